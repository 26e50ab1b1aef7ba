package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Relation;
import java.util.List;

/**
 * Gives comparisons whose basis is left out that of a sibling in the sentence: the next one that
 * states it, or else the one before ("tăng 9,9%, dịch vụ tăng 12% so với cùng kỳ"); one in brackets
 * where there is no other, and at last what the line that announces the list compares with.
 */
final class SiblingBases {

  private final Tagged tagged;
  private final List<Figure> figures;

  SiblingBases(Tagged tagged, List<Figure> figures) {
    this.tagged = tagged;
    this.figures = figures;
  }

  /**
   * Fills in what is left out.
   *
   * @param announced what all the entries of the list are compared with to which the sentence
   *     belongs, or null
   * @param basis of which kind that is, or null
   */
  void fill(Stretch announced, Basis basis) {
    carryVerbs();
    Basis[] change = new Basis[figures.size()];
    Basis[] plan = new Basis[figures.size()];
    Stretch[] words = new Stretch[figures.size()];
    look(change, plan, words, true);
    look(change, plan, words, false);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.relation != null && figure.basis == null) {
        boolean falls = plan[i] == Basis.PLAN && isShortfall(figure);
        figure.basis = isChange(figure) && !falls ? change[i] : plan[i];
        figure.reference = words[i];
      }
    }
    Figure aside = aside();
    for (Figure figure : figures) {
      boolean open = figure.relation != null && figure.basis == null && !isYearly(figure);
      if (open && isChange(figure) && aside != null) {
        figure.basis = aside.basis;
        figure.reference = aside.reference;
      } else if (open && basis != null && isChange(figure) == isEarlier(basis)) {
        boolean holds = isChange(figure) || figure.relation != Relation.SHARE;
        figure.basis = holds ? basis : null;
        figure.reference = holds ? announced : null;
      }
    }
  }

  /** "trồng trọt tăng 2%, chăn nuôi 5%, lâm nghiệp tăng 4%": the verb that is left out between. */
  private void carryVerbs() {
    int from = 0;
    for (int i = 1; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (isNext(figures.get(i - 1), figure) && isWithoutVerb(figure)) {
        continue;
      }
      if (i - from > 1
          && isNext(figures.get(i - 1), figure)
          && grows(figures.get(from))
          && grows(figure)) {
        carry(from, i);
      }
      from = i;
    }
  }

  private void carry(int from, int to) {
    for (Figure figure : figures.subList(from + 1, to)) {
      figure.relation = figures.get(from).relation;
      figure.change = figure.relation;
    }
  }

  private static boolean isNext(Figure last, Figure figure) {
    return last.segment.bracket() == figure.segment.bracket()
        && last.segment.index() + 1 == figure.segment.index()
        && !figure.segment.opens();
  }

  private boolean isWithoutVerb(Figure figure) {
    // "tỷ lệ thất nghiệp 2%" is a rate.
    return figure.isBarePercentage()
        && figure.lead.level() == null
        && !Comparability.isRate(tagged, figure.subject.from());
  }

  /** Whether a figure says that something of its own grew. */
  private static boolean grows(Figure figure) {
    return figure.isGrowth()
        && Comparability.isChange(figure.relation)
        && figure.quantity.unit().equals("%")
        && !figure.subject.isEmpty();
  }

  /** "bán lẻ tăng 13%; đón 200 lượt khách (bằng 2,3 lần so với cùng kỳ)": the first in brackets. */
  private Figure aside() {
    for (Figure figure : figures) {
      if (figure.relation != null
          && figure.reference != null
          && tagged.is(figure.reference.from(), Category.VERSUS)
          && figure.segment.isBracketed()
          && isChange(figure)
          && figure.basis == Basis.SAME_PERIOD) {
        return figure;
      }
    }
    return null;
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
        if (isChange(figure)
            && change[i] == null
            && sibling != null
            && !contradicts(figure, sibling)) {
          change[i] = sibling.basis;
          words[i] = sibling.reference;
        }
        boolean ofPlan = !isChange(figure) || isShortfall(figure);
        if (ofPlan && plan[i] == null && lastPlan != null && !contradicts(figure, lastPlan)) {
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

  /** "đạt 9% và bằng 169% so với cùng kỳ": one thing is no two parts of the same. */
  private static boolean contradicts(Figure figure, Figure sibling) {
    return figure.anchors.size() == 1
        && sibling.anchors.size() == 1
        && figure.anchors.get(0) == sibling.anchors.get(0)
        && figure.relation == sibling.relation
        && figure.quantity.unit().equals(sibling.quantity.unit());
  }

  /** "tăng bình quân 8%/năm": each year is compared with the one before. */
  private static boolean isYearly(Figure figure) {
    return figure.yearly || figure.quantity.isPercent() && figure.quantity.unit().indexOf('/') >= 0;
  }

  /** "mới bằng 96% kế hoạch; …, hụt 0,8%": what falls short does so of a plan. */
  private boolean isShortfall(Figure figure) {
    return figure.lead.isChange()
        && tagged.endingAt(figure.quantity.leadTo(), Category.SHORTFALL) != null;
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
