package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.json.Examples;
import io.github.bienban.model.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as it is written, without a browser. */
class ReviewPageTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static String page(ReviewSample... samples) throws IOException {
    StringWriter out = new StringWriter();
    try (ReviewPage page = new ReviewPage(out, "vi")) {
      for (ReviewSample sample : samples) {
        page.add(sample.name(), sample.text(), sample.report());
      }
    }
    return out.toString();
  }

  /** What stands in the script elements that open with this tag. */
  private static List<JsonNode> data(String page, String part) {
    String opening = "<script type=\"application/json\" class=\"" + part + "\">";
    List<JsonNode> found = new ArrayList<>();
    for (int at = page.indexOf(opening); at >= 0; at = page.indexOf(opening, at + 1)) {
      int start = at + opening.length();
      found.add(MAPPER.readTree(page.substring(start, page.indexOf("</script>", start))));
    }
    return found;
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  @Test
  void needsNothingFromOutside() throws IOException {
    assertThat(page(ReviewSample.empty()))
        .doesNotContain(" src=", "@import", "url(", "https://", "{{")
        .contains("default-src 'none'");
  }

  @Test
  void letsInOnlyItsOwnScriptAndStyle() throws Exception {
    String page = page(ReviewSample.hostile());
    assertThat(count(page, "<script>")).isEqualTo(1);
    assertThat(count(page, "<style>")).isEqualTo(1);
    assertThat(page)
        .contains("script-src " + hash(between(page, "<script>", "</script>")) + ";")
        .contains("style-src " + hash(between(page, "<style>", "</style>")) + ";");
  }

  private static String between(String page, String from, String to) {
    int start = page.indexOf(from) + from.length();
    return page.substring(start, page.indexOf(to, start));
  }

  private static String hash(String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void wordsThatLookLikeMarkupStayWords() throws IOException {
    ReviewSample hostile = ReviewSample.hostile();
    String page = page(hostile);
    assertThat(count(page, "<script")).isEqualTo(count(page, "</script>")).isEqualTo(5);
    assertThat(page).doesNotContain("owned'<", "<!-- ", "<img", "<b>", "<i>", "<u>");
    assertThat(data(page, "text").get(0).asString()).isEqualTo(hostile.text());
    assertThat(data(page, "head").get(0).get("title").asString())
        .isEqualTo(hostile.report().document().title());
  }

  @Test
  void theScriptPutsTextInAsText() throws IOException {
    try (InputStream in = ReviewPage.class.getResourceAsStream("review/page.js")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain(
              "innerHTML",
              "outerHTML",
              "insertAdjacentHTML",
              "document.write",
              "eval(",
              "new Function",
              "fetch(",
              "XMLHttpRequest");
    }
  }

  @Test
  void givesFactsInBothLanguages() throws IOException {
    ReviewSample sample = ReviewSample.district();
    JsonNode facts = data(page(sample), "body").get(0).get("facts");
    JsonNode income =
        facts
            .valueStream()
            .filter(fact -> fact.path("title").asString("").startsWith("tổng thu"))
            .findFirst()
            .orElseThrow();
    assertThat(income.get("figure").valueStream().map(JsonNode::asString))
        .containsExactly("khoảng 187,5 tỷ đồng", "about 187.5 billion VND");
    assertThat(income.get("kind").asString()).isEqualTo("statistic");
  }

  @Test
  void everyFactIsMarkedWhereItStands() throws IOException {
    ReviewSample sample = ReviewSample.district();
    JsonNode body = data(page(sample), "body").get(0);
    List<Integer> marked =
        body.get("marks").valueStream().map(mark -> mark.get(2).asInt()).distinct().toList();
    assertThat(marked).hasSameSizeAs(body.get("facts"));
    for (JsonNode mark : body.get("marks")) {
      JsonNode text = body.get("facts").get(mark.get(2).asInt()).get("text");
      String words = sample.text().substring(mark.get(0).asInt(), mark.get(1).asInt());
      if (text != null) {
        assertThat(words).isEqualTo(text.asString());
      }
    }
  }

  @Test
  void countsForTheOverview() throws IOException {
    ReviewSample sample = ReviewSample.district();
    JsonNode head = data(page(sample), "head").get(0);
    assertThat(head.get("counts").get("statistic").asInt())
        .isEqualTo(sample.report().statistics().size());
    assertThat(head.get("counts").get("attendee").asInt()).isEqualTo(4);
    assertThat(head.get("measures").get("MONEY").asInt())
        .isEqualTo(sample.report().statistics(Measure.MONEY).size());
    assertThat(head.get("plan").valueStream().map(entry -> entry.get(1).asDouble()))
        .containsExactly(35.0, 104.6, 29.5, 102.1, 124.0, 40.5);
  }

  @Test
  void aReportOfWhichNothingIsKnownHasNoFacts() throws IOException {
    String page = page(ReviewSample.empty());
    assertThat(data(page, "body").get(0).get("facts")).isEmpty();
    assertThat(data(page, "body").get(0).get("marks")).isEmpty();
    assertThat(data(page, "head").get(0).get("title").isNull()).isTrue();
  }

  @Test
  void takesPlacesBehindTheEndOfTheText() throws IOException {
    ReviewSample short1 = new ReviewSample("short", "Sáng 4/4", Examples.full());
    JsonNode body = data(page(short1), "body").get(0);
    assertThat(body.get("facts")).hasSizeGreaterThan(8);
    assertThat(body.get("marks")).isEmpty();
  }

  @Test
  void keepsNoReport() throws IOException {
    StringWriter out = new StringWriter();
    ReviewSample sample = ReviewSample.district();
    try (ReviewPage page = new ReviewPage(out, "en")) {
      int before = out.getBuffer().length();
      page.add(sample.name(), sample.text(), sample.report());
      assertThat(out.getBuffer().length()).isGreaterThan(before + sample.text().length());
    }
    assertThat(out.toString())
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .endsWith("</html>\n");
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    assertThat(page(ReviewSample.district(), ReviewSample.hostile()))
        .isEqualTo(page(ReviewSample.district(), ReviewSample.hostile()));
  }

  @Test
  void hasEveryWordInEveryLanguage() {
    assertThat(Labels.load("labels_en.properties").all().keySet())
        .isEqualTo(Labels.load("labels.properties").all().keySet());
    assertThat(Labels.load("review/labels_en.properties").all().keySet())
        .isEqualTo(Labels.load("review/labels_vi.properties").all().keySet());
    for (Measure measure : Measure.values()) {
      assertThat(Labels.load("review/labels_vi.properties").of(measure)).isNotEmpty();
    }
  }

  /** A label that the page asks for is there, and one that is there is asked for. */
  @Test
  void thePageUsesItsWordsAndNoOther() throws IOException {
    StringBuilder both = new StringBuilder();
    for (String name : List.of("page.html", "page.js")) {
      try (InputStream in = ReviewPage.class.getResourceAsStream("review/" + name)) {
        both.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    String parts = both.toString();
    Labels words = Labels.load("labels.properties", "review/labels_vi.properties");
    for (String quote : List.of("label('", "data-label=\"", "data-label-aria=\"")) {
      for (int at = parts.indexOf(quote); at >= 0; at = parts.indexOf(quote, at + 1)) {
        int start = at + quote.length();
        int end = start;
        while ("'\"".indexOf(parts.charAt(end)) < 0) {
          end++;
        }
        String key = parts.substring(start, end);
        if (!key.endsWith(".")) {
          assertThat(words.of(key)).isNotEmpty();
        }
      }
    }
    assertThat(Labels.load("review/labels_vi.properties").all().keySet())
        .filteredOn(key -> !key.startsWith("kind.") && !key.startsWith("Measure."))
        .allMatch(
            key ->
                parts.contains("'" + key + "'")
                    || parts.contains("\"" + key + "\"")
                    || parts.contains("'" + key.replace(".note", "") + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "page.css", "page.js"})
  void isMadeOfReadableParts(String name) throws IOException {
    try (InputStream in = ReviewPage.class.getResourceAsStream("review/" + name)) {
      String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(part).doesNotContain("\r", "\t").endsWith("\n");
    }
  }
}
