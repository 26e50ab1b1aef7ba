package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Reads the head of an official document (minutes, a notice): the state or the party and its motto,
 * the office that issued it, number, place and day, and the word for its kind. What it is about
 * stands behind. Called by {@link DocumentExtractor} before all else.
 */
final class LetterheadReader {

  /** The motto stands within so many lines. */
  private static final int MAX_MOTTO = 8;

  /** The head has no more lines. */
  private static final int MAX_HEAD = 14;

  /** A line that says what kind of document it is has no more words. */
  private static final int MAX_KIND = 4;

  private final Tagged tagged;
  private final Tokens tokens;
  private final PageLines lines;
  private final PublicationReader publication;

  LetterheadReader(Tagged tagged, PageLines lines, PublicationReader publication) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.lines = lines;
    this.publication = publication;
  }

  /**
   * Marks the lines of the head; none where the text has no such head.
   *
   * @return whether it has one
   */
  boolean read() {
    int motto = motto();
    boolean dated = false;
    for (int line = 0; motto >= 0 && line < Math.min(MAX_HEAD, lines.count()); line++) {
      boolean ofHead = line <= motto || hasMotto(line) || !lines.hasWord(line);
      if (ofHead || !dated && lines.isShouted(line) && !isKind(line)) {
        lines.mark(line, Part.SECTION);
      } else if (!dated && publication.line(line) != null) {
        lines.mark(line, Part.DATELINE);
        dated = true;
      } else if (isNumber(line)) {
        dated |= publication.letter(line);
        lines.mark(line, Part.NOISE);
      } else if (isKind(line) && line + 1 < lines.count() && lines.hasWord(line + 1)) {
        lines.mark(line, Part.NOISE);
        return true;
      } else {
        return true;
      }
    }
    return motto >= 0;
  }

  /** The last line with the motto near the top, above any paragraph, or -1. */
  private int motto() {
    int motto = -1;
    for (int line = 0; line < Math.min(MAX_MOTTO, lines.count()); line++) {
      if (hasMotto(line)) {
        motto = line;
      } else if (lines.isParagraph(line)) {
        return motto;
      }
    }
    return motto;
  }

  /**
   * The motto or the name alone, or beside an office in capitals, where a name stands in capitals
   * too: not a line that speaks of the party.
   */
  private boolean hasMotto(int line) {
    Match motto = tagged.first(lines.from(line), lines.to(line), Category.LETTERHEAD);
    return motto != null
        && lines.words(line) < PageLines.PARAGRAPH
        && lines.isShouted(lines.from(line), motto.from())
        && lines.isShouted(motto.to(), lines.to(line))
        && (isAlone(motto, line)
            || motto.value().equals("MOTTO")
            || lines.isShouted(motto.from(), motto.to()));
  }

  private boolean isAlone(Match motto, int line) {
    return motto.from() == lines.from(line) && motto.to() == lines.to(line);
  }

  /** "Số: 12/TB-UBND". */
  private boolean isNumber(int line) {
    int t = lines.from(line);
    return t + 2 < lines.to(line)
        && tagged.is(t, Category.DOCUMENT_NUMBER_LEAD)
        && (tokens.is(t + 1, ':') || tokens.isNumber(t + 1));
  }

  /** "THÔNG BÁO", "BIÊN BẢN": what the document is, on a line of its own. */
  private boolean isKind(int line) {
    return lines.words(line) <= MAX_KIND
        && lines.isShouted(line)
        && tagged.is(lines.from(line), Category.DOCUMENT_TYPE);
  }
}
