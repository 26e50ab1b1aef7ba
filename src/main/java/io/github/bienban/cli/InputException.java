package io.github.bienban.cli;

import io.github.bienban.cli.input.encoding.Reason;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Says why one input could not be done. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final transient Reason reason;
  private final boolean lasting;

  /**
   * Names a failed input.
   *
   * @param file the file or folder as the user gave it
   * @param words what is wrong with it, in a few words
   * @param gaps what fills their gaps
   */
  InputException(Path file, String words, Object... gaps) {
    this(file, Reason.of(words, gaps));
  }

  InputException(Path file, Reason reason) {
    this(file, reason, false);
  }

  private InputException(Path file, Reason reason, boolean lasting) {
    super(reason.toString());
    this.file = file;
    this.reason = reason;
    this.lasting = lasting;
  }

  /** Names an input whose content alone is the reason. */
  static InputException lasting(Path file, Reason reason) {
    return new InputException(file, reason, true);
  }

  /** The file or folder as the user gave it. */
  String input() {
    return file.toString();
  }

  /** What is wrong with it. */
  Reason reason() {
    return reason;
  }

  /** Whether it will fail again for as long as it holds the same and this program is the same. */
  boolean lasting() {
    return lasting;
  }

  /** The line for the user: {@code FILE: REASON}. */
  String line(UnaryOperator<String> language) {
    return file + ": " + reason.in(language);
  }
}
