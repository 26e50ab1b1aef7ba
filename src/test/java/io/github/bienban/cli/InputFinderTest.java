package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files a command line names, and what their results are called. */
class InputFinderTest {

  @TempDir private Path temp;

  private Inputs find(Object... named) {
    return new InputFinder(temp.resolve("out"), List.of(), List.of())
        .find(Stream.of(named).map(Object::toString).toList(), "x", InputStream.nullInputStream());
  }

  private Path write(String path) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private static List<String> names(Inputs inputs) {
    return inputs.reports().stream().map(ReportFile::name).toList();
  }

  private List<String> failures(Inputs inputs) {
    return inputs.failures().stream()
        .map(e -> e.line(Language.EN.reasons()).replace(temp + "/", ""))
        .toList();
  }

  @Test
  void takesTheFilesOfAFolderAndItsFoldersInTheirOrder() throws IOException {
    for (String path :
        List.of(
            "in/b.pdf",
            "in/a.HTML",
            "in/Báo cáo quý I.docx",
            "in/x/c.odt",
            "in/x/y/d.doc",
            "in/e.htm",
            "in/a.json",
            "in/notes.md",
            "in/.hidden.txt",
            "in/.git/f.txt",
            "in/x/.txt")) {
      write(path);
    }
    assertThat(names(find(temp.resolve("in"))))
        .containsExactly("Báo cáo quý I", "a", "b", "e", "x/c", "x/y/d");
    assertThat(find(temp.resolve("in")).failures()).isEmpty();
  }

  @Test
  void leavesOutTheOutputInsideTheInput() throws IOException {
    write("a.html");
    write("out/a.txt");
    assertThat(names(find(temp))).containsExactly("a");
    assertThat(names(find(temp.resolve("out")))).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.txt             | a",
        "**/*.txt          | a x/b x/y/c",
        "x/**              | b d y/c",
        "x/*               | b d",
        "{a,e}.*           | a",
        "[a-b].txt         | a",
        "**/x/*.pdf        | x/d",
        "x/y/*             | c",
      })
  void takesWhatMatchesAPattern(String pattern, String names) throws IOException {
    for (String path : List.of("a.txt", "x/b.txt", "x/d.pdf", "x/y/c.txt", "x/y/c.json")) {
      write(path);
    }
    assertThat(names(find(temp + "/" + pattern))).containsExactly(names.split(" "));
  }

  @Test
  void takesAFileWhoseNameLooksLikeAPattern() throws IOException {
    Path file = write("a[1].txt");
    assertThat(names(find(file))).containsExactly("a[1]");
  }

  @Test
  void saysWhatMatchesNothing() throws IOException {
    write("a.json");
    assertThat(failures(find(temp + "/*.txt", temp + "/[.txt", temp, temp + "/none.txt")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("*.txt: matches no file that can be read"),
            line -> assertThat(line).startsWith("[.txt: is no pattern: "),
            line -> assertThat(line).contains(": holds no file that can be read (.txt, "),
            line -> assertThat(line).isEqualTo("none.txt: no such file or folder"));
  }

  @Test
  void filtersFoldersAndPatternsButNoNamedFile() throws IOException {
    write("in/a.txt");
    write("in/b.txt");
    write("in/x/c.pdf");
    Path named = write("z.pdf");
    assertThat(names(filtered(List.of("*.txt", "x/*"), List.of("b.*"), temp.resolve("in"), named)))
        .containsExactly("a", "x/c", "z");
    assertThat(names(filtered(List.of(), List.of("x/**"), temp.resolve("in"))))
        .containsExactly("a", "b");
  }

  private static Inputs filtered(List<String> include, List<String> exclude, Path... named) {
    return new InputFinder(null, matchers(include), matchers(exclude))
        .find(Stream.of(named).map(Path::toString).toList(), "x", InputStream.nullInputStream());
  }

  private static List<PathMatcher> matchers(List<String> patterns) {
    return patterns.stream()
        .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
        .toList();
  }

  @Test
  void givesEachFileAResultOfItsOwn() throws IOException {
    for (String path :
        List.of(
            "2023/a.html",
            "2023/a.txt",
            "2023/a.pdf",
            "2023/A.TXT",
            "2024/a.txt",
            "2024/q/b.txt",
            "2025/b.txt",
            "2025/q/b.txt")) {
      write(path);
    }
    Inputs found =
        find(
            temp.resolve("2023"),
            temp.resolve("2024"),
            temp.resolve("2025/b.txt"),
            temp.resolve("2025/q/b.txt"));
    assertThat(found.failures()).isEmpty();
    assertThat(found.reports().stream().map(r -> temp.relativize(r.path()) + " " + r.name()))
        .containsExactlyInAnyOrder(
            "2023/A.TXT A",
            "2023/a.txt 2023/a",
            "2023/a.html a.html",
            "2023/a.pdf a.pdf",
            "2024/a.txt 2024/a",
            "2024/q/b.txt q/b",
            "2025/b.txt b",
            "2025/q/b.txt 2025/q/b");
  }

  @Test
  void twoFilesThatAreOneAreReadOnce() throws IOException {
    Path file = write("in/a.txt");
    assertThat(names(find(file, temp.resolve("in"), temp + "/in/*"))).containsExactly("a");
  }

  @Test
  void goesNotRoundInCircles() throws IOException {
    write("in/a.txt");
    try {
      Files.createSymbolicLink(temp.resolve("in/again"), temp.resolve("in"));
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(e).as("a file system with links").isNull();
    }
    Inputs found = find(temp.resolve("in"));
    assertThat(names(found)).containsExactly("a");
    assertThat(failures(found)).containsExactly("in/again: is a link to a folder that it lies in");
  }

  @Test
  void readsStandardInput() throws Exception {
    InputStream in =
        new ByteArrayInputStream("<p>Huyện ủy họp</p>".getBytes(StandardCharsets.UTF_8));
    Inputs found =
        new InputFinder(null, List.of(), List.of()).find(List.of("-", "-"), "họp.html", in);
    assertThat(names(found)).containsExactly("họp");
    assertThat(found.reports().get(0).path()).hasToString("-");
    assertThat(found.reports().get(0).text()).isEqualTo("Huyện ủy họp\n");
  }
}
