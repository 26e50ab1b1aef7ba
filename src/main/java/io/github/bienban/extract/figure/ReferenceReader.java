package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeIndex;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Basis;
import io.github.bienban.text.Tokens;
import java.util.List;

/**
 * Reads the words that name what a figure is compared with: "so với cùng kỳ", "dự toán tỉnh giao".
 */
final class ReferenceReader {

  private static final int LONGEST = 28;

  /** How many years before the report's "năm trước" is, as the list of such times writes it. */
  private static final String YEAR_BEFORE = "-1";

  private final Tagged tagged;
  private final Tokens tokens;
  private final TimeIndex times;

  ReferenceReader(Tagged tagged, List<TimeMention> times) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.times = TimeIndex.starting(times, tokens.size());
  }

  /** The time that begins with a token, or null. */
  TimeMention timeAt(int token) {
    return times.at(token);
  }

  /** The time that begins with a token or behind its link, "trong nhiệm kỳ 2025-2030", or null. */
  TimeMention timeAtOrBehindLink(int token, int to) {
    TimeMention time = token < to ? timeAt(token) : null;
    boolean link = time == null && token + 1 < to && tagged.is(token, Category.TIME_LINK);
    return link ? timeAt(token + 1) : time;
  }

  /**
   * The token behind the time, with its link, that a stretch begins with; its first without one.
   */
  int behindTime(int from, int to) {
    TimeMention time = timeAtOrBehindLink(from, to);
    return time == null ? from : Math.max(from, time.to());
  }

  /** Whether the end of a time is named in a stretch: "đến 31/3". */
  boolean namesEnd(int from, int to) {
    for (int t = from; t < to; t++) {
      TimeMention time = timeAt(t);
      if (time != null && time.bound() == TimeMention.Bound.UNTIL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a stretch begins like a reference: with "so với", a plan, an earlier time.
   *
   * @param from the first token
   * @param to the token behind the stretch
   * @param any whether an average or a whole is one too
   */
  boolean isNamed(int from, int to, boolean any) {
    if (from >= to) {
      return false;
    }
    Match basis = tagged.at(from, Category.BASIS);
    boolean stated =
        basis != null
            && (any
                || !basis.value().equals(Basis.TOTAL.name())
                    && !basis.value().equals(Basis.OTHER.name()));
    return stated || tagged.is(from, Category.VERSUS) || times.has(from);
  }

  /**
   * The reference behind a figure.
   *
   * @param from the token behind the figure
   * @param limit the token that the reference does not reach
   * @param any whether what stands there is the reference whatever it is called (gấp 2,4 lần cấy
   *     lúa)
   * @return the words, or null where none name a reference
   */
  Stretch behind(int from, int limit, boolean any) {
    int at = from;
    while (at < limit && tagged.is(at, Category.LEAD_ADVERB) && !tagged.is(at, Category.BASIS)) {
      at++;
    }
    if (at < limit && tokens.is(at, '/') && isPlanOrWhole(at + 1, limit)) {
      Match plan = tagged.at(at + 1, Category.BASIS);
      if (plan != null && plan.to() < limit && tokens.isNumber(plan.to())) {
        // "76,8%/chỉ tiêu 75%": beside the plan's own figure it is a level.
        return null;
      }
      // "0,06%/tổng dư nợ".
      at++;
    }
    boolean versus = tagged.is(at, Category.VERSUS);
    int noun = versus ? tagged.at(at, Category.VERSUS).to() : at;
    // "gấp 2,1 lần về giá trị": what is so many times as much, not what it is compared with.
    boolean whatever = any && !tagged.is(at, Category.ABOUT_LINK);
    if (!versus && !whatever && !isPlanOrWhole(at, limit)) {
      return null;
    }
    int to = end(noun, limit);
    return to > at && to > noun ? new Stretch(at, to) : null;
  }

  /**
   * "các ngành đều tăng so với cùng kỳ", "đều cao hơn cùng kỳ": what the end of a stretch compares
   * with.
   *
   * @param from the first token
   * @param to the token behind the stretch
   * @param loose whether it compares without a verb of change too: "kết quả so với cùng kỳ"
   * @return the words, or null where it compares with nothing
   */
  Stretch comparedAtEnd(int from, int to, boolean loose) {
    for (int t = to - 1; t >= Math.max(from, to - LONGEST); t--) {
      Match verb = tagged.endingAt(t, Category.RELATION);
      if (tagged.is(t, Category.VERSUS)) {
        Stretch found = loose || verb != null ? behind(t, to, false) : null;
        return found != null && found.to() >= to ? found : null;
      }
      if (verb != null
          && verb.from() >= from
          && tagged.endingAt(t, Category.QUALIFIER) != null
          && isNamed(t, to, false)
          && end(t, to) >= to) {
        return new Stretch(t, to);
      }
    }
    return null;
  }

  /** Whether the name of a plan begins with a token: "kế hoạch", "dự toán". */
  boolean isPlanAt(int token) {
    return isPlan(tagged.at(token, Category.BASIS));
  }

  /** Whether the name of a whole begins with a token: "phiếu", "đại biểu". */
  boolean isWholeAt(int token) {
    Match basis = tagged.at(token, Category.BASIS);
    return basis != null && basis.value().equals(Basis.TOTAL.name());
  }

  /** Whether what a figure may be compared with is a plan; not if there is none. */
  static boolean isPlan(Match basis) {
    return basis != null && basis.value().equals(Basis.PLAN.name());
  }

  /** A plan or a whole may have a word before it that says how much of it: "các chỉ tiêu". */
  private boolean isPlanOrWhole(int at, int limit) {
    for (int t = at; t < Math.min(limit, at + 2); t++) {
      Match basis = tagged.at(t, Category.BASIS);
      if (basis != null) {
        // "tăng 10% năm 2023" says when, "tăng 10% so với năm 2023" with what it is compared.
        return !basis.value().equals(Basis.PREVIOUS_PERIOD.name());
      }
      if (!tagged.is(t, Category.QUANTIFIER)) {
        return false;
      }
    }
    return false;
  }

  private int end(int from, int limit) {
    int to = from;
    boolean behindTime = false;
    while (to < Math.min(limit, from + LONGEST)) {
      boolean stop =
          tokens.isPunct(to) && !tokens.is(to, '-') && !tokens.is(to, '/') && !tokens.is(to, '.')
              || (tagged.is(to, Category.AND) || tagged.is(to, Category.POST_STOP))
                  && to > from
                  && !tagged.is(to, Category.BASIS)
              || tagged.is(to, Category.VERSUS) && to > from
              || !times.has(to) && tagged.is(to, Category.RELATION) && to > from + 1
              || tokens.is(to, '.') && (to + 1 == limit || endsSentence(to))
              || tagged.is(to, Category.INDICATOR_HEAD) && (behindTime || namesEarlier(from, to));
      if (stop) {
        break;
      }
      behindTime = times.has(to);
      to = times.has(to) ? Math.max(to + 1, Math.min(limit, times.at(to).to())) : to + 1;
    }
    while (to > from && tokens.isPunct(to - 1)) {
      to--;
    }
    return to;
  }

  /** "22,9% DT. | Kế hoạch vốn …": the point behind an abbreviation ends a sentence. */
  private boolean endsSentence(int point) {
    int next = point + 1;
    return tokens.isPunct(next)
        || tokens.isCapitalised(next)
            && (tagged.is(next, Category.INDICATOR_HEAD)
                || tagged.is(next, Category.BASIS)
                || tagged.is(next, Category.CONNECTIVE)
                || tagged.is(next, Category.WHOLE)
                || tagged.is(next, Category.WORK_VERB)
                || times.has(next));
  }

  /** "so với cùng kỳ | số vụ giảm": what is compared with has been named. */
  private boolean namesEarlier(int from, int to) {
    Match basis = tagged.endingAt(to, Category.BASIS);
    return basis != null
        && basis.from() >= from
        && (basis.value().equals(Basis.SAME_PERIOD.name())
            || basis.value().equals(Basis.PREVIOUS_PERIOD.name()) && basis.to() > basis.from() + 1);
  }

  /**
   * What kind of thing a reference names.
   *
   * @param reference its words
   * @return the basis; {@link Basis#OTHER} where the words are of none of the known kinds
   */
  Basis basis(Stretch reference) {
    Basis first = null;
    boolean part = false;
    for (int t = reference.from(); t < reference.to(); t++) {
      Match match = tagged.at(t, Category.BASIS);
      Basis basis = match == null ? null : Basis.valueOf(match.value());
      TimeMention time = times.at(t);
      if (basis == Basis.SAME_PERIOD || time != null && isSamePart(time, part)) {
        return Basis.SAME_PERIOD;
      }
      part |= time != null && time.isMonthsBeforeLast();
      if (first == null) {
        first = basis != null ? basis : times.has(t) ? Basis.PREVIOUS_PERIOD : null;
      }
      if (match != null) {
        t = match.to() - 1;
      }
    }
    return first != null ? first : endsWithWhole(reference) ? Basis.TOTAL : Basis.OTHER;
  }

  /** "sản lượng của cả tỉnh"; not "so với cả nước". */
  private boolean endsWithWhole(Stretch reference) {
    Match whole = tagged.endingAt(reference.to(), Category.WHOLE);
    return whole != null
        && whole.from() > reference.from()
        && !tagged.is(reference.from(), Category.VERSUS);
  }

  /**
   * "9 tháng đầu năm ngoái", "6 tháng đầu năm 2021", "quý III | năm trước": what has the same place
   * in an earlier year.
   *
   * @param time the time
   * @param part whether a part of a year was named before it
   */
  private boolean isSamePart(TimeMention time, boolean part) {
    if (part && time.isLastYear() || time.isBeginningOfYear()) {
      return true;
    }
    Match year = time.isSomeMonths() ? tagged.endingAt(time.to(), Category.RELATIVE_TIME) : null;
    return year != null && year.from() > time.from() && year.entry().value(1).equals(YEAR_BEFORE);
  }
}
