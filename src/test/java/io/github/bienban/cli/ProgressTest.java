package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a run's progress, by a clock that the test turns. */
class ProgressTest {

  private final StringWriter told = new StringWriter();
  private long now;

  private Progress progress(Progress.Style style, Language language) {
    return new Progress(style, new PrintWriter(told), language, () -> now);
  }

  private void pass(double seconds) {
    now += (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  @Test
  void tellsLinesNowAndThen() {
    Progress progress = progress(Progress.Style.LINES, Language.EN);
    progress.begin("progress.reading", 10_000);
    for (int i = 0; i < 4; i++) {
      pass(4);
      progress.done();
    }
    pass(6);
    progress.failed();
    pass(10);
    progress.skipped();
    progress.end();
    assertThat(told.toString().lines())
        .containsExactly(
            "bienban: reading: 3 of 10,000, 0.3/s, 11:06:28 left",
            "bienban: reading: 5 of 10,000, 0.2/s, 12:12:58 left, 1 failed",
            "bienban: reading: 6 of 10,000, 0.2/s, 17:46:01 left, 1 failed",
            "bienban: reading: 4 done, 1 skipped, 1 failed in 0:32");
  }

  @Test
  void tellsInVietnamese() {
    Progress progress = progress(Progress.Style.LINES, Language.VI);
    progress.begin("progress.reading", 2_000);
    pass(12.5);
    progress.done();
    progress.end();
    assertThat(told.toString().lines())
        .containsExactly(
            "bienban: đang đọc: 1 trên 2.000, 0,1/giây, còn 6:56:27",
            "bienban: đang đọc: xong 1, bỏ qua 0, lỗi 0, trong 0:12");
  }

  @Test
  void saysNothingOfShortWork() {
    for (Progress.Style style : Progress.Style.values()) {
      Progress progress = progress(style, Language.EN);
      progress.begin("progress.reading", 2);
      progress.done();
      pass(0.05);
      progress.done();
      progress.end();
    }
    assertThat(told.toString()).isEmpty();
  }

  @Test
  void drawsABarOverItselfAndTakesItAway() {
    Progress progress = progress(Progress.Style.BAR, Language.EN);
    progress.begin("progress.reading", 4);
    pass(1);
    progress.done();
    pass(1);
    progress.done();
    progress.println("x.txt: no such file");
    progress.end();
    String first = "[#####...............] reading: 1 of 4, 1.0/s, 0:03 left";
    String second = "[##########..........] reading: 2 of 4, 1.0/s, 0:02 left";
    String blank = "\r" + " ".repeat(second.length()) + "\r";
    assertThat(told.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            "\r"
                + first
                + "\r"
                + second
                + blank
                + "bienban: x.txt: no such file\n"
                + "bienban: reading: 2 done, 0 skipped, 0 failed in 0:02\n");
  }

  @Test
  void theTimeLeftIsThatOfWhatIsWorkedOn() {
    Progress progress = progress(Progress.Style.LINES, Language.EN);
    progress.begin("progress.reading", 1_000);
    for (int i = 0; i < 500; i++) {
      progress.skipped();
    }
    pass(10);
    progress.done();
    assertThat(told.toString()).contains("501 of 1,000, 0.1/s, 1:23:10 left");
  }

  @Test
  void isQuiet() {
    Progress progress = progress(Progress.Style.NONE, Language.EN);
    progress.begin("progress.reading", 3);
    pass(1_000);
    progress.done();
    progress.end();
    assertThat(told.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0:00", "59, 0:59", "61, 1:01", "3599, 59:59", "3600, 1:00:00", "86400, 24:00:00"})
  void writesDurations(long seconds, String written) {
    assertThat(Progress.duration(TimeUnit.SECONDS.toNanos(seconds))).isEqualTo(written);
  }
}
