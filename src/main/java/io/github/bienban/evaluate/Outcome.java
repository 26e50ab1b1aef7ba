package io.github.bienban.evaluate;

import java.util.List;

/**
 * How a result compares with its annotation.
 *
 * @param scores the counts
 * @param differences what is not as annotated, part by part
 */
public record Outcome(Scores scores, List<Difference> differences) {

  /** Copies the list. */
  public Outcome {
    differences = List.copyOf(differences);
  }
}
