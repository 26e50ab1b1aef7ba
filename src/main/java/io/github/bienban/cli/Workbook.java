package io.github.bienban.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a spreadsheet workbook (Office Open XML, {@code .xlsx}): texts stay texts, numbers
 * numbers, days days, and no cell is a formula.
 *
 * <p>Rows may go to its sheets in any order, and none is kept in memory: each sheet is a file until
 * they are packed together. The same rows give the same bytes, since nothing in the file tells when
 * it was written.
 */
final class Workbook implements AutoCloseable {

  /** The most rows of a sheet, the headings among them, and the most characters of a cell. */
  static final int MAX_ROWS = 1_048_576;

  static final int MAX_CHARACTERS = 32_767;

  /** Days are counted from here; those before March 1900 differ between programs. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

  private static final int HEADING_STYLE = 1;
  private static final int DAY_STYLE = 2;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final PartMaker parts;
  private final int maxRows;
  private final List<Sheet> sheets = new ArrayList<>();

  /** Gives names for files that are being made. */
  interface PartMaker {
    Path newPart() throws IOException;
  }

  Workbook(PartMaker parts) {
    this(parts, MAX_ROWS);
  }

  Workbook(PartMaker parts, int maxRows) {
    this.parts = parts;
    this.maxRows = maxRows;
  }

  /** A table of the workbook: a sheet, and further ones where its rows do not fit one. */
  final class Table {

    private final String name;
    private final List<String> headings;
    private Sheet sheet;
    private int sheetCount;

    private Table(String name, List<String> headings) throws IOException {
      this.name = name;
      this.headings = headings;
      nextSheet();
    }

    /** Adds a row. */
    void row(List<?> cells) throws IOException {
      if (sheet.rows == maxRows) {
        nextSheet();
      }
      sheet.row(cells, 0);
    }

    private void nextSheet() throws IOException {
      sheetCount++;
      sheet = new Sheet(sheetCount == 1 ? name : name + " " + sheetCount, parts.newPart());
      sheets.add(sheet);
      sheet.row(headings, HEADING_STYLE);
    }
  }

  /** A sheet that is being written. */
  private static final class Sheet {

    private final String name;
    private final Path part;
    private final Writer out;
    private int rows;

    Sheet(String name, Path part) throws IOException {
      this.name = name;
      this.part = part;
      this.out =
          new BufferedWriter(
              new OutputStreamWriter(
                  Files.newOutputStream(part, StandardOpenOption.CREATE_NEW),
                  StandardCharsets.UTF_8));
      out.write(HEAD + "<worksheet" + MAIN + "><sheetViews><sheetView workbookViewId=\"0\">");
      out.write("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\"");
      out.write(" state=\"frozen\"/></sheetView></sheetViews>");
      out.write("<sheetFormatPr defaultRowHeight=\"15\"/><sheetData>\n");
    }

