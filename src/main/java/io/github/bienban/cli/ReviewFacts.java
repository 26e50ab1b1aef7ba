package io.github.bienban.cli;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Period;
import io.github.bienban.model.Position;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.model.Span;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of a report in one row, as the review page takes them: each with its kind, its words in
 * every language of the page and its places in the text.
 */
final class ReviewFacts {

  /** What the page tells apart by colour and by filter. */
  enum Kind {
    MEETING,
    ATTENDEE,
    STATISTIC,
    COMPARISON,
    TARGET,
    CITATION;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** No plan is reached by more; a larger figure is a slip and would spoil the chart. */
  private static final BigDecimal MAX_REACHED = BigDecimal.valueOf(1_000_000);

  private final List<Figures> languages;
  private final ArrayNode facts = JSON.arrayNode();
  private final List<List<Span>> places = new ArrayList<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
  private final ArrayNode plan = JSON.arrayNode();

  /**
   * Lines up the facts.
   *
   * @param report the report
   * @param languages writes figures in each language of the page
   */
  ReviewFacts(MeetingReport report, List<Figures> languages) {
    this.languages = languages;
    if (!report.meeting().equals(Meeting.unknown())) {
      meeting(report.meeting());
    }
    report.attendees().forEach(this::attendee);
    report.delegations().forEach(this::delegation);
    report.statistics().forEach(this::statistic);
    report.targets().forEach(this::target);
    report.citations().forEach(this::citation);
  }

  /** The facts, an object each. */
  ArrayNode facts() {
    return facts;
  }

  /** The places of each fact, in the order of the facts. */
  List<List<Span>> places() {
    return places;
  }

  /** How many facts there are of each kind. */
  ObjectNode counts() {
    ObjectNode node = JSON.objectNode();
    counts.forEach((kind, count) -> node.put(kind.key(), count));
    return node;
  }

  /** How many statistics there are of each measure. */
  ObjectNode measures() {
    ObjectNode node = JSON.objectNode();
    measures.forEach((measure, count) -> node.put(measure.name(), count));
    return node;
  }

  /** Where a plan was reached by how many per cent: number of the fact, per cent, indicator. */
  ArrayNode plan() {
    return plan;
  }

  private void meeting(Meeting m) {
    ObjectNode fact =
        fact(Kind.MEETING, "meeting", m.span() == null ? List.of() : List.of(m.span()));
    put(fact, "title", m.name());
    put(fact, "meetingKind", m.kind());
    put(fact, "convener", m.convener());
    put(fact, "body", Objects.equals(m.body(), m.convener()) ? null : m.body());
    Jurisdiction place = m.jurisdiction();
    if (place != null) {
      put(fact, "level", place.level());
      put(fact, "place", place(place));
    }
    put(fact, "date", m.date());
    put(fact, "endDate", m.endDate());
    put(fact, "partOfDay", m.partOfDay());
    put(fact, "venue", m.venue());
    put(fact, "term", m.term());
    put(fact, "reviewPeriod", words(m.reviewPeriod()));
    put(fact, "planPeriod", words(m.planPeriod()));
    m.agenda().forEach(fact.putArray("agenda")::add);
  }

  /** The proper names of a place, or null where there is none. */
  static String place(Jurisdiction place) {
    if (place == null || place.name() == null && place.parent() == null) {
      return null;
    }
    return String.join(
        ", ", Stream.of(place.name(), place.parent()).filter(Objects::nonNull).toList());
  }

  private void attendee(Attendee a) {
    ObjectNode fact = fact(Kind.ATTENDEE, "attendees", a.mentions());
    put(fact, "title", a.name());
    put(fact, "honorific", a.honorific());
    ArrayNode roles = fact.putArray("roles");
    a.roles().forEach(role -> roles.add(role.name()));
    ArrayNode positions = fact.putArray("positions");
    for (Position p : a.positions()) {
      positions.add(p.organization() == null ? p.title() : p.title() + " " + p.organization());
    }
  }

  private void delegation(Delegation d) {
    ObjectNode fact = fact(Kind.ATTENDEE, "delegations", List.of(d.span()));
    put(fact, "title", d.text());
  }

