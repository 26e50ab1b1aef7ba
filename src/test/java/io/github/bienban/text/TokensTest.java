package io.github.bienban.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  private final Tokens tokens =
      new TextAnalyzer(ReportSentenceDetector.create())
          .analyze("UBND huyện Ba Vì đạt 35% (QL1A)")
          .tokens();

  @Test
  void tellsWhatATokenIs() {
    assertThat(tokens.size()).isEqualTo(10);
    assertThat(tokens.isWord(0)).isTrue();
    assertThat(tokens.isAllCapitals(0)).isTrue();
    assertThat(tokens.isCapitalised(1)).isFalse();
    assertThat(tokens.isCapitalised(2)).isTrue();
    assertThat(tokens.isAllCapitals(2)).isFalse();
    assertThat(tokens.isNumber(5)).isTrue();
    assertThat(tokens.is(6, '%')).isTrue();
    assertThat(tokens.isPunct(7)).isTrue();
    assertThat(tokens.kind(8)).isEqualTo(Tokens.Kind.WORD);
    assertThat(tokens.first(8)).isEqualTo('Q');
  }

  @Test
  void tellsWhatStandsTogether() {
    assertThat(tokens.isGlued(0)).isFalse();
    assertThat(tokens.isGlued(5)).isFalse();
    assertThat(tokens.isGlued(6)).isTrue();
  }

  @Test
  void tellsHowATokenIsSpelled() {
    assertThat(tokens.length(1)).isEqualTo(5);
    assertThat(tokens.isSpelled(1, "HUYỆN")).isTrue();
    assertThat(tokens.isSpelled(1, "huyệ")).isFalse();
    assertThat(tokens.isSpelled(2, "vì")).isFalse();
  }

  @Test
  void readsTheDigitsOfAToken() {
    Tokens numbers =
        new TextAnalyzer(ReportSentenceDetector.create()).analyze("07 2024 1.250.000 2a").tokens();

    assertThat(numbers.digits(0, 2)).isEqualTo(7);
    assertThat(numbers.digits(1, 4)).isEqualTo(2024);
    assertThat(numbers.digits(1, 3)).isEqualTo(-1);
    assertThat(numbers.digits(2, 9)).isEqualTo(-1);
    assertThat(numbers.count(2, '.')).isEqualTo(2);
    assertThat(numbers.digits(4, 9)).isEqualTo(-1);
  }

  @Test
  void findsATokenByItsOffset() {
    assertThat(tokens.firstFrom(0)).isZero();
    assertThat(tokens.firstFrom(1)).isEqualTo(1);
    assertThat(tokens.firstFrom(tokens.start(5))).isEqualTo(5);
    assertThat(tokens.firstFrom(1_000)).isEqualTo(tokens.size());
  }
}
