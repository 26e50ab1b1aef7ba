package io.github.bienban.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Span;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import io.github.bienban.text.SourceText;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * What holds of reading whatever the text is. The seed is fixed, so a build says today what it said
 * yesterday; {@code -Dbienban.tries=1000000} goes further from it.
 */
class AnyTextTest {

  private static final String SEED = "2024";

  /** A paragraph of which no extractor wants anything. */
  private static final String UNRELATED =
      "\n\nTrời nhiều mây, gió nhẹ thổi qua những rặng tre xanh bên bờ ao.";

  /** What stands above a report: a headline, a date line, a first paragraph. */
  private static final String HEAD =
      "Nắng đẹp ở vùng cao\n05/04/2024 08:20\n"
          + "Trên các bản làng, hoa đào nở sớm hơn mọi khi, và người già ngồi bên bếp lửa kể"
          + " chuyện rừng xưa. Trẻ em chạy theo đàn bướm vàng ra tận bờ suối, nơi tiếng nước"
          + " chảy hòa với tiếng khèn xa đưa lại theo gió.\n";

  @Provide
  Arbitrary<String> reports() {
    return ReportStrings.upTo(14);
  }

  @Provide
  Arbitrary<List<String>> manyReports() {
    return ReportStrings.upTo(8).list().ofMinSize(2).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(40);
  }

  @Property(seed = SEED)
  void anyStringIsRead(@ForAll("anything") String text) {
    assertThat(Invariants.checked(text)).isEqualTo(Invariants.EXTRACTOR.extract(text));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void wordsOfReportsAreRead(@ForAll("reports") String text) {
    assertThat(Invariants.checked(text)).isEqualTo(Invariants.EXTRACTOR.extract(text));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void composedAndDecomposedLettersGiveTheSameFacts(@ForAll("reports") String text) {
    MeetingReport report = inView(text);
    assertThat(inView(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(report);
    assertThat(inView(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(report);
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void lineEndsGiveTheSameFacts(@ForAll("reports") String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    MeetingReport report = inView(lines);
    assertThat(inView(lines.replace("\n", "\r\n"))).isEqualTo(report);
    assertThat(inView(lines.replace('\n', '\r'))).isEqualTo(report);
  }

  /**
   * The paragraph is unrelated: it names nobody and nothing that is counted, measured or met for,
   * and stands behind another one like it. What it may change is left out. The author stands in the
   * last line, so what that line is cannot be told before the end; and a report whose head is not
   * over yet, without a paragraph as long as this one's first, takes what follows for it.
   */
  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aParagraphBehindChangesNoFactBeforeIt(@ForAll("reports") String text) {
    MeetingReport before = Invariants.EXTRACTOR.extract(HEAD + text + UNRELATED);
    MeetingReport after = Invariants.EXTRACTOR.extract(HEAD + text + UNRELATED + UNRELATED);
    assertThat(withoutDocument(after)).isEqualTo(withoutDocument(before));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void threadsGiveEqualResults(@ForAll("manyReports") List<String> texts) {
    List<MeetingReport> alone = texts.stream().map(Invariants.EXTRACTOR::extract).toList();
    assertThat(texts.parallelStream().map(Invariants.EXTRACTOR::extract).toList()).isEqualTo(alone);
  }

  private static MeetingReport withoutDocument(MeetingReport r) {
    return new MeetingReport(
        new DocumentInfo(null, null, null, null, null, 0),
        r.meeting(),
        r.attendees(),
        r.delegations(),
        r.statistics(),
        r.targets(),
        r.citations());
  }

  /** What is read of a text, with all places counted in its normalised view. */
  private static MeetingReport inView(String text) {
    MeetingReport r = Invariants.EXTRACTOR.extract(text);
    UnaryOperator<Span> view =
        span -> new Span(viewed(text, span.start()), viewed(text, span.end()));
    DocumentInfo d = r.document();
    Meeting m = r.meeting();
    return new MeetingReport(
        new DocumentInfo(d.title(), d.section(), d.publishedAt(), d.author(), d.viewCount(), 0),
        new Meeting(
            m.name(),
            m.kind(),
            m.ordinal(),
            m.term(),
            m.convener(),
            m.body(),
            m.jurisdiction(),
            m.date(),
            m.endDate(),
            m.partOfDay(),
            m.venue(),
            m.agenda(),
            m.reviewPeriod(),
            m.planPeriod(),
            m.span() == null ? null : view.apply(m.span())),
        r.attendees().stream()
            .map(
                a ->
                    new Attendee(
                        a.name(),
                        a.honorific(),
                        a.positions(),
                        a.roles(),
                        a.mentions().stream().map(view).toList()))
            .toList(),
        r.delegations().stream()
            .map(g -> new Delegation(g.text(), g.count(), view.apply(g.span())))
            .toList(),
        r.statistics().stream()
            .map(
                s ->
                    new Statistic(
                        s.indicator(),
                        s.measure(),
                        s.value(),
                        s.upper(),
                        s.total(),
                        s.previous(),
                        s.unit(),
                        s.qualifier(),
                        s.estimated(),
                        s.relation(),
                        s.basis(),
                        s.reference(),
                        s.period(),
                        s.text(),
                        view.apply(s.span()),
                        inView(s.comparisons(), view),
                        s.rule()))
            .toList(),
        r.targets().stream()
            .map(
                t ->
                    new Target(
                        t.indicator(),
                        t.measure(),
                        t.value(),
                        t.upper(),
                        t.total(),
                        t.unit(),
                        t.qualifier(),
                        t.relation(),
                        t.basis(),
                        t.reference(),
                        t.deadline(),
                        t.text(),
                        view.apply(t.span()),
                        inView(t.comparisons(), view),
                        t.rule()))
            .toList(),
        r.citations().stream()
            .map(
                c ->
                    new Citation(
                        c.type(),
                        c.number(),
                        c.date(),
                        c.issuer(),
                        c.title(),
                        c.text(),
                        view.apply(c.span())))
            .toList());
  }

  private static List<Comparison> inView(List<Comparison> comparisons, UnaryOperator<Span> view) {
    return comparisons.stream()
        .map(
            c ->
                new Comparison(
                    c.relation(),
                    c.basis(),
                    c.value(),
                    c.unit(),
                    c.qualifier(),
                    c.reference(),
                    c.text(),
                    view.apply(c.span()),
                    c.rule()))
        .toList();
  }

  private static int viewed(String text, int offset) {
    return SourceText.of(text.substring(0, offset)).view().length();
  }
}
