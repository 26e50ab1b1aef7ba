package io.github.bienban.extract.figure;

import io.github.bienban.extract.figure.Figure.Kind;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;

/**
 * Tells the levels that figures are compared with from the figures: "(cùng kỳ là 6,4%)", "so với
 * chỉ tiêu 65%".
 */
final class ReferenceLevels {

  /** The rule of a plan's own level beside a figure. */
  static final String VALUE_OF_REFERENCE = "value-of-reference";

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;
  private final LinkCourse course;

  ReferenceLevels(Tagged tagged, ReferenceReader references, LinkCourse course) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.course = course;
  }

  /** "mới đạt 58% so với chỉ tiêu 65%": the plan's own figure. */
  boolean isValueOfReference(Figure figure) {
    return isBehindReference(figure) && references.basis(course.previous().reference) == Basis.PLAN;
  }

  /** "gieo cấy 41 ha/KH 38 ha", "41 ha / kế hoạch là 38 ha": the plan's own level beside it. */
  boolean isPlanBeside(Figure figure, Figure anchor) {
    int slash = figure.floor;
    return slash < figure.lead.from()
        && tokens.is(slash, '/')
        && anchor.quantity.to() == slash
        && references.isPlanAt(slash + 1)
        && Comparability.isComparable(anchor.quantity, figure.quantity);
  }

  private boolean isBehindReference(Figure figure) {
    Figure previous = course.previous();
    return previous != null
        && previous.reference != null
        && previous.reference.to() == figure.quantity.leadTo()
        && previous.segment.index() == figure.segment.index();
  }

  /**
   * "so với mức 65% | tỉnh giao", "so với mức 65% của | năm 2023": the level that the figure before
   * is compared with.
   *
   * @return what names it, or null where the figure is no such level
   */
  Stretch nameBehind(Figure figure) {
    if (!isBehindReference(figure)
        || tagged.endingAt(figure.quantity.leadTo(), Category.LEVEL_NOUN) == null
        || !Comparability.isComparable(figure.quantity, meant(course.previous()).quantity)) {
      return null;
    }
    return levelOf(figure);
  }

  /** "mức 65% | tỉnh giao": the plan or the time right behind a level, or null. */
  private Stretch levelOf(Figure figure) {
    int from = figure.quantity.to();
    from += tagged.is(from, Category.PREPOSITION) ? 1 : 0;
    Match basis = tagged.at(from, Category.BASIS);
    TimeMention time = references.timeAt(from);
    int to = Math.max(basis == null ? from : basis.to(), time == null ? from : time.to());
    Stretch name = new Stretch(from, Math.min(to, figure.segment.to()));
    Basis meant = references.basis(name);
    return meant == Basis.TOTAL || meant == Basis.OTHER ? null : name;
  }

  /** What a figure hangs on; itself where it hangs on none. */
  static Figure meant(Figure figure) {
    return figure.anchors.isEmpty() ? figure : figure.anchors.get(0);
  }

  /**
   * "(cùng kỳ là 6,4%)", "(kế hoạch 75%)", "thấp hơn chỉ tiêu 2% (75%)": in brackets stands the
   * level that a figure is compared with.
   *
   * @return what names it, or null where the figure is no such level
   */
  Stretch referenceBefore(Figure figure, Figure anchor) {
    Segment segment = figure.segment;
    boolean states = figure.lead.relation() != null && figure.lead.relation() != Relation.REACHED;
    Figure previous = course.previous();
    boolean alike =
        previous != null && Comparability.isComparable(anchor.quantity, figure.quantity);
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
              && from - previous.reference.to() <= LinkCourse.MAX_BACK
              && from > previous.reference.to()
              && figure.quantity.to() >= segment.to();
      return behind ? previous.reference : null;
    }
    Match versus = tagged.at(from, Category.VERSUS);
    if (versus != null && versus.to() < to && figure.lead.level() != null) {
      // "(so với năm trước là 84%)".
      from = versus.to();
    }
    Match basis = tagged.at(from, Category.BASIS);
    boolean single = basis == null || basis.to() == from + 1 && references.timeAt(from) == null;
    if (single && !ReferenceReader.isPlan(basis) || figure.quantity.to() < segment.to()) {
      return null;
    }
    Stretch name = new Stretch(from, tokens.is(to - 1, ':') ? to - 1 : to);
    Basis meant = references.basis(name);
    return meant == Basis.TOTAL || meant == Basis.OTHER ? null : name;
  }

  /** "cao hơn mức tăng của quý II (5,1%) và thấp hơn quý I (8%)": levels compared with, aside. */
  boolean isLevelInBrackets(Figure figure) {
    Segment segment = figure.segment;
    boolean alone =
        segment.isBracketed()
            && figure.lead.relation() == null
            && figure.quantity.isPercent()
            && figure.lead.from() == segment.from()
            && figure.quantity.to() == segment.to();
    if (!alone) {
      return false;
    }
    int from = course.ends[segment.bracket()];
    int to = segment.from() - 1;
    while (from < to && (tokens.isPunct(from) || tagged.is(from, Category.LEAD_ADVERB))) {
      from++;
    }
    Match verb = from < to ? tagged.at(from, Category.RELATION) : null;
    return verb != null
        && tagged.endingAt(verb.to(), Category.QUALIFIER) != null
        && references.isNamed(behindLevelNoun(verb.to()), to, true);
  }

  /** "mức tăng của | quý II". */
  private int behindLevelNoun(int from) {
    Match noun = tagged.at(from, Category.LEVEL_NOUN);
    int at = noun == null || tagged.is(from, Category.BASIS) ? from : noun.to();
    return at > from && tagged.is(at, Category.PREPOSITION) ? at + 1 : at;
  }

  /** "cao hơn mức tăng 12,1% của cùng kỳ": what the figure before is compared with. */
  boolean isLevelComparedWith(Figure figure) {
    Quantity level = figure.quantity;
    Match noun = tagged.endingAt(level.from(), Category.LEVEL_NOUN);
    Match verb = noun == null ? null : tagged.endingAt(noun.from(), Category.RELATION);
    if (verb == null
        || verb.from() < figure.floor
        || verb.value().equals(Relation.REACHED.name())
        || verb.value().equals(Relation.EXCEEDED.name()) && references.isPlanAt(level.to())) {
      // "đạt mức 95%", "vượt mức 5% kế hoạch".
      return false;
    }
    // "thấp hơn mức 5%" alone is a bound.
    boolean bound = level.leadTo() < level.from();
    Figure previous = course.previous();
    return bound
        ? previous != null
            && Comparability.isComparable(level, meant(previous).quantity)
            && levelOf(figure) != null
        : level.isPercent();
  }

  /** "tăng 22% (cùng kỳ tăng 12,8%)", "(KH tăng 8%)": how much the same grew or was to grow. */
  boolean isChangeOfBefore(Figure figure) {
    Segment segment = figure.segment;
    Figure previous = course.previous();
    if (previous == null
        || !segment.isBracketed()
        || !Comparability.isChange(figure.lead.relation())) {
      return false;
    }
    boolean first = !previous.segment.isBracketed() && Comparability.isChange(previous.relation);
    boolean next = previous.kind == Kind.PART && previous.segment.bracket() == segment.bracket();
    Match basis = tagged.at(segment.from(), Category.BASIS);
    return (first || next)
        && basis != null
        && !isPartOfTime(segment.from())
        && (Comparability.isEarlier(Basis.valueOf(basis.value())) || ReferenceReader.isPlan(basis))
        && figure.quantity.isPercent();
  }

  /**
   * "…, trong khi cùng kỳ đạt 49%", "(năm trước: 49%)": how far the same was in an earlier time.
   */
  boolean isEarlier(Figure figure, Figure anchor) {
    Relation verb = figure.lead.relation();
    Lead.Level level = figure.lead.level();
    boolean states =
        (verb == null || verb == Relation.REACHED)
            && level != Lead.Level.START
            && level != Lead.Level.UP
            && level != Lead.Level.DOWN
            && figure.lead.reference() == null;
    Figure previous = course.previous();
    boolean like =
        Comparability.isComparable(anchor.quantity, figure.quantity)
            || previous != null
                && previous.kind == Kind.COMPARISON
                && previous.quantity.unit().equals(figure.quantity.unit());
    if (!states || !like || figure.segment.isBracketed()) {
      return false;
    }
    int from = figure.floor;
    int to = figure.lead.from();
    while (from < to && tokens.isPunct(from)) {
      from++;
    }
    int first = from;
    while (from < to && tagged.is(from, Category.CONNECTIVE) && !tagged.is(from, Category.BASIS)) {
      from = tagged.at(from, Category.CONNECTIVE).to();
    }
    Match basis = from < to ? tagged.at(from, Category.BASIS) : null;
    boolean earlier =
        basis != null
            && (basis.value().equals(Basis.SAME_PERIOD.name())
                || basis.value().equals(Basis.PREVIOUS_PERIOD.name())
                    && basis.to() > from + 1
                    && from > first);
    if (!earlier) {
      return false;
    }
    int at = basis.to();
    TimeMention time = at < to ? references.timeAt(at) : null;
    at = time == null ? at : Math.max(at + 1, time.to());
    return at == to;
  }

  /** "chưa đạt kịch bản 8%", "không đạt mục tiêu 65%": the level of the plan, not how far it is. */
  boolean isUnreached(Figure figure, Figure anchor) {
    Lead lead = figure.lead;
    boolean plan =
        lead.relation() == Relation.REACHED
            && lead.reference() != null
            && (lead.reference().to() == figure.quantity.leadTo()
                || isNamedLevel(lead.reference(), figure.quantity.leadTo()))
            && references.basis(lead.reference()) == Basis.PLAN;
    if (isLevelExceeded(figure, anchor)) {
      return true;
    }
    boolean denied = tagged.endingAt(lead.from(), Category.NEGATION) != null;
    return plan
        && Comparability.isComparable(anchor.quantity, figure.quantity)
        && (denied || anchor.quantity.isPercent());
  }

  /** "2 tỷ USD, vượt xa so với mục tiêu | là 1,8 tỷ USD": by less than half it may be more. */
  private boolean isLevelExceeded(Figure figure, Figure anchor) {
    Lead lead = figure.lead;
    Quantity level = figure.quantity;
    return lead.relation() == Relation.EXCEEDED
        && lead.reference() != null
        && isNamedLevel(lead.reference(), level.leadTo())
        && references.basis(lead.reference()) == Basis.PLAN
        && level.unit().equals(anchor.quantity.unit())
        && level.value().add(level.value()).compareTo(anchor.quantity.value()) >= 0;
  }

  /** "khó đạt kế hoạch đề ra | là 7,9%". */
  private boolean isNamedLevel(Stretch plan, int leadTo) {
    Match level = tagged.endingAt(leadTo, Category.LEVEL);
    return level != null
        && level.from() == plan.to()
        && level.value().equals(Lead.Level.LEVEL.name())
        && !tagged.is(level.from(), Category.RELATION);
  }

  /** "(quý I tăng 6%; quý II tăng 8%)": a quarter or month without its year is part of the time. */
  boolean isPartOfTime(int from) {
    TimeMention time = references.timeAt(from);
    return time != null
        && (time.kind() == TimeMention.Kind.QUARTER || time.kind() == TimeMention.Kind.MONTH)
        && time.year() == null;
  }

  /** "(riêng quý II tăng 8%; cả năm ước đạt 9%)": another part of the time, or all of it. */
  boolean isOtherTime(int from, int to) {
    int at = from;
    while (at < to && (tagged.is(at, Category.PART_LINK) || tagged.is(at, Category.LEAD_ADVERB))) {
      at++;
    }
    TimeMention time = at < to ? references.timeAt(at) : null;
    Match basis = tagged.at(at, Category.BASIS);
    boolean earlier = basis != null && basis.to() > at + 1;
    return isPartOfTime(at) || time != null && time.to() == to && time.year() == null && !earlier;
  }

  /** Whether nothing but a name and a colon stands in brackets with a figure. */
  private boolean isAloneInBracket(Segment segment) {
    int next = segment.index() + 1;
    int last = segment.index() - 1;
    boolean more =
        next < course.segments.all().size()
                && course.segments.all().get(next).bracket() == segment.bracket()
                && course.segments.all().get(next).from() == segment.to() + 1
            || last >= 0
                && course.segments.all().get(last).bracket() == segment.bracket()
                && course.segments.all().get(last).to() + 1 == segment.from()
                && !tokens.is(segment.from() - 1, ':');
    return !more;
  }

  private int bracketFrom(Segment segment) {
    return tokens.is(segment.from() - 1, ':')
        ? course.segments.all().get(segment.index() - 1).from()
        : segment.from();
  }

  /** The level of a plan is a figure of its own, that of an earlier time is where it came from. */
  void levelOfReference(Figure figure, Figure anchor, Stretch name) {
    if (references.basis(name) == Basis.PLAN) {
      Figure before = course.previous();
      if (before.kind == Kind.COMPARISON
          && before.basis == null
          && before.segment.index() == figure.segment.bracket()
          && (before.relation == Relation.REACHED || before.relation == Relation.EXCEEDED)) {
        // "đạt 112% (KH: 40 ha)": the level of what it is compared with stands behind.
        before.basis = Basis.PLAN;
        before.reference = name;
      }
      valueOfReference(figure, anchor);
      figure.subject = name;
    } else {
      figure.kind = Kind.PART;
      anchor.previous = figure.quantity.value();
    }
  }

  /** What the same was in an earlier time is where it came from. */
  void earlierLevel(Figure figure, Figure anchor) {
    figure.kind = Kind.PART;
    if (anchor.quantity.unit().equals(figure.quantity.unit())) {
      anchor.previous = figure.quantity.value();
    }
  }

  void valueOfReference(Figure figure, Figure anchor) {
    figure.kind = Kind.STATISTIC;
    // A plan's level behind another one is that of the same thing.
    figure.root = VALUE_OF_REFERENCE.equals(anchor.rule) ? anchor.root : anchor;
    figure.rule = VALUE_OF_REFERENCE;
  }
}
