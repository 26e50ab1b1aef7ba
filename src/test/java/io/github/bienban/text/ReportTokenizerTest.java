package io.github.bienban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTokenizerTest {

  private final ReportTokenizer tokenizer = new ReportTokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Hội nghị lần thứ 19 => Hội|nghị|lần|thứ|19",
        "7.396,54ha => 7.396,54|ha",
        "1.234,5tr.đ => 1.234,5|tr|.|đ",
        "04.4.2024 => 04.4.2024",
        "ngày 12/5/2022, => ngày|12|/|5|/|2022|,",
        "187,5 tỷ đồng. => 187,5|tỷ|đồng|.",
        "832.270.966.973 đồng => 832.270.966.973|đồng",
        "đạt 35%, tăng => đạt|35|%|,|tăng",
        "năm 2024. => năm|2024|.",
        "14,tăng => 14|,|tăng",
        "14, 15 => 14|,|15",
        "đúng Luật.Chỉ đạo => đúng|Luật|.|Chỉ|đạo",
        "nâng cao ;3/21 xã . => nâng|cao|;|3|/|21|xã|.",
        "26m2 => 26|m2",
        "3 km2 => 3|km2",
        "8,4 triệu m³ => 8,4|triệu|m³",
        "12m3/s => 12|m3|/|s",
        "QL1A => QL1A",
        "ĐT604 => ĐT604",
        "USD1,23 => USD|1,23",
        "EUR1.250 => EUR|1.250",
        "VTV3, QL14 => VTV3|,|QL14",
        "THPT1.2 => THPT1|.|2",
        "tổ4 => tổ|4",
        "UBND-TP => UBND|-|TP",
        "04-NQ/TU => 04|-|NQ|/|TU",
        "Đắk R'lấp => Đắk|R'lấp",
        "H'Linh => H'Linh",
        "TP.HCM => TP|.|HCM",
        "(đạt 100%) => (|đạt|100|%|)",
        "v.v... => v|.|v|.|.|.",
        "gì?! => gì|?|!",
        "đ/c => đ|/|c",
        "3.000đ/m3 => 3.000|đ|/|m3",
        "1.000.000 => 1.000.000",
        "1..2 => 1|.|.|2",
      })
  void splits(String text, String tokens) {
    assertThat(String.join("|", tokenizer.tokenize(text))).isEqualTo(tokens);
  }

  @Test
  void keepsPairsOfSurrogatesTogether() {
    assertThat(tokenizer.tokenize("a\ud83d\ude00\ud83d b"))
        .containsExactly("a", "\ud83d\ude00", "\ud83d", "b");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(tokenizer.tokenize("")).isEmpty();
    assertThat(tokenizer.tokenize(" \n ")).isEmpty();
  }

  @Test
  void leavesOutNothingButBlanks() {
    Texts texts = new Texts(7);
    for (int i = 0; i < 3_000; i++) {
      String text = SourceText.of(texts.next()).view();
      Span[] spans = tokenizer.tokenizePos(text);

      int before = 0;
      for (Span span : spans) {
        assertThat(span.getStart()).isGreaterThanOrEqualTo(before);
        assertThat(span.getEnd()).isGreaterThan(span.getStart());
        before = span.getEnd();
      }
      assertThat(Arrays.stream(Span.spansToStrings(spans, text)).collect(Collectors.joining()))
          .isEqualTo(text.replace(" ", "").replace("\n", ""));
    }
  }
}
