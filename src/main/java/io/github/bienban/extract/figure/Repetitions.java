package io.github.bienban.extract.figure;

import io.github.bienban.model.Relation;
import io.github.bienban.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Drops a figure that a report states again: the same value of the same thing. */
final class Repetitions {

  private record Key(
      BigDecimal value, String unit, BigDecimal total, Relation relation, String indicator) {}

  List<Statistic> drop(List<Statistic> statistics) {
    Map<Key, Integer> seen = new HashMap<>(2 * statistics.size());
    List<Statistic> kept = new ArrayList<>();
    for (Statistic statistic : statistics) {
      Integer at = seen.putIfAbsent(key(statistic), kept.size());
      if (at == null) {
        kept.add(statistic);
      } else if (kept.get(at).comparisons().isEmpty() && !statistic.comparisons().isEmpty()) {
        kept.set(at, statistic);
      }
    }
    return kept;
  }

  private static Key key(Statistic statistic) {
    return new Key(
        statistic.value(),
        statistic.unit(),
        statistic.total(),
        statistic.relation(),
        statistic.indicator().toLowerCase(Locale.ROOT));
  }
}
