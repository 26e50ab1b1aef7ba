package io.github.bienban.extract.figure;

import io.github.bienban.model.Relation;
import io.github.bienban.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Drops a figure that a report states again: the same value of the same thing. */
final class Repetitions {

  /** Fewer words may name two things, of which so many parts of so many are told. */
  private static final int CLEAR = 4;

  /** A ratio is looked for among so many of the last ones with its parts. */
  private static final int MAX_BACK = 8;

  private record Key(
      BigDecimal value, String unit, BigDecimal total, Relation relation, String indicator) {}

  /** A ratio that was kept and the words of its indicator. */
  private record Ratio(int at, Set<String> words) {}

  List<Statistic> drop(List<Statistic> statistics) {
    Map<Key, Integer> seen = new HashMap<>(2 * statistics.size());
    Map<Key, List<Ratio>> ratios = new HashMap<>();
    List<Statistic> kept = new ArrayList<>();
    for (Statistic statistic : statistics) {
      Integer at =
          seen.putIfAbsent(
              key(statistic, statistic.indicator().toLowerCase(Locale.ROOT)), kept.size());
      if (at == null && statistic.total() != null) {
        at = saidBefore(statistic, ratios, kept.size());
      }
      if (at == null) {
        kept.add(statistic);
      } else if (kept.get(at).comparisons().isEmpty() && !statistic.comparisons().isEmpty()) {
        kept.set(at, statistic);
      }
    }
    return kept;
  }

  /**
   * "điều tra, khám phá 51/61 vụ xâm phạm trật tự", "51/61 vụ xâm phạm trật tự được khám phá":
   * where a ratio stands that the same words name in another order, or null.
   */
  private static Integer saidBefore(Statistic statistic, Map<Key, List<Ratio>> ratios, int place) {
    Set<String> words =
        new HashSet<>(List.of(statistic.indicator().toLowerCase(Locale.ROOT).split("[\\s,]+")));
    List<Ratio> known = ratios.computeIfAbsent(key(statistic, ""), k -> new ArrayList<>());
    for (int i = known.size() - 1; i >= Math.max(0, known.size() - MAX_BACK); i--) {
      Set<String> other = known.get(i).words();
      boolean fewer = words.size() < other.size();
      Set<String> shorter = fewer ? words : other;
      if (shorter.size() >= CLEAR && (fewer ? other : words).containsAll(shorter)) {
        return known.get(i).at();
      }
    }
    known.add(new Ratio(place, words));
    return null;
  }

  private static Key key(Statistic statistic, String indicator) {
    return new Key(
        statistic.value(), statistic.unit(), statistic.total(), statistic.relation(), indicator);
  }
}
