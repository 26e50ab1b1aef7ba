package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.json.Examples;
import io.github.bienban.json.ReportJson;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run over a folder as an analyst has it. {@code -Dbienban.files=2000} makes it as large as
 * theirs.
 */
class MixedFolderTest {

  private static final int FILES = Integer.getInteger("bienban.files", 300);
  private static final int BROKEN = 40;

  @TempDir private Path temp;

  @Test
  void everyReadableFileIsReadAndEveryBrokenOneNamed() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Path out = temp.resolve("out");
    MixedFolder folder = MixedFolder.fill(in, FILES, BROKEN);
    StringWriter complaints = new StringWriter();
    Function<String, MeetingReport> repeat = Examples::withTitle;
    int code =
        Runner.run(
            () -> repeat,
            new PrintWriter(new StringWriter()),
            new PrintWriter(complaints),
            "extract",
            in.toString(),
            "--output",
            out.toString());
    assertThat(code).isEqualTo(Runner.SOME_FAILED);
    Set<String> lines = complaints.toString().lines().collect(Collectors.toSet());
    for (Path broken : folder.broken()) {
      assertThat(lines).filteredOn(line -> line.startsWith("bienban: " + broken + ": ")).hasSize(1);
    }
    assertThat(Files.readAllLines(out.resolve("failures.csv"))).hasSize(1 + BROKEN);
    List<Path> results;
    try (Stream<Path> files = Files.walk(out)) {
      results =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.startsWith(out.resolve(OutputFolder.STATE)))
              .toList();
    }
    assertThat(results).hasSize(FILES - BROKEN);
    for (Path result : results) {
      assertThat(ReportJson.read(Files.readString(result)).document().title().strip())
          .as(result.toString())
          .isEqualTo(MixedFolder.SAYS);
    }
  }
}
