package io.github.bienban.fuzz;

import java.util.Locale;

/** What Jazzer calls; the property {@code bienban.fuzz} names the target. */
public final class Fuzzed {

  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("bienban.fuzz").toUpperCase(Locale.ROOT));

  private Fuzzed() {}

  /** Takes an input of Jazzer's making. */
  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.run(input);
  }
}
