package io.github.bienban.cli;

import io.github.bienban.ReportExtractor;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The command line's way in. */
public final class Main {

  private Main() {}

  /**
   * Runs a command line and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            out,
            err,
            Terminal.isErrorOutput(),
            Locale.getDefault(Locale.Category.DISPLAY),
            System::nanoTime);
    int code = Runner.run(() -> ReportExtractor.create()::extract, surroundings, args);
    out.flush();
    err.flush();
    if (code != Runner.ALL_DONE) {
      System.exit(code);
    }
  }
}
