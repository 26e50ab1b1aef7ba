package io.github.bienban.mention;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch.Months;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the times that a text names: days, months, quarters, parts of years, years, terms, hours,
 * lengths of time. Every number that belongs to a time lies in one of the mentions.
 */
public final class TimeFinder {

  /** The lists that a time begins with, unless it begins with a number or with capitals. */
  private static final Categories BEGINNINGS =
      Categories.of(
          Category.TIME_BOUND,
          Category.DAY_HEAD,
          Category.MONTH_NAME,
          Category.NUMBER_WORD,
          Category.TIME_PART,
          Category.RELATIVE_DAY,
          Category.RELATIVE_TIME,
          Category.PERIOD_HEAD,
          Category.QUARTER,
          Category.MONTH_CODE,
          Category.TIME_UNIT);

  private final Tagged tagged;
  private final Tokens tokens;
  private final TimeTokens time;
  private final ClockReader clocks;
  private final DayInContextReader days;
  private final CalendarReader calendar;
  private final DurationReader durations;

  TimeFinder(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.time = new TimeTokens(tagged);
    this.clocks = new ClockReader(tagged, time);
    this.days = new DayInContextReader(tagged, time);
    this.calendar = new CalendarReader(tagged, time);
    this.durations = new DurationReader(tagged, time, calendar, days);
  }

  /**
   * The times of a text.
   *
   * @param tagged the document
   * @return the times in the order of the text; none overlaps another
   */
  public static List<TimeMention> find(Tagged tagged) {
    return new TimeFinder(tagged).run();
  }

