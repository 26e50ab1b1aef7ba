package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;
import java.util.BitSet;

/**
 * Decides where a number begins that counts or measures something: not in a name, a rank, a date or
 * a document's number. Asked by {@link QuantityFinder} and {@link RatioReader} before they read
 * one.
 */
final class NumberStarts {

  private final Tagged tagged;
  private final Tokens tokens;
  private final BitSet taken;

  /**
   * Makes a judge for one document.
   *
   * @param tagged the document
   * @param taken the tokens whose numbers belong to dates, citations and the like
   */
  NumberStarts(Tagged tagged, BitSet taken) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.taken = taken;
  }

  /**
   * Whether such a number begins with a token.
   *
   * @param t the token
   * @param sentenceFrom the first token of its sentence
   */
  boolean isAt(int t, int sentenceFrom) {
    if (taken.get(t)) {
      return false;
    }
    if (tagged.is(t, Category.TIMES_WORD) && isRelated(t)) {
      return true;
    }
    if (tokens.isNumber(t)) {
      // A2, OM5451, 05-KH: the digits are part of a name.
      boolean partOfName = tokens.isGlued(t) && tokens.isWord(t - 1) && tokens.isCapitalised(t - 1);
      // "thứ 9/34 tỉnh": of a rank; "2/ 34 tỉnh" is the second entry of a list.
      boolean partOfRank =
          t - 2 >= sentenceFrom
              && tokens.is(t - 1, '/')
              && tokens.isNumber(t - 2)
              && (tokens.isGlued(t) || !tokens.isGlued(t - 1));
      return !partOfName
          && !partOfRank
          && !opensQuotedName(t, sentenceFrom)
          && !isNumberName(t, sentenceFrom)
          && !isNextName(t, sentenceFrom);
    }
    // "không tới 7.000 đồng" bounds; "không" is no zero there.
    return tagged.is(t, Category.NUMBER_WORD)
        && !tagged.is(t, Category.QUALIFIER)
        && !isNumberName(t, sentenceFrom)
        && !isVague(t);
  }

  /** 'phong trào "5 xung kích"': not 'ông nói: "100% hộ dân …"'. */
  private boolean opensQuotedName(int t, int sentenceFrom) {
    return t - 2 >= sentenceFrom
        && (tokens.is(t - 1, '"') || tokens.is(t - 1, '\u201c'))
        && tokens.isGlued(t)
        && !tokens.isGlued(t - 1)
        && !tokens.isPunct(t - 2);
  }

  /** "bằng một nửa", "bằng gần một nửa". */
  private boolean isRelated(int t) {
    Match bound = tagged.endingAt(t, Category.QUALIFIER);
    return tagged.endingAt(t, Category.RELATION) != null
        || bound != null && tagged.endingAt(bound.from(), Category.RELATION) != null;
  }

  /** Whether the words before a number make it a name, an ordinal or a rank. */
  private boolean isNumberName(int t, int sentenceFrom) {
    // "Covid-19 diễn biến phức tạp".
    boolean hyphen = t > sentenceFrom + 1 && tokens.is(t - 1, '-') && tokens.isGlued(t);
    int end = hyphen && tokens.isGlued(t - 1) ? t - 1 : t;
    Match before = tagged.endingAt(end, Category.NUMBER_NAME);
    if (before != null && before.from() >= sentenceFrom && before.value().equals("ORDINAL")) {
      return true;
    }
    if (before == null
        || before.from() < sentenceFrom
        || tagged.is(t + 1, Category.UNIT)
        || tokens.isNumber(t) && tagged.is(t + 1, Category.SCALE)) {
      return false;
    }
    // "dân số 37.115 người": the word ends a longer noun.
    Match noun = tagged.endingAt(t, Category.INDICATOR_HEAD);
    // "dân tộc thiểu số 34 người": so does it in a word that is none for a figure.
    Match word = tagged.endingAt(t, Category.COMPOUND);
    // "phát sinh trong kỳ 29 vụ": a time in which it was so.
    Match place = tagged.endingAt(t, Category.PLACE_LINK);
    // "nhiều hơn cùng kỳ 5 người": what is compared with.
    Match basis = tagged.endingAt(t, Category.BASIS);
    if (noun != null && noun.from() < before.from()
        || word != null && word.from() < before.from()
        || basis != null && basis.from() < before.from()
        || place != null && place.from() < before.from()) {
      return false;
    }
    boolean loose =
        before.value().equals("LOOSE")
            && !tokens.isCapitalised(before.from())
            // "dự thảo lần 3 Báo cáo chính trị": the name of what it is the third of.
            && !tokens.isCapitalised(t + 1)
            && tagged.is(t + 1, Category.NOUN);
    return !loose;
  }

  /** "bão số 10 và 11": the second number is a name too, unless it counts things. */
  private boolean isNextName(int t, int sentenceFrom) {
    return t - 2 > sentenceFrom
        && tokens.isNumber(t - 2)
        && tagged.endingAt(t, Category.AND) != null
        && isNumberName(t - 2, sentenceFrom)
        && !tagged.is(t + 1, Category.NOUN)
        && !tagged.is(t + 1, Category.UNIT)
        && !tagged.is(t + 1, Category.SCALE);
  }

  /** "hàng trăm", "vài nghìn", "mấy chục" are no numbers. */
  private boolean isVague(int t) {
    return tagged.endingAt(t, Category.VAGUE_NUMBER) != null;
  }
}
