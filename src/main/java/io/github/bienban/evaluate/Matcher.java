package io.github.bienban.evaluate;

import io.github.bienban.evaluate.Difference.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/** Compares one result with its annotation, part by part. */
final class Matcher {

  private static final List<String> DOCUMENT = List.of("title", "publishedAt", "author");
  private static final List<String> MEETING =
      List.of(
          "kind",
          "name",
          "ordinal",
          "term",
          "convener",
          "body",
          "jurisdiction",
          "date",
          "endDate",
          "partOfDay",
          "venue");

  /** Fields that an annotation which does not write them leaves open. */
  private static final Set<String> OPEN =
      Set.of("venue", "convener", "term", "endDate", "partOfDay", "name");

  private static final Set<String> PHRASES = Set.of("name", "convener", "body", "venue");
  private static final List<String> HOLDERS = List.of("convener", "body");

  private static final double SAME_PHRASE = 0.75;
  private static final double SAME_TITLE = 0.9;
  private static final double PART_OF_NAME = 0.3;
  private static final double ALL = 0.99;

  /** An optional entry gives way to one that counts, all else being equal. */
  private static final double OPTIONAL = 0.25;

  /** A figure is rather the one in its own list. */
  private static final double SAME_LIST = 0.5;

  private final Folding folding;
  private final Sheet gold;
  private final Sheet found;
  private final Map<Part, Tally> tallies = new EnumMap<>(Part.class);
  private final List<Difference> differences = new ArrayList<>();

  Matcher(Folding folding, Sheet gold, Sheet found) {
    this.folding = folding;
    this.gold = gold;
    this.found = found;
  }

