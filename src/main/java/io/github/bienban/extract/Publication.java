package io.github.bienban.extract;

import io.github.bienban.model.PublicationTime;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What the date lines of a page say together of its publication: the first day, the first number of
 * views, and the clock time that goes with that day. {@link PublicationReader} adds line to line.
 *
 * @param date the day, or null as long as none is stated
 * @param time the time of the day, or null
 * @param views how often the report was read, or null
 */
record Publication(LocalDate date, LocalTime time, Long views) {

  /** Nothing said. */
  static final Publication UNKNOWN = new Publication(null, null, null);

  /** Adds what one more date line says. */
  Publication with(Dateline read) {
    boolean firstDay = date == null && read.date() != null;
    boolean timeFits = time == null && (date == null || read.date() == null);
    return new Publication(
        firstDay ? read.date() : date,
        timeFits ? read.time() : time,
        views == null ? read.views() : views);
  }

  /** Takes the day and the time that a date line says where its day is an earlier one. */
  Publication orEarlier(Dateline read) {
    boolean earlier = date != null && read.date() != null && read.date().isBefore(date);
    return earlier ? new Publication(read.date(), read.time(), views) : this;
  }

  /** Adds a day with a clock time that is known to be of the publication if the day is. */
  Publication withMoment(Dateline read) {
    Publication more = with(read);
    boolean timeFits = more.time == null && read.date().equals(more.date);
    return timeFits ? new Publication(more.date, read.time(), more.views) : more;
  }

  /** When the report was published, or null if no day is stated. */
  PublicationTime publishedAt() {
    return date == null ? null : new PublicationTime(date, time);
  }
}
