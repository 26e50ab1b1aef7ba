package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The marks before the paragraphs of a Word document's lists, which it counts itself. */
final class WordNumbering {

  private static final String PART = "word/numbering.xml";

  private static final int LEVELS = 9;

  private final Map<String, Level[]> kinds = new HashMap<>();
  private final Map<String, String> kindOfList = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  /** How a level of a list is marked: {@code %1.%2} stands for the numbers of its levels. */
  private record Level(int start, String format, String pattern) {}

  private WordNumbering() {}

  static WordNumbering of(ZipParts zip) throws UnreadableException {
    WordNumbering numbering = new WordNumbering();
    if (zip.has(PART)) {
      Xml.read(zip, PART, new Reader(numbering));
    }
    return numbering;
  }

  /**
   * Counts a paragraph.
   *
   * @param list the list's number in the document
   * @param depth its level, from 0
   * @return the mark before it with a blank behind it, or an empty string if it has none
   */
  String next(String list, int depth) {
    String kind = kindOfList.get(list);
    Level[] levels = kinds.get(kind);
    if (levels == null || depth < 0 || depth >= LEVELS || levels[depth] == null) {
      return "";
    }
    int[] counts =
        counters.computeIfAbsent(
            list,
            key -> {
              int[] fresh = new int[LEVELS];
              Arrays.fill(fresh, -1);
              return fresh;
            });
    counts[depth] = counts[depth] < 0 ? levels[depth].start : counts[depth] + 1;
    Arrays.fill(counts, depth + 1, LEVELS, -1);
    if (levels[depth].format.equals("bullet")) {
      return "- ";
    }
    String mark = levels[depth].pattern;
    for (int i = 0; i < LEVELS && mark.indexOf('%') >= 0; i++) {
      Level level = levels[i];
      int count = level == null ? 0 : counts[i] < 0 ? level.start : counts[i];
      mark = mark.replace("%" + (i + 1), level == null ? "" : written(count, level.format));
    }
    return mark.isBlank() ? "" : mark.strip() + " ";
  }

  private static String written(int number, String format) {
    return switch (format) {
      case "upperRoman" -> Numerals.roman(number);
      case "lowerRoman" -> Numerals.lower(Numerals.roman(number));
      case "upperLetter" -> Numerals.letter(number);
      case "lowerLetter" -> Numerals.lower(Numerals.letter(number));
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static final class Reader implements Xml.Handler {
    private final WordNumbering numbering;
    private String kind;
    private String list;
    private int depth;
    private int start;
    private String format = "";
    private String pattern = "";

    Reader(WordNumbering numbering) {
      this.numbering = numbering;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
      switch (name) {
        case "abstractNum" -> {
          kind = Xml.attribute(xml, "abstractNumId");
          numbering.kinds.put(kind, new Level[LEVELS]);
        }
        case "lvl" -> {
          depth = Xml.number(xml, "ilvl", -1);
          start = 1;
          format = "decimal";
          pattern = "";
        }
        case "start" -> start = Xml.number(xml, "val", 1);
        case "numFmt" -> format = String.valueOf(Xml.attribute(xml, "val"));
        case "lvlText" -> pattern = String.valueOf(Xml.attribute(xml, "val"));
        case "num" -> list = Xml.attribute(xml, "numId");
        case "abstractNumId" -> numbering.kindOfList.put(list, Xml.attribute(xml, "val"));
        default -> {}
      }
    }

    @Override
    public void end(String name) {
      if (name.equals("lvl") && kind != null && depth >= 0 && depth < LEVELS) {
        numbering.kinds.get(kind)[depth] = new Level(start, format, pattern);
      } else if (name.equals("abstractNum")) {
        kind = null;
      }
    }
  }
}
