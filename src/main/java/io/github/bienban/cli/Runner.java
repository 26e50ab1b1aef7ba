package io.github.bienban.cli;

import io.github.bienban.model.MeetingReport;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs command lines inside this process. */
final class Runner {

  /** The exit code when every input was done. */
  static final int ALL_DONE = 0;

  /** The exit code when some input failed and the others were done. */
  static final int SOME_FAILED = 1;

  /** The exit code when the command line makes no sense. */
  static final int WRONG_USAGE = 2;

  private Runner() {}

  /**
   * Runs a command line.
   *
   * @param extractor gives what reads a report; asked only if there is one to read
   * @param out takes what the user asked to see
   * @param err takes what went wrong
   * @param args the command line
   * @return the exit code
   */
  static int run(
      Supplier<Function<String, MeetingReport>> extractor,
      PrintWriter out,
      PrintWriter err,
      String... args) {
    return new CommandLine(new Top())
        .addSubcommand(new ExtractCommand(extractor))
        .addSubcommand(new ReviewCommand(extractor))
        .addSubcommand(new EvaluateCommand(extractor))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .execute(args);
  }

  @Command(
      name = "bienban",
      description = "Reads Vietnamese meeting reports and writes what they say as JSON.",
      synopsisSubcommandLabel = "COMMAND",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:all inputs were done",
        "1:some input failed; each is named, the others were done",
        "2:the command line makes no sense"
      })
  private static final class Top {}
}
