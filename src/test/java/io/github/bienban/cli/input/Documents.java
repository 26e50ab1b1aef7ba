package io.github.bienban.cli.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes small documents for tests. */
public final class Documents {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private Documents() {}

  /** A zip file of parts with their text. */
  public static byte[] zip(Map<String, String> parts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipOf(bytes);
  }

  /** A zip file of parts with their bytes. */
  public static byte[] zipOf(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A part of a zip file that has it. */
  public static byte[] part(byte[] bytes, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (!zip.getNextEntry().getName().equals(name)) {
        zip.closeEntry();
      }
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document of paragraphs. */
  public static byte[] docx(String... paragraphs) {
    return docxOf(
        Stream.of(paragraphs)
            .map(text -> "<w:p><w:r><w:t>" + escape(text) + "</w:t></w:r></w:p>")
            .collect(Collectors.joining()),
        Map.of());
  }

  /** A Word document of the XML in its body, and other parts. */
  static byte[] docxOf(String body, Map<String, String> others) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w='"
            + W
            + "' xmlns:mc='mc'><w:body>"
            + body
            + "</w:body></w:document>");
    others.forEach(
        (name, xml) -> parts.put(name, xml.replace("<w:root", "<w:root xmlns:w='" + W + "'")));
    return zip(parts);
  }

  /** An OpenDocument text of paragraphs. */
  public static byte[] odt(String... paragraphs) {
    return odtOf(
        "",
        Stream.of(paragraphs)
            .map(text -> "<text:p>" + escape(text) + "</text:p>")
            .collect(Collectors.joining()));
  }

  /** An OpenDocument text of the XML of its styles and its body. */
  static byte[] odtOf(String styles, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='tb' xmlns:draw='d'"
            + " xmlns:style='s'><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return zip(parts);
  }

  /** A PDF of pages of lines, each line 16 points under the one before. */
  public static byte[] pdf(List<List<String>> pages) {
    return pdf(pages, null);
  }

  /** A PDF that opens with a password only, if there is one. */
  public static byte[] pdf(List<List<String>> pages, String password) {
    try (PDDocument document = new PDDocument()) {
      PDFont font;
      try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
        font = PDType0Font.load(document, in);
      }
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          float y = 740;
          for (String line : lines) {
            float x = 72 + (line.length() - line.stripLeading().length()) * 6;
            for (String column : line.strip().split("\t")) {
              content.beginText();
              content.setFont(font, 12);
              content.newLineAtOffset(x, y);
              content.showText(column);
              content.endText();
              x += font.getStringWidth(column) / 1000 * 12 + 60;
            }
            y -= 16;
          }
        }
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning of a file. */
  public static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
