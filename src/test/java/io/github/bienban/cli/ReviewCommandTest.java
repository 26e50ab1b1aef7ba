package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.json.Examples;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from its command line to its page, with an extractor that repeats its text. */
class ReviewCommandTest {

  @TempDir private Path temp;

  private Path in;
  private Path page;
  private final StringWriter printed = new StringWriter();
  private final StringWriter complaints = new StringWriter();

  @BeforeEach
  void makeFolder() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    page = temp.resolve("out").resolve("page.html");
  }

  private int run(Object... args) {
    return Runner.run(
        () -> ReviewCommandTest::repeat,
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

  private List<String> beside(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  @Test
  void writesOnePageOverAllReports() throws IOException {
    write("a.txt", "Huyện ủy họp");
    write("b.txt", "Tỉnh ủy họp");
    assertThat(run("review", in, "--output", page)).isZero();
    assertThat(Files.readString(page))
        .contains("\"name\":\"a\"", "\"Huyện ủy họp\"", "\"name\":\"b\"", "\"Tỉnh ủy họp\"");
    assertThat(beside(page)).containsExactly("page.html");
    assertThat(complaints.toString() + printed).isEmpty();
  }

  @Test
  void replacesAnOlderPage() throws IOException {
    Files.createDirectories(page.getParent());
    Files.writeString(page, "older");
    assertThat(run("review", write("a.txt", "a"), "--output", page)).isZero();
    assertThat(Files.readString(page)).startsWith("<!doctype html>");
  }

  @Test
  void opensInTheLanguageThatIsAskedFor() throws IOException {
    Path file = write("a.txt", "a");
    assertThat(run("review", file, "-o", page, "--lang", "vi")).isZero();
    assertThat(Files.readString(page)).contains("<html lang=\"vi\">");
    assertThat(run("review", file, "-o", page, "--lang", "en")).isZero();
    assertThat(Files.readString(page)).contains("<html lang=\"en\">");
    assertThat(run("review", file, "-o", page, "--lang", "fr")).isEqualTo(2);
    assertThat(complaints.toString()).contains("--lang");
  }

  @Test
  void namesWhatFailsAndShowsTheRest() throws IOException {
    Path bad = write("a.txt", "!");
    Path broken = Files.write(in.resolve("b.txt"), new byte[] {(byte) 0xff});
    write("c.txt", "c");
    Path missing = in.resolve("missing.txt");
    assertThat(run("review", in, missing, "--output", page)).isEqualTo(1);
    assertThat(Files.readString(page)).contains("\"name\":\"c\"").doesNotContain("\"name\":\"a\"");
    assertThat(complaints.toString().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("bienban: " + missing + ": "))
        .anyMatch(line -> line.startsWith("bienban: " + bad + ": fault of this program: "))
        .anyMatch(line -> line.startsWith("bienban: " + broken + ": is not UTF-8"));
  }

  @Test
  void writesNoPageWhereNothingCanBeShown() throws IOException {
    Files.createDirectories(page.getParent());
    Files.writeString(page, "older");
    assertThat(run("review", write("a.txt", "!"), "--output", page)).isEqualTo(1);
    assertThat(Files.readString(page)).isEqualTo("older");
    assertThat(beside(page)).containsExactly("page.html");
  }

  @Test
  void aFolderIsNoPage() throws IOException {
    assertThat(run("review", write("a.txt", "a"), "--output", in)).isEqualTo(2);
    assertThat(complaints.toString().lines())
        .containsExactly("bienban: " + in + ": is a folder; name the page to write");
  }

  @Test
  void aFileIsNoFolderForAPage() throws IOException {
    Path file = write("a.txt", "a");
    assertThat(run("review", file, "--output", file.resolve("page.html"))).isEqualTo(2);
    assertThat(complaints.toString().lines())
        .containsExactly("bienban: " + file + ": is not a folder");
  }

  @Test
  void helps() {
    assertThat(run("review", "--help")).isZero();
    assertThat(printed.toString()).contains("INPUT", "--output", "--lang");
  }
}
