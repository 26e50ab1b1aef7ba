package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.text.Tokens;
import java.util.Objects;

/**
 * Finds out which line of a report is what, by shape and position: headline, section, date line,
 * captions, byline, words of the page. Reports come as pasted pages, so each of these may be
 * missing or stand in another order.
 *
 * <p>A page is read in this order: the letterhead of an official document ({@link
 * LetterheadReader}), its head ({@link HeadReader}), the headline in it ({@link HeadlineFinder}),
 * its foot ({@link FootReader}), then what lies between them.
 */
public final class DocumentExtractor {

  /**
   * Makes an extractor.
   *
   * @param lexicon the lexicon that the documents are tagged with
   */
  public DocumentExtractor(Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
  }

  /**
   * Reads the layout of a report.
   *
   * @param tagged the report
   * @return its layout
   */
  public Layout extract(Tagged tagged) {
    return new Reading(tagged).run();
  }

  /** The reading of one report. */
  private static final class Reading {

    private static final int MAX_HEADING = 24;

    /** A heading that ends with a colon has no more words; a longer line announces a list. */
    private static final int MAX_ANNOUNCING = 8;

    /** A date line that the lead stands above comes within so many lines. */
    private static final int MAX_LEAD = 6;

    private final Tagged tagged;
    private final Tokens tokens;
    private final PageLines lines;
    private final PublicationReader publication;
    private final SectionFinder sections;
    private final CaptionFinder captions;
    private final BylineReader bylines;

    Reading(Tagged tagged) {
      this.tagged = tagged;
      this.tokens = tagged.tokens();
      this.lines = new PageLines(tagged);
      Names names = new Names(tagged);
      this.publication = new PublicationReader(tagged, lines, names);
      this.sections = new SectionFinder(tagged, lines);
      this.captions = new CaptionFinder(tagged, lines);
      this.bylines = new BylineReader(tagged, lines, names, captions);
    }

    Layout run() {
      boolean official = new LetterheadReader(tagged, lines, publication).read();
      PageHead head = new HeadReader(tagged, lines, publication, sections).read();
      int body = head.body();
      Headline headline = new HeadlineFinder(tagged, lines, sections, captions).find(body);
      PageFoot foot =
          new FootReader(lines, publication, bylines)
              .read(Math.max(body, headline.line() + 1), official);
      String author = foot.author() == null ? head.author() : foot.author();
      for (int line = body; line < foot.end(); line++) {
        if (!lines.isMarked(line)) {
          lines.mark(line, inside(line, body));
        }
      }
      author = underHeadline(headline.line(), body, author);
      lines.markRest(0, lines.count(), Part.BODY);
      Publication said = publication.said();
      int length = tagged.document().source().original().length();
      DocumentInfo info =
          new DocumentInfo(
              headline.text(),
              headline.section(),
              said.publishedAt(),
              author,
              said.views(),
              length);
      return lines.layout(headline.line(), info);
    }

    /**
     * Marks the lines between the headline and the first paragraph.
     *
     * @param title the line of the headline, or -1
     * @param body the line of the first paragraph
     * @param known the author known so far, or null
     * @return the author, whom a byline there names before all others
     */
    private String underHeadline(int title, int body, String known) {
      String author = known;
      boolean dated = false;
      for (int line = 0; line < body; line++) {
        if (lines.isMarked(line)) {
          dated = lines.part(line) == Part.DATELINE;
          continue;
        }
        boolean below = title >= 0 && line > title;
        Byline byline = bylines.read(line, below && (dated || isDated(line + 1)));
        if (byline != null) {
          author = byline.authorOr(author);
          lines.mark(line, Part.BYLINE);
        } else if (captions.isCaption(line)) {
          lines.mark(line, Part.CAPTION);
        } else if (lines.words(line) >= PageLines.SENTENCE) {
          lines.mark(line, Part.SAPO);
        } else {
          lines.mark(line, Part.HEADING);
        }
      }
      return author;
    }

    private boolean isDated(int line) {
      return line < lines.count() && lines.part(line) == Part.DATELINE;
    }

    /** What a line of the text is. */
    private Part inside(int line, int body) {
      if (line < body + MAX_LEAD && publication.lineOfText(line)) {
        return Part.DATELINE;
      }
      if (lines.isNoise(line, false)) {
        return Part.NOISE;
      }
      if (captions.isCaption(line)) {
        return Part.CAPTION;
      }
      publication.prefixOfParagraph(line);
      return isHeading(line) ? Part.HEADING : Part.BODY;
    }

    private boolean isHeading(int line) {
      if (lines.words(line) > MAX_HEADING
          || tokens.isPunct(lines.from(line)) && !tokens.is(lines.from(line), '"')) {
        return false;
      }
      char last = tokens.first(lines.to(line) - 1);
      return tokens.isWord(lines.to(line) - 1)
          || tokens.isNumber(lines.to(line) - 1)
          || last == '"'
          || last == '?'
          || last == '!'
          || last == '%'
          || last == ':' && lines.words(line) <= MAX_ANNOUNCING;
    }
  }
}
