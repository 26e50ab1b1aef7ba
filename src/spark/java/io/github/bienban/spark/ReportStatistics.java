package io.github.bienban.spark;

import io.github.bienban.ReportExtractor;
import io.github.bienban.model.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/**
 * Reads reports on as many machines as Apache Spark has: a data frame of texts in, a data frame of
 * figures out.
 */
public final class ReportStatistics {

  /** Holds every figure that reports state; Spark has no decimal without a bound. */
  private static final DecimalType DECIMAL = DataTypes.createDecimalType(38, 10);

  private static final StructType FIGURE =
      new StructType()
          .add("report", DataTypes.StringType, false)
          .add("indicator", DataTypes.StringType)
          .add("measure", DataTypes.StringType, false)
          .add("value", DECIMAL)
          .add("unit", DataTypes.StringType)
          .add("qualifier", DataTypes.StringType, false)
          .add("text", DataTypes.StringType, false)
          .add("start", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false);

  private ReportStatistics() {}

  /**
   * Reads reports.
   *
   * @param reports a data frame whose first column is the name of a report and whose second is its
   *     text
   * @return a row for each figure of each report, in their order
   */
  public static Dataset<Row> of(Dataset<Row> reports) {
    MapPartitionsFunction<Row, Row> read = ReportStatistics::read;
    return reports.mapPartitions(read, Encoders.row(FIGURE));
  }

  /** Runs where the partition lies; the extractor is made there, once, and never sent. */
  private static Iterator<Row> read(Iterator<Row> reports) {
    ReportExtractor extractor = ReportExtractor.create();
    return new Iterator<>() {
      private final Queue<Row> waiting = new ArrayDeque<>();

      @Override
      public boolean hasNext() {
        while (waiting.isEmpty() && reports.hasNext()) {
          Row report = reports.next();
          for (Statistic figure : extractor.extract(report.getString(1)).statistics()) {
            waiting.add(row(report.getString(0), figure));
          }
        }
        return !waiting.isEmpty();
      }

      @Override
      public Row next() {
        hasNext();
        return waiting.remove();
      }
    };
  }

  private static Row row(String report, Statistic figure) {
    return RowFactory.create(
        report,
        figure.indicator(),
        figure.measure().name(),
        bounded(figure.value()),
        figure.unit(),
        figure.qualifier().name(),
        figure.text(),
        figure.span().start(),
        figure.span().end());
  }

  /** A figure too large for the column is null there; its words stand beside it. */
  private static BigDecimal bounded(BigDecimal value) {
    BigDecimal scaled =
        value == null ? null : value.setScale(DECIMAL.scale(), RoundingMode.HALF_EVEN);
    return scaled == null || scaled.precision() > DECIMAL.precision() ? null : scaled;
  }
}
