package io.github.bienban.cli;

import io.github.bienban.cli.input.encoding.Reason;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a page on which a person compares reports with what was read from them. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ReviewCommand implements Callable<Integer> {

  private final Supplier<Function<String, MeetingReport>> extractor;
  private final Language language;

  @Spec private CommandSpec spec;

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PAGE",
      required = true)
  private Path output;

  /**
   * Makes the command.
   *
   * @param extractor gives what reads a report; asked once, and only if there is one to read
   * @param language the language that it speaks, in which the page opens
   */
  ReviewCommand(Supplier<Function<String, MeetingReport>> extractor, Language language) {
    this.extractor = extractor;
    this.language = language;
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(output)) {
      complain(output + ": " + said(Reason.of("is a folder; name the page to write")));
      return Runner.WRONG_USAGE;
    }
    Inputs named = inputs.find(output, System.in, language);
    named.failures().forEach(failure -> complain(failure.line(language.reasons())));
    if (named.reports().isEmpty()) {
      return Runner.SOME_FAILED;
    }
    Path folder = output.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      complain(folder + ": " + said(Reasons.of(e)));
      return Runner.WRONG_USAGE;
    }
    try {
      int failed = named.failures().size() + write(named.reports(), folder);
      return failed == 0 ? Runner.ALL_DONE : Runner.SOME_FAILED;
    } catch (IOException e) {
      complain(output + ": " + said(Reason.of("cannot write the page: {0}", Reasons.of(e))));
      return Runner.SOME_FAILED;
    }
  }

  /** Writes the page beside its place and moves it there when it is whole. */
  private int write(List<ReportFile> files, Path folder) throws IOException {
    Path part = folder.resolve(".bienban-" + UUID.randomUUID() + ".tmp");
    try {
      int failed = 0;
      try (ReviewPage page =
          new ReviewPage(
              Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW),
              language.locale().getLanguage())) {
        Function<String, MeetingReport> reader = extractor.get();
        for (ReportFile file : files) {
          failed += add(file, reader, page);
        }
      }
      if (failed < files.size()) {
        moveTo(part, output);
      }
      return failed;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Adds a report; gives how many failed, one or none. */
  private int add(ReportFile file, Function<String, MeetingReport> reader, ReviewPage page)
      throws IOException {
    String text;
    MeetingReport report;
    try {
      text = file.text();
      report = reader.apply(text);
    } catch (InputException e) {
      complain(e.line(language.reasons()));
      return 1;
    } catch (RuntimeException | StackOverflowError e) {
      // A report must not stop the others, even where it shows a fault of this program.
      complain(file.path() + ": " + said(Reasons.ofReading(e)));
      return 1;
    }
    page.add(file.name(), text, report);
    return 0;
  }

  private static void moveTo(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String said(Reason reason) {
    return reason.in(language.reasons());
  }

  private void complain(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("bienban: " + Display.printable(line));
    err.flush();
  }
}
