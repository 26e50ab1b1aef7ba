package io.github.bienban.mention;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Measures by cross-validation how well persons' names are found by the rules of {@link
 * PersonFinder}, by OpenNLP's {@code NameFinderME}, and by both.
 *
 * <pre>mvn -q test-compile exec:java@measure-names</pre>
 */
public final class NameMeasure {

  private static final Path TRAINING = Path.of("src/train/names/training.txt");

  private static final int FOLDS = 10;
  private static final int ITERATIONS = 200;
  private static final int CUTOFF = 1;

  private NameMeasure() {}

  /** A report: its name, the province that it is about, and its lines with the names in them. */
  record Annotated(String name, String province, List<NameSample> lines) {}

  /** What finds names, by the order in which the table has them. */
  private enum Way {
    RULES,
    MODEL,
    UNION,
    RULES_THEN_MODEL
  }

  /** How many names were found, missed and made up. */
  private static final class Count {
    private int hits;
    private int missed;
    private int spurious;

    void add(Set<Span> gold, Set<Span> found) {
      int common = (int) gold.stream().filter(found::contains).count();
      hits += common;
      missed += gold.size() - common;
      spurious += found.size() - common;
    }

    void add(Count other) {
      hits += other.hits;
      missed += other.missed;
      spurious += other.spurious;
    }

    double precision() {
      return hits == 0 ? 0 : 100.0 * hits / (hits + spurious);
    }

    double recall() {
      return hits == 0 ? 0 : 100.0 * hits / (hits + missed);
    }

    double f1() {
      return hits == 0 ? 0 : 200.0 * hits / (2 * hits + missed + spurious);
    }
  }

  /**
   * Prints the table.
   *
   * @param args none
   * @throws IOException if the training text cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.print(table(read()));
  }

  /** The annotated reports. */
  static List<Annotated> read() throws IOException {
    List<Annotated> reports = new ArrayList<>();
    for (String line : Files.readAllLines(TRAINING)) {
      if (line.startsWith("# == ")) {
        String[] head = line.substring(5).split("\t");
        reports.add(new Annotated(head[0], head[1], new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Annotated report = reports.get(reports.size() - 1);
        report.lines().add(NameSample.parse(line, report.lines().isEmpty()));
      }
    }
    return reports;
  }

  /** The measures with folds of reports, and with folds of whole provinces. */
  static String table(List<Annotated> reports) throws IOException {
    StringBuilder out = new StringBuilder();
    int names =
        reports.stream().flatMap(r -> r.lines().stream()).mapToInt(s -> s.getNames().length).sum();
    out.append(String.format("%d reports, %d names%n", reports.size(), names));
    Map<String, Integer> byReport = new TreeMap<>();
    reports.forEach(r -> byReport.put(r.name(), byReport.size() % FOLDS));
    out.append(part(FOLDS + " folds of reports", reports, r -> "" + byReport.get(r.name())));
    out.append(part("a fold for each province", reports, Annotated::province));
    return out.toString();
  }

  private static String part(
      String title, List<Annotated> reports, Function<Annotated, String> foldOf)
      throws IOException {
    Map<String, List<Annotated>> folds = new TreeMap<>();
    reports.forEach(r -> folds.computeIfAbsent(foldOf.apply(r), k -> new ArrayList<>()).add(r));
    Map<Way, List<Count>> counts = new TreeMap<>();
    for (Way way : Way.values()) {
      counts.put(way, new ArrayList<>());
    }
    for (List<Annotated> held : folds.values()) {
      Set<Annotated> out = new HashSet<>(held);
      TokenNameFinderModel model = train(reports.stream().filter(r -> !out.contains(r)).toList());
      for (Way way : Way.values()) {
        counts.get(way).add(new Count());
      }
      for (Annotated report : held) {
        NameFinderME finder = new NameFinderME(model);
        for (NameSample line : report.lines()) {
          Set<Span> gold = spans(Stream.of(line.getNames()));
          Set<Span> rules = rules(line);
          Set<Span> learnt = spans(Stream.of(finder.find(line.getSentence())));
          for (Way way : Way.values()) {
            List<Count> of = counts.get(way);
            of.get(of.size() - 1).add(gold, found(way, rules, learnt));
          }
        }
        finder.clearAdaptiveData();
      }
    }
    StringBuilder table = new StringBuilder();
    table.append(String.format("%n%s (%d)%n", title, folds.size()));
    table.append(
        String.format(
            "%-18s %9s %9s %9s %9s%n", "", "precision", "recall", "F1 micro", "F1 macro"));
    counts.forEach(
        (way, of) -> {
          Count all = new Count();
          of.forEach(all::add);
          double macro =
              of.stream()
                  .filter(c -> c.hits + c.missed + c.spurious > 0)
                  .mapToDouble(Count::f1)
                  .average()
                  .orElse(0);
          String name = way.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
          table.append(
              String.format(
                  java.util.Locale.ROOT,
                  "%-18s %9.1f %9.1f %9.1f %9.1f%n",
                  name,
                  all.precision(),
                  all.recall(),
                  all.f1(),
                  macro));
        });
    return table.toString();
  }

  /** Trains a model; each report is a document of its own. */
  static TokenNameFinderModel train(List<Annotated> reports) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return NameFinderME.train(
        "vi",
        "person",
        ObjectStreamUtils.createObjectStream(
            reports.stream().flatMap(r -> r.lines().stream()).toList()),
        parameters,
        new TokenNameFinderFactory());
  }

  private static Set<Span> found(Way way, Set<Span> rules, Set<Span> learnt) {
    Set<Span> found = new HashSet<>(way == Way.MODEL ? learnt : rules);
    switch (way) {
      case UNION -> found.addAll(learnt);
      case RULES_THEN_MODEL ->
          learnt.stream().filter(s -> rules.stream().noneMatch(s::intersects)).forEach(found::add);
      default -> {}
    }
    return found;
  }

  /** The spans alone, without type and probability. */
  private static Set<Span> spans(Stream<Span> typed) {
    Set<Span> spans = new HashSet<>();
    typed.forEach(s -> spans.add(new Span(s.getStart(), s.getEnd())));
    return spans;
  }

  /** What the rules find: after words of address any capitalised words, else by a surname. */
  private static Set<Span> rules(NameSample line) {
    Tagged tagged = Reports.tag(String.join(" ", line.getSentence()));
    if (tagged.tokens().size() != line.getSentence().length) {
      throw new IllegalStateException("other tokens: " + line);
    }
    return rules(tagged);
  }

  private static Set<Span> rules(Tagged tagged) {
    PersonFinder finder = new PersonFinder(tagged);
    Set<Span> found = new HashSet<>();
    int size = tagged.tokens().size();
    for (int t = 0; t < size; ) {
      Address address = finder.address(t, size);
      int from = address == null ? t : address.to();
      int end =
          finder.isHistorical(from)
              ? -1
              : address == null ? finder.bareEnd(from, size) : finder.nameEnd(from, size);
      if (end < 0) {
        t = Math.max(from, t + 1);
      } else {
        found.add(new Span(from, end));
        t = end;
      }
    }
    return found;
  }
}
