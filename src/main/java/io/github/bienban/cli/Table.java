package io.github.bienban.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells under each other; a long cell goes on in the lines below, a column without text
 * takes no room.
 */
final class Table {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  /**
   * A column.
   *
   * @param maxWidth the most cells that it takes
   * @param right whether its text stands at the right edge, as figures do
   */
  record Column(int maxWidth, boolean right) {}

  private final List<Column> columns;
  private final List<List<List<String>>> rows = new ArrayList<>();

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row with a text for each column. */
  void add(String... cells) {
    List<List<String>> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      row.add(Display.wrap(cells[i], columns.get(i).maxWidth()));
    }
    rows.add(row);
  }

  /** Writes the rows, each line with a line break behind it. */
  void appendTo(StringBuilder out) {
    int[] widths = new int[columns.size()];
    for (List<List<String>> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        for (String line : row.get(i)) {
          widths[i] = Math.max(widths[i], Display.width(line));
        }
      }
    }
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(0);
      for (int at = 0; at < height; at++) {
        out.append(line(row, at, widths)).append('\n');
      }
    }
  }

  private String line(List<List<String>> row, int at, int[] widths) {
    StringBuilder line = new StringBuilder(INDENT);
    for (int i = 0; i < widths.length; i++) {
      if (i > 0 && widths[i] == 0) {
        continue;
      }
      String cell = at < row.get(i).size() ? row.get(i).get(at) : "";
      line.append(i > 0 ? GAP : "");
      line.append(
          columns.get(i).right()
              ? Display.padLeft(cell, widths[i])
              : Display.padRight(cell, widths[i]));
    }
    return line.toString().stripTrailing();
  }
}
