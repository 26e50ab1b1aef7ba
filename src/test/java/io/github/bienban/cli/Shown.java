package io.github.bienban.cli;

import io.github.bienban.ReportExtractor;

/** Lets tests of other packages see what the runner shows. */
public final class Shown {

  private Shown() {}

  /** The view of a report. */
  public static String view(String name, String text) {
    return new ReportView(name, ReportExtractor.create().extract(text)).text();
  }
}
