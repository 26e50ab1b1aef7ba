package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch.Unit;
import io.github.bienban.text.Tokens;

/**
 * Reads days where the words around them say that they are days: 4/4 alone may as well be four out
 * of four, and 10-12 a range.
 */
final class DayInContextReader {

  /** How far before a day the word for day may stand: "ngày thành lập Đảng 3/2". */
  private static final int NAMED_DAY_REACH = 9;

  private final Tagged tagged;
  private final Tokens tokens;
  private final TimeTokens time;
  private final DayReader days;

  DayInContextReader(Tagged tagged, TimeTokens time) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.time = time;
    this.days = new DayReader(tagged);
  }

  /**
   * The day or days that begin with a token.
   *
   * @param t the token
   * @param sentenceFrom the first token of its sentence
   * @param limit the token that they do not reach
   * @param dayTo the token behind the last day or time of the day found, or -1
   * @param bound the words that bound the day, right before it, or null
   */
  TimeReading read(int t, int sentenceFrom, int limit, int dayTo, Match bound) {
    Match head = tagged.at(t, Category.DAY_HEAD);
    if (head != null && head.to() < limit) {
      return behindHead(head, sentenceFrom, limit);
    }
    if (tagged.is(t, Category.MONTH_NAME) && !tokens.isNumber(t)) {
      DayMention named = days.at(t, limit);
      return named == null || named.year() == null ? null : reading(t, named);
    }
    if (!tokens.isNumber(t) || tagged.endingAt(t, Category.NUMBER_NAME) != null) {
      return null;
    }
    DayMention day = valid(t, limit);
    if (day == null || time.isPartOfSign(t, day.to(), limit)) {
      return null;
    }
    boolean counted = time.isCounted(day.to(), limit);
    boolean sure =
        day.year() != null && (!counted || isFullYear(day))
            || isPointedOut(day, sentenceFrom, limit, dayTo);
    Match rise = time.at(day.to(), limit, Category.LEVEL);
    boolean changes = rise != null && (rise.value().equals("UP") || rise.value().equals("DOWN"));
    boolean bounded =
        bound != null
            && (!counted && !changes && (hasSlash(day) || isEnd(bound))
                || hasSlash(day) && isNoPart(day, limit));
    return sure || bounded ? reading(t, day) : null;
  }

  /** Several days behind their number: 2 ngày 12 và 13/8. */
  TimeReading several(int from, int t, int limit) {
    DayMention day = valid(t, limit);
    return day == null || !day.isRange() ? null : reading(from, day);
  }

  private TimeReading behindHead(Match head, int sentenceFrom, int limit) {
    int t = head.to();
    if (!tokens.isNumber(t) || time.before(head.from(), sentenceFrom, Category.RATE_LEAD) != null) {
      return null;
    }
    DayMention day = valid(t, limit);
    if (day != null
        && !time.isPartOfSign(t, day.to(), limit)
        && !(isPointed(day) && time.isCounted(day.to(), limit))) {
      return reading(head.from(), day);
    }
    int alone = time.small(t, limit);
    boolean isDay =
        alone >= 1
            && alone <= 31
            && (head.value().equals("DAY") || time.at(t + 1, limit, Category.HOLIDAY) != null)
            && !(head.from() > sentenceFrom && tokens.isNumber(head.from() - 1))
            && !time.is(t + 1, limit, '/')
            && !time.isCounted(t + 1, limit)
            && !time.isPartOfSign(t, t + 1, limit);
    if (!isDay) {
      return null;
    }
    // "ngày 15 hằng tháng" comes back every month.
    Stretch monthly =
        time.at(t + 1, limit, Category.RATE_LEAD) == null
            ? new Stretch.Day(null, null, alone)
            : new Stretch.Relative(Unit.DAY, null, Stretch.Edge.WHOLE);
    return TimeReading.of(head.from(), t + 1, TimeMention.Kind.DAY, monthly);
  }

  /**
   * Days of the calendar at a token, without readings that are numbers rather than days (1.001.001)
   * or common words (12 may).
   */
  private DayMention valid(int t, int limit) {
    DayMention day = tokens.isNumber(t) ? days.at(t, limit) : null;
    if (day == null) {
      return null;
    }
    boolean points = tokens.count(t, '.') > 1;
    boolean named =
        day.to() > t + 1
            && tokens.isWord(t + 1)
            && !time.isWordFor(Unit.MONTH, t + 1, limit)
            && !day.isRange();
    // "9 tháng năm 2024" is nine months: the word for five is the word for year.
    boolean months =
        time.isWordFor(Unit.MONTH, t + 1, limit) && time.isWordFor(Unit.YEAR, t + 2, limit);
    return day.year() == null && (points || named) || months ? null : day;
  }

  private boolean isFullYear(DayMention day) {
    return tokens.end(day.to() - 1) - tokens.start(day.to() - 1) >= 4
        || tokens.end(day.from()) - tokens.start(day.from()) == 4;
  }

  private boolean isPointed(DayMention day) {
    return day.to() == day.from() + 1;
  }

  private boolean hasSlash(DayMention day) {
    return day.to() - 2 > day.from() && tokens.is(day.to() - 2, '/');
  }

  /** Whether the number before the slash is the greater one, so that it is no part of a whole. */
  private boolean isNoPart(DayMention day, int limit) {
    boolean single = !day.isRange() && day.to() - day.from() == 3;
    return single && day.day() > day.month() && !time.isMeasured(day.to(), limit);
  }

  private static boolean isEnd(Match bound) {
    return !bound.value().equals("SINCE");
  }

  /** Whether the words around a day without a year say that it is one. */
  private boolean isPointedOut(DayMention day, int sentenceFrom, int limit, int dayTo) {
    int t = day.from();
    int to = day.to();
    boolean opens = t > sentenceFrom && tokens.is(t - 1, '(');
    if (isPointed(day)) {
      // "Sáng nay 1.8".
      return time.before(opens ? t - 1 : t, sentenceFrom, Category.RELATIVE_DAY) != null
          && !time.isCounted(to, limit);
    }
    boolean joined =
        t > sentenceFrom
            && (opens || tokens.is(t - 1, ',') || tokens.is(t - 1, '-') || isAnd(t - 1));
    int before = joined ? t - 1 : t;
    boolean counted = time.isCounted(to, limit);
    boolean followsDay =
        time.before(before, sentenceFrom, Category.RELATIVE_DAY) != null
            || time.before(before, sentenceFrom, Category.WEEKDAY) != null
            || dayTo > sentenceFrom && dayTo == before;
    boolean feast =
        time.before(t, sentenceFrom, Category.HOLIDAY) != null
            || opens && time.before(t - 1, sentenceFrom, Category.HOLIDAY) != null;
    if (followsDay && (before == t || opens || !counted) || feast) {
      return true;
    }
    if (counted) {
      return false;
    }
    if (opens && time.is(to, limit, ')') && endsWithDayWord(t - 1, sentenceFrom)) {
      return true;
    }
    if (!hasSlash(day)) {
      return false;
    }
    return t == sentenceFrom && time.is(to, limit, ',')
        || time.before(t, sentenceFrom, Category.DAY_NAMED) != null
        || isNamedDay(opens ? t - 1 : t, sentenceFrom);
  }

  private boolean isAnd(int t) {
    return tokens.isWord(t) && tagged.is(t, Category.AND);
  }

  /** "sau 02 ngày làm việc (25 và 26/12)", "buổi sáng (12/7)". */
  private boolean endsWithDayWord(int t, int sentenceFrom) {
    Match unit = time.before(t, sentenceFrom, Category.TIME_UNIT);
    return unit != null && unit.value().equals(Unit.DAY.name())
        || time.before(t, sentenceFrom, Category.DAY_PART) != null;
  }

  /**
   * "Ngày Thương binh - Liệt sĩ 27/7": a word for day not far before, and no number, comma or stop
   * between.
   */
  private boolean isNamedDay(int t, int sentenceFrom) {
    for (int i = t - 1; i >= Math.max(sentenceFrom, t - NAMED_DAY_REACH); i--) {
      if (tokens.isNumber(i) || tokens.isPunct(i) && !tokens.is(i, '-')) {
        return false;
      }
      if (time.isWordFor(Unit.DAY, i, t)) {
        return tokens.isCapitalised(i) || i > sentenceFrom && !tokens.isNumber(i - 1);
      }
    }
    return false;
  }

  private static TimeReading reading(int from, DayMention day) {
    Stretch first = new Stretch.Day(day.year(), day.month(), day.day());
    return day.isRange()
        ? new TimeReading(
            from,
            day.to(),
            TimeMention.Kind.DAYS,
            first,
            new Stretch.Day(day.year(), day.endMonth(), day.endDay()))
        : TimeReading.of(from, day.to(), TimeMention.Kind.DAY, first);
  }
}
