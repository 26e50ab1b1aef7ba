package io.github.bienban.cli;

import io.github.bienban.cli.input.encoding.Reason;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Says why one input could not be done. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final transient Reason reason;

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
    super(reason.toString());
    this.file = file;
    this.reason = reason;
  }

  /** The file or folder as the user gave it. */
  String input() {
    return file.toString();
  }

  /** What is wrong with it. */
  Reason reason() {
    return reason;
  }

  /** The line for the user: {@code FILE: REASON}. */
  String line(UnaryOperator<String> language) {
    return file + ": " + reason.in(language);
  }
}
