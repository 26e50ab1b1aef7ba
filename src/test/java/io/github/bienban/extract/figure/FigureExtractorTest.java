package io.github.bienban.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.DocumentExtractor;
import io.github.bienban.extract.Layout;
import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Mentions;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureExtractorTest {

  private static final LocalDate MEETING = LocalDate.of(2022, 12, 15);
  private static final String HEAD =
      "Kỳ họp thứ 10 của hội đồng\n\n"
          + "Ngày 15/12/2022, HĐND huyện Bình An tổ chức kỳ họp thứ 10.\n\n";

  /** The names of the rules by which comparisons are linked. */
  private static final List<String> LINK_RULES =
      List.of(
          "change-before-level",
          "difference-behind-figure",
          "in-brackets",
          "in-order",
          "list-of-bases",
          "said-in-another-unit",
          "said-of-each",
          "said-of-named",
          "share-before-level",
          "verb-behind-figure",
          "verb-carried");

  record Row(String sentence, List<String> expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = FigureExtractorTest.class.getResourceAsStream("figures.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("> ")) {
          rows.add(new Row(line.substring(2), new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          rows.get(rows.size() - 1).expected().add(line);
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheFiguresOfASentence(Row row) {
    assertThat(facts(row.sentence().replace('\\', '\n'))).containsExactlyElementsOf(row.expected());
  }

  @Test
  void theTableHasARowForEachLinkRule() throws IOException {
    TreeSet<String> seen = new TreeSet<>();
    rows()
        .flatMap(row -> row.expected().stream())
        .filter(line -> line.startsWith("  "))
        .forEach(line -> seen.add(line.substring(line.lastIndexOf("| ") + 2)));

    assertThat(seen).containsExactlyElementsOf(LINK_RULES);
  }

  @Test
  void aHeadlineAddsNoFigureThatTheTextStates() {
    Figures figures =
        read(
            "Huyện Bình An thu ngân sách 187,5 tỷ đồng\n\n"
                + "Ngày 15/12/2022, HĐND huyện Bình An tổ chức kỳ họp thứ 10. "
                + "Tổng thu ngân sách đạt 187,5 tỷ đồng, đạt 35% dự toán.\n");

    assertThat(figures.statistics()).extracting(Statistic::indicator).hasSize(1);
    assertThat(figures.statistics().get(0).comparisons()).hasSize(1);
  }

  /** Headlines are read after the text; the list that its end announces has no more to say. */
  @Test
  void aListOfGoalsThatTheEndAnnouncesDoesNotReachIntoTheHeadline() {
    String headline = "Xã có 12 thôn đạt chuẩn nông thôn mới\n\n";
    String meeting = "Ngày 15/12/2022, HĐND huyện Bình An tổ chức kỳ họp thứ 10.\n\n";
    Figures alone = read(headline + meeting);
    Figures announced = read(headline + meeting + "Hội nghị đề ra các mục tiêu đến năm 2030:\n");

    assertThat(alone.statistics()).hasSize(1);
    assertThat(announced.statistics()).isEqualTo(alone.statistics());
    assertThat(announced.targets()).isEmpty();
  }

  @Test
  void aYearThatHasJustBegunOpensWhatIsToBeReached() {
    String text =
        "Ngày 10/01/2023, HĐND huyện Bình An tổ chức kỳ họp thứ 10.\n\n"
            + "Năm 2023, toàn huyện kết nạp 90 đoàn viên mới.\n";

    assertThat(read(text, LocalDate.of(2023, 1, 10)).targets())
        .extracting(Target::deadline)
        .containsExactly(LocalDate.of(2023, 12, 31));
    assertThat(read(text, LocalDate.of(2023, 7, 10)).targets()).isEmpty();
  }

  @Test
  void theEndOfAYearThatIsToldOfIsNotAheadWhenTheNextOneBegins() {
    String told =
        "Ngày 10/01/2023, HĐND huyện Bình An tổ chức kỳ họp thứ 10.\n\n"
            + "Năm 2022, huyện thu 90 tỷ đồng.\n\n"
            + "Đến cuối năm, huyện có 340 km đường bê tông.\n";
    LocalDate day = LocalDate.of(2023, 1, 10);

    assertThat(read(told, day).targets()).isEmpty();
    assertThat(read(told.replace("Năm 2022", "Năm 2023"), day).targets())
        .extracting(Target::deadline)
        .contains(LocalDate.of(2023, 12, 31));
  }

  private static List<String> facts(String sentence) {
    Figures figures = read(HEAD + sentence + "\n");
    List<String> lines = new ArrayList<>();
    for (Statistic s : figures.statistics()) {
      String previous = s.previous() == null ? "" : " from " + s.previous().toPlainString();
      lines.add(
          "S "
              + amount(s.value(), s.total(), s.upper(), s.unit())
              + bound(s.qualifier())
              + (s.estimated() ? " estimated" : "")
              + relation(s.relation(), s.basis(), s.reference())
              + previous
              + " | "
              + s.indicator()
              + " | "
              + s.rule());
      s.comparisons().forEach(c -> lines.add(comparison(c)));
    }
    for (Target t : figures.targets()) {
      lines.add(
          "T "
              + amount(t.value(), t.total(), t.upper(), t.unit())
              + bound(t.qualifier())
              + relation(t.relation(), t.basis(), t.reference())
              + " by "
              + (t.deadline() == null ? "-" : t.deadline())
              + " | "
              + t.indicator()
              + " | "
              + t.rule());
      t.comparisons().forEach(c -> lines.add(comparison(c)));
    }
    return lines;
  }

  private static Figures read(String text) {
    return read(text, MEETING);
  }

  private static Figures read(String text, LocalDate meeting) {
    Tagged tagged = Reports.tag(text);
    Mentions mentions = Mentions.find(tagged);
    Layout layout = new DocumentExtractor(Reports.lexicon()).extract(tagged);
    return new FigureExtractor().extract(mentions, layout, new TimeContext(null, meeting, null));
  }

  private static String amount(BigDecimal value, BigDecimal total, BigDecimal upper, String unit) {
    return (value == null ? "-" : value.toPlainString())
        + (total == null ? "" : "/" + total.toPlainString())
        + (upper == null ? "" : ".." + upper.toPlainString())
        + " "
        + (unit == null ? "-" : unit);
  }

  private static String bound(Qualifier qualifier) {
    return qualifier == Qualifier.EXACT ? "" : " " + qualifier;
  }

  private static String relation(Relation relation, Basis basis, String reference) {
    if (relation == null) {
      return "";
    }
    return " " + relation + " " + basis + (reference == null ? "" : " (" + reference + ")");
  }

  private static String comparison(Comparison c) {
    return "  "
        + c.relation()
        + " "
        + c.basis()
        + " "
        + c.value().toPlainString()
        + " "
        + c.unit()
        + bound(c.qualifier())
        + (c.reference() == null ? "" : " (" + c.reference() + ")")
        + " | "
        + c.rule();
  }
}
