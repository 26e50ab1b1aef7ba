package io.github.bienban.mention;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch.Edge;
import io.github.bienban.mention.Stretch.Length;
import io.github.bienban.mention.Stretch.Months;
import io.github.bienban.mention.Stretch.Relative;
import io.github.bienban.mention.Stretch.Unit;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;

/**
 * Reads a number of units of time: 3 tháng, mười năm, 10 - 15 ngày, and what they become with words
 * behind: 6 tháng đầu năm.
 */
final class DurationReader {

  private static final int MONTHS = 12;

  /** Nothing is planned for longer. */
  private static final int MOST_YEARS = 50;

  private static final String PASSED = "PASSED";

  /** The lists with whose words a number in digits goes on, or what it counts begins. */
  private static final Categories BEHIND_DIGITS =
      Categories.of(Category.TIME_UNIT, Category.SCALE, Category.RANGE_TO);

  private final Tagged tagged;
  private final Tokens tokens;
  private final TimeTokens time;
  private final NumberReader numbers;
  private final CalendarReader calendar;
  private final DayInContextReader days;

  DurationReader(Tagged tagged, TimeTokens time, CalendarReader calendar, DayInContextReader days) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.time = time;
    this.numbers = new NumberReader(tagged);
    this.calendar = calendar;
    this.days = days;
  }

  /** The length of time or the part of a year that begins with a token, or null. */
  TimeReading read(int t, int sentenceFrom, int limit) {
    if (!tokens.isNumber(t) && !tagged.is(t, Category.NUMBER_WORD)
        || time.before(t, sentenceFrom, Category.NUMBER_NAME) != null) {
      return null;
    }
    TimeReading roundTheClock = roundTheClock(t, limit);
    if (roundTheClock != null) {
      return roundTheClock;
    }
    boolean counts =
        !tokens.isNumber(t)
            || t + 1 < limit && (tokens.is(t + 1, '-') || tagged.is(t + 1, BEHIND_DIGITS));
    NumberMention number = counts ? number(t, limit) : null;
    if (number == null) {
      return null;
    }
    Match unit = time.at(number.to(), limit, Category.TIME_UNIT);
    if (unit == null
        || unit.to() > limit
        || isCountedNoun(unit)
        || number.inWords() && !isLength(number, unit, sentenceFrom, limit)) {
      return null;
    }
    return length(t, sentenceFrom, number, unit, limit);
  }

  /** A number, or the last of two: 10 - 15, 3 đến 5. */
  private NumberMention number(int t, int limit) {
    NumberMention first = numbers.read(t, limit);
    if (first == null || first.to() + 1 >= limit) {
      return first;
    }
    int at = first.to();
    boolean joined = tokens.is(at, '-') || tagged.is(at, Category.RANGE_TO);
    NumberMention second = joined && tokens.isNumber(at + 1) ? numbers.read(at + 1, limit) : null;
    boolean unit = second != null && time.at(second.to(), limit, Category.TIME_UNIT) != null;
    return unit ? second : first;
  }

  /** "ngày công" is counted work, not time. */
  private boolean isCountedNoun(Match unit) {
    Match noun = tagged.at(unit.from(), Category.NOUN);
    return noun != null && noun.to() > unit.to();
  }

  /**
   * Whether a number word before a unit of time counts it. The word for five is the word for year:
   * "năm tháng 6", "90 năm ngày thành lập" have none.
   */
  private boolean isLength(NumberMention number, Match unit, int sentenceFrom, int limit) {
    boolean five =
        number.to() == number.from() + 1 && time.isWordFor(Unit.YEAR, number.from(), limit);
    if (!five) {
      return !time.isNumber(unit.to(), limit)
          || time.isYear(unit.to(), limit)
          || unit.value().equals(Unit.DAY.name());
    }
    boolean counted = number.from() > sentenceFrom && tokens.isNumber(number.from() - 1);
    boolean tail =
        time.at(unit.to(), limit, Category.TIME_TAIL) != null
            || time.at(unit.to(), limit, Category.TIME_PART) != null;
    return !counted
        && !time.isNumber(unit.to(), limit)
        && (tail || unit.value().equals(Unit.YEAR.name()));
  }

  private TimeReading length(
      int t, int sentenceFrom, NumberMention number, Match match, int limit) {
    Unit unit = Unit.valueOf(match.value());
    int to = match.to();
    switch (unit) {
      case MONTH, QUARTER -> {
        TimeReading part = partOfYear(t, number.value(), unit, to, limit);
        if (part != null) {
          return part;
        }
      }
      case YEAR -> {
        if (time.isYear(to, limit)) {
          return years(t, to, limit);
        }
      }
      case DAY -> {
        if (time.isNumber(to, limit)) {
          return days.several(t, to, limit);
        }
      }
      default -> {
        // Nothing but a length.
      }
    }
    Match tail = time.at(to, limit, Category.TIME_TAIL);
    if (unit == Unit.YEAR && tail != null && tail.value().equals("AHEAD") && tail.to() <= limit) {
      TimeReading ahead = yearsAhead(t, number.value(), tail.to());
      if (ahead != null) {
        return ahead;
      }
    }
    boolean passed = tail == null || PASSED.equals(tail.value());
    boolean plain =
        !time.is(to, limit, '/')
            && time.before(t, sentenceFrom, Category.QUALIFIER) == null
            && time.before(t, sentenceFrom, Category.RATE_LEAD) == null;
    return TimeReading.of(
        t,
        tail == null || tail.to() > limit ? to : tail.to(),
        Kind.DURATION,
        new Length(number.value(), unit, passed && plain));
  }

  /** "5 năm tới": it ends with the last of them. */
  private static TimeReading yearsAhead(int t, BigDecimal years, int to) {
    boolean whole = years.stripTrailingZeros().scale() <= 0 && years.signum() > 0;
    return whole && years.compareTo(BigDecimal.valueOf(MOST_YEARS)) <= 0
        ? TimeReading.of(
            t, to, Kind.YEARS, new Relative(Unit.YEAR, years.intValueExact(), Edge.END))
        : null;
  }

  /** 5 năm 2021-2025. The number before "năm 2024" is that of something else: đợt 2 năm 2024. */
  private TimeReading years(int t, int to, int limit) {
    TimeReading years = calendar.severalYears(to, limit);
    return years == null ? null : years.startingAt(t);
  }

  /**
   * 6 tháng đầu năm 2018, 9 tháng năm 2024, 3 tháng cuối, hai quý đầu năm; null if it is a mere
   * length.
   */
  private TimeReading partOfYear(int t, BigDecimal amount, Unit unit, int unitTo, int limit) {
    int months = months(amount, unit);
    if (months < 1 || months > MONTHS) {
      return null;
    }
    Match part = time.at(unitTo, limit, Category.TIME_PART);
    boolean isStart = part != null && part.value().equals("START");
    boolean isEnd = part != null && part.value().equals("END");
    int at = isStart || isEnd ? part.to() : unitTo;
    int head = at < limit && tagged.is(at, Category.TIME_LINK) ? at + 1 : at;
    boolean word = time.isWordFor(Unit.YEAR, head, limit);
    Match relative = word ? time.at(head, limit, Category.RELATIVE_TIME) : null;
    if (relative != null && relative.to() > head + 1 && !relative.entry().value(1).equals("0")) {
      return TimeReading.of(
          t, relative.to(), Kind.PART_OF_YEAR, new Relative(Unit.YEAR, null, Edge.WHOLE));
    }
    Integer year = null;
    int to = at;
    if (relative != null && relative.to() > head + 1) {
      to = relative.to();
    } else {
      CalendarReader.YearBehind behind = calendar.yearBehind(at, limit);
      year = behind.year();
      to = year != null ? behind.to() : word && (isStart || isEnd) ? head + 1 : at;
    }
    if (!isStart && !isEnd && to == at
        || time.at(at, limit, Category.PERIOD_HEAD) != null && year == null && !word) {
      return null;
    }
    Months stretch =
        isEnd
            ? new Months(year, MONTHS - months + 1, MONTHS, Edge.WHOLE)
            : new Months(year, 1, months, Edge.WHOLE);
    return TimeReading.of(t, to, Kind.PART_OF_YEAR, stretch);
  }

  private static int months(BigDecimal amount, Unit unit) {
    BigDecimal months = unit == Unit.QUARTER ? amount.multiply(BigDecimal.valueOf(3)) : amount;
    boolean whole =
        months.stripTrailingZeros().scale() <= 0
            && months.compareTo(BigDecimal.valueOf(MONTHS)) <= 0;
    return whole ? months.intValue() : 0;
  }

  /** 24/24 giờ, 24/24, 24/7. */
  private TimeReading roundTheClock(int t, int limit) {
    if (time.small(t, limit) != 24 || !time.is(t + 1, limit, '/')) {
      return null;
    }
    int whole = time.small(t + 2, limit);
    boolean hours = time.unit(t + 3, limit) == Unit.HOUR;
    boolean said =
        whole == 24 && (hours || !time.isCounted(t + 3, limit))
            || whole == 7 && !time.isCounted(t + 3, limit);
    return said
        ? TimeReading.of(
            t,
            hours ? t + 4 : t + 3,
            Kind.DURATION,
            new Length(BigDecimal.valueOf(24), Unit.HOUR, false))
        : null;
  }
}
