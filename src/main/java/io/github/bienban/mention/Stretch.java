package io.github.bienban.mention;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of time as the words state it. What they leave out is null and comes from a {@link
 * TimeContext}.
 */
public sealed interface Stretch {

  /** Which of a stretch's days the words name. */
  enum Edge {
    /** All of it. */
    WHOLE,
    /** Its beginning (đầu năm): no last day is stated. */
    START,
    /** Its middle: neither day is stated. */
    MIDDLE,
    /** Its end (cuối năm): no first day is stated. */
    END
  }

  /** A unit that times are counted in. */
  enum Unit {
    /** Seconds. */
    SECOND,
    /** Minutes. */
    MINUTE,
    /** Hours. */
    HOUR,
    /** Days. */
    DAY,
    /** Weeks. */
    WEEK,
    /** Months. */
    MONTH,
    /** Quarters of a year. */
    QUARTER,
    /** Years. */
    YEAR,
    /** Terms of office. */
    TERM,
    /** Ten years. */
    DECADE,
    /** Hundred years. */
    CENTURY,
    /** The day of the report itself. */
    NOW
  }

  /**
   * The first day.
   *
   * @param context what is known of the report's time
   * @return the day, or null where it is not stated or cannot be worked out
   */
  LocalDate start(TimeContext context);

  /**
   * The last day.
   *
   * @param context what is known of the report's time
   * @return the day, or null where it is not stated or cannot be worked out
   */
  LocalDate end(TimeContext context);

  /**
   * One day.
   *
   * @param year the year, or null
   * @param month the month from 1, or null
   * @param day the day of the month, from 1
   */
  record Day(Integer year, Integer month, int day) implements Stretch {

    @Override
    public LocalDate start(TimeContext context) {
      if (month == null) {
        return lastSuchDay(context);
      }
      Integer missing = year != null ? year : context.yearOfDay(month, day);
      return missing == null ? null : date(missing, month, day);
    }

    /** "ngày 26" is the last day of that number before the report. */
    private LocalDate lastSuchDay(TimeContext context) {
      LocalDate reference = context.published() != null ? context.published() : context.meeting();
      if (reference == null) {
        return null;
      }
      YearMonth at = YearMonth.from(reference);
      if (day > reference.getDayOfMonth()) {
        at = at.minusMonths(1);
      }
      return date(at.getYear(), at.getMonthValue(), day);
    }

    @Override
    public LocalDate end(TimeContext context) {
      return start(context);
    }
  }

  /**
   * Months of one year: a month, a quarter, the first nine months, the year itself.
   *
   * @param year the year, or null
   * @param first the first month, from 1
   * @param last the last month
   * @param edge which of their days are named
   */
  record Months(Integer year, int first, int last, Edge edge) implements Stretch {

    @Override
    public LocalDate start(TimeContext context) {
      Integer at = yearIn(context);
      return at == null || edge == Edge.END || edge == Edge.MIDDLE
          ? null
          : LocalDate.of(at, first, 1);
    }

    @Override
    public LocalDate end(TimeContext context) {
      Integer at = yearIn(context);
      return at == null || edge == Edge.START || edge == Edge.MIDDLE
          ? null
          : YearMonth.of(at, last).atEndOfMonth();
    }

    private Integer yearIn(TimeContext context) {
      return year != null ? year : context.yearOfMonth(first);
    }
  }

  /**
   * Several years.
   *
   * @param first the first year
   * @param last the last year
   * @param edge which of their days are named
   */
  record Years(int first, int last, Edge edge) implements Stretch {

    @Override
    public LocalDate start(TimeContext context) {
      return edge == Edge.END || edge == Edge.MIDDLE ? null : LocalDate.of(first, 1, 1);
    }

    @Override
    public LocalDate end(TimeContext context) {
      return edge == Edge.START || edge == Edge.MIDDLE ? null : LocalDate.of(last, 12, 31);
    }
  }

