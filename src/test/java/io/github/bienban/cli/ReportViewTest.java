package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.json.Examples;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Level;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.PartOfDay;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.model.Role;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportViewTest {

  private final Figures figures = new Figures(Labels.load());

  @Test
  void showsTheFullReportAsInTheGoldenFile() throws IOException {
    assertThat(new ReportView("suoi-da-2024-q1", Examples.full()).text())
        .isEqualTo(resource("full.view"));
  }

  @Test
  void showsAReportOfWhichNothingIsKnown() {
    assertThat(new ReportView("x", Examples.empty()).text())
        .contains("Thành phần (0)", "Số liệu (0)", "Mục tiêu (0)");
  }

  @Test
  void hasAWordForEveryValue() {
    Labels labels = Labels.load();
    for (Class<? extends Enum<?>> type :
        List.of(
            Basis.class,
            Level.class,
            MeetingKind.class,
            PartOfDay.class,
            Qualifier.class,
            Relation.class,
            Role.class)) {
      for (Enum<?> value : type.getEnumConstants()) {
        assertThat(labels.of(value)).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0             | 0",
        "7             | 7",
        "999           | 999",
        "1000          | 1.000",
        "-1234.5       | -1.234,5",
        "7396.54       | 7.396,54",
        "0.05          | 0,05",
        "832270966973  | 832.270.966.973",
      })
  void writesNumbersAsVietnameseReadersDo(BigDecimal value, String shown) {
    assertThat(figures.number(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "EXACT    | 187500000000 | -            | -            | VND           | 187,5 tỷ đồng",
        "OVER     | 187500000000 | -            | -            | VND           | hơn 187,5 tỷ đồng",
        "EXACT    | 832270966973 | -            | -            | VND           | 832.270.966.973 đồng",
        "EXACT    | 13752000000  | -            | -            | VND           | 13,752 tỷ đồng",
        "EXACT    | 900000000    | -            | -            | VND           | 900 triệu đồng",
        "EXACT    | 45000        | -            | -            | VND           | 45.000 đồng",
        "EXACT    | 64500000     | -            | -            | VND/người/năm | 64,5 triệu đồng/người/năm",
        "EXACT    | 166100000000 | -            | 592300000000 | VND           | 166,1/592,3 tỷ đồng",
        "ABOUT    | 20           | 25           | -            | ha            | khoảng 20 đến 25 ha",
        "EXACT    | 21           | -            | 21           | xã            | 21/21 xã",
        "AT_LEAST | 50           | -            | -            | %             | ít nhất 50%",
        "EXACT    | 1.7          | -            | -            | lần           | 1,7 lần",
        "EXACT    | 0.5          | -            | -            | điểm %        | 0,5 điểm %",
        "EXACT    | 6.5          | -            | -            | %/năm         | 6,5%/năm",
        "EXACT    | 38600000     | -            | -            | tấn           | 38,6 triệu tấn",
        "OVER     | 2350000000   | -            | -            | USD           | hơn 2,35 tỷ USD",
        "EXACT    | 412000       | -            | -            | m3            | 412.000 m3",
        "EXACT    | 1234567      | -            | -            | con           | 1.234.567 con",
      })
  void writesFiguresWithBoundAndUnit(
      Qualifier qualifier,
      BigDecimal value,
      BigDecimal upper,
      BigDecimal total,
      String unit,
      String shown) {
    assertThat(figures.figure(qualifier, value, upper, total, unit)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"ha, 2", "Hoà, 3", "Hoa\u0300, 3", "'', 0", "会議, 4", "a\u200bb, 2", "…, 1"})
  void countsCells(String text, int cells) {
    assertThat(Display.width(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "một hai ba bốn năm", "mộtchữdàihơndòng", "a mộtchữdàihơndòng b"})
  void breaksLinesWithoutLosingWords(String text) {
    List<String> lines = Display.wrap(text, 8);
    assertThat(lines).isNotEmpty().allMatch(line -> Display.width(line) <= 8);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void printsNothingThatMovesTheCursor() {
    assertThat(Display.printable("a\u001b[2Jb\nc\r\u0085d\u2028e\ud83d"))
        .isEqualTo("a [2Jb c  d e?");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportViewTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
