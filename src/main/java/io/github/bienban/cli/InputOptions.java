package io.github.bienban.cli;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The part of a command line that says which reports to read; the same for every command. Its words
 * are in the message files.
 */
final class InputOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--name", paramLabel = "NAME", defaultValue = "stdin")
  private String name;

  @Option(names = "--include", paramLabel = "PATTERN")
  private List<String> include = new ArrayList<>();

  @Option(names = "--exclude", paramLabel = "PATTERN")
  private List<String> exclude = new ArrayList<>();

  /**
   * Finds the reports.
   *
   * @param output what the command writes, a file or a folder, which is none of them
   * @param standardInput what {@code -} stands for
   * @param language the language of complaints
   * @return the reports
   */
  Inputs find(Path output, InputStream standardInput, Language language) {
    if (name.isBlank() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
      throw new UsageException(spec.commandLine(), language, "usage.name", name);
    }
    return new InputFinder(output, matchers(include, language), matchers(exclude, language))
        .find(inputs, name, standardInput);
  }

  private List<PathMatcher> matchers(List<String> patterns, Language language) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
      } catch (PatternSyntaxException e) {
        throw new UsageException(
            spec.commandLine(),
            language,
            "usage.pattern",
            pattern,
            language.reasons().apply(e.getDescription()));
      }
    }
    return matchers;
  }
}
