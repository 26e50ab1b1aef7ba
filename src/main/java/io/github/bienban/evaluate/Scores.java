package io.github.bienban.evaluate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** A tally of each part. Immutable. */
public final class Scores {

  /** Nothing counted yet. */
  public static final Scores NONE = new Scores(new EnumMap<>(Part.class));

  private final Map<Part, Tally> tallies;

  Scores(Map<Part, Tally> tallies) {
    this.tallies = new EnumMap<>(Part.class);
    this.tallies.putAll(tallies);
  }

  /**
   * Adds up scores.
   *
   * @param scores any number of scores
   * @return scores whose counts are the sums
   */
  public static Scores sum(Collection<Scores> scores) {
    Map<Part, Tally> sums = new EnumMap<>(Part.class);
    for (Scores each : scores) {
      each.tallies.forEach((part, tally) -> sums.merge(part, tally, Tally::plus));
    }
    return new Scores(sums);
  }

  /**
   * The counts of a part.
   *
   * @param part the part
   * @return its tally
   */
  public Tally tally(Part part) {
    return tallies.getOrDefault(part, Tally.ZERO);
  }

  /**
   * The mean of the parts' F1.
   *
   * @return a number from 0 to 1; empty where no part has an F1
   */
  public OptionalDouble mean() {
    double sum = 0;
    int parts = 0;
    for (Part part : Part.values()) {
      OptionalDouble f1 = tally(part).f1();
      if (f1.isPresent()) {
        sum += f1.getAsDouble();
        parts++;
      }
    }
    return parts == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scores scores && tallies.equals(scores.tallies);
  }

  @Override
  public int hashCode() {
    return tallies.hashCode();
  }

  @Override
  public String toString() {
    return tallies.toString();
  }
}
