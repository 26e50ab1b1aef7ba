package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Measure;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;

/**
 * Reads a part of a whole: "54/117 xã", "166,1 tỷ đồng/592,3 tỷ đồng", "mười ba trong mười lăm chỉ
 * tiêu"; and tells "một trong 9 tỉnh", which is none. Called by {@link QuantityFinder}.
 */
final class RatioReader {

  /** The counted noun stands no further before a ratio that has none behind it. */
  private static final int SUBJECT_REACH = 12;

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private final Tagged tagged;
  private final Tokens tokens;
  private final BitSet taken;
  private final NumberReader numbers;
  private final NumberStarts starts;
  private final UnitReader units;
  private final BoundReader bounds;

  RatioReader(
      Tagged tagged,
      BitSet taken,
      NumberReader numbers,
      NumberStarts starts,
      UnitReader units,
      BoundReader bounds) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.taken = taken;
    this.numbers = numbers;
    this.starts = starts;
    this.units = units;
    this.bounds = bounds;
  }

  /**
   * The ratio that begins with a number.
   *
   * @param first the number
   * @param sentenceFrom the first token of its sentence
   * @param limit the token behind its sentence
   * @return the ratio, or null if the number is no part of one
   */
  Quantity read(NumberMention first, int sentenceFrom, int limit) {
    int slash = first.to();
    UnitMention inner = null;
    if (slash < limit && !tokens.is(slash, '/') && first.scale().signum() > 0) {
      // 166,1 tỷ đồng/592,3 tỷ đồng: the first part may have its own unit of money or measure.
      inner = units.measured(slash, limit);
      Match noun = inner == null ? units.nounAt(slash) : null;
      if (noun != null && isRepeated(noun, limit)) {
        // 4.207 việc/5.203 việc.
        inner = units.counted(slash, noun.to(), true, noun.to());
      }
      slash = inner == null ? slash : inner.to();
    }
    int next = inner == null ? link(slash, limit) : slash;
    boolean linked = next > slash;
    if (!linked) {
      next = slash + 1;
    }
    if (next >= limit
        || !linked && !tokens.is(slash, '/')
        || !tokens.isNumber(next) && !(linked && tagged.is(next, Category.NUMBER_WORD))
        || taken.get(next)) {
      return null;
    }
    NumberMention second = numbers.read(next, limit);
    if (second == null
        || linked
            && (second.value().compareTo(first.value()) < 0
                || !tagged.is(second.to(), Category.NOUN))) {
      return null;
    }
    UnitMention unit = units.read(second.to(), limit, false);
    if (unit == null && inner == null && second.scale().compareTo(BILLION) >= 0) {
      // "146,2/268 tỷ": so large a number without a noun is money.
      unit = units.money(second.to(), limit);
    }
    if (unit == null) {
      unit = inner != null ? inner.endingAt(second.to()) : subjectNoun(first, second, sentenceFrom);
    }
    if (unit == null || inner != null && !inner.unit().equals(unit.unit())) {
      return null;
    }
    BigDecimal value = first.value();
    if (first.scale().compareTo(BigDecimal.ONE) == 0 && inner == null) {
      value = value.multiply(second.scale());
    }
    return bounds.quantity(
        first.from(),
        second,
        new BoundReader.Ends(
            value.multiply(unit.factor()), null, second.value().multiply(unit.factor())),
        Measure.RATIO,
        unit,
        sentenceFrom,
        limit);
  }

  /** "là một trong 9 tỉnh": neither number counts anything; the token behind them. */
  int behindOneOf(int at, int from, int limit) {
    boolean more = tokens.isNumber(at) && tokens.first(at) > '1';
    if (more || !starts.isAt(at, from)) {
      return at;
    }
    NumberMention one = numbers.read(at, limit);
    int next = one == null ? at : link(one.to(), limit);
    boolean oneOf =
        one != null
            && next > one.to()
            && next < limit
            && one.value().compareTo(BigDecimal.ONE) == 0
            && (tokens.isNumber(next) || starts.isAt(next, from));
    Match have = oneOf ? tagged.endingAt(at, Category.LEVEL) : null;
    if (!oneOf || have != null && have.value().equals("HAVE")) {
      return at;
    }
    NumberMention all = numbers.read(next, limit);
    return all == null ? at : all.to();
  }

  /** Whether the noun behind the first part of a ratio stands behind the second part again. */
  private boolean isRepeated(Match noun, int limit) {
    int number = noun.to() + 1;
    if (number + 1 >= limit || !tokens.is(noun.to(), '/') || !tokens.isNumber(number)) {
      return false;
    }
    Match again = units.nounAt(number + 1);
    return again != null && again.entry() == noun.entry();
  }

  /**
   * "mười ba trong mười lăm chỉ tiêu": the token behind the link; the same token if there is none.
   */
  private int link(int at, int limit) {
    Match link = at < limit ? tagged.at(at, Category.RATIO_LINK) : null;
    return link == null ? at : link.to();
  }

  /** The nearest counted noun before a bare ratio: "số xã đạt chuẩn là 54/117". */
  private UnitMention subjectNoun(NumberMention part, NumberMention whole, int sentenceFrom) {
    int from = part.from();
    int to = whole.to();
    if (part.value().compareTo(whole.value()) > 0) {
      // "đến 30/9 tỷ lệ giải ngân": no part is more than its whole.
      return null;
    }
    for (int t = from - 1;
        t >= Math.max(sentenceFrom, from - SUBJECT_REACH) && !tokens.isPunct(t);
        t--) {
      Match noun = units.nounAt(t);
      // "bằng 3/4": no degrees are counted.
      boolean relation = tagged.is(t, Category.RELATION);
      if (noun != null && noun.to() <= from && !relation) {
        return UnitReader.counted(noun, to);
      }
    }
    return null;
  }
}
