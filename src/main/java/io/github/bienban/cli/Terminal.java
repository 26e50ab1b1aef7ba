package io.github.bienban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person looks on. */
final class Terminal {

  private static final Path ERROR_OUTPUT = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether the standard error output of this process is a terminal. */
  static boolean isErrorOutput() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      if (Files.isSymbolicLink(ERROR_OUTPUT)) {
        String target = Files.readSymbolicLink(ERROR_OUTPUT).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    // Java tells of the input and the output only, and newer versions only if asked so.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
