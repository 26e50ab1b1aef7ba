package io.github.bienban.text;

/** Tells letters and capitals as {@link Character} does, from a table where Vietnamese ones lie. */
final class Letters {

  /** The bit of a letter. */
  static final int LETTER = 1;

  /** The bit of a capital. */
  static final int CAPITAL = 2;

  /** The characters up to the last that Vietnamese is written with. */
  private static final byte[] KINDS = new byte[0x1f00];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) kindOf(c);
    }
  }

  private Letters() {}

  static boolean isLetter(char c) {
    return (kind(c) & LETTER) != 0;
  }

  static boolean isCapital(char c) {
    return (kind(c) & CAPITAL) != 0;
  }

  /** What a character is, in bits. */
  static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c);
  }

  private static int kindOf(char c) {
    return (Character.isLetter(c) ? LETTER : 0) | (Character.isUpperCase(c) ? CAPITAL : 0);
  }
}
