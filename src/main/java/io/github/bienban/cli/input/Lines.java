package io.github.bienban.cli.input;

import java.util.List;

/** Puts lines of text into the shape in which reports are read. */
final class Lines {

  /** What stands between the cells of a table's row. */
  static final String CELL = " | ";

  private Lines() {}

  /**
   * A text with one blank for each stretch of blanks and none around it. Blanks that do not break
   * count, those of no width do not.
   */
  static String squeeze(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else {
        if (blank && out.length() > 0) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The cells of a row as a line; empty ones at its end are left out. */
  static String row(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    boolean empty = cells.subList(0, end).stream().allMatch(String::isEmpty);
    return empty ? "" : String.join(CELL, cells.subList(0, end)).strip();
  }

  /** Lines as a text with a line break behind each; empty lines are left out. */
  static String text(List<String> lines) {
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      if (!line.isBlank()) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  /** How many words a line has. */
  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = line.charAt(i) == ' ';
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }
}
