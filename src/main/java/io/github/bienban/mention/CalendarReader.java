package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch.Edge;
import io.github.bienban.mention.Stretch.Months;
import io.github.bienban.mention.Stretch.Relative;
import io.github.bienban.mention.Stretch.Unit;
import io.github.bienban.mention.Stretch.Years;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.text.Tokens;

/**
 * Reads months, quarters, years and terms, and the parts of them: tháng 3/2024, quý I, đầu năm
 * 2025, nửa đầu nhiệm kỳ.
 */
final class CalendarReader {

  private static final int MAX_LIST = 8;
  private static final int LONGEST_PERIOD = 60;

  private final Tagged tagged;
  private final Tokens tokens;
  private final TimeTokens time;

  CalendarReader(Tagged tagged, TimeTokens time) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.time = time;
  }

  /**
   * The time that begins with a token.
   *
   * @param t the token
   * @param sentenceFrom the first token of its sentence
   * @param limit the token that it does not reach
   */
  TimeReading read(int t, int sentenceFrom, int limit) {
    TimeReading part = part(t, sentenceFrom, limit);
    if (part != null) {
      return part;
    }
    TimeReading relative = relative(t, limit, Edge.WHOLE);
    return relative != null ? relative : whole(t, sentenceFrom, limit);
  }

  /** A bare unit behind words that take one: hết năm, hết nhiệm kỳ. */
  TimeReading bareYear(int t, int limit) {
    Match unit = time.at(t, limit, Category.TIME_UNIT);
    if (unit != null
        && unit.value().equals(Unit.TERM.name())
        && unit.to() <= limit
        && time.year(unit.to(), limit) == null
        && !isNumeral(unit.to(), limit)) {
      return TimeReading.of(t, unit.to(), Kind.RELATIVE, new Relative(Unit.TERM, null, Edge.END));
    }
    return time.isWordFor(Unit.YEAR, t, limit) && !time.isCounted(t + 1, limit)
        ? TimeReading.of(t, t + 1, Kind.YEAR, new Months(null, 1, 12, Edge.WHOLE))
        : null;
  }

  // --- parts
  // ---------------------------------------------------------------------------------------------------------

  private TimeReading part(int t, int sentenceFrom, int limit) {
    Match part = time.at(t, limit, Category.TIME_PART);
    if (part == null) {
      return null;
    }
    int at = part.to();
    if (part.value().equals("INSIDE")) {
      boolean year = time.isWordFor(Unit.YEAR, at, limit) && !time.isNumber(at + 1, limit);
      boolean sure =
          !time.isCounted(at + 1, limit) || t == sentenceFrom && time.unit(at + 1, limit) == null;
      return year && sure && relative(at, limit, Edge.WHOLE) == null && !isPeriodHead(at, limit)
          ? TimeReading.of(t, at + 1, Kind.YEAR, new Months(null, 1, 12, Edge.WHOLE))
          : null;
    }
    if (at < limit && tagged.is(at, Category.TIME_LINK)) {
      at++;
    }
    TimeReading relative = relative(at, limit, edge(part.value()));
    if (relative != null) {
      return relative.startingAt(t);
    }
    TimeReading whole = whole(at, sentenceFrom, limit);
    if (whole == null && time.isWordFor(Unit.YEAR, at, limit) && !isPeriodHead(at, limit)) {
      whole = TimeReading.of(at, at + 1, Kind.YEAR, new Months(null, 1, 12, Edge.WHOLE));
    }
    if (whole == null && time.unit(at, limit) == Unit.TERM) {
      whole =
          TimeReading.of(
              at,
              time.at(at, limit, Category.TIME_UNIT).to(),
              Kind.RELATIVE,
              new Relative(Unit.TERM, null, edge(part.value())));
    }
    if (whole == null && part.value().equals("REST")) {
      // "những tháng còn lại": of the year in which it is said.
      Months rest = new Months(null, 1, 12, Edge.END);
      return TimeReading.of(t, part.to(), Kind.PART_OF_YEAR, rest);
    }
    return whole == null ? null : partOf(whole, part.value()).startingAt(t);
  }

  private boolean isPeriodHead(int t, int limit) {
    Match head = time.at(t, limit, Category.PERIOD_HEAD);
    return head != null && head.to() > t + 1;
  }

  private static Edge edge(String part) {
    return switch (part) {
      case "START" -> Edge.START;
      case "END", "REST" -> Edge.END;
      case "MIDDLE" -> Edge.MIDDLE;
      default -> Edge.WHOLE;
    };
  }

  private static TimeReading partOf(TimeReading whole, String part) {
    if (part.equals("WHOLE")) {
      return whole;
    }
    boolean firstHalf = part.equals("FIRST_HALF");
    boolean half = firstHalf || part.equals("SECOND_HALF");
    Stretch stretch = whole.first();
    if (stretch instanceof Months months) {
      int middle = (months.first() + months.last()) / 2;
      boolean halves = half && months.last() - months.first() == 11;
      Months cut =
          halves
              ? new Months(
                  months.year(), firstHalf ? 1 : middle + 1, firstHalf ? middle : 12, Edge.WHOLE)
              : new Months(
                  months.year(),
                  months.first(),
                  months.last(),
                  half ? edge(firstHalf ? "START" : "END") : edge(part));
      return new TimeReading(
          whole.from(),
          whole.to(),
          whole.kind() == Kind.YEAR ? Kind.PART_OF_YEAR : whole.kind(),
          cut,
          null);
    }
    if (stretch instanceof Years years) {
      int middle = (years.first() + years.last()) / 2;
      Years cut =
          half
              ? new Years(
                  firstHalf ? years.first() : middle + 1,
                  firstHalf ? middle : years.last(),
                  Edge.WHOLE)
              : new Years(years.first(), years.last(), edge(part));
      return TimeReading.of(whole.from(), whole.to(), whole.kind(), cut);
    }
    return whole;
  }

  // --- times counted from the report's
  // -------------------------------------------------------------------------------

  private TimeReading relative(int t, int limit, Edge edge) {
    Match day = time.at(t, limit, Category.RELATIVE_DAY);
    if (day != null && day.to() <= limit) {
      return TimeReading.of(
          t,
          day.to(),
          Kind.RELATIVE,
          new Relative(Unit.DAY, Integer.valueOf(day.value()), Edge.WHOLE));
    }
    Match match = time.at(t, limit, Category.RELATIVE_TIME);
    // "nay" alone is now only behind words that bound a time; TimeFinder asks for it there.
    if (match == null || match.to() > limit || match.to() == t + 1) {
      return null;
    }
    Unit unit = Unit.valueOf(match.value());
    boolean numbered =
        shift(match) == null && (time.isNumber(match.to(), limit) || isNumeral(match.to(), limit));
    if (numbered && (unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.TERM)) {
      return null;
    }
    Match inner = time.at(t + 1, limit, Category.RELATIVE_TIME);
    if (unit == Unit.TERM && inner != null && inner.to() > match.to()) {
      // "trong nhiệm kỳ qua": which term it is stands behind.
      return null;
    }
    return TimeReading.of(t, match.to(), Kind.RELATIVE, new Relative(unit, shift(match), edge));
  }

  /** "nay" behind words that bound a time: đến nay, từ nay. */
  TimeReading now(int t, int limit) {
    Match match = time.at(t, limit, Category.RELATIVE_TIME);
    return match != null && match.value().equals(Unit.NOW.name())
        ? TimeReading.of(t, match.to(), Kind.RELATIVE, new Relative(Unit.NOW, 0, Edge.WHOLE))
        : null;
  }

  private static Integer shift(Match match) {
    String shift = match.entry().value(1);
    return shift.equals("?") ? null : Integer.valueOf(shift);
  }

  // --- months, quarters, years, terms
  // --------------------------------------------------------------------------------

  private TimeReading whole(int t, int sentenceFrom, int limit) {
    if (t >= limit) {
      return null;
    }
    if (tokens.isNumber(t)) {
      TimeReading month = numericMonth(t, sentenceFrom, limit);
      month = month != null ? month : isoMonth(t, limit);
      return month != null ? month : bareYears(t, sentenceFrom, limit);
    }
    TimeReading period = period(t, limit);
    if (period != null) {
      return period;
    }
    TimeReading quarter = quarter(t, sentenceFrom, limit);
    if (quarter != null) {
      return quarter;
    }
    TimeReading month = month(t, sentenceFrom, limit);
    return month != null ? month : years(t, sentenceFrom, limit);
  }

  /** A year with the words that join it to what stands before it, and the token behind it. */
  record YearBehind(Integer year, int to) {}

  /**
   * The year behind a month, a quarter or a part of the year: "/2024", " năm 2024", "-2024", "
   * 2024", or none.
   */
  YearBehind yearBehind(int t, int limit) {
    int at = t;
    if (at < limit && tagged.is(at, Category.TIME_LINK)) {
      at++;
    }
    boolean joined = time.is(at, limit, '/') || time.is(at, limit, '-') || time.is(at, limit, '.');
    at += joined ? 1 : 0;
    boolean word = time.isWordFor(Unit.YEAR, at, limit);
    at += word ? 1 : 0;
    Integer year = time.year(at, limit);
    if (year == null || !joined && !word && time.isCounted(at + 1, limit)) {
      return new YearBehind(null, t);
    }
    // The first of several years is no month's: "quý I, giai đoạn", "tháng 6 2021-2025".
    boolean several = !joined && !word && yearsTo(at, limit) > at + 1;
    return several ? new YearBehind(null, t) : new YearBehind(year, at + 1);
  }

  private TimeReading month(int t, int sentenceFrom, int limit) {
    Match code = time.at(t, limit, Category.MONTH_CODE);
    if (code != null
        && (time.is(t + 1, limit, '/') || time.is(t + 1, limit, '-'))
        && time.isYear(t + 2, limit)) {
      int month = Integer.parseInt(code.value());
      return month(t, t + 3, month, month, time.year(t + 2, limit));
    }
    if (!time.isWordFor(Unit.MONTH, t, limit)) {
      return null;
    }
    boolean rate = time.before(t, sentenceFrom, Category.RATE_LEAD) != null;
    if (time.isNumber(t + 1, limit)) {
      return rate ? null : numberedMonth(t, limit);
    }
    Match name = time.at(t, limit, Category.MONTH_NAME);
    boolean counted =
        t > sentenceFrom
            && (tokens.isNumber(t - 1) || tagged.endingAt(t, Category.NUMBER_WORD) != null);
    if (name == null || rate || counted || name.to() > limit) {
      return null;
    }
    // "tháng năm 2024" is no May: the word for five is the word for year.
    if (time.isWordFor(Unit.YEAR, t + 1, limit) && name.to() == t + 2) {
      return null;
    }
    // The revolution of August is a name.
    Match holiday = time.before(name.to(), sentenceFrom, Category.HOLIDAY);
    if (holiday != null && holiday.from() < t) {
      return null;
    }
    int month = Integer.parseInt(name.value());
    YearBehind year = yearBehind(name.to(), limit);
    return month(t, year.to(), month, month, year.year());
  }

  private TimeReading numberedMonth(int t, int limit) {
    String text = tokens.text(t + 1);
    int point = text.indexOf('.');
    if (point > 0) {
      int month = TimeTokens.digits(text.substring(0, point), 2);
      Integer year = TimeTokens.year(text.substring(point + 1));
      return isMonth(month) && year != null ? month(t, t + 2, month, month, year) : null;
    }
    int first = time.small(t + 1, limit);
    if (!isMonth(first)
        || tagged.is(t + 2, Category.SCALE)
        || time.at(t + 2, limit, Category.UNIT) != null) {
      return null;
    }
    int last = first;
    int to = t + 2;
    for (int i = 0; i < MAX_LIST; i++) {
      int next = joint(to, limit);
      int month = time.small(next, limit);
      boolean dash = time.is(to, limit, '-');
      if (next == to
          || month <= last
          || !isMonth(month)
          || time.isCounted(next + 1, limit) && !isYearWithWord(next + 1, limit)
          || !dash && time.is(next + 1, limit, '/') && !time.isYear(next + 2, limit)) {
        break;
      }
      last = month;
      to = next + 1;
    }
    YearBehind year = yearBehind(to, limit);
    int end = year.year() == null ? behindThis(to, limit) : year.to();
    return month(t, end, first, last, year.year());
  }

  /** "tháng 12 này": the token behind the word that says which one. */
  private int behindThis(int t, int limit) {
    Match tail = time.at(t, limit, Category.TIME_TAIL);
    return tail != null && tail.value().equals("THIS") && tail.to() <= limit ? tail.to() : t;
  }

  private boolean isYearWithWord(int t, int limit) {
    return time.isWordFor(Unit.YEAR, t, limit) && time.isYear(t + 1, limit);
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static TimeReading month(int from, int to, int first, int last, Integer year) {
    return TimeReading.of(from, to, Kind.MONTH, new Months(year, first, last, Edge.WHOLE));
  }

  /** 9/2024. Behind a word that numbers something (đợt 1/2024) only the year is a time. */
  private TimeReading numericMonth(int t, int sentenceFrom, int limit) {
    int month = time.small(t, limit);
    if (!isMonth(month) || !time.is(t + 1, limit, '/')) {
      return null;
    }
    Integer year = time.year(t + 2, limit);
    if (year == null || time.isPartOfSign(t, t + 3, limit) || time.isCounted(t + 3, limit)) {
      return null;
    }
    return time.before(t, sentenceFrom, Category.NUMBER_NAME) == null
        ? month(t, t + 3, month, month, year)
        : years(t, t + 3, year, year);
  }

  /** 2024-09. */
  private TimeReading isoMonth(int t, int limit) {
    boolean joined =
        time.is(t + 1, limit, '-')
            && tokens.isGlued(t + 1)
            && time.isNumber(t + 2, limit)
            && tokens.isGlued(t + 2);
    if (!joined || tokens.length(t + 2) != 2) {
      return null;
    }
    Integer year = time.year(t, limit);
    int month = time.small(t + 2, limit);
    return year == null
            || !isMonth(month)
            || time.isPartOfSign(t, t + 3, limit)
            || time.isMeasured(t + 3, limit)
        ? null
        : month(t, t + 3, month, month, year);
  }

  private TimeReading quarter(int t, int sentenceFrom, int limit) {
    Match full = time.at(t, limit, Category.QUARTER);
    int first;
    int to;
    if (full != null && "FULL".equals(full.entry().value(1))) {
      first = Integer.parseInt(full.value());
      to = t + 1;
    } else if (time.isWordFor(Unit.QUARTER, t, limit)
        && isNumeral(t + 1, limit)
        && time.before(t, sentenceFrom, Category.RATE_LEAD) == null) {
      first = numeral(t + 1, limit);
      to = t + 2;
    } else {
      return null;
    }
    if (tokens.isNumber(to - 1) && time.at(to, limit, Category.SCALE) != null) {
      return null;
    }
    int last = first;
    for (int i = 0; i < 3; i++) {
      int next = joint(to, limit);
      if (next == to
          || !isNumeral(next, limit)
          || !tokens.isAllCapitals(next) && !tokens.isCapitalised(next)
          || numeral(next, limit) <= last) {
        break;
      }
      last = numeral(next, limit);
      to = next + 1;
    }
    YearBehind year = yearBehind(to, limit);
    return TimeReading.of(
        t, year.to(), Kind.QUARTER, new Months(year.year(), 3 * first - 2, 3 * last, Edge.WHOLE));
  }

  private boolean isNumeral(int t, int limit) {
    Match match = time.at(t, limit, Category.QUARTER);
    return match != null && "NUMERAL".equals(match.entry().value(1));
  }

  private int numeral(int t, int limit) {
    return Integer.parseInt(time.at(t, limit, Category.QUARTER).value());
  }

  /** Behind a comma, a dash or a conjunction. */
  private int joint(int t, int limit) {
    if (t >= limit) {
      return t;
    }
    if (tokens.is(t, ',') || tokens.is(t, '-')) {
      return t + 1;
    }
    return tokens.isWord(t) && (tagged.is(t, Category.AND) || tagged.is(t, Category.RANGE_TO))
        ? t + 1
        : t;
  }

  /** năm 2024; năm 2023, 2024; năm 2021-2025. */
  private TimeReading years(int t, int sentenceFrom, int limit) {
    if (!time.isWordFor(Unit.YEAR, t, limit)) {
      return null;
    }
    Integer first = time.year(t + 1, limit);
    if (first == null
        || time.isPartOfSign(t + 1, t + 2, limit) && yearsTo(t + 1, limit) == t + 2
        || time.before(t, sentenceFrom, Category.RATE_LEAD) != null
            && time.isCounted(t + 2, limit)) {
      return null;
    }
    int to = listTo(t + 1, limit);
    Integer last = time.year(to - 1, limit);
    return years(t, to, first, last);
  }

  /**
   * Several years without a word before them: 2021-2025; 2023 và 2024; null if there is only one.
   */
  TimeReading severalYears(int t, int limit) {
    Integer first = time.year(t, limit);
    int to = first == null ? t : listTo(t, limit);
    return to > t + 1 ? years(t, to, first, time.year(to - 1, limit)) : null;
  }

  private TimeReading years(int from, int to, int first, int last) {
    return first == last
        ? TimeReading.of(from, to, Kind.YEAR, new Months(first, 1, 12, Edge.WHOLE))
        : TimeReading.of(from, to, Kind.YEARS, new Years(first, last, Edge.WHOLE));
  }

  /** Behind a year, or behind several that rise: 2021-2025; 2023 và 2024; 2021, 2022, 2023. */
  private int listTo(int t, int limit) {
    int to = yearsTo(t, limit);
    if (to > t + 1) {
      return to;
    }
    for (int i = 0; i < MAX_LIST; i++) {
      int next = joint(to, limit);
      Integer year = time.year(next, limit);
      if (next == to
          || year == null
          || year <= time.year(to - 1, limit)
          || time.isMeasured(next + 1, limit)
          || yearsTo(next, limit) > next + 1) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  /** Behind two years with a dash, a slash or "đến" between them, or behind the one year. */
  private int yearsTo(int t, int limit) {
    Integer first = time.year(t, limit);
    boolean joined =
        time.is(t + 1, limit, '-')
            || time.is(t + 1, limit, '/')
            || time.at(t + 1, limit, Category.RANGE_TO) != null;
    Integer last = first != null && joined ? time.year(t + 2, limit) : null;
    boolean rises = last != null && last > first && last - first <= LONGEST_PERIOD;
    return rises && !time.isMeasured(t + 3, limit) ? t + 3 : t + 1;
  }

  /** Years without a word for year: 2021-2025; vụ Thu Đông 2018; so với 2020. */
  private TimeReading bareYears(int t, int sentenceFrom, int limit) {
    Integer first = time.year(t, limit);
    if (first == null) {
      return null;
    }
    int to = yearsTo(t, limit);
    if (time.isPartOfSign(t, to, limit)
        || to == t + 1 && time.isCounted(to, limit)
        || time.before(t, sentenceFrom, Category.QUALIFIER) != null) {
      return null;
    }
    return years(t, to, first, time.year(to - 1, limit));
  }

  /** giai đoạn 2021-2025; nhiệm kỳ 2020 - 2025; năm học 2024-2025. */
  private TimeReading period(int t, int limit) {
    Match head = time.at(t, limit, Category.PERIOD_HEAD);
    if (head == null || head.to() >= limit) {
      return null;
    }
    TimeReading years = severalYears(head.to(), limit);
    return years == null ? null : years.startingAt(t);
  }
}
