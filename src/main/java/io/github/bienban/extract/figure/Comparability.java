package io.github.bienban.extract.figure;

import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Relation;

/** Which quantities may be a difference of which, and which bases and relations are changes. */
final class Comparability {

  private Comparability() {}

  /** Whether a figure is compared with that of an earlier time. */
  static boolean isEarlier(Basis basis) {
    return basis == Basis.SAME_PERIOD || basis == Basis.PREVIOUS_PERIOD;
  }

  /** Whether a relation says that something grew or fell. */
  static boolean isChange(Relation relation) {
    return relation == Relation.INCREASE || relation == Relation.DECREASE;
  }

  /** Whether one quantity may be a difference of another. */
  static boolean isComparable(Quantity figure, Quantity difference) {
    if (figure.unit().equals(difference.unit())) {
      return true;
    }
    if (figure.isPercent() || difference.isPercent()) {
      return figure.isPercent() && difference.isPercent();
    }
    return isCount(figure) && isCount(difference)
        || figure.measure() == difference.measure() && figure.measure() != Measure.OTHER
        || figure.measure() == Measure.YIELD && difference.measure() == Measure.YIELD
        || figure.unit().startsWith(difference.unit() + "/")
        || figure.measure() == Measure.YIELD && difference.measure() == Measure.MASS;
  }

  /** The unit without what it is reckoned by: VND of VND/người/năm. */
  static String base(Quantity quantity) {
    int slash = quantity.unit().indexOf('/');
    return slash < 0 ? quantity.unit() : quantity.unit().substring(0, slash);
  }

  static boolean isCount(Quantity quantity) {
    return quantity.measure() == Measure.COUNT || quantity.measure() == Measure.RATIO;
  }
}
