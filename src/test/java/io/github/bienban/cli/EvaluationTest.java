package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bienban.ReportExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures what is read from each set of annotated reports; no figure may fall under its floor. */
class EvaluationTest {

  private static final Path REPORTS = Path.of("src/test/resources/reports");
  private static final Path SEED = Path.of("../shared/corpus/seed");

  @ParameterizedTest
  @ValueSource(strings = {"dev", "open", "blind", "seed"})
  void noFigureFallsUnderItsFloor(String set) throws IOException {
    Path folder = set.equals("seed") ? SEED : REPORTS.resolve(set);
    assumeThat(folder).as("the annotated reports").exists();
    List<String> args = new ArrayList<>(List.of("evaluate", folder.toString()));
    for (String line : Files.readAllLines(REPORTS.resolve("floors.txt"))) {
      String[] columns = line.split("\t");
      if (columns[0].equals(set)) {
        BigDecimal floor = new BigDecimal(columns[2]).movePointLeft(2);
        args.addAll(List.of("--min", columns[1] + "=" + floor));
      }
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Runner.run(
            () -> ReportExtractor.create()::extract,
            new PrintWriter(out),
            new PrintWriter(err),
            args.toArray(String[]::new));
    assertThat(args)
        .as("floors of " + set + " in floors.txt, where now is\n" + out)
        .contains("--min");
    assertThat(code).as(err.toString() + out).isZero();
  }
}
