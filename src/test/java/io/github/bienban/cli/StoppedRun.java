package io.github.bienban.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A program that runs a command line and stops for good at a text that says "stop here". */
public final class StoppedRun {

  private StoppedRun() {}

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
                  if (text.equals("stop here")) {
                    out.println("stopped");
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
}
