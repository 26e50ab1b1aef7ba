package io.github.bienban.mention;

import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import java.math.BigDecimal;

/**
 * A number with what it counts or measures.
 *
 * @param from the first token of the number
 * @param to the token behind the unit, or behind the words that bound it (trở lên)
 * @param leadTo the token before which the words that lead up to the quantity end: its qualifier's,
 *     its range's or its number's first
 * @param nounFrom for a count, the first token of the counted noun, else the token behind the
 *     number
 * @param unitTo the token behind the unit
 * @param value the figure in {@code unit}
 * @param upper the upper end of a range, or null
 * @param total the whole of a ratio, or null
 * @param unit the unit
 * @param measure the dimension
 * @param qualifier how the text bounds it
 * @param inWords whether the number is written in words
 */
public record Quantity(
    int from,
    int to,
    int leadTo,
    int nounFrom,
    int unitTo,
    BigDecimal value,
    BigDecimal upper,
    BigDecimal total,
    String unit,
    Measure measure,
    Qualifier qualifier,
    boolean inWords) {

  /** Whether the unit is a percent sign, a percentage point or a percentage by a unit of time. */
  public boolean isPercent() {
    return measure == Measure.PERCENT;
  }

  /**
   * The same quantity with other words that lead up to it.
   *
   * @param leads the token before which those words end
   * @return the quantity
   */
  public Quantity withLeadTo(int leads) {
    return new Quantity(
        from, to, leads, nounFrom, unitTo, value, upper, total, unit, measure, qualifier, inWords);
  }

  /** Whether the unit is "times". */
  public boolean isTimes() {
    return unit.equals("lần");
  }
}
