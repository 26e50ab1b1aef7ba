package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that end before their time, and runs that go on from there. */
class ResumeTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path temp;

  private Path in;
  private Path out;
  private final FakeReports runs = new FakeReports();

  @BeforeEach
  void writeReports() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    out = temp.resolve("out");
    FakeReports.write(in, 6);
  }

  private int resume(String... more) {
    Stream<Object> args =
        Stream.concat(Stream.of("extract", in, "-o", out, "--resume"), Stream.of(more));
    return runs.run(args.toArray());
  }

  @Test
  void doesNothingWhereAllIsDone() {
    assertThat(runs.run("extract", in, "-o", out)).isZero();
    assertThat(runs.read).hasValue(6);
    assertThat(resume()).isZero();
    assertThat(runs.read).hasValue(6);
    assertThat(runs.made).as("what reads reports is made only if it is needed").hasValue(1);
    assertThat(runs.complaints.toString()).isEmpty();
  }

  @Test
  void anInputWithoutTextNeedsNoReader() throws IOException {
    resume();
    Files.write(in.resolve("r09.txt"), new byte[] {(byte) 0xff});
    assertThat(resume()).isEqualTo(1);
    assertThat(runs.made).hasValue(1);
  }

  @Test
  void doesAllAgainUnlessAskedToResume() {
    runs.run("extract", in, "-o", out);
    runs.run("extract", in, "-o", out);
    assertThat(runs.read).hasValue(12);
  }

  @Test
  void doesAgainWhatHasChangedOrIsMissing() throws IOException {
    resume();
    Map<String, String> first = FakeReports.snapshot(out);
    Files.delete(out.resolve("r01.json"));
    Files.writeString(out.resolve("r02.json"), "{}");
    Files.writeString(in.resolve("r03.txt"), "Tin khác");
    assertThat(resume()).isZero();
    assertThat(runs.read).hasValue(9);
    assertThat(Files.readString(out.resolve("r03.json"))).contains("Tin khác");
    Map<String, String> second = FakeReports.snapshot(out);
    assertThat(second).isNotEqualTo(first);
    first.remove("r03.json");
    assertThat(second).containsAllEntriesOf(first);
  }

  @Test
  void doesAgainWhatAnotherFileOfTheSameNameHeld() throws IOException {
    resume();
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("r01.txt"), "Tin khác");
    assertThat(runs.run("extract", other, "-o", out, "--resume")).isZero();
    assertThat(runs.read).hasValue(7);
    assertThat(Files.readString(out.resolve("r01.json"))).contains("Tin khác");
  }

  @Test
  void triesFailedInputsAgain() throws IOException {
    Path bad = in.resolve("r04.txt");
    Files.writeString(bad, "!");
    assertThat(resume()).isEqualTo(1);
    assertThat(out.resolve("failures.csv")).exists();
    Files.writeString(bad, "Tin thứ 4");
    assertThat(resume()).isZero();
    assertThat(runs.read).hasValue(7);
    assertThat(out.resolve("failures.csv")).doesNotExist();
    assertThat(out.resolve("r04.json")).exists();
  }

  /** What the runner keeps is changed by hand to see that it is what is told. */
  @Test
  void tellsOfAnInputWithoutTextAgainWithoutReadingIt() throws IOException {
    Files.write(in.resolve("r02.txt"), new byte[0]);
    Files.writeString(in.resolve("r08\t\\.docx"), "PK\003\004");
    assertThat(resume()).isEqualTo(1);
    assertThat(Files.readString(out.resolve("failures.csv")))
        .contains("is a broken zip file: its end is missing");
    Path manifest = out.resolve(OutputFolder.STATE).resolve("manifest");
    String kept = Files.readString(manifest);
    Files.writeString(
        manifest,
        kept.replace("is empty", "holds no text").replace("its end is", "its header is damaged"));
    assertThat(resume("--lang", "vi")).isEqualTo(1);
    assertThat(runs.complaints.toString())
        .contains(in.resolve("r02.txt") + ": không có chữ nào")
        .contains("là tệp zip bị hỏng: its header is damaged missing");
    assertThat(CsvFileTest.readTable(out.resolve("failures.csv")))
        .extracting(row -> row.get("reason"))
        .containsExactly("không có chữ nào", "là tệp zip bị hỏng: its header is damaged missing");
    assertThat(runs.read).hasValue(5);
  }

  @Test
  void readsAnInputWithoutTextAgainWhereItOrTheProgramsOptionsChanged() throws IOException {
    Path empty = Files.write(in.resolve("r02.txt"), new byte[0]);
    resume();
    Path manifest = out.resolve(OutputFolder.STATE).resolve("manifest");
    Files.writeString(
        manifest, Files.readString(manifest).replace("is empty", "is protected by a password"));
    assertThat(resume("--text")).isEqualTo(1);
    assertThat(Files.readString(out.resolve("failures.csv"))).contains("is empty");
    Files.writeString(empty, " ");
    assertThat(resume("--text")).isEqualTo(1);
    assertThat(Files.readString(out.resolve("failures.csv"))).contains("holds no text");
    Files.writeString(empty, "Tin thứ 2");
    assertThat(resume("--text")).isZero();
    assertThat(out.resolve("r02.json")).exists();
  }

  @Test
  void triesAgainWhatMayHealByItself() throws IOException {
    Files.writeString(in.resolve("r04.txt"), "!");
    Path inTheWay = Files.createDirectories(out.resolve("r05.json"));
    Files.writeString(inTheWay.resolve("x"), "x");
    assertThat(resume()).isEqualTo(1);
    assertThat(runs.read).hasValue(6);
    assertThat(resume()).isEqualTo(1);
    assertThat(runs.read).as("the fault and the one in whose place a folder lies").hasValue(8);
    Files.delete(inTheWay.resolve("x"));
    Files.delete(inTheWay);
    assertThat(resume()).isEqualTo(1);
    assertThat(runs.read).hasValue(10);
    assertThat(out.resolve("r05.json")).isRegularFile();
  }

  @Test
  void passesOverALineThatALossOfPowerGarbled() throws IOException {
    Files.write(in.resolve("r02.txt"), new byte[0]);
    resume("--jobs", "1");
    Map<String, String> first = FakeReports.snapshot(out);
    Path manifest = out.resolve(OutputFolder.STATE).resolve("manifest");
    String kept = Files.readString(manifest);
    for (String garbled : List.of("\0", "\\x", "9is empty", "", "\t", "=")) {
      Files.writeString(manifest, kept.replace("0is empty", garbled));
      assertThat(resume()).as(garbled).isEqualTo(1);
      assertThat(FakeReports.snapshot(out)).as(garbled).isEqualTo(first);
    }
    assertThat(runs.read).hasValue(5);
  }

  @Test
  void showsWhatIsSkippedToo() {
    resume();
    assertThat(resume("--show")).isZero();
    assertThat(runs.read).hasValue(6);
    assertThat(runs.printed.toString()).containsSubsequence("Tin thứ 1", "Tin thứ 6");
  }

  @Test
  void leavesFilesOfAllReportsAloneWhereNothingChanged() throws IOException {
    resume("--format", "jsonl", "--tables");
    List<Path> files =
        List.of(out.resolve("reports.jsonl"), out.resolve("tables").resolve("reports.xlsx"));
    for (Path file : files) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
    assertThat(resume("--format", "jsonl", "--tables")).isZero();
    for (Path file : files) {
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }
    Files.writeString(in.resolve("r07.txt"), "Tin thứ 7");
    assertThat(resume("--format", "jsonl", "--tables")).isZero();
    assertThat(runs.read).hasValue(7);
    assertThat(Files.readAllLines(files.get(0))).hasSize(7);
    assertThat(Files.getLastModifiedTime(files.get(1))).isNotEqualTo(LONG_AGO);
  }

  /** How many bytes of the manifest are lost: its line break, and up to within its first line. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 70, 75, 140, 500})
  void passesOverAManifestThatWasCutOff(int lost) throws IOException {
    resume("--jobs", "1");
    Map<String, String> first = FakeReports.snapshot(out);
    Path manifest = out.resolve(OutputFolder.STATE).resolve("manifest");
    String lines = Files.readString(manifest);
    assertThat(lines.lines()).hasSize(6);
    Files.writeString(manifest, lines.substring(0, lines.length() - lost));
    long whole = lines.substring(0, lines.length() - lost).chars().filter(c -> c == '\n').count();
    assertThat(resume("--jobs", "1")).isZero();
    assertThat(runs.read).hasValue(6 + 6 - (int) whole);
    assertThat(FakeReports.snapshot(out)).isEqualTo(first);
    assertThat(resume()).isZero();
    assertThat(runs.read).hasValue(12 - (int) whole);
  }

  @Test
  void passesOverAManifestThatIsNone() throws IOException {
    resume();
    Path manifest = out.resolve(OutputFolder.STATE).resolve("manifest");
    Files.write(manifest, new byte[] {0, (byte) 0xff, '\n', '\t', '\t', '\n', '\\', 'u', '\n'});
    assertThat(resume()).isZero();
    assertThat(runs.read).hasValue(12);
  }

  @Test
  void clearsUpWhatAKilledRunLeft() throws IOException {
    resume();
    Path left = out.resolve(OutputFolder.STATE).resolve("tmp").resolve("1.tmp");
    Files.writeString(left, "half");
    resume();
    assertThat(left).doesNotExist();
  }

  @Test
  void oneRunAtATimeHasTheFolder() throws IOException {
    try (OutputFolder taken = OutputFolder.open(out, () -> {})) {
      assertThat(taken.resolve("a")).doesNotExist();
      assertThat(resume()).isEqualTo(2);
    }
    assertThat(runs.complaints.toString().lines())
        .containsExactly("bienban: " + out + ": another run is writing to this folder");
    assertThat(resume()).isZero();
  }

  @Test
  void saysWhichFileOfAllReportsCannotBeWritten() throws IOException {
    Path inTheWay = Files.createDirectories(out.resolve("reports.jsonl"));
    Files.writeString(inTheWay.resolve("x"), "x");
    assertThat(resume("--format", "jsonl")).isEqualTo(1);
    assertThat(runs.complaints.toString())
        .startsWith("bienban: cannot write the results: ")
        .contains("reports.jsonl");
    assertThat(FakeReports.parts(out)).isEmpty();
    Files.delete(inTheWay.resolve("x"));
    Files.delete(inTheWay);
    assertThat(resume("--format", "jsonl")).isZero();
    assertThat(runs.read).as("what was read is kept").hasValue(6);
    assertThat(Files.readAllLines(out.resolve("reports.jsonl"))).hasSize(6);
  }

  /** Kills a run while it reads the fourth report and goes on from there. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl"})
  void aRunThatWasKilledAndGoesOnGivesTheSameAsOneGo(String format) throws Exception {
    Path fourth = in.resolve("r04.txt");
    Files.writeString(fourth, FakeRun.STOP);
    Process run = start("--format", format, "--tables", "--jobs", "1");
    try {
      assertThat(FakeRun.firstLine(run)).isEqualTo(FakeRun.STOPPED);
    } finally {
      run.destroyForcibly().waitFor();
    }
    Map<String, String> halfway = FakeReports.snapshot(out);
    Files.writeString(fourth, "Tin thứ 4");
    assertThat(resume("--format", format, "--tables")).isZero();
    assertThat(runs.read).as("the finished ones are not lost").hasValue(3);
    Path oneGo = temp.resolve("one go");
    assertThat(runs.run("extract", in, "-o", oneGo, "--format", format, "--tables")).isZero();
    Map<String, String> whole = FakeReports.snapshot(oneGo);
    assertThat(FakeReports.snapshot(out)).isEqualTo(whole);
    assertThat(whole).as("no half file").containsAllEntriesOf(halfway);
    assertThat(halfway.keySet())
        .isEqualTo(format.equals("json") ? Set.of("r01.json", "r02.json", "r03.json") : Set.of());
    assertThat(FakeReports.parts(out)).isEmpty();
  }

  @Test
  void aRunThatIsToldToEndClearsUpAndSaysHowToGoOn() throws Exception {
    assumeThat(System.getProperty("os.name")).as("signals").doesNotContain("Windows");
    Files.writeString(in.resolve("r04.txt"), FakeRun.STOP);
    Process run = start("--jobs", "1");
    try {
      assertThat(FakeRun.firstLine(run)).isEqualTo(FakeRun.STOPPED);
      Files.writeString(
          out.resolve(OutputFolder.STATE).resolve("tmp").resolve("1.tmp"), "under way");
      // Process.destroy would also close the child's input, at which it ends by itself.
      assertThat(run.toHandle().destroy()).isTrue();
      assertThat(run.waitFor()).isNotZero();
    } finally {
      run.destroyForcibly();
    }
    String complaints = Files.readString(temp.resolve("err"));
    assertThat(complaints).contains("--resume");
    assertThat(FakeReports.snapshot(out)).containsOnlyKeys("r01.json", "r02.json", "r03.json");
    assertThat(FakeReports.parts(out)).isEmpty();
  }

  private Process start(String... more) throws IOException {
    Stream<Object> args = Stream.concat(Stream.of("extract", in, "-o", out), Stream.of(more));
    return FakeRun.start(List.of(), temp.resolve("err"), args.toArray());
  }
}
