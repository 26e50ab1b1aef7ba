package io.github.bienban.extract.figure;

/**
 * A stretch of tokens.
 *
 * @param from the first token
 * @param to the token behind the last one
 */
record Stretch(int from, int to) {

  boolean isEmpty() {
    return from >= to;
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }

  int size() {
    return Math.max(0, to - from);
  }
}
