package io.github.bienban.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationFinder;
import io.github.bienban.mention.CitationMention;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeFinder;
import io.github.bienban.model.Citation;
import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitationExtractorTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(ReportSentenceDetector.create());
  private static final TimeContext CONTEXT = new TimeContext(LocalDate.of(2024, 7, 10), null, null);

  record Row(String sentence, String expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = CitationExtractorTest.class.getResourceAsStream("citations.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" => ");
          rows.add(new Row(parts[0], parts.length > 1 ? parts[1] : ""));
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void listsTheDocumentsOfASentence(Row row) {
    String found =
        extract(row.sentence()).stream()
            .map(
                c ->
                    c.type() + "|" + c.number() + "|" + orDash(c.date()) + "|" + orDash(c.issuer()))
            .collect(Collectors.joining("; "));

    assertThat(found).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void leavesNoNumberOfACitationBare(Row row) {
    Tagged tagged = tag(row.sentence());
    List<CitationMention> mentions = CitationFinder.find(tagged, TimeFinder.find(tagged));
    boolean[] covered = new boolean[tagged.tokens().size()];
    mentions.forEach(m -> Arrays.fill(covered, m.from(), m.to(), true));
    TimeFinder.find(tagged).forEach(m -> Arrays.fill(covered, m.from(), m.to(), true));
    List<String> bare = new ArrayList<>();
    for (int t = 0; t < covered.length; t++) {
      if (tagged.tokens().isNumber(t) && !covered[t]) {
        bare.add(tagged.tokens().text(t));
      }
    }

    if (!row.expected().isEmpty()) {
      assertThat(bare).isEmpty();
    }
  }

  @Test
  void pointsAtTheWordsThatItRead() {
    String text = "Thực hiện Kế hoạch số 42-KH/TU của Tỉnh ủy về sắp xếp bộ máy, huyện …";
    Citation citation = extract(text).get(0);

    assertThat(citation.text()).isEqualTo("Kế hoạch số 42-KH/TU của Tỉnh ủy");
    assertThat(text.substring(citation.span().start(), citation.span().end()))
        .isEqualTo(citation.text());
    assertThat(citation.title()).isEqualTo("sắp xếp bộ máy");
  }

  @Test
  void takesAQuotedTitleWhole() {
    Citation citation =
        extract("Nghị quyết số 12/NQ-HĐND về \"chi thường xuyên, chi đầu tư\" được thông qua")
            .get(0);

    assertThat(citation.title()).isEqualTo("chi thường xuyên, chi đầu tư");
  }

  @Test
  void keepsDocumentsOfOneNumberApartByTheirDays() {
    assertThat(extract("Kết luận số 12-KL/TU ngày 1/2/2020 và Kết luận số 12-KL/TU ngày 3/4/2023"))
        .hasSize(2);
  }

  private static List<Citation> extract(String text) {
    Tagged tagged = tag(text);
    return new CitationExtractor()
        .extract(tagged, CitationFinder.find(tagged, TimeFinder.find(tagged)), CONTEXT);
  }

  private static Tagged tag(String text) {
    return LEXICON.tag(ANALYZER.analyze(text));
  }

  private static String orDash(Object value) {
    return value == null ? "-" : value.toString();
  }
}
