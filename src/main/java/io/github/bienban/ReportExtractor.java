package io.github.bienban;

import io.github.bienban.extract.CitationExtractor;
import io.github.bienban.extract.DocumentExtractor;
import io.github.bienban.extract.Layout;
import io.github.bienban.extract.LikelyDay;
import io.github.bienban.extract.MeetingExtractor;
import io.github.bienban.extract.ParticipantExtractor;
import io.github.bienban.extract.Participants;
import io.github.bienban.extract.figure.FigureExtractor;
import io.github.bienban.extract.figure.Figures;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Mentions;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.TextAnalyzer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** The most UTF-16 code units of a text, where the caller sets no other length. */
  public static final int DEFAULT_MAX_LENGTH = 20_000_000;

  private final Lexicon lexicon;
  private final TextAnalyzer analyzer;
  private final DocumentExtractor documents;
  private final MeetingExtractor meetings;
  private final ParticipantExtractor participants = new ParticipantExtractor();
  private final FigureExtractor figures = new FigureExtractor();
  private final CitationExtractor citations = new CitationExtractor();
  private final int maxLength;

  ReportExtractor(Lexicon lexicon, TextAnalyzer analyzer, int maxLength) {
    this.maxLength = maxLength;
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
    return builder().build();
  }

  /**
   * Begins an extractor with options of the caller's.
   *
   * @return a builder with the word lists that come with the library
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a report.
   *
   * @param text the report; any string that is no longer than the {@linkplain
   *     Builder#maxLength(int) maximum length}
   * @return what it says; never null, with empty lists and null fields where it says nothing
   * @throws NullPointerException if {@code text} is null
   * @throws TextTooLongException if {@code text} is longer than the maximum length
   */
  public MeetingReport extract(String text) {
    Objects.requireNonNull(text, "text");
    if (text.length() > maxLength) {
      throw new TextTooLongException(text.length(), maxLength);
    }
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
    LocalDate day = published == null ? null : published.date();
    boolean dated = day != null || meeting.date() != null;
    return new TimeContext(day, dated ? meeting.date() : LikelyDay.of(meeting), null);
  }

  /**
   * Collects the options of an extractor. Each call of {@link #build()} makes an extractor of the
   * options given so far.
   */
  public static final class Builder {

    private final List<WordList> lists = new ArrayList<>();
    private int maxLength = DEFAULT_MAX_LENGTH;

    private Builder() {}

    /** A word list of the caller's, read to its end. */
    private record WordList(Category category, String name, String entries) {

      void addTo(Lexicon.Builder lexicon) throws IOException {
        lexicon.add(category, name, new StringReader(entries));
      }
    }

    /**
     * Adds entries to a word list.
     *
     * @param category the list; {@link Category} says what each holds and what its columns are
     * @param file entries in UTF-8, a phrase a line, tab-separated columns behind it; empty lines
     *     and lines that begin with {@code #} are skipped
     * @return this builder
     * @throws IOException if the file cannot be read or is not in UTF-8
     * @throws IllegalArgumentException if a line is no entry of the list; the message begins with
     *     {@code file:line:}
     */
    public Builder lexicon(Category category, Path file) throws IOException {
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(file, "file");
      try (Reader reader = Files.newBufferedReader(file)) {
        return lexicon(category, file.toString(), reader);
      } catch (CharacterCodingException e) {
        throw new IOException(file + ": is not UTF-8", e);
      }
    }

    /**
     * Adds entries to a word list, as {@link #lexicon(Category, Path)} does.
     *
     * @param category the list
     * @param name what messages call the source
     * @param reader the entries; read to its end, not closed
     * @return this builder
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line is no entry of the list; the message begins with
     *     {@code name:line:}
     */
    public Builder lexicon(Category category, String name, Reader reader) throws IOException {
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reader, "reader");
      StringWriter entries = new StringWriter();
      reader.transferTo(entries);
      WordList list = new WordList(category, name, entries.toString());
      // Refuses a bad line here, where the caller can tell which call it came with.
      list.addTo(Lexicon.builder());
      lists.add(list);
      return this;
    }

    /**
     * Sets how long a text may be; a longer one is refused before it takes memory. Without this,
     * {@value ReportExtractor#DEFAULT_MAX_LENGTH}.
     *
     * @param maxLength the most UTF-16 code units of a text
     * @return this builder
     * @throws IllegalArgumentException if {@code maxLength} is negative
     */
    public Builder maxLength(int maxLength) {
      if (maxLength < 0) {
        throw new IllegalArgumentException("maxLength: " + maxLength + " is negative");
      }
      this.maxLength = maxLength;
      return this;
    }

    /**
     * Makes the extractor.
     *
     * @return a new extractor
     * @throws IllegalArgumentException if a line of a list names a province that is in none; the
     *     message begins with {@code file:line:}
     */
    public ReportExtractor build() {
      Lexicon.Builder lexicon = Lexicon.builder().addStandard();
      try {
        for (WordList list : lists) {
          list.addTo(lexicon);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new ReportExtractor(
          lexicon.build(), new TextAnalyzer(ReportSentenceDetector.create()), maxLength);
    }
  }
}
