package io.github.bienban.cli;

import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads reports and writes what they say. Its words are in the message files. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  /** The forms of the result. */
  enum Format {
    /** A file for each report. */
    json,
    /** One file with a line for each report. */
    jsonl
  }

  /** Where the JSON of each report is kept if the user asked for one file. */
  private static final String SPOOL = OutputFolder.STATE + "/reports/";

  private final Supplier<Function<String, MeetingReport>> extractor;
  private final Surroundings surroundings;
  private final Language language;
  private final ResourceBundle words;

  @Spec private CommandSpec spec;

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true)
  private Path output;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json")
  private Format format;

  @Option(names = "--tables")
  private boolean tables;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N")
  private Integer jobs;

  @Option(names = "--resume")
  private boolean resume;

  @Option(names = "--text")
  private boolean text;

  @Option(names = "--show")
  private boolean show;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  /**
   * Makes the command.
   *
   * @param extractor gives what reads a report; asked once, and only if there is one to read
   * @param surroundings what it is run in
   * @param language the language that it speaks
   */
  ExtractCommand(
      Supplier<Function<String, MeetingReport>> extractor,
      Surroundings surroundings,
      Language language) {
    this.extractor = extractor;
    this.surroundings = surroundings;
    this.language = language;
    this.words = language.words();
  }

  @Override
  public Integer call() {
    if (jobs != null && jobs < 1) {
      throw new UsageException(spec.commandLine(), language, "jobs.wrong", jobs.toString());
    }
    Inputs named = inputs.find(output, System.in, language);
    OutputFolder folder;
    try {
      folder = OutputFolder.open(output, this::sayStopped);
    } catch (IOException e) {
      complain(output + ": " + Reasons.of(e).in(language.reasons()));
      return Runner.WRONG_USAGE;
    }
    try (folder;
        Manifest manifest = Manifest.open(folder, resume);
        Failures failures = new Failures(folder, language.reasons())) {
      return extract(named, folder, manifest, failures);
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(e.getCause());
    }
  }

  private int extract(Inputs named, OutputFolder folder, Manifest manifest, Failures failures)
      throws IOException {
    Progress progress = new Progress(style(), surroundings.err(), language, surroundings.nanos());
    for (InputException failure : named.failures()) {
      note(failure, failures, progress);
    }
    List<ReportFile> reports = named.reports();
    Extraction extraction =
        new Extraction(
            folder,
            manifest,
            format == Format.jsonl ? SPOOL : "",
            Version.fingerprint() + (text ? " --text" : ""),
            extractor,
            text,
            show);
    progress.begin("progress.reading", reports.size());
    Extraction.Summary summary =
        extraction.run(
            reports,
            jobs == null ? Runtime.getRuntime().availableProcessors() : jobs,
            outcome -> take(outcome, failures, progress));
    progress.end();
    failures.publish();
    CombinedFiles combined = new CombinedFiles(folder, manifest, format == Format.jsonl, tables);
    if (!combined.areMade(summary.key())) {
      progress.begin("progress.gathering", summary.done().cardinality());
      combined.write(summary.key(), extraction.done(reports, summary.done()), progress);
      progress.end();
    }
    return failures.count() == 0 ? Runner.ALL_DONE : Runner.SOME_FAILED;
  }

  private void take(Extraction.Outcome outcome, Failures failures, Progress progress) {
    if (outcome.failure() != null) {
      note(outcome.failure(), failures, progress);
      progress.failed();
    } else if (outcome.skipped()) {
      progress.skipped();
    } else {
      progress.done();
    }
    if (show && !outcome.view().isEmpty()) {
      surroundings.out().println(outcome.view());
      surroundings.out().flush();
    }
  }

  private void note(InputException failure, Failures failures, Progress progress) {
    try {
      failures.add(failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!quiet) {
      progress.println(failure.line(language.reasons()));
    }
  }

  /** A report that is shown tells by itself how far the run has come. */
  private Progress.Style style() {
    if (quiet || show) {
      return Progress.Style.NONE;
    }
    return surroundings.terminal() ? Progress.Style.BAR : Progress.Style.LINES;
  }

  private int failed(IOException e) {
    String place = null;
    if (e instanceof FileSystemException fault) {
      // Where a file is moved, the other one is the one that the user knows.
      place = fault.getOtherFile() == null ? fault.getFile() : fault.getOtherFile();
    }
    complain(
        language.say(
            words,
            "output.failed",
            place == null ? output : place,
            Reasons.of(e).in(language.reasons())));
    return Runner.SOME_FAILED;
  }

  private void sayStopped() {
    if (!quiet) {
      complain(words.getString("stopped"));
    }
  }

  private void complain(String line) {
    PrintWriter err = surroundings.err();
    err.println("bienban: " + Display.printable(line));
    err.flush();
  }
}
