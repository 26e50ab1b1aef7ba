package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.LegacyFont;
import io.github.bienban.cli.input.encoding.LegacyRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;

/**
 * The article on a page: the element that holds the paragraphs, and what stands between the
 * headline and it. Menus, lists of links, comments and footers are left out, by what their elements
 * are called and by how much of them is links.
 */
final class Article {

  /** A line of as many characters, not mostly links, is a paragraph. */
  private static final int PARAGRAPH = 80;

  /** An element that holds so many hundredths of the paragraphs is the article or around it. */
  private static final int MOST = 70;

  private static final int MAX_DATE_LINE = 16;
  private static final int MAX_BYLINE = 12;

  /** So many lines behind the headline may be the date line. */
  private static final int HEAD_LINES = 8;

  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, svg, object, video, audio, canvas, button, input,"
          + " select, textarea, map, math, head, rp, rt";

  private static final String AROUND = "nav, aside, footer, [hidden], [aria-hidden=true]";

  private final Document page;
  private final PageFacts facts;
  private final boolean oldFonts;
  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Map<Element, int[]> ranges = new IdentityHashMap<>();
  private List<PageLine> lines;

  Article(Document page) {
    this.page = page;
    this.facts = PageFacts.of(page);
    String source = page.html().toLowerCase(Locale.ROOT);
    this.oldFonts = (source.contains(".vn") || source.contains("vni-")) && oldFontsHold();
  }

  /** The article's lines: headline, date line, paragraphs, captions, byline. */
  String text() {
    page.select(NO_TEXT).remove();
    weigh();
    prune();
    lines = LineCollector.linesOf(page.body(), oldFonts);
    if (lines.isEmpty()) {
      return "";
    }
    findRanges();
    Element body = body();
    Element title = title(body);
    int end = endOf(body);
    int first = title == null ? -1 : firstIn(title);
    if (first < 0 || first > firstParagraph(body)) {
      first = firstIn(body);
    }
    Element around = title == null ? body : common(title, body);
    if (first > 0
        && isIn(lines.get(first - 1).owner(), around)
        && isDateLine(lines.get(first - 1).text())) {
      first--;
    }
    List<String> out = new ArrayList<>();
    for (int i = first; i < end; i++) {
      PageLine line = lines.get(i);
      boolean inTitle = title != null && isIn(line.owner(), title);
      if (inTitle || !line.isLink()) {
        out.add(line.text());
      }
    }
    if (!has(out, facts.title(), HEAD_LINES) && title == null && !facts.title().isEmpty()) {
      out.add(0, facts.title());
    }
    addDateLine(out, around);
    addByline(out, around, end);
    return Lines.text(out);
  }

