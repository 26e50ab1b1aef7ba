package io.github.bienban.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Period;
import io.github.bienban.model.Position;
import io.github.bienban.model.Span;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

  @Test
  void writesTheFullReportAsInTheGoldenFile() {
    assertThat(ReportJson.write(Examples.full())).isEqualTo(resource("full.json"));
  }

  @Test
  void writesTheEmptyReportAsInTheGoldenFile() {
    assertThat(ReportJson.write(Examples.empty())).isEqualTo(resource("empty.json"));
  }

  @Test
  void readsWhatItWrote() {
    assertThat(ReportJson.read(ReportJson.write(Examples.full()))).isEqualTo(Examples.full());
    assertThat(ReportJson.read(ReportJson.write(Examples.empty()))).isEqualTo(Examples.empty());
  }

  /** Properties stand in the order of the record's components, so nothing of the model is lost. */
  @Test
  void writesEveryComponentOfTheModelInItsOrder() {
    JsonNode root = new JsonMapper().readTree(ReportJson.write(Examples.full()));
    List<String> expected = new ArrayList<>(List.of("schemaVersion"));
    expected.addAll(components(MeetingReport.class));
    assertThat(root.propertyNames()).containsExactlyElementsOf(expected);
    checkPart(root.get("document"), DocumentInfo.class);
    checkPart(root.get("meeting"), Meeting.class);
    checkPart(root.at("/meeting/jurisdiction"), Jurisdiction.class);
    checkPart(root.at("/meeting/reviewPeriod"), Period.class);
    checkPart(root.at("/attendees/0"), Attendee.class);
    checkPart(root.at("/attendees/0/positions/0"), Position.class);
    checkPart(root.at("/delegations/0"), Delegation.class);
    checkPart(root.at("/statistics/0"), Statistic.class);
    checkPart(root.at("/statistics/0/span"), Span.class);
    checkPart(root.at("/statistics/0/comparisons/0"), Comparison.class);
    checkPart(root.at("/targets/0"), Target.class);
    checkPart(root.at("/citations/0"), Citation.class);
  }

  private static void checkPart(JsonNode node, Class<?> type) {
    assertThat(node.propertyNames()).containsExactlyElementsOf(components(type));
  }

  private static List<String> components(Class<?> type) {
    return List.of(type.getRecordComponents()).stream().map(RecordComponent::getName).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1.875E+11,             187500000000",
    "187500000000.000,      187500000000",
    "0.00000000015,         0.00000000015",
    "1E-12,                 0.000000000001",
    "35.20,                 35.2",
    "0,                     0",
    "0.00,                  0",
    "-4.5,                  -4.5",
    "832270966973,          832270966973",
    "9007199254740993.125,  9007199254740993.125",
    "100,                   100",
    "1E+30,                 1000000000000000000000000000000",
  })
  void writesNumbersPlainly(BigDecimal value, String written) {
    MeetingReport report = Examples.withValue(value);
    String json = ReportJson.write(report);
    assertThat(json).contains("\"value\": " + written + ",\n");
    assertThat(ReportJson.read(json)).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "dấu \" và \\ và /",
        "dòng\nmới\r\nvà\ttab",
        "\u0000\u0001\u001f\u007f\u0085",
        "\u2028\u2029\ufeff\u200b",
        "tổ hợp: tổ hợp, tô\u0309 hơ\u0323p",
        "\ud83d\ude00 ngoài mặt phẳng cơ sở",
        "\ud83d",
        "\ude00",
        "\ude00\ud83d",
        "a\ud83d\ud83d\ude00b\ude00",
        "</script><!-- & '",
        "{\"schemaVersion\":\"2\"}",
        "null",
      })
  void keepsOddStringsThroughUtf8(String title) {
    MeetingReport report = Examples.withTitle(title);
    byte[] stored = ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
    assertThat(ReportJson.read(new String(stored, StandardCharsets.UTF_8))).isEqualTo(report);
  }

  @Test
  void writesTheSameTextEveryTime() {
    assertThat(ReportJson.write(Examples.full())).isEqualTo(ReportJson.write(Examples.full()));
  }

  @Test
  void endsEveryLineWithANewline() {
    assertThat(ReportJson.write(Examples.full())).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    String json =
        ReportJson.write(Examples.full())
            .replaceFirst("\\{", "{\"added\": [{\"a\": 1}, null],")
            .replaceFirst("\"measure\"", "\"weight\": {\"kg\": [1.5e400]}, \"measure\"");
    assertThat(ReportJson.read(json)).isEqualTo(Examples.full());
  }

  @Test
  void readsFieldsThatAreLeftOutAsNull() {
    String json =
        ReportJson.write(Examples.empty())
            .replace("    \"title\": null,\n", "")
            .replace("    \"venue\": null,\n", "");
    assertThat(ReportJson.read(json)).isEqualTo(Examples.empty());
  }

  /** A fault put into the golden file, and what the message says about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "schemaVersion": "1" | "schemaVersion": "2" | unknown schemaVersion 2, known is 1
          "schemaVersion": "1" | "schemaVersion": 1 | unknown schemaVersion 1, known is 1
          "schemaVersion": "1" | "schemaVersion": null | unknown schemaVersion null
          "schemaVersion": "1" | "version": "1" | no schemaVersion
          "measure": "MONEY" | "measure": "GOLD" | statistics[0].measure
          "measure": "MONEY" | "measure": 1 | statistics[0].measure
          "value": 187500000000 | "value": "187500000000" | statistics[0].value
          "value": 187500000000 | "value": true | statistics[0].value
          "value": 187500000000 | "value": 1e999999999 | statistics[0].value
          "value": 187500000000 | "value": null | without value
          "value": 187500000000 | "value": NaN | NaN
          "indicator": "Tổng thu ngân sách" | "indicator": null | without indicator
          "estimated": true | "estimated": null | statistics[0].estimated
          "estimated": true | "estimated": "true" | statistics[0].estimated
          "ordinal": 19 | "ordinal": 19.5 | meeting.ordinal
          "ordinal": 19 | "ordinal": "19" | meeting.ordinal
          "date": "2024-04-04" | "date": "2024-02-30" | meeting.date
          "date": "2024-04-04" | "date": "2024-04-04T18:34" | meeting.date
          "date": "2024-04-04" | "date": 19000 | meeting.date
          "publishedAt": "2024-04-04T18:34" | "publishedAt": "4/4/2024" | document.publishedAt
          "start": 120 | "start": 999 | no span
          "length": 10924 | "length": 99999999999 | document.length
          "title": "Huyện | "title": "x", "title": "Huyện | Duplicate
          "attendees": [ | "attendees": [null, | attendees
          "attendees": [ | "attendees": null, "others": [ | attendees
          "attendees": [ | "others": [ | attendees
          "agenda": [ | "agenda": {}, "others": [ | meeting.agenda
          "document": { | "documents": { | without document
          "Tin trong tỉnh" | "Tin trong tỉnh | line 5
          """,
      quoteCharacter = '\0')
  void saysWhatIsWrong(String right, String wrong, String reason) {
    String json = resource("full.json");
    int at = json.indexOf(right);
    assertThat(at).isNotNegative();
    String broken = json.substring(0, at) + wrong + json.substring(at + right.length());
    assertThatThrownBy(() -> ReportJson.read(broken))
        .isInstanceOf(ReportJsonException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "x", "[]", "\"1\"", "null", "{", "{}", "{\"schemaVersion\":\"1\"}", "{]"})
  void refusesWhatIsNoReport(String json) {
    assertThatThrownBy(() -> ReportJson.read(json)).isInstanceOf(ReportJsonException.class);
  }

  @Test
  void refusesTextBehindTheReport() {
    String json = ReportJson.write(Examples.empty()) + "{}";
    assertThatThrownBy(() -> ReportJson.read(json)).isInstanceOf(ReportJsonException.class);
  }

  @Test
  void refusesBottomlessNesting() {
    String json =
        ReportJson.write(Examples.empty())
            .replaceFirst("\"title\": null", "\"title\": null, \"x\": " + "[".repeat(100_000));
    assertThatThrownBy(() -> ReportJson.read(json)).isInstanceOf(ReportJsonException.class);
  }

  @Test
  void saysWhere() {
    String json = "{\n  \"schemaVersion\": \"1\",\n  \"document\": oops\n}";
    assertThatThrownBy(() -> ReportJson.read(json))
        .isInstanceOfSatisfying(
            ReportJsonException.class,
            e -> {
              assertThat(e.line()).isEqualTo(3);
              assertThat(e.column()).isBetween(15, 20);
              assertThat(e).hasMessageStartingWith("line 3, column ");
            });
  }

  private static String resource(String name) {
    try (InputStream in = ReportJsonTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void namesAnArgumentThatIsNull() {
    assertThatThrownBy(() -> ReportJson.write(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("report");
    assertThatThrownBy(() -> ReportJson.read(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("json");
  }
}
