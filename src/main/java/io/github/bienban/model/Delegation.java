package io.github.bienban.model;

import java.util.Objects;

/**
 * A group that took part in the meeting and whose members are not named.
 *
 * @param text the group as written
 * @param count how many they were, or null where the text does not say
 * @param span where it stands in the text
 */
public record Delegation(String text, Integer count, Span span) {

  /** Checks that text and span are there. */
  public Delegation {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
