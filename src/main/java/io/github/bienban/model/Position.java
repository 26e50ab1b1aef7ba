package io.github.bienban.model;

import java.util.Objects;

/**
 * A post that a person holds.
 *
 * @param title the post with its abbreviations written out (Phó Bí thư Thường trực)
 * @param organization the body in which it is held, written out (Huyện ủy), or null where the text
 *     names none
 * @param text the post as written, with blanks unified
 */
public record Position(String title, String organization, String text) {

  /** Checks that title and text are there. */
  public Position {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }
}
