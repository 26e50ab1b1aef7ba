package io.github.bienban.text;

import java.util.Arrays;

/** The tokens of a text, as parallel arrays: where each begins and ends, and what it looks like. */
public final class Tokens {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, or letters and digits that belong together (m2, QL1A). */
    WORD,
    /** Digits with the points and commas inside them (7.396,54). */
    NUMBER,
    /** Any other single character. */
    PUNCT
  }

  private static final Kind[] KINDS = Kind.values();
  private static final byte KIND_BITS = 3;
  private static final byte CAPITAL = 4;
  private static final byte ALL_CAPITALS = 8;

  /** More than one plain blank lies before the token. */
  private static final byte APART = 16;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final byte[] shapes;

  /** The first character of each mark or sign, 0 for words and numbers. */
  private final char[] marks;

  private final int size;

  private Tokens(String text, int[] starts, int[] ends, byte[] shapes, char[] marks, int size) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.shapes = shapes;
    this.marks = marks;
    this.size = size;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** The text that the tokens lie in. */
  public String source() {
    return text;
  }

  /** Where a token begins. */
  public int start(int token) {
    return starts[token];
  }

  /** The offset behind a token. */
  public int end(int token) {
    return ends[token];
  }

  /** What a token is made of. */
  public Kind kind(int token) {
    return KINDS[shapes[token] & KIND_BITS];
  }

  /** Whether a token is a word. */
  public boolean isWord(int token) {
    return (shapes[token] & KIND_BITS) == 0;
  }

  /** Whether a token is a number in digits. */
  public boolean isNumber(int token) {
    return (shapes[token] & KIND_BITS) == 1;
  }

  /** Whether a token is one given mark or sign. */
  public boolean is(int token, char mark) {
    return marks[token] == mark;
  }

  /** Whether a token is a mark or sign. */
  public boolean isPunct(int token) {
    return (shapes[token] & KIND_BITS) == 2;
  }

  /** Whether a token is a word that begins with a capital letter. */
  public boolean isCapitalised(int token) {
    return (shapes[token] & CAPITAL) != 0;
  }

  /** Whether a token is a word of two or more letters, all of them capitals. */
  public boolean isAllCapitals(int token) {
    return (shapes[token] & ALL_CAPITALS) != 0;
  }

  /** The first character of a token. */
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /** The characters of a token. */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Whether words stand as one writes them, with nothing but single blanks between them. */
  boolean areInRow(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if ((shapes[t] & APART) != 0) {
        return false;
      }
    }
    return true;
  }

  /** How many characters a token has. */
  public int length(int token) {
    return ends[token] - starts[token];
  }

  /** Whether a token is spelled as a word is, whatever the case of the letters. */
  public boolean isSpelled(int token, String word) {
    int length = word.length();
    return length(token) == length && text.regionMatches(true, starts[token], word, 0, length);
  }

  /** Whether two tokens are one word, whatever the case of the letters. */
  public boolean areSame(int one, int other) {
    int length = length(one);
    return length == length(other)
        && text.regionMatches(true, starts[one], text, starts[other], length);
  }

  /** Whether a token is written just as a word is. */
  public boolean isWritten(int token, String word) {
    int length = word.length();
    return length(token) == length && text.startsWith(word, starts[token]);
  }

  /** How often a character stands in a token. */
  public int count(int token, char c) {
    int count = 0;
    int end = ends[token];
    for (int i = starts[token]; i < end; i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }

  /**
   * The value of a token of digits alone.
   *
   * @param token the token
   * @param most how many digits it has at most; no more than nine
   * @return its value, or -1 if it is longer or holds anything but the digits 0 to 9
   */
  public int digits(int token, int most) {
    if (length(token) > most) {
      return -1;
    }
    int value = 0;
    int end = ends[token];
    for (int i = starts[token]; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }

  /** Whether a token follows the one before it without a blank. */
  public boolean isGlued(int token) {
    return token > 0 && ends[token - 1] == starts[token];
  }

  /** The first token that begins at or behind an offset; {@link #size()} if there is none. */
  public int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** Collects tokens in the order of the text. */
  static final class Builder {
    private final String text;
    private int[] starts;
    private int[] ends;
    private byte[] shapes;
    private char[] marks;
    private int size;

    Builder(String text) {
      this.text = text;
      int guess = Math.max(16, text.length() / 3);
      starts = new int[guess];
      ends = new int[guess];
      shapes = new byte[guess];
      marks = new char[guess];
    }

    void add(Kind kind, int start, int end, boolean capital, boolean allCapitals) {
      if (size == starts.length) {
        int larger = size + (size >> 1) + 16;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        shapes = Arrays.copyOf(shapes, larger);
        marks = Arrays.copyOf(marks, larger);
      }
      starts[size] = start;
      ends[size] = end;
      int gap = size == 0 ? 0 : start - ends[size - 1];
      boolean apart = gap > 1 || gap == 1 && text.charAt(start - 1) != ' ';
      shapes[size] =
          (byte)
              (kind.ordinal()
                  | (capital ? CAPITAL : 0)
                  | (allCapitals ? ALL_CAPITALS : 0)
                  | (apart ? APART : 0));
      marks[size] = kind == Kind.PUNCT ? text.charAt(start) : 0;
      size++;
    }

    int size() {
      return size;
    }

    Tokens build() {
      return new Tokens(text, starts, ends, shapes, marks, size);
    }
  }
}
