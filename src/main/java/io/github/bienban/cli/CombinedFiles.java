package io.github.bienban.cli;

import io.github.bienban.json.ReportJson;
import io.github.bienban.model.MeetingReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The files that hold all reports of a run together. They are made at the end from the JSON of each
 * report, in the order of the inputs, one report at a time; so they are the same whether the
 * reports were read in one go, by how many threads, or in several runs.
 */
final class CombinedFiles {

  /** All reports, one a line. */
  static final String LINES = "reports.jsonl";

  private static final String TABLES = "tables/";

  /** All tables, one a sheet. */
  static final String WORKBOOK = TABLES + "reports.xlsx";

  private final OutputFolder folder;
  private final Manifest manifest;
  private final boolean lines;
  private final boolean tables;

  /**
   * Makes them.
   *
   * @param folder where they are to lie
   * @param manifest what was made before, and from what
   * @param lines whether to write the reports one a line
   * @param tables whether to write the tables
   */
  CombinedFiles(OutputFolder folder, Manifest manifest, boolean lines, boolean tables) {
    this.folder = folder;
    this.manifest = manifest;
    this.lines = lines;
    this.tables = tables;
  }

  /**
   * A report that is done.
   *
   * @param source where it came from
   * @param result its JSON
   */
  record Done(DataTable.Source source, Path result) {}

  /** The name of a table's CSV file. */
  static String csv(DataTable table) {
    return TABLES + table.label() + ".csv";
  }

  /** Whether every file is there as it was made from the same. */
  boolean areMade(String key) {
    List<String> names = new ArrayList<>();
    if (lines) {
      names.add(LINES);
    }
    if (tables) {
      names.add(WORKBOOK);
      for (DataTable table : DataTable.values()) {
        names.add(csv(table));
      }
    }
    return names.stream().allMatch(name -> manifest.isMade(name, key));
  }

  /**
   * Writes the files.
   *
   * @param key what they are made from
   * @param reports the reports, in the order of the inputs
   * @param progress told of each report
   * @throws IOException if a report cannot be read or a file not written
   */
  void write(String key, Iterable<Done> reports, Progress progress) throws IOException {
    try (Parts parts = new Parts()) {
      for (Done done : reports) {
        String json = Files.readString(done.result());
        if (lines) {
          parts.line(done.source(), json);
        }
        if (tables) {
          parts.rows(done.source(), ReportJson.read(json));
        }
        progress.done();
      }
      parts.publish(key);
    }
  }

  /**
   * The JSON of a report on one line, with its name and its source before the rest.
   *
   * @param source where it came from
   * @param json its JSON; line breaks stand only between its parts, each behind them indented
   */
  static String line(DataTable.Source source, String json) {
    StringBuilder out = new StringBuilder(json.length());
    out.append("{\"name\": ");
    string(source.name(), out);
    out.append(",\"source\": ");
    string(source.path(), out);
    out.append(',');
    // Behind the brace that opens the report.
    int start = json.indexOf('\n') + 1;
    for (int end = json.indexOf('\n', start); end >= 0; end = json.indexOf('\n', start)) {
      while (json.charAt(start) == ' ') {
        start++;
      }
      out.append(json, start, end);
      start = end + 1;
    }
    return out.append('\n').toString();
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }

  /** The files while they are being made. */
  private final class Parts implements AutoCloseable {

    private final Path linesPart;
    private final BufferedWriter linesOut;
    private final Map<DataTable, Path> csvParts = new EnumMap<>(DataTable.class);
    private final Map<DataTable, CsvFile> csvOut = new EnumMap<>(DataTable.class);
    private final Map<DataTable, Workbook.Table> sheets = new EnumMap<>(DataTable.class);
    private final Workbook workbook = new Workbook(folder::newPart);
    private final Path workbookPart;

    Parts() throws IOException {
      linesPart = folder.newPart();
      workbookPart = folder.newPart();
      linesOut = lines ? Files.newBufferedWriter(linesPart, StandardOpenOption.CREATE_NEW) : null;
      if (tables) {
        for (DataTable table : DataTable.values()) {
          Path part = folder.newPart();
          CsvFile csv = new CsvFile(part);
          csvParts.put(table, part);
          csvOut.put(table, csv);
          csv.row(table.columns());
          sheets.put(table, workbook.table(table.label(), table.columns()));
        }
      }
    }

    void line(DataTable.Source source, String json) throws IOException {
      linesOut.write(CombinedFiles.line(source, json));
    }

    void rows(DataTable.Source source, MeetingReport report) throws IOException {
      for (DataTable table : DataTable.values()) {
        for (List<Object> row : (Iterable<List<Object>>) table.rows(source, report)::iterator) {
          csvOut.get(table).row(row);
          sheets.get(table).row(row);
        }
      }
    }

    void publish(String key) throws IOException {
      if (lines) {
        linesOut.close();
        publish(linesPart, LINES, key);
      }
      if (tables) {
        for (DataTable table : DataTable.values()) {
          csvOut.get(table).close();
          publish(csvParts.get(table), csv(table), key);
        }
        workbook.writeTo(workbookPart);
        publish(workbookPart, WORKBOOK, key);
      }
    }

    private void publish(Path part, String name, String key) throws IOException {
      String checksum = Checksum.of(part);
      folder.publish(part, name);
      manifest.add(name, key, checksum);
    }

    @Override
    public void close() throws IOException {
      if (linesOut != null) {
        linesOut.close();
      }
      for (CsvFile csv : csvOut.values()) {
        csv.close();
      }
      workbook.close();
      Files.deleteIfExists(linesPart);
      Files.deleteIfExists(workbookPart);
      for (Path part : csvParts.values()) {
        Files.deleteIfExists(part);
      }
    }
  }
}
