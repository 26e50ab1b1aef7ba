package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.json.Examples;
import io.github.bienban.json.ReportJson;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evaluate command, with an extractor that takes the whole text for the title. */
class EvaluateCommandTest {

  @TempDir private Path temp;

  private Path gold;
  private final StringWriter printed = new StringWriter();
  private final StringWriter complaints = new StringWriter();

  @BeforeEach
  void makeFolder() throws IOException {
    gold = Files.createDirectory(temp.resolve("gold"));
  }

  private int run(Object... args) {
    return Runner.run(
        () -> EvaluateCommandTest::repeat,
        new PrintWriter(printed),
        new PrintWriter(complaints),
        Stream.concat(Stream.of("evaluate"), Stream.of(args).map(Object::toString))
            .toArray(String[]::new));
  }

  private static MeetingReport repeat(String text) {
    if (text.startsWith("!")) {
      throw new IllegalStateException("made to fail");
    }
    return Examples.withTitle(text);
  }

  private void annotate(String name, String text, String title, String more) throws IOException {
    Files.writeString(gold.resolve(name + ".txt"), text);
    Files.writeString(
        gold.resolve(name + ".json"), "{\"document\": {\"title\": \"" + title + "\"}" + more + "}");
  }

  @Test
  void printsATableOfAllMeasures() throws IOException {
    annotate("a", "Họp huyện", "Họp huyện", "");
    annotate("b", "Họp xã", "Họp tỉnh", ", \"citations\": [{\"number\": \"1\"}]");
    assertThat(run(gold)).isZero();
    assertThat(printed.toString())
        .isEqualTo(
            """
            2 reports, 0 without output
              measure      precision  recall    F1  hit/missed/spurious
              document          50.0    50.0  50.0  1/1/1
              meeting              –       –     –  0/0/0
              people               –       –     –  0/0/0
              positions            –       –     –  0/0/0
              roles                –       –     –  0/0/0
              figures              –       –     –  0/0/0
              statistics           –       –     –  0/0/0
              comparisons          –       –     –  0/0/0
              targets              –       –     –  0/0/0
              citations            –     0.0   0.0  0/1/0
              grounding            –       –     –  0/0/0
              score                           25.0
            """);
    assertThat(complaints.toString()).isEmpty();
  }

  @Test
  void speaksVietnamese() throws IOException {
    annotate("a", "Họp", "Họp", "");
    annotate("b", "Họp", "Họp", ", \"meeting\": {\"kind\": \"PARTY\", \"date\": \"4/4\"}");
    annotate("c", "Họp", "Họp", "}");
    assertThat(run(gold, "--by", "report", "--min", "people=0.5", "--lang", "vi")).isEqualTo(1);
    assertThat(printed.toString())
        .contains("  report  số bản tin  document", "1 bản tin, 0 không có kết quả")
        .contains("  phép đo      độ chính xác  độ phủ     F1  đúng/sót/thừa")
        .contains("dưới mức: people 0.0 < 50.0");
    assertThat(complaints.toString().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("meeting.kind: không thuộc [CONFERENCE, ")
                    .endsWith("; meeting.date: không phải ngày: \"4/4\""),
            line -> assertThat(line).contains("c.json: 1:", ": không phải JSON: "));
  }

