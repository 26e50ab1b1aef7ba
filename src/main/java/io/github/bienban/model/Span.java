package io.github.bienban.model;

import java.util.Objects;

/**
 * A stretch of the caller's text.
 *
 * @param start the first UTF-16 code unit, counted from 0
 * @param end the code unit behind the last one; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or behind {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: start " + start + ", end " + end);
    }
  }

  /**
   * The words that the span covers.
   *
   * @param text the string that was given to the extractor
   * @return the covered part of {@code text}
   * @throws IndexOutOfBoundsException if the span does not lie inside {@code text}
   */
  public String in(String text) {
    Objects.requireNonNull(text, "text");
    return text.substring(start, end);
  }

  /** Orders spans by their start, then by their end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
