package io.github.bienban.cli;

import io.github.bienban.json.Examples;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs command lines on texts that are read as reports made by hand, and looks at the files. */
final class FakeReports {

  /** How many reports were read. */
  final AtomicInteger read = new AtomicInteger();

  /** How often what reads them was made. */
  final AtomicInteger made = new AtomicInteger();

  final StringWriter printed = new StringWriter();
  final StringWriter complaints = new StringWriter();

  int run(Object... args) {
    return Runner.run(
        () -> {
          made.incrementAndGet();
          return text -> {
            read.incrementAndGet();
            return report(text);
          };
        },
        new Surroundings(
            new PrintWriter(printed),
            new PrintWriter(complaints),
            false,
            Locale.ENGLISH,
            System::nanoTime),
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  /** The full example with the text as its title; a text that begins with "!" cannot be read. */
  static MeetingReport report(String text) {
    if (text.startsWith("!")) {
      throw new IllegalStateException("made to fail");
    }
    MeetingReport full = Examples.full();
    DocumentInfo document = full.document();
    return new MeetingReport(
        new DocumentInfo(
            text,
            document.section(),
            document.publishedAt(),
            document.author(),
            document.viewCount(),
            text.length()),
        full.meeting(),
        full.attendees(),
        full.delegations(),
        full.statistics(),
        full.targets(),
        full.citations());
  }

  /** Writes reports {@code r01.txt} and so on. */
  static void write(Path folder, int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "r%02d.txt", i)), "Tin thứ " + i);
    }
  }

  /** What a user finds in a folder: each file with what it holds, byte for byte. */
  static Map<String, String> snapshot(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).startsWith(OutputFolder.STATE))
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString().replace('\\', '/'),
                  FakeReports::digest,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String digest(Path file) {
    try {
      return Digests.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files that a run was making. */
  static List<Path> parts(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }
}
