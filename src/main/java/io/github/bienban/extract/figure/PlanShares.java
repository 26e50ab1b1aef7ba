package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.util.List;

/**
 * Says of percentages that stand for how far single things came that they are shares of the plan
 * that the sentence has named: "9 huyện vượt dự toán; Vĩnh Lạc cao nhất (131%)", "5 xã không hoàn
 * thành kế hoạch, cá biệt Vĩnh Lạc mới được 61%".
 */
final class PlanShares {

  /** So many tokens lie between a verb of reaching and its plan: "đạt trên 75% dự toán". */
  private static final int REACH = 6;

  /** Words that link a thing to those before are no more. */
  private static final int LINKS = 3;

  private static final int NONE = -1;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Segments segments;
  private final Stretch aimed;

  PlanShares(Tagged tagged, Segments segments, Stretch aimed) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.segments = segments;
    this.aimed = aimed;
  }

  void fill(List<Figure> figures) {
    Stretch plan = null;
    int looked = segments.from();
    int parts = NONE;
    for (Figure figure : figures) {
      for (; looked < figure.quantity.from(); looked++) {
        plan = plan == null ? reachedAt(looked) : plan;
        boolean ends = tokens.is(looked, ';');
        parts =
            ends ? NONE : plan != null && tagged.is(looked, Category.PART_LINK) ? looked : parts;
      }
      boolean open =
          plan != null
              && figure.isStatistic()
              && figure.relation == null
              && figure.quantity.unit().equals("%")
              && !aimed.holds(figure.quantity.from());
      boolean part = parts != NONE && isReachedByPart(figure);
      if (open && (part || isInBrackets(figure) || isReachedByPlace(figure))) {
        figure.relation = Relation.REACHED;
        figure.basis = Basis.PLAN;
        figure.reference = plan;
      }
    }
  }

  /** The plan that begins with a token and that something is said to reach or not, or null. */
  private Stretch reachedAt(int token) {
    Match plan = tagged.at(token, Category.BASIS);
    if (!ReferenceReader.isPlan(plan)) {
      return null;
    }
    for (int t = token - 1; t >= Math.max(segments.from(), token - REACH); t--) {
      Match verb = tagged.at(t, Category.RELATION);
      if (verb != null
          && verb.to() <= token
          && (verb.value().equals(Relation.REACHED.name())
              || verb.value().equals(Relation.EXCEEDED.name()))) {
        return new Stretch(token, plan.to());
      }
      if (tokens.isPunct(t) && !tokens.is(t, '%')) {
        return null;
      }
    }
    return null;
  }

  /** "tiền sử dụng đất (31%)"; not "tỷ lệ hộ nghèo (3%)". */
  private boolean isInBrackets(Figure figure) {
    Segment segment = figure.segment;
    if (!segment.isBracketed()
        || figure.quantity.leadTo() != segment.from()
        || figure.quantity.to() != segment.to()) {
      return false;
    }
    Segment around = segments.all().get(segment.bracket());
    for (int t = segment.from() - 2; t >= around.from() && !tokens.is(t, ')'); t--) {
      if (Comparability.isRate(tagged, t)) {
        return false;
      }
    }
    // "95%, vượt chỉ tiêu (92%)": the plan's own level.
    boolean level =
        figure.quantity.value().compareTo(Comparability.WHOLE) < 0
            && ReferenceReader.isPlan(tagged.endingAt(segment.from() - 1, Category.BASIS));
    return !level && tokens.isWord(segment.from() - 2);
  }

  /** "đạt 54% dự toán, trong đó thu nội địa đạt 52%, thu dầu thô đạt 64%". */
  private boolean isReachedByPart(Figure figure) {
    return figure.lead.relation() == Relation.REACHED
        && !figure.subject.isEmpty()
        && !Comparability.isRate(tagged, figure.subject.from())
        && !figure.segment.isBracketed();
  }

  /** "riêng xã Vĩnh Lạc đạt 61%", "cá biệt Vĩnh Lạc mới được 61%". */
  private boolean isReachedByPlace(Figure figure) {
    Stretch subject = figure.subject;
    if (figure.lead.relation() != Relation.REACHED || subject == null || subject.isEmpty()) {
      return false;
    }
    int to = Math.min(subject.to(), subject.from() + LINKS);
    for (int t = subject.from(); t < to; t++) {
      if (tokens.isCapitalised(t) && t > segments.from() || tagged.is(t, Category.ADMIN_UNIT)) {
        return true;
      }
      if (tagged.is(t, Category.INDICATOR_HEAD) || tagged.is(t, Category.NOUN)) {
        return false;
      }
    }
    return false;
  }
}
