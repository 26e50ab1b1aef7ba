package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.cli.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the README to the code. What a block shows stands in a comment on the line before it:
 * {@code <!-- source -->}, {@code <!-- output -->}, {@code <!-- view of NAME -->}, {@code <!-- JSON
 * of NAME -->}.
 */
class ReadmeTest {

  private static final String SOURCE = "src/test/java/io/github/bienban/UsageExampleTest.java";

  @Test
  void theExampleIsTheOneThatRuns() throws IOException {
    String source = Files.readString(Path.of(SOURCE));
    int from = source.indexOf("  // README begins\n") + "  // README begins\n".length();
    String example = source.substring(from, source.indexOf("\n  // README ends"));
    assertThat(blocks("source")).containsExactly(example.stripTrailing().stripIndent() + "\n");
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws IOException {
    assertThat(blocks("output"))
        .as("README.md: the example now prints\n%s", UsageExampleTest.printed())
        .containsExactly(UsageExampleTest.printed());
  }

  @Test
  void theViewIsWhatTheRunnerShows() throws IOException {
    for (String name : names("view of ")) {
      String view = Shown.view(name, sample(name + ".txt"));
      assertThat(blocks("view of " + name))
          .as("README.md: the view of %s is now\n%s", name, view)
          .allMatch(view::contains);
    }
  }

  @Test
  void theJsonIsWhatTheRunnerWrites() throws IOException {
    for (String name : names("JSON of ")) {
      String json = flat(sample(name + ".json"));
      assertThat(blocks("JSON of " + name))
          .as("README.md: samples/%s.json holds something else now", name)
          .allMatch(block -> json.contains(flat(block)));
    }
  }

  private static String sample(String file) throws IOException {
    return Files.readString(Path.of("samples", file));
  }

  /** The README breaks lines where it likes. */
  private static String flat(String json) {
    return json.replaceAll("\\s+", "");
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("README.md"));
  }

  /** The samples that blocks of a kind show; at least one. */
  private static List<String> names(String kind) throws IOException {
    List<String> names =
        lines().stream()
            .filter(line -> line.startsWith("<!-- " + kind))
            .map(line -> line.substring(5 + kind.length(), line.length() - " -->".length()))
            .toList();
    assertThat(names).as(kind).isNotEmpty();
    return names;
  }

  static List<String> blocks(String mark) throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    String before = "";
    for (String line : lines()) {
      if (block == null && line.startsWith("```") && before.equals("<!-- " + mark + " -->")) {
        block = new StringBuilder();
      } else if (block != null && line.startsWith("```")) {
        blocks.add(block.toString());
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
      before = line;
    }
    return blocks;
  }
}
