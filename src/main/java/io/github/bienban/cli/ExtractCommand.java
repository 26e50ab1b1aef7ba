package io.github.bienban.cli;

import io.github.bienban.json.ReportJson;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON of each report, and shows it to a person if asked to. */
@Command(
    name = "extract",
    description = "Writes DIR/NAME.json for each report NAME.txt.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  private final Supplier<Function<String, MeetingReport>> extractor;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "A report: a text in UTF-8, or in UTF-16 with a byte order mark.",
        "Or a folder: every .txt file that lies in it."
      })
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made if it is not there.")
  private Path output;

  @Option(names = "--show", description = "Print what each report says, for a person to read.")
  private boolean show;

  /**
   * Makes the command.
   *
   * @param extractor gives what reads a report; asked once, and only if there is one to read
   */
  ExtractCommand(Supplier<Function<String, MeetingReport>> extractor) {
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    Inputs named = Inputs.of(inputs);
    ResultFolder folder;
    try {
      folder = ResultFolder.at(output);
    } catch (IOException e) {
      complain(output + ": " + Reasons.of(e));
      return Runner.WRONG_USAGE;
    }
    named.failures().forEach(failure -> complain(failure.line()));
    int failed = named.failures().size();
    if (!named.reports().isEmpty()) {
      Function<String, MeetingReport> reader = extractor.get();
      for (ReportFile file : named.reports()) {
        try {
          extract(file, reader, folder);
        } catch (InputException e) {
          complain(e.line());
          failed++;
        }
      }
    }
    return failed == 0 ? Runner.ALL_DONE : Runner.SOME_FAILED;
  }

  private void extract(ReportFile file, Function<String, MeetingReport> reader, ResultFolder folder)
      throws InputException {
    String text = file.text();
    MeetingReport report;
    String json;
    try {
      report = reader.apply(text);
      json = ReportJson.write(report);
    } catch (RuntimeException | StackOverflowError e) {
      // A report must not stop the others, even where it shows a fault of this program.
      throw new InputException(file.path(), "fault of this program: " + e);
    }
    try {
      folder.write(file.name(), json);
    } catch (IOException e) {
      throw new InputException(
          file.path(), "cannot write " + file.name() + ".json: " + Reasons.of(e));
    }
    if (show) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(new ReportView(file.name(), report).text());
      out.flush();
    }
  }

  private void complain(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("bienban: " + Display.printable(line));
    err.flush();
  }
}
