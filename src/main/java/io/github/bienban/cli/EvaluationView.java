package io.github.bienban.cli;

import io.github.bienban.evaluate.Part;
import io.github.bienban.evaluate.Scores;
import io.github.bienban.evaluate.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of an evaluation as tables, in percent. */
final class EvaluationView {

  /** The name of the mean of all F1. */
  static final String SCORE = "score";

  private static final int NAME_WIDTH = 40;
  private static final int FIGURE_WIDTH = 12;

  private final ResourceBundle words;

  /**
   * Makes it.
   *
   * @param language the language of the headings; measures have the names of the command line
   */
  EvaluationView(Language language) {
    this.words = language.words();
  }

  /** A line for each part: precision, recall, F1 and the counts; then the mean of the F1. */
  String total(Scores scores) {
    Table table =
        new Table(
            new Table.Column(FIGURE_WIDTH, false),
            new Table.Column(FIGURE_WIDTH, true),
            new Table.Column(FIGURE_WIDTH, true),
            new Table.Column(FIGURE_WIDTH, true),
            new Table.Column(NAME_WIDTH, false));
    table.add(
        words.getString("evaluated.measure"),
        words.getString("evaluated.precision"),
        words.getString("evaluated.recall"),
        "F1",
        words.getString("evaluated.counts"));
    for (Part part : Part.values()) {
      Tally tally = scores.tally(part);
      table.add(
          part.label(),
          percent(tally.precision()),
          percent(tally.recall()),
          percent(tally.f1()),
          tally.hits() + "/" + tally.missed() + "/" + tally.spurious());
    }
    table.add(SCORE, "", "", percent(scores.mean()), "");
    StringBuilder out = new StringBuilder();
    table.appendTo(out);
    return out.toString();
  }

  /**
   * A line of F1 for each group, then macro figures, in which each group weighs the same, and micro
   * figures, in which each entry does.
   */
  String groups(List<Evaluated> reports, Evaluated.Grouping by) {
    SortedMap<String, List<Scores>> groups = new TreeMap<>();
    for (Evaluated report : reports) {
      groups
          .computeIfAbsent(report.group(by), name -> new ArrayList<>())
          .add(report.outcome().scores());
    }
    List<Scores> sums = groups.values().stream().map(Scores::sum).toList();
    Scores all = Scores.sum(reports.stream().map(r -> r.outcome().scores()).toList());
    List<Function<Scores, OptionalDouble>> figures = new ArrayList<>();
    for (Part part : Part.values()) {
      figures.add(scores -> scores.tally(part).f1());
    }
    figures.add(Scores::mean);

    Table table =
        new Table(
            Stream.concat(
                    Stream.of(new Table.Column(NAME_WIDTH, false)),
                    Stream.generate(() -> new Table.Column(FIGURE_WIDTH, true))
                        .limit(figures.size() + 1L))
                .toArray(Table.Column[]::new));
    List<String> head = new ArrayList<>();
    head.add(by.name().toLowerCase(Locale.ROOT));
    head.add(words.getString("evaluated.number"));
    Stream.of(Part.values()).map(Part::label).forEach(head::add);
    head.add(SCORE);
    add(table, head);
    groups.forEach(
        (name, scores) ->
            add(table, row(name, scores.size(), figures, f -> f.apply(Scores.sum(scores)))));
    add(table, row("macro", reports.size(), figures, f -> mean(sums, f)));
    add(table, row("micro", reports.size(), figures, f -> f.apply(all)));
    StringBuilder out = new StringBuilder();
    table.appendTo(out);
    return out.toString();
  }

  private static List<String> row(
      String name,
      int reports,
      List<Function<Scores, OptionalDouble>> figures,
      Function<Function<Scores, OptionalDouble>, OptionalDouble> value) {
    List<String> row = new ArrayList<>(List.of(name, Integer.toString(reports)));
    figures.forEach(figure -> row.add(percent(value.apply(figure))));
    return row;
  }

  private static void add(Table table, List<String> row) {
    table.add(row.stream().map(Display::printable).toArray(String[]::new));
  }

  /** A figure's macro mean: that of the groups which have it. */
  static OptionalDouble mean(List<Scores> groups, Function<Scores, OptionalDouble> figure) {
    return groups.stream()
        .map(figure)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /** A share in percent; a dash where there is none. */
  static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : "–";
  }

  /** A share in percent, rounded as it is and not as it is first written. */
  static String percent(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
