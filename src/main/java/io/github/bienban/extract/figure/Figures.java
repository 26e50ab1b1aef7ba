package io.github.bienban.extract.figure;

import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.util.List;

/**
 * What a report states in figures.
 *
 * @param statistics what is stated as a fact
 * @param targets what the meeting sets itself to reach
 */
public record Figures(List<Statistic> statistics, List<Target> targets) {

  /** Copies the lists. */
  public Figures {
    statistics = List.copyOf(statistics);
    targets = List.copyOf(targets);
  }
}
