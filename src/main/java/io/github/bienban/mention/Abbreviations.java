package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/** Writes the field's abbreviations out. */
public final class Abbreviations {

  private Abbreviations() {}

  /**
   * The words of a stretch with its abbreviations written out.
   *
   * @param tagged the document
   * @param from the first token
   * @param to the token behind the last one
   * @return the words, with single blanks; a long form begins with a capital where it begins the
   *     stretch
   */
  public static String expand(Tagged tagged, int from, int to) {
    Tokens tokens = tagged.tokens();
    StringBuilder out = new StringBuilder();
    int done = from;
    for (int t = from; t < to; ) {
      Match match = tagged.at(t, Category.ABBREVIATION);
      if (match == null
          || match.to() > to
          || isInNumber(tokens, t)
          || isInBrackets(tokens, t, match.to(), to)) {
        t++;
        continue;
      }
      append(out, tagged, done, t);
      if (!out.isEmpty() && !(tokens.isGlued(t) && tokens.isPunct(t - 1))) {
        out.append(' ');
      }
      String form = match.value();
      out.append(out.isEmpty() ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form);
      t = match.to();
      done = t;
    }
    append(out, tagged, done, to);
    return out.toString();
  }

  /** Whether an abbreviation only tells how the words before it are abbreviated: "(MTTQ)". */
  private static boolean isInBrackets(Tokens tokens, int from, int end, int to) {
    return from > 0 && end < to && tokens.is(from - 1, '(') && tokens.is(end, ')');
  }

  /** Whether a token is part of a document's number: the TW of 29-NQ/TW. */
  private static boolean isInNumber(Tokens tokens, int token) {
    for (int t = token; t > 0 && t > token - 8 && tokens.isGlued(t); t--) {
      if (tokens.isNumber(t - 1)) {
        return true;
      }
    }
    return false;
  }

  private static void append(StringBuilder out, Tagged tagged, int from, int to) {
    if (from >= to) {
      return;
    }
    if (!out.isEmpty() && !tagged.tokens().isGlued(from)) {
      out.append(' ');
    }
    out.append(tagged.words(from, to));
  }
}
