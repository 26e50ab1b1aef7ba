package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bienban.json.Examples;
import io.github.bienban.json.ReportJson;
import io.github.bienban.json.Validation;
import io.github.bienban.model.Statistic;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that a run writes, read back by programs that know nothing of this project. */
class OutputsTest {

  @TempDir private Path temp;

  private Path in;
  private Path out;
  private final FakeReports runs = new FakeReports();

  @BeforeEach
  void makeFolder() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    out = temp.resolve("out");
  }

  private List<CSVRecord> csv(DataTable table) throws IOException {
    return CsvFileTest.readTable(out.resolve("tables").resolve(table.label() + ".csv"));
  }

  @Test
  void everyResultFitsTheSchema() throws IOException {
    FakeReports.write(in, 3);
    Files.writeString(in.resolve("odd.txt"), "Họp \"\\ \ud83d\ude00\u2028");
    assertThat(runs.run("extract", in, "-o", out)).isZero();
    assertThat(FakeReports.snapshot(out)).hasSize(4);
    for (String name : FakeReports.snapshot(out).keySet()) {
      assertThat(Validation.faults(Files.readString(out.resolve(name)))).isEmpty();
    }
  }

  @Test
  void writesALineForEachReport() throws IOException {
    FakeReports.write(in, 12);
    Path odd = Files.writeString(temp.resolve("a \"b\"\\ – số 1.txt"), "một\n\n  hai\u2028ba");
    assertThat(runs.run("extract", odd, in, "-o", out, "--format", "jsonl")).isZero();
    assertThat(FakeReports.snapshot(out)).containsOnlyKeys("reports.jsonl");
    String text = Files.readString(out.resolve("reports.jsonl"));
    assertThat(text).endsWith("}\n").doesNotContain("\r");
    String[] lines = text.substring(0, text.length() - 1).split("\n");
    assertThat(lines).hasSize(13);
    assertThat(lines[0])
        .startsWith("{\"name\": \"a \\\"b\\\"\\\\ – số 1\",\"source\": \"")
        .contains(".txt\",\"schemaVersion\": \"1\"");
    assertThat(ReportJson.read(lines[0])).isEqualTo(FakeReports.report("một\n\n  hai\u2028ba"));
    for (int i = 1; i <= 12; i++) {
      assertThat(ReportJson.read(lines[i])).isEqualTo(FakeReports.report("Tin thứ " + i));
      assertThat(Validation.faults(lines[i])).isEmpty();
    }
  }

  @Test
  void writesAFileOfLinesWithoutReports() throws IOException {
    assertThat(runs.run("extract", in, "-o", out, "--format", "jsonl", "--tables")).isEqualTo(1);
    assertThat(out.resolve("reports.jsonl")).isEmptyFile();
    assertThat(csv(DataTable.STATISTICS)).isEmpty();
  }

  @Test
  void laysTheReportsOutInTables() throws IOException {
    FakeReports.write(in, 3);
    assertThat(runs.run("extract", in, "-o", out, "--tables")).isZero();
    assertThat(FakeReports.snapshot(out))
        .containsOnlyKeys(
            "r01.json",
            "r02.json",
            "r03.json",
            "tables/reports.csv",
            "tables/attendees.csv",
            "tables/statistics.csv",
            "tables/comparisons.csv",
            "tables/targets.csv",
            "tables/citations.csv",
            "tables/reports.xlsx");

    CSVRecord report = csv(DataTable.REPORTS).get(1);
    assertThat(report.get("report")).isEqualTo("r02");
    assertThat(report.get("source")).isEqualTo(in.resolve("r02.txt").toString());
    assertThat(report.get("title")).isEqualTo("Tin thứ 2");
    assertThat(report.get("published")).isEqualTo("2024-04-04T18:34");
    assertThat(report.get("place")).isEqualTo("Suối Đá");
    assertThat(report.get("agenda")).isEqualTo("đánh giá kết quả quý I; bàn việc quý II");
    assertThat(report.get("statistics")).isEqualTo("2");

    CSVRecord attendee = csv(DataTable.ATTENDEES).get(0);
    assertThat(attendee.get("name")).isEqualTo("Trần Thị Hoà");
    assertThat(attendee.get("positions")).isEqualTo("Tỉnh ủy viên; Bí thư Huyện ủy");
    assertThat(attendee.get("roles")).isEqualTo("CHAIR, SPEAKER");

    CSVRecord money = csv(DataTable.STATISTICS).get(2);
    assertThat(money.get("id")).isEqualTo("r02#1");
    assertThat(money.get("report")).isEqualTo("r02");
    assertThat(money.get("indicator")).isEqualTo("Tổng thu ngân sách");
    assertThat(money.get("value")).isEqualTo("187500000000");
    assertThat(money.get("upper")).isEqualTo("200000000000");
    assertThat(money.get("total")).isEmpty();
    assertThat(money.get("estimated")).isEqualTo("true");
    assertThat(money.get("period_end")).isEqualTo("2024-03-31");

    CSVRecord target = csv(DataTable.TARGETS).get(0);
    assertThat(target.get("value")).isEqualTo("95");
    assertThat(target.get("deadline")).isEqualTo("2025-12-31");
    assertThat(csv(DataTable.TARGETS).get(1).get("value")).isEmpty();

    CSVRecord citation = csv(DataTable.CITATIONS).get(0);
    assertThat(citation.get("number")).isEqualTo("15/QĐ-UBND");
    assertThat(citation.get("date")).isEqualTo("2023-12-05");
  }

  @Test
  void comparisonsJoinToTheirStatistics() throws IOException {
    FakeReports.write(in, 3);
    runs.run("extract", in, "-o", out, "--tables");
    Map<String, CSVRecord> statistics =
        csv(DataTable.STATISTICS).stream().collect(Collectors.toMap(r -> r.get("id"), r -> r));
    List<CSVRecord> comparisons = csv(DataTable.COMPARISONS);
    assertThat(comparisons).hasSize(6);
    for (CSVRecord comparison : comparisons) {
      CSVRecord statistic = statistics.get(comparison.get("statistic"));
      assertThat(statistic.get("report")).isEqualTo(comparison.get("report"));
      assertThat(statistic.get("measure")).isEqualTo("MONEY");
    }
    assertThat(comparisons.get(5).get("id")).isEqualTo("r03#1.2");
    assertThat(comparisons.get(5).get("value")).isEqualTo("0.05");
  }

  @ParameterizedTest
  @EnumSource(DataTable.class)
  void everyTableHasAKeyAndACellForEachColumn(DataTable table) {
    String key = table == DataTable.REPORTS ? "report" : "id";
    assertThat(table.columns()).contains(key, "report").doesNotHaveDuplicates();
    List<List<Object>> rows = table.rows(new DataTable.Source("n", "p"), Examples.full()).toList();
    assertThat(rows).isNotEmpty().allMatch(row -> row.size() == table.columns().size());
    assertThat(rows.stream().map(row -> row.get(table.columns().indexOf(key))))
        .doesNotHaveDuplicates();
    assertThat(rows.stream().flatMap(List::stream))
        .allMatch(
            cell ->
                cell == null
                    || Set.of(String.class, BigDecimal.class, Boolean.class, LocalDate.class)
                        .contains(cell.getClass()));
    assertThat(table.rows(new DataTable.Source("n", "p"), Examples.empty()).toList())
        .allMatch(row -> row.size() == table.columns().size());
  }

  @Test
  void theWorkbookHoldsWhatTheTablesHold() throws IOException {
    FakeReports.write(in, 3);
    Files.writeString(in.resolve("=1+1.txt"), "=cmd|' /C calc'!A0");
    runs.run("extract", in, "-o", out, "--tables");
    Path book = out.resolve("tables").resolve("reports.xlsx");
    for (DataTable table : DataTable.values()) {
      List<Row> rows = WorkbookTest.rows(book, table.label());
      List<CSVRecord> records = csv(table);
      assertThat(rows).hasSize(records.size() + 1);
      for (int r = 0; r < records.size(); r++) {
        for (int c = 0; c < table.columns().size(); c++) {
          assertThat(rows.get(0).getCellText(c)).isEqualTo(table.columns().get(c));
          String written = records.get(r).get(c);
          Row row = rows.get(r + 1);
          String held =
              row.getOptionalCell(c)
                  .map(cell -> cell.getText())
                  .map(cell -> cell.startsWith("=") ? "'" + cell : cell)
                  .map(
                      cell ->
                          cell.equals("TRUE") || cell.equals("FALSE")
                              ? cell.toLowerCase(Locale.ROOT)
                              : cell)
                  .orElse("");
          if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            held = row.getCellAsDate(c).orElseThrow().toLocalDate().toString();
          }
          assertThat(held).as(table + " " + r + " " + c).isEqualTo(written);
        }
      }
    }
  }

  @Test
  void theNameOfAReportCannotRunAsAFormula() throws IOException {
    Files.writeString(in.resolve("=1+1.txt"), "=cmd|' /C calc'!A0");
    Files.writeString(in.resolve("-x.txt"), "!");
    assertThat(runs.run("extract", in, "-o", out, "--tables")).isEqualTo(1);
    CSVRecord report = csv(DataTable.REPORTS).get(0);
    assertThat(report.get("report")).isEqualTo("'=1+1");
    assertThat(report.get("title")).isEqualTo("'=cmd|' /C calc'!A0");
    assertThat(csv(DataTable.STATISTICS).get(0).get("report")).isEqualTo("'=1+1");
  }

  @Test
  void theSameBytesWhateverTheJobs() throws IOException {
    FakeReports.write(in, 40);
    Files.writeString(in.resolve("r07.txt"), "!");
    Files.write(in.resolve("r11.txt"), new byte[] {'a', (byte) 0xff});
    Path other = temp.resolve("other");
    for (String format : List.of("json", "jsonl")) {
      assertThat(runs.run("extract", in, "-o", out, "--format", format, "--tables", "-j", "1"))
          .isEqualTo(1);
      assertThat(runs.run("extract", in, "-o", other, "--format", format, "--tables", "-j", "4"))
          .isEqualTo(1);
      assertThat(FakeReports.snapshot(other)).isEqualTo(FakeReports.snapshot(out));
    }
    String[] complaints = runs.complaints.toString().split("\n");
    assertThat(complaints).hasSize(8);
    assertThat(complaints[0]).contains("r07.txt").isEqualTo(complaints[2]);
    assertThat(complaints[1]).contains("r11.txt").isEqualTo(complaints[3]);
  }

  @Test
  void showsReportsInTheirOrder() throws IOException {
    FakeReports.write(in, 40);
    assertThat(runs.run("extract", in, "-o", out, "--show", "-j", "4")).isZero();
    assertThat(runs.printed.toString())
        .containsSubsequence(
            IntStream.rangeClosed(1, 40).mapToObj(i -> "Tin thứ " + i + "\n").toList());
  }

  @Test
  void namesEachFailedInputWithItsReason() throws IOException {
    FakeReports.write(in, 2);
    Path missing = temp.resolve("không có, \"tệp\".txt");
    Path fault = Files.writeString(in.resolve("r03.txt"), "!");
    Path broken = Files.write(in.resolve("r04.txt"), new byte[] {(byte) 0xff});
    assertThat(runs.run("extract", missing, in, "-o", out, "--quiet")).isEqualTo(1);
    assertThat(runs.complaints.toString()).as("quiet").isEmpty();
    List<CSVRecord> failures = CsvFileTest.readTable(out.resolve("failures.csv"));
    assertThat(failures).hasSize(3);
    assertThat(failures.get(0).toList())
        .containsExactly(missing.toString(), "no such file or folder");
    assertThat(failures.get(1).get("input")).isEqualTo(fault.toString());
    assertThat(failures.get(1).get("reason")).contains("made to fail");
    assertThat(failures.get(2).toList())
        .containsExactly(broken.toString(), "is not UTF-8: byte 0xFF at 0");
    assertThat(FakeReports.snapshot(out)).containsKeys("r01.json", "r02.json");
  }

  @Test
  void aReportThatTakesTooMuchMemoryDoesNotStopTheOthers() throws IOException {
    FakeReports.write(in, 3);
    FakeReports greedy = new FakeReports();
    int code =
        Runner.run(
            () ->
                text -> {
                  if (text.endsWith("2")) {
                    throw new OutOfMemoryError("made to fail");
                  }
                  return FakeReports.report(text);
                },
            new PrintWriter(greedy.printed),
            new PrintWriter(greedy.complaints),
            "extract",
            in.toString(),
            "-o",
            out.toString());
    assertThat(code).isEqualTo(1);
    assertThat(FakeReports.snapshot(out)).containsOnlyKeys("failures.csv", "r01.json", "r03.json");
    assertThat(greedy.complaints.toString()).contains("more memory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many"})
  void aNumberOfJobsThatMakesNoSenseIsWrongUsage(String jobs) {
    assertThat(runs.run("extract", in, "-o", out, "--jobs", jobs)).isEqualTo(2);
    assertThat(runs.complaints.toString()).contains("--jobs");
    assertThat(out).doesNotExist();
  }

  @Test
  void printsTheSchema() {
    assertThat(runs.run("schema")).isZero();
    assertThat(runs.printed.toString()).isEqualTo(ReportJson.schema());
  }

  /** The sum of the values, worked out by SQLite from the CSV file. */
  @Test
  void aDatabaseLoadsTheTables() throws Exception {
    assumeThat(isThere("sqlite3", "--version")).as("sqlite3 is there").isTrue();
    FakeReports.write(in, 3);
    runs.run("extract", in, "-o", out, "--tables");
    Path tables = out.resolve("tables");
    String result =
        output(
            "sqlite3",
            ":memory:",
            ".mode csv",
            ".import '" + tables.resolve("statistics.csv") + "' s",
            ".import '" + tables.resolve("comparisons.csv") + "' c",
            "select s.indicator, sum(s.value), sum(c.value) from s join c on c.statistic = s.id"
                + " where c.relation = 'INCREASE' group by s.indicator;");
    BigDecimal expected =
        Examples.full().statistics().stream()
            .map(Statistic::value)
            .filter(value -> value.signum() > 0)
            .reduce(BigDecimal.ZERO, BigDecimal::max)
            .multiply(BigDecimal.valueOf(3));
    assertThat(result.strip())
        .startsWith("\"Tổng thu ngân sách\"," + expected.toPlainString())
        .endsWith(",0.15");
  }

  /** The spreadsheet program opens both forms and gives back what was written. */
  @Test
  void aSpreadsheetProgramOpensTheTables() throws Exception {
    assumeThat(isThere("soffice", "--version")).as("LibreOffice is there").isTrue();
    FakeReports.write(in, 2);
    Files.writeString(in.resolve("=1+1.txt"), "=1+1");
    runs.run("extract", in, "-o", out, "--tables");
    Path tables = out.resolve("tables");
    // UTF-8, comma, quotes, from the first line, all sheets of a workbook.
    String asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    Path fromCsv = temp.resolve("statistics-statistics.csv");
    convert(tables.resolve("statistics.csv"), asCsv);
    assumeThat(fromCsv).as("LibreOffice has its Calc").exists();
    convert(tables.resolve("reports.xlsx"), asCsv);
    Path book = temp.resolve("reports-statistics.csv");
    String text = Files.readString(book, StandardCharsets.UTF_8);
    assertThat(text).contains("Tổng thu ngân sách,MONEY,187500000000,200000000000,,VND");
    assertThat(text).contains("2024-03-31");
    assertThat(Files.readString(temp.resolve("reports-reports.csv"))).contains("\n=1+1,");
    assertThat(Files.readString(fromCsv))
        .contains("Tổng thu ngân sách,MONEY,187500000000,200000000000,,VND")
        .contains("'=1+1");
  }

  private void convert(Path file, String form) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                temp.toString()));
    if (file.toString().endsWith(".csv")) {
      // A person is asked, and offered UTF-8 for the mark; without one it has to be said.
      command.add("--infilter=CSV:44,34,76,1");
    }
    command.add(file.toString());
    output(command.toArray(String[]::new));
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String output(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return text;
  }
}
