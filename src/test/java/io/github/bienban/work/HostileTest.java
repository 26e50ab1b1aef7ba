package io.github.bienban.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.extract.figure.FigureExtractor;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hostile texts reach what they are made to slow down. */
class HostileTest {

  private static final int LENGTH = 3000;

  private static final Set<String> REACHED = new TreeSet<>();

  @BeforeAll
  static void read() {
    ReportExtractor extractor = ReportExtractor.create();
    for (Hostile hostile : Hostile.table()) {
      MeetingReport report = extractor.extract(hostile.text(LENGTH));
      report.statistics().forEach(s -> REACHED.add(s.rule()));
      report.statistics().forEach(s -> s.comparisons().forEach(HostileTest::reached));
      report.targets().forEach(t -> REACHED.add(t.rule()));
      report.targets().forEach(t -> t.comparisons().forEach(HostileTest::reached));
      if (!report.citations().isEmpty()) {
        REACHED.add("a citation");
      }
      if (!report.attendees().isEmpty()) {
        REACHED.add("a person");
      }
      if (report.attendees().stream().anyMatch(a -> !a.positions().isEmpty())) {
        REACHED.add("a post");
      }
      if (!report.delegations().isEmpty()) {
        REACHED.add("a group");
      }
      if (report.meeting().body() != null) {
        REACHED.add("a body");
      }
      if (report.meeting().name() != null) {
        REACHED.add("a meeting");
      }
      if (report.meeting().ordinal() != null) {
        REACHED.add("an ordinal");
      }
      if (report.meeting().date() != null) {
        REACHED.add("a day");
      }
      if (report.statistics().stream().anyMatch(s -> s.period() != null)) {
        REACHED.add("a period");
      }
      if (report.document().publishedAt() != null) {
        REACHED.add("a date line");
      }
    }
  }

  private static void reached(Comparison comparison) {
    REACHED.add(comparison.rule());
  }

  @Test
  void everyKindOfMentionIsReached() {
    assertThat(REACHED)
        .contains(
            "a citation",
            "a person",
            "a post",
            "a group",
            "a body",
            "a meeting",
            "an ordinal",
            "a day",
            "a period",
            "a date line");
  }

  /** The rules are those of the table of figures, which has a row for each. */
  @Test
  void everyRuleForFiguresIsReached() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (InputStream in = FigureExtractor.class.getResourceAsStream("figures.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains(" | "))
          .forEach(line -> rules.add(line.substring(line.lastIndexOf("| ") + 2)));
    }
    assertThat(rules).hasSizeGreaterThan(15);
    assertThat(REACHED).containsAll(rules);
  }
}
