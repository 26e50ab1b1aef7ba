package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;

/**
 * Puts a quantity together of a number and its unit: reads the words around them that bound it
 * ("khoảng", "hơn", "từ … trở lên"). The last step of every reader of quantities.
 */
final class BoundReader {

  /**
   * How far behind a unit the words that bound it may stand: "từ 10 tiêu chí nông thôn mới trở
   * lên".
   */
  private static final int BOUND_REACH = 6;

  private final Tagged tagged;
  private final Tokens tokens;

  BoundReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * The figures of a quantity in its unit as results write it.
   *
   * @param value the value, of a range the lower end, of a ratio the part
   * @param upper the upper end of a range, or null
   * @param total the whole of a ratio, or null
   */
  record Ends(BigDecimal value, BigDecimal upper, BigDecimal total) {}

  /**
   * Puts a quantity together.
   *
   * @param from its first token
   * @param last its only or last number
   * @param ends its figures, or null where it is that number
   * @param measure what kind of thing it measures, or null where the unit says it
   * @param unit its unit
   * @param sentenceFrom the first token of its sentence
   * @param limit the token behind its sentence
   */
  Quantity quantity(
      int from,
      NumberMention last,
      Ends ends,
      Measure measure,
      UnitMention unit,
      int sentenceFrom,
      int limit) {
    Ends figures = ends != null ? ends : new Ends(last.value().multiply(unit.factor()), null, null);
    int leadTo = from;
    Qualifier qualifier = Qualifier.EXACT;
    Match before = tagged.endingAt(leadTo, Category.QUALIFIER);
    Match relation = tagged.endingAt(leadTo, Category.RELATION);
    // "thấp hơn 1,2 điểm" compares, "tăng hơn 1,2 điểm" bounds.
    boolean compares = before != null && relation != null && relation.from() < before.from();
    // "đạt và vượt 9/9 chỉ tiêu": no more than all can be reached.
    boolean all =
        before != null
            && before.value().equals(Qualifier.AT_LEAST.name())
            && figures.total() != null
            && figures.total().compareTo(figures.value()) == 0;
    if (before != null && before.from() >= sentenceFrom && !compares) {
      qualifier = all ? Qualifier.EXACT : Qualifier.valueOf(before.value());
      leadTo = before.from();
    } else if (relation != null && relation.value().equals(Relation.TIMES.name())) {
      // "gần gấp 3 lần": the bound begins the verb.
      Match inner = tagged.endingAt(relation.to() - 1, Category.QUALIFIER);
      boolean bounds = inner != null && inner.from() == relation.from();
      qualifier = bounds ? Qualifier.valueOf(inner.value()) : qualifier;
    }
    Match start = tagged.endingAt(leadTo, Category.RANGE_FROM);
    boolean since = start != null && start.from() >= sentenceFrom;
    int to = unit.to();
    Match after = boundBehind(unit.to(), limit, since);
    if (after != null) {
      qualifier = Qualifier.valueOf(after.value());
      if (after.from() == unit.to()) {
        to = after.to();
      }
    }
    if (since && (after != null || figures.upper() != null)) {
      leadTo = start.from();
      Match outer = tagged.endingAt(leadTo, Category.QUALIFIER);
      if (qualifier == Qualifier.EXACT && outer != null && outer.from() >= sentenceFrom) {
        // "khoảng từ 20 đến 30 ha".
        qualifier = Qualifier.valueOf(outer.value());
        leadTo = outer.from();
      }
    }
    return new Quantity(
        from,
        to,
        leadTo,
        unit.nounFrom(),
        unit.to(),
        figures.value(),
        figures.upper(),
        figures.total(),
        unit.unit(),
        measure != null ? measure : unit.measure(),
        qualifier,
        last.inWords());
  }

  /** The words behind a unit that bound its number, or null. */
  private Match boundBehind(int at, int limit, boolean since) {
    int reach = since ? BOUND_REACH : 1;
    for (int t = at;
        t < Math.min(limit, at + reach) && !tokens.isNumber(t) && !tokens.isPunct(t);
        t++) {
      Match match = tagged.at(t, Category.QUALIFIER_AFTER);
      if (match != null) {
        return match;
      }
    }
    return null;
  }
}
