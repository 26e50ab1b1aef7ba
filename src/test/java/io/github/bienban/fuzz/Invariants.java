package io.github.bienban.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.json.ReportJson;
import io.github.bienban.model.Attendee;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Span;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import io.github.bienban.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What holds of every report that is read, whatever the text is. */
final class Invariants {

  /** Made once, like a caller's, and used by all. */
  static final ReportExtractor EXTRACTOR = ReportExtractor.create();

  private Invariants() {}

  /** A fact with its place, and what it says stands there; null where it does not quote. */
  record Quote(String kind, Span span, String text) {}

  /** Reads a text and checks all that can be checked of it alone. */
  static MeetingReport checked(String text) {
    return checked(text, EXTRACTOR);
  }

  /** Reads a text with an extractor of its own lists. */
  static MeetingReport checked(String text, ReportExtractor extractor) {
    MeetingReport report = extractor.extract(text);
    assertThat(report.document().length()).isEqualTo(text.length());
    checkPlaces(text, report);
    checkOrder(report);
    checkJson(report);
    return report;
  }

  /** Every place lies inside the text, and the words that a fact quotes stand there. */
  static void checkPlaces(String text, MeetingReport report) {
    for (Quote quote : quotes(report)) {
      assertThat(quote.span.end()).as("%s", quote).isLessThanOrEqualTo(text.length());
      assertThat(quote.span.start()).as("%s", quote).isLessThan(quote.span.end());
      if (quote.text != null) {
        String there = SourceText.of(quote.span.in(text)).view();
        assertThat(words(there)).as("%s", quote).isEqualTo(words(quote.text));
      }
    }
  }

  /** Lists are in the order of the text. */
  static void checkOrder(MeetingReport report) {
    assertThat(report.statistics()).isSortedAccordingTo(Comparator.comparing(Statistic::span));
    assertThat(report.targets()).isSortedAccordingTo(Comparator.comparing(Target::span));
    assertThat(report.citations()).isSortedAccordingTo(Comparator.comparing(Citation::span));
    assertThat(report.delegations()).isSortedAccordingTo(Comparator.comparing(Delegation::span));
    for (Statistic statistic : report.statistics()) {
      assertThat(statistic.comparisons())
          .isSortedAccordingTo(Comparator.comparing(Comparison::span));
    }
    for (Target target : report.targets()) {
      assertThat(target.comparisons()).isSortedAccordingTo(Comparator.comparing(Comparison::span));
    }
    for (Attendee attendee : report.attendees()) {
      assertThat(attendee.mentions()).isNotEmpty().isSorted();
      assertThat(attendee.roles()).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }
    assertThat(report.attendees())
        .isSortedAccordingTo(Comparator.comparing(a -> a.mentions().get(0)));
  }

  /** The JSON gives the same report back, stored in UTF-8 on the way. */
  static void checkJson(MeetingReport report) {
    byte[] stored = ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
    assertThat(ReportJson.read(new String(stored, StandardCharsets.UTF_8))).isEqualTo(report);
  }

  static List<Quote> quotes(MeetingReport report) {
    List<Quote> quotes = new ArrayList<>();
    if (report.meeting().span() != null) {
      quotes.add(new Quote("meeting", report.meeting().span(), null));
    }
    for (Attendee attendee : report.attendees()) {
      // A later mention may be the given name alone.
      attendee.mentions().forEach(span -> quotes.add(new Quote("attendee", span, null)));
    }
    report.delegations().forEach(d -> quotes.add(new Quote("delegation", d.span(), d.text())));
    for (Statistic s : report.statistics()) {
      quotes.add(new Quote("statistic", s.span(), s.text()));
      addAll(quotes, s.comparisons());
    }
    for (Target t : report.targets()) {
      quotes.add(new Quote("target", t.span(), t.text()));
      addAll(quotes, t.comparisons());
    }
    report.citations().forEach(c -> quotes.add(new Quote("citation", c.span(), c.text())));
    return quotes;
  }

  private static void addAll(List<Quote> quotes, List<Comparison> comparisons) {
    comparisons.forEach(c -> quotes.add(new Quote("comparison", c.span(), c.text())));
  }

  /** A normalised stretch as it is quoted: with single blanks. */
  private static String words(String stretch) {
    StringBuilder out = new StringBuilder();
    for (char c : stretch.toCharArray()) {
      if (c > ' ') {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