    void row(List<?> cells, int textStyle) throws IOException {
      rows++;
      out.write("<row r=\"" + rows + "\">");
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) != null) {
          cell(column(i) + rows, cells.get(i), textStyle);
        }
      }
      out.write("</row>\n");
    }

    private void cell(String at, Object value, int textStyle) throws IOException {
      out.write("<c r=\"" + at + "\"");
      if (value instanceof BigDecimal number) {
        out.write("><v>" + number.toPlainString() + "</v></c>");
      } else if (value instanceof Boolean truth) {
        out.write(" t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>");
      } else if (value instanceof LocalDate day && !day.isBefore(FIRST_SAFE_DAY)) {
        long number = ChronoUnit.DAYS.between(FIRST_DAY, day);
        out.write(" s=\"" + DAY_STYLE + "\"><v>" + number + "</v></c>");
      } else {
        out.write(textStyle == 0 ? "" : " s=\"" + textStyle + "\"");
        out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(escaped(shortened(value.toString())));
        out.write("</t></is></c>");
      }
    }
  }

  /**
   * Begins a table.
   *
   * @param name its name: up to 28 letters of ASCII
   * @param headings its first row
   */
  Table table(String name, List<String> headings) throws IOException {
    return new Table(name, headings);
  }

  /** Packs the sheets together. */
  void writeTo(Path file) throws IOException {
    for (Sheet sheet : sheets) {
      sheet.out.write("</sheetData></worksheet>");
      sheet.out.close();
    }
    try (ZipOutputStream zip =
        new ZipOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8)) {
      entry(zip, "[Content_Types].xml", contentTypes());
      entry(zip, "_rels/.rels", relations(RELATIONS + "/officeDocument", "xl/workbook.xml"));
      entry(zip, "xl/workbook.xml", book());
      entry(zip, "xl/_rels/workbook.xml.rels", bookRelations());
      entry(zip, "xl/styles.xml", styles());
      for (int i = 0; i < sheets.size(); i++) {
        zip.putNextEntry(timeless("xl/worksheets/sheet" + (i + 1) + ".xml"));
        Files.copy(sheets.get(i).part, zip);
        zip.closeEntry();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Sheet sheet : sheets) {
      sheet.out.close();
      Files.deleteIfExists(sheet.part);
    }
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(timeless(name));
    zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static ZipEntry timeless(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }

  private String contentTypes() {
    StringBuilder out =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    out.append("<Default Extension=\"rels\" ContentType=\"application/");
    out.append("vnd.openxmlformats-package.relationships+xml\"/>");
    out.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(out, "workbook.xml", "sheet.main+xml");
    override(out, "styles.xml", "styles+xml");
    for (int i = 1; i <= sheets.size(); i++) {
      override(out, "worksheets/sheet" + i + ".xml", "worksheet+xml");
    }
    return out.append("</Types>").toString();
  }

  private static void override(StringBuilder out, String part, String type) {
    out.append("<Override PartName=\"/xl/").append(part);
    out.append("\" ContentType=\"").append(TYPES).append(type).append("\"/>");
  }

  private String book() {
    StringBuilder out = new StringBuilder("<workbook" + MAIN);
    out.append(" xmlns:r=\"").append(RELATIONS).append("\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      out.append("<sheet name=\"").append(sheets.get(i - 1).name);
      out.append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
    }
    return out.append("</sheets></workbook>").toString();
  }

  private String bookRelations() {
    String[] typesAndTargets = new String[2 * sheets.size() + 2];
    for (int i = 0; i < sheets.size(); i++) {
      typesAndTargets[2 * i] = RELATIONS + "/worksheet";
      typesAndTargets[2 * i + 1] = "worksheets/sheet" + (i + 1) + ".xml";
    }
    typesAndTargets[2 * sheets.size()] = RELATIONS + "/styles";
    typesAndTargets[2 * sheets.size() + 1] = "styles.xml";
    return relations(typesAndTargets);
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder out = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      out.append("<Relationship Id=\"rId").append(i / 2 + 1);
      out.append("\" Type=\"").append(typesAndTargets[i]);
      out.append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
    }
    return out.append("</Relationships>").toString();
  }

  /** The styles that cells name by their numbers: plain, headings, days. */
  private static String styles() {
    return "<styleSheet"
        + MAIN
        + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf xfId=\"0\"/>"
        + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/>"
        + "<xf xfId=\"0\" numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
  }

  /** The letters of a column, counted from 0: A … Z, AA … */
  static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_CHARACTERS) {
      return text;
    }
    int end = MAX_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Writes a text in XML; what XML cannot hold becomes U+FFFD. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        // _x000D_ stands for a character in this format; one that is meant literally says so.
        case '_' -> out.append(isCharacterCode(text, i) ? "_x005F_" : "_");
        default -> out.appendCodePoint(isXml(c) ? c : 0xfffd);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean isCharacterCode(String text, int at) {
    boolean code =
        at + 6 < text.length() && text.charAt(at + 1) == 'x' && text.charAt(at + 6) == '_';
    for (int i = at + 2; code && i < at + 6; i++) {
      code = Character.digit(text.charAt(i), 16) >= 0;
    }
    return code;
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
