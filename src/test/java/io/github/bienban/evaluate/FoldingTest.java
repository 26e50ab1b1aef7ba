package io.github.bienban.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private final Folding folding = Folding.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tổng thu ; tổng|thu",
        "TỔNG  thu: (ước) ; tổng|thu|ước",
        "UBND huyện ; ủy|ban|nhân|dân|huyện",
        "HĐND/UBND ; hội|đồng|nhân|dân|ủy|ban|nhân|dân",
        "4/21 xã ; 4/21|xã",
        "1.234,5 ha. ; 1.234,5|ha",
        "35% dân ; 35|%|dân",
        "VND/người/năm ; vnd|người|năm",
        "m²/ha ; m²/ha",
        "hoà, thuỷ, quí, kĩ ; hòa|thủy|quý|kỹ",
        "tỉ lệ, tỉ đồng, lí do ; tỷ|lệ|tỷ|đồng|lý|do",
        "a_b ; a|b",
        "số 15-ĐA/TU ; số|15|đa|tu",
        "𝟓 xã ; 𝟓|xã",
        "'' ; ''",
        "' .,/ ' ; ''",
      })
  void takesPhrasesApart(String phrase, String rest) {
    assertThat(String.join("|", folding.words(phrase))).isEqualTo(rest);
  }

  @Test
  void readsDecomposedLetters() {
    assertThat(folding.words("Hoa\u0300 U\u031b\u0301")).containsExactly("hòa", "ứ");
  }
}
