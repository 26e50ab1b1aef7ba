package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Relation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Says of percentages by which a sum is shared out that they are shares of it: "kinh phí 12 tỷ
 * đồng, trong đó tỉnh hỗ trợ 40%, nhân dân góp 60%". Together they are all of it.
 */
final class PartShares {

  private final Tagged tagged;
  private final Segments segments;

  PartShares(Tagged tagged, Segments segments) {
    this.tagged = tagged;
    this.segments = segments;
  }

  void fill(List<Figure> figures) {
    boolean money = false;
    int looked = segments.from();
    int from = 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      for (; looked < figure.quantity.from() && !money; looked++) {
        money = isMoney(looked);
      }
      money |= figure.isStatistic() && figure.quantity.measure() == Measure.MONEY;
      boolean open = figure.isBarePercentage();
      boolean goesOn = open && i > from && isNext(figures.get(i - 1), figure);
      if (!goesOn) {
        from = open ? i : i + 1;
        sum = BigDecimal.ZERO;
      }
      sum = open ? sum.add(figure.quantity.value()) : sum;
      if (money && i > from && sum.compareTo(Comparability.WHOLE) == 0) {
        figures.subList(from, i + 1).forEach(PartShares::share);
      }
    }
  }

  private static void share(Figure figure) {
    figure.relation = Relation.SHARE;
    figure.basis = Basis.TOTAL;
  }

  /** "nguồn vốn", "kinh phí". */
  private boolean isMoney(int token) {
    Match aspect = tagged.at(token, Category.ASPECT);
    return aspect != null && aspect.value().equals(Measure.MONEY.name());
  }

  private static boolean isNext(Figure last, Figure figure) {
    return last.segment.bracket() == figure.segment.bracket()
        && figure.segment.index() - last.segment.index() <= 1;
  }
}
