package io.github.bienban.mention;

import java.util.List;

/**
 * Which time stands at which token. Immutable and thread-safe.
 *
 * <p>It holds numbers: of a long text there are many tokens, and an array of objects would be
 * traced by the collector of garbage.
 */
public final class TimeIndex {

  private final List<TimeMention> times;

  /** For each token the number of a time from 1, or 0. */
  private final int[] numbers;

  private TimeIndex(List<TimeMention> times, int size) {
    this.times = List.copyOf(times);
    this.numbers = new int[size + 1];
  }

  /**
   * The times by the tokens that they begin with; of several that begin together the last.
   *
   * @param times the times of a document
   * @param size how many tokens it has
   */
  public static TimeIndex starting(List<TimeMention> times, int size) {
    TimeIndex index = new TimeIndex(times, size);
    for (int i = 0; i < times.size(); i++) {
      index.numbers[times.get(i).from()] = i + 1;
    }
    return index;
  }

  /**
   * The times by the tokens behind them.
   *
   * @param times the times of a document
   * @param size how many tokens it has
   */
  public static TimeIndex ending(List<TimeMention> times, int size) {
    TimeIndex index = new TimeIndex(times, size);
    for (int i = 0; i < times.size(); i++) {
      index.numbers[times.get(i).to()] = i + 1;
    }
    return index;
  }

  /**
   * The times by all tokens of which they are made.
   *
   * @param times the times of a document
   * @param size how many tokens it has
   */
  static TimeIndex covering(List<TimeMention> times, int size) {
    TimeIndex index = new TimeIndex(times, size);
    for (int i = 0; i < times.size(); i++) {
      for (int t = times.get(i).from(); t < times.get(i).to(); t++) {
        index.numbers[t] = i + 1;
      }
    }
    return index;
  }

  /** The time at a token, or null. */
  public TimeMention at(int token) {
    int number = numbers[token];
    return number == 0 ? null : times.get(number - 1);
  }

  /** Whether there is a time at a token. */
  public boolean has(int token) {
    return numbers[token] != 0;
  }
}
