package io.github.bienban.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in a language, and how it is to be used. */
final class WrongUsage implements IParameterExceptionHandler {

  private final Language language;
  private final ResourceBundle words;

  WrongUsage(Language language) {
    this.language = language;
    this.words = language.words();
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Display.printable(reason(e)));
    List<String> meant = e instanceof UnmatchedArgumentException u ? u.getSuggestions() : List.of();
    if (meant.isEmpty()) {
      command.usage(err);
    } else {
      err.println(say("usage.meant", String.join(", ", meant)));
    }
    err.flush();
    return Runner.WRONG_USAGE;
  }

  /** The parser speaks English alone; what the commands say is in the language already. */
  private String reason(ParameterException e) {
    if (e instanceof UsageException) {
      return e.getMessage();
    }
    if (e instanceof UnmatchedArgumentException unknown) {
      return say("usage.unknown", String.join(" ", unknown.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      return say(
          "usage.missing",
          missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", ")));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return say("usage.twice", name(twice.getOverwritten()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return say("usage.wrong", name(e.getArgSpec()), e.getValue());
    }
    return say("usage.other", e.getMessage());
  }

  private String say(String key, Object... gaps) {
    return language.say(words, key, gaps);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
