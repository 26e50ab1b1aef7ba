package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs, lists, tables and text boxes of an OpenDocument text. Deleted text, notes
 * and comments are left out.
 */
final class OdtReader {

  private static final String MAIN = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String TEXT = "application/vnd.oasis.opendocument.text";

  /** A blank counted more often than this is an error of a program. */
  private static final int MAX_BLANKS = 1000;

  private OdtReader() {}

  static String read(byte[] bytes) throws UnreadableException {
    ZipParts zip = ZipParts.of(bytes);
    if (!zip.has(MAIN)) {
      throw new UnreadableException("is a zip file without a document in it");
    }
    if (zip.has("mimetype")) {
      String type = new String(zip.part("mimetype"), StandardCharsets.US_ASCII).strip();
      if (!type.startsWith(TEXT)) {
        throw new UnreadableException("is no text document but {0}", type);
      }
    }
    if (zip.has(MANIFEST)) {
      Manifest manifest = new Manifest();
      Xml.read(zip, MANIFEST, manifest);
      if (manifest.encrypted) {
        throw new UnreadableException("is protected by a password");
      }
    }
    Body body = new Body();
    Xml.read(zip, MAIN, body);
    return body.outline.text();
  }

  private static final class Manifest implements Xml.Handler {
    private boolean encrypted;

    @Override
    public void start(String name, XMLStreamReader xml) {
      encrypted |= name.equals("encryption-data");
    }

    @Override
    public void end(String name) {}
  }

  /** A list that is open: how its items are marked and how many there were. */
  private static final class OpenList {
    private final String style;
    private final int depth;
    private int items;

    OpenList(String style, int depth) {
      this.style = style;
      this.depth = depth;
    }
  }

  private static final class Body implements Xml.Handler {
    private final Outline outline = new Outline();
    private final Deque<OpenList> lists = new ArrayDeque<>();

    /** The number format of a list style's level, and what stands before and behind the number. */
    private final Map<String, String[]> numbers = new HashMap<>();

    private String listStyle = "";
    private String mark = "";
    private int inParagraph;

    @Override
    public boolean skips(String name, XMLStreamReader xml) {
      return name.equals("tracked-changes")
          || name.equals("note")
          || name.equals("annotation")
          || name.equals("forms");
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
      switch (name) {
        case "p", "h" -> {
          outline.startParagraph();
          inParagraph++;
        }
        case "s" ->
            outline.add(" ".repeat(Math.min(MAX_BLANKS, Math.max(1, Xml.number(xml, "c", 1)))));
        case "tab" -> outline.add(" ");
        case "line-break" -> outline.breakLine();
        case "list-style" -> listStyle = String.valueOf(Xml.attribute(xml, "name"));
        case "list-level-style-number" ->
            numbers.put(
                listStyle + "/" + Xml.number(xml, "level", 1),
                new String[] {
                  orEmpty(Xml.attribute(xml, "num-format")),
                  orEmpty(Xml.attribute(xml, "num-prefix")),
                  orEmpty(Xml.attribute(xml, "num-suffix"))
                });
        case "list" -> {
          OpenList outer = lists.peek();
          String style = Xml.attribute(xml, "style-name");
          String inherited = outer == null ? "" : outer.style;
          int depth = outer == null ? 1 : outer.depth + 1;
          lists.push(new OpenList(style == null ? inherited : style, depth));
        }
        case "list-item" -> mark = mark();
        case "table-row" -> outline.startRow();
        case "table-cell", "covered-table-cell" -> outline.startCell();
        default -> {}
      }
    }

    private static String orEmpty(String text) {
      return text == null ? "" : text;
    }

    private String mark() {
      OpenList list = lists.peek();
      if (list == null) {
        return "";
      }
      list.items++;
      String[] number = numbers.get(list.style + "/" + list.depth);
      if (number == null) {
        return "- ";
      }
      String written =
          switch (number[0]) {
            case "I" -> Numerals.roman(list.items);
            case "i" -> Numerals.lower(Numerals.roman(list.items));
            case "A" -> Numerals.letter(list.items);
            case "a" -> Numerals.lower(Numerals.letter(list.items));
            case "" -> "";
            default -> Integer.toString(list.items);
          };
      return written.isEmpty() ? "" : number[1] + written + number[2] + " ";
    }

    @Override
    public void text(String text) {
      if (inParagraph > 0) {
        // A break in the source is a blank; breaks of lines are elements.
        outline.add(text.replace('\n', ' '));
      }
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "p", "h" -> {
          outline.endParagraph(mark);
          mark = "";
          inParagraph--;
        }
        case "list" -> lists.poll();
        case "list-item" -> mark = "";
        case "table-cell", "covered-table-cell" -> outline.endCell();
        case "table-row" -> outline.endRow();
        default -> {}
      }
    }
  }
}
