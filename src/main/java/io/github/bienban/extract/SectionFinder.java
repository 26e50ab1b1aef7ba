package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Tells the lines above a headline that say where in a portal the report stands: the names of its
 * sections, and the way there from the home page. Asked by the readers of the head.
 */
final class SectionFinder {

  private static final int MAX_WORDS = 14;

  /** A breadcrumb trail without marks has no more words. */
  private static final int MAX_TRAIL = 12;

  /** So far into a line its marks are looked at. */
  private static final int MARK_REACH = 45;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final PageLines lines;

  SectionFinder(Tagged tagged, PageLines lines) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.lines = lines;
  }

  /** Whether a line is made of the names of sections, or says the same twice. */
  boolean isSection(int line) {
    if (lines.words(line) > MAX_WORDS) {
      return false;
    }
    int t = lines.from(line);
    while (t < lines.to(line)) {
      Match match = tagged.at(t, Category.SECTION);
      if (match != null) {
        t = match.to();
      } else if (tokens.isPunct(t) || tagged.is(t, Category.AND)) {
        t++;
      } else {
        break;
      }
    }
    return t >= lines.to(line) || isDoubled(line);
  }

  private boolean isDoubled(int line) {
    int length = lines.to(line) - lines.from(line);
    if (length % 2 != 0 || length < 2) {
      return false;
    }
    int middle = lines.from(line) + length / 2;
    for (int i = 0; i < length / 2; i++) {
      if (!tokens.text(lines.from(line) + i).equalsIgnoreCase(tokens.text(middle + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line leads from the home page to the report. */
  boolean isBreadcrumb(int line) {
    for (int t = lines.from(line); t < lines.to(line) && t < lines.from(line) + MARK_REACH; t++) {
      boolean quote = tokens.is(t, '"');
      char sign = quote ? document.source().original().charAt(sourceStart(t)) : 0;
      if (tokens.is(t, '>')
          || tokens.is(t, '\u203a')
          || tokens.is(t, '\u2192')
          || sign == '\u00bb' && !opensQuote(line, t)) {
        return true;
      }
    }
    return beginsAtHome(line);
  }

  private int sourceStart(int t) {
    return document.source().sourceStart(tokens.start(t));
  }

  /** Whether a mark of quotation opened before a token is closed by it. */
  private boolean opensQuote(int line, int t) {
    for (int s = lines.from(line); s < t; s++) {
      if (tokens.is(s, '"') && document.source().original().charAt(sourceStart(s)) == '\u00ab') {
        return true;
      }
    }
    return false;
  }

  /** The names of the home page and of a section, with nothing between them. */
  private boolean beginsAtHome(int line) {
    Match home = tagged.at(lines.from(line), Category.HOME);
    if (home == null || home.to() >= lines.to(line) || lines.words(line) > MAX_TRAIL) {
      return false;
    }
    return tagged.is(home.to(), Category.SECTION) && tokens.isCapitalised(home.to());
  }
}
