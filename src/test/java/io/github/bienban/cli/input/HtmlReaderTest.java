package io.github.bienban.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in the shapes that portals have. */
class HtmlReaderTest {

  private static final String FIRST =
      "Sáng 4/4, Ban Thường vụ Huyện ủy Lũng Cao tổ chức hội nghị đánh giá quý I và bàn nhiệm vụ"
          + " quý II năm 2024.";

  private static final String SECOND =
      "Quý I, tổng thu ngân sách trên địa bàn đạt 187,5 tỷ đồng, bằng 35% dự toán; toàn huyện có"
          + " 4/21 xã đạt chuẩn.";

  private static final String LINKS =
      """
      <div class="related-news"><h3>Tin liên quan</h3><ul>
        <li><a href="/1">Huyện Lũng Cao tổng kết phong trào thi đua năm 2023 và phát động thi đua</a></li>
        <li><a href="/2">Hội Nông dân huyện Lũng Cao họp Ban Chấp hành lần thứ mười hai mở rộng</a></li>
      </ul></div>
      """;

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String read(String html) throws UnreadableException {
    return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesTheArticleOutOfThePage() throws UnreadableException {
    String html =
        page(
            "<title>Huyện ủy Lũng Cao họp | Cổng thông tin</title><meta charset=utf-8>",
            """
            <header><div class="logo">CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN LŨNG CAO</div>
            <nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
            <span class="today">Thứ ba, 24/11/2026</span></header>
            <div id="wrap"><div class="breadcrumb"><a href="/">Trang chủ</a> &gt; <a href="/t">Tin</a></div>
            <div class="news-detail">
              <h1 class="title">Huyện ủy Lũng Cao họp</h1>
              <div class="meta">Ngày đăng 04/04/2024 | 18:34</div>
              <div class="share"><a href="#">Chia sẻ</a></div>
              <p class="sapo"><b>%s</b></p>
              <div class="content">
                <figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị.</figcaption></figure>
                <p>%s</p>
                <p>Diện tích 25&nbsp;km<sup>2</sup>.<br>Dân số 37 nghìn người.</p>
              </div>
              <p class="author">Nông Thị Bích</p>
            """
                    .formatted(FIRST, SECOND)
                + LINKS
                + """
                </div>
                <aside><p>Nhiệt liệt chào mừng các ngày lễ lớn trong năm, thi đua lập thành tích xuất sắc nhất!</p></aside></div>
                <footer><p>Bản quyền thuộc về Ủy ban nhân dân huyện Lũng Cao. Địa chỉ: số 1, đường Hùng Vương, thị trấn Lũng Cao.</p></footer>
                """);
    assertThat(read(html))
        .isEqualTo(
            String.join(
                "\n",
                "Huyện ủy Lũng Cao họp",
                "Ngày đăng 04/04/2024 | 18:34",
                FIRST,
                "Quang cảnh hội nghị.",
                SECOND,
                "Diện tích 25 km2.",
                "Dân số 37 nghìn người.",
                "Nông Thị Bích",
                ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2024-04-04T18:34:00+07:00'>"
            + "<meta name='author' content='Nông Thị Bích'>",
        "<meta name='pubdate' content='2024-04-04T11:34:00Z'>"
            + "<meta name='dc.creator' content='Nông Thị Bích'>",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
            + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Huyện ủy Lũng Cao họp\","
            + "\"datePublished\":\"2024-04-04T18:34:00+0700\","
            + "\"author\":[{\"@type\":\"Person\",\"name\":\"Nông Thị Bích\"}]}]}</script>",
        "<script type='application/ld+json'>{broken</script>"
            + "<meta itemprop='datePublished' content='2024-04-04 18:34'>"
            + "<meta name='author' content='Nông Thị Bích'>",
      })
  void takesFromTheHeadWhatThePageDoesNotShow(String meta) throws UnreadableException {
    String head =
        meta
            + "<meta property='og:title' content='Huyện ủy Lũng Cao họp'>"
            + "<meta property='og:site_name' content='Cổng thông tin'>";
    String html = page(head, "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>");
    assertThat(read(html).lines())
        .containsExactly(
            "Huyện ủy Lũng Cao họp", "04/04/2024 18:34", FIRST, SECOND, "Nông Thị Bích");
  }

  @Test
  void takesNoSiteForAnAuthor() throws UnreadableException {
    String head =
        "<meta property='og:site_name' content='Cổng thông tin'><meta name='author' content='cổng"
            + " thông tin'>";
    assertThat(read(page(head, "<h1>Họp</h1><p>" + FIRST + "</p>")).lines())
        .containsExactly("Họp", FIRST);
  }

  @Test
  void readsAnArticleInTablesOfLayout() throws UnreadableException {
    String html =
        page(
            "<title>Kỳ họp thứ 8</title>",
            """
            <form><table><tr><td class="menu"><a href="/">Trang chủ</a></td>
            <td><table><tr><td><span class="tieu-de">Kỳ họp thứ 8</span></td></tr>
            <tr><td><span class="ngay">Cập nhật: 14:25, 18/05/2023</span></td></tr>
            <tr><td><div>%s</div>
            <table class="image"><tr><td><img src="x.jpg"></td></tr>
            <tr><td>Đại biểu biểu quyết</td></tr></table>
            <div>%s</div><div align="right"><strong>Võ Lam</strong></div></td></tr>
            </table></td></tr></table></form>
            """
                .formatted(FIRST, SECOND));
    assertThat(read(html).lines())
        .containsExactly(
            "Kỳ họp thứ 8",
            "Cập nhật: 14:25, 18/05/2023",
            FIRST,
            "Đại biểu biểu quyết",
            SECOND,
            "Võ Lam");
  }

  @Test
  void writesListsAndTablesAsLines() throws UnreadableException {
    String html =
        page(
            "",
            """
            <article><h1>Kết quả</h1><p>%s</p><p>%s</p>
            <ul><li>Lúa: 7.396,54 ha</li><li>- Ngô: 50 ha</li></ul>
            <ol><li>Thu ngân sách</li><li>Đầu tư công</li></ol>
            <table><tr><th>Chỉ tiêu</th><th>Kế hoạch</th><th></th></tr>
            <tr><td><p>Thu</p></td><td>12 tỷ đồng</td><td>Đạt</td></tr></table></article>
            """
                .formatted(FIRST, SECOND));
    assertThat(read(html).lines())
        .containsExactly(
            "Kết quả",
            FIRST,
            SECOND,
            "- Lúa: 7.396,54 ha",
            "- Ngô: 50 ha",
            "1. Thu ngân sách",
            "2. Đầu tư công",
            "Chỉ tiêu | Kế hoạch",
            "Thu | 12 tỷ đồng | Đạt");
  }

  @Test
  void keepsAPageWhoseWholeBodyIsCalledByAPart() throws UnreadableException {
    String html =
        "<html><body class='has-sidebar related'><div class='widget'><h1>Họp</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div></body></html>";
    assertThat(read(html).lines()).containsExactly("Họp", FIRST, SECOND);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, utf-8", "windows-1252, windows-1252", "UTF-8, iso-8859-1", "UTF-16LE, utf-8"})
  void readsAPageOfTheTimeBeforeUnicode(String charset, String declared)
      throws UnreadableException {
    String html =
        page(
            "<meta http-equiv='Content-Type' content='text/html; charset=" + declared + "'>",
            "<h1>Céng hßa x· héi chñ nghÜa ViÖt Nam</h1><p>§éc lËp - Tù do - H¹nh phóc, n¨m 2003,"
                + " tæng thu ®¹t 12,5 tû ®ång, v&shy;ît kÕ ho¹ch</p>");
    assertThat(HtmlReader.read(html.getBytes(Charset.forName(charset)))).isNotEmpty();
    assertThat(ReportText.read("a.htm", html.getBytes(Charset.forName(charset))).text().lines())
        .containsExactly(
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Độc lập - Tự do - Hạnh phúc, năm 2003, tổng thu đạt 12,5 tỷ đồng, vượt kế hoạch");
  }

  @Test
  void readsTheFontsOfTheTimeBeforeUnicode() throws UnreadableException {
    assertThat(
            read(
                page(
                    "",
                    "<p><font face='.VnTimeH'>céng hßa</font> <span style='font-family:"
                        + " VNI-Times'>Vieät Nam</span> <i>héi</i></p>")))
        .isEqualTo("CỘNG HÒA Việt Nam héi\n");
  }

  @Test
  void forgivesALetterCutInTwoOutsideTheArticle() throws UnreadableException {
    byte[] html =
        page("<meta name=description content='Hội nghị #'>", "<p>" + FIRST + "</p>")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < html.length; i++) {
      html[i] = html[i] == '#' ? (byte) 0xe1 : html[i];
    }
    assertThat(HtmlReader.read(html)).isEqualTo(FIRST + "\n");
  }

  @Test
  void doesNotForgiveItInside() {
    byte[] html = page("", "<p>Hội nghị #</p>").getBytes(StandardCharsets.UTF_8);
    int at = html.length - "#</p></body></html>".length();
    html[at] = (byte) 0xe1;
    assertThatThrownBy(() -> HtmlReader.read(html)).hasMessage("is not UTF-8: byte 0xE1 at " + at);
  }

  @Test
  void aPageWithoutTextIsAnError() {
    assertThatThrownBy(
            () ->
                ReportText.read(
                    "a.html", page("<title></title>", "<img>").getBytes(StandardCharsets.UTF_8)))
        .hasMessage("holds no text");
  }

  @Test
  void readsAPageNestedBeyondReason() throws UnreadableException {
    String html = "<div>".repeat(20_000) + FIRST + "<ul><li>".repeat(20_000);
    assertThat(read(html)).contains(FIRST);
  }
}
