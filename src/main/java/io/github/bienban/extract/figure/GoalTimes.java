package io.github.bienban.extract.figure;

import io.github.bienban.extract.PeriodResolver;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import java.time.LocalDate;

/**
 * Says which times lie ahead of a report: those by which something can still be reached. All of
 * them are reckoned from the day of the report; without one no time is ahead.
 */
final class GoalTimes {

  /** What is to be reached within so many days is nearly reached: it is told of, not aimed at. */
  private static final int NEAR = 5;

  /** A year or a part of it of which no more days are left is told of as a whole. */
  private static final int CLOSING = 21;

  /** A plan is for a time that goes on for more days. */
  private static final int FAR = 60;

  /** What is expected of a year is a plan for it while no more days of it are over. */
  private static final int EARLY = 150;

  /** A time that has begun may still be ahead if it began no longer ago. */
  private static final int JUST_BEGUN = 60;

  /** Of a year of which more days are over it is told what has been reached by it. */
  private static final int MUCH_OF_YEAR = 212;

  /** A year that is named may still be ahead in its first quarter. */
  private static final int QUARTER = 90;

  private final TimeContext context;
  private final PeriodResolver periods;
  private final ReferenceReader references;
  private final Tagged tagged;

  GoalTimes(
      TimeContext context, PeriodResolver periods, ReferenceReader references, Tagged tagged) {
    this.context = context;
    this.periods = periods;
    this.references = references;
    this.tagged = tagged;
  }

  /** Whether a time is over with which nothing is compared. */
  boolean isOver(TimeMention time, int from) {
    LocalDate reference = context.reference();
    switch (time.kind()) {
      case CLOCK, DURATION -> {
        return false;
      }
      default -> {}
    }
    for (int t = time.from() - 1; t >= Math.max(from, time.from() - GoalWords.SETTING_REACH); t--) {
      if (tagged.is(t, Category.VERSUS)) {
        return false;
      }
    }
    LocalDate end = time.end(context);
    return end != null && reference != null && !end.isAfter(reference);
  }

  /** "năm 2025 là 56 triệu đồng" in the last days of that year: it is told of as a whole. */
  boolean isClosing(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate end = time.end(context);
    return time.kind() == TimeMention.Kind.YEAR
        && time.bound() == Bound.NONE
        && reference != null
        && end != null
        && !end.isAfter(reference.plusDays(CLOSING));
  }

  /** Whether goals of a time are told of: it is over or nearly so, or a congress ends with it. */
  boolean isOfPast(TimeMention time, int from) {
    return isOver(time, from) || isClosing(time) || periods.isOfCongress() && isEnding(time);
  }

  /** "6 tháng mới làm được 2 km" when the year has gone on for as long. */
  boolean isPassed(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate end = time.isPassedLength() ? time.end(context) : null;
    return end != null
        && reference != null
        && !end.isAfter(reference)
        && end.getYear() == reference.getYear();
  }

  /** "Năm 2026, công ty dự kiến …" at the beginning of that year. */
  boolean isEarlyIn(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate start = time.start(context);
    return isAhead(time)
        || time.kind() == TimeMention.Kind.YEAR
            && reference != null
            && start != null
            && start.isAfter(reference.minusDays(EARLY))
            && endsAhead(time);
  }

  /** Whether most of a time is still to come. */
  boolean endsAhead(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate end = time.end(context);
    return reference != null && end != null && end.isAfter(reference.plusDays(FAR));
  }

  /** Whether little of a year is left: what is expected of it is nearly told. */
  boolean isLastOf(TimeMention time) {
    return time.kind() == TimeMention.Kind.YEAR && !endsAhead(time);
  }

  boolean isAhead(TimeMention time) {
    LocalDate reference = context.reference();
    if (reference == null || isBegun(time)) {
      return false;
    }
    if (time.isOfTerm()) {
      return time.isNextTerm() || time.bound() == Bound.UNTIL && periods.endOfTerm(time) != null;
    }
    if (time.year() == null && isOfYearOver(time, reference) || isReachedYear(time, reference)) {
      return false;
    }
    int near = NEAR;
    switch (time.kind()) {
      case MONTH -> {}
      case QUARTER, PART_OF_YEAR, YEAR, YEARS -> near = CLOSING;
      case RELATIVE -> {
        if (time.bound() == Bound.NONE && !isRelativeAhead(time)) {
          return false;
        }
      }
      default -> {
        if (time.bound() == Bound.NONE) {
          return false;
        }
      }
    }
    LocalDate end = time.end(context);
    LocalDate start = time.start(context);
    if (end == null) {
      return false;
    }
    // "Nhiệm kỳ 2025-2030, …" at the congress that begins it.
    boolean begun =
        time.kind() == TimeMention.Kind.YEARS
            && start != null
            && end.getYear() > reference.getYear() + 1
            && start.isAfter(reference.minusYears(1));
    if (begun) {
      return true;
    }
    int begunFor = isWholeYear(time) ? QUARTER : JUST_BEGUN;
    boolean rest =
        (time.kind() == TimeMention.Kind.PART_OF_YEAR
                || time.kind() == TimeMention.Kind.QUARTER
                || isWholeYear(time))
            && start != null
            && start.isAfter(reference.minusDays(begunFor))
            && end.isAfter(reference.plusDays(FAR));
    return rest
        || (start == null ? end.isAfter(reference.plusDays(near)) : start.isAfter(reference));
  }

