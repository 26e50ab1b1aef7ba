package io.github.bienban.cli;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that reports are laid out in. Every table has the column {@code report}, the name of
 * the report; every table but {@code reports} has the column {@code id}, which no other row of it
 * has and which is the same in every run. A comparison names its statistic's {@code id}.
 */
enum DataTable {
  REPORTS("report source") {
    @Override
    List<String> furtherColumns() {
      return words(
          "title section published author view_count length meeting kind ordinal term convener body"
              + " level place parent date end_date part_of_day venue agenda delegations"
              + " review_start review_end review_text plan_start plan_end plan_text"
              + " attendees statistics targets citations");
    }

    @Override
    Stream<List<Object>> rows(Source source, MeetingReport report) {
      DocumentInfo document = report.document();
      Meeting meeting = report.meeting();
      Jurisdiction place = meeting.jurisdiction();
      return Stream.of(
          row(
              source.name(),
              source.path(),
              document.title(),
              document.section(),
              Objects.toString(document.publishedAt(), null),
              document.author(),
              number(document.viewCount()),
              number(document.length()),
              meeting.name(),
              meeting.kind(),
              number(meeting.ordinal()),
              meeting.term(),
              meeting.convener(),
              meeting.body(),
              get(place, Jurisdiction::level),
              get(place, Jurisdiction::name),
              get(place, Jurisdiction::parent),
              meeting.date(),
              meeting.endDate(),
              meeting.partOfDay(),
              meeting.venue(),
              joined("; ", meeting.agenda().stream()),
              joined("; ", report.delegations().stream().map(Delegation::text)),
              get(meeting.reviewPeriod(), Period::start),
              get(meeting.reviewPeriod(), Period::end),
              get(meeting.reviewPeriod(), Period::text),
              get(meeting.planPeriod(), Period::start),
              get(meeting.planPeriod(), Period::end),
              get(meeting.planPeriod(), Period::text),
              number(report.attendees().size()),
              number(report.statistics().size()),
              number(report.targets().size()),
              number(report.citations().size())));
    }
  },

  ATTENDEES("id report") {
    @Override
    List<String> furtherColumns() {
      return words("name honorific positions roles start end");
    }

    @Override
    Stream<List<Object>> rows(Source source, MeetingReport report) {
      return numbered(
          report.attendees(),
          (Attendee a, int n) ->
              row(
                  source.id(n),
                  source.name(),
                  a.name(),
                  a.honorific(),
                  joined("; ", a.positions().stream().map(DataTable::post)),
                  joined(", ", a.roles().stream().map(Enum::name)),
                  start(a.mentions().isEmpty() ? null : a.mentions().get(0)),
                  end(a.mentions().isEmpty() ? null : a.mentions().get(0))));
    }
  },

  STATISTICS("id report") {
    @Override
    List<String> furtherColumns() {
      return words(
          "indicator measure value upper total unit qualifier estimated relation basis reference"
              + " period_start period_end period_text text start end rule");
    }

    @Override
    Stream<List<Object>> rows(Source source, MeetingReport report) {
      return numbered(
          report.statistics(),
          (Statistic s, int n) ->
              row(
                  source.id(n),
                  source.name(),
                  s.indicator(),
                  s.measure(),
                  s.value(),
                  s.upper(),
                  s.total(),
                  s.unit(),
                  s.qualifier(),
                  s.estimated(),
                  s.relation(),
                  s.basis(),
                  s.reference(),
                  get(s.period(), Period::start),
                  get(s.period(), Period::end),
                  get(s.period(), Period::text),
                  s.text(),
                  start(s.span()),
                  end(s.span()),
                  s.rule()));
    }
  },

