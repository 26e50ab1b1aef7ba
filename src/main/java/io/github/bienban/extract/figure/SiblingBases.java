package io.github.bienban.extract.figure;

import io.github.bienban.model.Basis;
import io.github.bienban.model.Relation;
import java.util.List;

/**
 * Gives comparisons whose basis is left out that of a sibling in the sentence: the next one that
 * states it, or else the one before ("tăng 9,9%, dịch vụ tăng 12% so với cùng kỳ").
 */
final class SiblingBases {

  private final List<Figure> figures;

  SiblingBases(List<Figure> figures) {
    this.figures = figures;
  }

  void fill() {
    Basis[] change = new Basis[figures.size()];
    Basis[] plan = new Basis[figures.size()];
    Stretch[] words = new Stretch[figures.size()];
    look(change, plan, words, true);
    look(change, plan, words, false);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.relation != null && figure.basis == null) {
        figure.basis = isChange(figure) ? change[i] : plan[i];
        figure.reference = words[i];
      }
    }
  }

  /** Walks over the figures and carries the stated bases along. */
  private void look(Basis[] change, Basis[] plan, Stretch[] words, boolean backwards) {
    Figure lastChange = null;
    Figure lastInner = null;
    Figure lastPlan = null;
    int size = figures.size();
    for (int k = 0; k < size; k++) {
      int i = backwards ? size - 1 - k : k;
      Figure figure = figures.get(i);
      if (figure.relation == null || isYearly(figure)) {
        continue;
      }
      if (figure.basis == null) {
        Figure sibling = lastInner != null && isNear(figure, lastInner) ? lastInner : lastChange;
        if (isChange(figure) && change[i] == null && sibling != null) {
          change[i] = sibling.basis;
          words[i] = sibling.reference;
        }
        if (!isChange(figure) && plan[i] == null && lastPlan != null) {
          plan[i] = lastPlan.basis;
          words[i] = lastPlan.reference;
        }
      } else if (isChange(figure) && isEarlier(figure.basis)) {
        lastInner = figure.segment.isBracketed() ? figure : null;
        lastChange = figure.segment.isBracketed() ? lastChange : figure;
      } else if (!isChange(figure) && (figure.basis == Basis.PLAN || isEarlier(figure.basis))) {
        lastPlan = figure;
        if (isEarlier(figure.basis) && !figure.segment.isBracketed() && lastChange == null) {
          // "đàn bò bằng 98% so với cùng kỳ; đàn lợn giảm 6%".
          lastChange = figure;
        }
      }
    }
  }

  /** "tăng bình quân 8%/năm": each year is compared with the one before. */
  private static boolean isYearly(Figure figure) {
    return figure.yearly || figure.quantity.isPercent() && figure.quantity.unit().indexOf('/') >= 0;
  }

  /** What stands in brackets speaks for itself only. */
  private static boolean isNear(Figure figure, Figure sibling) {
    return figure.segment.isBracketed() || figure.segment.bracket() == sibling.segment.bracket();
  }

  private static boolean isChange(Figure figure) {
    return figure.relation == Relation.INCREASE
        || figure.relation == Relation.DECREASE
        || figure.relation == Relation.TIMES;
  }

  private static boolean isEarlier(Basis basis) {
    return basis == Basis.SAME_PERIOD || basis == Basis.PREVIOUS_PERIOD;
  }
}
