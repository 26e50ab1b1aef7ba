package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.LegacyFont;
import io.github.bienban.cli.input.encoding.LegacyRuns;
import io.github.bienban.cli.input.encoding.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
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

  /** A cell of a table of figures has no more characters. */
  private static final int MAX_CELL = 300;

  private static final int MAX_DATE_LINE = 16;
  private static final int MAX_BYLINE = 12;

  /** So many lines behind the headline may be the date line. */
  private static final int HEAD_LINES = 8;

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "o:p",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "st1:place",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr");

  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, svg, object, video, audio, canvas, button, input,"
          + " select, textarea, map, math, head, rp, rt";

  private static final String AROUND = "nav, aside, footer, [hidden], [aria-hidden=true]";

  private final Document page;
  private final PageFacts facts;
  private final boolean oldFonts;
  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Map<Element, int[]> ranges = new IdentityHashMap<>();
  private List<Line> lines;

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
    lines = linesOf(page.body());
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
        && isIn(lines.get(first - 1).owner, around)
        && isDateLine(lines.get(first - 1).text)) {
      first--;
    }
    List<String> out = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Line line = lines.get(i);
      boolean inTitle = title != null && isIn(line.owner, title);
      if (inTitle || !line.isLink()) {
        out.add(line.text);
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
    for (Line line : linesOf(page.body())) {
      if (line.text.length() >= PARAGRAPH && 10 * line.linked < 3 * line.text.length()) {
        for (Element e = line.owner; e != null; e = e.parent()) {
          weights.merge(e, line.text.length(), Integer::sum);
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
    Set<String> parts = new HashSet<>();
    for (String[] row : WordList.rows(Article.class, "page-parts.txt")) {
      parts.add(row[0]);
    }
    Map<String, Boolean> known = new HashMap<>();
    for (Element element : page.body().select("[class], [id], [style]")) {
      String names = element.className() + " " + element.id();
      boolean named = known.computeIfAbsent(names, key -> isNamed(key, parts));
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

  /** Whether one of the words of a name, or words that follow each other, are in a list. */
  private static boolean isNamed(String names, Set<String> parts) {
    for (String name : names.split("\\s+")) {
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= name.length(); i++) {
        char c = i < name.length() ? name.charAt(i) : '-';
        boolean hump =
            i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
        if (!Character.isLetterOrDigit(c) || hump) {
          if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
          }
        }
        if (Character.isLetterOrDigit(c)) {
          word.append(c);
        }
      }
      for (int from = 0; from < words.size(); from++) {
        for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
          if (parts.contains(String.join("-", words.subList(from, to)))) {
            return true;
          }
        }
      }
    }
    return false;
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
    return element.nameIs("p") || INLINE.contains(element.normalName());
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
    while (INLINE.contains(at.normalName()) && at.parent() != null) {
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
    while (line < endOf(body) - 1 && lines.get(line).text.length() < PARAGRAPH) {
      line++;
    }
    return line;
  }

  private void findRanges() {
    for (int i = 0; i < lines.size(); i++) {
      for (Element e = lines.get(i).owner; e != null; e = e.parent()) {
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

  // Lines
  // --------------------------------------------------------------------------------------------

  /** The lines of an element as a browser would break them for blocks and line breaks. */
  private List<Line> linesOf(Element root) {
    LineCollector collector = new LineCollector(root, oldFonts);
    NodeTraversor.filter(collector, root);
    collector.flush(root);
    return collector.lines;
  }

  /**
   * A line of the page.
   *
   * @param text the line
   * @param owner the block in which it stands
   * @param linked how many of its characters are in links
   */
  private record Line(String text, Element owner, int linked) {

    /** A link and nothing else, and more than a name. */
    boolean isLink() {
      return 10 * linked >= 8 * text.length() && Lines.words(text) > 3;
    }
  }

  private static final class LineCollector implements NodeFilter {
    private final Element root;
    private final boolean oldFonts;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private String lead = "";
    private final Map<Element, Integer> items = new IdentityHashMap<>();

    LineCollector(Element root, boolean oldFonts) {
      this.root = root;
      this.oldFonts = oldFonts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words);
      } else if (node instanceof Element element) {
        if (element.nameIs("a") && element.hasAttr("href")) {
          links++;
        } else if (element.nameIs("table") && isTable(element)) {
          flush(block(element.parentElement()));
          for (Element row : element.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
              cells.add(cellText(cell));
            }
            String line = Lines.row(cells);
            if (!line.isEmpty()) {
              lines.add(new Line(line, row, 0));
            }
          }
          return FilterResult.SKIP_CHILDREN;
        } else if (breaks(element)) {
          flush(block(element.parentElement()));
          if (element.nameIs("li")) {
            lead = marker(element);
          }
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.nameIs("a") && element.hasAttr("href")) {
          links--;
        } else if (breaks(element)) {
          flush(element);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void add(TextNode node) {
      String words = node.getWholeText();
      LegacyFont font = oldFonts ? font(node) : null;
      if (font != null) {
        words = font.toUnicode(words);
      }
      boolean kept = node.parentElement() != null && node.parentElement().closest("pre") != null;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (kept && c == '\n') {
          flush(block(node.parentElement()));
        } else {
          text.append(c);
          linked += links > 0 ? 1 : 0;
        }
      }
    }

    private static LegacyFont font(Node node) {
      for (Element element = node.parentElement(); element != null; element = element.parent()) {
        String name = element.attr("face");
        String style = element.attr("style");
        int at = style.toLowerCase(Locale.ROOT).indexOf("font-family:");
        if (at >= 0) {
          name = style.substring(at + "font-family:".length()).split(";")[0];
        }
        if (!name.isEmpty()) {
          return LegacyFont.of(name);
        }
      }
      return null;
    }

    void flush(Element owner) {
      String line = Lines.squeeze(text);
      if (!line.isEmpty()) {
        lines.add(new Line(lead(line) + line, owner, Math.min(linked, line.length())));
        lead = "";
      }
      text.setLength(0);
      linked = 0;
    }

    /** A list's mark, unless the line has one of its own. */
    private String lead(String line) {
      return Character.isLetter(line.codePointAt(0)) || lead.length() > 2 ? lead : "";
    }

    private String marker(Element item) {
      Element list = item.parent();
      if (list == null || !list.nameIs("ol")) {
        return "- ";
      }
      int number = items.merge(list, 1, Integer::sum);
      return number + ". ";
    }

    private Element block(Element element) {
      Element at = element;
      while (at != null && at != root && !breaks(at)) {
        at = at.parent();
      }
      return at == null ? root : at;
    }

    private static boolean breaks(Element element) {
      return !INLINE.contains(element.normalName());
    }

    /** Several cells in several rows, short, without tables or pictures in them: no mere layout. */
    private static boolean isTable(Element table) {
      if (table.selectFirst("table table, img, figure, ul, ol, h1, h2, h3") != null
          || table.select("table").size() > 1) {
        return false;
      }
      Elements rows = table.select("tr");
      int broad = 0;
      for (Element row : rows) {
        Elements cells = row.select("> td, > th");
        for (Element cell : cells) {
          if (cell.text().length() > MAX_CELL) {
            return false;
          }
        }
        broad += cells.size() > 1 ? 1 : 0;
      }
      return rows.size() > 1 && 2 * broad > rows.size();
    }

    private String cellText(Element cell) {
      LineCollector inside = new LineCollector(cell, oldFonts);
      NodeTraversor.filter(inside, cell);
      inside.flush(cell);
      List<String> parts = inside.lines.stream().map(Line::text).toList();
      return String.join(" ", parts);
    }
  }
}
