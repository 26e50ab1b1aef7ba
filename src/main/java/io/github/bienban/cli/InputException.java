package io.github.bienban.cli;

import java.nio.file.Path;

/** Says why one input could not be done. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  /**
   * Names a failed input.
   *
   * @param file the file or folder as the user gave it
   * @param reason what is wrong with it, in a few words
   */
  InputException(Path file, String reason) {
    super(reason);
    this.file = file;
  }

  /** The file or folder as the user gave it. */
  String input() {
    return file.toString();
  }

  /** The line for the user: {@code FILE: REASON}. */
  String line() {
    return file + ": " + getMessage();
  }
}
