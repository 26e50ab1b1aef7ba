package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.List;

/**
 * The times that a report names, numbered in the order of the text, and what their words and their
 * place in the sentence say without regard to figures. The classes that tell which time a figure is
 * about look times up here.
 */
final class ReportTimes {

  /** How many times are looked at before giving up, so that no text takes long. */
  static final int MAX_TIMES = 48;

  /** How many tokens before a time still leave it the opening of its sentence. */
  private static final int OPENING = 4;

  /** So far behind a token a semicolon is looked for. */
  private static final int PARTED_REACH = 80;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final List<TimeMention> times;

  ReportTimes(Tagged tagged, List<TimeMention> times) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.times = List.copyOf(times);
  }

  /** How many times there are. */
  int size() {
    return times.size();
  }

  /** The time with a number. */
  TimeMention get(int index) {
    return times.get(index);
  }

  /** The number of the first time that begins at or behind a token. */
  int indexAt(int token) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a token belongs to a time. */
  boolean cover(int token) {
    int at = indexAt(token + 1) - 1;
    return at >= 0 && times.get(at).from() <= token && times.get(at).to() > token;
  }

  /** Whether a time frames what follows: it opens its sentence or stands between marks. */
  boolean opens(TimeMention mention) {
    int from = mention.from();
    int sentence = document.sentenceOf(from);
    boolean parted =
        from > document.sentenceFrom(sentence)
            && (tokens.is(from - 1, ',') || tokens.is(from - 1, ':'));
    boolean announces =
        mention.to() < document.sentenceTo(sentence) && tokens.is(mention.to(), ':');
    return parted || announces || isAtStart(mention);
  }

  /**
   * Whether a time stands at the beginning of its sentence, or right behind the plan's name there.
   */
  boolean isAtStart(TimeMention mention) {
    int at = mention.from() - document.sentenceFrom(document.sentenceOf(mention.from()));
    // "Về phương hướng, nhiệm vụ trọng tâm năm 2026, …"
    boolean ofPlan =
        tagged.endingAt(mention.from(), Category.PLAN_NOUN) != null
            || tagged.endingAt(mention.from(), Category.GOAL_NOUN) != null;
    return at <= OPENING || ofPlan && at <= 2 * OPENING;
  }

  /** Whether a number that belongs to no time stands near behind a time and before another. */
  boolean haveFigureBetween(int index, int later) {
    int from = times.get(index).to();
    int to = Math.min(times.get(later).from(), from + PARTED_REACH);
    for (int t = from; t < to; t++) {
      if (tokens.isNumber(t) && !cover(t)) {
        return true;
      }
    }
    return false;
  }

  /** "trong tháng 9", "quý III": a part of a year. */
  static boolean isShort(TimeMention mention) {
    return mention.kind() == Kind.MONTH || mention.kind() == Kind.QUARTER;
  }

  /** Whether a semicolon stands between two tokens, near behind the first. */
  boolean isParted(int from, int to) {
    return TokenRuns.has(tokens, ';', from, Math.min(to, from + PARTED_REACH));
  }

  /** "…; riêng trong quý III đưa thêm 1.000 hộ": whether a time opens what a semicolon parts. */
  boolean opensPart(TimeMention mention) {
    int first = document.sentenceFrom(document.sentenceOf(mention.from()));
    for (int t = mention.from() - 1; t > Math.max(first, mention.from() - OPENING); t--) {
      if (tokens.isPunct(t)) {
        return tokens.is(t, ';');
      }
    }
    return false;
  }

  /** Whether a time is a term of office. */
  boolean isTerm(TimeMention mention) {
    Match head = tagged.at(mention.from(), Category.PERIOD_HEAD);
    return head != null && head.value().equals("TERM");
  }

  /** "vào cuối năm", "những tháng còn lại". */
  static boolean isEnd(TimeMention mention) {
    return mention.first() instanceof Stretch.Months months && months.edge() == Stretch.Edge.END;
  }

  /** "sáng nay", "hiện nay", "đến nay". */
  static boolean isDayOfReport(TimeMention mention) {
    return mention.first() instanceof Stretch.Relative relative
        && (relative.unit() == Stretch.Unit.DAY || relative.unit() == Stretch.Unit.NOW);
  }
}
