package io.github.bienban.cli;

import java.io.IOException;

/** JSON inside an HTML script element. */
final class ScriptJson {

  private ScriptJson() {}

  /**
   * Writes JSON so that nothing in it can end the element, open a comment, or be lost in UTF-8. In
   * JSON the escaped characters stand in strings alone, so what it says stays the same.
   *
   * @param json the JSON
   * @param out takes it
   * @throws IOException if it cannot be written
   */
  static void write(String json, Appendable out) throws IOException {
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        i++;
      } else if (isEscaped(c)) {
        out.append(json, copied, i).append(escape(c));
        copied = i + 1;
      }
    }
    out.append(json, copied, json.length());
  }

  private static boolean isEscaped(char c) {
    return c == '<'
        || c == '>'
        || c == '&'
        || c == '\u2028'
        || c == '\u2029'
        || Character.isSurrogate(c);
  }

  private static String escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
