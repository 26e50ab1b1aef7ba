package io.github.bienban.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that runs a command line on {@link FakeReports} and stops for good at a text that says
 * {@value #STOP}, to be killed there.
 */
public final class FakeRun {

  static final String STOP = "stop here";

  /** What the program prints when it has stopped. */
  static final String STOPPED = "stopped";

  private FakeRun() {}

  /**
   * Runs.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(
        Runner.run(
            () ->
                text -> {
                  if (text.equals(STOP)) {
                    out.println(STOPPED);
                    waitForever();
                  }
                  return FakeReports.report(text);
                },
            out,
            err,
            args));
  }

  /** Until whoever started this program ends it or goes away. */
  private static void waitForever() {
    try {
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().halt(9);
  }

  /**
   * Starts the program.
   *
   * @param before words to stand before its command, or none
   * @param complaints the file that takes what it complains of
   * @param args its command line
   */
  static Process start(List<String> before, Path complaints, Object... args) throws IOException {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FakeRun.class.getName());
    List<String> line =
        Stream.of(before.stream(), java, Stream.of(args).map(Object::toString))
            .flatMap(words -> words)
            .toList();
    return new ProcessBuilder(line).redirectError(complaints.toFile()).start();
  }

  static String firstLine(Process run) throws IOException {
    return new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  /**
   * Words to stand before a command so that the rights of files bind it: none for most users, and
   * what takes the superuser's privileges away. Empty where that is not to be had.
   *
   * @param closed a file that nobody may read
   */
  static Optional<List<String>> boundByRights(Path closed) throws InterruptedException {
    if (!Files.isReadable(closed)) {
      return Optional.of(List.of());
    }
    List<String> bound = List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--");
    List<String> look =
        Stream.concat(bound.stream(), Stream.of("test", "!", "-r", closed.toString())).toList();
    try {
      Process process =
          new ProcessBuilder(look)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0 ? Optional.of(bound) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
