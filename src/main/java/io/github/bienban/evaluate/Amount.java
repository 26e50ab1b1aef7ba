package io.github.bienban.evaluate;

import java.math.BigDecimal;
import java.util.Objects;

/** A value with its unit, as they are compared: null where there is none or it is no number. */
record Amount(BigDecimal value, BigDecimal upper, BigDecimal total, Phrase unit) {

  private static final String MONEY = "vnd";
  private static final String PERCENT = "%";

  /** Whether value and unit agree. */
  boolean agreesWith(Amount other) {
    return Objects.equals(value, other.value) && sameUnit(other);
  }

  /**
   * Whether the units agree: one may be longer than the other (hộ, hộ nghèo), as long as it begins
   * or ends with it. Money and shares agree with nothing else.
   */
  private boolean sameUnit(Amount other) {
    if (unit.sameWords(other.unit)) {
      return true;
    }
    if (isFixed(unit) || isFixed(other.unit)) {
      return false;
    }
    boolean isShorter = unit.words().size() <= other.unit.words().size();
    Phrase small = isShorter ? unit : other.unit;
    Phrase large = isShorter ? other.unit : unit;
    int last = small.words().size() - 1;
    int lastOfLarge = large.words().size() - 1;
    return large.words().containsAll(small.words())
        && (small.words().get(0).equals(large.words().get(0))
            || small.words().get(last).equals(large.words().get(lastOfLarge)));
  }

  private static boolean isFixed(Phrase unit) {
    return unit.words().isEmpty() || unit.words().contains(MONEY) || unit.words().contains(PERCENT);
  }

  String shown() {
    StringBuilder out = new StringBuilder(plain(value));
    if (total != null) {
      out.append('/').append(plain(total));
    }
    if (upper != null) {
      out.append("..").append(plain(upper));
    }
    return out.append(' ').append(unit.text()).toString();
  }

  private static String plain(BigDecimal number) {
    return number == null ? "–" : number.toPlainString();
  }
}
