package io.github.bienban.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Printed documents: what is a paragraph in them, and what is none of the text. */
class PdfReaderTest {

  private static final List<String> BODY =
      List.of(
          "    Sáng 4/4, Ban Thường vụ Huyện ủy Lũng Cao tổ chức hội nghị đánh giá quý I và",
          "bàn nhiệm vụ quý II năm 2024. Tổng thu ngân sách trên địa bàn đạt 187,5 tỷ đồng,",
          "bằng 35% dự toán; toàn huyện có 4/21 xã đạt chuẩn.",
          "    Hội nghị bàn về kinh tế-xã hội và an ninh, chuyển đổi số, dịch vụ công trên inter-",
          "net của các xã, thị trấn; về trồng rừng, thủy lợi và các việc khác của ngành nông-",
          "lâm nghiệp:",
          "- Thu ngân sách, chi thường xuyên, đầu tư công trong quý I của huyện đạt kế hoạch;",
          "- Giải ngân vốn đầu tư công;");

  private static List<String> read(List<List<String>> pages) throws UnreadableException {
    return PdfReader.read(Documents.pdf(pages)).lines().toList();
  }

  @Test
  void joinsLinesToParagraphs() throws UnreadableException {
    assertThat(read(List.of(BODY)))
        .containsExactly(
            "Sáng 4/4, Ban Thường vụ Huyện ủy Lũng Cao tổ chức hội nghị đánh giá quý I và bàn"
                + " nhiệm vụ quý II năm 2024. Tổng thu ngân sách trên địa bàn đạt 187,5 tỷ đồng,"
                + " bằng 35% dự toán; toàn huyện có 4/21 xã đạt chuẩn.",
            "Hội nghị bàn về kinh tế-xã hội và an ninh, chuyển đổi số, dịch vụ công trên internet"
                + " của các xã, thị trấn; về trồng rừng, thủy lợi và các việc khác của ngành"
                + " nông-lâm nghiệp:",
            "- Thu ngân sách, chi thường xuyên, đầu tư công trong quý I của huyện đạt kế hoạch;",
            "- Giải ngân vốn đầu tư công;");
  }

  @Test
  void goesOnOverThePageWithoutItsHeaderAndNumber() throws UnreadableException {
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      List<String> lines = new ArrayList<>();
      lines.add("Bản tin huyện Lũng Cao, số " + page);
      lines.addAll(page == 2 ? BODY.subList(2, 8) : BODY.subList(0, page == 1 ? 2 : 8));
      while (lines.size() < 6) {
        lines.add(1, "    Dòng.");
      }
      lines.add("Trang " + page + "/3");
      pages.add(lines);
    }
    List<String> read = read(pages);
    assertThat(read)
        .noneMatch(line -> line.contains("Bản tin"))
        .noneMatch(line -> line.contains("Trang"));
    assertThat(read).anyMatch(line -> line.contains("187,5 tỷ đồng, bằng 35% dự toán"));
  }

  @Test
  void keepsColumnsApart() throws UnreadableException {
    assertThat(read(List.of(List.of("Chỉ tiêu\tKết quả", "Thu ngân sách\t12 tỷ đồng"))))
        .containsExactly("Chỉ tiêu | Kết quả", "Thu ngân sách | 12 tỷ đồng");
  }

  @Test
  void readsTheSpellingsBeforeUnicode() throws UnreadableException {
    byte[] pdf = Documents.pdf(List.of(List.of("Céng hßa x· héi chñ nghÜa ViÖt Nam")));
    assertThat(ReportText.read("a.pdf", pdf).text())
        .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam\n");
  }

  @Test
  void tellsWhatIsBroken() {
    byte[] whole = Documents.pdf(List.of(BODY));
    refuses(Documents.pdf(List.of(List.of(), List.of())), "is a PDF without text, perhaps scanned");
    refuses(Documents.pdf(List.of(BODY), "khóa"), "is protected by a password");
    refuses(Documents.cut(whole, whole.length - 100), "is a broken PDF: its end is missing");
    refuses(Documents.cut(whole, 3), "is no .pdf file, or its beginning is lost");
  }

  private static void refuses(byte[] bytes, String reason) {
    assertThatThrownBy(() -> ReportText.read("a.pdf", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }
}
