package io.github.bienban.evaluate;

/** Says why a text is no annotation or result, and where. */
public final class SheetException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  SheetException(String reason) {
    super(reason);
  }
}
