package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;

/**
 * Reads a quantity with a lower and an upper end: "20-30 ha", "giữa 20 và 30 ha", "ba, bốn lần".
 * Called by {@link QuantityFinder}.
 */
final class RangeReader {

  private final Tagged tagged;
  private final Tokens tokens;
  private final BitSet taken;
  private final NumberReader numbers;
  private final UnitReader units;
  private final BoundReader bounds;

  RangeReader(
      Tagged tagged, BitSet taken, NumberReader numbers, UnitReader units, BoundReader bounds) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.taken = taken;
    this.numbers = numbers;
    this.units = units;
    this.bounds = bounds;
  }

  /**
   * The range that begins with a number.
   *
   * @param first the number
   * @param sentenceFrom the first token of its sentence
   * @param limit the token behind its sentence
   * @return the range, or null if the number is no end of one
   */
  Quantity read(NumberMention first, int sentenceFrom, int limit) {
    int at = first.to();
    UnitMention own = at < limit ? units.measured(at, limit) : null;
    if (own != null) {
      at = own.to();
    }
    if (at + 1 >= limit
        || !tokens.is(at, '-')
            && !tagged.is(at, Category.RANGE_TO)
            && !isBetween(first.from(), at, sentenceFrom)
            && !isPairOfWords(first, at, limit)) {
      return null;
    }
    int next = at + 1;
    boolean inWords = !tokens.is(at, '-') && tagged.is(next, Category.NUMBER_WORD);
    if (taken.get(next) || !tokens.isNumber(next) && !inWords) {
      return null;
    }
    NumberMention second = numbers.read(next, limit);
    UnitMention unit = second == null ? null : units.read(second.to(), limit, second.inWords());
    if (unit == null
        || own != null
            && !own.unit().equals(unit.unit())
            && !unit.unit().startsWith(own.unit() + "/")) {
      return null;
    }
    if (own != null && isOfChain(first.from(), unit.to(), own, sentenceFrom, limit)) {
      return null;
    }
    BigDecimal low = first.value();
    if (first.scale().compareTo(BigDecimal.ONE) == 0 && own == null) {
      low = low.multiply(second.scale());
    }
    if (low.compareTo(second.value()) >= 0) {
      return null;
    }
    return bounds.quantity(
        first.from(),
        second,
        new BoundReader.Ends(
            low.multiply(unit.factor()), second.value().multiply(unit.factor()), null),
        null,
        unit,
        sentenceFrom,
        limit);
  }

  /** "20% - 30% - 50%": three and more in order are no ends of a range. */
  private boolean isOfChain(int from, int to, UnitMention own, int sentenceFrom, int limit) {
    boolean next = to + 1 < limit && tokens.is(to, '-') && tokens.isNumber(to + 1);
    boolean before =
        from - 3 >= sentenceFrom
            && tokens.is(from - 1, '-')
            && tokens.isNumber(from - 3)
            && tokens.text(from - 2).equals(own.unit());
    return next || before;
  }

  /** "giữa 20 và 30 ha": whether a token is what the words before a range join its ends with. */
  private boolean isBetween(int from, int at, int sentenceFrom) {
    Match lead = tagged.endingAt(from, Category.RANGE_FROM);
    return lead != null
        && lead.from() >= sentenceFrom
        && tokens.text(at).equalsIgnoreCase(lead.entry().value(0));
  }

  /** "ba, bốn lần": two number words, the second one more than the first. */
  private boolean isPairOfWords(NumberMention first, int at, int limit) {
    if (!first.inWords() || !tokens.is(at, ',') || at + 1 >= limit) {
      return false;
    }
    NumberMention second =
        tagged.is(at + 1, Category.NUMBER_WORD) ? numbers.read(at + 1, limit) : null;
    return second != null && second.value().compareTo(first.value().add(BigDecimal.ONE)) == 0;
  }
}
