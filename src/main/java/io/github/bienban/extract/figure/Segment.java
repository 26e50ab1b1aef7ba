package io.github.bienban.extract.figure;

/**
 * A stretch of a sentence between marks.
 *
 * @param index its number in the sentence
 * @param from its first token
 * @param to the token behind its last one; brackets that it holds lie between
 * @param bracket the segment in which this one stands in brackets, or -1
 * @param opens whether a new thought begins: at the sentence's beginning, behind a semicolon or a
 *     colon
 */
record Segment(int index, int from, int to, int bracket, boolean opens) {

  /** Whether it stands in brackets. */
  boolean isBracketed() {
    return bracket >= 0;
  }
}
