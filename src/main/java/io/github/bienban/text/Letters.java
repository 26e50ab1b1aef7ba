package io.github.bienban.text;

/** Tells letters and capitals as {@link Character} does, from a table where Vietnamese ones lie. */
final class Letters {

  private static final byte LETTER = 1;
  private static final byte CAPITAL = 2;

  /** The characters up to the last that Vietnamese is written with. */
  private static final byte[] KINDS = new byte[0x1f00];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      int letter = Character.isLetter(c) ? LETTER : 0;
      int capital = Character.isUpperCase(c) ? CAPITAL : 0;
      KINDS[c] = (byte) (letter | capital);
    }
  }

  private Letters() {}

  static boolean isLetter(char c) {
    return c < KINDS.length ? (KINDS[c] & LETTER) != 0 : Character.isLetter(c);
  }

  static boolean isCapital(char c) {
    return c < KINDS.length ? (KINDS[c] & CAPITAL) != 0 : Character.isUpperCase(c);
  }
}
