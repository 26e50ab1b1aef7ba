package io.github.bienban.mention;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day as written, or the first and the last of several days.
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param day the day of the month, from 1
 * @param month the month, from 1
 * @param year the year, or null where none is written
 * @param endDay the last day of several, or 0
 * @param endMonth the month of the last day, or 0
 */
public record DayMention(
    int from, int to, int day, int month, Integer year, int endDay, int endMonth) {

  /** Whether more than one day is named. */
  public boolean isRange() {
    return endDay > 0;
  }

  /**
   * The day in a year.
   *
   * @param missingYear the year to take where none is written
   * @return the day, or null if that year does not have it
   */
  public LocalDate start(int missingYear) {
    return date(year == null ? missingYear : year, month, day);
  }

  /**
   * The last of several days in a year.
   *
   * @param missingYear the year to take where none is written
   * @return the last day, or null if only one is named or that year does not have it
   */
  public LocalDate end(int missingYear) {
    return isRange() ? date(year == null ? missingYear : year, endMonth, endDay) : null;
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
