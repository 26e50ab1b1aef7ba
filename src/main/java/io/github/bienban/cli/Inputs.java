package io.github.bienban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reports that a user named: each file, and of each folder the text files that lie in it, by
 * name.
 *
 * @param reports what is to be done, each file once and each name once
 * @param failures what cannot be done
 */
record Inputs(List<ReportFile> reports, List<InputException> failures) {

  static Inputs of(List<Path> named) {
    List<ReportFile> reports = new ArrayList<>();
    List<InputException> failures = new ArrayList<>();
    Set<Path> seen = new LinkedHashSet<>();
    Map<String, Path> takenBy = new HashMap<>();
    for (Path input : named) {
      try {
        for (Path file : filesOf(input)) {
          if (!seen.add(file.toRealPath())) {
            continue;
          }
          ReportFile report = ReportFile.of(file);
          Path other = takenBy.putIfAbsent(report.name(), file);
          if (other == null) {
            reports.add(report);
          } else {
            failures.add(new InputException(file, "would have the same result file as " + other));
          }
        }
      } catch (InputException e) {
        failures.add(e);
      } catch (IOException e) {
        failures.add(new InputException(input, Reasons.of(e)));
      }
    }
    return new Inputs(List.copyOf(reports), List.copyOf(failures));
  }

  private static List<Path> filesOf(Path input) throws InputException, IOException {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(input)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        boolean text = ReportFile.isText(entry.getFileName().toString());
        if (text && !Files.isHidden(entry) && !Files.isDirectory(entry)) {
          files.add(entry);
        }
      }
    }
    if (files.isEmpty()) {
      throw new InputException(input, "holds no " + ReportFile.EXTENSION + " file");
    }
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return files;
  }
}
