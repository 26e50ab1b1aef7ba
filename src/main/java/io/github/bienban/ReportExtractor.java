package io.github.bienban;

import io.github.bienban.extract.CitationExtractor;
import io.github.bienban.extract.DocumentExtractor;
import io.github.bienban.extract.Layout;
import io.github.bienban.extract.MeetingExtractor;
import io.github.bienban.extract.ParticipantExtractor;
import io.github.bienban.extract.Participants;
import io.github.bienban.extract.figure.FigureExtractor;
import io.github.bienban.extract.figure.Figures;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Mentions;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.TextAnalyzer;
import java.util.Objects;

/**
 * Reads Vietnamese meeting reports. Immutable and thread-safe; made once and used for any number of
 * reports.
 *
 * <p>A report goes through it one way: {@link TextAnalyzer} splits the text, {@link Lexicon} marks
 * the words that it knows, {@link Mentions} says what phrases mean on their own, and an extractor
 * for each part of the result says what the report states.
 */
public final class ReportExtractor {

  private final Lexicon lexicon;
  private final TextAnalyzer analyzer;
  private final DocumentExtractor documents;
  private final MeetingExtractor meetings;
  private final ParticipantExtractor participants = new ParticipantExtractor();
  private final FigureExtractor figures = new FigureExtractor();
  private final CitationExtractor citations = new CitationExtractor();

  private ReportExtractor(Lexicon lexicon, TextAnalyzer analyzer) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
    this.documents = new DocumentExtractor(lexicon);
    this.meetings = new MeetingExtractor(lexicon);
  }

  /**
   * Makes an extractor with the word lists that come with the library.
   *
   * @return a new extractor
   */
  public static ReportExtractor create() {
    return new ReportExtractor(
        Lexicon.standard(), new TextAnalyzer(ReportSentenceDetector.create()));
  }

  /**
   * Reads a report.
   *
   * @param text the report; any string
   * @return what it says; never null, with empty lists and null fields where it says nothing
   * @throws NullPointerException if {@code text} is null
   */
  public MeetingReport extract(String text) {
    Objects.requireNonNull(text, "text");
    Tagged tagged = lexicon.tag(analyzer.analyze(text));
    Mentions mentions = Mentions.find(tagged);
    Layout layout = documents.extract(tagged);
    Meeting meeting = meetings.extract(tagged, layout, mentions.times());
    TimeContext context = context(layout, meeting);
    Participants people = participants.extract(mentions, layout, meeting);
    Figures stated = figures.extract(mentions, layout, context);
    return new MeetingReport(
        layout.info(),
        meeting,
        people.attendees(),
        people.delegations(),
        stated.statistics(),
        stated.targets(),
        citations.extract(tagged, mentions.citations(), context));
  }

  private static TimeContext context(Layout layout, Meeting meeting) {
    PublicationTime published = layout.info().publishedAt();
    return new TimeContext(published == null ? null : published.date(), meeting.date(), null);
  }
}
