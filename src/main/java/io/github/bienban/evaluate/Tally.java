package io.github.bienban.evaluate;

import java.util.OptionalDouble;

/**
 * What was right and what was not: counts of one part.
 *
 * @param hits annotated and found
 * @param missed annotated, not found
 * @param spurious found, not annotated
 */
public record Tally(int hits, int missed, int spurious) {

  /** Nothing counted yet. */
  public static final Tally ZERO = new Tally(0, 0, 0);

  /**
   * Adds the counts of another tally.
   *
   * @param other the other tally
   * @return the sums
   */
  public Tally plus(Tally other) {
    return new Tally(hits + other.hits, missed + other.missed, spurious + other.spurious);
  }

  /**
   * The share of what was found that is right.
   *
   * @return a number from 0 to 1; empty where nothing was found
   */
  public OptionalDouble precision() {
    return share(hits, hits + spurious);
  }

  /**
   * The share of what is annotated that was found.
   *
   * @return a number from 0 to 1; empty where nothing is annotated
   */
  public OptionalDouble recall() {
    return share(hits, hits + missed);
  }

  /**
   * The harmonic mean of precision and recall.
   *
   * @return a number from 0 to 1; empty where nothing is annotated and nothing found
   */
  public OptionalDouble f1() {
    return share(2 * hits, 2 * hits + missed + spurious);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
