package io.github.bienban.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.model.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example on Spark in local mode, on two threads and more partitions. */
class ReportStatisticsTest {

  private static final int PARTITIONS = 3;

  private static final StructType TEXT =
      new StructType().add("name", DataTypes.StringType).add("text", DataTypes.StringType);

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("bienban")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Map<String, String> samples() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".txt")) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static Dataset<Row> frame(Map<String, String> texts) {
    List<Row> rows = new ArrayList<>();
    texts.forEach((name, text) -> rows.add(RowFactory.create(name, text)));
    return spark.createDataFrame(rows, TEXT).repartition(PARTITIONS);
  }

  @Test
  void givesTheFiguresThatTheLibraryReads() throws IOException {
    Map<String, String> texts = samples();
    List<String> expected = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          for (Statistic figure : ReportExtractor.create().extract(text).statistics()) {
            expected.add(
                line(
                    name,
                    figure.indicator(),
                    figure.measure(),
                    figure.value().toPlainString(),
                    figure.unit(),
                    figure.qualifier(),
                    figure.text(),
                    figure.span().start(),
                    figure.span().end()));
          }
        });
    Dataset<Row> figures = ReportStatistics.of(frame(texts));
    List<String> found = new ArrayList<>();
    for (Row row : figures.collectAsList()) {
      found.add(
          line(
              row.get(0),
              row.get(1),
              row.get(2),
              row.getDecimal(3).stripTrailingZeros().toPlainString(),
              row.get(4),
              row.get(5),
              row.get(6),
              row.get(7),
              row.get(8)));
    }
    assertThat(expected).isNotEmpty();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theFiguresCanBeQueried() {
    Map<String, String> texts =
        Map.of(
            "một", "Thu ngân sách xã Suối Đá đạt 1,5 tỷ đồng.",
            "hai", "Thu ngân sách xã Lũng Cao đạt 2,25 tỷ đồng.",
            "ba", "");
    Row sum =
        ReportStatistics.of(frame(texts))
            .where(col("unit").equalTo("VND"))
            .agg(Map.of("value", "sum"))
            .first();
    assertThat(sum.getDecimal(0)).isEqualByComparingTo(new BigDecimal("3750000000"));
  }

  @Test
  void aFigureTooLargeForTheColumnKeepsItsWords() {
    String digits = "9".repeat(29);
    List<Row> rows =
        ReportStatistics.of(frame(Map.of("một", "Xã trồng được " + digits + " cây.")))
            .collectAsList();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).isNullAt(3)).isTrue();
    assertThat(rows.get(0).<String>getAs("text")).contains(digits);
  }

  private static String line(Object... values) {
    return List.of(values).stream().map(String::valueOf).reduce("", (a, b) -> a + '|' + b);
  }
}
