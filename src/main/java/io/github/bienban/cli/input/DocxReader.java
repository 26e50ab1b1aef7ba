package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.LegacyFont;
import io.github.bienban.cli.input.encoding.LegacyRuns;
import io.github.bienban.cli.input.encoding.UnreadableException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs, lists, tables and text boxes of a Word document. What was deleted with
 * changes tracked, hidden text, notes, headers and footers are left out.
 */
final class DocxReader {

  private static final String MAIN = "word/document.xml";
  private static final String STYLES = "word/styles.xml";

  private DocxReader() {}

  static String read(byte[] bytes) throws UnreadableException {
    ZipParts zip = ZipParts.of(bytes);
    if (!zip.has(MAIN)) {
      throw new UnreadableException(
          zip.has("[Content_Types].xml")
              ? "is no Word document, though one of Office"
              : "is a zip file without a document in it");
    }
    Map<String, String> fonts = new HashMap<>();
    if (zip.has(STYLES)) {
      Xml.read(zip, STYLES, new Styles(fonts));
    }
    LegacyRuns runs = new LegacyRuns();
    Body body = new Body(WordNumbering.of(zip), fonts, runs, false);
    Xml.read(zip, MAIN, body);
    if (body.oldFonts && runs.hold()) {
      body = new Body(WordNumbering.of(zip), fonts, runs, true);
      Xml.read(zip, MAIN, body);
    }
    return body.outline.text();
  }

  private static boolean isOn(XMLStreamReader xml) {
    String value = Xml.attribute(xml, "val");
    return value == null || value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** The fonts of the paragraph styles; that of paragraphs without a style has an empty name. */
  private static final class Styles implements Xml.Handler {
    private final Map<String, String> fonts;
    private String style = "";
    private boolean other;

    Styles(Map<String, String> fonts) {
      this.fonts = fonts;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
      if (name.equals("style")) {
        boolean normal = "1".equals(Xml.attribute(xml, "default"));
        other = !"paragraph".equals(Xml.attribute(xml, "type"));
        style = normal ? "" : Xml.attribute(xml, "styleId");
      } else if (name.equals("rFonts") && !other && Xml.attribute(xml, "ascii") != null) {
        fonts.put(style, Xml.attribute(xml, "ascii"));
      }
    }

    @Override
    public void end(String name) {}
  }

  private static final class Body implements Xml.Handler {
    private final Outline outline = new Outline();
    private final WordNumbering numbering;
    private final Map<String, String> fonts;
    private final LegacyRuns runs;
    private final boolean convert;
    private boolean oldFonts;
    private boolean inText;
    private boolean inRun;
    private boolean hidden;
    private String styleFont;
    private String runFont;
    private String list;
    private int level;
    private final StringBuilder words = new StringBuilder();

    Body(WordNumbering numbering, Map<String, String> fonts, LegacyRuns runs, boolean convert) {
      this.numbering = numbering;
      this.fonts = fonts;
      this.runs = runs;
      this.convert = convert;
    }

    @Override
    public boolean skips(String name, XMLStreamReader xml) {
      return name.equals("Fallback") || name.equals("moveFrom") || name.equals("del");
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
      switch (name) {
        case "p" -> {
          outline.startParagraph();
          styleFont = fonts.get("");
          list = null;
          level = 0;
        }
        case "pStyle" -> styleFont = fonts.getOrDefault(Xml.attribute(xml, "val"), fonts.get(""));
        case "numId" -> list = Xml.attribute(xml, "val");
        case "ilvl" -> level = Xml.number(xml, "val", 0);
        case "r" -> {
          inRun = true;
          hidden = false;
          runFont = styleFont;
        }
        case "rFonts" -> {
          String font = Xml.attribute(xml, "ascii");
          if (inRun && font != null) {
            runFont = font;
          }
        }
        case "vanish" -> hidden = inRun && isOn(xml);
        case "t" -> {
          inText = true;
          words.setLength(0);
        }
        case "tab" -> addBlank();
        case "br", "cr" -> {
          if (inRun) {
            outline.breakLine();
          }
        }
        case "noBreakHyphen" -> outline.add("-");
        case "tr" -> outline.startRow();
        case "tc" -> outline.startCell();
        default -> {}
      }
    }

    /** A tab in the text; those in a paragraph's properties are where tabs stop. */
    private void addBlank() {
      if (inRun) {
        outline.add(" ");
      }
    }

    @Override
    public void text(String text) {
      if (inText) {
        words.append(text);
      }
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "t" -> {
          inText = false;
          if (!hidden) {
            outline.add(inFont(words.toString()));
          }
        }
        case "r" -> inRun = false;
        case "p" -> {
          outline.endParagraph(list == null ? "" : numbering.next(list, level));
          // A box stands inside a paragraph; behind it that one's list is over and done with.
          list = null;
        }
        case "tc" -> outline.endCell();
        case "tr" -> outline.endRow();
        default -> {}
      }
    }

    private String inFont(String shown) {
      LegacyFont font = LegacyFont.of(runFont);
      if (font == null) {
        return shown;
      }
      oldFonts = true;
      if (convert) {
        return font.toUnicode(shown);
      }
      runs.add(font, shown);
      return shown;
    }
  }
}