  COMPARISONS("id report statistic") {
    @Override
    List<String> furtherColumns() {
      return words("relation basis value unit qualifier reference text start end rule");
    }

    @Override
    Stream<List<Object>> rows(Source source, MeetingReport report) {
      return numbered(
              report.statistics(),
              (Statistic s, int n) ->
                  numbered(
                      s.comparisons(),
                      (Comparison c, int m) ->
                          row(
                              source.id(n) + "." + m,
                              source.name(),
                              source.id(n),
                              c.relation(),
                              c.basis(),
                              c.value(),
                              c.unit(),
                              c.qualifier(),
                              c.reference(),
                              c.text(),
                              start(c.span()),
                              end(c.span()),
                              c.rule())))
          .flatMap(Function.identity());
    }
  },

  TARGETS("id report") {
    @Override
    List<String> furtherColumns() {
      return words(
          "indicator measure value upper total unit qualifier relation deadline text start end"
              + " rule");
    }

    @Override
    Stream<List<Object>> rows(Source source, MeetingReport report) {
      return numbered(
          report.targets(),
          (Target t, int n) ->
              row(
                  source.id(n),
                  source.name(),
                  t.indicator(),
                  t.measure(),
                  t.value(),
                  t.upper(),
                  t.total(),
                  t.unit(),
                  t.qualifier(),
                  t.relation(),
                  t.deadline(),
                  t.text(),
                  start(t.span()),
                  end(t.span()),
                  t.rule()));
    }
  },

  CITATIONS("id report") {
    @Override
    List<String> furtherColumns() {
      return words("type number date issuer title text start end");
    }

    @Override
    Stream<List<Object>> rows(Source source, MeetingReport report) {
      return numbered(
          report.citations(),
          (Citation c, int n) ->
              row(
                  source.id(n),
                  source.name(),
                  c.type(),
                  c.number(),
                  c.date(),
                  c.issuer(),
                  c.title(),
                  c.text(),
                  start(c.span()),
                  end(c.span())));
    }
  };

  /**
   * Where a report came from.
   *
   * @param name the name of the report, which no other one of the run has
   * @param path the input as the user gave it
   */
  record Source(String name, String path) {

    /** The id of the n-th entry of a list of the report, counted from 1. */
    private String id(int n) {
      return name + "#" + n;
    }
  }

  /** Makes something of an entry and its number, counted from 1. */
  private interface Numbered<T, R> {
    R of(T entry, int number);
  }

  private final List<String> keys;

  DataTable(String keys) {
    this.keys = words(keys);
  }

  /** The name of the table: of its file or its sheet. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The headings: the keys first. */
  List<String> columns() {
    return Stream.concat(keys.stream(), furtherColumns().stream()).toList();
  }

  abstract List<String> furtherColumns();

  /**
   * The rows of a report, in the order of the text.
   *
   * @param source where it came from
   * @param report the report
   * @return rows with a cell for each column: a {@link String}, a {@link BigDecimal}, a {@link
   *     Boolean}, a {@link LocalDate}, or null where there is no value
   */
  abstract Stream<List<Object>> rows(Source source, MeetingReport report);

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  private static List<Object> row(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i] instanceof Enum<?> value ? value.name() : cells[i];
    }
    return Arrays.asList(cells);
  }

  private static <T, R> Stream<R> numbered(List<T> entries, Numbered<T, R> made) {
    Stream.Builder<R> all = Stream.builder();
    for (int i = 0; i < entries.size(); i++) {
      all.add(made.of(entries.get(i), i + 1));
    }
    return all.build();
  }

  private static <T, R> R get(T whole, Function<T, R> part) {
    return whole == null ? null : part.apply(whole);
  }

  private static BigDecimal number(Number number) {
    return number == null ? null : BigDecimal.valueOf(number.longValue());
  }

  private static BigDecimal start(Span span) {
    return number(get(span, Span::start));
  }

  private static BigDecimal end(Span span) {
    return number(get(span, Span::end));
  }

  private static String joined(String joint, Stream<String> parts) {
    String all = parts.collect(Collectors.joining(joint));
    return all.isEmpty() ? null : all;
  }

  private static String post(Position position) {
    return position.organization() == null
        ? position.title()
        : position.title() + " " + position.organization();
  }
}
