package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Huyện ủy Mỹ Đức tổ chức | Huyện ủy Mỹ Đức | DISTRICT | Mỹ Đức",
        "HUYỆN ỦY MỸ ĐỨC TỔ CHỨC | HUYỆN ỦY MỸ ĐỨC | DISTRICT | MỸ ĐỨC",
        "Ban Thường vụ Tỉnh ủy Tuyên Quang khai mạc | Ban Thường vụ Tỉnh ủy Tuyên Quang | PROVINCE"
            + " | Tuyên Quang",
        "ban chấp hành đảng bộ huyện lần thứ 19 | ban chấp hành đảng bộ huyện | DISTRICT | -",
        "HĐND huyện Mường Ảng khóa III | HĐND huyện Mường Ảng | DISTRICT | Mường Ảng",
        "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu đã | Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu |"
            + " PROVINCE | Bà Rịa - Vũng Tàu",
        "UBND TP. Pleiku (tỉnh Gia Lai) | UBND TP. Pleiku | - | Pleiku",
        "UBND Quận 7 họp | UBND Quận 7 | DISTRICT | 7",
        "Đảng bộ xã Hội Thịnh tiến hành | Đảng bộ xã Hội Thịnh | COMMUNE | Hội Thịnh",
        "Đảng bộ đặc khu Phú Quốc họp | Đảng bộ đặc khu Phú Quốc | COMMUNE | Phú Quốc",
        "Hội Nông dân xã Kẻ Sặt tổ chức | Hội Nông dân xã Kẻ Sặt | COMMUNE | Kẻ Sặt",
        "Ban Chấp hành Hội Nông dân tỉnh họp | Ban Chấp hành Hội Nông dân tỉnh | PROVINCE | -",
        "Sở NN-PTNT Kiên Giang mở | Sở NN-PTNT Kiên Giang | PROVINCE | Kiên Giang",
        "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Nam tổ chức | Sở Văn hóa, Thể thao và Du lịch tỉnh"
            + " Hà Nam | PROVINCE | Hà Nam",
        "Bộ Nông nghiệp và Môi trường tổ chức | Bộ Nông nghiệp và Môi trường | ORGANIZATION | -",
        "Đảng ủy, HĐND, UBND phường Mỹ An tổ chức | Đảng ủy, HĐND, UBND phường Mỹ An | COMMUNE | Mỹ"
            + " An",
        "Thành ủy TPHCM khóa XI | Thành ủy TPHCM | - | TPHCM",
        "Công đoàn Việt Nam lần thứ XIII | Công đoàn Việt Nam | - | Việt Nam",
        "Quốc hội khóa XV | Quốc hội | NATION | -",
        "Công ty Cổ phần Mía đường Sông Con họp | Công ty Cổ phần Mía đường Sông Con | ORGANIZATION"
            + " | -",
      })
  void readsBodies(String words, String body, String level, String name) {
    Tagged tagged = Reports.tag(words);
    BodyMention found = new BodyReader(tagged).at(0, tagged.tokens().size());

    assertThat(found).as(words).isNotNull();
    assertThat(tagged.words(found.from(), found.to())).isEqualTo(body);
    assertThat(found.level() == null ? null : found.level().name()).isEqualTo(level);
    assertThat(found.isNamed() ? tagged.words(found.nameFrom(), found.nameTo()) : null)
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hội nghị",
        "Hội trường lớn",
        "Bộ máy tinh gọn",
        "đoàn kết",
        "Trường hợp này",
        "bộ phận",
        "Phòng họp số 1",
        "ngành",
        "Báo cáo"
      })
  void knowsWordsThatOnlyBeginLikeABody(String words) {
    Tagged tagged = Reports.tag(words);

    assertThat(new BodyReader(tagged).at(0, tagged.tokens().size())).as(words).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bí thư Huyện ủy Dương Văn Lẫm nói | Huyện ủy",
        "Chủ tịch UBND tỉnh Hà Tiến Lực kết luận | UBND tỉnh",
        "Bí thư Huyện ủy Mỹ Đức nói | Huyện ủy Mỹ Đức",
      })
  void takesNoPersonForAPlace(String words, String body) {
    Tagged tagged = Reports.tag(words);
    BodyMention found = new BodyReader(tagged).at(2, tagged.tokens().size());

    assertThat(found.office()).isTrue();
    assertThat(tagged.words(found.from(), found.to())).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xã hội", "tỉnh đội", "huyện", "xã viên Nguyễn"})
  void knowsWordsThatNameNoPlace(String words) {
    Tagged tagged = Reports.tag(words);

    assertThat(new BodyReader(tagged).place(0, tagged.tokens().size())).as(words).isNull();
  }
}
