package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.text.Document;
import java.time.LocalDate;

/**
 * Says by which day something is due that a time is stated for, and which term the report's meeting
 * plans for. A time that is over is no deadline. Called by {@link PeriodResolver} for targets and
 * by {@link EligibleTimes}, for which a time without a last day ahead is none.
 */
final class Deadlines {

  /** A target may be spoken of so many days after its last day. */
  private static final int LATE = 31;

  /** In its last days a year is no longer planned for. */
  private static final int CLOSING = 60;

  /** How far before a term the congress may stand that it is the term of. */
  private static final int CONGRESS_REACH = 40;

  private final Tagged tagged;
  private final Document document;
  private final ReportTimes times;
  private final TimeYears years;
  private final TimeContext context;
  private final LocalDate termEnd;
  private final boolean ofTerm;

  Deadlines(Tagged tagged, ReportTimes times, TimeYears years, TimeContext context) {
    this.tagged = tagged;
    this.document = tagged.document();
    this.times = times;
    this.years = years;
    this.context = context;
    int term = term();
    this.termEnd = term < 0 ? null : times.get(term).end(context);
    this.ofTerm = term >= 0 && isOfCongress();
  }

  /** Whether the meeting is a congress that sets its goals for a term. */
  boolean areOfTerm() {
    return ofTerm;
  }

  /** The last day of the term of that congress, or null if there is none. */
  LocalDate endOfTerm() {
    return ofTerm ? termEnd : null;
  }

  /**
   * The last day of a time that lies ahead: a quarter or a month without a year that is over is
   * that of the next year.
   */
  LocalDate endAhead(int at) {
    TimeMention mention = times.get(at);
    if (mention.bound() == Bound.SINCE || mention.bound() == Bound.AFTER) {
      return null;
    }
    if (mention.isOfTerm()) {
      return endOfTerm(mention);
    }
    LocalDate end = mention.end(years.inYear(mention, at));
    if (isClosing(mention, end) && years.namesYearBefore(at, end.getYear() + 1)) {
      return mention.end(context.about(end.getYear() + 1));
    }
    LocalDate own = isDeadline(mention) ? mention.end(context) : null;
    boolean closing = own != null && isLastDays(own);
    if (own != null
        && !closing
        && !isOver(own, 0)
        && own.isBefore(end)
        && !years.isOfYear(mention, at)) {
      return own;
    }
    boolean isDay =
        (mention.kind() == Kind.DAY || mention.kind() == Kind.DAYS)
            && mention.bound() == Bound.NONE;
    boolean over = isOver(end, isDay ? 0 : LATE);
    if (!over || mention.year() != null) {
      return over ? null : end;
    }
    boolean monthOfNextYear = mention.first() instanceof Stretch.Months && mention.last() == null;
    boolean dayOfNextYear =
        mention.first() instanceof Stretch.Day day
            && day.month() != null
            && mention.bound() != Bound.NONE;
    LocalDate next =
        monthOfNextYear
            ? mention.end(context.about(end.getYear() + 1))
            : dayOfNextYear ? end.plusYears(1) : null;
    return isOver(next, LATE) ? null : next;
  }

  /** The last day of a time in a year that is stated for it. */
  LocalDate endIn(int at, int year) {
    LocalDate end = times.get(at).end(context);
    return end == null ? null : end.withYear(year);
  }

  /**
   * The last day of a time counted in terms of office, or null where the report names no term that
   * lies ahead or the time is over before it.
   */
  LocalDate endOfTerm(TimeMention mention) {
    if (!(mention.first() instanceof Stretch.Relative relative)) {
      return null;
    }
    boolean passed = relative.shift() != null && relative.shift() < 0;
    return passed || relative.edge() == Stretch.Edge.MIDDLE || relative.edge() == Stretch.Edge.START
        ? null
        : termEnd;
  }

  /** "cả năm", "trong năm" in the last days of a year. */
  private boolean isClosing(TimeMention mention, LocalDate end) {
    LocalDate reference = context.reference();
    return mention.year() == null
        && mention.kind() == Kind.YEAR
        && end != null
        && reference != null
        && end.getYear() == reference.getYear()
        && end.isBefore(reference.plusDays(CLOSING));
  }

  /** Whether a time that is named as a year without a bound is over or in its last days. */
  boolean isEnding(TimeMention mention) {
    LocalDate reference = context.reference();
    LocalDate end = mention.end(context);
    return mention.kind() == Kind.YEAR
        && mention.year() != null
        && mention.bound() == Bound.NONE
        && reference != null
        && end != null
        && end.isBefore(reference.plusDays(CLOSING));
  }

  /** "cuối năm" in the last days of a year. */
  private boolean isLastDays(LocalDate end) {
    LocalDate reference = context.reference();
    return reference != null && end.getMonthValue() == 12 && end.isBefore(reference.plusDays(LATE));
  }

  /** "đến hết tháng 11", "những tháng còn lại": said of the year in which it is said. */
  private static boolean isDeadline(TimeMention mention) {
    return mention.year() == null && (ReportTimes.isEnd(mention) || mention.bound() == Bound.UNTIL);
  }

  /** Whether a day passed more than so many days before the report. */
  private boolean isOver(LocalDate day, int late) {
    LocalDate reference = context.reference();
    return day != null && reference != null && day.isBefore(reference.minusDays(late));
  }

  /** The number of the first term named that goes on for longer than it has lasted, or -1. */
  private int term() {
    LocalDate reference = context.reference();
    for (int i = 0; i < times.size() && reference != null; i++) {
      TimeMention mention = times.get(i);
      if (mention.kind() == Kind.YEARS && times.isTerm(mention)) {
        LocalDate start = mention.start(context);
        LocalDate end = mention.end(context);
        boolean ahead =
            start != null
                && end != null
                && start.until(reference).toTotalMonths() < reference.until(end).toTotalMonths();
        if (ahead) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the term is anywhere said to be that of a congress. */
  private boolean isOfCongress() {
    for (int i = 0; i < times.size(); i++) {
      TimeMention mention = times.get(i);
      if (mention.kind() == Kind.YEARS
          && times.isTerm(mention)
          && termEnd.equals(mention.end(context))
          && isOfCongress(mention)) {
        return true;
      }
    }
    return false;
  }

  /** "đại hội … nhiệm kỳ 2025-2030". */
  private boolean isOfCongress(TimeMention term) {
    int from = document.sentenceFrom(document.sentenceOf(term.from()));
    for (int t = term.from() - 1; t >= Math.max(from, term.from() - CONGRESS_REACH); t--) {
      Match head = tagged.at(t, Category.MEETING_HEAD);
      if (head != null && head.value().equals(MeetingKind.CONGRESS.name())) {
        return !"NOT".equals(head.entry().value(1));
      }
    }
    return false;
  }
}
