package io.github.bienban.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.json.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the scorer that lies beside the annotation guidelines, where it and Python are there, and
 * holds our counts to its counts.
 */
class ScorerAgreementTest {

  private static final Path SCORER = Path.of("../shared/tools/score");
  private static final Path DEV = Path.of("src/test/resources/reports/dev");

  private static final String RUN_FOR_EACH_PAIR =
      """
      import runpy, sys
      main = runpy.run_path(sys.argv[1])["main"]
      for at in range(2, len(sys.argv), 2):
          main(sys.argv[at:at + 2])
      """;

  private final Evaluator evaluator = Evaluator.create();

  @TempDir private Path temp;

  @BeforeEach
  void needsTheScorer() {
    assumeThat(SCORER).as("the scorer beside the annotation guidelines").exists();
    assumeThat(hasPython()).as("python3").isTrue();
  }

  @Test
  void countsMadeUpPairsAsTheScorerDoes() throws Exception {
    List<Pairs.Pair> pairs = Pairs.all().toList();
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Path gold = Files.createDirectory(temp.resolve("gold" + i));
      Path found = Files.createDirectory(temp.resolve("found" + i));
      Files.writeString(gold.resolve("a.txt"), pairs.get(i).text());
      Files.writeString(gold.resolve("a.json"), pairs.get(i).annotation());
      Files.writeString(found.resolve("a.json"), pairs.get(i).result());
      folders.addAll(List.of(gold, found));
    }
    assertThat(pairs.stream().map(Pairs.Pair::expected).toList())
        .isEqualTo(countsOfTheScorer(folders));
  }

  @Test
  void countsTheDevelopmentReportsAsTheScorerDoes() throws Exception {
    ReportExtractor extractor = ReportExtractor.create();
    List<Scores> scores = new ArrayList<>();
    List<Path> annotations;
    try (Stream<Path> files = Files.list(DEV)) {
      annotations = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : annotations) {
      String name = file.getFileName().toString();
      String text = Files.readString(DEV.resolve(name.replace(".json", ".txt")));
      String json = ReportJson.write(extractor.extract(text));
      Files.writeString(temp.resolve(name), json);
      Sheet annotation = evaluator.annotation(Files.readString(file));
      scores.add(evaluator.compare(annotation, text, evaluator.result(json)).scores());
    }
    assertThat(List.of(Pairs.counts(Scores.sum(scores))))
        .isEqualTo(countsOfTheScorer(List.of(DEV, temp)));
  }

  /** The counts for each folder of annotations and the folder of results that follows it. */
  private static List<Map<String, String>> countsOfTheScorer(List<Path> folders)
      throws IOException, InterruptedException {
    List<String> args = new ArrayList<>(List.of("-c", RUN_FOR_EACH_PAIR, SCORER.toString()));
    folders.forEach(folder -> args.add(folder.toString()));
    List<String> names = Stream.of(Part.values()).map(Part::label).toList();
    List<Map<String, String>> all = new ArrayList<>();
    for (String line : python(args.toArray(String[]::new)).split("\n")) {
      String[] cells = line.strip().split("\\s+");
      String count = cells[cells.length - 1];
      if (cells[0].equals("measure")) {
        all.add(new TreeMap<>());
      } else if (names.contains(cells[0]) && !count.equals("0/0/0")) {
        all.get(all.size() - 1).put(cells[0], count);
      }
    }
    return all;
  }

  private static boolean hasPython() {
    try {
      python("--version");
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String python(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONUTF8", "1");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
