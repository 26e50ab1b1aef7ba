package io.github.bienban.cli;

import io.github.bienban.cli.input.encoding.Reason;
import io.github.bienban.evaluate.Difference;
import io.github.bienban.evaluate.Evaluator;
import io.github.bienban.evaluate.Part;
import io.github.bienban.evaluate.Scores;
import io.github.bienban.evaluate.Sheet;
import io.github.bienban.evaluate.SheetException;
import io.github.bienban.json.ReportJson;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what is read from annotated reports. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

  private final Supplier<Function<String, MeetingReport>> extractor;
  private final Language language;

  /** Made when the command is called: every run makes the command, and few call it. */
  private Evaluator evaluator;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD_DIR", descriptionKey = "gold")
  private Path gold;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private Path results;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  @Option(names = "--by", paramLabel = "GROUP")
  private Evaluated.Grouping by;

  @Option(names = "--min", paramLabel = "MEASURE=F1", split = ",")
  private Map<String, Double> floors = new LinkedHashMap<>();

  /**
   * Makes the command.
   *
   * @param extractor gives what reads a report; asked once, and only if there is one to read
   * @param language the language in which it names what failed
   */
  EvaluateCommand(Supplier<Function<String, MeetingReport>> extractor, Language language) {
    this.extractor = extractor;
    this.language = language;
  }

  @Override
  public Integer call() {
    checkFloors();
    evaluator = Evaluator.create();
    List<GoldFile> files;
    try {
      files = GoldFile.of(gold);
    } catch (IOException e) {
      complain(gold + ": " + Reasons.of(e).in(language.reasons()));
      return Runner.WRONG_USAGE;
    }
    if (files.isEmpty()) {
      complain(gold + ": " + Reason.of("holds no annotation NAME.json").in(language.reasons()));
      return Runner.WRONG_USAGE;
    }
    Function<String, MeetingReport> reader = results == null ? extractor.get() : null;
    List<Evaluated> reports = new ArrayList<>();
    int failed = 0;
    int without = 0;
    for (GoldFile file : files) {
      Sheet annotation;
      String text;
      try {
        annotation = annotation(file);
        text = file.text();
      } catch (InputException e) {
        complain(e.line(language.reasons()));
        failed++;
        continue;
      }
      Sheet result;
      try {
        result = result(file, text, reader);
      } catch (InputException e) {
        complain(e.line(language.reasons()));
        without++;
        result = evaluator.nothing();
      }
      Evaluated report =
          new Evaluated(
              file.name(),
              annotation.jurisdiction(),
              annotation.level(),
              evaluator.compare(annotation, text, result));
      reports.add(report);
      if (verbose) {
        print(report);
      }
    }
    boolean high = print(reports, without);
    return high && failed + without == 0 ? Runner.ALL_DONE : Runner.SOME_FAILED;
  }

  private void checkFloors() {
    List<String> names =
        Stream.concat(Stream.of(Part.values()).map(Part::label), Stream.of(EvaluationView.SCORE))
            .toList();
    floors.forEach(
        (name, floor) -> {
          if (!names.contains(name)) {
            throw new UsageException(spec.commandLine(), language, "usage.measure", name, names);
          }
          if (!(floor >= 0 && floor <= 1)) {
            throw new UsageException(
                spec.commandLine(), language, "usage.floor", name, floor.toString());
          }
        });
  }

  private Sheet annotation(GoldFile file) throws InputException {
    try {
      return evaluator.annotation(file.annotation());
    } catch (SheetException e) {
      throw new InputException(file.json(), Reasons.of(e));
    }
  }

  private Sheet result(GoldFile file, String text, Function<String, MeetingReport> reader)
      throws InputException {
    if (reader == null) {
      String json = file.resultIn(results);
      try {
        return evaluator.result(json);
      } catch (SheetException e) {
        throw new InputException(results.resolve(file.json().getFileName()), Reasons.of(e));
      }
    }
    try {
      return evaluator.result(ReportJson.write(reader.apply(text)));
    } catch (RuntimeException | StackOverflowError e) {
      throw new InputException(file.json(), Reasons.ofReading(e));
    }
  }

  private void print(Evaluated report) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(Display.printable(report.name()));
    for (Difference difference : report.outcome().differences()) {
      out.println("  " + Display.printable(difference.toString()));
    }
  }

  /** Prints the tables; gives whether no measure is under its floor. */
  private boolean print(List<Evaluated> reports, int without) {
    PrintWriter out = spec.commandLine().getOut();
    Scores all = Scores.sum(reports.stream().map(r -> r.outcome().scores()).toList());
    EvaluationView view = new EvaluationView(language);
    if (by != null) {
      out.println(view.groups(reports, by));
    }
    out.println(language.say(language.words(), "evaluated.reports", reports.size(), without));
    out.print(view.total(all));
    List<String> low = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          double f1 = f1(all, name).orElse(0);
          if (f1 < floor) {
            low.add(
                name + " " + EvaluationView.percent(f1) + " < " + EvaluationView.percent(floor));
          }
        });
    if (!low.isEmpty()) {
      out.println(language.say(language.words(), "evaluated.low", String.join(", ", low)));
    }
    out.flush();
    return low.isEmpty();
  }

  private static OptionalDouble f1(Scores scores, String measure) {
    return measure.equals(EvaluationView.SCORE)
        ? scores.mean()
        : scores.tally(Part.valueOf(measure.toUpperCase(Locale.ROOT))).f1();
  }

  private void complain(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("bienban: " + Display.printable(line));
    err.flush();
  }
}
