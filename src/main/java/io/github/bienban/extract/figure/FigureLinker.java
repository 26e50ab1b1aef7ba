package io.github.bienban.extract.figure;

import io.github.bienban.extract.figure.Figure.Kind;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says of the quantities of a sentence which one is a figure of its own and which one hangs on
 * another. Each rule has a name, which results carry.
 */
final class FigureLinker {

  /** How many figures or words are looked back over for what a difference hangs on. */
  private static final int MAX_BACK = 6;

  /** No more words behind a unit say which things are meant. */
  private static final int MAX_OBJECT = 3;

  /** No percentage is said of each of more figures. */
  private static final int MAX_EACH = 64;

  /** No more tokens lead up to the next level of a share with its time. */
  private static final int NEXT_LEVEL = 12;

  /** The rule of what hangs on a figure that is named again. */
  private static final String SAID_OF_NAMED = "said-of-named";

  /** How far before a colon the verb stands that holds for the list behind it. */
  private static final int INTRODUCTION = 8;

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
   * @param before the figures of the sentence before in the same paragraph
   * @return the quantities, each with its kind, its relation and what it hangs on
   */
  List<Figure> link(Segments segments, List<Quantity> quantities, List<Figure> before) {
    Sentence sentence = new Sentence(segments, before);
    for (int i = 0; i < quantities.size(); i++) {
      boolean last = i + 1 == quantities.size();
      sentence.next = last ? tokens.size() : quantities.get(i + 1).leadTo();
      sentence.add(quantities.get(i));
    }
    new InOrder(tagged, segments, sentence.figures, subjects, references).share();
    new SiblingBases(sentence.figures).fill();
    return sentence.figures;
  }

  /** The reading of one sentence, from left to right. */
  private final class Sentence {
    private final Segments segments;
    private final List<Figure> before;
    private final boolean opensWithReference;
    private final List<Figure> figures = new ArrayList<>();
    private final int[] ends;
    private Figure last;

    /** Where the quantity behind the one that is read begins. */
    private int next;

    private Stretch reference;
    private int referenceLooked;
    private int announced;
    private int thought;
    private int thoughtSegment;
    private boolean shares;
    private int introduction = -1;

