package io.github.bienban.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their tables, in Markdown; all measured figures go to {@code
 * target/benchmarks}. Every figure is the median of the shots.
 *
 * <pre>mvn -q -Pbenchmarks verify</pre>
 */
public final class Benchmarks {

  private static final Path RESULTS = Path.of("target/benchmarks");
  private static final double MEGA = 1e6;

  /** Processor time is counted in steps of 10 ms; shorter ones, in milliseconds, are not shown. */
  private static final double SHORTEST = 100;

  /** A row of the table of stages: the method that measures it, and what it is called. */
  private record Stage(String method, String name) {}

  private static final List<Stage> STAGES =
      List.of(
          new Stage("openNlpSimpleTokenizer", "OpenNLP `SimpleTokenizer`"),
          new Stage("openNlpSentenceDetector", "OpenNLP `SentenceDetectorME`"),
          new Stage("extract", "**`ReportExtractor.extract`**"),
          new Stage("text", "text: view, lines, sentences, tokens"),
          new Stage("normalise", "– view"),
          new Stage("normaliseDecomposed", "– view of decomposed letters"),
          new Stage("sentences", "– sentences"),
          new Stage("tokens", "– tokens"),
          new Stage("lexicon", "lexicon"),
          new Stage("mentions", "mentions: times, citations"),
          new Stage("document", "extract: document"),
          new Stage("meeting", "extract: meeting"),
          new Stage("participants", "extract: participants"),
          new Stage("figures", "extract: figures"),
          new Stage("citations", "extract: citations"),
          new Stage("writeJson", "JSON, written"),
          new Stage("readJson", "JSON, read"));

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args a regular expression for each benchmark to run; none runs all
   * @throws Exception if a benchmark fails
   */
  public static void main(String[] args) throws Exception {
    Files.createDirectories(RESULTS);
    List<String> wanted = new ArrayList<>(List.of(args));
    wanted.removeIf(String::isBlank);
    Collection<RunResult> results = run(wanted);
    StringBuilder out = new StringBuilder();
    machine(out);
    extraction(results, out);
    stages(results, out);
    startup(results, out);
    System.out.println(out);
  }

  private static Collection<RunResult> run(List<String> wanted) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTime.class)
            .shouldFailOnError(true)
            .output(RESULTS.resolve("log.txt").toString())
            .result(RESULTS.resolve("results.json").toString())
            .resultFormat(ResultFormatType.JSON);
    if (wanted.isEmpty()) {
      options.include(Benchmarks.class.getPackageName() + ".*");
    }
    wanted.forEach(options::include);
    return new Runner(options.build()).run();
  }

  private static void machine(StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "Java %s, %s %s, %d cores%n",
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors()));
  }

  private static void extraction(Collection<RunResult> results, StringBuilder out) {
    StringBuilder rows = new StringBuilder();
    for (String set : List.of("real", "mixed")) {
      List<String> texts = ExtractionBenchmark.texts(set);
      long bytes = Reports.bytes(texts);
      double one = Double.NaN;
      for (String method : List.of("oneThread", "allCores")) {
        for (RunResult result : results) {
          if (!isOf(result, ExtractionBenchmark.class, method)
              || !result.getParams().getParam("set").equals(set)) {
            continue;
          }
          double time = median(result);
          one = method.equals("oneThread") ? time : one;
          rows.append(
              String.format(
                  Locale.ROOT,
                  "| %s: %,d, %.1f MB | %s | %.1f | %.1f | %.2f | %,.0f KB | %.1f |%n",
                  set,
                  texts.size(),
                  bytes / MEGA,
                  method.equals("oneThread") ? "one" : "all",
                  speed(bytes, time),
                  speed(bytes, median(result, CpuTime.LABEL)),
                  one / time,
                  allocated(result) / texts.size() / 1e3,
                  allocated(result) / bytes));
        }
      }
    }
    table(
        "| Reports | Cores | MB/s | MB/s of processor time | Times one core"
            + " | Allocated by report | Bytes allocated by byte |",
        rows,
        out);
  }

  private static void stages(Collection<RunResult> results, StringBuilder out) {
    StringBuilder rows = new StringBuilder();
    long bytes = Reports.bytes(Reports.mixed(StageBenchmark.MIXED));
    double whole =
        results.stream()
            .filter(result -> isOf(result, StageBenchmark.class, "extract"))
            .mapToDouble(result -> median(result, CpuTime.LABEL))
            .findFirst()
            .orElse(Double.NaN);
    for (Stage stage : STAGES) {
      for (RunResult result : results) {
        if (isOf(result, StageBenchmark.class, stage.method)) {
          double cpu = median(result, CpuTime.LABEL);
          rows.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %.1f | %s | %.0f %% | %.2f |%n",
                  stage.name,
                  speed(bytes, median(result)),
                  cpu < SHORTEST ? "–" : String.format(Locale.ROOT, "%.1f", speed(bytes, cpu)),
                  100 * cpu / whole,
                  allocated(result) / bytes));
        }
      }
    }
    table(
        "| Stage | MB/s | MB/s of processor time | Time of `extract` | Bytes allocated by byte |",
        rows,
        out);
  }

  private static void startup(Collection<RunResult> results, StringBuilder out) {
    StringBuilder rows = new StringBuilder();
    int reports = Reports.real().size();
    for (Stage row :
        List.of(
            new Stage("virtualMachine", "`java -version`"),
            new Stage("oneReport", "`java -jar bienban.jar extract`, one report"),
            new Stage("allReports", "the same, " + reports + " reports"))) {
      for (RunResult result : results) {
        if (isOf(result, StartupBenchmark.class, row.method)) {
          rows.append(String.format(Locale.ROOT, "| %s | %.0f ms |%n", row.name, median(result)));
        }
      }
    }
    table("| Runner | From start to end |", rows, out);
  }

  private static void table(String header, StringBuilder rows, StringBuilder out) {
    if (!rows.isEmpty()) {
      String line = "|---".repeat((int) header.chars().filter(c -> c == '|').count() - 1) + "|";
      out.append(String.format("%n%s%n%s%n%s", header, line, rows));
    }
  }

  private static boolean isOf(RunResult result, Class<?> benchmark, String method) {
    return result.getParams().getBenchmark().equals(benchmark.getName() + "." + method);
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static double median(RunResult result, String label) {
    return result.getSecondaryResults().get(label).getStatistics().getPercentile(50);
  }

  private static double allocated(RunResult result) {
    // Some versions put a sign before the name.
    return result.getSecondaryResults().keySet().stream()
        .filter(label -> label.endsWith("gc.alloc.rate.norm"))
        .mapToDouble(label -> median(result, label))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double speed(long bytes, double milliseconds) {
    return bytes / MEGA / (milliseconds / 1e3);
  }
}
