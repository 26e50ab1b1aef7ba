package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"x\")",
        "+84 90",
        "-2+3",
        "- gạch đầu dòng",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1+1",
        "\u00a0=1",
        "\ufeff=1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20x",
      })
  void noTextRunsAsAFormula(String text) throws IOException {
    assertThat(readBack(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4/21 xã",
        "a=b",
        "1-2",
        "thu, chi",
        "thu; chi",
        "gọi là \"điểm\"",
        "dòng\nmới\r\nnữa",
        " trống hai bên ",
        "\"",
        "Đăk R'Lấp",
        "'",
        "tổ hợp: tô\u0309",
        "\ud83d\ude00",
      })
  void keepsEveryOtherText(String text) throws IOException {
    assertThat(readBack(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-4.5,          -4.5",
    "-0.05,         -0.05",
    "1.875E+11,     187500000000",
    "1E-7,          0.0000001",
    "832270966973,  832270966973",
    "9007199254740993.125, 9007199254740993.125",
  })
  void numbersStayNumbers(BigDecimal number, String written) {
    assertThat(CsvFile.form(number)).isEqualTo(written);
  }

  @Test
  void writesTheOtherKinds() {
    assertThat(CsvFile.form(LocalDate.of(2024, 4, 4))).isEqualTo("2024-04-04");
    assertThat(CsvFile.form(true)).isEqualTo("true");
    assertThat(CsvFile.form(null)).isEmpty();
  }

  @Test
  void beginsWithAMarkAndEndsLinesAsSpreadsheetsDo() throws IOException {
    Path file = temp.resolve("a.csv");
    try (CsvFile csv = new CsvFile(file)) {
      csv.row(List.of("chỉ tiêu", "số"));
      csv.row(Arrays.asList(null, BigDecimal.ONE));
    }
    assertThat(Files.readAllBytes(file))
        .isEqualTo("\ufeffchỉ tiêu,số\r\n,1\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private String readBack(String text) throws IOException {
    Path file = temp.resolve("a.csv");
    try (CsvFile csv = new CsvFile(file)) {
      csv.row(List.of("trước", text, "sau"));
    }
    CSVRecord row = read(file).get(0);
    assertThat(row).hasSize(3);
    assertThat(row.get(2)).isEqualTo("sau");
    return row.get(1);
  }

  /** Reads a file with a parser that knows nothing of this project. */
  private static List<CSVRecord> read(Path file) throws IOException {
    return read(file, CSVFormat.RFC4180);
  }

  /** Reads a file whose first row names its columns. */
  static List<CSVRecord> readTable(Path file) throws IOException {
    return read(file, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
  }

  private static List<CSVRecord> read(Path file, CSVFormat format) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith("\ufeff");
    try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
      return parser.getRecords();
    }
  }
}
