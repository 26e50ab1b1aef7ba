package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Basis;
import io.github.bienban.text.Tokens;
import java.util.BitSet;
import java.util.Locale;

/**
 * Reads what a unit is reckoned by: "/ha", "/người/năm", "/10.000 dân". Called for counted and
 * measured units by {@link UnitReader}, for sums of money by {@link CurrencyReader}.
 */
final class PerUnitReader {

  /** What is measured by a unit is named in no more words before what it is reckoned by. */
  private static final int LONGEST_SUBSTANCE = 3;

  private final Tagged tagged;
  private final Tokens tokens;
  private final BitSet taken;

  /**
   * Makes a reader for one document.
   *
   * @param tagged the document
   * @param taken the tokens whose numbers belong to dates, citations and the like
   */
  PerUnitReader(Tagged tagged, BitSet taken) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.taken = taken;
  }

  /** The token behind a chain of "/ha", "/người/năm"; {@code at} itself where there is none. */
  int end(int at, int limit) {
    int to = at;
    while (to + 1 < limit && tokens.is(to, '/')) {
      int behind = tokens.isWord(to + 1) ? perNoun(to + 1, limit) : perNumber(to + 1, limit);
      if (behind < 0) {
        break;
      }
      to = behind;
    }
    return to;
  }

  /** What stands between two tokens of such a chain as results write it. */
  String name(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int t = from; t < to; t++) {
      if (tokens.is(t, '/')) {
        name.append('/');
        continue;
      }
      int end = t + 1;
      while (end < to && !tokens.is(end, '/')) {
        end++;
      }
      Match unit = tagged.at(t, Category.UNIT);
      name.append(unit != null && unit.to() == end ? unit.value() : lower(t, end));
      t = end - 1;
    }
    return name.toString();
  }

  /**
   * "150 kg lúa giống/ha": the token of the stroke where what is measured stands before it, else
   * the token behind the unit.
   */
  int afterSubstance(int unitTo, int limit) {
    int to = unitTo;
    while (to < limit && to - unitTo < LONGEST_SUBSTANCE && tokens.isWord(to)) {
      if (tagged.is(to, Category.FUNCTION_WORD)) {
        return unitTo;
      }
      to++;
    }
    boolean per = to + 1 < limit && tokens.is(to, '/') && tagged.is(to + 1, Category.UNIT);
    return per ? to : unitTo;
  }

  /** The words between two tokens in small letters; abbreviations keep their capitals. */
  String lower(int from, int to) {
    boolean capitals = false;
    for (int t = from; t < to; t++) {
      capitals |= tokens.isAllCapitals(t);
    }
    return capitals ? lowerApart(from, to) : tagged.words(from, to).toLowerCase(Locale.ROOT);
  }

  private String lowerApart(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int t = from; t < to; t++) {
      if (t > from && !tokens.isGlued(t)) {
        out.append(' ');
      }
      String word = tokens.text(t);
      out.append(tokens.isAllCapitals(t) ? word : word.toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  /** "24,8 giường bệnh/10.000 dân". */
  private int perNumber(int at, int limit) {
    if (at + 1 >= limit || !tokens.isNumber(at) || taken.get(at)) {
      return -1;
    }
    Match noun = tagged.at(at + 1, Category.NOUN);
    boolean round = tokens.text(at).endsWith("00");
    return noun != null && round ? noun.to() : -1;
  }

  /** "/ha", "/người", "/triệu dân": the token behind the noun or unit, or -1. */
  private int perNoun(int at, int limit) {
    int behind = -1;
    Match basis = tagged.at(at, Category.BASIS);
    if (basis != null
        && (basis.value().equals(Basis.PLAN.name())
            || basis.value().equals(Basis.SAME_PERIOD.name()))) {
      // "76,8%/chỉ tiêu 75%", "tăng 7%/cùng kỳ"
      return behind;
    }
    Match scale = tagged.at(at, Category.SCALE);
    if (scale != null && tagged.is(scale.to(), Category.NOUN)) {
      return tagged.at(scale.to(), Category.NOUN).to();
    }
    boolean unknown =
        (!tokens.isCapitalised(at) || tokens.isAllCapitals(at))
            && (at + 1 >= limit || tokens.isPunct(at + 1) && !tokens.is(at + 1, '-'));
    if (unknown) {
      behind = at + 1;
    }
    for (Category category : new Category[] {Category.UNIT, Category.NOUN, Category.UNCOUNTED}) {
      Match match = tagged.at(at, category);
      if (match != null) {
        behind = Math.max(behind, match.to());
      }
    }
    return behind;
  }
}
