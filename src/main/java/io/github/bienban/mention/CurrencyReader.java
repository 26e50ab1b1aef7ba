package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Measure;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;

/**
 * Reads a sum of money whose currency stands before it: "$1,42", "USD 1,5 triệu", "$10-$20". Called
 * by {@link QuantityFinder} where no number begins.
 */
final class CurrencyReader {

  private final Tagged tagged;
  private final Tokens tokens;
  private final BitSet taken;
  private final NumberReader numbers;
  private final UnitReader units;
  private final PerUnitReader pers;
  private final BoundReader bounds;

  CurrencyReader(
      Tagged tagged,
      BitSet taken,
      NumberReader numbers,
      UnitReader units,
      PerUnitReader pers,
      BoundReader bounds) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.taken = taken;
    this.numbers = numbers;
    this.units = units;
    this.pers = pers;
    this.bounds = bounds;
  }

  /**
   * The sum of money that begins with the sign or code of its currency.
   *
   * @param at the first token
   * @param sentenceFrom the first token of its sentence
   * @param limit the token behind its sentence
   * @return the sum, or null if none begins there
   */
  Quantity read(int at, int sentenceFrom, int limit) {
    Match sign = currency(at, sentenceFrom, limit);
    NumberMention first = sign == null ? null : numbers.read(sign.to(), limit);
    if (first == null || tokens.isWord(sign.to() - 1) && !isBare(first.to(), limit)) {
      return null;
    }
    NumberMention last = first;
    int link = first.to();
    if (link + 1 < limit && (tokens.is(link, '-') || tagged.is(link, Category.RANGE_TO))) {
      Match again = tagged.at(link + 1, Category.UNIT);
      int next = again != null && again.value().equals(sign.value()) ? again.to() : link + 1;
      NumberMention second =
          next < limit && tokens.isNumber(next) && !taken.get(next)
              ? numbers.read(next, limit)
              : null;
      last = second == null ? first : second;
    }
    BigDecimal low = first.value();
    if (first.scale().compareTo(BigDecimal.ONE) == 0) {
      low = low.multiply(last.scale());
    }
    if (last != first && low.compareTo(last.value()) >= 0) {
      last = first;
      low = first.value();
    }
    int to = pers.end(last.to(), limit);
    BigDecimal factor = sign.entry().number();
    UnitMention unit =
        new UnitMention(
            sign.value() + pers.name(last.to(), to), Measure.MONEY, factor, to, to, true);
    BigDecimal upper = last == first ? null : last.value().multiply(factor);
    BoundReader.Ends ends = new BoundReader.Ends(low.multiply(factor), upper, null);
    return bounds.quantity(at, last, ends, null, unit, sentenceFrom, limit);
  }

  /**
   * The sign or code of a currency that begins with a token and has a number behind it, or null.
   */
  private Match currency(int at, int sentenceFrom, int limit) {
    Match sign = tagged.at(at, Category.UNIT);
    if (sign == null
        || !sign.entry().value(1).equals(Measure.MONEY.name())
        || tokens.isWord(at) && !tokens.isAllCapitals(at)
        || sign.to() >= limit
        || !tokens.isNumber(sign.to())
        || taken.get(sign.to())) {
      return null;
    }
    // "20 USD 30 ngày", "triệu USD 30 ngày", "VND/USD 25.400": of what stands before it.
    boolean bound =
        at > sentenceFrom
            && (tokens.isNumber(at - 1)
                || tokens.is(at - 1, '/')
                || tagged.endingAt(at, Category.SCALE) != null
                || tagged.endingAt(at, Category.NUMBER_WORD) != null);
    return bound ? null : sign;
  }

  /** Whether a number that ends before a token has no unit and counts nothing. */
  private boolean isBare(int at, int limit) {
    return at >= limit
        || !tagged.is(at, Category.UNCOUNTED) && units.read(at, limit, false) == null;
  }
}
