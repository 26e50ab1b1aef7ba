package io.github.bienban.extract;

/**
 * A line, or the end of one, that says who wrote the report.
 *
 * @param author the name, or null where only a source or an empty label stands there
 */
record Byline(String author) {

  /** The name, or another one where none stands here. */
  String authorOr(String other) {
    return author == null ? other : author;
  }
}
