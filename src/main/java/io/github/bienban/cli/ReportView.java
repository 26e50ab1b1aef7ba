package io.github.bienban.cli;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Period;
import io.github.bienban.model.Position;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as a person wants to see it: the meeting, who took part, the figures, the targets. */
final class ReportView {

  private static final int WIDTH = 100;
  private static final String DOT = " · ";

  private final Labels labels = Labels.load();
  private final Figures figures = new Figures(labels);
  private final StringBuilder out = new StringBuilder();

  ReportView(String name, MeetingReport report) {
    head(name, report.document());
    meeting(report.meeting());
    attendees(report);
    statistics(report.statistics());
    targets(report.targets());
    citations(report.citations());
  }

  /** The lines, each with a line break behind it. */
  String text() {
    return out.toString();
  }

  private void head(String name, DocumentInfo document) {
    String shown = Display.printable(name);
    out.append(shown).append('\n');
    out.append("═".repeat(Math.min(WIDTH, Display.width(shown)))).append('\n');
    if (document.title() != null) {
      lines(Display.wrap(Display.printable(document.title()), WIDTH));
    }
    String views =
        document.viewCount() == null ? null : document.viewCount() + " " + labels.of("views");
    String source =
        joined(DOT, document.section(), time(document.publishedAt()), document.author(), views);
    if (!source.isEmpty()) {
      lines(Display.wrap(labels.of("published") + ": " + source, WIDTH));
    }
  }

  private void meeting(Meeting meeting) {
    Table table = new Table(new Table.Column(14, false), new Table.Column(WIDTH - 18, false));
    row(table, "meeting", meeting.name() == null ? kind(meeting) : meeting.name());
    row(
        table,
        "convener",
        joined(
            DOT,
            meeting.convener(),
            Objects.equals(meeting.convener(), meeting.body()) ? null : meeting.body()));
    row(table, "jurisdiction", place(meeting.jurisdiction()));
    row(table, "time", when(meeting));
    row(table, "venue", meeting.venue());
    String label = labels.of("agenda");
    for (String item : meeting.agenda()) {
      table.add(label, Display.printable(item));
      label = "";
    }
    out.append('\n');
    table.appendTo(out);
  }

  private String kind(Meeting meeting) {
    return meeting.kind() == null ? null : labels.of(meeting.kind());
  }

  private String place(Jurisdiction place) {
    if (place == null) {
      return null;
    }
    return joined(DOT, joined(", ", place.name(), place.parent()), labels.of(place.level()));
  }

  private String when(Meeting meeting) {
    String part = meeting.partOfDay() == null ? null : labels.of(meeting.partOfDay());
    String days = joined(" - ", day(meeting.date()), day(meeting.endDate()));
    return joined(
        DOT, joined(" ", part, days), words(meeting.reviewPeriod()), words(meeting.planPeriod()));
  }

  private static String words(Period period) {
    return period == null ? null : period.text();
  }

  private void attendees(MeetingReport report) {
    List<Attendee> people = report.attendees();
    heading("attendees", people.size());
    Table table =
        new Table(
            new Table.Column(28, false),
            new Table.Column(26, false),
            new Table.Column(WIDTH - 60, false));
    for (Attendee person : people) {
      String roles = person.roles().stream().map(labels::of).collect(Collectors.joining(", "));
      String posts =
          person.positions().stream().map(ReportView::post).collect(Collectors.joining("; "));
      table.add(
          Display.printable(person.name()), Display.printable(roles), Display.printable(posts));
    }
    table.appendTo(out);
    if (!report.delegations().isEmpty()) {
      heading("delegations", report.delegations().size());
      report.delegations().forEach(group -> item(group.text()));
    }
  }

  private static String post(Position position) {
    return joined(" ", position.title(), position.organization());
  }

