package io.github.bienban.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {

  private final Evaluator evaluator = Evaluator.create();

  @ParameterizedTest
  @MethodSource("io.github.bienban.evaluate.Pairs#all")
  void countsAsTheGuidelinesSay(Pairs.Pair pair) {
    Outcome outcome =
        evaluator.compare(
            evaluator.annotation(pair.annotation()), pair.text(), evaluator.result(pair.result()));
    assertThat(Pairs.counts(outcome.scores())).isEqualTo(pair.expected());
  }

  @ParameterizedTest
  @MethodSource("io.github.bienban.evaluate.Pairs#all")
  void listsADifferenceForEachMissAndEachSpuriousFind(Pairs.Pair pair) {
    Outcome outcome =
        evaluator.compare(
            evaluator.annotation(pair.annotation()), pair.text(), evaluator.result(pair.result()));
    for (Part part : Part.values()) {
      List<Difference> of = outcome.differences().stream().filter(d -> d.part() == part).toList();
      Tally tally = outcome.scores().tally(part);
      if (part == Part.DOCUMENT || part == Part.MEETING) {
        assertThat(of.size()).isBetween(0, tally.missed() + tally.spurious());
      } else {
        assertThat(of).as(part.label()).hasSize(tally.missed() + tally.spurious());
      }
    }
  }

  @Test
  void saysWhatDiffers() {
    Sheet annotation =
        evaluator.annotation(
            """
            {"meeting": {"kind": "OTHER", "date": "2024-02-01"},
             "statistics": [{"indicator": "trồng lúa", "measure": "AREA", "value": "7.50", "unit": "ha",
               "qualifier": "OVER",
               "comparisons": [{"relation": "SHARE", "basis": "TOTAL", "value": 3, "unit": "%"}]}]}
            """);
    Sheet result =
        evaluator.result(
            """
            {"meeting": {"kind": "OTHER", "date": "2024-02-02"},
             "targets": [{"indicator": "nước sạch", "value": 95, "total": 100, "unit": "hộ",
               "deadline": "2024-12-31", "span": {"start": 0, "end": 2}}]}
            """);
    assertThat(evaluator.compare(annotation, "10 hộ", result).differences())
        .extracting(Difference::toString)
        .containsExactly(
            "! meeting: date: «2024-02-01» → «2024-02-02»",
            "- figures: 7.5 ha AREA OVER «trồng lúa»",
            "- figures: SHARE TOTAL 3 % ← 7.5 ha «trồng lúa»",
            "+ figures: 95/100 hộ ≤ 2024-12-31 «nước sạch»",
            "- statistics: 7.5 ha AREA OVER «trồng lúa»",
            "- comparisons: SHARE TOTAL 3 % ← 7.5 ha «trồng lúa»",
            "+ targets: 95/100 hộ ≤ 2024-12-31 «nước sạch»",
            "! grounding: 95/100 hộ ≤ 2024-12-31 «nước sạch» → «10»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"meeting\": {\"kind\": \"PARTY\"}} | meeting.kind: not one of [CONFERENCE, ",
        "{\"meeting\": {\"ordinal\": \"19\"}} | meeting.ordinal: no whole number: \"19\"",
        "{\"meeting\": {\"date\": \"4/4/2024\"}} | meeting.date: no day: \"4/4/2024\"",
        "{\"meeting\": {\"jurisdiction\": \"Mỹ Đức\"}} | meeting.jurisdiction: no object: \"Mỹ Đức\"",
        "{\"document\": {\"publishedAt\": \"hôm nay\"}} | document.publishedAt: no time of publication",
        "{\"document\": {\"title\": [\"a\"]}} | document.title: no string",
        "{\"attendees\": [{\"roles\": []}]} | attendees[0]: without name",
        "{\"attendees\": [{\"name\": \"A\", \"roles\": [\"CHAIR\", \"BOSS\"]}]} | attendees[0].roles[1]: not one of",
        "{\"statistics\": [{\"measure\": \"AREA\"}]} | statistics[0]: without value",
        "{\"statistics\": [{\"measure\": \"AREA\", \"value\": \"1,5\"}]} | statistics[0].value: no decimal number: \"1,5\"",
        "{\"statistics\": [{\"measure\": \"AREAS\", \"value\": 1}]} | statistics[0].measure: not one of",
        "{\"statistics\": [{\"measure\": \"RATIO\", \"value\": 1}]} | statistics[0]: without total",
        "{\"statistics\": [{\"measure\": \"AREA\", \"value\": 1, \"comparisons\": [{\"value\": 1, \"relation\": \"UP\"}]}]} | statistics[0].comparisons[0].relation: not one of",
        "{\"targets\": {\"value\": 1}} | targets: no list",
        "{\"targets\": [{\"deadline\": \"2024-02-30\"}]} | targets[0].deadline: no day: \"2024-02-30\"",
        "{\"citations\": [\"Luật\"]} | citations[0]: no object: \"Luật\"",
        "{\"citations\": [{\"type\": \"Luật\"}]} | citations[0]: without number",
        "[] | is no JSON object",
        "'' | is no JSON object",
        "{\"targets\": [,]} | 1:14: is no JSON: Unexpected character",
        "{\"targets\": [], \"targets\": []} | 1:26: is no JSON: Duplicate",
        "{} {} | 1:4: is no JSON: Trailing token",
      })
  void refusesABrokenAnnotationWithItsPlace(String json, String reason) {
    assertThatThrownBy(() -> evaluator.annotation(json))
        .isInstanceOf(SheetException.class)
        .hasMessageStartingWith(reason);
  }

  @Test
  void namesEveryFault() {
    assertThatThrownBy(
            () ->
                evaluator.annotation(
                    "{\"meeting\": {\"date\": \"?\"}, \"citations\": [{\"date\": \"2024\"}]}"))
        .hasMessage(
            "meeting.date: no day: \"?\"; citations[0]: without number;"
                + " citations[0].date: no day: \"2024\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "1", "{\"a\":", "\"report\""})
  void refusesAResultThatIsNoObject(String json) {
    assertThatThrownBy(() -> evaluator.result(json)).isInstanceOf(SheetException.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Sơn Bình, Suối Đá,  Hà Nam, Hà Nam",
        "-,        Suối Đá,  Hà Nam, Hà Nam",
        "Sơn Bình, Suối Đá,  -,      Sơn Bình",
        "-,        Suối Đá,  -,      Suối Đá",
        "-,        -,        -,      ?",
      })
  void tellsTheJurisdictionByWhichReportsAreGrouped(
      String parent, String name, String province, String group) {
    String json =
        "{\"province\": %s, \"meeting\": {\"jurisdiction\": {\"level\": \"DISTRICT\", \"name\": %s, \"parent\": %s}}}"
            .formatted(quoted(province), quoted(name), quoted(parent));
    assertThat(evaluator.annotation(json).jurisdiction()).isEqualTo(group);
    assertThat(evaluator.annotation(json).level()).isEqualTo("DISTRICT");
    assertThat(evaluator.annotation("{}").level()).isEqualTo("?");
  }

  private static String quoted(String text) {
    return text == null ? "null" : '"' + text + '"';
  }

  @Test
  void addsUpAndTakesMeans() {
    Scores one = scores("{\"citations\": [{\"number\": \"1\"}, {\"number\": \"2\"}]}");
    Scores two = scores("{\"citations\": [{\"number\": \"3\"}]}");
    Scores sum = Scores.sum(List.of(one, two));
    assertThat(sum.tally(Part.CITATIONS)).isEqualTo(new Tally(1, 2, 1));
    assertThat(sum.tally(Part.CITATIONS).precision()).isEqualTo(OptionalDouble.of(1 / 2.0));
    assertThat(sum.tally(Part.CITATIONS).recall()).isEqualTo(OptionalDouble.of(1 / 3.0));
    assertThat(sum.tally(Part.CITATIONS).f1()).isEqualTo(OptionalDouble.of(2 / 5.0));
    assertThat(sum.tally(Part.TARGETS).f1()).isEmpty();
    assertThat(sum.mean()).isEqualTo(OptionalDouble.of((2 / 5.0 + 1) / 2));
    assertThat(Scores.NONE.mean()).isEmpty();
    assertThat(Scores.sum(List.of())).isEqualTo(Scores.NONE);
  }

  /** The scores of a result that has the document 1, or none where that is not annotated. */
  private Scores scores(String annotation) {
    String result = "{\"citations\": [{\"number\": \"1\", \"span\": {\"start\": 0, \"end\": 1}}]}";
    boolean has = annotation.contains("\"1\"");
    Sheet found = has ? evaluator.result(result) : evaluator.nothing();
    Scores scores = evaluator.compare(evaluator.annotation(annotation), "1", found).scores();
    return has ? Scores.sum(List.of(scores, spurious())) : scores;
  }

  private Scores spurious() {
    Sheet found =
        evaluator.result(
            "{\"citations\": [{\"number\": \"9\", \"span\": {\"start\": 0, \"end\": 1}}]}");
    return evaluator.compare(evaluator.annotation("{}"), "9", found).scores();
  }
}
