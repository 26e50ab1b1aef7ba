package io.github.bienban.extract;

import io.github.bienban.text.Tokens;

/** Says what stands anywhere in a run of tokens; for the readers that tell lines by their shape. */
final class TokenRuns {

  private TokenRuns() {}

  /** Whether a number stands between two tokens, the second one left out. */
  static boolean hasNumber(Tokens tokens, int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isNumber(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands between two tokens, the second one left out. */
  static boolean hasWord(Tokens tokens, int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isWord(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark stands between two tokens, the second one left out. */
  static boolean has(Tokens tokens, char mark, int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.is(t, mark)) {
        return true;
      }
    }
    return false;
  }
}
