package io.github.bienban.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private final Vocabulary vocabulary = new Vocabulary();

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "hóa, hoá",
    "toả, tỏa",
    "khoẻ, khỏe",
    "xoè, xòe",
    "uỷ, ủy",
    "thuý, thúy",
    "luỹ, lũy",
    "tuỵ, tụy",
    "quí, quý",
    "quy, qui",
    "tỉ, tỷ",
    "kỉ, kỷ",
    "lí, lý",
    "mĩ, mỹ",
    "sĩ, sỹ",
    "hi, hy",
    "vĩ, vỹ",
    "Uỷ, ỦY",
    "ĐỒNG, đồng",
    "Hoà, HÒA",
    "TỶ, tỉ",
  })
  void countsSpellingsOfAWordAsOne(String a, String b) {
    int number = vocabulary.intern(a);

    assertThat(number).isPositive();
    assertThat(vocabulary.number(b)).isEqualTo(number);
    assertThat(vocabulary.intern(b)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "hòa, hóa",
    "ủy, úy",
    "quý, quỷ",
    "tỷ, tỳ",
    "đồng, dong",
    "đồng, đông",
    "xã, xa",
    "hai, hay",
    "tai, tay",
    "ngày, ngài",
    "dự, du",
    "TP, TPX",
  })
  void keepsWordsApart(String a, String b) {
    assertThat(vocabulary.intern(a)).isNotEqualTo(vocabulary.intern(b));
  }

  @Test
  void doesNotKnowAWordThatWasNotAdded() {
    vocabulary.intern("huyện");

    assertThat(vocabulary.number("tỉnh")).isZero();
    assertThat(vocabulary.number("huyện".toCharArray(), 0, 4)).isZero();
    assertThat(vocabulary.number("a".repeat(10_000))).isZero();
  }

  @Test
  void findsAWordInsideAText() {
    int number = vocabulary.intern("huyện");

    char[] text = "UBND HUYỆN Ba Vì".toCharArray();
    Vocabulary.lower(text);
    assertThat(vocabulary.number(text, 5, 10)).isEqualTo(number);
  }

  @Test
  void holdsManyWords() {
    for (int i = 0; i < 5_000; i++) {
      assertThat(vocabulary.intern("w" + i + "x")).isEqualTo(i + 1);
    }
    for (int i = 0; i < 5_000; i++) {
      String word = "W" + i + "X";
      assertThat(vocabulary.number(word)).isEqualTo(i + 1);
    }
  }
}
