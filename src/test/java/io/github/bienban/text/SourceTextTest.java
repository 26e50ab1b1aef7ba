package io.github.bienban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTextTest {

  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of("plain text is its own view", "Hội nghị 4/4", "Hội nghị 4/4"),
        Arguments.of("decomposed", decomposed("Ủy ban nhân dân"), "Ủy ban nhân dân"),
        Arguments.of("a mark behind a composed letter", "ho\u00e2\u0323u", "hoậu"),
        Arguments.of("marks in another order", "ho\u0061\u0323\u0302u", "hoậu"),
        Arguments.of("tone marks of old encodings", "ho\u0061\u0341", "hoá"),
        Arguments.of("tone marks stay where they are", "hoà, hòa, uỷ, ủy", "hoà, hòa, uỷ, ủy"),
        Arguments.of("spelling stays", "quí quý tỉ tỷ", "quí quý tỉ tỷ"),
        Arguments.of("blanks", "a\u00a0b\u202fc\u2009d\u3000e\tf\u2003g\u205fh", "a b c d e f g h"),
        Arguments.of(
            "nothing to see", "\ufeffa\u200bb\u200cc\u200dd\u2060e\u00adf\u0000g\u200e", "abcdefg"),
        Arguments.of(
            "quotation marks", "\u201ca\u201d \u201eb\u201f \u00abc\u00bb", "\"a\" \"b\" \"c\""),
        Arguments.of("apostrophes", "H\u2019Linh K\u2018a Đắk R\u02bclấp", "H'Linh K'a Đắk R'lấp"),
        Arguments.of(
            "dashes", "2020\u20132025 a \u2014 b \u2212 c\u2011d", "2020-2025 a - b - c-d"),
        Arguments.of("line breaks", "a\r\nb\rc\nd\u2028e\u0085f\u000bg", "a\nb\nc\nd\ne\nf\ng"),
        Arguments.of("empty lines", "a\r\n\r\nb\n\rc", "a\n\nb\n\nc"),
        Arguments.of("look-alikes of Đ", "\u00d0ồng \u00f0ội \u0189à", "Đồng đội Đà"),
        Arguments.of("control characters", "a\u0007b", "a b"),
        Arguments.of("raised digits", "12 m\u00b3 và 3 km\u00b2", "12 m\u00b3 và 3 km\u00b2"),
        Arguments.of("characters beyond the basic plane", "a\ud83d\ude00\u200bb", "a\ud83d\ude00b"),
        Arguments.of("lone surrogates", "\ud83da\ude00\u00a0", "\ud83da\ude00 "),
        Arguments.of("a mark without a letter", "\u0301a", "\u0301a"),
        Arguments.of(
            "invisible characters before a mark", "ho\u00e0\u200b\u200b\u0323i", "hoạ\u0300i"),
        Arguments.of("nothing", "", ""),
        Arguments.of("only what is left out", "\u200b\ufeff", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("views")
  void normalises(String name, String original, String view) {
    SourceText text = SourceText.of(original);

    assertThat(text.view()).isEqualTo(view);
    assertThat(text.original()).isSameAs(original);
    checkOffsets(text);
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of("Ủy ban", "ban", "ban"),
        Arguments.of(decomposed("Ủy ban nhân dân"), "nhân", decomposed("nhân")),
        Arguments.of("một\r\nhai\r\nba", "hai", "hai"),
        Arguments.of("\ufeffmột hai", "một", "một"),
        Arguments.of("187,5\u00a0tỷ\u00a0đồng", "5 tỷ đồng", "5\u00a0tỷ\u00a0đồng"),
        Arguments.of("tỷ\u200b lệ", "tỷ", "tỷ"),
        Arguments.of("tỷ\u200b lệ", " lệ", " lệ"),
        Arguments.of("Đồ\u00adng chí", "Đồng", "Đồ\u00adng"),
        Arguments.of("“Nông thôn mới”", "\"Nông", "“Nông"),
        Arguments.of("a\u0301\u0301\u0301b c", "b", "b"),
        Arguments.of("x\ud83d\ude00\u200by", "y", "y"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void leadsBackToTheCallersText(String original, String found, String source) {
    SourceText text = SourceText.of(original);
    int from = text.view().indexOf(found);

    assertThat(original.substring(text.sourceStart(from), text.sourceEnd(from + found.length())))
        .isEqualTo(source);
  }

  @Test
  void takesEveryOffsetOfTheView() {
    SourceText text = SourceText.of("a\u200bb\u200b");

    assertThat(IntStream.rangeClosed(0, 2).map(text::sourceStart)).containsExactly(0, 2, 4);
    assertThat(IntStream.rangeClosed(0, 2).map(text::sourceEnd)).containsExactly(0, 1, 3);
  }

  @Test
  void standsAFloodOfMarks() {
    String flood = "a" + "\u0301\u0323".repeat(500_000) + "b";

    SourceText text = SourceText.of(flood);

    assertThat(text.view()).startsWith("ạ").endsWith("b");
    int last = text.view().length() - 1;
    assertThat(text.sourceStart(last)).isEqualTo(flood.length() - 1);
    assertThat(text.sourceEnd(last + 1)).isEqualTo(flood.length());
  }

  @Test
  void holdsForAnyText() {
    Texts texts = new Texts(42);
    for (int i = 0; i < 3_000; i++) {
      String original = texts.next();
      SourceText text = SourceText.of(original);

      checkOffsets(text);
      assertThat(text.view())
          .doesNotContain("\r", "\t", "\u00a0", "\u200b", "“", "–")
          .isEqualTo(SourceText.of(text.view()).view());
    }
  }

  /** Every character of the view stands for some of the caller's, in order. */
  private static void checkOffsets(SourceText text) {
    int length = text.original().length();
    int before = 0;
    for (int i = 0; i < text.view().length(); i++) {
      int start = text.sourceStart(i);
      int end = text.sourceEnd(i + 1);
      assertThat(start).isBetween(before, length);
      assertThat(end).isBetween(start + 1, length);
      before = start;
    }
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