    Sentence(Segments segments, List<Figure> before) {
      this.segments = segments;
      this.before = before;
      this.opensWithReference = findReference();
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
      for (; announced < to.index(); announced++) {
        Stretch found = announced(segments.all().get(announced));
        reference = found == null ? reference : found;
      }
      for (; referenceLooked <= to.index(); referenceLooked++) {
        Segment segment = segments.all().get(referenceLooked);
        if (segment.opens()) {
          boolean colon =
              segment.from() > segments.all().get(0).from() && tokens.is(segment.from() - 1, ':');
          introduction = colon ? segment.from() - 1 : introduction;
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

    /** "Các ngành đều tăng so với cùng kỳ: …": what the list behind the colon is compared with. */
    private Stretch announced(Segment segment) {
      Figure held = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      boolean own =
          held != null
              && held.segment.index() == segment.index()
              && (held.relation != null || held.quantity.isPercent());
      if (own || segment.isBracketed()) {
        return null;
      }
      for (int t = segment.to() - 1; t > segment.from(); t--) {
        if (tagged.is(t, Category.VERSUS) && tagged.endingAt(t, Category.RELATION) != null) {
          Stretch found = references.behind(t, segment.to(), false);
          return found != null && found.to() >= segment.to() && isEarlier(references.basis(found))
              ? found
              : null;
        }
      }
      return null;
    }

    private Stretch after(Figure figure) {
      Quantity quantity = figure.quantity;
      boolean relates =
          quantity.isPercent()
              || quantity.isTimes()
              || figure.lead.relation() != null
              || carriedVerb(figure) != null;
      if (!relates) {
        return null;
      }
      int at = quantity.to();
      while (at < figure.segment.to() && (tokens.is(at, '\u2026') || tokens.is(at, '.'))) {
        at++;
      }
      int limit = Math.min(figure.segment.to(), Math.max(next, quantity.to()));
      Stretch found = references.behind(at, limit, quantity.isTimes());
      if (found == null && figure.lead.relation() == Relation.REACHED) {
        found = earlierTime(at, limit);
      }
      if (found == null && at < figure.segment.to() && tokens.is(at, '(')) {
        // "giảm 512 hộ (1,89%) so với năm 2022".
        int behind = segments.behindBracket(at, figure.segment);
        found = behind > at ? references.behind(behind, figure.segment.to(), false) : null;
      }
      return found;
    }

    /** "bằng 78% năm trước": what is equalled needs no "so với". */
    private Stretch earlierTime(int at, int limit) {
      Match basis = tagged.at(at, Category.BASIS);
      return basis != null
              && basis.to() > at + 1
              && basis.to() <= limit
              && basis.value().equals(Basis.PREVIOUS_PERIOD.name())
          ? new Stretch(at, basis.to())
          : null;
    }

    private void decide(Figure figure, Stretch after) {
      Figure anchor = anchor(figure);
      if (anchor != null && isAsked(figure, anchor)) {
        anchor = null;
      }
      if (isDenied(figure)) {
        figure.kind = Kind.PART;
        return;
      }
      if (isValueOfReference(figure)) {
        Figure previous = figures.get(figures.size() - 1);
        valueOfReference(figure, previous.anchors.isEmpty() ? previous : previous.anchors.get(0));
        figure.subject = previous.reference;
        if (previous.isStatistic() && previous.relation == Relation.REACHED) {
          // The first is the level itself, no share of the plan.
          previous.relation = null;
          previous.basis = null;
        }
        return;
      }
      Stretch level = anchor == null ? null : referenceBefore(figure, anchor);
      if (level != null) {
        levelOfReference(figure, anchor, level);
        return;
      }
      if (isChangeOfBefore(figure)) {
        figure.kind = Kind.PART;
        return;
      }
      boolean named = !figure.subject.isEmpty() && !isObjectOfBefore(figure);
      figure.subject =
          named ? figure.subject : subjects.trim(figure.lead.from(), figure.lead.from());
      Figure restated = named ? null : restated(figure);
      if (restated != null) {
        figure.basis = restated.basis;
        figure.reference = restated.reference;
        hang(figure, restated.anchors.get(0), restated.relation, "said-in-another-unit");
        return;
      }
      Lead lead = figure.lead;
      Quantity quantity = figure.quantity;
      if (anchor != null && isLevelComparedWith(figure)) {
        figure.kind = Kind.PART;
        return;
      }
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
      if (named && anchor != null && figure.segment.isBracketed() && lead.isChange()) {
        Figure meant = namedBefore(figure);
        if (meant != null) {
          hang(figure, meant, lead.relation(), SAID_OF_NAMED);
          return;
        }
      }
      if (named && anchor != null && !figure.segment.isBracketed() && lead.isChange() && !rate) {
        Figure meant = isEarlier(figure.basis) ? namedBefore(figure) : null;
        if (meant != null && !meant.isGrowth() && isComparable(meant.quantity, quantity)) {
          hang(figure, meant, lead.relation(), SAID_OF_NAMED);
          return;
        }
      }
      if (!named && anchor != null) {
        Relation says = rate ? saidRelation(figure) : null;
        Figure said = says == null ? null : saidOf(figure);
        if (said != null) {
          hang(figure, said, says, SAID_OF_NAMED);
          return;
        }
        if (lead.relation() != null && rate && !isNextGrowth(figure, anchor)) {
          hang(figure, anchor, lead.relation(), "verb-behind-figure");
          return;
        }
        Figure whole = lead.isChange() && !rate ? comparable(figure, anchor) : null;
        if (whole != null && !isNextChange(figure, whole)) {
          hang(figure, whole, lead.relation(), "difference-behind-figure");
          return;
        }
        Figure verb = lead.relation() == null && lead.level() == null ? carriedVerb(figure) : null;
        Figure like = verb == null ? null : comparable(figure, verb.anchors.get(0));
        if (like != null && !namesMore(quantity, like)) {
          if (figure.basis == null) {
            figure.basis = verb.basis;
            figure.reference = verb.reference;
          }
          hang(figure, like, verb.relation, "verb-carried");
          return;
        }
        if (lead.relation() == null && quantity.isPercent() && hangsWithoutVerb(figure, after)) {
          boolean ofWhole =
              anchor.quantity.total() != null
                  && anchor.quantity.nounFrom() >= anchor.quantity.unitTo();
          Relation relation =
              !ofWhole && figure.basis == null || figure.basis == Basis.TOTAL
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

    /** "giá 2 triệu đồng, và đề nghị giảm 30% phí": what is asked for is said of nothing before. */
    private boolean isAsked(Figure figure, Figure anchor) {
      int to = figure.lead.from();
      for (int t = Math.max(anchor.quantity.to(), to - NEXT_LEVEL); t < to; t++) {
        if (tagged.is(t, Category.REPORTING_VERB) && !figure.segment.isBracketed()) {
          return true;
        }
      }
      return false;
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

    /**
     * "(cùng kỳ là 6,4%)", "(kế hoạch 75%)", "thấp hơn chỉ tiêu 2% (75%)": in brackets stands the
     * level that a figure is compared with.
     *
     * @return what names it, or null where the figure is no such level
     */
    private Stretch referenceBefore(Figure figure, Figure anchor) {
      Segment segment = figure.segment;
      boolean states = figure.lead.relation() != null && figure.lead.relation() != Relation.REACHED;
      Figure previous = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      boolean alike = previous != null && isComparable(anchor.quantity, figure.quantity);
      boolean share =
          previous != null
              && previous.kind == Kind.COMPARISON
              && previous.quantity.isPercent()
              && figure.quantity.isPercent();
      if (!segment.isBracketed() || states || !(alike || share) || !isAloneInBracket(segment)) {
        return null;
      }
      int from = bracketFrom(segment);
      int to = Math.min(figure.lead.from(), figure.quantity.leadTo());
      if (from >= to) {
        boolean behind =
            previous.kind == Kind.COMPARISON
                && previous.reference != null
                && previous.basis != Basis.TOTAL
                && previous.basis != Basis.OTHER
                && previous.segment.index() == segment.bracket()
                && from - previous.reference.to() <= MAX_BACK
                && from > previous.reference.to()
                && figure.quantity.to() >= segment.to();
        return behind ? previous.reference : null;
      }
      Match basis = tagged.at(from, Category.BASIS);
      boolean single = basis == null || basis.to() == from + 1 && references.timeAt(from) == null;
      if (single && !isPlan(basis) || figure.quantity.to() < segment.to()) {
        return null;
      }
      Stretch name = new Stretch(from, to);
      Basis meant = references.basis(name);
      return meant == Basis.TOTAL || meant == Basis.OTHER ? null : name;
    }

    /** "cao hơn mức tăng 12,1% của cùng kỳ": what the figure before is compared with. */
    private boolean isLevelComparedWith(Figure figure) {
      Match noun = tagged.endingAt(figure.quantity.leadTo(), Category.LEVEL_NOUN);
      Match verb = noun == null ? null : tagged.endingAt(noun.from(), Category.RELATION);
      return verb != null && verb.from() >= figure.floor && figure.quantity.isPercent();
    }

    /** "tăng 22% (cùng kỳ tăng 12,8%)": how much the same grew in an earlier time. */
    private boolean isChangeOfBefore(Figure figure) {
      Segment segment = figure.segment;
      Figure previous = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      if (previous == null || !segment.isBracketed() || !isChange(figure.lead.relation())) {
        return false;
      }
      boolean first = previous.segment.index() == segment.bracket() && isChange(previous.relation);
      boolean next = previous.kind == Kind.PART && previous.segment.bracket() == segment.bracket();
      Match basis = tagged.at(segment.from(), Category.BASIS);
      return (first || next)
          && basis != null
          && isEarlier(Basis.valueOf(basis.value()))
          && figure.quantity.isPercent();
    }

    /**
     * "có 400 nghìn lượt khách quốc tế đạt 82% kế hoạch": the words between a count and its verb
     * say which things are counted.
     */
    private boolean isObjectOfBefore(Figure figure) {
      Figure previous = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      Stretch subject = figure.subject;
      if (previous == null
          || !previous.isStatistic()
          || previous.segment.index() != figure.segment.index()
          || !figure.quantity.isPercent()
          || previous.quantity.isPercent()
          || !isPlan(tagged.at(figure.quantity.to(), Category.BASIS))
          || figure.lead.relation() != Relation.REACHED
          || subject.size() > MAX_BACK
          || subject.from() != previous.quantity.to()) {
        return false;
      }
      for (int t = subject.from(); t < subject.to(); t++) {
        if (tagged.is(t, Category.AND)
            || tagged.is(t, Category.INDICATOR_HEAD) && t == subject.from()
            || tagged.is(t, Category.SHARE_NOUN)) {
          return false;
        }
      }
      return true;
    }

    private boolean isPlan(Match basis) {
      return basis != null && basis.value().equals(Basis.PLAN.name());
    }

    /** Whether nothing but a name and a colon stands in brackets with a figure. */
    private boolean isAloneInBracket(Segment segment) {
      int next = segment.index() + 1;
      int last = segment.index() - 1;
      boolean more =
          next < segments.all().size()
                  && segments.all().get(next).bracket() == segment.bracket()
                  && segments.all().get(next).from() == segment.to() + 1
              || last >= 0
                  && segments.all().get(last).bracket() == segment.bracket()
                  && segments.all().get(last).to() + 1 == segment.from()
                  && !tokens.is(segment.from() - 1, ':');
      return !more;
    }

    private int bracketFrom(Segment segment) {
      return tokens.is(segment.from() - 1, ':')
          ? segments.all().get(segment.index() - 1).from()
          : segment.from();
    }

    /**
     * The level of a plan is a figure of its own, that of an earlier time is where it came from.
     */
    private void levelOfReference(Figure figure, Figure anchor, Stretch name) {
      if (references.basis(name) == Basis.PLAN) {
        valueOfReference(figure, anchor);
        figure.subject = name;
      } else {
        figure.kind = Kind.PART;
        anchor.previous = figure.quantity.value();
      }
    }

    private void valueOfReference(Figure figure, Figure anchor) {
      figure.kind = Kind.STATISTIC;
      // A plan's level behind another one is that of the same thing.
      figure.root = "value-of-reference".equals(anchor.rule) ? anchor.root : anchor;
      figure.rule = "value-of-reference";
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
      boolean ofRate = tagged.endingAt(quantity.leadTo(), Category.DEPENDENT) != null;
      if (!named
          && lead.relation() == null
          && lead.level() == null
          && isGrowthToo(figure, anchor)) {
        figure.subject = anchor.subject;
        figure.relation = anchor.relation;
        figure.change = anchor.relation;
        figure.rule = "growth-of-the-same";
      } else if (lead.isChange() || lead.relation() == Relation.TIMES && quantity.isTimes()) {
        boolean beyond = lead.relation() == Relation.EXCEEDED && !rate && figure.basis == null;
        figure.relation = rate || figure.basis != null ? lead.relation() : null;
        // "vượt 7,8 triệu lượt": more than so many.
        figure.change = beyond ? null : lead.relation();
        figure.qualifier = beyond ? Qualifier.OVER : figure.qualifier;
      } else if (quantity.isPercent()
          && (lead.relation() == Relation.SHARE && !ofRate || isShare(figure))) {
        figure.relation = Relation.SHARE;
        shares |= lead.relation() == Relation.SHARE;
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
      if (figure.relation == null && quantity.unit().equals("%") && lead.level() == null) {
        figure.relation = introduced(figure);
      }
      if (figure.relation == null) {
        figure.reference = null;
        figure.basis = null;
      }
    }

    /** "Ba khu vực đều tăng trưởng: nông nghiệp 3,2%, …": the verb before the colon holds. */
    private Relation introduced(Figure figure) {
      int colon = introduction;
      if (colon < 0 || figure.segment.isBracketed() || figure.subject.isEmpty()) {
        return null;
      }
      for (int t = colon - 1;
          t >= Math.max(segments.all().get(0).from(), colon - INTRODUCTION);
          t--) {
        Match verb = tagged.at(t, Category.RELATION);
        if (verb != null) {
          Relation relation = Relation.valueOf(verb.value());
          return relation == Relation.INCREASE || relation == Relation.DECREASE ? relation : null;
        }
        if (tokens.isNumber(t)) {
          return null;
        }
      }
      return null;
    }

    /**
     * The figure of which a quantity is a difference: the nearest of the same unit, or the nearest.
     */
    private Figure comparable(Figure figure, Figure anchor) {
      Quantity quantity = figure.quantity;
      if (base(anchor.quantity).equals(base(quantity)) && !isCount(quantity)) {
        return isComparable(anchor.quantity, quantity) ? anchor : null;
      }
      Figure best = isComparable(anchor.quantity, quantity) ? anchor : null;
      int bestLikeness = 0;
      for (Figure other : lookedBackOver()) {
        boolean inner = other.segment.isBracketed() && !figure.segment.isBracketed();
        int likeness = other.isStatistic() && !inner ? likeness(quantity, other) : 0;
        if (likeness > bestLikeness) {
          best = other;
          bestLikeness = likeness;
        }
      }
      return best;
    }

    /** The last figures before one, the nearest first. */
    private List<Figure> lookedBackOver() {
      List<Figure> found = new ArrayList<>();
      for (int i = figures.size() - 1; i >= 0 && found.size() < MAX_BACK; i--) {
        found.add(figures.get(i));
      }
      if (opensWithReference) {
        for (int i = before.size() - 1; i >= 0 && found.size() < 2 * MAX_BACK; i--) {
          found.add(before.get(i));
        }
      }
      return found;
    }

    /** How much a difference and a figure are of one thing: their units, and the words of both. */
    private int likeness(Quantity difference, Figure figure) {
      String unit = base(difference);
      String other = base(figure.quantity);
      if (!isCount(difference) || !isCount(figure.quantity)) {
        return unit.equals(other) ? 2 : 0;
      }
      String first = tokens.text(difference.nounFrom());
      boolean same = other.equals(unit) || other.startsWith(first.toLowerCase(Locale.ROOT));
      if (!same) {
        return 0;
      }
      int likeness = 2;
      for (int t = difference.nounFrom() + 1; t < objectEnd(difference); t++) {
        likeness += isSaidOf(figure, t) ? 1 : 0;
      }
      return likeness;
    }

    /** "19 người mất tích": the words right behind the unit say which ones. */
    private int objectEnd(Quantity quantity) {
      int to = quantity.unitTo();
      int limit = Math.min(tokens.size(), to + MAX_OBJECT);
      while (to < limit
          && tokens.isWord(to)
          && !tagged.is(to, Category.FUNCTION_WORD)
          && !tagged.is(to, Category.VERSUS)) {
        to++;
      }
      return to;
    }

    private boolean isSaidOf(Figure figure, int word) {
      int from = Math.max(figure.floor, figure.quantity.from() - MAX_BACK);
      int to = Math.min(figure.quantity.to() + 3, figure.segment.to());
      for (int t = from; t < to; t++) {
        if (isSame(t, word)) {
          return true;
        }
      }
      return false;
    }

    /** "tỷ trọng công nghiệp 58%, dịch vụ 33%": shares until the thought ends. */
    private boolean isShare(Figure figure) {
      Stretch subject = figure.subject;
      if (introducesShares() && !figure.lead.isChange() && !subject.isEmpty()) {
        return true;
      }
      if (figure.lead.isChange()
          || shares
              && (figure.lead.level() == Lead.Level.LEVEL
                  || !subject.isEmpty() && tagged.is(subject.from(), Category.INDICATOR_HEAD))
              && !isShareNoun(subject)) {
        return false;
      }
      for (int t = subject.from(); t < subject.to() && !shares; t++) {
        shares = tagged.is(t, Category.SHARE_NOUN);
      }
      return shares;
    }

    /** "giảm 512 hộ (tương đương 1,89%)": the same said in another unit. */
    private Figure restated(Figure figure) {
      Figure other = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      boolean bracket =
          other != null
              && figure.segment.isBracketed()
              && other.segment.index() == figure.segment.bracket()
              && other.quantity.to() == figure.segment.from() - 1;
      return bracket
              && other.kind == Kind.COMPARISON
              && !other.quantity.isPercent()
              && figure.quantity.isPercent()
          ? other
          : null;
    }

    /** "Cơ cấu kinh tế: nông nghiệp 45%; …". */
    private boolean introducesShares() {
      int first = segments.all().get(0).from();
      for (int t = introduction - 1; t >= Math.max(first, introduction - INTRODUCTION); t--) {
        if (tagged.is(t, Category.SHARE_NOUN)) {
          return true;
        }
      }
      return false;
    }

    private boolean isShareNoun(Stretch subject) {
      for (int t = subject.from(); t < subject.to(); t++) {
        if (tagged.is(t, Category.SHARE_NOUN)) {
          return true;
        }
      }
      return false;
    }

    private Figure anchor(Figure figure) {
      Segment segment = figure.segment;
      if (segment.isBracketed()) {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - 6); i--) {
          Figure other = figures.get(i);
          boolean inside = other.segment.bracket() == segment.bracket();
          boolean before =
              other.segment.index() == segment.bracket()
                  || !other.segment.isBracketed() && standsAlone(segment);
          if (other.isStatistic() && (inside || before)) {
            return inside || !namesAnother(other, segment) ? other : null;
          }
          if (other.kind == Kind.COMPARISON && other.segment.index() == segment.bracket()) {
            // "đạt 50% kế hoạch (tăng 39% so với cùng kỳ)": both hang on one figure.
            return namesAnother(other, segment) ? null : other.anchors.get(0);
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
          if (isNextComparison(figure, other)) {
            return other.anchors.get(0);
          }
        }
        return null;
      }
      boolean first =
          figures.isEmpty() && segment.index() == 0
              || opensWithReference && !tagged.is(figure.quantity.to(), Category.INDICATOR_HEAD);
      return first && !before.isEmpty() ? before.get(before.size() - 1) : null;
    }

    /** "5 tỷ đồng/40 hộ, tăng 1 tỷ đồng, đạt 99% kế hoạch": said of what was compared before. */
    private boolean isNextComparison(Figure figure, Figure other) {
      return other.kind == Kind.COMPARISON
          && other.anchors.size() == 1
          && !other.segment.isBracketed()
          && figure.quantity.isPercent()
          && figure.lead.relation() != null
          && figure.lead.from() <= figure.segment.from();
    }

    /** "So với cùng kỳ, giảm 19 vụ, giảm 7 người chết": all is said of the sentence before. */
    private boolean findReference() {
      Segment first = segments.all().get(0);
      int from = first.from();
      while (from < first.to() && tokens.isPunct(from)) {
        from++;
      }
      return from < first.to() && tagged.is(from, Category.VERSUS);
    }

    /** "…, (đạt 126%)": nothing stands between the comma and the bracket. */
    private boolean standsAlone(Segment bracket) {
      Segment around = segments.all().get(bracket.bracket());
      return subjects.trim(around.from(), bracket.from() - 1).isEmpty();
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
      boolean behind =
          previous != null
              && previous.isStatistic()
              && !previous.quantity.isPercent()
              && figure.basis == Basis.PLAN
              && figure.quantity.leadTo() == figure.segment.from();
      return previous != null
          && (previous.kind == Kind.COMPARISON || behind)
          && figure.basis != null
          && figure.basis != Basis.TOTAL
          && figure.basis != Basis.OTHER;
    }

    private void hang(Figure figure, Figure anchor, Relation relation, String rule) {
      figure.kind = Kind.COMPARISON;
      boolean rate = tagged.is(figure.lead.from(), Category.INDICATOR_HEAD);
      boolean ofPlan = relation == Relation.SHARE && figure.basis == Basis.PLAN && rate;
      figure.relation =
          relation == Relation.REACHED && figure.quantity.isTimes() ? Relation.TIMES : relation;
      // "(tỷ lệ 48% so với chỉ tiêu)".
      figure.relation = ofPlan ? Relation.REACHED : figure.relation;
      figure.change = isChange(relation) ? relation : null;
      figure.rule = rule;
      List<Figure> anchors = saysOfEach(figure) ? ofThought() : List.of();
      if (anchors.size() > 1) {
        figure.rule = "said-of-each";
        figure.anchors.addAll(anchors);
      } else {
        figure.anchors.add(anchor);
      }
      if (figure.basis == null
          && (relation == Relation.REACHED || relation == Relation.EXCEEDED)
          && isPlanBefore(figure)) {
        figure.basis = Basis.PLAN;
      }
      if (figure.basis == null && relation == Relation.SHARE
          || figure.basis == null
              && relation == Relation.REACHED
              && (anchor.quantity.measure() == Measure.RATIO
                  || tagged.endingAt(figure.quantity.leadTo(), Category.DEPENDENT) != null)) {
        figure.basis = Basis.TOTAL;
      }
      figure.anchors.forEach(a -> a.comparisons.add(figure));
    }

    /** "Kế hoạch giao 2.140 tấn, thực hiện 2.340 tấn, đạt 109%": the plan stands before. */
    private boolean isPlanBefore(Figure figure) {
      for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - MAX_BACK); i--) {
        Figure other = figures.get(i);
        if (other.isStatistic()
            && !other.subject.isEmpty()
            && isComparable(other.quantity, figure.anchors.get(0).quantity)
            && isPlan(tagged.at(other.subject.from(), Category.BASIS))) {
          return other != figure.anchors.get(0);
        }
      }
      return false;
    }

    private static boolean isEarlier(Basis basis) {
      return basis == Basis.SAME_PERIOD || basis == Basis.PREVIOUS_PERIOD;
    }

    private static boolean isChange(Relation relation) {
      return relation == Relation.INCREASE || relation == Relation.DECREASE;
    }

    /** The figures since the thought began on which nothing hangs yet. */
    private List<Figure> ofThought() {
      List<Figure> found = new ArrayList<>();
      for (int i = Math.max(thought, figures.size() - MAX_EACH); i < figures.size(); i++) {
        Figure other = figures.get(i);
        if (other.isStatistic() && other.comparisons.isEmpty()) {
          found.add(other);
        }
      }
      return found;
    }

    /** "tăng 35 con, 5.600 con lợn": the noun says more than that of the figure before. */
    private boolean namesMore(Quantity quantity, Figure like) {
      int to = quantity.unitTo();
      boolean object =
          to < tokens.size()
              && tokens.isWord(to)
              && !tagged.is(to, Category.FUNCTION_WORD)
              && !tagged.is(to, Category.VERSUS)
              && !tagged.is(to, Category.BASIS);
      for (int t = quantity.nounFrom() + 1; t < (object ? to + 1 : to); t++) {
        if (!isSaidOf(like, t)) {
          return true;
        }
      }
      return false;
    }

    /** "giảm 8% số vụ, 4% số người chết": a percentage's own verb, or that of the one before. */
    private Relation saidRelation(Figure figure) {
      Figure other = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      boolean carried =
          figure.lead.relation() == null
              && other != null
              && SAID_OF_NAMED.equals(other.rule)
              && figure.quantity.isPercent()
              && isJoined(ends[other.segment.index()], figure.quantity.leadTo());
      if (!carried) {
        return figure.lead.relation();
      }
      if (figure.reference == null) {
        figure.reference = other.reference;
        figure.basis = other.basis;
      }
      return other.relation;
    }

    /** Whether nothing but a comma or "và" stands between two tokens. */
    private boolean isJoined(int at, int to) {
      Match and = tagged.at(at, Category.AND);
      return tokens.is(at, ',') && at + 1 == to || and != null && and.to() == to;
    }

    /** "giảm 8,4% về số doanh nghiệp": the figure before that is named behind the percentage. */
    private Figure saidOf(Figure figure) {
      int at = figure.quantity.to();
      Match link = at < figure.segment.to() ? tagged.at(at, Category.ABOUT_LINK) : null;
      if (link == null) {
        return null;
      }
      int to = link.to();
      int limit = Math.min(figure.segment.to(), link.to() + 4);
      while (to < limit
          && !tokens.isPunct(to)
          && !tagged.is(to, Category.AND)
          && !tagged.is(to, Category.VERSUS)) {
        to++;
      }
      Figure best = null;
      int most = 0;
      for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - MAX_BACK); i--) {
        Figure other = figures.get(i);
        int shared = 0;
        for (int t = link.to(); t < to && other.isStatistic(); t++) {
          shared += isSaidOf(other, t) ? 1 : 0;
        }
        if (shared > most) {
          best = other;
          most = shared;
        }
      }
      if (best != null) {
        ends[figure.segment.index()] = to;
        if (figure.reference == null) {
          figure.reference = references.behind(to, figure.segment.to(), false);
          figure.basis = figure.reference == null ? null : references.basis(figure.reference);
        }
      }
      return best;
    }

    /**
     * "(tăng 38 giấy, vốn giảm 21%)": the figure before the bracket whose subject is named again.
     */
    private Figure namedBefore(Figure figure) {
      if (figure.subject.size() > 3) {
        return null;
      }
      for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - MAX_BACK); i--) {
        Figure other = figures.get(i);
        int shared = 0;
        for (int t = figure.subject.from(); t < figure.subject.to(); t++) {
          shared += other.isStatistic() && isSaidOf(other, t) ? 1 : 0;
        }
        if (shared == figure.subject.size()) {
          return other;
        }
      }
      return null;
    }

    /** "giảm 9 vụ và 13.600 lao động so với năm trước": the verb of the difference before holds. */
    private Figure carriedVerb(Figure figure) {
      Figure other = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      boolean next =
          other != null
              && other.kind == Kind.COMPARISON
              && other.change != null
              && isCount(other.quantity)
              && isCount(figure.quantity)
              && other.segment.bracket() == figure.segment.bracket();
      if (!next) {
        return null;
      }
      int at = other.quantity.to();
      int to = figure.quantity.leadTo();
      Match and = tagged.at(at, Category.AND);
      // "tăng 12 vụ/20 bị can".
      boolean mark = tokens.is(at, ',') || tokens.is(at, '/');
      return mark && at + 1 == to || and != null && and.to() == to ? other : null;
    }

    private boolean saysOfEach(Figure figure) {
      for (int t = Math.max(figure.floor, figure.quantity.leadTo() - 6);
          t < figure.quantity.leadTo();
          t++) {
        if (tagged.is(t, Category.EACH) && !tagged.is(t, Category.BASIS)) {
          return true;
        }
      }
      return false;
    }

    /** "tăng 0,3% so với tháng trước, tăng 3,1% so với cùng kỳ": two growths of one thing. */
    private boolean isNextGrowth(Figure figure, Figure anchor) {
      return isNextLevel(figure, anchor)
          || anchor.isGrowth()
              && anchor.relation != Relation.SHARE
              && anchor.quantity.unit().equals("%")
              && figure.quantity.unit().equals("%")
              && isChange(figure.lead.relation())
              && figure.basis != Basis.PLAN
              && !figure.segment.isBracketed();
    }

    /** "so với cùng kỳ giảm 19 vụ, giảm 7 người chết": two changes, no level of either. */
    private boolean isNextChange(Figure figure, Figure other) {
      return other.isGrowth()
          && isChange(other.relation)
          && isChange(figure.lead.relation())
          && !other.quantity.isPercent()
          && !figure.segment.isBracketed();
    }

    /** "đến hết tháng 11 đạt 75%, đến hết năm đạt 95%": the same at another time. */
    private boolean isNextLevel(Figure figure, Figure anchor) {
      if (figure.lead.relation() != Relation.REACHED
          || figure.segment.isBracketed()
          || !anchor.quantity.unit().equals("%")
          || !figure.quantity.unit().equals("%")) {
        return false;
      }
      int to = figure.quantity.leadTo();
      for (int t = Math.max(anchor.quantity.to(), to - NEXT_LEVEL); t < to; t++) {
        TimeMention time = references.timeAt(t);
        if (time != null && (time.bound() == Bound.UNTIL || tokens.is(t - 1, ','))) {
          return true;
        }
      }
      return false;
    }

    /** "tăng 0,5% so với tháng trước và 3,1% so với cùng kỳ": the verb holds for both. */
    private boolean isGrowthToo(Figure figure, Figure anchor) {
      Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      return anchor != null
          && last == anchor
          && anchor.isGrowth()
          && anchor.reference != null
          && isChange(anchor.relation)
          && anchor.segment.index() == figure.segment.index()
          && figure.quantity.unit().equals("%")
          && (figure.basis == Basis.SAME_PERIOD || figure.basis == Basis.PREVIOUS_PERIOD);
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

  /** Whether two tokens are one word, be its letters capitals or not. */
  private boolean isSame(int one, int other) {
    int length = tokens.end(one) - tokens.start(one);
    return length == tokens.end(other) - tokens.start(other)
        && tokens
            .source()
            .regionMatches(true, tokens.start(one), tokens.source(), tokens.start(other), length);
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
