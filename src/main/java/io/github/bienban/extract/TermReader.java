package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.BodyMention;
import io.github.bienban.mention.BodyReader;
import io.github.bienban.mention.OrdinalReader;
import io.github.bienban.text.Tokens;

/** Reads the term of a meeting or body: "nhiệm kỳ 2020 - 2025", "khóa XII". */
final class TermReader {

  /** How far behind a name or a body its term may stand. */
  private static final int REACH = 16;

  /** No bracket that tells where a body is has more tokens. */
  private static final int MAX_BRACKET = 10;

  /**
   * A term.
   *
   * @param years its years, or null
   * @param text its number as written ("khóa XII"), or null
   */
  record Term(String years, String text) {}

  private final Tagged tagged;
  private final Tokens tokens;
  private final OrdinalReader ordinals;
  private final BodyReader bodies;

  TermReader(Tagged tagged, OrdinalReader ordinals, BodyReader bodies) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.ordinals = ordinals;
    this.bodies = bodies;
  }

  /**
   * Reads the term that stands in a stretch or right behind it.
   *
   * @param from the first token of the name or body
   * @param to the token behind it
   * @param limit the token not to be reached
   * @param own the meeting's body; the term of any other body in the stretch is not the meeting's
   */
  Term read(int from, int to, int limit, BodyMention own) {
    String years = null;
    String text = null;
    int end = Math.min(limit, to + REACH);
    for (int t = from; t < end; t++) {
      int place = t >= to ? placeEnd(t, limit) : t;
      if (place > t) {
        end = Math.min(limit, Math.max(end, place + REACH / 2));
        t = place - 1;
        continue;
      }
      BodyMention body = t > from ? bodies.at(t, end) : null;
      if (body != null) {
        if (own == null || own.from() != body.from()) {
          break;
        }
        t = body.to() - 1;
        continue;
      }
      if (t >= to && !mayStand(t)) {
        break;
      }
      if (text == null && is(t, "khóa") || is(t, "khoá")) {
        int number = t + 1;
        if (number < end && (ordinals.roman(number) > 0 || tokens.isNumber(number))) {
          text = tagged.words(t, number + 1);
        }
      }
      if (years == null && is(t, "kỳ") && t > 0 && is(t - 1, "nhiệm")) {
        years = years(t + 1, end);
      }
    }
    return years == null && text == null ? null : new Term(years, text);
  }

  /** The token behind the unit above a body's place: ", TP Cần Thơ", "(Lai Châu)". */
  private int placeEnd(int t, int limit) {
    if (tokens.is(t, '(')) {
      return bracketEnd(t, limit);
    }
    BodyMention place = tokens.is(t, ',') && t + 1 < limit ? bodies.place(t + 1, limit) : null;
    return place == null ? t : place.to();
  }

  /** The token behind a bracket that holds names and marks, but no number; else its first one. */
  private int bracketEnd(int open, int limit) {
    int end = Math.min(limit, open + MAX_BRACKET);
    boolean named = false;
    for (int t = open + 1; t < end; t++) {
      if (tokens.is(t, ')')) {
        return named ? t + 1 : open;
      }
      if (tokens.isNumber(t) || is(t, "khóa") || is(t, "khoá") || is(t, "kỳ")) {
        return open;
      }
      named |= tokens.isCapitalised(t);
    }
    return open;
  }

  private boolean mayStand(int t) {
    return tokens.isPunct(t) && !tokens.is(t, '.') && !tokens.is(t, ';')
        || tokens.isNumber(t)
        || is(t, "khóa")
        || is(t, "khoá")
        || is(t, "nhiệm")
        || is(t, "kỳ")
        || ordinals.roman(t) > 0
        || ordinals.at(t, t + 4) != null
        || t > 0 && ordinals.at(t - 1, t + 3) != null
        || t > 1 && ordinals.at(t - 2, t + 2) != null
        || tagged.is(t, Category.MEETING_MODIFIER)
        || tagged.endingAt(t + 1, Category.MEETING_MODIFIER) != null;
  }

  private String years(int t, int limit) {
    if (t + 2 < limit
        && isYear(t)
        && (tokens.is(t + 1, '-') || tokens.is(t + 1, '/'))
        && isYear(t + 2)) {
      return tokens.text(t) + "-" + tokens.text(t + 2);
    }
    return null;
  }

  private boolean isYear(int t) {
    return tokens.isNumber(t) && tokens.end(t) - tokens.start(t) == 4;
  }

  private boolean is(int t, String word) {
    return t < tokens.size() && tokens.isWord(t) && tokens.isSpelled(t, word);
  }
}