  private void statistic(Statistic s) {
    int number = facts.size();
    ObjectNode fact = fact(Kind.STATISTIC, "statistics", List.of(s.span()));
    put(fact, "title", s.indicator());
    fact.put("measure", s.measure().name());
    put(fact, "figure", s.qualifier(), s.value(), s.upper(), s.total(), s.unit());
    if (s.previous() != null) {
      put(fact, "previous", Qualifier.EXACT, s.previous(), null, null, s.unit());
    }
    if (s.estimated()) {
      fact.put("estimated", true);
    }
    put(fact, "relation", s.relation());
    put(fact, "basis", s.basis());
    put(fact, "reference", s.reference());
    put(fact, "period", words(s.period()));
    put(fact, "text", s.text());
    put(fact, "rule", s.rule());
    measures.merge(s.measure(), 1, Integer::sum);
    reached(number, s.relation(), s.basis(), s.value(), s.unit(), s.indicator());
    for (Comparison c : s.comparisons()) {
      reached(facts.size(), c.relation(), c.basis(), c.value(), c.unit(), s.indicator());
      comparison(c, "statistics", number);
    }
  }

  private void comparison(Comparison c, String group, int of) {
    ObjectNode fact = fact(Kind.COMPARISON, group, List.of(c.span()));
    fact.put("of", of);
    put(fact, "figure", c.qualifier(), c.value(), null, null, c.unit());
    put(fact, "relation", c.relation());
    put(fact, "basis", c.basis());
    put(fact, "reference", c.reference());
    put(fact, "text", c.text());
    put(fact, "rule", c.rule());
  }

  private void target(Target t) {
    int number = facts.size();
    ObjectNode fact = fact(Kind.TARGET, "targets", List.of(t.span()));
    put(fact, "title", t.indicator());
    if (t.value() != null && t.unit() != null) {
      put(fact, "figure", t.qualifier(), t.value(), t.upper(), t.total(), t.unit());
    }
    put(fact, "relation", t.relation());
    put(fact, "basis", t.basis());
    put(fact, "reference", t.reference());
    put(fact, "deadline", t.deadline());
    put(fact, "text", t.text());
    put(fact, "rule", t.rule());
    t.comparisons().forEach(c -> comparison(c, "targets", number));
  }

  private void citation(Citation c) {
    ObjectNode fact = fact(Kind.CITATION, "citations", List.of(c.span()));
    put(fact, "title", c.type() + " " + c.number());
    put(fact, "date", c.date());
    put(fact, "issuer", c.issuer());
    put(fact, "about", c.title());
    put(fact, "text", c.text());
  }

  private ObjectNode fact(Kind kind, String group, List<Span> spans) {
    counts.merge(kind, 1, Integer::sum);
    places.add(spans);
    return facts.addObject().put("kind", kind.key()).put("group", group);
  }

  private void put(
      ObjectNode fact,
      String name,
      Qualifier qualifier,
      BigDecimal value,
      BigDecimal upper,
      BigDecimal total,
      String unit) {
    ArrayNode words = fact.putArray(name);
    for (Figures language : languages) {
      words.add(language.figure(qualifier, value, upper, total, unit));
    }
  }

  /** Notes a share of a plan: what was reached of it, or by how much it was exceeded. */
  private void reached(
      int fact, Relation relation, Basis basis, BigDecimal value, String unit, String indicator) {
    if (basis != Basis.PLAN || !unit.equals("%")) {
      return;
    }
    BigDecimal percent =
        relation == Relation.REACHED
            ? value
            : relation == Relation.EXCEEDED ? value.add(HUNDRED) : null;
    if (percent != null && percent.signum() >= 0 && percent.compareTo(MAX_REACHED) <= 0) {
      plan.addArray().add(fact).add(percent.doubleValue()).add(indicator);
    }
  }

  private static String words(Period period) {
    return period == null ? null : period.text();
  }

  private static void put(ObjectNode fact, String name, Object value) {
    if (value != null) {
      fact.put(name, value instanceof Enum<?> word ? word.name() : value.toString());
    }
  }
}
