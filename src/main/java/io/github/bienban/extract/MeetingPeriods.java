package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the time that a meeting looked back on and the time that it planned for, from the words for
 * what it was held for: "đánh giá … trong quý I và triển khai nhiệm vụ quý II năm 2024".
 */
final class MeetingPeriods {

  private final Tagged tagged;
  private final List<TimeMention> times;
  private final LocalDate published;
  private final LocalDate day;
  private Period review;
  private Period plan;

  /**
   * Makes a reader.
   *
   * @param tagged the document
   * @param times its times
   * @param published the day of its publication, or null
   * @param day the meeting's day, or null; a period whose year is not written lies in the year that
   *     its own sentence names, or else in that of this day
   */
  MeetingPeriods(Tagged tagged, List<TimeMention> times, LocalDate published, LocalDate day) {
    this.tagged = tagged;
    this.times = times;
    this.published = published;
    this.day = day;
  }

  /** The time looked back on, or null. */
  Period review() {
    return review;
  }

  /** The time planned for, or null. */
  Period plan() {
    return plan;
  }

  /**
   * Reads the periods in a stretch of tokens.
   *
   * @param from the first token of what the meeting was held for
   * @param to the token behind it
   * @param years the token behind the stretch in which a missing year may stand
   */
  void read(int from, int to, int years) {
    TimeContext context = new TimeContext(published, day, year(from, years));
    boolean reviewing = tagged.first(from, to, Category.REVIEW_VERB) != null;
    boolean tasks = day == null && !reviewing && tagged.first(from, to, Category.PLAN_NOUN) != null;
    boolean planning = tagged.is(from, Category.PLAN_VERB) || tasks;
    for (TimeMention time : times) {
      Period period = time.from() >= from && time.to() <= to ? period(time, context) : null;
      if (period == null) {
        continue;
      }
      // What is over by the day of the meeting was looked back on, whatever the verb ("bàn về tình
      // hình tháng 2").
      boolean over = day != null && period.end().isBefore(day);
      boolean ahead = day != null && period.start().isAfter(day);
      if (ahead || !over && (planning || day != null && review != null)) {
        plan = plan == null ? period : plan;
      } else {
        review = review == null ? period : review;
      }
    }
  }

  /**
   * Reads the month, quarter or part of a year that a meeting's name says that it looked back on:
   * "hội nghị giao ban tháng 7".
   *
   * @param from the first token of the name
   * @param to the token behind it
   * @param years the token behind the stretch in which a missing year may stand
   */
  void readName(int from, int to, int years) {
    TimeContext context = new TimeContext(published, day, year(from, years));
    for (TimeMention time : times) {
      boolean part =
          switch (time.kind()) {
            case MONTH, QUARTER, PART_OF_YEAR -> time.from() >= from && time.to() <= to;
            default -> false;
          };
      Period period = part && review == null ? period(time, context) : null;
      boolean ahead = period != null && day != null && period.start().isAfter(day);
      if (period != null && !ahead && !period.equals(plan)) {
        review = period;
      }
    }
  }

  /** The period that a time names, or null where it is a day, a length, or has no two ends. */
  private Period period(TimeMention time, TimeContext context) {
    if (time.kind() == TimeMention.Kind.YEARS && !isObject(time)) {
      return null;
    }
    Period period =
        switch (time.kind()) {
          case MONTH, QUARTER, PART_OF_YEAR, YEAR, YEARS, DURATION -> time.resolve(context);
          default -> null;
        };
    return period == null || period.start() == null || period.end() == null ? null : period;
  }

  /** Whether several years are what is looked at, and not the term of somebody. */
  private boolean isObject(TimeMention time) {
    return tagged.endingAt(time.from(), Category.REVIEW_VERB) != null
        || tagged.endingAt(time.from(), Category.PLAN_VERB) != null;
  }

  /** The first year that a stretch names for a time, or null. */
  private Integer year(int from, int to) {
    for (TimeMention time : times) {
      boolean named =
          switch (time.kind()) {
            case MONTH, QUARTER, PART_OF_YEAR, YEAR -> time.year() != null;
            default -> false;
          };
      // "Nghị định 03 năm 2019": the year of a document.
      boolean document = time.from() > 0 && tagged.tokens().isNumber(time.from() - 1);
      if (named && !document && time.from() >= from && time.to() <= to) {
        return time.year();
      }
    }
    return null;
  }
}
