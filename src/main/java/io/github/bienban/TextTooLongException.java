package io.github.bienban;

/** Refuses a text that is longer than an extractor takes. */
public final class TextTooLongException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  TextTooLongException(int length, int maxLength) {
    super(
        "the text has %d UTF-16 code units; the maximum length is %d".formatted(length, maxLength));
  }
}
