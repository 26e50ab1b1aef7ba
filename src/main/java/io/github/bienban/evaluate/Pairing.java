package io.github.bienban.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Annotated entries and found ones, each paired with one at most: the closest pairs first, of
 * equally close ones the first.
 *
 * @param matched the annotated entries that have a partner
 * @param missed the annotated entries without one
 * @param spurious the found entries without one
 */
record Pairing<E>(List<E> matched, List<E> missed, List<E> spurious) {

  private record Candidate(double closeness, int annotated, int found) {}

  static <E> Pairing<E> of(
      List<E> annotated,
      List<E> found,
      BiPredicate<E, E> matches,
      ToDoubleBiFunction<E, E> closeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (matches.test(annotated.get(i), found.get(j))) {
          double close = closeness.applyAsDouble(annotated.get(i), found.get(j));
          candidates.add(new Candidate(close, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::closeness)
            .reversed()
            .thenComparingInt(Candidate::annotated)
            .thenComparingInt(Candidate::found));
    boolean[] hasPartner = new boolean[annotated.size()];
    boolean[] isPartner = new boolean[found.size()];
    for (Candidate c : candidates) {
      if (!hasPartner[c.annotated()] && !isPartner[c.found()]) {
        hasPartner[c.annotated()] = true;
        isPartner[c.found()] = true;
      }
    }
    return new Pairing<>(
        pick(annotated, hasPartner, true),
        pick(annotated, hasPartner, false),
        pick(found, isPartner, false));
  }

  private static <E> List<E> pick(List<E> entries, boolean[] taken, boolean wanted) {
    List<E> picked = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] == wanted) {
        picked.add(entries.get(i));
      }
    }
    return picked;
  }
}
