package io.github.bienban.cli.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Builds the lines of a document from its paragraphs, tables and boxes, which may stand in each
 * other.
 */
final class Outline {

  /** A row of no more columns with several paragraphs in one is laid out, not tabulated. */
  private static final int LAYOUT_COLUMNS = 2;

  private final Deque<List<String>> sinks = new ArrayDeque<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final Deque<List<List<String>>> rows = new ArrayDeque<>();

  Outline() {
    sinks.push(new ArrayList<>());
  }

  void startParagraph() {
    paragraphs.push(new StringBuilder());
  }

  /** Adds words to the paragraph; outside of one there are none. */
  void add(String text) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().append(text);
    }
  }

  /** Ends a line inside a paragraph. */
  void breakLine() {
    add("\n");
  }

  /**
   * Ends a paragraph.
   *
   * @param lead a list's mark before it, or an empty string
   */
  void endParagraph(String lead) {
    if (paragraphs.isEmpty()) {
      return;
    }
    String mark = lead;
    for (String part : paragraphs.pop().toString().split("\n")) {
      String line = Lines.squeeze(part);
      if (!line.isEmpty()) {
        sinks.peek().add(mark + line);
        mark = "";
      }
    }
  }

  void startRow() {
    rows.push(new ArrayList<>());
  }

  void startCell() {
    sinks.push(new ArrayList<>());
  }

  /** Ends the paragraph as the first one of a row's first cell, for it turns out to be in one. */
  void wrapInCell() {
    startRow();
    startCell();
    endParagraph("");
  }

  void endCell() {
    List<String> cell = sinks.pop();
    if (!rows.isEmpty()) {
      rows.peek().add(cell);
    }
  }

  void endRow() {
    if (rows.isEmpty()) {
      return;
    }
    List<List<String>> cells = rows.pop();
    long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    int columns = cells.size();
    while (columns > 0 && cells.get(columns - 1).isEmpty()) {
      columns--;
    }
    boolean several = cells.stream().anyMatch(cell -> cell.size() > 1);
    if (filled <= 1 || several && columns <= LAYOUT_COLUMNS) {
      cells.forEach(sinks.peek()::addAll);
    } else {
      String row = Lines.row(cells.stream().map(cell -> String.join(" ", cell)).toList());
      sinks.peek().add(row);
    }
  }

  /** The lines so far. */
  String text() {
    return Lines.text(sinks.getLast());
  }
}
