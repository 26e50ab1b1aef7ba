package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Relation;
import java.math.BigDecimal;

/** Which quantities may be a difference of which, and which bases and relations are changes. */
final class Comparability {

  /** All of it, in per cent. */
  static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Comparability() {}

  /** Whether a figure is compared with that of an earlier time. */
  static boolean isEarlier(Basis basis) {
    return basis == Basis.SAME_PERIOD || basis == Basis.PREVIOUS_PERIOD;
  }

  /** Whether a relation says that something grew or fell. */
  static boolean isChange(Relation relation) {
    return relation == Relation.INCREASE || relation == Relation.DECREASE;
  }

  /** Whether a word of comparison, or null, says that something is a share of a whole. */
  static boolean isShare(Match word) {
    return word != null && word.value().equals(Relation.SHARE.name());
  }

  /** Whether a noun for a rate or a share begins with a token, which has its own whole. */
  static boolean isRate(Tagged tagged, int token) {
    return isShare(tagged.at(token, Category.RELATION)) || tagged.is(token, Category.SHARE_NOUN);
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
