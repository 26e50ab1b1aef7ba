package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalReaderTest {

  @ParameterizedTest
  @CsvSource({
    "lần thứ 19, 19",
    "thứ 14, 14",
    "lần 2, 2",
    "lần thứ XV, 15",
    "lần thứ I, 1",
    "thứ XXIX, 29",
    "lần thứ nhất, 1",
    "thứ Hai, 2",
    "thứ tư, 4",
    "thứ mười, 10",
    "thứ mười một, 11",
    "thứ mười lăm, 15",
    "thứ hai mươi, 20",
    "thứ hai mươi mốt, 21",
    "THỨ SÁU, 6",
  })
  void readsOrdinals(String words, int value) {
    Tagged tagged = Reports.tag(words);

    assertThat(new OrdinalReader(tagged).at(0, tagged.tokens().size()).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lần này", "thứ trưởng", "lần đầu", "mười", "XV", "thứ 2021", "lần hai mươi"})
  void readsNone(String words) {
    Tagged tagged = Reports.tag(words);

    assertThat(new OrdinalReader(tagged).at(0, tagged.tokens().size())).as(words).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"thứ", "lần", "lần thứ"})
  void readsNothingBehindTheText(String words) {
    Tagged tagged = Reports.tag(words);

    assertThat(new OrdinalReader(tagged).at(0, tagged.tokens().size() + 4)).as(words).isNull();
  }
}