  Outcome match(String text) {
    fields(Part.DOCUMENT, DOCUMENT, gold.document(), found.document(), gold.document().loose());
    Set<String> loose = new HashSet<>(gold.meeting().loose());
    if (isHeldByItsOwnBody()) {
      loose.addAll(HOLDERS);
    }
    fields(Part.MEETING, MEETING, gold.meeting(), found.meeting(), loose);
    people();
    figures();
    list(
        Part.CITATIONS,
        gold.citations(),
        found.citations(),
        List.of(),
        Matcher::isSameDocument,
        (g, f) -> 0);
    Grounding grounding = new Grounding(folding, text);
    for (Grounding.Reading reading : grounding.readings(found)) {
      add(Part.GROUNDING, reading.isGrounded() ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
      if (!reading.isGrounded()) {
        differ(Kind.WRONG, Part.GROUNDING, reading.shown());
      }
    }
    return new Outcome(new Scores(tallies), differences);
  }

  /** One body may call its own meeting; either field may name it then. */
  private boolean isHeldByItsOwnBody() {
    List<Phrase> holders =
        Stream.of(gold, found)
            .flatMap(sheet -> HOLDERS.stream().map(field -> sheet.meeting().get(field)))
            .filter(Objects::nonNull)
            .toList();
    return holders.size() > 1
        && HOLDERS.stream().anyMatch(field -> found.meeting().get(field) != null)
        && holders.stream().allMatch(h -> holders.get(0).overlap(h) >= SAME_PHRASE);
  }

  private void fields(
      Part part, List<String> names, Fields annotated, Fields read, Set<String> loose) {
    for (String field : names) {
      if (!annotated.named().contains(field) && OPEN.contains(field)) {
        continue;
      }
      Phrase wanted = annotated.get(field);
      Phrase given = read.get(field);
      if (isRight(field, wanted, given)) {
        add(part, new Tally(1, 0, 0));
      } else if ((wanted != null || given != null) && !loose.contains(field)) {
        add(part, new Tally(0, wanted == null ? 0 : 1, given == null ? 0 : 1));
        differ(Kind.WRONG, part, field + ": " + quoted(wanted) + " → " + quoted(given));
      }
    }
  }

  private boolean isRight(String field, Phrase wanted, Phrase given) {
    if (wanted == null || given == null) {
      return false;
    }
    if (field.equals("title")) {
      return wanted.overlap(given) >= SAME_TITLE;
    }
    if (field.equals("publishedAt")) {
      // An annotation may name the day only.
      int length = Math.min(wanted.text().length(), given.text().length());
      return wanted.words().equals(folding.words(given.text().substring(0, length)));
    }
    if (!PHRASES.contains(field)) {
      return wanted.sameWords(given);
    }
    double overlap = wanted.overlap(given);
    return overlap >= SAME_PHRASE
        || field.equals("name")
            && overlap >= PART_OF_NAME
            && Math.max(wanted.containedIn(given), given.containedIn(wanted)) >= ALL;
  }

  private static String quoted(Phrase phrase) {
    return phrase == null ? Difference.NOTHING : "«" + phrase.text() + "»";
  }

  private void people() {
    list(
        Part.PEOPLE,
        gold.people(),
        found.people(),
        List.of(),
        (g, f) -> g.name().sameWords(f.name()),
        (g, f) -> 0);
    Set<List<String>> optional = new HashSet<>();
    gold.people().stream().filter(Person::optional).forEach(p -> optional.add(p.name().words()));
    traits(Part.POSITIONS, Person::positions, optional);
    traits(Part.ROLES, Person::roles, optional);
  }

  private void traits(Part part, Function<Person, List<Phrase>> kind, Set<List<String>> optional) {
    list(
        part,
        traits(gold, kind, optional),
        traits(found, kind, optional).stream().filter(t -> !t.optional()).toList(),
        List.of(),
        (g, f) -> g.name().sameWords(f.name()) && g.what().overlap(f.what()) >= SAME_PHRASE,
        (g, f) -> g.what().overlap(f.what()));
  }

  private static List<Trait> traits(
      Sheet sheet, Function<Person, List<Phrase>> kind, Set<List<String>> optional) {
    List<Trait> traits = new ArrayList<>();
    for (Person person : sheet.people()) {
      boolean free = person.optional() || optional.contains(person.name().words());
      kind.apply(person).forEach(what -> traits.add(new Trait(person.name(), what, free)));
    }
    return traits;
  }

  private void figures() {
    list(
        Part.FIGURES,
        allFigures(gold),
        allFigures(found),
        List.of(),
        (g, f) -> g.amount().agreesWith(f.amount()),
        (g, f) ->
            g.about().overlap(f.about())
                + (g.place() == f.place() ? SAME_LIST : 0)
                - (g.optional() ? OPTIONAL : 0));
    list(
        Part.STATISTICS,
        gold.statistics(),
        found.statistics(),
        gold.targets().stream().filter(Figure::optional).toList(),
        Matcher::isSameStatistic,
        (g, f) -> g.about().overlap(f.about()) - (g.optional() ? OPTIONAL : 0));
    list(
        Part.COMPARISONS,
        comparisons(gold),
        comparisons(found),
        List.of(),
        Matcher::isSameComparison,
        (g, f) -> g.about().overlap(f.about()));
    list(
        Part.TARGETS,
        gold.targets(),
        found.targets(),
        gold.statistics().stream().filter(Figure::optional).toList(),
        Matcher::isSameTarget,
        (g, f) -> g.about().overlap(f.about()));
  }

  private static List<Figure> allFigures(Sheet sheet) {
    return Stream.concat(sheet.statistics().stream(), sheet.targets().stream())
        .flatMap(f -> Stream.concat(Stream.of(f), f.comparisons().stream()))
        .filter(f -> f.amount().value() != null)
        .toList();
  }

  /** The comparisons of statistics; growth that stands alone counts as one of nothing. */
  private static List<Figure> comparisons(Sheet sheet) {
    return sheet.statistics().stream()
        .flatMap(
            s ->
                Stream.concat(
                    Stream.of(s).filter(own -> own.relation() != null), s.comparisons().stream()))
        .toList();
  }

  private static boolean isSameStatistic(Figure g, Figure f) {
    return g.amount().agreesWith(f.amount())
        && Objects.equals(g.measure(), f.measure())
        && g.qualifier().equals(f.qualifier())
        && Objects.equals(g.amount().total(), f.amount().total())
        && Objects.equals(g.amount().upper(), f.amount().upper())
        && f.isAboutSameAs(g);
  }

  private static boolean isSameComparison(Figure g, Figure f) {
    return g.hangsWith(f)
        && g.amount().agreesWith(f.amount())
        && Objects.equals(g.relation(), f.relation())
        && g.basis().equals(f.basis());
  }

  private static boolean isSameTarget(Figure g, Figure f) {
    boolean sameAmount =
        g.amount().value() == null ? f.amount().value() == null : g.amount().agreesWith(f.amount());
    return sameAmount && Objects.equals(g.deadline(), f.deadline()) && f.isAboutSameAs(g);
  }

  private static boolean isSameDocument(Cited g, Cited f) {
    return g.squeezed().equals(f.squeezed()) && (g.date() == null || g.date().equals(f.date()));
  }

  /**
   * Scores a list.
   *
   * @param forgiven more annotated entries, which a found one may match without counting
   */
  private <E extends Entry> void list(
      Part part,
      List<E> annotated,
      List<E> read,
      List<E> forgiven,
      BiPredicate<E, E> matches,
      ToDoubleBiFunction<E, E> closeness) {
    Pairing<E> pairing = Pairing.of(annotated, read, matches, closeness);
    List<E> missed = pairing.missed().stream().filter(e -> !e.optional()).toList();
    List<E> spurious = Pairing.of(forgiven, pairing.spurious(), matches, closeness).spurious();
    int hits = (int) pairing.matched().stream().filter(e -> !e.optional()).count();
    add(part, new Tally(hits, missed.size(), spurious.size()));
    missed.forEach(e -> differ(Kind.MISSED, part, e.shown()));
    spurious.forEach(e -> differ(Kind.SPURIOUS, part, e.shown()));
  }

  private void add(Part part, Tally tally) {
    tallies.merge(part, tally, Tally::plus);
  }

  private void differ(Kind kind, Part part, String text) {
    differences.add(new Difference(kind, part, text));
  }
}
