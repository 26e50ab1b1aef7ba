package io.github.bienban.extract;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.model.Period;
import io.github.bienban.text.Document;
import java.time.LocalDate;

/**
 * Works out the days of a time whose words leave the year or the month to the text around it: the
 * year from its own sentence and paragraph before the report's. Called for periods by {@link
 * PeriodResolver} and for last days by {@link Deadlines}.
 */
final class TimeYears {

  /** A month said to be over may end so many days after the meeting. */
  private static final int NOT_YET_OVER = 7;

  /** So many times behind a time are looked at for the year that is left out. */
  private static final int YEAR_BEHIND = 3;

  private final Document document;
  private final ReportTimes times;
  private final TimeRoles roles;
  private final TimeContext context;

  TimeYears(Tagged tagged, ReportTimes times, TimeRoles roles, TimeContext context) {
    this.document = tagged.document();
    this.times = times;
    this.roles = roles;
    this.context = context;
  }

  /**
   * The days of a time.
   *
   * @param mention one of the report's times
   * @return the days, or null if neither the first nor the last of them can be worked out
   */
  Period resolve(TimeMention mention) {
    int at = times.indexAt(mention.from());
    Stretch said = mention.first();
    if (said instanceof Stretch.Relative relative && relative.shift() == null) {
      TimeMention meant = lastOver(at, relative.unit());
      Period period =
          meant == null ? null : meant.resolve(inYear(meant, times.indexAt(meant.from())));
      return period == null ? null : new Period(period.start(), period.end(), mention.text());
    }
    return mention.resolve(inYear(mention, at));
  }

  /** The context that a time is read in: about the year stated for it, where it needs one. */
  TimeContext inYear(TimeMention mention, int at) {
    if (mention.year() != null
        || mention.first() instanceof Stretch.Relative
        || mention.first() instanceof Stretch.Day) {
      return context;
    }
    Integer year = statedYear(at);
    return year == null ? context : context.about(year);
  }

  /** Whether the year stated last before a time is a certain one. */
  boolean namesYearBefore(int at, int year) {
    int stated = statedBefore(at);
    return stated >= 0 && times.get(stated).year() == year;
  }

  /** The year stated last before a time, or null. */
  Integer yearBefore(int at) {
    int stated = statedBefore(at);
    return stated < 0 ? null : times.get(stated).year();
  }

  /** Whether the year of a time is named in the same thought. */
  boolean isOfYear(TimeMention mention, int at) {
    int stated = statedBefore(at);
    return stated < 0 || !times.isParted(times.get(stated).to(), mention.from());
  }

  /**
   * The year stated nearest to a time: in its sentence behind or before it, else before it in its
   * paragraph.
   */
  private Integer statedYear(int at) {
    int sentence = document.sentenceOf(times.get(at).from());
    int to = document.sentenceTo(sentence);
    for (int i = at + 1;
        i < Math.min(times.size(), at + 1 + YEAR_BEHIND) && times.get(i).from() < to;
        i++) {
      if (statesYear(i)) {
        // "cả năm thu 30 tỷ đồng; năm 2027 khởi công 1 cầu", "đạt 25% vào cuối năm, phấn đấu 35%
        // vào năm 2027": another goal's.
        boolean another =
            context.reference() != null
                && (times.isParted(times.get(at).to(), times.get(i).from())
                    || times.get(i).year() > context.reference().getYear()
                        && times.haveFigureBetween(at, i));
        if (!another) {
          return times.get(i).year();
        }
        break;
      }
    }
    int from = document.lineFirstToken(document.lineOfSentence(sentence));
    int before = statedBefore(at);
    return before >= 0 && times.get(before).from() >= from ? times.get(before).year() : null;
  }

  /**
   * The number of the last time before another that states its year, or -1. In a list of goals one
   * that opens the sentence goes before that of another goal: "Năm 2026, …; 90% thôn … vào năm
   * 2030; trong quý I …".
   */
  private int statedBefore(int at) {
    int from = times.get(at).from();
    int sentence = document.sentenceFrom(document.sentenceOf(from));
    int nearest = -1;
    for (int i = at - 1; i >= Math.max(0, at - ReportTimes.MAX_TIMES); i--) {
      TimeMention mention = times.get(i);
      if (!statesYear(i) || isOfEarlierGoal(mention, sentence)) {
        continue;
      }
      if (times.opens(mention) || !times.isParted(mention.to(), from)) {
        return nearest < 0 || mention.from() >= sentence ? i : nearest;
      }
      nearest = nearest < 0 ? i : nearest;
    }
    return nearest;
  }

  /** "…, hướng tới 35% năm 2027. Quý I này …": a year ahead for one goal of a sentence before. */
  private boolean isOfEarlierGoal(TimeMention mention, int sentence) {
    LocalDate reference = context.reference();
    return reference != null
        && mention.year() > reference.getYear() + 1
        && mention.to() <= sentence
        && !times.opens(mention);
  }

  /**
   * Whether a time is a year, a month or a quarter with its year, from which others take theirs.
   */
  private boolean statesYear(int index) {
    TimeMention mention = times.get(index);
    return roles.isFree(index)
        && mention.first() instanceof Stretch.Months
        && mention.last() == null
        && mention.bound() == Bound.NONE
        && mention.year() != null;
  }

  /** The latest month or quarter named before a time that was over by the day of the report. */
  private TimeMention lastOver(int at, Stretch.Unit unit) {
    LocalDate reference = context.reference();
    Kind kind =
        unit == Stretch.Unit.MONTH
            ? Kind.MONTH
            : unit == Stretch.Unit.QUARTER ? Kind.QUARTER : null;
    if (kind == null || reference == null) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(0, at - ReportTimes.MAX_TIMES); i--) {
      TimeMention mention = times.get(i);
      if (mention.kind() == kind && !roles.isReference(i)) {
        LocalDate end = mention.end(inYear(mention, i));
        if (end != null && !end.isAfter(reference.plusDays(NOT_YET_OVER))) {
          return mention;
        }
      }
    }
    return null;
  }
}
