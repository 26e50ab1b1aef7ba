package io.github.bienban.cli;

import io.github.bienban.TextTooLongException;
import io.github.bienban.cli.input.encoding.Reason;
import io.github.bienban.evaluate.Fault;
import io.github.bienban.evaluate.SheetException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
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
    if (e instanceof DirectoryNotEmptyException) {
      return Reason.of("is a folder that is not empty");
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null
        ? Reason.of("fault of the system: {0}", e.getClass().getSimpleName())
        : Reason.of(reason);
  }

  /** What a user is told of a text that is no annotation or result. */
  static Reason of(SheetException e) {
    Reason all = null;
    for (Fault fault : e.faults()) {
      Reason problem = Reason.of("{0}{1}", Reason.of(fault.problem()), fault.detail());
      Reason one =
          fault.place().isEmpty() ? problem : Reason.of("{0}: {1}", fault.place(), problem);
      all = all == null ? one : Reason.of("{0}; {1}", all, one);
    }
    return all;
  }

  /** What a user is told where reading a report ended in an exception. */
  static Reason ofReading(Throwable e) {
    return e instanceof TextTooLongException text
        ? Reason.of(
            "the text has {0} UTF-16 code units; the maximum length is {1}",
            text.length(), text.maxLength())
        : Reason.of("fault of this program: {0}", e);
  }

  /** What a user is told where no report can be read at all. */
  static Reason ofStart(Throwable e) {
    return e instanceof OutOfMemoryError
        ? Reason.of("needs more memory than it was given; begin with java -Xmx1g")
        : Reason.of("cannot read its word lists or its model: {0}", e);
  }
}
