package io.github.bienban.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days that the report names.
 *
 * @param start the first day, or null where the words give no beginning ("đến hết năm 2025")
 * @param end the last day, or null where the words give no end
 * @param text the words as written
 */
public record Period(LocalDate start, LocalDate end, String text) {

  /** Checks that the words are there. */
  public Period {
    Objects.requireNonNull(text, "text");
  }
}
