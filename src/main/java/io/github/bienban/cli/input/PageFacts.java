package io.github.bienban.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article to machines: in JSON-LD, and in {@code meta} elements.
 *
 * @param title the headline, or an empty string
 * @param published when it was published, as a date line says it, or an empty string
 * @param author who wrote it, or an empty string
 */
record PageFacts(String title, String published, String author) {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

  /** With an offset of hours and minutes, a colon between them or none, or of hours, or Z. */
  private static final DateTimeFormatter WITH_OFFSET =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  /** How deep an article may stand in a JSON-LD graph. */
  private static final int MAX_DEPTH = 8;

  private static final int MAX_AUTHOR = 12;

  static PageFacts of(Document page) {
    JsonNode article = null;
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (article == null) {
        article = article(json(script.data()), 0);
      }
    }
    String title = text(article, "headline");
    if (title.isEmpty()) {
      title = meta(page, "og:title", "twitter:title", "dc.title");
    }
    if (title.isEmpty()) {
      title = withoutSite(page.title());
    }
    String published = text(article, "datePublished");
    if (published.isEmpty()) {
      published =
          meta(
              page,
              "article:published_time",
              "datepublished",
              "pubdate",
              "publishdate",
              "publish_date",
              "dc.date.issued",
              "dc.date",
              "dc.created",
              "date");
    }
    String author = author(article);
    if (author.isEmpty()) {
      author = meta(page, "author", "article:author", "dc.creator");
    }
    String site = meta(page, "og:site_name", "application-name");
    return new PageFacts(
        Lines.squeeze(title), dateLine(published.strip()), personOrOffice(author, site));
  }

  private static JsonNode json(String data) {
    try {
      return JsonMapper.shared().readTree(data);
    } catch (JacksonException e) {
      return null;
    }
  }

  private static JsonNode article(JsonNode node, int depth) {
    if (node == null || depth > MAX_DEPTH) {
      return null;
    }
    if (node.isObject()) {
      for (JsonNode type :
          node.path("@type").isArray() ? node.path("@type") : List.of(node.path("@type"))) {
        String name = type.asString("");
        if (name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report")) {
          return node;
        }
      }
      return article(node.get("@graph"), depth + 1);
    }
    if (node.isArray()) {
      for (JsonNode each : node) {
        JsonNode found = article(each, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String text(JsonNode node, String field) {
    return node == null ? "" : node.path(field).asString("");
  }

  private static String author(JsonNode article) {
    if (article == null) {
      return "";
    }
    JsonNode author = article.path("author");
    if (author.isArray()) {
      author = author.path(0);
    }
    return author.isObject() ? text(author, "name") : author.asString("");
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content");
        }
      }
    }
    return "";
  }

  /** A page's title up to the bar or dash before the name of the site, if it has one. */
  private static String withoutSite(String title) {
    int bar = title.indexOf(" | ");
    return bar > 0 ? title.substring(0, bar) : title;
  }

  /** A time as Vietnamese pages write it, in Vietnam's time; what is no ISO time stays as it is. */
  private static String dateLine(String time) {
    try {
      OffsetDateTime at = OffsetDateTime.parse(time, WITH_OFFSET);
      return at.atZoneSameInstant(VIETNAM).format(DAY_AND_TIME);
    } catch (DateTimeException e) {
      // Without an offset, then.
    }
    try {
      return LocalDateTime.parse(time.replace(' ', 'T')).format(DAY_AND_TIME);
    } catch (DateTimeException e) {
      // Without a time, then.
    }
    try {
      return LocalDate.parse(time).format(DAY);
    } catch (DateTimeException e) {
      return Lines.squeeze(time);
    }
  }

  /** An author's name, unless it is an address, the site's own name or that of its operator. */
  private static String personOrOffice(String author, String site) {
    String name = Lines.squeeze(author);
    boolean none =
        name.contains("://")
            || name.contains("@")
            || name.equalsIgnoreCase(site)
            || name.toLowerCase(Locale.ROOT).startsWith("admin")
            || Lines.words(name) > MAX_AUTHOR;
    return none ? "" : name;
  }
}
