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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

  @TempDir private Path temp;

  private int parts;

  private Path newPart() {
    return temp.resolve("part" + parts++);
  }

  /** Writes a table whose first column is called a. */
  private Path write(int maxRows, List<List<Object>> rows) throws IOException {
    Path file = temp.resolve("book" + parts + ".xlsx");
    try (Workbook workbook = new Workbook(this::newPart, maxRows)) {
      Workbook.Table table = workbook.table("first", List.of("a", "b"));
      Workbook.Table other = workbook.table("other", List.of("c"));
      for (List<Object> row : rows) {
        table.row(row);
        other.row(List.of("x"));
      }
      workbook.writeTo(file);
    }
    return file;
  }

  static List<Row> rows(Path file, String sheet) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  private Row only(Object... cells) throws IOException {
    return rows(write(Workbook.MAX_ROWS, List.of(Arrays.asList(cells))), "first").get(1);
  }

  @Test
  void keepsEachKindOfValue() throws IOException {
    Row row = only("Đắk Nông", new BigDecimal("-4.5"), LocalDate.of(2024, 4, 4), true, null, "z");
    assertThat(row.getCellAsString(0)).contains("Đắk Nông");
    assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("-4.5"));
    assertThat(row.getCellAsDate(2)).contains(LocalDate.of(2024, 4, 4).atStartOfDay());
    assertThat(row.getCellAsBoolean(3)).contains(true);
    assertThat(row.hasCell(4)).isFalse();
    assertThat(row.getCellAsString(5)).contains("z");
  }

  @Test
  void holdsNoFormula() throws IOException {
    Path file = write(Workbook.MAX_ROWS, List.of(List.of("=1+1", "-2+3")));
    assertThat(rows(file, "first").get(1).getCellAsString(0)).contains("=1+1");
    assertThat(entry(file, "xl/worksheets/sheet1.xml")).contains("=1+1").doesNotContain("<f");
  }

  @Test
  void keepsBlanksAndSigns() throws IOException {
    String text = " <a> & \"b\" \n_x0041_ _x_ ";
    Path file = write(Workbook.MAX_ROWS, List.of(List.of(text, "")));
    assertThat(entry(file, "xl/worksheets/sheet1.xml"))
        .contains("<t xml:space=\"preserve\"> &lt;a&gt; &amp; \"b\" \n_x005F_x0041_ _x_ </t>");
  }

  @Test
  void putsASignForWhatXmlCannotHold() throws IOException {
    Row row = only("a\u0000\u001b\ud83d\uffffb\ud83d\ude00", "x");
    assertThat(row.getCellAsString(0)).contains("a\ufffd\ufffd\ufffd\ufffdb\ud83d\ude00");
  }

  @Test
  void cutsATextThatIsTooLongForACell() throws IOException {
    String longest = "a".repeat(Workbook.MAX_CHARACTERS);
    assertThat(only(longest, "x").getCellAsString(0)).contains(longest);
    String pairs = "a" + "\ud83d\ude00".repeat(Workbook.MAX_CHARACTERS);
    assertThat(only(pairs, "x").getCellAsString(0).orElseThrow())
        .hasSize(Workbook.MAX_CHARACTERS - 1)
        .endsWith("\ude00…");
  }

  @Test
  void writesDaysThatProgramsDisagreeOnAsText() throws IOException {
    Row row = only(LocalDate.of(1900, 2, 28), LocalDate.of(1900, 3, 1));
    assertThat(row.getCellAsString(0)).contains("1900-02-28");
    assertThat(row.getCellAsDate(1)).contains(LocalDate.of(1900, 3, 1).atStartOfDay());
  }

  @Test
  void goesOnInAFurtherSheet() throws IOException {
    List<List<Object>> rows =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> List.<Object>of(BigDecimal.valueOf(i), "x"))
            .toList();
    Path file = write(3, rows);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Sheet> sheets = book.getSheets()) {
      assertThat(sheets.map(Sheet::getName))
          .containsExactlyInAnyOrder("first", "first 2", "first 3", "other", "other 2", "other 3");
    }
    assertThat(rows(file, "first 3")).hasSize(2);
    assertThat(rows(file, "first 3").get(0).getCellAsString(0)).contains("a");
    assertThat(rows(file, "first 3").get(1).getCellAsNumber(0)).contains(BigDecimal.valueOf(5));
  }

  @Test
  void theSameRowsGiveTheSameBytesAndNothingIsLeft() throws IOException {
    List<List<Object>> rows = List.of(List.of("a", BigDecimal.ONE));
    assertThat(write(9, rows)).hasSameBinaryContentAs(write(9, rows));
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.endsWith(".xlsx"));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
  void namesColumns(int index, String letters) {
    assertThat(Workbook.column(index)).isEqualTo(letters);
  }

  private static String entry(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
