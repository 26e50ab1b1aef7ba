package io.github.bienban.extract.figure;

import io.github.bienban.extract.figure.Figure.Kind;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;

/** Reads what a figure of its own states: a level, a growth, a share, or the end of a change. */
final class StatementReader {

  /** No more tokens lead up to the next level of a share with its time. */
  private static final int NEXT_LEVEL = 12;

  /** How far before a colon the verb stands that holds for the list behind it. */
  private static final int INTRODUCTION = 8;

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;
  private final LinkCourse course;

  StatementReader(Tagged tagged, ReferenceReader references, LinkCourse course) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.course = course;
  }

  void state(Figure figure, Figure anchor, boolean named) {
    Lead lead = figure.lead;
    Quantity quantity = figure.quantity;
    figure.kind = Kind.STATISTIC;
    boolean rate = quantity.isPercent() || quantity.isTimes();
    if (!named
        && anchor != null
        && (isNextGrowth(figure, anchor) || isShareOfGrown(figure, anchor))) {
      figure.subject = anchor.subject;
      figure.rule = "growth-of-the-same";
    }
    Match rateNoun = tagged.endingAt(quantity.leadTo(), Category.DEPENDENT);
    Match verb = tagged.endingAt(quantity.leadTo(), Category.RELATION);
    // "tỷ lệ 48%" names a rate, "chiếm tỷ lệ 48%" states a share.
    boolean ofRate = rateNoun != null && (verb == null || verb.from() >= rateNoun.from());
    if (!named && lead.relation() == null && lead.level() == null && isGrowthToo(figure, anchor)) {
      figure.subject = anchor.subject;
      figure.relation = anchor.relation;
      figure.change = anchor.relation;
      figure.rule = "growth-of-the-same";
    } else if (lead.isChange() || lead.relation() == Relation.TIMES && quantity.isTimes()) {
      boolean beyond = lead.relation() == Relation.EXCEEDED && !rate && figure.basis == null;
      figure.relation = rate || figure.basis != null ? lead.relation() : null;
      // "vượt 7,8 triệu lượt": more than so many.
      figure.change = beyond ? null : lead.relation();
      figure.qualifier = beyond && !countsGoals(quantity) ? Qualifier.OVER : figure.qualifier;
    } else if (quantity.isPercent()
        && (lead.relation() == Relation.SHARE && !ofRate || isShare(figure))) {
      figure.relation = Relation.SHARE;
      course.shares |= lead.relation() == Relation.SHARE;
      if (figure.basis == null) {
        figure.basis = Basis.TOTAL;
      }
    } else if (rate
        && lead.relation() == Relation.REACHED
        && figure.basis != null
        && figure.basis != Basis.TOTAL
        && figure.basis != Basis.OTHER) {
      boolean growth =
          Comparability.isEarlier(figure.basis)
              && !figure.subject.isEmpty()
              && tagged.is(figure.subject.from(), Category.RELATION)
              && tagged.is(figure.subject.from(), Category.INDICATOR_HEAD);
      // "tăng trưởng kinh tế đạt 8% so với cùng kỳ": so much it grew.
      figure.relation =
          growth
              ? Relation.valueOf(tagged.at(figure.subject.from(), Category.RELATION).value())
              : Relation.REACHED;
    }
    if (figure.relation == null && quantity.unit().equals("%") && lead.level() == null) {
      figure.relation = introduced(figure);
    }
    if (figure.relation == null && isPartOfPlanDone(figure)) {
      figure.relation = Relation.REACHED;
    }
    if (figure.relation == null) {
      figure.reference = null;
      figure.basis = null;
    }
  }

  /** "vượt 40 chỉ tiêu": so many, each of them exceeded. */
  private boolean countsGoals(Quantity quantity) {
    return tagged.is(quantity.nounFrom(), Category.GOAL_NOUN);
  }

  /** "mới giải ngân 43% kế hoạch": the verb of the work says that so much of the plan is done. */
  private boolean isPartOfPlanDone(Figure figure) {
    return figure.quantity.unit().equals("%")
        && figure.basis == Basis.PLAN
        && figure.lead.relation() == null
        && !course.aimed.holds(figure.quantity.from())
        && figure.reference.from() == figure.quantity.to()
        && references.isPlanAt(figure.reference.from());
  }

  /** "tăng 29% về số doanh nghiệp và | 23% về số vốn": growth of its own with the verb before. */
  void grow(Figure figure, Relation relation) {
    figure.kind = Kind.STATISTIC;
    figure.relation = relation;
    figure.change = relation;
    figure.rule = "growth-of-the-next";
  }

  /** "Ba khu vực đều tăng trưởng: nông nghiệp 3,2%, …": the verb before the colon holds. */
  private Relation introduced(Figure figure) {
    int colon = course.introduction;
    if (figure.subject.isEmpty()) {
      return null;
    }
    if (figure.segment.isBracketed()) {
      return aroundBracket(figure.segment);
    }
    if (colon < 0) {
      return null;
    }
    for (int t = colon - 1;
        t >= Math.max(course.segments.all().get(0).from(), colon - INTRODUCTION);
        t--) {
      Match verb = tagged.at(t, Category.RELATION);
      if (verb != null && (tagged.endingAt(t, Category.ABOUT_LINK) != null || isField(verb))) {
        // "Về giảm nghèo: …", "Giảm nghèo: tỷ lệ hộ nghèo 4%" say what the list is about.
        return null;
      }
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

  /** "Đàn gia súc đều tăng (trâu 0,3%, bò 0,9%)": the verb right before the bracket holds. */
  private Relation aroundBracket(Segment segment) {
    int first = segment.index();
    while (first > 0 && course.segments.all().get(first - 1).bracket() == segment.bracket()) {
      first--;
    }
    int open = course.segments.all().get(first).from() - 1;
    Match verb = tokens.is(open, '(') ? tagged.endingAt(open, Category.RELATION) : null;
    Relation relation = verb == null ? null : Relation.valueOf(verb.value());
    return Comparability.isChange(relation) ? relation : null;
  }

  /** "* Giảm nghèo: …": a verb that opens the label and is no noun for growth. */
  private boolean isField(Match verb) {
    int from = course.segments.all().get(0).from();
    while (from < verb.from() && tokens.isPunct(from)) {
      from++;
    }
    return from == verb.from() && !tagged.is(from, Category.INDICATOR_HEAD);
  }

  /** "tỷ trọng công nghiệp 58%, dịch vụ 33%": shares until the thought ends. */
  private boolean isShare(Figure figure) {
    Stretch subject = figure.subject;
    if (introducesShares() && !figure.lead.isChange() && !subject.isEmpty()) {
      return true;
    }
    if (figure.lead.isChange()
        || course.shares
            && (figure.lead.level() == Lead.Level.LEVEL
                || !subject.isEmpty() && tagged.is(subject.from(), Category.INDICATOR_HEAD))
            && !isShareNoun(subject)) {
      return false;
    }
    for (int t = subject.from(); t < subject.to() && !course.shares; t++) {
      course.shares = tagged.is(t, Category.SHARE_NOUN);
    }
    return course.shares;
  }

  /** "Cơ cấu kinh tế: nông nghiệp 45%; …". */
  private boolean introducesShares() {
    int first = course.segments.all().get(0).from();
    for (int t = course.introduction - 1;
        t >= Math.max(first, course.introduction - INTRODUCTION);
        t--) {
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

  /** "tăng 0,3% so với tháng trước, tăng 3,1% so với cùng kỳ": two growths of one thing. */
  boolean isNextGrowth(Figure figure, Figure anchor) {
    return isNextLevel(figure, anchor)
        || isNextShare(figure, anchor)
        || isChangeAlone(anchor)
            && figure.lead.relation() == anchor.change
            && figure.quantity.unit().equals("%")
            && !figure.segment.isBracketed()
        || anchor.isGrowth()
            && anchor.relation != Relation.SHARE
            && anchor.quantity.unit().equals("%")
            && figure.quantity.unit().equals("%")
            && Comparability.isChange(figure.lead.relation())
            && figure.basis != Basis.PLAN
            && !figure.segment.isBracketed();
  }

  /** "hàng dệt may tăng 12%, chiếm 30% tổng kim ngạch": the share is that of the thing. */
  boolean isShareOfGrown(Figure figure, Figure anchor) {
    return anchor.isGrowth()
        && Comparability.isChange(anchor.relation)
        && anchor.quantity.unit().equals("%")
        && figure.lead.relation() == Relation.SHARE
        && figure.quantity.unit().equals("%")
        && !figure.segment.isBracketed();
  }

  /** "trọng án giảm 15 vụ": by how many it fell, with no level. */
  private static boolean isChangeAlone(Figure figure) {
    return figure.isStatistic()
        && Comparability.isChange(figure.change)
        && figure.lead.relation() == figure.change
        && !figure.quantity.isPercent();
  }

  /** "so với cùng kỳ giảm 19 vụ, giảm 7 người chết": two changes, no level of either. */
  boolean isNextChange(Figure figure, Figure other) {
    boolean alone =
        Comparability.isChange(other.change)
            && figure.lead.relation() == other.change
            && Comparability.isCount(figure.quantity)
            && !figure.quantity.unit().equals(other.quantity.unit())
            && figure.basis == null
            && !figure.segment.isBracketed();
    return alone
        || other.isGrowth()
            && Comparability.isChange(other.relation)
            && Comparability.isChange(figure.lead.relation())
            && !other.quantity.isPercent()
            && !figure.segment.isBracketed();
  }

  /** "đạt 87% kế hoạch, bằng 102% so với cùng kỳ": two shares of one thing, no level of it. */
  private static boolean isNextShare(Figure figure, Figure anchor) {
    return anchor.isGrowth()
        && anchor.relation == Relation.REACHED
        && figure.lead.relation() == Relation.REACHED
        && anchor.quantity.unit().equals("%")
        && figure.quantity.unit().equals("%")
        && figure.basis != null
        && figure.basis != Basis.TOTAL
        && figure.basis != Basis.OTHER
        && figure.basis != anchor.basis;
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
    Figure last = course.previous();
    return anchor != null
        && last == anchor
        && anchor.isGrowth()
        && anchor.reference != null
        && Comparability.isChange(anchor.relation)
        && anchor.segment.index() == figure.segment.index()
        && figure.quantity.unit().equals("%")
        && (figure.basis == Basis.SAME_PERIOD || figure.basis == Basis.PREVIOUS_PERIOD);
  }

  /** "từ 65% lên 78%", "từ 2,86% giảm còn 0,74%". */
  boolean isEndOfChange(Figure figure) {
    Figure start = course.previous();
    return start != null
        && start.isStatistic()
        && start.lead.level() == Lead.Level.START
        && figure.lead.level() != null
        && figure.lead.level() != Lead.Level.START
        && figure.lead.level() != Lead.Level.LIST
        && start.quantity.unit().equals(figure.quantity.unit());
  }

  void endChange(Figure figure) {
    Figure start = course.figures.get(course.figures.size() - 1);
    start.kind = Kind.PART;
    figure.kind = Kind.STATISTIC;
    figure.subject = start.subject;
    figure.previous = start.quantity.value();
    figure.reference = null;
    figure.basis = null;
    figure.rule = "end-of-change";
  }

  /** "giảm 248 hộ, còn 1.466 hộ". */
  boolean isLevelBehindChange(Figure figure) {
    Figure change = lastTold();
    return change != null
        && change.isStatistic()
        && change.comparisons.isEmpty()
        && (change.change == Relation.DECREASE || change.change == Relation.INCREASE)
        && figure.lead.level() != null
        && figure.lead.relation() == null
        && (figure.lead.level() != Lead.Level.LEVEL
            || comesTo(figure, change)
            || isLevelOfGrown(figure, change))
        && isLevelOf(figure, change)
        && figure.segment.bracket() == change.segment.bracket();
  }

  /** "giảm 2,4% (KH giảm 2%), còn 6,1%": the figure before, past what a bracket compares with. */
  private Figure lastTold() {
    Figure last = course.previous();
    boolean aside = last != null && last.kind == Kind.PART && last.segment.isBracketed();
    return aside && course.figures.size() > 1
        ? course.figures.get(course.figures.size() - 2)
        : last;
  }

  /** "tỉnh giao cao hơn 12 tỷ đồng so với dự toán, bằng 137 tỷ đồng": more than the change. */
  private boolean comesTo(Figure level, Figure change) {
    return !change.quantity.isPercent()
        && change.relation != null
        && change.quantity.unit().equals(level.quantity.unit())
        && level.quantity.value().compareTo(change.quantity.value()) > 0
        && level.quantity.leadTo() - level.lead.from() == 1
        && level.lead.from() == level.segment.from()
        && level.segment.index() == change.segment.index() + 1;
  }

  /** "thu nội địa tăng 12% so với cùng kỳ, đạt 45 tỷ đồng": what it has come to. */
  private boolean isLevelOfGrown(Figure level, Figure change) {
    return (change.quantity.unit().equals("%") || change.quantity.isTimes())
        && change.isGrowth()
        && Comparability.isEarlier(change.basis)
        && !change.subject.isEmpty()
        && !level.quantity.isPercent()
        && !level.quantity.isTimes()
        && level.lead.level() == Lead.Level.LEVEL
        && level.lead.from() == level.segment.from()
        && level.segment.index() == change.segment.index() + 1;
  }

  /** "giảm 248 hộ, còn 1.466 hộ", "giảm 6%, còn 1.466 hộ", not "giảm 6 đội, còn 171 công chức". */
  private boolean isLevelOf(Figure figure, Figure change) {
    Quantity level = figure.quantity;
    Quantity by = change.quantity;
    if (Comparability.isCount(level) && Comparability.isCount(by)) {
      return level.unit().startsWith(by.unit()) || by.unit().startsWith(level.unit());
    }
    boolean left =
        by.unit().equals("%")
            && Comparability.isCount(level)
            && change.change == Relation.DECREASE
            && tokens.isSpelled(level.leadTo() - 1, "còn")
            && figure.segment.index() == change.segment.index() + 1;
    return left
        || isLevelOfGrown(figure, change)
        || isEndOfGrowth(figure, change)
        || Comparability.isComparable(level, by);
  }

  /** "doanh thu tăng 21% so với cùng kỳ | lên 3.150 tỷ đồng": up or down to there. */
  private boolean isEndOfGrowth(Figure level, Figure change) {
    boolean up = level.lead.level() == Lead.Level.UP && change.change == Relation.INCREASE;
    boolean down = level.lead.level() == Lead.Level.DOWN && change.change == Relation.DECREASE;
    boolean behind =
        level.segment.index() == change.segment.index()
            ? level.lead.from() == level.floor
            : level.segment.index() == change.segment.index() + 1
                && level.lead.from() == level.segment.from();
    return (up || down)
        && behind
        && change.quantity.unit().equals("%")
        && change.isGrowth()
        && !change.subject.isEmpty()
        && !level.quantity.isPercent()
        && !level.quantity.isTimes();
  }

  void levelBehindChange(Figure figure) {
    Figure change = lastTold();
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

  /** "chi đạt 66% dự toán (6.410 tỷ đồng)": how much that is. */
  boolean isLevelBehindShare(Figure figure) {
    Figure share = course.previous();
    return share != null
        && figure.segment.isBracketed()
        && share.segment.index() == figure.segment.bracket()
        && share.isGrowth()
        && share.relation == Relation.REACHED
        && share.basis == Basis.PLAN
        && share.quantity.unit().equals("%")
        && share.reference.to() == figure.segment.from() - 1
        && !figure.quantity.isPercent()
        && !figure.quantity.isTimes()
        && figure.subject.isEmpty()
        && !figure.lead.isChange();
  }

  void levelBehindShare(Figure figure) {
    Figure share = course.previous();
    figure.kind = Kind.STATISTIC;
    figure.subject = share.subject;
    figure.rule = "level-behind-share";
    share.kind = Kind.COMPARISON;
    share.rule = "share-before-level";
    share.anchors.add(figure);
    figure.comparisons.add(share);
  }
}