  private boolean oldFontsHold() {
    LegacyRuns runs = new LegacyRuns();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            LegacyFont font = LineCollector.font(words);
            if (font != null) {
              runs.add(font, words.getWholeText());
            }
          }
        },
        page);
    return runs.hold();
  }

  private static boolean has(List<String> lines, String text, int within) {
    return lines.stream().limit(within).anyMatch(line -> same(line, text));
  }

  private static boolean same(String a, String b) {
    return bare(a).equals(bare(b));
  }

  /** The letters and digits of a text, in lower case. */
  private static String bare(String text) {
    StringBuilder out = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  // What is where
  // --------------------------------------------------------------------------------------------

  /** Adds the length of each paragraph to all elements that it stands in. */
  private void weigh() {
    for (PageLine line : LineCollector.linesOf(page.body(), oldFonts)) {
      if (line.text().length() >= PARAGRAPH && 10 * line.linked() < 3 * line.text().length()) {
        for (Element e = line.owner(); e != null; e = e.parent()) {
          weights.merge(e, line.text().length(), Integer::sum);
        }
      }
    }
  }

  private int weight(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** Takes away what is around the article, but nothing that holds the greater part of the page. */
  private void prune() {
    int most = weight(page.body()) / 2;
    Elements around = page.select(AROUND);
    PageParts parts = PageParts.standard();
    Map<String, Boolean> known = new HashMap<>();
    for (Element element : page.body().select("[class], [id], [style]")) {
      String names = element.className() + " " + element.id();
      boolean named = known.computeIfAbsent(names, parts::isNamed);
      String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
      if (named || style.contains("display:none")) {
        around.add(element);
      }
    }
    for (Element element : around) {
      boolean page = element.nameIs("body") || element.nameIs("html");
      if (!page && !element.nameIs("h1") && (weight(element) == 0 || weight(element) <= most)) {
        if (element.parent() != null && element.selectFirst("h1") == null) {
          element.remove();
        }
      }
    }
  }

  /** The smallest element that holds most of the paragraphs. */
  private Element body() {
    Element at = page.body();
    Element marked = null;
    for (Element element : page.select("[itemprop=articleBody], article")) {
      boolean itemBody = element.hasAttr("itemprop");
      int needed = itemBody ? 1 : (weight(at) + 1) / 2;
      if (weight(element) >= needed && (marked == null || weight(element) > weight(marked))) {
        marked = element;
      }
    }
    if (marked != null && weight(marked) > 0) {
      at = marked;
    }
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        if (100L * weight(child) >= (long) MOST * weight(at) && weight(child) > 0) {
          next = next == null || weight(child) > weight(next) ? child : next;
        }
      }
      if (next == null || isLeaf(next)) {
        return at;
      }
      at = next;
    }
  }

  /** A paragraph rather than an element of paragraphs. */
  private static boolean isLeaf(Element element) {
    return element.nameIs("p") || LineCollector.isInline(element);
  }

  /** The headline's element: the one with the words of the page's title, or the page's only h1. */
  private Element title(Element body) {
    Elements heads =
        page.select(
            "h1, h2, h3, [itemprop=headline], [class*=title], [class*=headline], [class*=tieude],"
                + " [class*=tieu-de], [id*=title]");
    String wanted = bare(facts.title());
    int bodyEnd = endOf(body);
    Element found = null;
    for (Element named : heads) {
      Element head = block(named);
      int at = firstIn(head);
      String words = bare(Lines.squeeze(head.text()));
      boolean same =
          !words.isEmpty()
              && (words.equals(wanted) || wanted.length() > 20 && words.startsWith(wanted));
      boolean titleOfPage = words.length() > 20 && wanted.startsWith(words);
      if (at >= 0 && at < bodyEnd && (same || titleOfPage)) {
        boolean before = at <= firstIn(body);
        if (found == null || before) {
          found = head;
        }
      }
    }
    if (found == null) {
      for (Element head : page.select("h1")) {
        if (firstIn(head) >= 0 && firstIn(head) < bodyEnd) {
          found = head;
        }
      }
    }
    return found;
  }

  /** The element itself, or the one whose lines it is a part of. */
  private static Element block(Element element) {
    Element at = element;
    while (LineCollector.isInline(at) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  /** The first line in an element, or -1 if it has none. */
  private int firstIn(Element element) {
    int[] range = ranges.get(element);
    return range == null ? -1 : range[0];
  }

  /** Behind the last line in an element, or 0 if it has none. */
  private int endOf(Element element) {
    int[] range = ranges.get(element);
    return range == null ? 0 : range[1] + 1;
  }

  private int firstParagraph(Element body) {
    int line = firstIn(body);
    while (line < endOf(body) - 1 && lines.get(line).text().length() < PARAGRAPH) {
      line++;
    }
    return line;
  }

  private void findRanges() {
    for (int i = 0; i < lines.size(); i++) {
      for (Element e = lines.get(i).owner(); e != null; e = e.parent()) {
        int line = i;
        ranges.computeIfAbsent(e, key -> new int[] {line, line})[1] = i;
      }
    }
  }

  private static boolean isIn(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  private static Element common(Element a, Element b) {
    Element at = a;
    while (!isIn(b, at)) {
      at = at.parent();
    }
    return at;
  }

  // Date line and byline
  // --------------------------------------------------------------------------------------------

  private void addDateLine(List<String> out, Element around) {
    for (String line : out.subList(0, Math.min(HEAD_LINES, out.size()))) {
      if (isDateLine(line)) {
        return;
      }
    }
    String date = facts.published();
    if (date.isEmpty()) {
      for (Element element :
          around.select(
              "time, [itemprop=datePublished], [class*=date], [class*=time], [class*=ngay],"
                  + " [class*=publish]")) {
        String text = Lines.squeeze(element.text());
        if (date.isEmpty() && isDateLine(text)) {
          date = text;
        }
      }
    }
    if (!date.isEmpty() && !out.isEmpty()) {
      out.add(1, date);
    }
  }

  /** A short line with a day of the calendar in figures. */
  private static boolean isDateLine(String line) {
    if (Lines.words(line) > MAX_DATE_LINE) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (isDay(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether day, month and year stand at a place, with a slash, hyphen or point between. */
  private static boolean isDay(String line, int from) {
    int at = from;
    int[] most = {2, 2, 4};
    for (int part = 0; part < most.length; part++) {
      int start = at;
      while (at < line.length() && at - start < most[part] && isDigit(line.charAt(at))) {
        at++;
      }
      if (at == start || part == 2 && at - start < most[2]) {
        return false;
      }
      if (part < 2) {
        if (at == line.length() || "/-.".indexOf(line.charAt(at)) < 0) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void addByline(List<String> out, Element around, int end) {
    Element scope = around.parent() == null ? around : around.parent();
    for (Element element :
        scope.select(
            "[rel=author], [itemprop=author], [class*=author], [class*=tacgia], [class*=tac-gia],"
                + " [class*=byline], [class*=writer]")) {
      String name = Lines.squeeze(element.text());
      int at = firstIn(block(element));
      boolean named = !name.isEmpty() && Lines.words(name) <= MAX_BYLINE;
      if (at >= 0 && named) {
        if (at >= end && !contains(out, name)) {
          out.add(name);
        }
        return;
      }
    }
    if (!facts.author().isEmpty() && !contains(out, facts.author())) {
      out.add(facts.author());
    }
  }

  /** Whether a short line has the words of a name. */
  private static boolean contains(List<String> lines, String name) {
    String wanted = bare(name);
    return lines.stream()
        .filter(line -> Lines.words(line) <= MAX_BYLINE + 4)
        .anyMatch(line -> bare(line).contains(wanted));
  }
}
