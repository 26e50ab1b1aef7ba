package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Tells the marks with which the entries of a list begin: "- ", "• ", "2. ", "2) ", "(2) ", "2/ ",
 * "2- ", "1.2 ", "b. ", "IV. ", "Hai là, ". They say nothing of what the entry tells.
 */
public final class ListMarks {

  /** The signs before entries without a number. */
  private static final String BULLETS =
      "-\u2013\u2014+*\u2022\u25cf\u25cb\u25e6\u25aa\u25a0\u2713\u2714\u27a2\u25ba";

  /** "--" is a mark; a longer row of signs is none. */
  private static final int MOST_BULLETS = 3;

  /** Entries have no longer numbers. */
  private static final int LONGEST_NUMBER = 3;

  /** "10.11.12". */
  private static final int LONGEST_OUTLINE = 8;

  /** "XVIII" is too long for the number of an entry. */
  private static final int LONGEST_ROMAN = 4;

  private ListMarks() {}

  /**
   * The token behind the mark with which a line or a sentence begins.
   *
   * @param tagged the document
   * @param from the first token
   * @param to the token behind the last one
   * @return the first token of what the entry tells, or {@code from} where there is no mark
   */
  public static int behind(Tagged tagged, int from, int to) {
    int at = behindBullets(tagged.tokens(), from, to);
    return behindNumber(tagged, at, to);
  }

  /**
   * The token behind the number of an entry where a sentence begins or goes on with the next one:
   * "gồm: 1/ 5 xã; 2/ 15 thôn"; not "có 4 xã; 12/ 20 thôn".
   *
   * @param tagged the document
   * @param at where the number may stand
   * @param next the number that the next entry has inside the sentence, whose first has 1
   * @param from the first token of the sentence
   * @param to the token behind its last one
   * @return the first token of what the entry tells, or {@code at} where it begins none
   */
  static int behindInside(Tagged tagged, int at, int next, int from, int to) {
    Tokens tokens = tagged.tokens();
    boolean goesOn =
        at > from
            && (tokens.is(at - 1, ';') || tokens.is(at - 1, ':'))
            && tokens.digits(at, LONGEST_NUMBER) == next;
    return at == from || goesOn ? behindNumber(tagged, at, to) : at;
  }

  /**
   * Whether a line leads to a list: it ends with a colon, or without any mark before a line that
   * begins with one, or says that one follows: "với các chỉ tiêu sau."
   *
   * @param tagged the document
   * @param line the line
   * @return whether it does
   */
  public static boolean leads(Tagged tagged, int line) {
    Document document = tagged.document();
    int first = document.lineFirstToken(line);
    int last = document.lineEndToken(line) - 1;
    if (last < first) {
      return false;
    }
    int next = line + 1;
    if (tagged.tokens().is(last, ':') || next >= document.lineCount()) {
      return tagged.tokens().is(last, ':');
    }
    int entry = document.lineFirstToken(next);
    if (tagged.tokens().is(last, '.')) {
      return tagged.endingAt(last, Category.LIST_PROMISE) != null
          && (behind(tagged, entry, document.lineEndToken(next)) > entry
              || endsWithColon(tagged, next));
    }
    if (tagged.tokens().isPunct(last)) {
      return false;
    }
    return behind(tagged, first, last) == first
        && behindBullets(tagged.tokens(), entry, document.lineEndToken(next)) > entry;
  }

  private static boolean endsWithColon(Tagged tagged, int line) {
    int last = tagged.document().lineEndToken(line) - 1;
    return last >= tagged.document().lineFirstToken(line) && tagged.tokens().is(last, ':');
  }

  private static int behindBullets(Tokens tokens, int from, int to) {
    int at = from;
    int end = Math.min(to, from + MOST_BULLETS);
    while (at < end && tokens.isPunct(at) && BULLETS.indexOf(tokens.first(at)) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * The token behind the number of an entry.
   *
   * @param tagged the document
   * @param at where the number may stand
   * @param to the token behind the last one
   * @return the first token of what the entry tells, or {@code at} where no number stands
   */
  public static int behindNumber(Tagged tagged, int at, int to) {
    Tokens tokens = tagged.tokens();
    int next = at + 1;
    if (next >= to) {
      return at;
    }
    if (tokens.is(at, '(')) {
      return next + 1 < to && isNumber(tokens, next) && tokens.is(next + 1, ')') ? next + 2 : at;
    }
    if (isNumber(tokens, at)) {
      boolean slash = tokens.is(next, '/') && tokens.isGlued(next);
      boolean dash = tokens.is(next, '-') && tokens.isGlued(next);
      boolean apart = next + 1 < to && !tokens.isGlued(next + 1);
      boolean stop = tokens.is(next, '.') || tokens.is(next, ')');
      return stop || (slash || dash) && apart ? next + 1 : at;
    }
    if (isOutlineNumber(tokens, at)) {
      int behind = tokens.is(next, '.') ? next + 1 : next;
      return behind < to && tokens.isCapitalised(behind) ? behind : at;
    }
    return behindOrdinal(tagged, at, to);
  }

  /** "Ba là, …", "Thứ ba: …"; not "Thứ ba, 14/8". */
  private static int behindOrdinal(Tagged tagged, int at, int to) {
    Tokens tokens = tagged.tokens();
    Match item = tagged.at(at, Category.ITEM_OPENER);
    if (item == null || item.to() >= to) {
      return at;
    }
    boolean stop = tokens.is(item.to(), ',') || tokens.is(item.to(), ':');
    int behind = stop ? item.to() + 1 : item.to();
    boolean opens = stop || item.value().equals("ALONE");
    return opens && behind < to && (!stop || !isNumberedDay(tokens, item.to(), behind))
        ? behind
        : at;
  }

  private static boolean isNumberedDay(Tokens tokens, int stop, int behind) {
    return tokens.is(stop, ',') && tokens.isNumber(behind) && tokens.count(behind, ',') == 0;
  }

  private static boolean isNumber(Tokens tokens, int at) {
    int length = tokens.length(at);
    return tokens.isNumber(at)
        ? length <= LONGEST_NUMBER && tokens.digits(at, LONGEST_NUMBER) >= 0
        : tokens.isWord(at) && (length == 1 || isRoman(tokens, at, length));
  }

  /** "II", "iv". */
  private static boolean isRoman(Tokens tokens, int at, int length) {
    boolean roman = length <= LONGEST_ROMAN;
    for (int i = 0; roman && i < length; i++) {
      char c = Character.toUpperCase(tokens.text(at).charAt(i));
      roman = c == 'I' || c == 'V' || c == 'X';
    }
    return roman;
  }

  /** "1.2", "2.3.1": the number of a part of an outline; not "1.200". */
  private static boolean isOutlineNumber(Tokens tokens, int at) {
    if (!tokens.isNumber(at)
        || tokens.length(at) > LONGEST_OUTLINE
        || tokens.count(at, '.') == 0
        || tokens.count(at, ',') > 0) {
      return false;
    }
    for (String part : tokens.text(at).split("\\.", -1)) {
      if (part.length() > 2) {
        return false;
      }
    }
    return true;
  }
}
