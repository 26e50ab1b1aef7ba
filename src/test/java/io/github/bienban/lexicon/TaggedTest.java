package io.github.bienban.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.TextAnalyzer;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TaggedTest {

  private final Tagged tagged = tagged("Ủy ban nhân dân huyện đạt gần 5 tỷ đồng");

  @Test
  void givesTheLongestPhraseOfAList() {
    assertThat(tagged.at(0, Category.COUNCIL).to()).isEqualTo(4);
    assertThat(tagged.at(0, Category.SECTION)).isNull();
    assertThat(tagged.at(5, Category.SECTION).value()).isEqualTo("đạt");
    assertThat(tagged.is(5, Category.SECTION)).isTrue();
    assertThat(tagged.is(6, Category.SECTION)).isFalse();
  }

  @Test
  void givesThePhraseThatEndsBeforeAToken() {
    assertThat(tagged.endingAt(4, Category.COUNCIL).from()).isZero();
    assertThat(tagged.endingAt(2, Category.COUNCIL).to()).isEqualTo(2);
    assertThat(tagged.endingAt(3, Category.COUNCIL)).isNull();
    assertThat(tagged.endingAt(10, Category.SECTION).entry().phrase()).isEqualTo("tỷ đồng");
  }

  @Test
  void givesTheFirstPhraseInAStretch() {
    assertThat(tagged.first(0, 10, Category.SECTION).from()).isEqualTo(5);
    assertThat(tagged.first(6, 10, Category.SECTION).from()).isEqualTo(8);
    assertThat(tagged.next(0, 10, Category.SECTION)).isEqualTo(5);
    assertThat(tagged.next(6, 10, Category.SECTION)).isEqualTo(8);
    assertThat(tagged.next(0, 5, Category.SECTION)).isEqualTo(5);
    assertThat(tagged.next(7, 7, Category.SECTION)).isEqualTo(7);
    assertThat(tagged.first(-3, 5, Category.SECTION)).isNull();
    assertThat(tagged.first(7, 7, Category.SECTION)).isNull();
  }

  @Test
  void hasNothingOutsideTheText() {
    assertThat(tagged.at(-1, Category.SECTION)).isNull();
    assertThat(tagged.at(10, Category.SECTION)).isNull();
    assertThat(tagged.endingAt(-1, Category.SECTION)).isNull();
    assertThat(tagged.endingAt(11, Category.SECTION)).isNull();
    assertThat(tagged("").at(0, Category.SECTION)).isNull();
  }

  @Test
  void givesTheWords() {
    assertThat(tagged.words(7, 10)).isEqualTo("5 tỷ đồng");
  }

  private static Tagged tagged(String text) {
    try {
      return Lexicon.builder()
          .add(Category.COUNCIL, "a.txt", new StringReader("ủy ban\nủy ban nhân dân\n"))
          .add(Category.SECTION, "b.txt", new StringReader("đạt\ntỷ đồng\nđồng\n"))
          .build()
          .tag(new TextAnalyzer(ReportSentenceDetector.create()).analyze(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
