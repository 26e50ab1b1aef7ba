package io.github.bienban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {

  private static final TextAnalyzer ANALYZER = new TextAnalyzer(ReportSentenceDetector.create());

  /** Sentences of one line, and of several where the text holds \n. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Họp tại TP. Lai Châu. Dự có ThS. Lê An. => Họp tại TP. Lai Châu. | Dự có ThS. Lê An.",
        "Đúng Luật.Chỉ đạo các xã. => Đúng Luật. | Chỉ đạo các xã.",
        "Đã làm xong . Còn 2 xã . => Đã làm xong . | Còn 2 xã .",
        "Thu 1.234,5tr.đ, đạt 52%. Chi 04 tỷ. => Thu 1.234,5tr.đ, đạt 52%. | Chi 04 tỷ.",
        "Ngày 04.4.2024, xã họp. Dự có 19 người. => Ngày 04.4.2024, xã họp. | Dự có 19 người.",
        "1. Thu ngân sách tăng. 2. Chi giảm. => 1. Thu ngân sách tăng. | 2. Chi giảm.",
        "Trồng ngô;trồng lúa; nuôi bò. Dân vui. => Trồng ngô;trồng lúa; nuôi bò. | Dân vui.",
        "Ông Y H. Niê dự họp. Bà Mai vắng. => Ông Y H. Niê dự họp. | Bà Mai vắng.",
        "Làm đường, làm cầu… Dân mừng. => Làm đường, làm cầu… | Dân mừng.",
        "Ban Tổ chức T.Ư; Bí thư T.Ư, họp. Dân dự. => Ban Tổ chức T.Ư; Bí thư T.Ư, họp. | Dân dự.",
        "Ông hỏi: \"Vì sao?\". Không ai đáp. => Ông hỏi: \"Vì sao?\". | Không ai đáp.",
        "Họp xong./. => Họp xong./.",
        "Hội nghị lần thứ 19\\nSáng 4/4, họp. => Hội nghị lần thứ 19 | Sáng 4/4, họp.",
      })
  void findsSentences(String text, String sentences) {
    assertThat(String.join(" | ", sentences(ANALYZER.analyze(text.replace("\\n", "\n")))))
        .isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", " \n \n\t\r\n"})
  void endsLinesAndSentencesAtLineBreaks(String lineBreak) {
    Document document = ANALYZER.analyze("Tin huyện" + lineBreak + "Sáng nay, huyện họp. Xã dự.");

    assertThat(document.lineCount()).isEqualTo(2);
    assertThat(document.lineText(0)).isEqualTo("Tin huyện");
    assertThat(document.lineText(1)).isEqualTo("Sáng nay, huyện họp. Xã dự.");
    assertThat(document.sentenceCount()).isEqualTo(3);
    assertThat(document.lineOfSentence(0)).isZero();
    assertThat(document.lineOfSentence(2)).isEqualTo(1);
  }

  @Test
  void joinsLinesBrokenByWidth() {
    String full = "Sáng nay, tại hội trường lớn của huyện, đồng chí Bí thư Huyện ủy đã họp với";
    String block = String.join("\n", full, "các xã. " + full, "các thôn và nghe dân", "- Ý kiến");
    Document document = ANALYZER.analyze("TIN\n\n" + block + "\n\nSáng 4/4, họp");

    assertThat(sentences(document))
        .containsExactly(
            "TIN", full + " các xã.", full + " các thôn và nghe dân", "- Ý kiến", "Sáng 4/4, họp");
  }

  @Test
  void leavesListsAndParagraphsAlone() {
    String list = "ông Lê Văn Bắc, Bí thư\nbà Hà Thị Nam\nông Vi Văn Tây, Chủ tịch";
    String long1 = "Xã họp và bàn ".repeat(12);

    assertThat(ANALYZER.analyze(list).lineCount()).isEqualTo(3);
    assertThat(ANALYZER.analyze(long1 + "\n" + long1 + "\nxã " + long1).lineCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n", "\u200b\ufeff"})
  void findsNothingWhereNothingIs(String text) {
    Document document = ANALYZER.analyze(text);

    assertThat(document.lineCount()).isZero();
    assertThat(document.sentenceCount()).isZero();
    assertThat(document.tokens().size()).isZero();
  }

  @Test
  void writesWordsWithSingleBlanks() {
    Document document = ANALYZER.analyze("Ủy \u00a0 ban\tnhân\u200b dân");

    assertThat(document.words(0, 4)).isEqualTo("Ủy ban nhân dân");
    assertThat(document.words(2, 2)).isEmpty();
  }

  @Test
  void readsTheNormalisedTextAsTheOriginal() {
    Texts texts = new Texts(11);
    for (int i = 0; i < 2_000; i++) {
      String original = texts.next();
      Document document = ANALYZER.analyze(original);

      assertThat(tokens(ANALYZER.analyze(document.view()))).isEqualTo(tokens(document));
      check(document);
    }
  }

  @Test
  void readsDecomposedTextAsComposed() {
    String text = "Hội nghị Ban Chấp hành ở TP. Huế.Kết nạp 21 đảng viên, đạt 105%. “Tốt lắm!”";
    Document composed = ANALYZER.analyze(text);
    Document decomposed = ANALYZER.analyze(Normalizer.normalize(text, Normalizer.Form.NFD));

    assertThat(tokens(decomposed)).isEqualTo(tokens(composed));
    assertThat(sentences(decomposed)).isEqualTo(sentences(composed));
  }

  /**
   * Lines hold sentences, sentences tokens, without gap or overlap; all lead back into the text.
   */
  private static void check(Document document) {
    Tokens tokens = document.tokens();
    int next = 0;
    for (int line = 0; line < document.lineCount(); line++) {
      assertThat(document.lineFrom(line)).isLessThan(document.lineTo(line));
      for (int s = document.lineFrom(line); s < document.lineTo(line); s++) {
        assertThat(document.sentenceFrom(s)).isEqualTo(next);
        assertThat(document.lineOfSentence(s)).isEqualTo(line);
        next = document.sentenceTo(s);
        assertThat(document.sentenceOf(next - 1)).isEqualTo(s);
      }
    }
    assertThat(next).isEqualTo(tokens.size());
    SourceText source = document.source();
    int before = 0;
    for (int t = 0; t < tokens.size(); t++) {
      int start = source.sourceStart(tokens.start(t));
      int end = source.sourceEnd(tokens.end(t));
      assertThat(start).isGreaterThanOrEqualTo(before);
      assertThat(SourceText.of(source.original().substring(start, end)).view())
          .isEqualTo(tokens.text(t));
      assertThat(tokens.firstFrom(tokens.start(t))).isEqualTo(t);
      before = start;
    }
  }

  private static List<String> tokens(Document document) {
    List<String> out = new ArrayList<>();
    Tokens tokens = document.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      out.add(tokens.kind(t) + " " + tokens.text(t));
    }
    return out;
  }

  private static List<String> sentences(Document document) {
    List<String> out = new ArrayList<>();
    for (int s = 0; s < document.sentenceCount(); s++) {
      out.add(document.words(document.sentenceFrom(s), document.sentenceTo(s)));
    }
    return out;
  }
}
