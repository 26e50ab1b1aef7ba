package io.github.bienban.cli.input.encoding;

/** Says why bytes give no text. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Names a reason.
   *
   * @param reason what is wrong with the input, in a few words that follow its name
   */
  public UnreadableException(String reason) {
    super(reason);
  }
}
