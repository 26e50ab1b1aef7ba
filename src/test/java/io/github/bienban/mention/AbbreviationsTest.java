package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND tỉnh Gia Lai | Ủy ban nhân dân tỉnh Gia Lai",
        "BCH Đảng bộ huyện | Ban Chấp hành Đảng bộ huyện",
        "UBND TP. Pleiku | Ủy ban nhân dân thành phố Pleiku",
        "TP Huế | Thành phố Huế",
        "Ban KT-NS HĐND xã | Ban Kinh tế - Ngân sách Hội đồng nhân dân xã",
        "HĐND - UBND huyện | Hội đồng nhân dân - Ủy ban nhân dân huyện",
        "Nghị quyết số 29-NQ/TW | Nghị quyết số 29-NQ/TW",
        "Huyện ủy Mỹ Đức | Huyện ủy Mỹ Đức",
      })
  void writesThemOut(String words, String expected) {
    Tagged tagged = Reports.tag(words);

    assertThat(Abbreviations.expand(tagged, 0, tagged.tokens().size())).isEqualTo(expected);
  }
}