  @Test
  void listsWhatDiffersByReport() throws IOException {
    annotate(
        "b", "Họp xã", "Họp tỉnh", ", \"citations\": [{\"type\": \"Luật\", \"number\": \"1\"}]");
    annotate("a", "Họp huyện", "Họp huyện", "");
    assertThat(run(gold, "-v")).isZero();
    assertThat(printed.toString())
        .startsWith(
            """
            a
            b
              ! document: title: «Họp tỉnh» → «Họp xã»
              - citations: Luật 1 null
            2 reports""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report       | dt-1 1 100.0, dt-2 1 0.0, qh-1 1 100.0, macro 3 66.7, micro 3 66.7",
        "prefix       | dt 2 50.0, qh 1 100.0, macro 3 75.0, micro 3 66.7",
        "Level        | ? 2 50.0, COMMUNE 1 100.0, macro 3 75.0, micro 3 66.7",
        "jurisdiction | ? 1 0.0, Sơn Bình 2 100.0, macro 3 50.0, micro 3 66.7",
      })
  void groupsReports(String by, String lines) throws IOException {
    annotate("dt-1", "Họp", "Họp", ", \"province\": \"Sơn Bình\"");
    annotate("dt-2", "Họp", "Kỳ họp thứ hai", "");
    annotate(
        "qh-1",
        "Họp",
        "Họp",
        ", \"meeting\": {\"optionalFields\": [\"jurisdiction\"], \"jurisdiction\":"
            + " {\"level\": \"COMMUNE\", \"name\": \"Suối Đá\", \"parent\": \"Sơn Bình\"}}");
    assertThat(run(gold, "--by", by)).isZero();
    assertThat(
            printed
                .toString()
                .lines()
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll(" {2,}", "|").split("\\|"))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[2])
                .toList())
        .containsExactly(lines.split(", "));
  }

  @Test
  void measuresResultsThatAreThere() throws IOException {
    annotate("a", "!", "Họp huyện", "");
    annotate("b", "!", "Họp xã", "");
    Path results = Files.createDirectory(temp.resolve("results"));
    Files.writeString(results.resolve("a.json"), ReportJson.write(Examples.withTitle("họp Huyện")));
    Files.writeString(results.resolve("b.json"), "{\"document\": {\"title\": \"Họp xã\"}}");
    assertThat(run(gold, "--output", results)).isZero();
    assertThat(printed.toString()).contains("  document         100.0   100.0  100.0  2/0/0\n");
  }

  @Test
  void aReportWithoutResultCountsAsMissed() throws IOException {
    annotate("a", "x", "Họp", "");
    annotate("b", "x", "Họp", "");
    annotate("c", "x", "Họp", "");
    Path results = Files.createDirectory(temp.resolve("results"));
    Files.writeString(results.resolve("a.json"), "{\"document\": {\"title\": \"Họp\"}}");
    Files.writeString(results.resolve("b.json"), "[]");
    assertThat(run(gold, "--output", results)).isEqualTo(1);
    assertThat(complaints.toString().lines())
        .containsExactly(
            "bienban: " + results.resolve("b.json") + ": is no JSON object",
            "bienban: " + results.resolve("c.json") + ": no such file or folder");
    assertThat(printed.toString())
        .startsWith("3 reports, 2 without output\n")
        .contains("  1/2/0\n");
  }

  @Test
  void aFaultInOneReportDoesNotStopTheOthers() throws IOException {
    annotate("a", "!", "Họp", "");
    annotate("b", "Họp", "Họp", "");
    assertThat(run(gold)).isEqualTo(1);
    assertThat(complaints.toString())
        .startsWith("bienban: " + gold.resolve("a.json") + ": fault of this program: ");
    assertThat(printed.toString()).contains("  1/1/0\n");
  }

  @Test
  void aTextThatIsTooLongIsNoFault() throws IOException {
    annotate("a", "Họp", "Họp", "");
    int code =
        Runner.run(
            () -> ReportExtractor.builder().maxLength(2).build()::extract,
            new PrintWriter(printed),
            new PrintWriter(complaints),
            "evaluate",
            gold.toString());
    assertThat(code).isEqualTo(1);
    assertThat(complaints.toString().strip())
        .endsWith("a.json: the text has 3 UTF-16 code units; the maximum length is 2");
  }

  @Test
  void namesBrokenAnnotationsAndDoesTheRest() throws IOException {
    annotate("a", "x", "Họp", ", \"meeting\": {\"kind\": \"PARTY\"}");
    annotate("b", "x", "Họp\"", "");
    annotate("c", "Họp", "Họp", "");
    Files.writeString(gold.resolve("d.json"), "{}");
    Files.write(gold.resolve("e.json"), new byte[] {'{', (byte) 0xff, '}'});
    Files.writeString(gold.resolve("f.txt"), "not annotated yet");
    Files.writeString(gold.resolve(".hidden.json"), "{");
    assertThat(run(gold)).isEqualTo(1);
    assertThat(complaints.toString().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(
                        "bienban: " + gold.resolve("a.json") + ": meeting.kind: not one of"),
            line -> assertThat(line).startsWith("bienban: " + gold.resolve("b.json") + ": 1:"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "bienban: " + gold.resolve("d.json") + ": has no report d.txt beside it"),
            line ->
                assertThat(line)
                    .isEqualTo("bienban: " + gold.resolve("e.json") + ": is not UTF-8"));
    assertThat(printed.toString()).startsWith("1 reports, ").contains("  1/0/0\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document=0.5            | 0 | ''",
        "document=0.5,score=0.5  | 0 | ''",
        "document=0.51           | 1 | short of: document 50.0 < 51.0",
        "document=0.5,people=0.1 | 1 | short of: people 0.0 < 10.0",
      })
  void failsUnderAFloor(String floors, int code, String last) throws IOException {
    annotate("a", "Họp", "Họp", "");
    annotate("b", "Họp xã", "Họp tỉnh", "");
    assertThat(run(gold, "--min", floors)).isEqualTo(code);
    assertThat(printed.toString().strip()).endsWith(last);
  }

  @ParameterizedTest
  @CsvSource({
    "--min=recall=0.5, no measure recall",
    "--min=score=85, 85.0: an F1 lies between 0 and 1",
    "--min=score, MEASURE=F1",
    "--by=weather, weather",
  })
  void explainsWrongUsage(String option, String reason) throws IOException {
    annotate("a", "Họp", "Họp", "");
    assertThat(run(gold, option)).isEqualTo(2);
    assertThat(complaints.toString()).contains(reason).contains("Usage: bienban evaluate");
  }

  @Test
  void aFolderWithoutAnnotationsIsWrongUsage() throws IOException {
    Files.writeString(gold.resolve("a.txt"), "x");
    assertThat(run(gold)).isEqualTo(2);
    assertThat(run(temp.resolve("nowhere"))).isEqualTo(2);
    assertThat(complaints.toString().lines())
        .containsExactly(
            "bienban: " + gold + ": holds no annotation NAME.json",
            "bienban: " + temp.resolve("nowhere") + ": no such file or folder");
  }
}
