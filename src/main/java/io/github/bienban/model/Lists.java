package io.github.bienban.model;

import java.util.List;
import java.util.Objects;

/** How the records keep their lists. */
final class Lists {

  private Lists() {}

  /**
   * Copies a list.
   *
   * @throws NullPointerException naming the list, or the place in it, that is null
   */
  static <T> List<T> copy(List<T> list, String name) {
    Objects.requireNonNull(list, name);
    int place = 0;
    for (T element : list) {
      if (element == null) {
        throw new NullPointerException(name + "[" + place + "]");
      }
      place++;
    }
    return List.copyOf(list);
  }
}
