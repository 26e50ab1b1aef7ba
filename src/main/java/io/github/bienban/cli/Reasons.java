package io.github.bienban.cli;

import io.github.bienban.TextTooLongException;
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

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "is a link to a folder that it lies in";
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "is not a folder";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  /** What a user is told where reading a report ended in an exception. */
  static String ofReading(Throwable e) {
    return e instanceof TextTooLongException ? e.getMessage() : "fault of this program: " + e;
  }
}
