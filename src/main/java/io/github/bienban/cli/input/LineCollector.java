package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.LegacyFont;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Breaks what stands in an element into lines, as a browser would for blocks and line breaks. */
final class LineCollector implements NodeFilter {
  /** A cell of a table of figures has no more characters. */
  private static final int MAX_CELL = 300;

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

  private final Element root;
  private final boolean oldFonts;
  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private String lead = "";
  private final Map<Element, Integer> items = new IdentityHashMap<>();

  private LineCollector(Element root, boolean oldFonts) {
    this.root = root;
    this.oldFonts = oldFonts;
  }

  /**
   * The lines of an element.
   *
   * @param root the element
   * @param oldFonts whether what is set in a font of the time before Unicode is spelled for it
   */
  static List<PageLine> linesOf(Element root, boolean oldFonts) {
    LineCollector collector = new LineCollector(root, oldFonts);
    NodeTraversor.filter(collector, root);
    collector.flush(root);
    return collector.lines;
  }

  /** Whether an element is part of a line rather than lines of its own. */
  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
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
            lines.add(new PageLine(line, row, 0));
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

  /** The old font that a text is set in, by the elements around it, or null. */
  static LegacyFont font(Node node) {
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

  private void flush(Element owner) {
    String line = Lines.squeeze(text);
    if (!line.isEmpty()) {
      lines.add(new PageLine(lead(line) + line, owner, Math.min(linked, line.length())));
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
    return !isInline(element);
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
    return String.join(" ", linesOf(cell, oldFonts).stream().map(PageLine::text).toList());
  }
}
