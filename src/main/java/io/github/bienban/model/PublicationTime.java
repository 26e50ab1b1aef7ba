package io.github.bienban.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * When a report was published.
 *
 * @param date the day
 * @param time the time of the day to the minute, or null where only the day is stated
 */
public record PublicationTime(LocalDate date, LocalTime time) {

  /** Checks that the day is there. */
  public PublicationTime {
    Objects.requireNonNull(date, "date");
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @param text a day, {@code 2024-04-04}, or a day and a time, {@code 2024-04-04T18:34}
   * @return the publication time
   * @throws java.time.format.DateTimeParseException if the text is neither
   */
  public static PublicationTime parse(String text) {
    Objects.requireNonNull(text, "text");
    int t = text.indexOf('T');
    return t < 0
        ? new PublicationTime(LocalDate.parse(text), null)
        : new PublicationTime(
            LocalDate.parse(text.substring(0, t)), LocalTime.parse(text.substring(t + 1)));
  }

  /** The ISO form, {@code 2024-04-04} or {@code 2024-04-04T18:34}. */
  @Override
  public String toString() {
    return time == null ? date.toString() : date + "T" + time;
  }
}
