package io.github.bienban.cli.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Word and OpenDocument texts with what reports have in them, and broken ones. */
class OfficeReadersTest {

  private static final String MAIN = "word/document.xml";

  private static String docx(String body) throws UnreadableException {
    return DocxReader.read(Documents.docxOf(body, Map.of()));
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  @Test
  void readsParagraphs() throws UnreadableException {
    assertThat(
            docx(
                "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>"
                    + run("Sáng ")
                    + run("4/4,")
                    + "<w:r><w:tab/><w:t>Huyện ủy</w:t><w:br/><w:t>họp</w:t></w:r></w:p><w:p/>"
                    + "<w:p><w:hyperlink>"
                    + run("Hết")
                    + "</w:hyperlink></w:p>"))
        .isEqualTo("Sáng 4/4, Huyện ủy\nhọp\nHết\n");
  }

  @Test
  void leavesOutWhatIsNotShown() throws UnreadableException {
    assertThat(
            docx(
                "<w:p>"
                    + run("Đạt ")
                    + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>"
                    + run("15")
                    + "</w:ins><w:moveFrom>"
                    + run("20")
                    + "</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>30</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>%</w:t></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"))
        .isEqualTo("Đạt 15%\n");
  }

  @Test
  void readsTablesAsRowsAndLayoutAsParagraphs() throws UnreadableException {
    String table =
        "<w:tbl><w:tr><w:tc>%s%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(
                paragraph("UBND HUYỆN LŨNG CAO"), paragraph("Số: 12/BC-UBND"), paragraph("CHXHCN"));
    String figures =
        "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(
                paragraph("Chỉ tiêu"), paragraph("Kết quả"), paragraph("Thu"), paragraph("12 tỷ"));
    assertThat(docx(table + figures).lines())
        .containsExactly(
            "UBND HUYỆN LŨNG CAO", "Số: 12/BC-UBND", "CHXHCN", "Chỉ tiêu | Kết quả", "Thu | 12 tỷ");
  }

  @Test
  void readsABoxOnce() throws UnreadableException {
    String box = "<w:txbxContent>" + paragraph("Trong khung") + "</w:txbxContent>";
    assertThat(
            docx("<w:p><w:r><mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent></w:r>"
                    + run("Ngoài khung")
                    + "</w:p>")
                .lines())
        .containsExactly("Trong khung", "Ngoài khung");
  }

  @Test
  void countsLists() throws UnreadableException {
    String numbering =
        "<w:root><w:abstractNum w:abstractNumId='7'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText"
            + " w:val='%1.'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText"
            + " w:val='%2)'/></w:lvl>"
            + "<w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='x'/></w:lvl>"
            + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num></w:root>";
    StringBuilder body = new StringBuilder();
    int[] levels = {0, 1, 1, 2, 0, 1};
    for (int level : levels) {
      body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val='")
          .append(level)
          .append("'/><w:numId w:val='3'/></w:numPr></w:pPr>")
          .append(run("mục"))
          .append("</w:p>");
    }
    assertThat(
            DocxReader.read(
                    Documents.docxOf(body.toString(), Map.of("word/numbering.xml", numbering)))
                .lines())
        .containsExactly("I. mục", "1) mục", "2) mục", "- mục", "II. mục", "1) mục");
  }

  @Test
  void readsTheFontsOfTheTimeBeforeUnicode() throws UnreadableException {
    String styles =
        "<w:root><w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:rPr><w:rFonts"
            + " w:ascii='.VnTime'/></w:rPr></w:style></w:root>";
    String body =
        "<w:p><w:r><w:rPr><w:rFonts w:ascii='.VnTimeH'/></w:rPr><w:t>céng hßa</w:t></w:r>"
            + run(" x· héi")
            + "<w:r><w:rPr><w:rFonts w:ascii='Arial'/></w:rPr><w:t> tại Genève</w:t></w:r></w:p>";
    assertThat(DocxReader.read(Documents.docxOf(body, Map.of("word/styles.xml", styles))))
        .isEqualTo("CỘNG HÒA xã hội tại Genève\n");
  }

  @Test
  void doesNotBelieveTheFontsOfATextInUnicode() throws UnreadableException {
    assertThat(
            docx(
                "<w:p><w:r><w:rPr><w:rFonts w:ascii='.VnTime'/></w:rPr><w:t>công tác của"
                    + " huyện</w:t></w:r></w:p>"))
        .isEqualTo("công tác của huyện\n");
  }

  @Test
  void readsOpenDocuments() throws UnreadableException {
    assertThat(
            OdtReader.read(
                    Documents.odtOf(
                        "<text:list-style style:name='L1'><text:list-level-style-number"
                            + " text:level='1' style:num-format='a' style:num-suffix=')'/>"
                            + "</text:list-style>",
                        """
                        <text:tracked-changes><text:p>bỏ</text:p></text:tracked-changes>
                        <text:h>Báo cáo</text:h>
                        <text:p>Sáng<text:s text:c="2"/>4/4,<text:tab/><text:span>Huyện ủy</text:span>
                        họp<text:note><text:note-body><text:p>chú thích</text:p></text:note-body></text:note>.<text:line-break/>Hết</text:p>
                        <text:list text:style-name="L1"><text:list-item><text:p>Thu</text:p></text:list-item>
                        <text:list-item><text:p>Chi</text:p><text:list text:style-name="L2"><text:list-item><text:p>Lương</text:p></text:list-item></text:list></text:list-item></text:list>
                        <table:table><table:table-row><table:table-cell><text:p>Chỉ tiêu</text:p></table:table-cell><table:table-cell><text:p>12</text:p><text:p>tỷ</text:p></table:table-cell><table:table-cell><text:p>Đạt</text:p></table:table-cell></table:table-row></table:table>
                        <text:p><draw:frame><draw:text-box><text:p>Khung</text:p></draw:text-box></draw:frame>Sau</text:p>
                        """))
                .lines())
        .containsExactly(
            "Báo cáo",
            "Sáng 4/4, Huyện ủy họp.",
            "Hết",
            "a) Thu",
            "b) Chi",
            "- Lương",
            "Chỉ tiêu | 12 tỷ | Đạt",
            "Khung",
            "Sau");
  }

  @Test
  void tellsWhatIsBroken() {
    byte[] whole = Documents.docx("Sáng 4/4, Huyện ủy họp. ".repeat(50));
    refuses(Documents.cut(whole, whole.length / 2), "is a broken zip file: its end is missing");
    refuses(Documents.cut(whole, 3), "is no .docx file, or its beginning is lost");
    refuses("văn bản".getBytes(UTF_8), "is no .docx file, or its beginning is lost");
    byte[] damaged = whole.clone();
    for (int i = 150; i < 170; i++) {
      damaged[i] ^= 0x55;
    }
    refuses(damaged, "is a broken zip file: word/document.xml is damaged");
    refuses(
        Documents.zip(Map.of("word/document.xml", "<w:document xmlns:w='w'><w:p>")),
        "has a damaged part word/document.xml (no well-formed XML)");
    refuses(
        Documents.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<a/>")),
        "is no Word document, though one of Office");
    refuses(Documents.zip(Map.of("a.txt", "a")), "is a zip file without a document in it");
    refuses(Documents.docx(), "holds no text");
    refuses(
        Documents.zip(Map.of("content.xml", "<a/>", "mimetype", "application/vnd.oasis.x")),
        "is no text document but application/vnd.oasis.x");
    refuses(
        Documents.zip(
            Map.of(
                "content.xml",
                "<a/>",
                "META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>")),
        "is protected by a password");
  }

  /** An entity that would unfold to a thousand million letters is not unfolded. */
  @Test
  void unfoldsNoEntities() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'>");
    for (char c = 'b'; c < 'k'; c++) {
      bomb.append("<!ENTITY ").append(c).append(" '");
      bomb.append(("&" + (char) (c - 1) + ";").repeat(10)).append("'>");
    }
    bomb.append("]><w:document xmlns:w='w'><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:document>");
    refuses(
        Documents.zip(Map.of("word/document.xml", bomb.toString())),
        "has a damaged part word/document.xml (no well-formed XML)");
  }

  @Test
  void readsPartsInTheEncodingsOfOffice() throws UnreadableException {
    String part = new String(Documents.part(Documents.docx("Hội nghị"), MAIN), UTF_8);
    String bare = part.substring(part.indexOf("?>") + 2);
    for (byte[] bytes :
        List.of(bare.getBytes(UTF_8), ("\ufeff" + bare).getBytes(UTF_8), bare.getBytes(UTF_16))) {
      assertThat(ReportText.read("a.docx", Documents.zipOf(Map.of(MAIN, bytes))).text().strip())
          .isEqualTo("Hội nghị");
    }
  }

  /** The JDK's reader of XML would print a bad byte by itself. */
  @Test
  void refusesABadByteWithoutPrintingIt() {
    byte[] part = Documents.part(Documents.docx("Hội nghị"), MAIN);
    part[part.length - 40] = (byte) 0xff;
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      refuses(
          Documents.zipOf(Map.of(MAIN, part)),
          "has a damaged part word/document.xml (no well-formed XML)");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  /** A part that is packed a thousand to one, with a list that says it is small. */
  @Test
  void unpacksNoMoreThanTheListSays() {
    byte[] zip = Documents.zip(Map.of("word/document.xml", " ".repeat(5_000_000)));
    int list = zip.length - 22 - 46 - "word/document.xml".length();
    zip[list + 24] = 10;
    zip[list + 25] = 0;
    zip[list + 26] = 0;
    zip[list + 27] = 0;
    refuses(zip, "is a broken zip file: word/document.xml is damaged");
    zip[list + 27] = 0x7f;
    refuses(zip, "has a part word/document.xml of more than 64 MiB");
  }

  private static void refuses(byte[] bytes, String reason) {
    assertThatThrownBy(() -> ReportText.read("a.docx", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }
}
