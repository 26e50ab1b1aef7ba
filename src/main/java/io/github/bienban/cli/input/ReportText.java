package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.Decoded;
import io.github.bienban.cli.input.encoding.LegacyText;
import io.github.bienban.cli.input.encoding.TextDecoder;
import io.github.bienban.cli.input.encoding.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a report as it was taken out of a file. Places in a report are places in this text.
 *
 * @param text the text; never blank
 * @param stored whether any program that opens the file as Unicode text shows the same; otherwise
 *     the text exists only here
 */
public record ReportText(String text, boolean stored) {

  /** The most bytes of a file's beginning that tell what it is. */
  private static final int HEAD = 1024;

  /**
   * Takes the text out of a file.
   *
   * @param name the file's name, which tells what it should be; a name of another kind is no
   *     hindrance
   * @param bytes what the file holds
   * @return its text
   * @throws UnreadableException if it is broken, protected, of no kind that is read, or without
   *     text
   */
  public static ReportText read(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    Format format = format(name, bytes);
    ReportText read =
        switch (format) {
          case TEXT -> plain(bytes);
          case HTML -> taken(HtmlReader.read(bytes));
          case DOCX -> taken(DocxReader.read(bytes));
          case ODT -> taken(OdtReader.read(bytes));
          case DOC -> taken(DocReader.read(bytes));
          case PDF -> taken(PdfReader.read(bytes));
        };
    if (read.text().isBlank()) {
      throw new UnreadableException(
          format == Format.PDF ? "is a PDF without text, perhaps scanned" : "holds no text");
    }
    return read;
  }

  private static ReportText plain(byte[] bytes) throws UnreadableException {
    Decoded decoded = TextDecoder.decode(bytes);
    return new ReportText(decoded.text(), decoded.unchanged());
  }

  private static ReportText taken(String text) {
    return new ReportText(LegacyText.toUnicode(text), false);
  }

  /**
   * What a file is. A name that promises a text is taken at its word; any other must be borne out
   * by how the file begins, since pages and newer documents often go by the name of older ones.
   */
  private static Format format(String name, byte[] bytes) throws UnreadableException {
    Format promised = Format.ofName(name).orElse(null);
    if (promised == Format.TEXT) {
      return Format.TEXT;
    }
    if (startsWith(bytes, "PK\003\004") || startsWith(bytes, "PK\005\006")) {
      return ZipParts.of(bytes).has("content.xml") ? Format.ODT : Format.DOCX;
    }
    if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return Format.DOC;
    }
    String head = head(bytes);
    if (head.contains("%PDF-")) {
      return Format.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      throw new UnreadableException("is RTF, which is not read; save it as .docx");
    }
    String lower = head.toLowerCase(Locale.ROOT);
    boolean page = lower.contains("<html") || lower.contains("<!doctype html");
    if (page || promised == Format.HTML) {
      return Format.HTML;
    }
    if (promised != null) {
      throw new UnreadableException(
          "is no {0} file, or its beginning is lost", promised.extensions().get(0));
    }
    return Format.TEXT;
  }

  private static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    // The zeros of UTF-16 apart, what begins a page is ASCII.
    return head.replace("\0", "");
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    return new String(bytes, 0, Math.min(mark.length(), bytes.length), StandardCharsets.ISO_8859_1)
        .equals(mark);
  }
}
