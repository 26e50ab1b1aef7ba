package io.github.bienban.text;

/**
 * A line of a text where it stands, without a copy of its characters.
 *
 * @param text the characters of the text, which do not change
 * @param from the offset of the line's first character
 * @param to the offset behind its last one
 */
record Line(char[] text, int from, int to) implements CharSequence {

  /** Whether it has no characters but blanks. */
  boolean isBlank() {
    int at = from;
    while (at < to && text[at] <= ' ') {
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
    return text[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(text, from + start, end - start);
  }

  @Override
  public String toString() {
    return new String(text, from, to - from);
  }
}
