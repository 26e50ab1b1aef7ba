package io.github.bienban.mention;

import java.time.LocalDate;

/**
 * What is known of a report's time, from which words such as "quý I" or "hôm nay" take what they
 * leave out. Each part is null where it is not known.
 *
 * @param published the day on which the report was published
 * @param meeting the day on which the meeting began
 * @param year the year that the words are about, where the text around them names one
 */
public record TimeContext(LocalDate published, LocalDate meeting, Integer year) {

  /** A context that knows nothing. */
  public static final TimeContext UNKNOWN = new TimeContext(null, null, null);

  /**
   * A month that begins so many days after the reference day is more likely that of the year
   * before.
   */
  private static final int MONTHS_AHEAD = 270;

  /** A day so many days after the reference day is more likely that of the year before. */
  private static final int DAYS_AHEAD = 300;

  /**
   * The day from which "năm nay" is counted: the meeting's, else that of publication; null if
   * neither is known.
   */
  public LocalDate reference() {
    return meeting != null ? meeting : published;
  }

  /**
   * This context for words about a year.
   *
   * @param aboutYear the year, or null
   * @return the context
   */
  public TimeContext about(Integer aboutYear) {
    return new TimeContext(published, meeting, aboutYear);
  }

  /** The year of months that are written without one, or null. */
  Integer yearOfMonth(int month) {
    if (year != null) {
      return year;
    }
    LocalDate reference = reference();
    if (reference == null) {
      return null;
    }
    int start = LocalDate.of(reference.getYear(), month, 1).getDayOfYear();
    return start - reference.getDayOfYear() > MONTHS_AHEAD
        ? reference.getYear() - 1
        : reference.getYear();
  }

  /** The year of a day that is written without one, or null. */
  Integer yearOfDay(int month, int day) {
    LocalDate reference = published != null ? published : meeting;
    if (reference == null) {
      return year;
    }
    LocalDate date = Stretch.date(reference.getYear(), month, day);
    if (date == null) {
      return reference.getYear();
    }
    return date.isAfter(reference.plusDays(DAYS_AHEAD))
        ? reference.getYear() - 1
        : reference.getYear();
  }
}
