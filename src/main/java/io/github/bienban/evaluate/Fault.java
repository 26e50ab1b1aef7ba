package io.github.bienban.evaluate;

/**
 * What is wrong with an annotation or a result.
 *
 * @param place where: a path as {@code statistics[3].measure}, line and column as {@code 3:14};
 *     empty if it is the whole
 * @param problem what, in words that are the same for all faults of a kind: {@code no day}
 * @param detail what follows the words, with what parts it from them; empty if nothing does
 */
public record Fault(String place, String problem, String detail) {

  /** A line for a person: {@code meeting.date: no day: "4/4"}. */
  @Override
  public String toString() {
    return (place.isEmpty() ? "" : place + ": ") + problem + detail;
  }
}
