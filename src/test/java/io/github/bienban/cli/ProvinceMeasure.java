package io.github.bienban.cli;

import io.github.bienban.Extractors;
import io.github.bienban.ReportExtractor;
import io.github.bienban.cli.Evaluated.Grouping;
import io.github.bienban.evaluate.Evaluator;
import io.github.bienban.evaluate.Part;
import io.github.bienban.evaluate.Scores;
import io.github.bienban.evaluate.Sheet;
import io.github.bienban.json.ReportJson;
import io.github.bienban.lexicon.ListsWithout;
import io.github.bienban.text.SentenceTrainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures by cross-validation that leaves whole provinces out what is read from the reports of a
 * province that the word lists and the sentence model do not know: its reports are read without the
 * names of its places, and with a sentence model that is trained without the paragraphs in which
 * they stand.
 *
 * <pre>mvn -q test-compile exec:java@measure-provinces</pre>
 */
public final class ProvinceMeasure {

  private static final Path REPORTS = Path.of("src/test/resources/reports");
  private static final Evaluator EVALUATOR = Evaluator.create();
  private static final int WIDTH = 20;

  private ProvinceMeasure() {}

  /**
   * An annotated report.
   *
   * @param province the province of today that it is about
   */
  record Annotated(String name, String province, Sheet annotation, String text) {}

  /** Reads a report as an extractor does. */
  interface Reader extends Function<String, Sheet> {}

  /**
   * Prints the tables; of the blind set the means alone.
   *
   * @param args none
   * @throws IOException if the reports cannot be read
   */
  public static void main(String[] args) throws IOException {
    Reader full = reader(ReportExtractor.create());
    List<Annotated> seen = new ArrayList<>(read("dev"));
    seen.addAll(read("open"));
    System.out.println("dev and open");
    System.out.print(table(seen, full, ProvinceMeasure::less, true));
    System.out.println("\nblind");
    System.out.print(table(read("blind"), full, ProvinceMeasure::less, false));
  }

  private static Reader reader(ReportExtractor extractor) {
    return text -> EVALUATOR.result(ReportJson.write(extractor.extract(text)));
  }

  private static Reader less(String province) {
    ListsWithout lists = new ListsWithout(province);
    try {
      return reader(Extractors.of(lists.lexicon(), SentenceTrainer.without(lists::isNamedIn)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reports of a set that are about a province or a place in one. */
  private static List<Annotated> read(String set) throws IOException {
    List<Annotated> reports = new ArrayList<>();
    for (GoldFile file : GoldFile.of(REPORTS.resolve(set))) {
      try {
        Sheet annotation = EVALUATOR.annotation(file.annotation());
        String province = ListsWithout.provinceOf(annotation.jurisdiction());
        if (province != null) {
          reports.add(new Annotated(file.name(), province, annotation, file.text()));
        }
      } catch (InputException e) {
        throw new IOException(file.name() + ": " + e.getMessage(), e);
      }
    }
    return reports;
  }

  /**
   * The figures with all lists beside those without what they say of the report's own province.
   *
   * @param reports the reports
   * @param full reads with all lists
   * @param less gives what reads without a province; called once for each
   * @param each whether each province has lines of its own
   */
  static String table(
      List<Annotated> reports, Reader full, Function<String, Reader> less, boolean each) {
    Map<String, List<Annotated>> folds =
        reports.stream()
            .collect(Collectors.groupingBy(Annotated::province, TreeMap::new, Collectors.toList()));
    List<Evaluated> with = new ArrayList<>();
    List<Evaluated> without = new ArrayList<>();
    folds.forEach(
        (province, held) -> {
          Reader reader = less.apply(province);
          for (Annotated report : held) {
            with.add(evaluated(report, full));
            without.add(evaluated(report, reader));
          }
        });
    StringBuilder out = new StringBuilder();
    if (each) {
      EvaluationView view = new EvaluationView(Language.EN);
      out.append("all lists\n").append(view.groups(with, Grouping.JURISDICTION));
      out.append("\nwithout the province's own entries\n");
      out.append(view.groups(without, Grouping.JURISDICTION)).append('\n');
    }
    out.append(reports.size() + " reports of " + folds.size() + " provinces\n");
    means(with, without).appendTo(out);
    return out.toString();
  }

  private static Evaluated evaluated(Annotated report, Reader reader) {
    return new Evaluated(
        report.name(),
        report.province(),
        report.annotation().level(),
        EVALUATOR.compare(report.annotation(), report.text(), reader.apply(report.text())));
  }

  private static Table means(List<Evaluated> with, List<Evaluated> without) {
    Table.Column[] columns = new Table.Column[5];
    Arrays.setAll(columns, i -> new Table.Column(WIDTH, i > 0));
    Table table = new Table(columns);
    table.add("F1", "micro", "micro, left out", "macro", "macro, left out");
    for (Part part : Part.values()) {
      row(table, part.label(), with, without, scores -> scores.tally(part).f1());
    }
    row(table, EvaluationView.SCORE, with, without, Scores::mean);
    return table;
  }

  private static void row(
      Table table,
      String name,
      List<Evaluated> with,
      List<Evaluated> without,
      Function<Scores, OptionalDouble> figure) {
    table.add(
        name,
        EvaluationView.percent(figure.apply(sum(with))),
        EvaluationView.percent(figure.apply(sum(without))),
        EvaluationView.percent(EvaluationView.mean(byProvince(with), figure)),
        EvaluationView.percent(EvaluationView.mean(byProvince(without), figure)));
  }

  private static List<Scores> byProvince(List<Evaluated> reports) {
    return reports.stream()
        .collect(Collectors.groupingBy(Evaluated::jurisdiction))
        .values()
        .stream()
        .map(ProvinceMeasure::sum)
        .toList();
  }

  private static Scores sum(List<Evaluated> reports) {
    return Scores.sum(reports.stream().map(report -> report.outcome().scores()).toList());
  }
}
