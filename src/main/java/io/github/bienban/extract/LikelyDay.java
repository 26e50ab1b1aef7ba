package io.github.bienban.extract;

import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingKind;
import java.time.LocalDate;

/**
 * Guesses about when a meeting was held whose report states no day at all, so that what lies ahead
 * of it can be told from what is over. The guess never becomes the meeting's day.
 */
public final class LikelyDay {

  /** So many days before a time it is planned for. */
  private static final int BEFORE_PLAN = 15;

  /** So many days behind a time it is looked back on. */
  private static final int BEHIND_REVIEW = 7;

  /** In this month most congresses of the first year of a term meet. */
  private static final int MONTH_OF_CONGRESS = 6;

  private static final int MIDDLE_OF_MONTH = 15;

  private LikelyDay() {}

  /**
   * The likely day.
   *
   * @param meeting the meeting, without its day
   * @return a day behind the time that it looked back on, else before the one that it planned for,
   *     else in the first year of the term for which a congress met; null where it names none of
   *     them
   */
  public static LocalDate of(Meeting meeting) {
    if (meeting.reviewPeriod() != null) {
      return meeting.reviewPeriod().end().plusDays(BEHIND_REVIEW);
    }
    if (meeting.planPeriod() != null) {
      return meeting.planPeriod().start().minusDays(BEFORE_PLAN);
    }
    Integer year = meeting.kind() == MeetingKind.CONGRESS ? firstYear(meeting.term()) : null;
    return year == null ? null : LocalDate.of(year, MONTH_OF_CONGRESS, MIDDLE_OF_MONTH);
  }

  /** The first year of "2020-2025", or null. */
  private static Integer firstYear(String term) {
    int dash = term == null ? -1 : term.indexOf('-');
    boolean years = dash == 4 && term.chars().limit(dash).allMatch(c -> c >= '0' && c <= '9');
    return years ? Integer.valueOf(term.substring(0, dash)) : null;
  }
}
