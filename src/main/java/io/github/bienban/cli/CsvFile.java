package io.github.bienban.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a table as CSV (RFC 4180) in a form that spreadsheet programs open as it is meant: UTF-8
 * with a byte order mark, lines that end in CR LF, numbers as plain decimals with a point, days as
 * {@code 2024-04-04}, an empty cell for no value.
 *
 * <p>A text that a spreadsheet program would run as a formula gets an apostrophe before it. Numbers
 * are never changed, negative ones neither.
 */
final class CsvFile implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Writer out;

  CsvFile(Path file) throws IOException {
    // Half a surrogate pair has no form in UTF-8; the writer puts a question mark.
    out =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW),
                StandardCharsets.UTF_8));
    out.write(BYTE_ORDER_MARK);
  }

  /** Writes a row. */
  void row(List<?> cells) throws IOException {
    String gap = "";
    for (Object cell : cells) {
      out.write(gap);
      out.write(form(cell));
      gap = ",";
    }
    out.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** How a value is written. */
  static String form(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof String text ? quoted(harmless(text)) : cell.toString();
  }

  private static String harmless(String text) {
    return mayRun(text) ? "'" + text : text;
  }

  /**
   * Whether a spreadsheet program could take a text for a formula: it begins, behind blanks or not,
   * with a sign that formulas begin with, in its usual or its full width, or with a tab or a line
   * break.
   */
  private static boolean mayRun(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20' -> {
          return true;
        }
        default -> {
          if (c != ' ' && c != '\u00a0' && c != BYTE_ORDER_MARK) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private static String quoted(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != '"' && c != ',' && c != ';' && c != '\n' && c != '\r' && c != '\t';
    }
    boolean edged =
        !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    return plain && !edged ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
