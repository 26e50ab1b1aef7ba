package io.github.bienban.evaluate;

/**
 * A stretch of a report as a result names it, which may lie outside of the report.
 *
 * @param start its first UTF-16 code unit
 * @param end the code unit behind its last one
 */
record Extent(int start, int end) {

  /** The words in a text; what lies outside is cut off, offsets below 0 count from its end. */
  String in(String text) {
    int from = bounded(start, text.length());
    int to = bounded(end, text.length());
    return from < to ? text.substring(from, to) : "";
  }

  private static int bounded(int offset, int length) {
    return offset < 0 ? Math.max(0, length + offset) : Math.min(offset, length);
  }
}
