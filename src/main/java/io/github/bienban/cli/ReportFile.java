package io.github.bienban.cli;

import io.github.bienban.cli.input.Format;
import io.github.bienban.cli.input.ReportText;
import io.github.bienban.cli.input.encoding.Reason;
import io.github.bienban.cli.input.encoding.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds one report, of any kind that {@link Format} names, or what stands in for one.
 *
 * @param path the file as the user knows it; {@code -} for standard input
 * @param name what its result is called: the file's name without the ending of its kind, behind the
 *     folders between it and the folder that the user named, with {@code /} between them
 * @param fileName the name that tells of which kind it is
 * @param stream where to read it from, once; null to read the file
 */
record ReportFile(Path path, String name, String fileName, InputStream stream) {

  /** The most bytes that are read of a file; a report has some ten thousand. */
  private static final int MAX_BYTES = 256 << 20;

  /** How the names of plain texts end. */
  static final String EXTENSION = ".txt";

  ReportFile(Path path, String name) {
    this(path, name, path.getFileName().toString(), null);
  }

  static ReportFile of(Path path) {
    return new ReportFile(path, Format.stem(path.getFileName().toString()));
  }

  /**
   * Reads the text of the report, in which all places are counted.
   *
   * @return the text, as it stands in a plain text, as it was taken out of any other file
   * @throws InputException if the file cannot be read, is broken or protected, or has no text
   */
  String text() throws InputException {
    return read().text();
  }

  /**
   * Reads the text of the report, and tells whether the file shows it as it is.
   *
   * @return the text
   * @throws InputException as {@link #text} does
   */
  ReportText read() throws InputException {
    try {
      return ReportText.read(fileName, bytes());
    } catch (UnreadableException e) {
      throw InputException.lasting(path, e.reason());
    } catch (RuntimeException e) {
      // What reads documents of others may stumble over what is in them.
      throw InputException.lasting(path, stumbled(e));
    } catch (StackOverflowError e) {
      // Another run may be given a larger stack.
      throw new InputException(path, stumbled(e));
    }
  }

  private static Reason stumbled(Throwable e) {
    return Reason.of("is broken or of an unknown kind: {0}", e);
  }

  private byte[] bytes() throws InputException {
    try (InputStream in = stream == null ? Files.newInputStream(path) : stream) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new InputException(path, "is larger than {0} MiB", MAX_BYTES >> 20);
      }
      return bytes;
    } catch (IOException e) {
      throw new InputException(path, Reasons.of(e));
    }
  }
}
