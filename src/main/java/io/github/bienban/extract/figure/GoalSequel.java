package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.text.Tokens;

/**
 * Says whether a sentence behind one that speaks of goals goes on with them, though no word of it
 * says so.
 */
final class GoalSequel {

  /** "Về phát triển văn hóa - xã hội," is no longer. */
  private static final int LONGEST_LABEL = 10;

  /** So many tokens open a thought. */
  private static final int OPENING = 6;

  private final Tagged tagged;
  private final ReferenceReader references;
  private final SubjectReader subjects;
  private final GoalTimes times;
  private final Tokens tokens;

  GoalSequel(Tagged tagged, ReferenceReader references, SubjectReader subjects, GoalTimes times) {
    this.tagged = tagged;
    this.references = references;
    this.subjects = subjects;
    this.times = times;
    this.tokens = tagged.tokens();
  }

  /**
   * Whether a sentence states a figure, begins with what it measures or with how often it is so,
   * and names no time that is over: "Tỷ lệ … đạt 95%", "Hằng năm, …", "Về xã hội, tỷ lệ …"; behind
   * another one also where it begins with the figure or with what is to be done: "Trên 80% số chi
   * hội …", "Xây dựng ít nhất một mô hình …". Behind one that is a goal from its first word on, or
   * under a headline for goals, any words will do but those of who says something or of what is so
   * now, and a result may do without a figure: "Không còn nhà tạm".
   *
   * @param behind whether it stands behind another sentence of the same paragraph, or under a
   *     headline for goals
   * @param whole whether that one is a goal from its first word on
   */
  boolean states(Segments segments, int from, int to, boolean behind, boolean whole) {
    if (!opensFigure(segments)
        && !(behind && whole && !turnsAway(from, to))
        && !(behind && (opensWithFigure(from, to) || opensWithWork(segments)))) {
      return false;
    }
    boolean figure = false;
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        if (times.isOver(time, from) || time.isPassedLength()) {
          return false;
        }
        t = Math.max(t, time.to() - 1);
      } else {
        figure |=
            tokens.isNumber(t)
                || tagged.is(t, Category.NUMBER_WORD)
                    && tagged.endingAt(t, Category.QUALIFIER) != null;
      }
    }
    return figure || behind && whole && tagged.is(from, Category.RESULT_VERB);
  }

  /** "Hiện xã có …", "Năm nay …", "Đối với 5 xã …", "Nếu …", "Hội nghị biểu dương …". */
  private boolean turnsAway(int from, int to) {
    TimeMention time = references.timeAtOrBehindLink(from, to);
    Match about = tagged.at(from, Category.PREPOSITION);
    return time != null && !times.isAhead(time)
        || about != null && about.to() < to && tokens.isNumber(about.to())
        || tagged.is(from, Category.BACK_OPENER)
        || tagged.is(from, Category.CONDITION)
        || tagged.first(from, to, Category.ROLE_CUE) != null
        || tagged.first(from, to, Category.MEETING_HEAD) != null
        || tagged.first(from, to, Category.VERSUS) != null;
  }

  /**
   * "7.180 lao động, đạt 55% kế hoạch", "62 tạ/ha, kế hoạch là 61 tạ/ha": a level that stands
   * beside that of its plan is a result. In the paragraph of the goals before it, more than the
   * plan may still be aimed at: "thu 30 tỷ đồng, vượt dự toán 5%".
   */
  boolean isMeasuredByPlan(int from, int to, boolean begins) {
    return measures(from, to, begins) > 0;
  }

  /** How many levels of a stretch stand beside those of their plans. */
  int measures(int from, int to, boolean begins) {
    int measures = 0;
    int figures = 0;
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        t = Math.max(t, time.to() - 1);
        continue;
      }
      boolean plan = references.isPlanAt(t);
      if (plan && opensWithLevel(from, t, to)
          || plan && figures > 1 && t > 1 && isShareOfPlan(t, begins)
          || plan && figures > 0 && begins && isBase(t)) {
        measures++;
        figures = 0;
      }
      figures += tokens.isNumber(t) ? 1 : 0;
    }
    return measures;
  }

  /** "kế hoạch là 61 tạ/ha", "kế hoạch 95%", beside the figure itself. */
  private boolean opensWithLevel(int from, int plan, int to) {
    int next = tagged.at(plan, Category.BASIS).to();
    Match level = tagged.at(next, Category.LEVEL);
    next = level == null ? next : level.to();
    return (plan == from || tokens.isPunct(plan - 1))
        && next < to
        && tokens.isNumber(next)
        && references.timeAt(next) == null;
  }

  /** "đạt 55% kế hoạch": less than the whole of it, or any share in a paragraph of its own. */
  private boolean isShareOfPlan(int plan, boolean begins) {
    return tokens.is(plan - 1, '%') && (begins || isBelowHundred(tokens.text(plan - 2)));
  }

  private static boolean isBelowHundred(String number) {
    int digits = 0;
    while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
      digits++;
    }
    return digits < 3;
  }

  /** "vượt 1,2% so với kế hoạch", "cao hơn kế hoạch 4 đồng". */
  private boolean isBase(int plan) {
    return tagged.endingAt(plan, Category.VERSUS) != null
        || tagged.endingAt(plan, Category.RELATION) != null;
  }

  /** "Về xã hội, …", "Trong xây dựng Đảng, …": whether a paragraph opens with its field. */
  boolean opensWithField(Segments segments) {
    if (segments.all().size() < 2) {
      return false;
    }
    Segment label = segments.all().get(0);
    return label.from() < label.to()
        && isField(label)
        && !tagged.is(label.from(), Category.BASED_ON)
        && references.timeAtOrBehindLink(label.from(), label.to()) == null
        && tagged.first(label.from(), label.to(), Category.ROLE_CUE) == null
        && tagged.first(label.from(), label.to(), Category.MEETING_HEAD) == null;
  }

  /** "Trong lĩnh vực môi trường, trồng 4.000 cây": behind a label what is to be done. */
  private boolean opensWithWork(Segments segments) {
    if (segments.all().size() < 2) {
      return false;
    }
    Segment label = segments.all().get(0);
    Segment next = segments.all().get(1);
    return isField(label)
        && next.from() < next.to()
        && tagged.is(next.from(), Category.WORK_VERB)
        && hasFigure(next);
  }

  /** "Về xã hội", "Trong lĩnh vực môi trường". */
  private boolean isField(Segment label) {
    return tagged.is(label.from(), Category.PREPOSITION)
        && label.to() - label.from() <= LONGEST_LABEL
        && !hasFigure(label);
  }

  private boolean opensWithFigure(int from, int to) {
    Match whole = tagged.at(from, Category.WHOLE);
    if (tagged.is(whole == null ? from : whole.to(), Category.WORK_VERB)) {
      return tagged.first(from, Math.min(to, from + OPENING), Category.ROLE_CUE) == null;
    }
    int at = from;
    while (at < to && (tagged.is(at, Category.LEVEL) || tagged.is(at, Category.QUALIFIER))) {
      Match level = tagged.at(at, Category.LEVEL);
      Match bound = tagged.at(at, Category.QUALIFIER);
      at = Math.max(level == null ? at : level.to(), bound == null ? at : bound.to());
    }
    return at + 1 < to && tokens.isNumber(at) && tokens.is(at + 1, '%');
  }

  /** "Mỗi năm kết nạp 140 đảng viên; phấn đấu …". */
  boolean opensWithRate(int from, int to) {
    int at = from;
    while (at < to && isLoose(at)) {
      if (tagged.is(at, Category.RATE_PHRASE)) {
        return true;
      }
      at++;
    }
    return at < to && tagged.is(at, Category.RATE_PHRASE);
  }

  private boolean isLoose(int token) {
    return tokens.isPunct(token)
        || tagged.is(token, Category.CONNECTIVE)
        || tagged.is(token, Category.LIST_OPENER)
        || tagged.is(token, Category.WHOLE);
  }

  private boolean opensFigure(Segments segments) {
    for (Segment segment : segments.all()) {
      if (segment.isBracketed()) {
        continue;
      }
      Stretch words = subjects.trim(segment.from(), segment.to());
      int at = segment.from();
      boolean rate = false;
      while (at < segment.to() && !rate) {
        rate = tagged.is(at, Category.RATE_PHRASE);
        if (!isLoose(at)) {
          break;
        }
        at++;
      }
      if (rate || !words.isEmpty() && tagged.is(words.from(), Category.INDICATOR_HEAD)) {
        return true;
      }
      if (segment.to() - segment.from() > LONGEST_LABEL || hasFigure(segment)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasFigure(Segment segment) {
    for (int t = segment.from(); t < segment.to(); t++) {
      if (tokens.isNumber(t)) {
        return true;
      }
    }
    return false;
  }

  /** "Cả năm 2026, …" behind a goal at the beginning of that year. */
  boolean opensEarly(int from, int to) {
    TimeMention time = references.timeAtOrBehindLink(from, to);
    return time != null && times.isEarlyIn(time);
  }
}
