package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Measure;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Reads the unit or the counted noun behind a number, and decides which of the two a word is there
 * ("điểm", "tuổi"). Called by {@link QuantityFinder} and the readers of ratios, ranges and sums of
 * money.
 */
final class UnitReader {

  private static final int LONGEST_UNKNOWN_NOUN = 2;

  private final Tagged tagged;
  private final Tokens tokens;
  private final PerUnitReader pers;

  /** Behind one number the readers of ratios, of ranges and of plain quantities ask alike. */
  private UnitMention lastMeasured;

  private int lastAt = -1;
  private int lastLimit;

  /**
   * Makes a reader for one document.
   *
   * @param tagged the document
   * @param pers reads what its units are reckoned by
   */
  UnitReader(Tagged tagged, PerUnitReader pers) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.pers = pers;
  }

  /**
   * The unit or the counted noun that begins with a token.
   *
   * @param at the token behind the number
   * @param limit the token that the unit must not reach
   * @param inWords whether the number is written in words; a noun that the lexicon lacks counts
   *     only behind digits
   * @return the unit, or null if none begins there
   */
  UnitMention read(int at, int limit, boolean inWords) {
    if (at >= limit) {
      return null;
    }
    Match noun = nounAt(at);
    Match unit = tagged.at(at, Category.UNIT);
    if (unit != null && isPoint(unit, at, limit)) {
      // "75 điểm ách tắc", "tại 6 điểm" are places, "85,5 điểm" is a mark.
      return counted(at, unit.to(), true, limit);
    }
    if (unit != null && (noun == null || noun.to() <= unit.to())) {
      return measured(at, limit);
    }
    Match time = tagged.at(at, Category.UNCOUNTED);
    if (time != null && time.to() == at + 1 && isMeanAge(at)) {
      return new UnitMention(tokens.text(at), Measure.OTHER, BigDecimal.ONE, at + 1, at + 1, true);
    }
    if (time != null && (noun == null || noun.to() <= time.to())) {
      return null;
    }
    if (noun != null) {
      return counted(at, noun.to(), true, limit);
    }
    return inWords ? null : unknownNoun(at, limit);
  }

  /** The noun of things counted whose number, which ends before a token, has none behind it. */
  static UnitMention counted(Match noun, int at) {
    String name = noun.value().toLowerCase(Locale.ROOT);
    return new UnitMention(name, Measure.COUNT, BigDecimal.ONE, at, at, true);
  }

  /** The currency that is left out before a token: "230 triệu/ha/năm". */
  UnitMention money(int at, int limit) {
    int to = pers.end(at, limit);
    return new UnitMention("VND" + pers.name(at, to), Measure.MONEY, BigDecimal.ONE, to, to, true);
  }

  /** The unit of measure or currency that begins with a token, or null. */
  UnitMention measured(int at, int limit) {
    if (at != lastAt || limit != lastLimit) {
      lastMeasured = readMeasured(at, limit);
      lastAt = at;
      lastLimit = limit;
    }
    return lastMeasured;
  }

  private UnitMention readMeasured(int at, int limit) {
    Match match = tagged.at(at, Category.UNIT);
    if (match == null || match.to() > limit || !isMeant(match)) {
      return null;
    }
    String name = match.value();
    Measure measure = Measure.valueOf(match.entry().value(1));
    int to = match.to();
    int per = pers.end(to, limit);
    if (per == to && (measure == Measure.MASS || measure == Measure.VOLUME)) {
      to = pers.afterSubstance(to, limit);
      per = pers.end(to, limit);
    }
    if (per > to) {
      name = name + pers.name(to, per);
      if ((measure == Measure.MASS || measure == Measure.VOLUME)
          && tagged.is(to + 1, Category.UNIT)
          && "AREA".equals(tagged.at(to + 1, Category.UNIT).entry().value(1))) {
        measure = Measure.YIELD;
      }
      to = per;
    }
    return new UnitMention(name, measure, match.entry().number(), to, to, true);
  }

  /**
   * A counted noun as a unit.
   *
   * @param from its first token
   * @param nounTo the token behind it
   * @param known whether the lexicon has it
   * @param limit the token that what it is reckoned by must not reach
   */
  UnitMention counted(int from, int nounTo, boolean known, int limit) {
    int to = pers.end(nounTo, limit);
    String name = pers.lower(from, nounTo) + pers.name(nounTo, to);
    return new UnitMention(name, Measure.COUNT, BigDecimal.ONE, from, to, known);
  }

  /** The counted noun that begins with a token; "giải" of "giải ngân" is none. */
  Match nounAt(int at) {
    Match noun = tagged.at(at, Category.NOUN);
    Match head = noun == null ? null : tagged.at(at, Category.INDICATOR_HEAD);
    return head != null && head.to() > noun.to() ? null : noun;
  }

  /** "41,3 tuổi" is a mean, "18 tuổi" an age. */
  private boolean isMeanAge(int at) {
    return tokens.isSpelled(at, "tuổi")
        && at > 0
        && tokens.isNumber(at - 1)
        && !NumberReader.isPlain(tokens, at - 1);
  }

  /** "75 điểm ách tắc": whether the word "điểm" counts places. */
  private boolean isPoint(Match unit, int at, int limit) {
    return unit.value().equals("điểm")
        && unit.to() == at + 1
        && at > 0
        && tokens.isNumber(at - 1)
        && NumberReader.isPlain(tokens, at - 1)
        && (isPlace(at - 1) || isBefallen(at - 1) || namesPoint(unit.to(), limit));
  }

  /** "75 điểm | ách tắc": whether a word for what is there follows. */
  private boolean namesPoint(int next, int limit) {
    return next < limit
        && tokens.isWord(next)
        && !tagged.is(next, Category.FUNCTION_WORD)
        && !tagged.is(next, Category.RELATION)
        && !tagged.is(next, Category.LEVEL)
        && !tagged.is(next, Category.VERSUS)
        && !tagged.is(next, Category.AND)
        && !tagged.is(next, Category.BASIS);
  }

  /** "sạt lở 17 điểm", "khắc phục 12 điểm": whether the verb before the number befell places. */
  private boolean isBefallen(int number) {
    Match verb = tagged.endingAt(number, Category.WORK_VERB);
    return (verb != null || tagged.endingAt(number, Category.BARE_VERB) != null)
        && tagged.endingAt(number, Category.RELATION) == null
        && tagged.endingAt(number, Category.LEVEL) == null;
  }

  /** "xảy ra tại 6 điểm": whether the word before the number says where. */
  private boolean isPlace(int number) {
    return number > 0 && (tokens.isSpelled(number - 1, "tại") || tokens.isSpelled(number - 1, "ở"));
  }

  /**
   * A unit of one letter stands against its number or is followed by no letter: "100.000đ", "15 m",
   * not "m" of a name.
   */
  private boolean isMeant(Match unit) {
    if (tokens.isPunct(unit.from()) && unit.to() > unit.from() + 1) {
      // "triệu.đ", not the end of a sentence before "Đ/c".
      return !tokens.isCapitalised(unit.from() + 1) || unit.from() != unit.to() - 2;
    }
    return unit.to() - unit.from() > 1
        || tokens.end(unit.from()) - tokens.start(unit.from()) > 1
        || tokens.isPunct(unit.from())
        || !tokens.isCapitalised(unit.from());
  }

  /**
   * A noun that the lexicon lacks: the words behind the number up to one that no noun begins with.
   */
  private UnitMention unknownNoun(int at, int limit) {
    int to = at;
    while (to < limit
        && to - at < LONGEST_UNKNOWN_NOUN
        && tokens.isWord(to)
        && !tagged.is(to, Category.FUNCTION_WORD)
        && !tagged.is(to, Category.RELATION)
        && !(tokens.isCapitalised(to) && to > at)) {
      to++;
    }
    boolean ofName =
        at >= 2
            && tokens.isWord(at - 2)
            && tokens.isCapitalised(at - 2)
            && tokens.end(at - 1) - tokens.start(at - 1) <= 2
            && at >= 3
            && tokens.isCapitalised(at - 3);
    // "xã Bảo Lâm 1 họp": the number belongs to the name.
    if (ofName
        || to == at
        || tokens.isGlued(at)
        || tokens.isAllCapitals(at) && to == at + 1 && at + 1 < limit && tokens.is(at + 1, '-')) {
      return null;
    }
    return counted(at, to, false, limit);
  }
}
