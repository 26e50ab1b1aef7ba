package io.github.bienban.cli.input;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of Word 97 to 2003, and broken ones. */
class DocReaderTest {

  private static final String CELL = "\u0007";
  private static final String ROW = Character.toString(WordFile.ROW);

  @Test
  void readsParagraphs() throws UnreadableException {
    assertThat(
            DocReader.read(
                WordFile.of(
                    "Sáng 4/4,\tHuyện ủy\u000bhọp\u001f tại xã",
                    "",
                    "Xem \u0013 HYPERLINK \"http://x\" \u0014trang\u0015 của huyện\u0013 PAGE"
                        + " \u0015.")))
        .isEqualTo("Sáng 4/4, Huyện ủy\nhọp tại xã\nXem trang của huyện.\n");
  }

  @Test
  void readsTheSpellingsBeforeUnicode() throws UnreadableException {
    assertThat(
            ReportText.read(
                    "a.doc", WordFile.narrow("Céng hßa x· héi chñ nghÜa ViÖt Nam\r§éc lËp\r"))
                .text())
        .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập\n");
  }

  @Test
  void readsTables() throws UnreadableException {
    String text =
        "Kết quả:\rChỉ tiêu"
            + CELL
            + "Kế hoạch"
            + CELL
            + "Thực hiện"
            + CELL
            + ROW
            + "Thu"
            + CELL
            + CELL
            + "12\rtỷ"
            + CELL
            + ROW
            + "Hết.\r";
    assertThat(DocReader.read(WordFile.withBox(text, "Trong khung\r")).lines())
        .containsExactly(
            "Kết quả:", "Chỉ tiêu | Kế hoạch | Thực hiện", "Thu |  | 12 tỷ", "Hết.", "Trong khung");
  }

  @Test
  void readsAnythingThatGoesByTheName() throws UnreadableException {
    assertThat(ReportText.read("a.doc", Documents.docx("Huyện ủy họp")).text())
        .isEqualTo("Huyện ủy họp\n");
    assertThat(
            ReportText.read("a.doc", "<html><p>Huyen uy hop</p></html>".getBytes(US_ASCII)).text())
        .isEqualTo("Huyen uy hop\n");
  }

  @Test
  void tellsWhatIsBroken() {
    byte[] whole = WordFile.of("Huyện ủy họp");
    refuses(WordFile.encrypted(), "is protected by a password");
    refuses(
        WordFile.compound(List.of("EncryptedPackage"), List.of(new byte[5000])),
        "is protected by a password");
    refuses(
        WordFile.compound(List.of("Workbook"), List.of(new byte[5000])),
        "is no Word document, though one of Office");
    refuses(
        WordFile.compound(List.of("WordDocument"), List.of(new byte[5000])),
        "is a broken Office document: its header is damaged");
    refuses(WordFile.ofWord95(), "is of a Word before 97; save it as .docx");
    refuses(Documents.cut(whole, 300), "is a broken Office document: its end is missing");
    refuses(
        Documents.cut(whole, whole.length - 600),
        "is a broken Office document: its end is missing");
    refuses(WordFile.of(), "holds no text");
    refuses("{\\rtf1 a}".getBytes(US_ASCII), "is RTF, which is not read; save it as .docx");
  }

  /** Whatever is wrong with a file, it is named as such. */
  @Test
  void aDamagedFileGivesATextOrAReason() {
    byte[] whole = WordFile.of("Sáng 4/4, Huyện ủy họp.", "Hết.");
    for (int i = 8; i < whole.length; i += 3) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) 0xff;
      try {
        assertThat(ReportText.read("a.doc", damaged).text()).isNotBlank();
      } catch (UnreadableException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  private static void refuses(byte[] bytes, String reason) {
    assertThatThrownBy(() -> ReportText.read("a.doc", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }
}
