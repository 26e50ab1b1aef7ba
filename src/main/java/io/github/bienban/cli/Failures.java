package io.github.bienban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The inputs that could not be done, with their reasons, in {@code failures.csv}. The file is there
 * only if there are some; it is written as they come and moved to its name at the end.
 */
final class Failures implements AutoCloseable {

  static final String FILE = "failures.csv";

  private final OutputFolder folder;
  private final UnaryOperator<String> language;
  private Path part;
  private CsvFile csv;
  private int count;

  /** Begins the list of a run; that of the run before goes. */
  Failures(OutputFolder folder, UnaryOperator<String> language) throws IOException {
    this.language = language;
    this.folder = folder;
    Files.deleteIfExists(folder.resolve(FILE));
  }

  void add(InputException failure) throws IOException {
    if (csv == null) {
      part = folder.newPart();
      csv = new CsvFile(part);
      csv.row(List.of("input", "reason"));
    }
    csv.row(List.of(failure.input(), failure.reason().in(language)));
    count++;
  }

  int count() {
    return count;
  }

  /** Puts the file in its place. */
  void publish() throws IOException {
    if (csv != null) {
      csv.close();
      folder.publish(part, FILE);
    }
  }

  @Override
  public void close() throws IOException {
    if (csv != null) {
      csv.close();
      Files.deleteIfExists(part);
    }
  }
}
