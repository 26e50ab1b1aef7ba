package io.github.bienban.mention;

/**
 * A time read where it begins, without the words that bound it.
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param kind what kind of time it is
 * @param first the time, or the first of several
 * @param last the last of several, or null
 */
record TimeReading(int from, int to, TimeMention.Kind kind, Stretch first, Stretch last) {

  static TimeReading of(int from, int to, TimeMention.Kind kind, Stretch stretch) {
    return new TimeReading(from, to, kind, stretch, null);
  }

  TimeReading startingAt(int token) {
    return new TimeReading(token, to, kind, first, last);
  }

  /** Whether it is a stretch of the calendar, and no length and no hour. */
  boolean isCalendar() {
    return kind != TimeMention.Kind.CLOCK && kind != TimeMention.Kind.DURATION;
  }
}
