package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Reads a page from its top to the first paragraph: finds where that begins, marks the date lines
 * and the words of the page before it, and cuts off the tag of a paper or an agency. Called by
 * {@link DocumentExtractor}; which of the lines left is the headline is for {@link HeadlineFinder}.
 */
final class HeadReader {

  /** So many words are a headline in all likelihood. */
  private static final int SURE_TITLE = 5;

  /** So many words may be one. */
  private static final int SHORT_TITLE = 3;

  /** A tag in brackets has no more words. */
  private static final int MAX_TAG = 12;

  /** In usual writing, with a dash behind it, a tag has no more words. */
  private static final int SHORT_TAG = 4;

  private final Tagged tagged;
  private final Tokens tokens;
  private final PageLines lines;
  private final PublicationReader publication;
  private final SectionFinder sections;

  HeadReader(
      Tagged tagged, PageLines lines, PublicationReader publication, SectionFinder sections) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.lines = lines;
    this.publication = publication;
    this.sections = sections;
  }

  /** Marks date lines and words of the page down to the first paragraph. */
  PageHead read() {
    String author = null;
    int headline = 0;
    int line = 0;
    boolean onTop = false;
    for (; line < lines.count(); line++) {
      if (lines.isMarked(line)) {
        continue;
      }
      Dateline read = publication.line(line);
      if (read != null) {
        author = author == null ? publication.author(read) : author;
        // Above all else may stand the day on which the page was fetched.
        onTop |= headline == 0;
        if (onTop && headline > 0) {
          publication.orEarlier(read);
        }
        lines.mark(line, Part.DATELINE);
        continue;
      }
      if (lines.isNoise(line, false)) {
        lines.mark(line, Part.NOISE);
        continue;
      }
      boolean dated = publication.prefix(line);
      boolean byAgency = agencyTag(line);
      if (isParagraph(line, headline, dated || byAgency)) {
        break;
      }
      headline = Math.max(headline, sections.isSection(line) ? 0 : lines.words(line));
      publication.suffix(line);
    }
    return new PageHead(line, author);
  }

  /**
   * The tag of a paper or agency before the first words: "(GLO) -", "TTH.VN -", "Hà Nội (TTXVN) -".
   */
  private boolean agencyTag(int line) {
    int start = lines.from(line);
    int end = lines.to(line);
    int t = start;
    if (tokens.is(t, '(')) {
      int close = t + 1;
      while (close < end && close < t + MAX_TAG && !tokens.is(close, ')')) {
        close++;
      }
      boolean dash = close + 1 < end && tokens.is(close + 1, '-');
      boolean paper = dash && close - t <= SHORT_TAG && tokens.isCapitalised(t + 1);
      boolean tag = paper && !TokenRuns.hasNumber(tokens, t, close) || isTag(t + 1, close);
      if (close >= end - 1 || !tokens.is(close, ')') || !tag) {
        return false;
      }
      t = close + 1;
      while (t < end && (tokens.is(t, '-') || tokens.is(t, ':'))) {
        t++;
      }
      lines.startAt(line, t < end ? t : start);
      return t < end;
    }
    if (tagged.is(t, Category.BODY) || tagged.is(t, Category.ADMIN_UNIT)) {
      return false;
    }
    boolean capitals = true;
    while (t < end && t < start + 6 && !tokens.is(t, '-')) {
      boolean mark = tokens.is(t, '.') || tokens.is(t, '&') || tokens.is(t, '/');
      boolean domain = t > start && tokens.is(t - 1, '.') && tokens.isGlued(t);
      capitals &= mark || tokens.isAllCapitals(t) || domain;
      if (!tokens.isWord(t) && !mark) {
        return false;
      }
      t++;
    }
    boolean live = t == start + 2 && tagged.words(start, t).equalsIgnoreCase("trực tiếp");
    if (t == start || t >= end - 3 || !tokens.is(t, '-') || !capitals && !live) {
      return false;
    }
    lines.startAt(line, t + 1);
    return true;
  }

  /**
   * Whether the words in brackets name a paper: capitals, or the words that papers and portals are
   * called by.
   */
  private boolean isTag(int a, int b) {
    if (b <= a || tagged.is(a, Category.RANGE_FROM)) {
      return false;
    }
    boolean capitals = true;
    boolean numbers = false;
    for (int t = a; t < b; t++) {
      numbers |= tokens.isNumber(t);
      capitals &= !tokens.isWord(t) || tokens.isCapitalised(t) || t > a && tokens.is(t - 1, '.');
    }
    return !numbers && (capitals || tagged.is(a, Category.ORGANIZATION_HEAD));
  }

  /**
   * Whether a line is the first paragraph.
   *
   * @param headline how many words the longest line above has that may be the headline
   * @param lead whether a date or an agency's tag stands before it
   */
  private boolean isParagraph(int line, int headline, boolean lead) {
    int words = lines.words(line);
    // A long headline has the date line right below it.
    boolean dated =
        !lead && headline == 0 && words < 2 * PageLines.PARAGRAPH && !lines.endsLikeSentence(line);
    if (dated && line + 1 < lines.count() && publication.isLine(line + 1)) {
      return false;
    }
    if (words >= PageLines.PARAGRAPH
        || lead && words >= PageLines.SENTENCE && lines.endsLikeSentence(line)) {
      return true;
    }
    if (words >= 2 * PageLines.SENTENCE && lines.sentences(line) > 1) {
      return true;
    }
    if (!lines.endsLikeSentence(line) || words < PageLines.SENTENCE) {
      return false;
    }
    boolean several = lines.sentences(line) > 1 || tagged.is(lines.from(line), Category.DAY_PART);
    // A few words above may be no headline: then this line is, if the next one opens the report.
    boolean above = headline >= SURE_TITLE || headline >= SHORT_TITLE && !opens(line + 1);
    return above || several || line + 1 == lines.count();
  }

  /** Whether a line begins like a report: with a part of the day, a day, or an agency's tag. */
  private boolean opens(int line) {
    if (line >= lines.count()) {
      return false;
    }
    int a = lines.from(line);
    return tagged.is(a, Category.DAY_PART)
        || tagged.is(a, Category.RELATIVE_DAY)
        || a + 1 < lines.to(line) && tokens.isNumber(a + 1) && tagged.is(a, Category.DATELINE_LABEL)
        || tokens.is(a, '(');
  }
}
