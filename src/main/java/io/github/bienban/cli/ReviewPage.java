package io.github.bienban.cli;

import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the review page: one HTML file that needs nothing else. A report is written as soon as it
 * is added and not kept.
 *
 * <p>The page is a template with a style sheet, a script and data. Reports are data only, JSON that
 * the script reads, and the policy at the top of the page lets no script and no style run but those
 * two, and nothing be loaded.
 */
final class ReviewPage implements Closeable {

  /** The languages of the page, the first in the first place of each figure's words. */
  static final List<String> LANGUAGES = List.of("vi", "en");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String REPORTS = "{{reports}}";

  private final Writer out;
  private final String tail;
  private final List<Figures> figures;

  /**
   * Begins a page.
   *
   * @param out takes the page; closed with it
   * @param language the language in which it opens, one of {@link #LANGUAGES}
   * @throws IOException if it cannot be written
   */
  ReviewPage(Writer out, String language) throws IOException {
    this.out = out;
    List<Labels> labels = LANGUAGES.stream().map(ReviewPage::labels).toList();
    this.figures = labels.stream().map(Figures::new).toList();
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).all().forEach(words.putObject(LANGUAGES.get(i))::put);
    }
    String style = resource("page.css");
    String script = resource("page.js");
    String page =
        resource("page.html")
            .replace("{{language}}", language)
            .replace("{{styleHash}}", hash(style))
            .replace("{{scriptHash}}", hash(script));
    int reports = page.indexOf(REPORTS);
    String head = page.substring(0, reports);
    this.tail = page.substring(reports + REPORTS.length()).replace("{{script}}", script);
    StringBuilder escaped = new StringBuilder();
    ScriptJson.write(MAPPER.writeValueAsString(words), escaped);
    out.append(head.replace("{{style}}", style).replace("{{labels}}", escaped));
  }

  private static Labels labels(String language) {
    String shared =
        language.equals("vi") ? "labels.properties" : "labels_" + language + ".properties";
    return Labels.load(shared, "review/labels_" + language + ".properties");
  }

  /**
   * Adds a report.
   *
   * @param name what it is called
   * @param text its text, the one from which the report was read
   * @param report what it says
   * @throws IOException if it cannot be written
   */
  void add(String name, String text, MeetingReport report) throws IOException {
    ReviewFacts facts = new ReviewFacts(report, figures);
    data("head", head(name, report, facts));
    data("text", JsonNodeFactory.instance.stringNode(text));
    data("body", body(text, report, facts));
  }

  /** What the list of reports, the search and the overview need of a report. */
  private static ObjectNode head(String name, MeetingReport report, ReviewFacts facts) {
    Meeting meeting = report.meeting();
    ObjectNode head = JsonNodeFactory.instance.objectNode();
    head.put("name", name);
    head.put("title", report.document().title());
    head.put("meeting", meeting.name());
    head.put("date", meeting.date() == null ? null : meeting.date().toString());
    head.put("place", ReviewFacts.place(meeting.jurisdiction()));
    head.set("counts", facts.counts());
    head.set("measures", facts.measures());
    head.set("plan", facts.plan());
    return head;
  }

  /** What is shown of a report that the reader has chosen, besides its text. */
  private static ObjectNode body(String text, MeetingReport report, ReviewFacts facts) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode source = body.putObject("source");
    source.put("section", report.document().section());
    source.put(
        "published",
        report.document().publishedAt() == null
            ? null
            : report.document().publishedAt().toString());
    source.put("author", report.document().author());
    source.put("views", report.document().viewCount());
    body.set("facts", facts.facts());
    ArrayNode marks = body.putArray("marks");
    for (Marks.Mark mark : Marks.of(text, facts.places())) {
      marks
          .addArray()
          .add(mark.start())
          .add(mark.end())
          .add(mark.fact())
          .add(mark.place())
          .add(mark.height());
    }
    return body;
  }

  private void data(String part, JsonNode json) throws IOException {
    out.append("<script type=\"application/json\" class=\"").append(part).append("\">");
    ScriptJson.write(MAPPER.writeValueAsString(json), out);
    out.append("</script>\n");
  }

  /** Ends the page. */
  @Override
  public void close() throws IOException {
    try (out) {
      out.append(tail);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream("review/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name by which a content security policy lets an inline script or style in. */
  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
