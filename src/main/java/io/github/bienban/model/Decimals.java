package io.github.bienban.model;

import java.math.BigDecimal;

/** The one form of a figure, so that equal figures are equal however they were written. */
final class Decimals {

  private Decimals() {}

  /**
   * Brings a figure to its shortest plain form: 187500000000.0 to 187500000000, 1E+3 to 1000.
   *
   * @param value a figure, or null
   * @return the same figure without zeros behind its last decimal and without exponent, or null
   */
  static BigDecimal plain(BigDecimal value) {
    if (value == null || value.scale() == 0) {
      return value;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
