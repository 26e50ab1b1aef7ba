package io.github.bienban.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells how far a run has come: by a bar on a terminal, by a line now and then elsewhere. */
final class Progress {

  /** How it is told. */
  enum Style {
    BAR(TimeUnit.MILLISECONDS.toNanos(100)),
    LINES(TimeUnit.SECONDS.toNanos(10)),
    NONE(Long.MAX_VALUE);

    private final long interval;

    Style(long interval) {
      this.interval = interval;
    }
  }

  private static final int BAR_CELLS = 20;

  private final Style style;
  private final PrintWriter err;
  private final Language language;
  private final ResourceBundle words;
  private final LongSupplier nanos;

  private String work;
  private int total;
  private int done;
  private int skipped;
  private int failed;
  private long begun;
  private long toldAt;
  private boolean told;
  private int shown;

  /**
   * Makes it.
   *
   * @param style how to tell
   * @param err where to
   * @param language in which language
   * @param nanos the clock, in nanoseconds
   */
  Progress(Style style, PrintWriter err, Language language, LongSupplier nanos) {
    this.style = style;
    this.err = err;
    this.language = language;
    this.words = language.words();
    this.nanos = nanos;
  }

  /**
   * Begins a piece of work.
   *
   * @param key the message that names it
   * @param steps how many steps it has
   */
  void begin(String key, int steps) {
    work = words.getString(key);
    total = steps;
    done = 0;
    skipped = 0;
    failed = 0;
    begun = nanos.getAsLong();
    toldAt = begun;
    told = false;
  }

  /** A step that was done. */
  void done() {
    step();
  }

  /** A step that had been done before. */
  void skipped() {
    skipped++;
    step();
  }

  /** A step that failed. */
  void failed() {
    failed++;
    step();
  }

  private void step() {
    done++;
    long now = nanos.getAsLong();
    if (now - toldAt >= style.interval && done < total) {
      toldAt = now;
      told = true;
      String line = line(now - begun);
      if (style == Style.BAR) {
        show(bar() + ' ' + line);
      } else {
        println(line);
      }
    }
  }

  /** Ends the piece of work; says what was done if it took long enough to be told of. */
  void end() {
    clear();
    if (told) {
      println(
          language.say(
              words,
              "progress.end",
              work,
              number(done - failed - skipped),
              number(skipped),
              number(failed),
              duration(nanos.getAsLong() - begun)));
    }
  }

  /** Prints a line above the bar. */
  void println(String line) {
    clear();
    err.println("bienban: " + Display.printable(line));
    err.flush();
  }

  private void show(String line) {
    int width = Display.width(line);
    err.print('\r' + Display.padRight(line, shown));
    err.flush();
    shown = width;
  }

  private void clear() {
    if (shown > 0) {
      err.print('\r' + " ".repeat(shown) + '\r');
      err.flush();
      shown = 0;
    }
  }

  private String bar() {
    int full = (int) ((long) BAR_CELLS * done / total);
    return "[" + "#".repeat(full) + ".".repeat(BAR_CELLS - full) + "]";
  }

  private String line(long elapsed) {
    // What was skipped took no time and says nothing of the time that is left.
    int worked = done == skipped ? done : done - skipped;
    double rate = (double) worked * TimeUnit.SECONDS.toNanos(1) / Math.max(1, elapsed);
    long left = (long) ((total - done) / rate * TimeUnit.SECONDS.toNanos(1));
    return language.say(
        words,
        failed == 0 ? "progress.line" : "progress.line.failed",
        work,
        number(done),
        number(total),
        String.format(language.locale(), rate < 10 ? "%.1f" : "%.0f", rate),
        duration(left),
        number(failed));
  }

  private String number(int n) {
    return String.format(language.locale(), "%,d", n);
  }

  /** Minutes and seconds, with hours before them where there are some. */
  static String duration(long nanos) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
