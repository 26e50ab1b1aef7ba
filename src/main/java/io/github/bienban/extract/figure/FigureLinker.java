package io.github.bienban.extract.figure;

import io.github.bienban.extract.figure.Figure.Kind;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of the quantities of a sentence which one is a figure of its own and which one hangs on
 * another. Each rule has a name, which results carry.
 */
final class FigureLinker {

  private final Tagged tagged;

  private final Tokens tokens;
  private final LeadReader leads;
  private final ReferenceReader references;
  private final SubjectReader subjects;

  FigureLinker(
      Tagged tagged, LeadReader leads, ReferenceReader references, SubjectReader subjects) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.leads = leads;
    this.references = references;
    this.subjects = subjects;
  }

  /**
   * Links the quantities of a sentence.
   *
   * @param segments the sentence
   * @param quantities its quantities in the order of the text
   * @param before the last figure of the sentence before in the same paragraph, or null
   * @return the quantities, each with its kind, its relation and what it hangs on
   */
  List<Figure> link(Segments segments, List<Quantity> quantities, Figure before) {
    Sentence sentence = new Sentence(segments, before);
    for (Quantity quantity : quantities) {
      sentence.add(quantity);
    }
    new SiblingBases(sentence.figures).fill();
    return sentence.figures;
  }

  /** The reading of one sentence, from left to right. */
  private final class Sentence {
    private final Segments segments;
    private final Figure before;
    private final List<Figure> figures = new ArrayList<>();
    private final int[] ends;
    private Figure last;
    private Stretch reference;
    private int referenceLooked;
    private int thought;
    private int thoughtSegment;
    private boolean shares;

    Sentence(Segments segments, Figure before) {
      this.segments = segments;
      this.before = before;
      this.ends = new int[segments.all().size()];
      for (Segment segment : segments.all()) {
        ends[segment.index()] = segment.from();
      }
    }

    void add(Quantity quantity) {
      Segment segment = segments.at(quantity.from());
      advance(segment);
      int floor = ends[segment.index()];
      Lead lead = leads.read(quantity, Math.min(floor, quantity.leadTo()));
      Figure figure = new Figure(quantity, segment, lead, floor);
      figure.subject = subjects.trim(floor, Math.max(floor, lead.from()));
      Stretch after = after(figure);
      decide(figure, after);
      int end =
          Math.max(quantity.to(), figure.reference == after && after != null ? after.to() : 0);
      ends[segment.index()] = Math.max(ends[segment.index()], end);
      if (segment.isBracketed()) {
        int around = segment.bracket();
        int close = closeOf(segment);
        ends[around] = Math.max(ends[around], close);
      }
      figures.add(figure);
      if (figure.isStatistic()) {
        last = figure;
      }
    }

    /** The token behind a bracket. */
    private int closeOf(Segment segment) {
      int t = segment.to();
      Segment around = segments.all().get(segment.bracket());
      while (t < around.to() && segments.isInside(t, around)) {
        t++;
      }
      return Math.min(around.to(), t + 1);
    }

    /**
     * Walks over the segments up to a figure's: where thoughts begin, and what all is compared
     * with.
     */
    private void advance(Segment to) {
      for (; referenceLooked <= to.index(); referenceLooked++) {
        Segment segment = segments.all().get(referenceLooked);
        if (segment.opens()) {
          thought = figures.size();
          shares = false;
        }
        Stretch whole = wholeReference(segment);
        if (whole != null) {
          reference = whole;
        }
      }
    }

    /** "So với cùng kỳ, …": a segment that names nothing but what the rest is compared with. */
    private Stretch wholeReference(Segment segment) {
      int from = segment.from();
      while (from < segment.to() && tokens.isPunct(from)) {
        from++;
      }
      Match versus = from < segment.to() ? tagged.at(from, Category.VERSUS) : null;
      if (versus == null) {
        return null;
      }
      Stretch found = references.behind(from, segment.to(), false);
      return found != null && found.to() >= segment.to() ? found : null;
    }

    private Stretch after(Figure figure) {
      Quantity quantity = figure.quantity;
      boolean relates =
          quantity.isPercent() || quantity.isTimes() || figure.lead.relation() != null;
      return relates
          ? references.behind(quantity.to(), figure.segment.to(), quantity.isTimes())
          : null;
    }

    private void decide(Figure figure, Stretch after) {
      Figure anchor = anchor(figure);
      if (isDenied(figure)) {
        figure.kind = Kind.PART;
        return;
      }
      if (isValueOfReference(figure)) {
        figure.kind = Kind.STATISTIC;
        figure.subject = figures.get(figures.size() - 1).reference;
        figure.rule = "value-of-reference";
        return;
      }
      boolean named = !figure.subject.isEmpty();
      Lead lead = figure.lead;
      Quantity quantity = figure.quantity;
      boolean rate = quantity.isPercent() || quantity.isTimes();
      figure.reference = lead.reference() != null ? lead.reference() : after;
      if (figure.reference == null && reference != null && lead.isChange()) {
        figure.reference = reference;
      }
      figure.basis = figure.reference == null ? null : references.basis(figure.reference);
      if (!named && isEndOfChange(figure)) {
        endChange(figure);
        return;
      }
      if (!named && isLevelBehindChange(figure)) {
        levelBehindChange(figure);
        return;
      }
      if (!named && anchor != null) {
        if (lead.relation() != null && rate && !isNextGrowth(figure, anchor)) {
          hang(figure, anchor, lead.relation(), "verb-behind-figure");
          return;
        }
        Figure whole = lead.isChange() && !rate ? comparable(figure, anchor) : null;
        if (whole != null) {
          hang(figure, whole, lead.relation(), "difference-behind-figure");
          return;
        }
        if (lead.relation() == null && quantity.isPercent() && hangsWithoutVerb(figure, after)) {
          Relation relation =
              figure.basis == null || figure.basis == Basis.TOTAL
                  ? Relation.SHARE
                  : Relation.REACHED;
          hang(
              figure,
              anchor,
              relation,
              figure.segment.isBracketed() ? "in-brackets" : "list-of-bases");
          return;
        }
      }
      state(figure, anchor, named);
    }

    /** "không còn xã dưới 8 tiêu chí": a bound of what there is none of. */
    private boolean isDenied(Figure figure) {
      if (figure.quantity.qualifier() == Qualifier.EXACT || figure.subject.isEmpty()) {
        return false;
      }
      return tagged.is(figure.subject.from(), Category.NEGATION);
    }

    /** "mới đạt 58% so với chỉ tiêu 65%": the plan's own figure. */
    private boolean isValueOfReference(Figure figure) {
      Figure previous = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      return previous != null
          && previous.reference != null
          && previous.reference.to() == figure.quantity.leadTo()
          && previous.segment.index() == figure.segment.index()
          && references.basis(previous.reference) == Basis.PLAN;
    }

    private void state(Figure figure, Figure anchor, boolean named) {
      Lead lead = figure.lead;
      Quantity quantity = figure.quantity;
      figure.kind = Kind.STATISTIC;
      boolean rate = quantity.isPercent() || quantity.isTimes();
      if (!named && anchor != null && isNextGrowth(figure, anchor)) {
        figure.subject = anchor.subject;
        figure.rule = "growth-of-the-same";
      }
      if (lead.isChange() || lead.relation() == Relation.TIMES && quantity.isTimes()) {
        figure.relation = rate || figure.basis != null ? lead.relation() : null;
        figure.change = lead.relation();
      } else if (quantity.isPercent() && (lead.relation() == Relation.SHARE || isShare(figure))) {
        figure.relation = Relation.SHARE;
        if (figure.basis == null) {
          figure.basis = Basis.TOTAL;
        }
      } else if (rate
          && lead.relation() == Relation.REACHED
          && figure.basis != null
          && figure.basis != Basis.TOTAL
          && figure.basis != Basis.OTHER) {
        figure.relation = Relation.REACHED;
      }
      if (figure.relation == null) {
        figure.reference = null;
        figure.basis = null;
      }
    }

    /**
     * The figure of which a quantity is a difference: the nearest of the same unit, or the nearest.
     */
    private Figure comparable(Figure figure, Figure anchor) {
      Quantity quantity = figure.quantity;
      if (!base(anchor.quantity).equals(base(quantity)) && !figure.segment.isBracketed()) {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - 4); i--) {
          Figure other = figures.get(i);
          if (other.isStatistic() && base(other.quantity).equals(base(quantity))) {
            return other;
          }
        }
      }
      return isComparable(anchor.quantity, quantity) ? anchor : null;
    }

    /** "tỷ trọng công nghiệp 58%, dịch vụ 33%": shares until the thought ends. */
    private boolean isShare(Figure figure) {
      if (figure.lead.isChange()) {
        return false;
      }
      Stretch subject = figure.subject;
      for (int t = subject.from(); t < subject.to() && !shares; t++) {
        shares = tagged.is(t, Category.SHARE_NOUN);
      }
      return shares;
    }

    private Figure anchor(Figure figure) {
      Segment segment = figure.segment;
      if (segment.isBracketed()) {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - 6); i--) {
          Figure other = figures.get(i);
          boolean inside = other.segment.bracket() == segment.bracket();
          if (other.isStatistic() && (inside || other.segment.index() == segment.bracket())) {
            return inside || !namesAnother(other, segment) ? other : null;
          }
        }
        return null;
      }
      if (last != null) {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - 12); i--) {
          Figure other = figures.get(i);
          if (other.isStatistic() && !other.segment.isBracketed()) {
            return other;
          }
        }
        return null;
      }
      boolean first = figures.isEmpty() && segment.index() == 0;
      return first && before != null ? before : null;
    }

    /**
     * "còn 1 chỉ tiêu chưa đạt là tỷ lệ lao động (48%)": a new subject stands before the bracket.
     */
    private boolean namesAnother(Figure other, Segment bracket) {
      for (int t = Math.max(other.quantity.to(), bracket.from() - 16); t < bracket.from(); t++) {
        if (tagged.is(t, Category.INDICATOR_HEAD)) {
          return true;
        }
      }
      return false;
    }

    /** A percentage without a verb: behind a comparison with another basis, or in brackets. */
    private boolean hangsWithoutVerb(Figure figure, Stretch after) {
      int end = figure.quantity.to();
      if (figure.segment.isBracketed()) {
        return after != null || end >= figure.segment.to();
      }
      Figure previous = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      return previous != null
          && previous.kind == Kind.COMPARISON
          && figure.basis != null
          && figure.basis != Basis.TOTAL
          && figure.basis != Basis.OTHER;
    }

    private void hang(Figure figure, Figure anchor, Relation relation, String rule) {
      figure.kind = Kind.COMPARISON;
      figure.relation = relation;
      figure.rule = rule;
      List<Figure> anchors = saysOfEach(figure) ? ofThought() : List.of();
      if (anchors.size() > 1) {
        figure.rule = "said-of-each";
        figure.anchors.addAll(anchors);
      } else {
        figure.anchors.add(anchor);
      }
      if (figure.basis == null && relation == Relation.SHARE
          || figure.basis == null
              && relation == Relation.REACHED
              && anchor.quantity.measure() == Measure.RATIO) {
        figure.basis = Basis.TOTAL;
      }
      figure.anchors.forEach(a -> a.comparisons.add(figure));
    }

    /** The figures since the thought began on which nothing hangs yet. */
    private List<Figure> ofThought() {
      List<Figure> found = new ArrayList<>();
      for (int i = thought; i < figures.size(); i++) {
        Figure other = figures.get(i);
        if (other.isStatistic() && other.comparisons.isEmpty()) {
          found.add(other);
        }
      }
      return found;
    }

    private boolean saysOfEach(Figure figure) {
      for (int t = Math.max(figure.floor, figure.quantity.leadTo() - 6);
          t < figure.quantity.leadTo();
          t++) {
        if (tagged.is(t, Category.EACH)) {
          return true;
        }
      }
      return false;
    }

    /** "tăng 0,3% so với tháng trước, tăng 3,1% so với cùng kỳ": two growths of one thing. */
    private boolean isNextGrowth(Figure figure, Figure anchor) {
      return anchor.isGrowth()
          && anchor.relation != Relation.SHARE
          && anchor.quantity.unit().equals("%")
          && figure.quantity.unit().equals("%")
          && (figure.lead.relation() == Relation.INCREASE
              || figure.lead.relation() == Relation.DECREASE)
          && figure.basis != Basis.PLAN
          && !figure.segment.isBracketed();
    }

    /** "từ 65% lên 78%", "từ 2,86% giảm còn 0,74%". */
    private boolean isEndOfChange(Figure figure) {
      Figure start = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      return start != null
          && start.isStatistic()
          && start.lead.level() == Lead.Level.START
          && figure.lead.level() != null
          && figure.lead.level() != Lead.Level.START
          && figure.lead.level() != Lead.Level.LIST
          && start.quantity.unit().equals(figure.quantity.unit());
    }

    private void endChange(Figure figure) {
      Figure start = figures.get(figures.size() - 1);
      start.kind = Kind.PART;
      figure.kind = Kind.STATISTIC;
      figure.subject = start.subject;
      figure.previous = start.quantity.value();
      figure.reference = null;
      figure.basis = null;
      figure.rule = "end-of-change";
    }

    /** "giảm 248 hộ, còn 1.466 hộ". */
    private boolean isLevelBehindChange(Figure figure) {
      Figure change = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      return change != null
          && change.isStatistic()
          && change.comparisons.isEmpty()
          && (change.change == Relation.DECREASE || change.change == Relation.INCREASE)
          && figure.lead.level() != null
          && figure.lead.relation() == null
          && figure.lead.level() != Lead.Level.LEVEL
          && isComparable(figure.quantity, change.quantity)
          && figure.segment.bracket() == change.segment.bracket();
    }

    private void levelBehindChange(Figure figure) {
      Figure change = figures.get(figures.size() - 1);
      figure.kind = Kind.STATISTIC;
      figure.subject = change.subject;
      figure.reference = null;
      figure.basis = null;
      figure.rule = "level-behind-change";
      change.kind = Kind.COMPARISON;
      change.relation = change.change;
      change.rule = "change-before-level";
      change.anchors.add(figure);
      figure.comparisons.add(change);
    }
  }

  /** Whether one quantity may be a difference of another. */
  private static boolean isComparable(Quantity figure, Quantity difference) {
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
  private static String base(Quantity quantity) {
    int slash = quantity.unit().indexOf('/');
    return slash < 0 ? quantity.unit() : quantity.unit().substring(0, slash);
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.measure() == Measure.COUNT || quantity.measure() == Measure.RATIO;
  }
}
