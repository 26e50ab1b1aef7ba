package io.github.bienban.cli.input.encoding;

/** Says why bytes give no text. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  /**
   * Names a reason.
   *
   * @param words what is wrong with the input, in a few words that follow its name
   * @param gaps what fills their gaps
   */
  public UnreadableException(String words, Object... gaps) {
    this(Reason.of(words, gaps));
  }

  UnreadableException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** What is wrong with the input. */
  public Reason reason() {
    return reason;
  }
}
