package io.github.bienban.text;

/** The characters that end sentences, and those that may stand between an end and the blank. */
final class SentenceMarks {

  /** The marks that end a sentence. */
  static final String ENDS = ".!?\u2026";

  private SentenceMarks() {}

  static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Whether a character closes a quotation or bracket; a straight quotation mark may open too. */
  static boolean isCloser(char c) {
    return c == '"' || c == ')' || c == ']' || c == '\'' || c == '}';
  }

  /** Whether a character stands before the first word of a quotation or bracket. */
  static boolean isOpener(char c) {
    return c == '"' || c == '(' || c == '[' || c == '\'' || c == '{';
  }

  static boolean isBlank(char c) {
    return c <= ' ';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether a letter is a vowel. Every Vietnamese syllable has one, so letters without any are an
   * abbreviation. All Vietnamese letters beyond ASCII but đ are vowels.
   */
  static boolean isVowel(char c) {
    if (c >= 0x80) {
      return c != '\u0111' && c != '\u0110';
    }
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y' -> true;
      default -> false;
    };
  }
}