  /** "từ năm 2026", "tính đến ngày 31/12": no words for the end of what is to come. */
  private boolean isBegun(TimeMention time) {
    return time.bound() == Bound.SINCE
        || time.bound() == Bound.AFTER
        || tagged.is(time.from(), Category.RECKONING);
  }

  /**
   * "Đến năm 2025, 100% thôn có nhà văn hóa" when much of that year is over, or at the congress
   * that looks back on the years up to it: so it is by now. "Đến hết năm 2025" is still ahead.
   */
  private boolean isReachedYear(TimeMention time, LocalDate reference) {
    Match bound = tagged.at(time.from(), Category.TIME_BOUND);
    return time.kind() == TimeMention.Kind.YEAR
        && time.bound() == Bound.UNTIL
        && time.year() != null
        && time.year() == reference.getYear()
        && bound != null
        && "NUMBERED".equals(bound.entry().value(1))
        && (periods.isOfCongress() || reference.getDayOfYear() > MUCH_OF_YEAR);
  }

  /** "năm tới", "cuối năm nay". */
  private static boolean isRelativeAhead(TimeMention time) {
    return time.first() instanceof Stretch.Relative relative
        && relative.shift() != null
        && (relative.shift() > 0 && relative.unit() != Stretch.Unit.DAY
            || relative.shift() == 0 && relative.edge() == Stretch.Edge.END);
  }

  /** "Năm 2022 … Đến cuối năm, công ty có 9 trạm": told of at the beginning of the next year. */
  private boolean isOfYearOver(TimeMention time, LocalDate reference) {
    Integer year = reference.getDayOfYear() > EARLY ? null : periods.yearBefore(time);
    return year != null && year < reference.getYear();
  }

  /** "Năm 2026, toàn xã trồng 5 ha" at the beginning of that year; not "trong năm", "từ năm". */
  private static boolean isWholeYear(TimeMention time) {
    return time.kind() == TimeMention.Kind.YEAR && time.year() != null;
  }

  boolean isDue(TimeMention time) {
    LocalDate reference = context.reference();
    if (reference == null || isBegun(time)) {
      return false;
    }
    if (time.isOfTerm()) {
      return periods.endOfTerm(time) != null;
    }
    switch (time.kind()) {
      case CLOCK, DURATION -> {
        return false;
      }
      case DAY, DAYS -> {
        if (time.bound() == Bound.NONE) {
          return false;
        }
      }
      default -> {}
    }
    LocalDate end = time.end(context);
    return end != null && !isEnding(time) && end.isAfter(reference.plusDays(NEAR));
  }

  /** "ngày 20/11/2024" when that day is to come. */
  boolean isDayAhead(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate end =
        time.kind() == TimeMention.Kind.DAY && time.bound() == Bound.NONE
            ? time.end(context)
            : null;
    return end != null && reference != null && end.isAfter(reference.plusDays(NEAR));
  }

  /** "giai đoạn 2021-2025" in the last of these years. */
  boolean isEnding(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate end = time.end(context);
    LocalDate start = time.start(context);
    return reference != null
        && time.kind() == TimeMention.Kind.YEARS
        && start != null
        && end != null
        && end.getYear() == reference.getYear()
        && start.isBefore(reference.minusYears(1));
  }

  /** Whether a time goes on beyond the year of the report. */
  boolean isOfNextYear(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate end = time.end(context);
    return reference != null && end != null && end.getYear() > reference.getYear();
  }

  boolean namesTimeAhead(int from, int to) {
    return firstAhead(from, to) != null;
  }

  /** Whether a stretch names a time that goes on for long enough to reach something in it. */
  boolean namesTimeDue(int from, int to) {
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null && (isDue(time) || isDayAhead(time))) {
        return true;
      }
    }
    return false;
  }

  /** "Trong cả nhiệm kỳ, Hội phát triển …" behind the goals of that term. */
  boolean opensWithTerm(int from, int to) {
    TimeMention time = references.timeAtOrBehindLink(from, to);
    return time != null && time.isOfTerm() && !time.isPassedTerm() && !isBegun(time);
  }

  /** The first time ahead in a stretch, or null. */
  TimeMention firstAhead(int from, int to) {
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null && isAhead(time)) {
        return time;
      }
    }
    return null;
  }
}
