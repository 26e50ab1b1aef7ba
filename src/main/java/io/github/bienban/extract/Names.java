package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Tells names of authors by their shape: capitalised words, initials, and the marks between them.
 */
final class Names {

  private static final int MAX_WORDS = 10;

  private final Tagged tagged;
  private final Tokens tokens;

  Names(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * The end of a run of capitalised words and initials.
   *
   * @param from the first token
   * @param to the token not to be reached
   * @return the token behind the run, or {@code from} if no word there is capitalised
   */
  int nameEnd(int from, int to) {
    int t = from;
    while (t < to) {
      if (tokens.isCapitalised(t)) {
        t++;
      } else if (t > from
          && tokens.is(t, '.')
          && t + 1 < to
          && tokens.isCapitalised(t + 1)
          && tokens.isGlued(t)) {
        t++;
      } else {
        break;
      }
    }
    return t;
  }

  /**
   * Whether a line, or what is left of it, is nothing but the name of one or more authors.
   *
   * @param from the first token
   * @param to the token behind the last one
   * @return the token behind the names, an office or a note in brackets behind them left out; -1 if
   *     it is no such line
   */
  int authorsEnd(int from, int to) {
    int words = 0;
    int end = to;
    while (end > from
        && (tokens.is(end - 1, '/') || tokens.is(end - 1, '.') && !isInitial(end - 2, from))) {
      end--;
    }
    int t = from;
    int names = -1;
    while (t < end) {
      if (tokens.isCapitalised(t)) {
        if (++words > MAX_WORDS) {
          return -1;
        }
        t++;
      } else if (t == from) {
        return -1;
      } else if (tokens.is(t, '(')) {
        return tokens.is(end - 1, ')') && end - t <= 20 ? named(from, names < 0 ? t : names) : -1;
      } else if (names < 0 && tokens.is(t, '/') && isDomain(t + 1, end)) {
        return named(from, t);
      } else if (isJoint(t)) {
        Match office = t + 1 < end ? tagged.at(t + 1, Category.ORGANIZATION_HEAD) : null;
        Match post = office == null ? null : tagged.at(t + 1, Category.POST_HEAD);
        // "ông A, Chi cục trưởng" names no office.
        if (office != null && (post == null || post.to() <= office.to())) {
          return end - t <= 20 ? named(from, t) : -1;
        }
        t++;
      } else if (tagged.is(t, Category.AND) || tokens.is(t, '.')) {
        t++;
      } else {
        return -1;
      }
    }
    return named(from, end);
  }

  /** "Lê An/baotinh.vn": whether the page of a paper stands behind who wrote for it. */
  private boolean isDomain(int from, int to) {
    int t = from;
    while (t + 2 < to && tokens.isWord(t) && tokens.is(t + 1, '.') && tokens.isGlued(t + 2)) {
      t += 2;
    }
    return t > from && t + 1 == to;
  }

  private int named(int from, int to) {
    return to > from ? to : -1;
  }

  private boolean isJoint(int t) {
    return tokens.is(t, '-')
        || tokens.is(t, ',')
        || tokens.is(t, '&')
        || tokens.is(t, '/')
        || tokens.is(t, ';')
        || tokens.is(t, '|')
        || tokens.is(t, '+');
  }

  private boolean isInitial(int t, int from) {
    return t >= from && tokens.isCapitalised(t) && tokens.end(t) - tokens.start(t) == 1;
  }

  /** Whether a run of words begins like a person's name: with a surname, or with initials. */
  boolean beginsLikePerson(int from, int to) {
    return from < to
        && (tagged.is(from, Category.SURNAME) && tokens.isCapitalised(from) && to - from >= 2
            || isInitial(from, from) && from + 1 < to && tokens.is(from + 1, '.'));
  }
}
