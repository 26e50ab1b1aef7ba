package io.github.bienban.text;

/**
 * A line of a text where it stands, without a copy of its characters.
 *
 * @param text the text
 * @param from the offset of the line's first character
 * @param to the offset behind its last one
 */
record Line(String text, int from, int to) implements CharSequence {

  /** Whether it has no characters but blanks. */
  boolean isBlank() {
    int at = from;
    while (at < to && text.charAt(at) <= ' ') {
      at++;
    }
    return at == to;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    return text.charAt(from + index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(from + start, from + end);
  }

  @Override
  public String toString() {
    return text.substring(from, to);
  }
}
