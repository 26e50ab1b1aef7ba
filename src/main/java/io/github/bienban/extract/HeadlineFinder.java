package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Decides which line above the first paragraph is the headline, and which are sections and captions
 * above it. Called by {@link DocumentExtractor} once the head has been read.
 */
final class HeadlineFinder {

  private static final int MAX_WORDS = 45;

  /** A line of no more words is a section where a longer line stands in the head. */
  private static final int MAX_SECTION = 4;

  /** An entry of a menu has no more words. */
  private static final int MAX_MENU = 9;

  private final Tagged tagged;
  private final Tokens tokens;
  private final PageLines lines;
  private final SectionFinder sections;
  private final CaptionFinder captions;

  HeadlineFinder(Tagged tagged, PageLines lines, SectionFinder sections, CaptionFinder captions) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.lines = lines;
    this.sections = sections;
    this.captions = captions;
  }

  /**
   * Marks the headline and what stands above it.
   *
   * @param body the line of the first paragraph
   * @return the headline and the section that it stands in
   */
  Headline find(int body) {
    String section = null;
    int longest = 0;
    for (int line = 0; line < body; line++) {
      if (!lines.isMarked(line)) {
        longest = Math.max(longest, lines.words(line));
      }
    }
    int title = -1;
    for (int line = 0; line < body && title < 0; line++) {
      if (lines.isMarked(line)) {
        continue;
      }
      boolean first = line + 1 < body || body < lines.count();
      if (sections.isSection(line)
          || lines.words(line) <= MAX_SECTION && longest > MAX_SECTION && !isMinutes(line)
          || isKicker(line, body)) {
        lines.mark(line, Part.SECTION);
        section = section == null ? bare(line) : section;
      } else if (sections.isBreadcrumb(line)) {
        lines.mark(line, Part.SECTION);
      } else if (captions.isCaption(line) && first && longest > lines.words(line)) {
        lines.mark(line, Part.CAPTION);
      } else if (isReport(line) && lines.words(line) >= PageLines.SENTENCE) {
        lines.mark(line, Part.BODY);
        return new Headline(-1, null, section);
      } else if (isTold(line)) {
        // The text has begun, and no headline stands before it.
        return new Headline(-1, null, section);
      } else if (isMenu(line, body)) {
        lines.mark(line, Part.SECTION);
      } else {
        title = line;
      }
    }
    if (title < 0) {
      title = lastSection(body);
      section = title < 0 ? section : null;
    }
    boolean lead =
        body < lines.count()
            && (lines.isCut(body)
                || tagged.is(lines.from(body), Category.DAY_PART)
                || tokens.isSpelled(lines.from(body), "ngày"));
    if (title < 0
        && !lead
        && !isReport(body)
        && body + 1 < lines.count()
        && lines.words(body) < MAX_WORDS
        && lines.sentences(body) == 1) {
      title = body;
    }
    if (title >= 0) {
      lines.mark(title, Part.TITLE);
    }
    return new Headline(title, title < 0 ? null : bare(title), section);
  }

  /** "BIÊN BẢN CUỘC HỌP": the kind of document and the meeting that it tells of. */
  private boolean isMinutes(int line) {
    Match type = tagged.at(lines.from(line), Category.DOCUMENT_TYPE);
    return type != null
        && type.to() < lines.to(line)
        && tagged.is(type.to(), Category.MEETING_HEAD);
  }

  /** "Sáng 5/4, UBND huyện …": a whole sentence that begins with its day is no headline. */
  private boolean isTold(int line) {
    int t = lines.from(line);
    Match part = tagged.at(t, Category.DAY_PART);
    int day = part != null ? part.to() : tokens.text(t).equalsIgnoreCase("ngày") ? t + 1 : t;
    if (part != null && day < lines.to(line) && tokens.text(day).equalsIgnoreCase("ngày")) {
      day++;
    }
    return day > t
        && day < lines.to(line)
        && tokens.isNumber(day)
        && lines.words(line) >= PageLines.SENTENCE
        && tokens.is(lines.to(line) - 1, '.');
  }

  /** "… vừa tổ chức hội nghị …": a sentence that tells what is past is no headline. */
  private boolean isReport(int line) {
    if (line >= lines.count() || !tokens.is(lines.to(line) - 1, '.')) {
      return false;
    }
    for (int t = lines.from(line); t + 1 < lines.to(line); t++) {
      boolean past = tagged.is(t, Category.PAST_MARK) || tokens.isWritten(t, "vừa");
      if (past && tagged.is(t + 1, Category.HOLDING_VERB)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where every line of the head looks like a section's name, the last long one is the headline
   * after all.
   */
  private int lastSection(int body) {
    for (int line = body - 1; line >= 0; line--) {
      if (lines.part(line) == Part.SECTION
          && lines.words(line) >= 3
          && !sections.isBreadcrumb(line)) {
        return line;
      }
    }
    return -1;
  }

  /**
   * Whether a line is an entry of the page's menu: a short one above a much longer one that has the
   * date line right below it.
   */
  private boolean isMenu(int line, int body) {
    if (lines.words(line) > MAX_MENU) {
      return false;
    }
    for (int next = line + 1; next + 1 < body && lines.part(next) != Part.DATELINE; next++) {
      boolean dated = lines.part(next + 1) == Part.DATELINE;
      if (dated && next > line && !lines.isMarked(next) && !lines.endsLikeSentence(next)) {
        return lines.words(next) >= 2 * lines.words(line);
      }
    }
    return false;
  }

  /** A line above the headline that ends with a colon. */
  private boolean isKicker(int line, int body) {
    if (!tokens.is(lines.to(line) - 1, ':')) {
      return false;
    }
    for (int next = line + 1; next < body; next++) {
      if (!lines.isMarked(next) && lines.words(next) > MAX_SECTION) {
        return true;
      }
    }
    return false;
  }

  /** The words of a line without the marks around them. */
  private String bare(int line) {
    int a = lines.from(line);
    int b = lines.to(line);
    while (a < b - 1
        && tokens.isPunct(a)
        && !tokens.is(a, '"')
        && !tokens.is(a, '(')
        && !tokens.is(a, '[')) {
      a++;
    }
    while (b - 1 > a
        && (tokens.is(b - 1, '.') || tokens.is(b - 1, '|') || tokens.is(b - 1, ':'))
        && !(tokens.is(b - 2, '.'))) {
      b--;
    }
    return tagged.words(a, b);
  }
}
