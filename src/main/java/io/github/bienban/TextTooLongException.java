package io.github.bienban;

/** Refuses a text that is longer than an extractor takes. */
public final class TextTooLongException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int length;
  private final int maxLength;

  TextTooLongException(int length, int maxLength) {
    super(
        "the text has %d UTF-16 code units; the maximum length is %d".formatted(length, maxLength));
    this.length = length;
    this.maxLength = maxLength;
  }

  /** How many UTF-16 code units the text has. */
  public int length() {
    return length;
  }

  /** The most UTF-16 code units that the extractor takes. */
  public int maxLength() {
    return maxLength;
  }
}
