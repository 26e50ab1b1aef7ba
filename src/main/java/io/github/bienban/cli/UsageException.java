package io.github.bienban.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says what a command finds wrong with its command line, in the language of the run. */
final class UsageException extends ParameterException {

  private static final long serialVersionUID = 1L;

  /**
   * Names a fault.
   *
   * @param command the command
   * @param language the language
   * @param key the message
   * @param gaps what fills its gaps
   */
  UsageException(CommandLine command, Language language, String key, Object... gaps) {
    super(command, language.say(language.words(), key, gaps));
  }
}
