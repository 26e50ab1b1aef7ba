package io.github.bienban.cli;

import io.github.bienban.model.MeetingReport;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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
   * Runs a command line where no terminal is.
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
    Surroundings plain = new Surroundings(out, err, false, Locale.getDefault(), System::nanoTime);
    return run(extractor, plain, args);
  }

  /**
   * Runs a command line.
   *
   * @param extractor gives what reads a report; asked only if there is one to read
   * @param surroundings what it is run in
   * @param args the command line
   * @return the exit code
   */
  static int run(
      Supplier<Function<String, MeetingReport>> extractor,
      Surroundings surroundings,
      String... args) {
    return commandLine(extractor, surroundings, args).execute(args);
  }

  /** The commands, in the language of the command line or else of the user. */
  static CommandLine commandLine(
      Supplier<Function<String, MeetingReport>> extractor,
      Surroundings surroundings,
      String... args) {
    Language language = Language.in(args, Language.of(surroundings.locale()));
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    Supplier<Function<String, MeetingReport>> reader = NotReadyException.orElse(extractor);
    commands.put("extract", () -> new ExtractCommand(reader, surroundings, language));
    commands.put("review", () -> new ReviewCommand(reader, language));
    commands.put("evaluate", () -> new EvaluateCommand(reader, language));
    commands.put("schema", SchemaCommand::new);
    if (args.length > 0 && commands.containsKey(args[0])) {
      // No other can be meant, and to look into each takes a good part of a short run.
      commands.keySet().retainAll(List.of(args[0]));
    }
    CommandLine top = new CommandLine(new Top(language));
    commands.values().forEach(command -> top.addSubcommand(command.get()));
    return top.setResourceBundle(language.words())
        .setParameterExceptionHandler(new WrongUsage(language))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, language))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(surroundings.out())
        .setErr(surroundings.err());
  }

  private static int failed(Exception e, CommandLine command, Language language) throws Exception {
    if (!(e instanceof NotReadyException)) {
      throw e;
    }
    PrintWriter err = command.getErr();
    String line = Reasons.ofStart(e.getCause()).in(language.reasons());
    err.println("bienban: " + Display.printable(line));
    err.flush();
    return SOME_FAILED;
  }

  @Command(
      name = "bienban",
      synopsisSubcommandLabel = "COMMAND",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  private static final class Top implements Callable<Integer> {

    private final Language spoken;

    @Spec private CommandSpec spec;

    /** Taken up by {@link Language#in} before the line is parsed; here for help and checks. */
    @Option(
        names = Language.OPTION,
        paramLabel = "LANGUAGE",
        descriptionKey = "lang",
        scope = ScopeType.INHERIT)
    private Language language;

    Top(Language spoken) {
      this.spoken = spoken;
    }

    @Override
    public Integer call() {
      Set<String> commands = spec.subcommands().keySet();
      throw new UsageException(
          spec.commandLine(), spoken, "usage.command", String.join(", ", commands));
    }
  }
}
