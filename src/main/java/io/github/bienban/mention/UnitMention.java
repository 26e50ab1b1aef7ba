package io.github.bienban.mention;

import io.github.bienban.model.Measure;
import java.math.BigDecimal;

/**
 * What a number counts or measures, as {@link UnitReader} reads it behind the number.
 *
 * @param unit the unit as results write it
 * @param measure what kind of thing it measures
 * @param factor what a number of it is multiplied with to be one of the unit as results write it
 * @param nounFrom for a counted noun its first token, else the token behind the unit
 * @param to the token behind the unit
 * @param known whether the lexicon has it
 */
record UnitMention(
    String unit, Measure measure, BigDecimal factor, int nounFrom, int to, boolean known) {

  /** This unit where the text says it of another number, which ends before a token. */
  UnitMention endingAt(int token) {
    return new UnitMention(unit, measure, factor, token, token, known);
  }
}