  private List<TimeMention> run() {
    Document document = tagged.document();
    List<TimeMention> found = new ArrayList<>();
    for (int s = 0; s < document.sentenceCount(); s++) {
      int from = document.sentenceFrom(s);
      int limit = document.sentenceTo(s);
      int dayTo = -1;
      for (int t = from; t < limit; ) {
        TimeMention mention = mayBegin(t) ? read(t, from, limit, dayTo) : null;
        if (mention == null) {
          t++;
          continue;
        }
        found.add(mention);
        t = mention.to();
        if (isDayOrHour(mention)) {
          dayTo = t;
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isDayOrHour(TimeMention mention) {
    return switch (mention.kind()) {
      case CLOCK, DAY, DAYS -> true;
      case RELATIVE ->
          mention.first() instanceof Stretch.Relative relative
              && relative.unit() == Stretch.Unit.DAY;
      default -> false;
    };
  }

  /** Whether a time may begin with a token; a cheap question before the dear ones. */
  boolean mayBegin(int t) {
    return tokens.isNumber(t) || tokens.isAllCapitals(t) || tagged.is(t, BEGINNINGS);
  }

  /** The longest time that begins with a token, or null. */
  TimeMention read(int t, int sentenceFrom, int limit, int dayTo) {
    Match bound = tagged.at(t, Category.TIME_BOUND);
    if (bound != null && bound.to() < limit) {
      TimeMention bounded = bounded(bound, sentenceFrom, limit, dayTo);
      if (bounded != null) {
        return bounded;
      }
    }
    TimeReading first = unit(t, sentenceFrom, limit, dayTo, null);
    if (first == null) {
      return null;
    }
    TimeReading range = first.isCalendar() ? range(first, sentenceFrom, limit, false) : null;
    return mention(range != null ? range : first, Bound.NONE);
  }

  private TimeReading unit(int t, int sentenceFrom, int limit, int dayTo, Match bound) {
    if (t >= limit) {
      return null;
    }
    TimeReading reading = clocks.read(t, limit);
    if (reading == null) {
      reading = days.read(t, sentenceFrom, limit, dayTo, bound);
    }
    if (reading == null) {
      reading = durations.read(t, sentenceFrom, limit);
    }
    return reading != null ? reading : calendar.read(t, sentenceFrom, limit);
  }

  /** đến hết năm 2025; từ năm 2011 đến nay; trước ngày 31-12-2020. */
  private TimeMention bounded(Match match, int sentenceFrom, int limit, int dayTo) {
    Bound bound = Bound.valueOf(match.value());
    int at = match.to();
    TimeReading reading = unit(at, sentenceFrom, limit, -1, match);
    if (reading == null) {
      reading = calendar.now(at, limit);
    }
    if (reading == null && "BARE".equals(match.entry().value(1))) {
      reading = calendar.bareYear(at, limit);
    }
    if (reading != null && isHour(reading) && dayTo != match.from()) {
      reading = unit(reading.to(), sentenceFrom, limit, reading.to(), match);
    }
    if (reading == null || !reading.isCalendar()) {
      return null;
    }
    if (bound == Bound.SINCE) {
      if (isSeveral(reading)) {
        return mention(reading.startingAt(match.from()), Bound.NONE);
      }
      TimeMention range = since(match.from(), reading, sentenceFrom, limit);
      if (range != null) {
        return range;
      }
    }
    return mention(reading.startingAt(match.from()), bound);
  }

  /** Before a day its hour: đến 17h ngày 10/7. */
  private static boolean isHour(TimeReading reading) {
    return reading.kind() == Kind.CLOCK
        || reading.first() instanceof Stretch.Length length
            && length.unit() == Stretch.Unit.HOUR
            && reading.kind() == Kind.DURATION;
  }

  /**
   * Several days, months or years in one reading have their own end: từ 26 - 28/6; từ tháng 5 - 7.
   */
  private static boolean isSeveral(TimeReading reading) {
    boolean months =
        reading.kind() == Kind.MONTH
            && reading.first() instanceof Months listed
            && listed.first() < listed.last();
    return reading.last() != null || months || reading.first() instanceof Stretch.Years;
  }

  private TimeMention since(int from, TimeReading first, int sentenceFrom, int limit) {
    Match until = tagged.at(first.to(), Category.TIME_BOUND);
    if (until != null && until.value().equals("UNTIL")) {
      TimeReading now = calendar.now(until.to(), limit);
      if (now != null) {
        return mention(
            new TimeReading(from, now.to(), first.kind(), first.first(), null), Bound.SINCE);
      }
    }
    TimeReading range = range(first, sentenceFrom, limit, true);
    if (range == null) {
      return null;
    }
    boolean fromNow = isNow(first);
    return fromNow
        ? mention(new TimeReading(from, range.to(), range.kind(), range.last(), null), Bound.UNTIL)
        : mention(range.startingAt(from), Bound.NONE);
  }

  private static boolean isNow(TimeReading reading) {
    return reading.first() instanceof Stretch.Relative relative
        && relative.unit() == Stretch.Unit.NOW;
  }

  /** Two times with "đến" or a dash between them, or null. */
  private TimeReading range(TimeReading first, int sentenceFrom, int limit, boolean fromSaid) {
    int at = first.to();
    if (at + 1 >= limit || first.last() != null) {
      return null;
    }
    Match bound = tagged.at(at, Category.TIME_BOUND);
    boolean until = bound != null && bound.value().equals("UNTIL");
    if (!until && !tokens.is(at, '-')) {
      return null;
    }
    int next = until ? bound.to() : at + 1;
    TimeReading second = unit(next, sentenceFrom, limit, -1, until ? bound : null);
    if (second == null && until && "BARE".equals(bound.entry().value(1))) {
      second = calendar.bareYear(next, limit);
    }
    if (second == null
        || !second.isCalendar()
        || second.last() != null
        || !fromSaid && second.kind() != first.kind()) {
      return null;
    }
    Kind kind =
        switch (second.kind()) {
          case DAY -> Kind.DAYS;
          case YEAR -> Kind.YEARS;
          default -> second.kind();
        };
    if (isNow(first)) {
      kind = second.kind();
    }
    return new TimeReading(
        first.from(), second.to(), kind, inYearOf(first.first(), second.first()), second.first());
  }

  /**
   * The first of two times has the year of the second where it states none of its own, or the year
   * before.
   */
  private static Stretch inYearOf(Stretch first, Stretch second) {
    Integer year =
        second instanceof Months months
            ? months.year()
            : second instanceof Stretch.Day day ? day.year() : null;
    if (first instanceof Months months
        && months.year() == null
        && year != null
        && second instanceof Months last) {
      return new Months(
          months.first() > last.last() ? year - 1 : year,
          months.first(),
          months.last(),
          months.edge());
    }
    if (first instanceof Stretch.Day day && second instanceof Stretch.Day last) {
      Integer month = day.month() != null ? day.month() : last.month();
      Integer dayYear = day.year() != null ? day.year() : year;
      boolean before =
          day.year() == null
              && year != null
              && month != null
              && last.month() != null
              && month > last.month();
      return new Stretch.Day(before ? Integer.valueOf(dayYear - 1) : dayYear, month, day.day());
    }
    return first;
  }

  private TimeMention mention(TimeReading reading, Bound bound) {
    return new TimeMention(
        reading.from(),
        reading.to(),
        tagged.words(reading.from(), reading.to()),
        reading.kind(),
        bound,
        reading.first(),
        reading.last());
  }
}
