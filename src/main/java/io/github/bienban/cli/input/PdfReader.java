package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the paragraphs of a PDF that has a text under its picture. */
final class PdfReader {

  private static final String HEADLESS = "java.awt.headless";

  static {
    if (System.getProperty(HEADLESS) == null) {
      // PDFBox uses classes for drawing, which must not ask for a screen.
      System.setProperty(HEADLESS, "true");
    }
    FontMappers.set(new PdfFonts());
  }

  private static final String END = "%%EOF";

  /** So many bytes at the end hold the mark of the end. */
  private static final int TAIL = 2048;

  /** A gap of as many times the size of the letters parts two columns. */
  private static final double COLUMN_GAP = 1.5;

  /** A page with fewer letters has no text but a stamp. */
  private static final int STAMP = 20;

  /** One letter without a meaning in so many makes a text unreadable. */
  private static final int LETTERS_A_LOST_ONE = 20;

  private PdfReader() {}

  static String read(byte[] bytes) throws UnreadableException {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains(END)) {
      throw new UnreadableException("is a broken PDF: its end is missing");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Pages pages = new Pages();
      pages.setSortByPosition(true);
      pages.writeText(document, Writer.nullWriter());
      String text = new PdfParagraphs(pages.lines).text();
      check(text, document.getNumberOfPages());
      return text;
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("is protected by a password");
    } catch (IOException e) {
      throw new UnreadableException("is a broken PDF: {0}", String.valueOf(e.getMessage()));
    }
  }

  private static void check(String text, int pages) throws UnreadableException {
    int letters = 0;
    int lost = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      letters += Character.isLetter(c) ? 1 : 0;
      boolean symbol = c > 0xf000 && c <= 0xf0ff;
      boolean none =
          type == Character.PRIVATE_USE && !symbol || type == Character.CONTROL && c > 31;
      lost += none || c == '\ufffd' || c < ' ' && c != '\n' ? 1 : 0;
    }
    if (letters < STAMP * pages && (pages > 1 || letters == 0)) {
      throw new UnreadableException("is a PDF without text, perhaps scanned");
    }
    if ((long) lost * LETTERS_A_LOST_ONE > letters) {
      throw new UnreadableException("is a PDF whose fonts do not tell which letters they show");
    }
  }

  /**
   * A line on a page.
   *
   * @param page the page's number, from 0
   * @param text the line; columns have a bar between them
   * @param left where it begins, in points
   * @param right where it ends
   * @param y how far down its letters stand
   * @param size the size of its letters
   */
  record PdfLine(int page, String text, float left, float right, float y, float size) {}

  /** Takes the lines as PDFBox finds them. */
  private static final class Pages extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float left;
    private float right;
    private float y;
    private float size;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      TextPosition first = positions.get(0);
      TextPosition last = positions.get(positions.size() - 1);
      if (line.isEmpty()) {
        left = first.getXDirAdj();
        y = first.getYDirAdj();
        size = first.getHeightDir() > 0 ? first.getFontSizeInPt() : 1;
      } else if (first.getXDirAdj() - right > COLUMN_GAP * first.getFontSizeInPt()) {
        line.append(Lines.CELL);
      }
      line.append(text);
      right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
      line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
      end();
    }

    @Override
    protected void writePageEnd() {
      end();
    }

    private void end() {
      String text = Lines.squeeze(Normalizer.normalize(line, Normalizer.Form.NFC));
      if (!text.isEmpty()) {
        lines.add(new PdfLine(getCurrentPageNo() - 1, text, left, right, y, size));
      }
      line.setLength(0);
    }
  }
}
