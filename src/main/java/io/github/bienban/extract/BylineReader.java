package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Decides whether a line says who wrote the report, and who that is: behind a label ("Tin, ảnh: …")
 * or by its shape alone, a run of names or an office. Asked by {@link FootReader}, and by {@link
 * DocumentExtractor} for the lines below the headline.
 */
final class BylineReader {

  private static final int MAX_WORDS = 24;

  /** A line with the name of one who signs has no more words. */
  private static final int MAX_SIGNER = 10;

  /** A name behind the last full stop has no more words. */
  private static final int MAX_GLUED = 10;

  private static final int MAX_OFFICE = 9;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final PageLines lines;
  private final Names names;
  private final CaptionFinder captions;

  BylineReader(Tagged tagged, PageLines lines, Names names, CaptionFinder captions) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.lines = lines;
    this.names = names;
    this.captions = captions;
  }

  /**
   * "CHÁNH VĂN PHÒNG", "THƯ KÝ" and below it a name: whether a line is that of one who signs an
   * official document, who is no author.
   */
  boolean isSigned(int line) {
    int from = lines.from(line - 1);
    int to = lines.to(line - 1);
    return lines.words(line) <= MAX_SIGNER
        && lines.isShouted(line - 1)
        && (tagged.next(from, to, Category.POST_HEAD) < to
            || tagged.next(from, to, Category.ROLE_CUE) < to);
  }

  /**
   * Reads a line that names an author and nobody else.
   *
   * @param line the line
   * @param withoutLabel whether the shape of names is enough
   * @return what it says, or null if it is no such line
   */
  Byline read(int line, boolean withoutLabel) {
    int a = lines.from(line);
    int b = lines.to(line);
    if (lines.words(line) > MAX_WORDS
        || captions.isFileName(b)
        || captions.creditsPicture(a, b) && !tagged.is(a, Category.BYLINE_LABEL)) {
      return null;
    }
    while (a < b - 1 && tokens.isPunct(a)) {
      a++;
    }
    if (b - a > 2 && tokens.is(b - 1, ')') && a > lines.from(line) && tokens.is(a - 1, '(')) {
      b--;
    }
    Byline labelled = labelled(a, b);
    boolean entry = tokens.is(lines.from(line), '\u2022');
    return labelled != null || !withoutLabel || entry ? labelled : unlabelled(a, b);
  }

  /**
   * Cuts off a name behind the last full stop of a paragraph.
   *
   * @param line the paragraph's line
   * @return the name, or null if none stands there
   */
  Byline glued(int line) {
    if (lines.sentences(line) < 2) {
      return null;
    }
    int last = document.lineTo(line) - 1;
    int a = document.sentenceFrom(last);
    int b = document.sentenceTo(last);
    while (a < b - 1 && (tokens.is(a, '/') || tokens.is(a, '.') || tokens.is(a, '('))) {
      a++;
    }
    int stop = tokens.is(b - 1, ')') ? b - 1 : b;
    if (stop - a > MAX_GLUED || stop <= a) {
      return null;
    }
    Byline read = names.beginsLikePerson(a, stop) ? unlabelled(a, stop) : null;
    if (read == null && tagged.is(a, Category.BYLINE_LABEL)) {
      read = labelled(a, stop);
    }
    if (read != null) {
      lines.endAt(line, a);
    }
    return read;
  }

  private Byline labelled(int a, int b) {
    Match label = tagged.at(a, Category.BYLINE_LABEL);
    if (label == null) {
      return null;
    }
    int rest = label.to();
    boolean colon = rest < b && tokens.is(rest, ':');
    rest += colon ? 1 : 0;
    if (rest >= b) {
      boolean alone = !colon && (tokens.isAllCapitals(a) || label.to() - label.from() > 1);
      if (alone) {
        return new Byline(tagged.words(a, label.to()));
      }
      return colon ? new Byline(null) : null;
    }
    int second = secondLabel(rest, b);
    int end = names.authorsEnd(rest, second);
    if (end < 0 && !colon) {
      return null;
    }
    if (end < 0) {
      end = second;
    }
    boolean source = label.value().equals("SOURCE");
    boolean agency = end - rest == 1 && tokens.isAllCapitals(rest);
    // "Theo A/baotinh.vn": of the two one is the person.
    boolean person = end < second && tokens.is(end, '/');
    if (source
        && !agency
        && !person
        && (tagged.is(rest, Category.ORGANIZATION_HEAD) || !names.beginsLikePerson(rest, end))) {
      return new Byline(null);
    }
    int from = tokens.isAllCapitals(a) && !colon ? a : rest;
    return new Byline(tagged.words(from, end));
  }

  /** Where the name behind a second label begins: "Bài: A - Ảnh: B". */
  private int secondLabel(int a, int b) {
    for (int t = a + 1; t + 1 < b; t++) {
      boolean label = tagged.is(t, Category.BYLINE_LABEL) || tagged.is(t, Category.CAPTION_CUE);
      if (label && tokens.is(t + 1, ':')) {
        int end = t;
        while (end > a + 1 && tokens.isPunct(end - 1)) {
          end--;
        }
        return end;
      }
    }
    return b;
  }

  /** Whether a line is the name of an office, which signs for its people: "Ban Biên tập". */
  private boolean isOffice(int a, int b) {
    boolean named =
        tokens.isCapitalised(a) && tagged.is(a, Category.ORGANIZATION_HEAD) && b - a <= MAX_OFFICE;
    if (!named || tokens.is(b - 1, '.') || TokenRuns.hasNumber(tokens, a, b)) {
      return false;
    }
    for (int t = a + 1; t < b; t++) {
      if (tagged.is(t, Category.HOLDING_VERB) || tagged.is(t, Category.CAPTION_VERB)) {
        return false;
      }
    }
    return true;
  }

  private Byline unlabelled(int a, int b) {
    int end = isOffice(a, b) ? b : names.authorsEnd(a, b);
    if (end < 0 || tagged.is(a, Category.CAPTION_CUE) || tagged.is(a, Category.MEETING_HEAD)) {
      return null;
    }
    Match whole = tagged.at(a, Category.SECTION);
    if (whole != null && whole.to() >= end) {
      return null;
    }
    return new Byline(tagged.words(a, end));
  }
}
