package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.json.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples and the JSON beside them. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  @ParameterizedTest
  @MethodSource("names")
  void theJsonBesideASampleIsWhatIsReadFromIt(String name) throws IOException {
    String text = Files.readString(SAMPLES.resolve(name + ".txt"));
    assertThat(ReportJson.write(ReportExtractor.create().extract(text)))
        .as(
            "samples/%s.json is not what is read now; mvn -q compile exec:java writes it anew",
            name)
        .isEqualTo(Files.readString(SAMPLES.resolve(name + ".json")));
  }

  @Test
  void everySampleHasItsJsonAndNothingElseIsThere() throws IOException {
    assertThat(names().toList()).hasSizeGreaterThanOrEqualTo(4);
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<String> expected =
          names().flatMap(name -> Stream.of(name + ".json", name + ".txt")).toList();
      // What begins with a point is the runner's own and is not kept.
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.startsWith(".")))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList()
          .stream();
    }
  }
}
