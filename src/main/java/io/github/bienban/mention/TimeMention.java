package io.github.bienban.mention;

import io.github.bienban.model.Period;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A time that the text names.
 *
 * @param from the first token, that of the words that bound it where there are such
 * @param to the token behind the last one
 * @param text the words as written
 * @param kind what kind of time it is
 * @param bound whether it is a beginning or an end only
 * @param first the time, or the first of several
 * @param last the last of several, or null where there is only one
 */
public record TimeMention(
    int from, int to, String text, Kind kind, Bound bound, Stretch first, Stretch last) {

  private static final int LAST_MONTH = 12;

  /** What kind of time the words name. */
  public enum Kind {
    /** A day of the calendar. */
    DAY,
    /** Several days. */
    DAYS,
    /** A month, or several. */
    MONTH,
    /** A quarter of a year, or several. */
    QUARTER,
    /** Some months of a year, or its beginning or end. */
    PART_OF_YEAR,
    /** A year. */
    YEAR,
    /** Several years, such as a term. */
    YEARS,
    /** A time of the day. */
    CLOCK,
    /** A length of time. */
    DURATION,
    /** A time counted from that of the report. */
    RELATIVE
  }

  /** How the time bounds what is said. */
  public enum Bound {
    /** Not at all: it is the time itself. */
    NONE,
    /** From its first day on. */
    SINCE,
    /** From the day behind it on. */
    AFTER,
    /** Up to its last day. */
    UNTIL,
    /** Up to the day before it; up to a day itself, which is the last one. */
    BEFORE
  }

  /** Checks what must be there. */
  public TimeMention {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(first, "first");
  }

  /**
   * Whether it is counted in terms of office: "nhiệm kỳ tới", "cuối nhiệm kỳ".
   *
   * @return whether it is
   */
  public boolean isOfTerm() {
    return first instanceof Stretch.Relative relative && relative.unit() == Stretch.Unit.TERM;
  }

  /**
   * Whether it is the term of office behind the one that is over: "nhiệm kỳ tới", "nhiệm kỳ mới".
   *
   * @return whether it is
   */
  public boolean isNextTerm() {
    return isOfTerm()
        && first instanceof Stretch.Relative relative
        && relative.shift() != null
        && relative.shift() > 0;
  }

  /**
   * Whether it is a term of office that is over: "nhiệm kỳ qua", "nhiệm kỳ trước".
   *
   * @return whether it is
   */
  public boolean isPassedTerm() {
    return isOfTerm()
        && first instanceof Stretch.Relative relative
        && relative.shift() != null
        && relative.shift() < 0;
  }

  /**
   * Whether it is the year before that of the report: "năm trước", "năm ngoái".
   *
   * @return whether it is
   */
  public boolean isLastYear() {
    return first instanceof Stretch.Relative relative
        && relative.unit() == Stretch.Unit.YEAR
        && relative.shift() != null
        && relative.shift() == -1;
  }

  /**
   * Whether it is some whole months of a year: "6 tháng đầu năm 2021", "10 tháng năm trước".
   *
   * @return whether it is
   */
  public boolean isSomeMonths() {
    return kind == Kind.PART_OF_YEAR
        && (first instanceof Stretch.Months months && months.edge() == Stretch.Edge.WHOLE
            || first instanceof Stretch.Relative relative && relative.edge() == Stretch.Edge.WHOLE);
  }

  /**
   * Whether it is the first months of a year that is stated: "6 tháng đầu năm 2021".
   *
   * @return whether it is
   */
  public boolean isBeginningOfYear() {
    return isSomeMonths()
        && first instanceof Stretch.Months months
        && months.year() != null
        && months.first() == 1
        && months.last() > 1;
  }

  /**
   * Whether it is a month or a quarter of a year that is not stated, but not the last one: "quý I".
   *
   * @return whether it is
   */
  public boolean isMonthsBeforeLast() {
    return (kind == Kind.MONTH || kind == Kind.QUARTER)
        && first instanceof Stretch.Months months
        && months.year() == null
        && months.last() < LAST_MONTH;
  }

  /**
   * Whether it is a length of time that is over: "6 tháng", "9 tháng qua".
   *
   * @return whether it is
   */
  public boolean isPassedLength() {
    return first instanceof Stretch.Length length && length.mayBeginYear();
  }

  /**
   * The first day.
   *
   * @param context what is known of the report's time
   * @return the day, or null where the words give no beginning or it cannot be worked out
   */
  public LocalDate start(TimeContext context) {
    return switch (bound) {
      case UNTIL, BEFORE -> null;
      case AFTER -> {
        LocalDate end = first.end(context);
        yield end == null ? null : end.plusDays(1);
      }
      case NONE, SINCE -> first.start(context);
    };
  }

  /**
   * The last day.
   *
   * @param context what is known of the report's time
   * @return the day, or null where the words give no end or it cannot be worked out
   */
  public LocalDate end(TimeContext context) {
    Stretch end = last != null ? last : first;
    return switch (bound) {
      case SINCE, AFTER -> null;
      case BEFORE -> before(end, context);
      case NONE, UNTIL -> end.end(context);
    };
  }

  private static LocalDate before(Stretch stretch, TimeContext context) {
    LocalDate start = stretch.start(context);
    if (stretch instanceof Stretch.Day || start == null) {
      return stretch.end(context);
    }
    return start.minusDays(1);
  }

  /**
   * The days that the words name.
   *
   * @param context what is known of the report's time
   * @return the period, or null if neither its first nor its last day can be worked out
   */
  public Period resolve(TimeContext context) {
    LocalDate start = start(context);
    LocalDate end = end(context);
    return start == null && end == null ? null : new Period(start, end, text);
  }

  /** The year that the words state, or null. Of several years the last. */
  public Integer year() {
    Integer stated = last != null ? yearOf(last) : null;
    return stated != null ? stated : yearOf(first);
  }

  private static Integer yearOf(Stretch stretch) {
    if (stretch instanceof Stretch.Day day) {
      return day.year();
    }
    if (stretch instanceof Stretch.Months months) {
      return months.year();
    }
    return stretch instanceof Stretch.Years years ? Integer.valueOf(years.last()) : null;
  }
}
