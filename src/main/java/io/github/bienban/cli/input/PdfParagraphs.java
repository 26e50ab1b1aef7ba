package io.github.bienban.cli.input;

import io.github.bienban.cli.input.PdfReader.PdfLine;
import io.github.bienban.cli.input.encoding.Syllables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the lines of a printed document together to paragraphs. Numbers of pages go, and so do lines
 * that stand at the top or the bottom of most pages.
 */
final class PdfParagraphs {

  /** So many lines at the top and at the bottom of a page may be its header and footer. */
  private static final int EDGE = 2;

  /** A header stands on at least so many pages. */
  private static final int HEADER_PAGES = 2;

  /** A line that ends so much of the width before the margin was ended on purpose. */
  private static final double SHORT = 0.12;

  /** A line that begins so many letters further right than the one before begins a paragraph. */
  private static final double INDENT = 0.8;

  /** A gap so many times that between most lines parts two paragraphs. */
  private static final double GAP = 1.45;

  /** Letters of one paragraph differ no more in size. */
  private static final double SIZE = 0.12;

  private final List<PdfLine> lines;
  private final float rightMargin;
  private final float width;
  private final float spacing;

  PdfParagraphs(List<PdfLine> all) {
    this.lines = withoutEdges(all);
    float[] rights = sorted(lines.stream().map(PdfLine::right).toList());
    float[] lefts = sorted(lines.stream().map(PdfLine::left).toList());
    // A few lines reach into the margin; most begin and end at it.
    this.rightMargin = rights.length == 0 ? 0 : rights[(int) (rights.length * 0.9)];
    this.width = rights.length == 0 ? 0 : rightMargin - lefts[lefts.length / 10];
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).page() == lines.get(i - 1).page()) {
        gaps.add(lines.get(i).y() - lines.get(i - 1).y());
      }
    }
    float[] sorted = sorted(gaps);
    this.spacing = sorted.length == 0 ? Float.MAX_VALUE : sorted[sorted.length / 3];
  }

  private static float[] sorted(List<Float> numbers) {
    float[] out = new float[numbers.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = numbers.get(i);
    }
    Arrays.sort(out);
    return out;
  }

  String text() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && goesOn(lines.get(i - 1), lines.get(i))) {
        join(paragraph, lines.get(i).text());
      } else {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
        paragraph.append(lines.get(i).text());
      }
    }
    paragraphs.add(paragraph.toString());
    return Lines.text(paragraphs);
  }

  /** Whether a line goes on with the paragraph of the line before it. */
  private boolean goesOn(PdfLine before, PdfLine line) {
    if (before.text().contains(Lines.CELL) || line.text().contains(Lines.CELL)) {
      return false;
    }
    boolean full = before.right() >= rightMargin - SHORT * width;
    boolean indented = line.left() - before.left() > INDENT * line.size();
    boolean sameSize = Math.abs(line.size() - before.size()) <= SIZE * before.size();
    boolean near = line.page() != before.page() || line.y() - before.y() <= GAP * spacing;
    return full && !indented && sameSize && near && !(isItem(line.text()) && isEnd(before.text()));
  }

  /** Whether a line begins like an item of a list: a dash, a bullet, a number with a point. */
  private static boolean isItem(String line) {
    char first = line.charAt(0);
    if (first == '-' || first == '+' || first == '*' || first == '–' || first == '•') {
      return true;
    }
    int i = 0;
    while (i < line.length() && i < 4 && Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    boolean mark = i > 0 && i + 1 < line.length() && ".)".indexOf(line.charAt(i)) >= 0;
    return mark && line.charAt(i + 1) == ' ';
  }

  private static boolean isEnd(String line) {
    return ".;:!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Adds a line to a paragraph, and mends a word that was parted. */
  private static void join(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    char end = paragraph.charAt(last);
    if (end == '\u00ad') {
      paragraph.setLength(last);
    } else if (end == '-' && last > 0 && Character.isLetter(paragraph.charAt(last - 1))) {
      // Vietnamese parts no word; what it joins by hyphens keeps them.
      int from = last;
      while (from > 0 && Character.isLetter(paragraph.charAt(from - 1))) {
        from--;
      }
      boolean foreign = !Syllables.get().isSyllable(paragraph.substring(from, last));
      if (foreign && Character.isLowerCase(line.charAt(0))) {
        paragraph.setLength(last);
      }
    } else {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  // Headers and footers
  // --------------------------------------------------------------------------------------------

  private static List<PdfLine> withoutEdges(List<PdfLine> all) {
    Set<Integer> edges = new HashSet<>();
    int pages = 0;
    for (int from = 0; from < all.size(); ) {
      int to = from;
      while (to < all.size() && all.get(to).page() == all.get(from).page()) {
        to++;
      }
      for (int i = 0; i < EDGE; i++) {
        if (to - from > 2 * EDGE) {
          edges.add(from + i);
          edges.add(to - 1 - i);
        }
      }
      if (isPageNumber(all.get(from).text())) {
        edges.add(from);
      }
      if (isPageNumber(all.get(to - 1).text())) {
        edges.add(to - 1);
      }
      pages++;
      from = to;
    }
    Map<String, Integer> often = new HashMap<>();
    for (int edge : edges) {
      often.merge(key(all.get(edge)), 1, Integer::sum);
    }
    List<PdfLine> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int times = edges.contains(i) ? often.get(key(all.get(i))) : 0;
      boolean header = times >= HEADER_PAGES && 2 * times >= pages;
      boolean number = edges.contains(i) && isPageNumber(all.get(i).text());
      if (!header && !number) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** The words of a line without its figures, and where it stands. */
  private static String key(PdfLine line) {
    StringBuilder words = new StringBuilder();
    line.text().chars().filter(Character::isLetter).forEach(c -> words.append((char) c));
    return words + " " + Math.round(line.y() / 4);
  }

  /**
   * A number alone, perhaps with dashes around it, a word before it, or the number of all pages.
   */
  private static boolean isPageNumber(String line) {
    int words = 0;
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Character.isLetter(c)) {
        words++;
      } else if (" -–/|".indexOf(c) < 0) {
        return false;
      }
    }
    boolean word = line.regionMatches(true, 0, "Trang", 0, 5) || line.startsWith("Page");
    return digits > 0
        && digits <= 7
        && (words == 0 ? digits <= 4 || line.indexOf('/') > 0 : word && words <= 5);
  }
}
