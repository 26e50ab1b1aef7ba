package io.github.bienban.cli;

import io.github.bienban.TextTooLongException;
import io.github.bienban.cli.input.encoding.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What an I/O exception tells a user. */
final class Reasons {

  private Reasons() {}

  static Reason of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Reason.of("no such file or folder");
    }
    if (e instanceof AccessDeniedException) {
      return Reason.of("access denied");
    }
    if (e instanceof FileSystemLoopException) {
      return Reason.of("is a link to a folder that it lies in");
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return Reason.of("is not a folder");
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Reason.of(reason == null ? e.getClass().getSimpleName() : reason);
  }

  /** What a user is told where reading a report ended in an exception. */
  static Reason ofReading(Throwable e) {
    return e instanceof TextTooLongException
        ? Reason.of("{0}", e.getMessage())
        : Reason.of("fault of this program: {0}", e);
  }
}