  private void statistics(List<Statistic> statistics) {
    heading("statistics", statistics.size());
    Table table =
        new Table(
            new Table.Column(34, false),
            new Table.Column(22, true),
            new Table.Column(22, false),
            new Table.Column(14, false));
    boolean dated = statistics.stream().anyMatch(s -> s.period() != null);
    if (!statistics.isEmpty()) {
      table.add(
          labels.of("indicator"),
          labels.of("value"),
          labels.of("comparisons"),
          dated ? labels.of("period") : "");
    }
    for (Statistic s : statistics) {
      String figure = figures.figure(s.qualifier(), s.value(), s.upper(), s.total(), s.unit());
      String from =
          s.previous() == null
              ? ""
              : joined(
                  " ",
                  labels.of("from"),
                  figures.figure(Qualifier.EXACT, s.previous(), null, null, s.unit()));
      String own = s.relation() == null ? "" : basis(s.reference(), s.basis());
      String estimated = s.estimated() ? labels.of("estimated") : null;
      table.add(
          Display.printable(s.indicator()),
          Display.printable(joined(" ", estimated, relation(s.relation()), figure)),
          Display.printable(compared(from, own, s.comparisons())),
          Display.printable(Objects.requireNonNullElse(words(s.period()), "")));
    }
    table.appendTo(out);
  }

  /** What a figure is compared with: first what is said of itself, then what hangs on it. */
  private String compared(String from, String own, List<Comparison> comparisons) {
    return Stream.concat(Stream.of(from, own), comparisons.stream().map(this::comparison))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String comparison(Comparison c) {
    return joined(
        " ",
        labels.of(c.relation()),
        figures.figure(c.qualifier(), c.value(), null, null, c.unit()),
        basis(c.reference(), c.basis()));
  }

  private String relation(Relation relation) {
    return relation == null ? null : labels.of(relation);
  }

  private String basis(String reference, Basis basis) {
    if (reference != null) {
      return reference;
    }
    return basis == null ? "" : labels.of(basis);
  }

  private void targets(List<Target> targets) {
    heading("targets", targets.size());
    Table table =
        new Table(
            new Table.Column(34, false),
            new Table.Column(22, true),
            new Table.Column(22, false),
            new Table.Column(14, false));
    for (Target t : targets) {
      String figure =
          t.value() == null
              ? ""
              : figures.figure(t.qualifier(), t.value(), t.upper(), t.total(), t.unit());
      String own = t.relation() == null ? "" : basis(t.reference(), t.basis());
      String deadline = day(t.deadline());
      table.add(
          Display.printable(t.indicator()),
          Display.printable(joined(" ", relation(t.relation()), figure)),
          Display.printable(compared("", own, t.comparisons())),
          deadline == null ? "" : labels.of("until") + " " + deadline);
    }
    table.appendTo(out);
  }

  private void citations(List<Citation> citations) {
    heading("citations", citations.size());
    for (Citation c : citations) {
      String dated = c.date() == null ? null : labels.of("dated") + " " + day(c.date());
      item(joined(" ", c.type(), c.number(), dated, c.issuer(), c.title()));
    }
  }

  private void heading(String label, int count) {
    out.append('\n').append(labels.of(label)).append(" (").append(count).append(")\n");
  }

  private void item(String text) {
    String mark = "- ";
    for (String line : Display.wrap(Display.printable(text), WIDTH - 4)) {
      out.append("  ").append(mark).append(line).append('\n');
      mark = "  ";
    }
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> out.append(line).append('\n'));
  }

  /** Adds a labelled row, if there is something to say. */
  private void row(Table table, String label, String text) {
    if (text != null && !text.isEmpty()) {
      table.add(labels.of(label), Display.printable(text));
    }
  }

  private static String time(PublicationTime published) {
    return published == null
        ? null
        : joined(" ", Objects.toString(published.time(), null), day(published.date()));
  }

  private static String day(LocalDate day) {
    return day == null
        ? null
        : String.format(
            Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String joined(String joint, String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(joint));
  }
}
