package io.github.bienban.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The reports that a user named.
 *
 * @param reports what is to be done, each file once and each name once
 * @param failures what cannot be done
 */
record Inputs(List<ReportFile> reports, List<InputException> failures) {

  /** The reports in files and folders; see {@link InputFinder}. */
  static Inputs of(List<Path> named) {
    return new InputFinder(null, List.of(), List.of())
        .find(named.stream().map(Path::toString).toList(), "stdin", InputStream.nullInputStream());
  }
}
