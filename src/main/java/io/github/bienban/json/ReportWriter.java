package io.github.bienban.json;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Period;
import io.github.bienban.model.Position;
import io.github.bienban.model.Span;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one report, value by value. To let the library find the values by itself takes longer,
 * when the first report is written, than all the rest of a short run.
 */
final class ReportWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final DefaultPrettyPrinter LAYOUT = layout();

  private final JsonGenerator out;

  private ReportWriter(JsonGenerator out) {
    this.out = out;
  }

  static String write(MeetingReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(new Context(), text)) {
      ReportWriter writer = new ReportWriter(out);
      writer.object(report, writer::report);
    }
    return text.toString();
  }

  private void report(MeetingReport it) {
    text(Page.SCHEMA_VERSION, Page.CURRENT);
    part("document", it.document(), this::document);
    part("meeting", it.meeting(), this::meeting);
    parts("attendees", it.attendees(), this::attendee);
    parts("delegations", it.delegations(), this::delegation);
    parts("statistics", it.statistics(), this::statistic);
    parts("targets", it.targets(), this::target);
    parts("citations", it.citations(), this::citation);
  }

  private void document(DocumentInfo it) {
    text("title", it.title());
    text("section", it.section());
    text("publishedAt", it.publishedAt());
    text("author", it.author());
    count("viewCount", it.viewCount());
    count("length", it.length());
  }

  private void meeting(Meeting it) {
    text("name", it.name());
    text("kind", it.kind());
    count("ordinal", it.ordinal());
    text("term", it.term());
    text("convener", it.convener());
    text("body", it.body());
    part("jurisdiction", it.jurisdiction(), this::jurisdiction);
    text("date", it.date());
    text("endDate", it.endDate());
    text("partOfDay", it.partOfDay());
    text("venue", it.venue());
    texts("agenda", it.agenda());
    part("reviewPeriod", it.reviewPeriod(), this::period);
    part("planPeriod", it.planPeriod(), this::period);
    part("span", it.span(), this::span);
  }

  private void jurisdiction(Jurisdiction it) {
    text("level", it.level());
    text("name", it.name());
    text("parent", it.parent());
    text("code", it.code());
  }

  private void period(Period it) {
    text("start", it.start());
    text("end", it.end());
    text("text", it.text());
  }

  private void span(Span it) {
    count("start", it.start());
    count("end", it.end());
  }

  private void attendee(Attendee it) {
    text("name", it.name());
    text("honorific", it.honorific());
    parts("positions", it.positions(), this::position);
    texts("roles", it.roles());
    parts("mentions", it.mentions(), this::span);
  }

  private void position(Position it) {
    text("title", it.title());
    text("organization", it.organization());
    text("text", it.text());
  }

  private void delegation(Delegation it) {
    text("text", it.text());
    count("count", it.count());
    part("span", it.span(), this::span);
  }

  private void statistic(Statistic it) {
    text("indicator", it.indicator());
    text("measure", it.measure());
    number("value", it.value());
    number("upper", it.upper());
    number("total", it.total());
    number("previous", it.previous());
    text("unit", it.unit());
    text("qualifier", it.qualifier());
    out.writeBooleanProperty("estimated", it.estimated());
    text("relation", it.relation());
    text("basis", it.basis());
    text("reference", it.reference());
    part("period", it.period(), this::period);
    text("text", it.text());
    part("span", it.span(), this::span);
    parts("comparisons", it.comparisons(), this::comparison);
    text("rule", it.rule());
  }

  private void comparison(Comparison it) {
    text("relation", it.relation());
    text("basis", it.basis());
    number("value", it.value());
    text("unit", it.unit());
    text("qualifier", it.qualifier());
    text("reference", it.reference());
    text("text", it.text());
    part("span", it.span(), this::span);
    text("rule", it.rule());
  }

  private void target(Target it) {
    text("indicator", it.indicator());
    text("measure", it.measure());
    number("value", it.value());
    number("upper", it.upper());
    number("total", it.total());
    text("unit", it.unit());
    text("qualifier", it.qualifier());
    text("relation", it.relation());
    text("basis", it.basis());
    text("reference", it.reference());
    text("deadline", it.deadline());
    text("text", it.text());
    part("span", it.span(), this::span);
    parts("comparisons", it.comparisons(), this::comparison);
    text("rule", it.rule());
  }

  private void citation(Citation it) {
    text("type", it.type());
    text("number", it.number());
    text("date", it.date());
    text("issuer", it.issuer());
    text("title", it.title());
    text("text", it.text());
    part("span", it.span(), this::span);
  }

  /** What is written by its own words: texts, days, names of enums. */
  private void text(String name, Object value) {
    out.writeStringProperty(name, value == null ? null : value.toString());
  }

  private void number(String name, BigDecimal value) {
    out.writeNumberProperty(name, value);
  }

  private void count(String name, Number value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeNumberProperty(name, value.longValue());
    }
  }

  private <T> void part(String name, T value, Consumer<T> parts) {
    out.writeName(name);
    if (value == null) {
      out.writeNull();
    } else {
      object(value, parts);
    }
  }

  private <T> void object(T value, Consumer<T> parts) {
    out.writeStartObject();
    parts.accept(value);
    out.writeEndObject();
  }

  private <T> void parts(String name, List<T> values, Consumer<T> parts) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      object(value, parts);
    }
    out.writeEndArray();
  }

  private void texts(String name, List<?> values) {
    out.writeArrayPropertyStart(name);
    for (Object value : values) {
      out.writeString(value.toString());
    }
    out.writeEndArray();
  }

  /** Two blanks a level, {@code "name": value}, {@code []}, and the same line end everywhere. */
  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static final class Context extends ObjectWriteContext.Base {

    /** One a text: it counts the levels. */
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return LAYOUT.createInstance();
    }
  }
}
