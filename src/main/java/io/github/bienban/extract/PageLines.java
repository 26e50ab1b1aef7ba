package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * The lines of a page while it is being read: which tokens of a line are its own words, what the
 * line has been found to be, and what shape it has. The readers of the head, the foot and the text
 * mark their lines here and cut off what stands before or behind their words; {@link
 * DocumentExtractor} makes the {@link Layout} of it.
 */
final class PageLines {

  /** A line of as many words that ends like a sentence is a paragraph. */
  static final int SENTENCE = 12;

  /** A line of as many words is a paragraph whatever it ends with. */
  static final int PARAGRAPH = 45;

  /** So many words tell a longer line of the page. */
  private static final int SURE_NOISE = 4;

  /** So few tokens are looked at for a word. */
  private static final int WORD_REACH = 12;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final Part[] parts;
  private final int[] from;
  private final int[] to;

  /** Takes every line whole and leaves open what it is. */
  PageLines(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    int count = document.lineCount();
    this.parts = new Part[count];
    this.from = new int[count];
    this.to = new int[count];
    for (int line = 0; line < count; line++) {
      from[line] = document.lineFirstToken(line);
      to[line] = document.lineEndToken(line);
    }
  }

  /** How many lines there are. */
  int count() {
    return parts.length;
  }

  /** The first token of a line's own words. */
  int from(int line) {
    return from[line];
  }

  /** The token behind a line's own words. */
  int to(int line) {
    return to[line];
  }

  /** Cuts off what stands before a token of a line. */
  void startAt(int line, int token) {
    from[line] = token;
  }

  /** Cuts off a token of a line and what stands behind it. */
  void endAt(int line, int token) {
    to[line] = token;
  }

  /** Whether a line has words, all of them in capitals. */
  boolean isShouted(int line) {
    return hasWord(line) && isShouted(from[line], to[line]);
  }

  /** Whether all words of a stretch are in capitals; a letter alone may be any. */
  boolean isShouted(int first, int end) {
    for (int t = first; t < end; t++) {
      if (tokens.isWord(t) && !tokens.isAllCapitals(t) && tokens.length(t) > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether something was cut off before a line's own words. */
  boolean isCut(int line) {
    return from[line] > document.lineFirstToken(line);
  }

  /** What a line has been found to be; null while that is open. */
  Part part(int line) {
    return parts[line];
  }

  /** Whether it has been found what a line is. */
  boolean isMarked(int line) {
    return parts[line] != null;
  }

  /** Says what a line is. */
  void mark(int line, Part part) {
    parts[line] = part;
  }

  /** Says what the lines are of which that is still open. */
  void markRest(int first, int end, Part part) {
    for (int line = first; line < end; line++) {
      if (parts[line] == null) {
        parts[line] = part;
      }
    }
  }

  /** How many tokens a line has: its words, near enough. */
  int words(int line) {
    return to[line] - from[line];
  }

  /** How many sentences a line has. */
  int sentences(int line) {
    return document.lineTo(line) - document.lineFrom(line);
  }

  /** Whether a word stands at the beginning of a line, not numbers and marks alone. */
  boolean hasWord(int line) {
    return TokenRuns.hasWord(tokens, from[line], Math.min(to[line], from[line] + WORD_REACH));
  }

  /** Whether a line ends with a mark that ends a sentence or an entry of a list. */
  boolean endsLikeSentence(int line) {
    int last = to[line] - 1;
    if (tokens.is(last, '"') || tokens.is(last, ')')) {
      last--;
    }
    return last >= from[line]
        && (tokens.is(last, '.')
            || tokens.is(last, '!')
            || tokens.is(last, ';')
            || tokens.is(last, '\u2026')
            || tokens.is(last, '/'));
  }

  /** Whether a line is a paragraph by its length and its end. */
  boolean isParagraph(int line) {
    return words(line) >= PARAGRAPH || words(line) >= SENTENCE && endsLikeSentence(line);
  }

  /**
   * Whether a line holds words of the page that are no part of the report.
   *
   * @param line the line
   * @param tail whether only words count behind which no report goes on
   */
  boolean isNoise(int line, boolean tail) {
    int a = from[line];
    int b = to[line];
    while (a < b - 1 && tokens.isPunct(a)) {
      a++;
    }
    if (!hasWord(line)) {
      return !tokens.isNumber(a);
    }
    if (tokens.is(from[line], '#')
        || from[line] + 1 < b && tokens.is(from[line], '>') && tokens.is(from[line] + 1, '>')) {
      return !tail;
    }
    if (tokens.text(a).startsWith("http") || tokens.text(a).equals("www")) {
      return !tail;
    }
    // "(+84) 24 …": whom to call; "Block_News_View": a part of the portal's program.
    int plus = tokens.is(from[line], '(') ? from[line] + 1 : from[line];
    boolean call =
        plus + 2 < b
            && tokens.is(plus, '+')
            && tokens.isNumber(plus + 1)
            && tokens.isGlued(plus + 1)
            && (tokens.is(plus + 2, ')') || tokens.isNumber(plus + 2));
    if (call || isProgram(line)) {
      return !tail;
    }
    Match noise = tagged.at(a, Category.PAGE_NOISE);
    boolean sentence = tokens.is(b - 1, '.') && tokens.isWord(b - 2);
    // Four words of a greeting are sure enough for what it goes on with.
    int most = noise != null && noise.to() - noise.from() >= SURE_NOISE ? 2 * SENTENCE : SENTENCE;
    if (noise == null || words(line) > most || sentence) {
      return false;
    }
    return !tail || noise.value().equals("TAIL");
  }

  /** Whether the words of a short line are tied with low lines, as only programs name things. */
  private boolean isProgram(int line) {
    for (int t = from[line]; t < to[line] && words(line) <= SENTENCE; t++) {
      if (tokens.is(t, '_') || tokens.text(t).indexOf('_') > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The layout of the page, once it is known of every line what it is.
   *
   * @param titleLine the line of the headline, or -1
   * @param info the report as a published text
   */
  Layout layout(int titleLine, DocumentInfo info) {
    return new Layout(parts.clone(), from.clone(), to.clone(), titleLine, info);
  }
}
