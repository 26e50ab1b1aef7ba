package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.json.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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

  private Path in;
  private Path out;
  private MixedFolder folder;
  private final FakeReports runs = new FakeReports();

  @BeforeEach
  void fillTheFolder() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    out = temp.resolve("out");
    folder = MixedFolder.fill(in, FILES, BROKEN);
  }

  @Test
  void everyReadableFileIsReadAndEveryBrokenOneNamed() throws IOException {
    assertThat(runs.run("extract", in, "--output", out)).isEqualTo(Runner.SOME_FAILED);
    Set<String> lines = runs.complaints.toString().lines().collect(Collectors.toSet());
    for (Path broken : folder.broken()) {
      assertThat(lines).filteredOn(line -> line.startsWith("bienban: " + broken + ": ")).hasSize(1);
    }
    assertThat(CsvFileTest.readTable(out.resolve("failures.csv")))
        .extracting(failure -> failure.get("input"))
        .containsExactlyInAnyOrderElementsOf(folder.broken().stream().map(Path::toString).toList());
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

  @Test
  void namesEachReasonInTheLanguageOfTheRun() throws IOException {
    runs.run("extract", in, "--output", out);
    List<String> english = reasons();
    runs.run("extract", in, "--output", out, "--lang", "vi");
    List<String> vietnamese = reasons();
    assertThat(vietnamese).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    assertThat(vietnamese)
        .allMatch(reason -> reason.startsWith("là ") || reason.matches("(không|có|được|thiếu) .*"))
        .noneMatch(
            reason -> reason.matches(".*(\\bis\\b|\\bits?\\b|\\bno\\b|damaged|\\{\\d\\}).*"));
    String complaints = runs.complaints.toString();
    assertThat(vietnamese).allMatch(complaints::contains);
  }

  private List<String> reasons() throws IOException {
    return CsvFileTest.readTable(out.resolve("failures.csv")).stream()
        .map(failure -> failure.get("reason"))
        .toList();
  }

  @Test
  void anotherRunReadsNothingAgainAndNamesTheBrokenOnesAgain() throws IOException {
    runs.run("extract", in, "--output", out, "--tables");
    Map<String, String> first = FakeReports.snapshot(out);
    assertThat(runs.run("extract", in, "--output", out, "--tables", "--resume"))
        .isEqualTo(Runner.SOME_FAILED);
    assertThat(runs.read).hasValue(FILES - BROKEN);
    assertThat(runs.made).hasValue(1);
    assertThat(FakeReports.snapshot(out)).isEqualTo(first);
  }

  @Test
  void anotherRunTellsWhatIsBrokenInItsOwnLanguage() throws IOException {
    runs.run("extract", in, "--output", temp.resolve("new"), "--lang", "vi");
    runs.run("extract", in, "--output", out);
    runs.run("extract", in, "--output", out, "--lang", "vi", "--resume");
    assertThat(FakeReports.snapshot(out)).isEqualTo(FakeReports.snapshot(temp.resolve("new")));
  }

  @Test
  void aRunThatWasKilledAndGoesOnGivesTheSameAsOneGo() throws Exception {
    Path halfway =
        folder.readable().stream()
            .skip(FILES / 2)
            .filter(file -> file.toString().endsWith(".txt"))
            .findFirst()
            .orElseThrow();
    byte[] content = Files.readAllBytes(halfway);
    Files.writeString(halfway, FakeRun.STOP);
    Process run =
        FakeRun.start(List.of(), temp.resolve("err"), "extract", in, "--output", out, "--tables");
    try {
      assertThat(FakeRun.firstLine(run)).isEqualTo(FakeRun.STOPPED);
    } finally {
      run.destroyForcibly().waitFor();
    }
    Files.write(halfway, content);
    assertThat(runs.run("extract", in, "--output", out, "--tables", "--resume"))
        .isEqualTo(Runner.SOME_FAILED);
    assertThat(runs.read.get()).isPositive().isLessThan(FILES - BROKEN);
    Path oneGo = temp.resolve("one go");
    runs.run("extract", in, "--output", oneGo, "--tables");
    assertThat(FakeReports.snapshot(out)).isEqualTo(FakeReports.snapshot(oneGo));
    assertThat(FakeReports.parts(out)).isEmpty();
  }
}
