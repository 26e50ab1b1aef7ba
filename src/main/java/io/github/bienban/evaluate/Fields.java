package io.github.bienban.evaluate;

import java.util.Map;
import java.util.Set;

/**
 * The fields of a part that is no list.
 *
 * @param values the values of those that have one
 * @param named those that are written, with a value or without
 * @param loose those that the annotation leaves open
 */
record Fields(Map<String, Phrase> values, Set<String> named, Set<String> loose) {

  Phrase get(String field) {
    return values.get(field);
  }
}
