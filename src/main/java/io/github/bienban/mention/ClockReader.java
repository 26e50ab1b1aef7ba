package io.github.bienban.mention;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch.Unit;
import io.github.bienban.text.Tokens;
import java.time.LocalTime;

/** Reads a time of the day: 8h30, 8 giờ 30, 14g00, 10:15, 11h, GMT+7. */
final class ClockReader {

  private final Tokens tokens;
  private final TimeTokens time;

  ClockReader(Tagged tagged, TimeTokens time) {
    this.tokens = tagged.tokens();
    this.time = time;
  }

  /** The time of the day that begins with a token, or null. */
  TimeReading read(int t, int limit) {
    if (tokens.isAllCapitals(t)) {
      return zone(t, limit);
    }
    int hour = time.small(t, limit);
    if (hour < 0 || hour > 24 || t + 1 >= limit) {
      return null;
    }
    char sign = sign(t + 1, limit);
    if (sign == 0) {
      return null;
    }
    int joined = joinedMinute(t + 1);
    if (joined >= 0) {
      return reading(t, t + 2, hour, joined);
    }
    int minute = time.small(t + 2, limit);
    boolean written = minute >= 0 && minute < 60 && tokens.length(t + 2) == 2;
    if (written && (sign != ':' || tokens.isGlued(t + 1) && tokens.isGlued(t + 2))) {
      int to = t + 3;
      if (sign == ':' && time.is(to, limit, ':') && time.small(to + 1, limit) >= 0) {
        to += 2;
      } else if (time.is(to, limit, '\'') || time.isWordFor(Unit.MINUTE, to, limit)) {
        to++;
      }
      return reading(t, to, hour, minute);
    }
    // "11h" is an hour; "24 giờ" may be a length and is left to that reader.
    return sign == 'h' && tokens.isGlued(t + 1) ? reading(t, t + 2, hour, 0) : null;
  }

  private char sign(int t, int limit) {
    if (tokens.is(t, ':')) {
      return ':';
    }
    if (time.isWordFor(Unit.HOUR, t, limit)) {
      return tokens.end(t) - tokens.start(t) == 1 ? 'h' : 'o';
    }
    if (tokens.isGlued(t) && tokens.length(t) == 1 && tokens.first(t) == 'g') {
      return 'g';
    }
    return joinedMinute(t) >= 0 ? 'h' : 0;
  }

  /** 8H30: behind a capital the digits belong to the same word. */
  private int joinedMinute(int t) {
    if (!tokens.isGlued(t) || tokens.end(t) - tokens.start(t) != 3 || tokens.first(t) != 'H') {
      return -1;
    }
    int minute = TimeTokens.digits(tokens.text(t).substring(1), 2);
    return minute < 60 ? minute : -1;
  }

  private TimeReading zone(int t, int limit) {
    boolean written =
        tokens.isSpelled(t, "GMT")
            && (time.is(t + 1, limit, '+') || time.is(t + 1, limit, '-'))
            && time.small(t + 2, limit) >= 0;
    return written ? reading(t, t + 3, 0, 0) : null;
  }

  private static TimeReading reading(int from, int to, int hour, int minute) {
    return TimeReading.of(
        from, to, TimeMention.Kind.CLOCK, new Stretch.Clock(LocalTime.of(hour % 24, minute)));
  }
}
