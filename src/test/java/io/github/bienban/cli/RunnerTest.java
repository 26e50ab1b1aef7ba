package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bienban.json.Examples;
import io.github.bienban.json.ReportJson;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner from its command line to its files, with an extractor that repeats its text. */
class RunnerTest {

  private static final String TEXT = "Sáng 4/4, Huyện ủy họp.\r\nHết.\n";

  @TempDir private Path temp;

  private Path in;
  private Path out;
  private final StringWriter printed = new StringWriter();
  private final StringWriter complaints = new StringWriter();

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    out = temp.resolve("out");
  }

  private int run(Object... args) {
    return Runner.run(
        () -> RunnerTest::repeat,
        new PrintWriter(printed),
        new PrintWriter(complaints),
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private static MeetingReport repeat(String text) {
    if (text.startsWith("!")) {
      throw new IllegalStateException("made to fail");
    }
    return Examples.withTitle(text);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(in.resolve(name), text);
  }

  private static String titleIn(Path json) throws IOException {
    return ReportJson.read(Files.readString(json)).document().title();
  }

  /** The results, which lie beside the list of failures and what the runner keeps for itself. */
  private List<String> results() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(Failures.FILE) && !name.equals(OutputFolder.STATE))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesAFile() throws IOException {
    assertThat(run("extract", write("a.txt", TEXT), "--output", out)).isZero();
    assertThat(Files.readString(out.resolve("a.json")))
        .isEqualTo(ReportJson.write(Examples.withTitle(TEXT)));
    assertThat(complaints.toString()).isEmpty();
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void writesEveryReportOfAFolderAndOfThoseInItAndNoOther() throws IOException {
    write("b.txt", "b");
    write("a.TXT", "a");
    write("a.json", "{}");
    write("notes.md", "n");
    write(".hidden.txt", "h");
    write(".txt", "h");
    Files.createDirectory(in.resolve("folder.txt"));
    Files.createDirectory(in.resolve("deeper"));
    Files.writeString(in.resolve("deeper").resolve("c.txt"), "c");
    assertThat(run("extract", in, "-o", out)).isZero();
    assertThat(results()).containsExactly("a.json", "b.json", "deeper");
    assertThat(titleIn(out.resolve("deeper").resolve("c.json"))).isEqualTo("c");
  }

  @Test
  void takesFilesAndFoldersTogether() throws IOException {
    write("a.txt", "a");
    Path single = Files.writeString(temp.resolve("Hội nghị số 1.v2.txt"), "một");
    Path odd = Files.writeString(temp.resolve("report.md"), "md");
    assertThat(run("extract", single, in, odd, "--output", out)).isZero();
    assertThat(results()).containsExactly("Hội nghị số 1.v2.json", "a.json", "report.md.json");
    assertThat(titleIn(out.resolve("Hội nghị số 1.v2.json"))).isEqualTo("một");
  }

  @Test
  void doesAFileOnceHoweverOftenNamed() throws IOException {
    Path file = write("a.txt", "a");
    Path again = in.resolve("..").resolve("in").resolve("a.txt");
    assertThat(run("extract", in, file, again, "--output", out)).isZero();
    assertThat(results()).containsExactly("a.json");
  }

  @Test
  void givesASecondReportOfANameAResultOfItsOwn() throws IOException {
    write("a.txt", "first");
    Path second = Files.writeString(temp.resolve("a.txt"), "second");
    assertThat(run("extract", in, second, "--output", out)).isZero();
    assertThat(titleIn(out.resolve("a.json"))).isEqualTo("first");
    Path other = out.resolve(temp.getFileName()).resolve("a.json");
    assertThat(titleIn(other)).isEqualTo("second");
  }

  @Test
  void writesTheTextThatWasTakenOutOfADocument() throws IOException {
    write("a.txt", "a");
    write("b.html", "<h1>Họp</h1><p>Huyện ủy họp</p>");
    assertThat(run("extract", in, "--output", out, "--text")).isZero();
    assertThat(results()).containsExactly("a.json", "b.json", "b.txt");
    assertThat(Files.readString(out.resolve("b.txt"))).isEqualTo("Họp\nHuyện ủy họp\n");
    assertThat(titleIn(out.resolve("b.json"))).isEqualTo("Họp\nHuyện ủy họp\n");
  }

  @Test
  void writesNoTextAmongTheReports() throws IOException {
    Path page = write("b.html", "<h1>Họp</h1>");
    assertThat(run("extract", page, "--output", in, "--text")).isEqualTo(1);
    assertThat(complaints.toString())
        .contains("its text would lie among the inputs; name another folder");
    assertThat(in.resolve("b.txt")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,    ''",
    "UTF-8,    EF BB BF",
    "UTF-16LE, FF FE",
    "UTF-16BE, FE FF",
  })
  void readsTextInEachEncoding(String charset, String mark) throws IOException {
    Path file = in.resolve("a.txt");
    Files.write(file, concat(hex(mark), TEXT.getBytes(Charset.forName(charset))));
    assertThat(run("extract", file, "--output", out)).isZero();
    assertThat(titleIn(out.resolve("a.json"))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "61 62 E1 BB,          'is not UTF-8: byte 0xE1 at 2'",
    "61 FF 62,             'is not UTF-8: byte 0xFF at 1'",
    "ED A0 80,             'is not UTF-8: byte 0xED at 0'",
    "C0 80,                'is not UTF-8: byte 0xC0 at 0'",
    "EF BB BF 80,          'is not UTF-8: byte 0x80 at 3'",
    "FF FE 61 00 62,       'is not UTF-16: byte 0x62 at 4'",
    "FF FE 61 00 00 D8,    'is not UTF-16: byte 0x00 at 4'",
    "FE FF DC 00 00 61,    'is not UTF-16: byte 0xDC at 2'",
    "FF FE 00 00 61 00 00 00, 'is UTF-32; save it as UTF-8'",
    "00 00 FE FF 00 00 00 61, 'is UTF-32; save it as UTF-8'",
  })
  void namesAFileThatIsNoText(String bytes, String reason) throws IOException {
    Path broken = in.resolve("a.txt");
    Files.write(broken, hex(bytes));
    write("b.txt", TEXT);
    assertThat(run("extract", in, "--output", out)).isEqualTo(1);
    assertThat(complaints.toString().lines()).containsExactly("bienban: " + broken + ": " + reason);
    assertThat(results()).containsExactly("b.json");
  }

  @ParameterizedTest
  @CsvSource({"'', is empty", "'  ', holds no text"})
  void namesAFileWithoutText(String text, String reason) throws IOException {
    Path empty = write("a.txt", text);
    assertThat(run("extract", empty, "--output", out)).isEqualTo(1);
    assertThat(complaints.toString().lines()).containsExactly("bienban: " + empty + ": " + reason);
  }

  @Test
  void namesWhatIsNotThereAndDoesTheRest() throws IOException {
    Path missing = in.resolve("missing.txt");
    assertThat(run("extract", missing, write("a.txt", "a"), "--output", out)).isEqualTo(1);
    assertThat(complaints.toString().lines())
        .containsExactly("bienban: " + missing + ": no such file or folder");
    assertThat(results()).containsExactly("a.json");
  }

  @Test
  void namesAFolderWithoutReports() throws IOException {
    write("a.json", "{}");
    assertThat(run("extract", in, "--output", out)).isEqualTo(1);
    assertThat(complaints.toString().lines())
        .containsExactly(
            "bienban: "
                + in
                + ": holds no file that can be read (.txt, .html, .docx, .odt, .doc, .pdf)");
  }

  /** In a process of its own: rights do not bind who runs as the superuser. */
  @Test
  void namesWhatMayNotBeRead() throws Exception {
    Path closed = write("a.txt", "a");
    write("b.txt", "b");
    Path room = Files.createDirectory(in.resolve("room"));
    Files.writeString(room.resolve("c.txt"), "c");
    assumeThat(closed.toFile().setReadable(false)).isTrue();
    assumeThat(room.toFile().setReadable(false)).isTrue();
    Optional<List<String>> bound = FakeRun.boundByRights(closed);
    assumeThat(bound).as("a user whom rights bind, or setpriv").isPresent();
    Path said = temp.resolve("said");
    Process run = FakeRun.start(bound.orElseThrow(), said, "extract", in, "--output", out);
    assertThat(run.waitFor()).isEqualTo(1);
    assertThat(Files.readAllLines(said))
        .containsExactlyInAnyOrder(
            "bienban: " + closed + ": access denied", "bienban: " + room + ": access denied");
    assertThat(CsvFileTest.readTable(out.resolve("failures.csv"))).hasSize(2);
    assertThat(results()).contains("b.json").doesNotContain("a.json", "c.json");
  }

  @Test
  void oneReportThatFailsDoesNotStopTheOthers() throws IOException {
    write("a.txt", "a");
    Path bad = write("b.txt", "!");
    write("c.txt", "c");
    assertThat(run("extract", in, "--output", out)).isEqualTo(1);
    assertThat(results()).containsExactly("a.json", "c.json");
    assertThat(complaints.toString()).startsWith("bienban: " + bad + ": ").contains("made to fail");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "review", "evaluate"})
  void whatCannotBeginAtAllSaysSoOnce(String command) throws IOException {
    write("a.txt", "a");
    write("a.json", "{}");
    write("b.txt", "b");
    String[] line =
        command.equals("evaluate")
            ? new String[] {command, in.toString()}
            : new String[] {command, in.toString(), "--output", out.toString()};
    for (Throwable cause : List.of(new IllegalStateException("lost"), new OutOfMemoryError())) {
      int code =
          Runner.run(
              CompletableFuture.<Function<String, MeetingReport>>failedFuture(cause)::join,
              new PrintWriter(printed),
              new PrintWriter(complaints),
              line);
      assertThat(code).isEqualTo(1);
    }
    assertThat(complaints.toString().lines())
        .containsExactly(
            "bienban: cannot read its word lists or its model:"
                + " java.lang.IllegalStateException: lost",
            "bienban: needs more memory than it was given; begin with java -Xmx1g");
    if (command.equals("extract")) {
      assertThat(results()).isEmpty();
    } else {
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void replacesAnOlderResultAndLeavesNothingElse() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("a.json"), "older and longer ".repeat(100));
    assertThat(run("extract", write("a.txt", "a"), "--output", out)).isZero();
    assertThat(titleIn(out.resolve("a.json"))).isEqualTo("a");
    assertThat(results()).containsExactly("a.json");
  }

  @Test
  void leavesNoPartBehindWhereItCannotWrite() throws IOException {
    Path inTheWay = Files.createDirectories(out.resolve("a.json"));
    Files.writeString(inTheWay.resolve("x"), "x");
    Path file = write("a.txt", "a");
    write("b.txt", "b");
    assertThat(run("extract", in, "--output", out)).isEqualTo(1);
    assertThat(results()).containsExactly("a.json", "b.json");
    assertThat(Files.readString(inTheWay.resolve("x"))).isEqualTo("x");
    assertThat(complaints.toString()).startsWith("bienban: " + file + ": cannot write a.json: ");
  }

  @Test
  void makesTheFoldersAboveTheOutput() throws IOException {
    Path deep = out.resolve("x").resolve("y");
    assertThat(run("extract", write("a.txt", "a"), "--output", deep)).isZero();
    assertThat(deep.resolve("a.json")).exists();
  }

  @Test
  void writesIntoALinkToAFolder() throws IOException {
    Files.createDirectory(out);
    Path link;
    try {
      link = Files.createSymbolicLink(temp.resolve("link"), out);
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(e).as("a file system with links").isNull();
      return;
    }
    assertThat(run("extract", write("a.txt", "a"), "--output", link)).isZero();
    assertThat(results()).containsExactly("a.json");
  }

  @Test
  void anOutputThatIsAFileIsWrongUsage() throws IOException {
    Path file = write("a.txt", "a");
    assertThat(run("extract", file, "--output", file)).isEqualTo(2);
    assertThat(complaints.toString().lines())
        .containsExactly("bienban: " + file + ": is not a folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "extract", "extract a.txt", "extract --output x", "print a.txt", "--nothing"})
  void wrongUsageIsExplained(String line) {
    Object[] args = line.isEmpty() ? new Object[0] : line.split(" ");
    assertThat(run(args)).isEqualTo(2);
    assertThat(complaints.toString()).contains("Usage: bienban");
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(run("extract", "--help")).isZero();
    assertThat(printed.toString()).contains("extract", "INPUT", "--output", "--show");
    assertThat(complaints.toString()).isEmpty();
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(printed.toString().strip()).matches("bienban \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void showsWhatItRead() throws IOException {
    write("b.txt", "tin thứ hai");
    write("a.txt", "tin thứ nhất");
    assertThat(run("extract", in, "--output", out, "--show")).isZero();
    assertThat(printed.toString()).containsSubsequence("tin thứ nhất", "tin thứ hai");
    assertThat(results()).containsExactly("a.json", "b.json");
  }

  private static byte[] hex(String bytes) {
    if (bytes.isBlank()) {
      return new byte[0];
    }
    String[] parts = bytes.strip().split(" ");
    byte[] out = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      out[i] = (byte) Integer.parseInt(parts[i], 16);
    }
    return out;
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] out = new byte[a.length + b.length];
    System.arraycopy(a, 0, out, 0, a.length);
    System.arraycopy(b, 0, out, a.length, b.length);
    return out;
  }
}