  /**
   * A time counted from the report's own.
   *
   * @param unit the unit
   * @param shift how many units later (negative: earlier), or null where the words leave it open
   * @param edge which of its days are named
   */
  record Relative(Unit unit, Integer shift, Edge edge) implements Stretch {

    @Override
    public LocalDate start(TimeContext context) {
      return edge == Edge.END || edge == Edge.MIDDLE ? null : first(context);
    }

    private LocalDate first(TimeContext context) {
      LocalDate reference = reference(context);
      if (reference == null || shift == null) {
        return null;
      }
      return switch (unit) {
        case DAY, NOW -> reference.plusDays(shift);
        case WEEK ->
            reference.plusWeeks(shift).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> reference.plusMonths(shift).withDayOfMonth(1);
        case QUARTER -> {
          LocalDate shifted = reference.plusMonths(3L * shift);
          yield LocalDate.of(shifted.getYear(), (shifted.getMonthValue() - 1) / 3 * 3 + 1, 1);
        }
        case YEAR -> LocalDate.of(yearOf(context, reference) + shift, 1, 1);
        default -> null;
      };
    }

    @Override
    public LocalDate end(TimeContext context) {
      LocalDate start = first(context);
      if (start == null || edge == Edge.START || edge == Edge.MIDDLE) {
        return null;
      }
      return switch (unit) {
        case WEEK -> start.plusDays(6);
        case MONTH -> YearMonth.from(start).atEndOfMonth();
        case QUARTER -> YearMonth.from(start.plusMonths(2)).atEndOfMonth();
        case YEAR -> LocalDate.of(start.getYear(), 12, 31);
        default -> start;
      };
    }

    /** "hôm nay" is the day of publication, whichever day the meeting had. */
    private LocalDate reference(TimeContext context) {
      return unit == Unit.DAY && context.published() != null
          ? context.published()
          : context.reference();
    }

    private static int yearOf(TimeContext context, LocalDate reference) {
      return context.year() != null ? context.year() : reference.getYear();
    }
  }

  /**
   * A length of time. "9 tháng" said soon after September is the year's first nine months; any
   * other length has no days of its own.
   *
   * @param amount how many units
   * @param unit the unit
   * @param mayBeginYear whether the words around it let it be the year's first months
   */
  record Length(BigDecimal amount, Unit unit, boolean mayBeginYear) implements Stretch {

    private static final int SOON = 75;
    private static final int NOT_YET_OVER = 20;

    @Override
    public LocalDate start(TimeContext context) {
      Months months = sinceNewYear(context);
      return months == null ? null : months.start(context);
    }

    @Override
    public LocalDate end(TimeContext context) {
      Months months = sinceNewYear(context);
      return months == null ? null : months.end(context);
    }

    private Months sinceNewYear(TimeContext context) {
      LocalDate reference = context.reference();
      BigDecimal months =
          unit == Unit.MONTH
              ? amount
              : unit == Unit.YEAR ? amount.multiply(BigDecimal.valueOf(12)) : null;
      if (!mayBeginYear
          || reference == null
          || months == null
          || months.stripTrailingZeros().scale() > 0
          || months.signum() <= 0
          || months.compareTo(BigDecimal.valueOf(11)) > 0) {
        return null;
      }
      int last = months.intValueExact();
      for (int year = reference.getYear(); year >= reference.getYear() - 1; year--) {
        LocalDate end = YearMonth.of(year, last).atEndOfMonth();
        if (!end.isAfter(reference.plusDays(NOT_YET_OVER))
            && !end.isBefore(reference.minusDays(SOON))) {
          return new Months(year, 1, last, Edge.WHOLE);
        }
      }
      return null;
    }
  }

  /**
   * A time of the day.
   *
   * @param time the time
   */
  record Clock(LocalTime time) implements Stretch {

    @Override
    public LocalDate start(TimeContext context) {
      return null;
    }

    @Override
    public LocalDate end(TimeContext context) {
      return null;
    }
  }

  /** A day of the calendar, or null if there is none of that number. */
  static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
