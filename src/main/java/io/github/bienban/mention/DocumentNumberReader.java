package io.github.bienban.mention;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Reads the number of an official document: 1571/QĐ-TTg, 04-NQ/TU, 03/2022/NQ-HĐND, 30a/2008/NQ-CP,
 * 37/2021/QH15, 18 - NQ/TW.
 */
final class DocumentNumberReader {

  private static final int MAX_PARTS = 8;
  private static final int LONGEST_SIGN = 14;
  private static final int SHORT_SIGN = 4;

  private final Tokens tokens;
  private final TimeTokens time;

  DocumentNumberReader(Tagged tagged, TimeTokens time) {
    this.tokens = tagged.tokens();
    this.time = time;
  }

  /**
   * The token behind a document's number.
   *
   * @param t where the number begins
   * @param limit the token that it does not reach
   * @return the token behind it, or -1 if none begins there: it has a running number and, behind a
   *     slash or a dash, a sign of capitals
   */
  int end(int t, int limit) {
    if (!isRunningNumber(t)) {
      return -1;
    }
    int to = t + 1;
    if (to < limit
        && tokens.isGlued(to)
        && tokens.isWord(to)
        && tokens.end(to) - tokens.start(to) == 1) {
      to++;
    }
    boolean slash = to < limit && tokens.is(to, '/');
    int signs = 0;
    for (int parts = 0; parts < MAX_PARTS; parts++) {
      int part = behindSeparator(to, limit, signs, slash);
      if (part < 0) {
        break;
      }
      if (isSign(part, limit)) {
        signs++;
      } else if (signs > 0 || !time.isYear(part, limit)) {
        break;
      }
      to = part + 1;
    }
    return signs > 0 ? to : -1;
  }

  /**
   * Whether a number's sign has two parts (QĐ-TTg) and no blanks, so that it is a document's
   * without a word before it.
   */
  boolean isPlain(int t, int to) {
    for (int i = t + 1; i < to; i++) {
      if (!tokens.isGlued(i)) {
        return false;
      }
    }
    return to - t >= 5;
  }

  /** The number without blanks. */
  String text(int t, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = t; i < to; i++) {
      text.append(tokens.text(i));
    }
    return text.toString();
  }

  private boolean isRunningNumber(int t) {
    boolean digits = tokens.isNumber(t) && tokens.digits(t, 6) >= 0;
    boolean inside =
        tokens.isGlued(t)
            && (tokens.is(t - 1, '/') || tokens.is(t - 1, '-') || tokens.isWord(t - 1));
    return digits && !inside;
  }

  /**
   * The part behind a slash or a dash, or -1. A dash between blanks joins what goes on with a slash
   * (18 - NQ/TW) or what a sign of one part still lacks (27/NQ - HĐND).
   */
  private int behindSeparator(int t, int limit, int signs, boolean slash) {
    if (t + 1 >= limit || !(tokens.is(t, '/') || tokens.is(t, '-') || tokens.is(t, '&'))) {
      return -1;
    }
    boolean before = tokens.isGlued(t);
    boolean behind = tokens.isGlued(t + 1);
    if (before && behind) {
      return t + 1;
    }
    boolean dash = tokens.is(t, '-');
    boolean one = before != behind;
    boolean goesOn =
        t + 3 < limit
            && tokens.isGlued(t + 2)
            && (tokens.is(t + 2, '/') || tokens.is(t + 2, '-') && !dash);
    boolean allowed =
        signs == 0
            ? goesOn || tokens.isAllCapitals(t + 1) && (one || !dash)
            : one && !dash && tokens.isAllCapitals(t + 1)
                || dash && slash && signs == 1 && isSign(t + 1, limit);
    return allowed ? t + 1 : -1;
  }

  /**
   * Letters of a sign: at least two capitals, or few letters with more of the sign behind them
   * (Ctr/TU).
   */
  private boolean isSign(int t, int limit) {
    int length = tokens.length(t);
    if (!tokens.isWord(t) || length > LONGEST_SIGN) {
      return false;
    }
    if (tokens.isAllCapitals(t)) {
      return true;
    }
    int capitals = 0;
    for (int i = tokens.start(t); i < tokens.end(t); i++) {
      capitals += Character.isUpperCase(tokens.source().charAt(i)) ? 1 : 0;
    }
    boolean goesOn =
        t + 2 < limit
            && tokens.isGlued(t + 1)
            && (tokens.is(t + 1, '/') || tokens.is(t + 1, '-'))
            && tokens.isCapitalised(t + 2);
    return capitals > 1 || tokens.isCapitalised(t) && length <= SHORT_SIGN && goesOn;
  }
}
