package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Relation;

/** Reads what single words say of goals: that something is told of, expected or changes. */
final class GoalWords {

  /** No token. */
  static final int NONE = Integer.MAX_VALUE;

  /** How far behind a verb of setting its goal is named: "thống nhất một số mục tiêu". */
  static final int SETTING_REACH = 5;

  /** How far the words of a clause are looked for. */
  static final int CLAUSE_REACH = 40;

  private final Tagged tagged;

  GoalWords(Tagged tagged) {
    this.tagged = tagged;
  }

  /** Whether a stretch tells of what has been done or is estimated. */
  boolean isTold(int from, int to) {
    for (int t = from; t < to; t++) {
      Match past = tagged.at(t, Category.PAST_MARK);
      Match forecast = tagged.at(t, Category.FORECAST);
      boolean guess = forecast != null && forecast.value().equals("GUESS");
      if (guess || tagged.is(t, Category.ELECTION)) {
        // "Nhiệm kỳ 2025-2030, đại hội bầu 15 đồng chí …", "Dự báo năm 2026 giá điện tăng 6%"
        return true;
      }
      boolean ofGoal = past != null && tagged.is(past.to(), Category.GOAL_SETTING);
      boolean estimated =
          tagged.is(t, Category.ESTIMATE)
              && !tagged.is(t, Category.FORECAST)
              && tagged.endingAt(t + 1, Category.COMPOUND) == null
              && tagged.endingAt(t, Category.VERSUS) == null;
      if (past != null && !ofGoal || estimated) {
        return true;
      }
    }
    return false;
  }

  /** "dự kiến" of who means to bring it about. */
  boolean isExpected(int token) {
    Match forecast = tagged.at(token, Category.FORECAST);
    return forecast != null && forecast.value().equals("PLAN");
  }

  /** "Đáng chú ý là mục tiêu tăng thu 8%": what is aimed at is a change. */
  boolean isChange(int token) {
    Match change = tagged.at(token, Category.RELATION);
    return change != null
        && (change.value().equals(Relation.INCREASE.name())
            || change.value().equals(Relation.DECREASE.name()));
  }

  /** "(phải) chấm dứt": a result to be reached, also where it is said that it must be. */
  boolean isResult(int token, int to) {
    Match duty = token < to ? tagged.at(token, Category.DUTY) : null;
    int at = duty == null ? token : duty.to();
    return at < to
        && (tagged.is(token, Category.RESULT_VERB) || tagged.is(at, Category.RESULT_VERB));
  }

  /** "Sở Giao thông vận tải": no verb is capitalised inside a segment. */
  boolean isInMidName(int token, Segment segment) {
    return token > segment.from() && tagged.tokens().isCapitalised(token);
  }

  /** "chương trình mục tiêu quốc gia" is no goal. */
  boolean isOfName(Match noun) {
    for (int t = noun.from() - 1; t >= Math.max(0, noun.from() - 3); t--) {
      Match name = tagged.at(t, Category.NOUN);
      if (name != null && name.to() > noun.from()) {
        return true;
      }
    }
    return false;
  }
}
