package io.github.bienban.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.model.DocumentInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentExtractorTest {

  static Stream<Cases.Case> pages() {
    return Cases.read("pages.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsPages(Cases.Case page) {
    Layout layout = layout(page.text());
    DocumentInfo info = layout.info();

    page.expected()
        .forEach(
            (field, expected) ->
                assertThat(value(layout, info, field)).as(field).isEqualTo(expected));
  }

  private static String value(Layout layout, DocumentInfo info, String field) {
    return switch (field) {
      case "title" -> String.valueOf(info.title());
      case "section" -> String.valueOf(info.section());
      case "published" -> String.valueOf(info.publishedAt());
      case "author" -> String.valueOf(info.author());
      case "views" -> String.valueOf(info.viewCount());
      case "parts" -> parts(layout);
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String parts(Layout layout) {
    List<String> names = new ArrayList<>();
    for (int line = 0; line < layout.lineCount(); line++) {
      names.add(layout.part(line).name());
    }
    return String.join(" ", names);
  }

  private static Layout layout(String text) {
    return new DocumentExtractor(Reports.lexicon()).extract(Reports.tag(text));
  }

  @Test
  void countsTheCallersTextInCodeUnits() {
    String text = "Ho\u0323p chi bo\u0323\r\n";

    assertThat(layout(text).info().length()).isEqualTo(text.length());
  }

  @Test
  void findsNothingInNothing() {
    Layout layout = layout("");

    assertThat(layout.info()).isEqualTo(new DocumentInfo(null, null, null, null, null, 0));
    assertThat(layout.lineCount()).isZero();
    assertThat(layout.titleLine()).isEqualTo(-1);
  }

  @Test
  void leavesTheDateAndTheTagOutOfTheFirstParagraph() {
    String text =
        "(03/05/2024) - TTK - Sáng nay, Đảng ủy xã Lũng Vân họp bàn việc làm đường liên xóm và gieo"
            + " cấy vụ mùa.\n";
    var tagged = Reports.tag("Xã Lũng Vân bàn việc làm đường\n" + text);
    Layout layout = new DocumentExtractor(Reports.lexicon()).extract(tagged);

    assertThat(tagged.words(layout.textFrom(1), layout.textTo(1))).startsWith("Sáng nay, Đảng ủy");
    assertThat(layout.info().publishedAt()).hasToString("2024-05-03");
  }

  @Test
  void answersForAnyText() {
    for (String odd :
        List.of(
            "(",
            "\n\n\n",
            "....",
            "1/1/2024",
            "Ảnh:",
            "- - -",
            "\ud800",
            "Tin:",
            "a",
            "|||",
            "00:00",
            "Theo")) {
      assertThat(layout(odd.repeat(50)).info()).as(odd).isNotNull();
      assertThat(layout(odd).info()).as(odd).isNotNull();
    }
  }
}
