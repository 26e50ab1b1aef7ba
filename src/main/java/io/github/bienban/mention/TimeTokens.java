package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch.Unit;
import io.github.bienban.text.Tokens;

/** What the readers of times ask of a token. A token at or behind the limit is nothing. */
final class TimeTokens {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int YEAR_DIGITS = 4;

  private final Tagged tagged;
  private final Tokens tokens;

  TimeTokens(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  boolean isNumber(int t, int limit) {
    return t >= 0 && t < limit && tokens.isNumber(t);
  }

  boolean is(int t, int limit, char mark) {
    return t >= 0 && t < limit && tokens.is(t, mark);
  }

  /** The value of a number of one or two plain digits, or -1. */
  int small(int t, int limit) {
    return isNumber(t, limit) ? tokens.digits(t, 2) : -1;
  }

  /** The year that a number of four plain digits is, or null. */
  Integer year(int t, int limit) {
    return isNumber(t, limit) && tokens.length(t) == YEAR_DIGITS
        ? year(tokens.digits(t, YEAR_DIGITS))
        : null;
  }

  /** Whether a number of four plain digits is a year. */
  boolean isYear(int t, int limit) {
    return isNumber(t, limit)
        && tokens.length(t) == YEAR_DIGITS
        && isYear(tokens.digits(t, YEAR_DIGITS));
  }

  static Integer year(String text) {
    return year(digits(text, YEAR_DIGITS));
  }

  /** Fewer than four digits make no number so great. */
  private static Integer year(int value) {
    return isYear(value) ? value : null;
  }

  private static boolean isYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  static int digits(String text, int most) {
    if (text.isEmpty() || text.length() > most) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }

  /** The phrase of a list at a token, or null. */
  Match at(int t, int limit, Category category) {
    return t < limit ? tagged.at(t, category) : null;
  }

  /**
   * The phrase of a list that ends before a token and does not begin before the sentence, or null.
   */
  Match before(int t, int sentenceFrom, Category category) {
    Match match = tagged.endingAt(t, category);
    return match != null && match.from() >= sentenceFrom ? match : null;
  }

  /** The unit of time of the single word at a token, or null. */
  Unit unit(int t, int limit) {
    Match match = at(t, limit, Category.TIME_UNIT);
    return match == null ? null : Unit.valueOf(match.value());
  }

  /** Whether a unit of time of one word stands at a token. */
  boolean isWordFor(Unit unit, int t, int limit) {
    Match match = at(t, limit, Category.TIME_UNIT);
    return match != null && match.to() == t + 1 && match.value().equals(unit.name());
  }

  /** Whether what stands at a token makes the number before it a quantity. */
  boolean isCounted(int t, int limit) {
    if (t >= limit) {
      return false;
    }
    return isMeasured(t, limit) || isNoun(t) || tagged.is(t, Category.TIME_UNIT);
  }

  /** Whether a noun stands at a token; "giải" of "giải ngân" is none. */
  private boolean isNoun(int t) {
    Match noun = tagged.at(t, Category.NOUN);
    Match head = noun == null ? null : tagged.at(t, Category.INDICATOR_HEAD);
    return noun != null && (head == null || head.to() <= noun.to());
  }

  /** Whether a unit of measurement or a multiplier stands at a token. */
  boolean isMeasured(int t, int limit) {
    return t < limit
        && (tokens.is(t, '%') || tagged.is(t, Category.UNIT) || tagged.is(t, Category.SCALE))
        && !isRate(t);
  }

  /** "đến 30/9 tỷ lệ giải ngân …": no milliard. */
  private boolean isRate(int t) {
    Match scale = tagged.at(t, Category.SCALE);
    Match rate = scale == null ? null : tagged.at(t, Category.DEPENDENT);
    return rate != null && rate.to() > scale.to();
  }

  /**
   * Whether the number at {@code from} up to {@code to} is part of a longer number or of a
   * document's sign: 12/NQ-HĐND.
   */
  boolean isPartOfSign(int from, int to, int limit) {
    return endsSign(from) || beginsSign(to, limit);
  }

  private boolean endsSign(int from) {
    if (from == 0 || !tokens.isGlued(from)) {
      return false;
    }
    boolean dash = from > 1 && tokens.is(from - 1, '-') && tokens.isAllCapitals(from - 2);
    boolean letter = tokens.isAllCapitals(from - 1) || isLetter(from - 1);
    return tokens.is(from - 1, '/') || dash || letter;
  }

  /** One capital against a number: A2, H5. */
  private boolean isLetter(int t) {
    return tokens.isCapitalised(t) && tokens.end(t) - tokens.start(t) == 1;
  }

  private boolean beginsSign(int to, int limit) {
    if (to + 1 >= limit || !tokens.isGlued(to) || !tokens.isGlued(to + 1)) {
      return false;
    }
    boolean slash = tokens.is(to, '/') && (tokens.isNumber(to + 1) || tokens.isCapitalised(to + 1));
    return slash || tokens.is(to, '-') && tokens.isAllCapitals(to + 1);
  }
}
