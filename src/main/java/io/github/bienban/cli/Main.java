package io.github.bienban.cli;

import io.github.bienban.ReportExtractor;
import io.github.bienban.model.MeetingReport;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** The command line's way in. */
public final class Main {

  /** The commands that read reports. */
  private static final Set<String> READING = Set.of("extract", "review", "evaluate");

  /** Where one of these stands, there may be no report to read. */
  private static final Set<String> IDLE = Set.of("--resume", "--help", "-h");

  private Main() {}

  /**
   * Runs a command line and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            out,
            err,
            Terminal.isErrorOutput(),
            Locale.getDefault(Locale.Category.DISPLAY),
            System::nanoTime);
    int code = Runner.run(extractor(args), surroundings, args);
    out.flush();
    err.flush();
    if (code != Runner.ALL_DONE) {
      System.exit(code);
    }
  }

  /**
   * Begins to make the extractor while the command line is taken apart, where it is sure to be
   * needed; both take about as long.
   */
  private static Supplier<Function<String, MeetingReport>> extractor(String[] args) {
    Supplier<Function<String, MeetingReport>> maker = () -> ReportExtractor.create()::extract;
    List<String> words = List.of(args);
    boolean needed =
        words.size() > 1
            && READING.contains(words.get(0))
            && words.stream().noneMatch(IDLE::contains);
    return needed ? CompletableFuture.supplyAsync(maker)::join : maker;
  }
}
