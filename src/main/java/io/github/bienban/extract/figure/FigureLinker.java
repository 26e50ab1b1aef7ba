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
import java.util.List;

/**
 * Says of the quantities of a sentence which one is a figure of its own and which one hangs on
 * another. Each rule has a name, which results carry.
 *
 * <p>{@link AnchorFinder} finds what a figure hangs on, {@link StatementReader} reads what one of
 * its own states, {@link ReferenceLevels} sorts out the levels of plans and earlier times, and
 * {@link ThoughtReader} what holds for several figures.
 */
final class FigureLinker {

  /** No more tokens lead up to the next level of a share with its time. */
  private static final int NEXT_LEVEL = 12;

  /** Behind a bound in a name its level has no more tokens. */
  private static final int NAME_REACH = 4;

  /** So many per cent are all. */
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
   * @param aimed the part of the sentence that tells of goals
   * @param held what all the entries of the list are compared with to which it belongs, or null
   * @return the quantities, each with its kind, its relation and what it hangs on
   */
  List<Figure> link(
      Segments segments,
      List<Quantity> quantities,
      List<Figure> before,
      Stretch aimed,
      Stretch held) {
    Sentence sentence = new Sentence(segments, before);
    sentence.course.aimed = aimed;
    for (int i = 0; i < quantities.size(); i++) {
      boolean last = i + 1 == quantities.size();
      sentence.course.next = last ? tokens.size() : quantities.get(i + 1).leadTo();
      sentence.add(quantities.get(i));
    }
    List<Figure> figures = sentence.course.figures;
    new InOrder(tagged, segments, figures, before, subjects, references).share();
    new PartShares(tagged, segments).fill(figures);
    new PlanShares(tagged, segments, aimed).fill(figures);
    new SiblingBases(tagged, figures).fill(held, held == null ? null : references.basis(held));
    return figures;
  }

  /** The reading of one sentence, from left to right. */
  private final class Sentence {
    private final LinkCourse course;
    private final ThoughtReader thoughts;
    private final AnchorFinder anchors;
    private final ReferenceLevels levels;
    private final StatementReader statements;
    private final AsideReader aside;

    Sentence(Segments segments, List<Figure> before) {
      this.course = new LinkCourse(segments, before);
      this.thoughts = new ThoughtReader(tagged, references, course);
      this.aside = new AsideReader(tagged, course.segments);
      this.anchors =
          new AnchorFinder(tagged, references, subjects, aside, course, thoughts.findReference());
      this.levels = new ReferenceLevels(tagged, references, course);
      this.statements = new StatementReader(tagged, references, course);
    }

    void add(Quantity stated) {
      Segment own = course.segments.at(stated.from());
      thoughts.advance(own);
      Quantity quantity = aside.behindVerb(stated, own, course.ends, course.last);
      boolean behindVerb = quantity != stated;
      Segment segment = behindVerb ? course.segments.at(quantity.leadTo() - 1) : own;
      int floor = course.ends[segment.index()];
      Lead lead = leads.read(quantity, Math.min(floor, quantity.leadTo()));
      if (behindVerb
          && lead.relation() == Relation.EXCEEDED
          && quantity.value().compareTo(Comparability.WHOLE) >= 0) {
        // "vượt dự toán (104%)"
        lead = lead.withRelation(Relation.REACHED);
      }
      Figure figure = new Figure(quantity, segment, lead, floor);
      int behindGloss =
          floor < lead.from() && tokens.is(floor, '(')
              ? Math.min(lead.from(), course.segments.behindBracket(floor, segment))
              : floor;
      // "99% kế hoạch (KH) và giảm 2%": the bracket belongs to the words before it.
      figure.subject = subjects.trim(behindGloss, Math.max(behindGloss, lead.from()));
      if (lead.isChange() && comparesOnly(figure.subject)
          || equalsOnly(figure)
          || isRateOnly(figure)) {
        figure.subject = subjects.trim(lead.from(), lead.from());
      }
      figure.yearly =
          quantity.isPercent()
              && (tagged.endingAt(quantity.leadTo(), Category.RATE_PHRASE) != null
                  || isYearlyMean(figure));
      if (boundsName(figure)) {
        figure.kind = Kind.PART;
        course.figures.add(figure);
        return;
      }
      Stretch parted = course.beforeBracket[segment.index()];
      boolean behind = parted != null && figure.subject.isEmpty() && lead.from() == floor;
      course.beforeBracket[segment.index()] = null;
      Stretch after = after(figure);
      if (behind && lead.isChange()) {
        // "châu Á (chiếm 60% kim ngạch) tăng 12%": the bracket parts the verb from its subject.
        figure.subject = parted;
        figure.reference = lead.reference() != null ? lead.reference() : after;
        figure.basis = figure.reference == null ? null : references.basis(figure.reference);
        statements.state(figure, null, true);
        figure.rule = "subject";
      } else {
        decide(figure, after);
      }
      int end =
          Math.max(quantity.to(), figure.reference == after && after != null ? after.to() : 0);
      if (figure.kind == Kind.COMPARISON && Comparability.isCount(quantity)) {
        // "giảm 1 người tử vong và tăng 5 người bị thương".
        end = Math.max(end, Math.min(figure.segment.to(), anchors.objectEnd(quantity)));
      }
      end = behindVerb && own != segment ? Math.max(end, aside.behind(own, segment)) : end;
      course.ends[segment.index()] = Math.max(course.ends[segment.index()], end);
      if (figure.isGrowth() && lead.isChange()) {
        // "tăng 21% về số lượng và 18% về vốn": the words behind belong to it.
        course.ends[segment.index()] =
            Math.max(course.ends[segment.index()], anchors.aboutEnd(figure));
      }
      if (segment.isBracketed()) {
        int around = segment.bracket();
        int close = closeOf(segment);
        if (course.ends[around] < segment.from() - 1
            && !(figure.kind == Kind.PART && levels.isLevelInBrackets(figure))) {
          course.beforeBracket[around] = subjects.trim(course.ends[around], segment.from() - 1);
        }
        course.ends[around] = Math.max(course.ends[around], close);
      }
      course.figures.add(figure);
      if (figure.isStatistic()) {
        course.last = figure;
      }
    }

    /**
     * "tỷ lệ số xã đạt dưới 10 tiêu chí | còn 25%": the bound is part of the name of what the level
     * behind it is of.
     */
    private boolean boundsName(Figure figure) {
      Quantity quantity = figure.quantity;
      // "tỷ lệ người tiêm ít nhất 1 mũi | đạt 74%"
      Match rate =
          figure.subject.isEmpty() ? null : tagged.at(figure.subject.from(), Category.RELATION);
      boolean share = Comparability.isShare(rate);
      boolean bounds =
          quantity.qualifier() == Qualifier.UNDER
              || quantity.qualifier() == Qualifier.OVER
              || share && quantity.qualifier() != Qualifier.NEARLY;
      Match level = bounds ? tagged.at(quantity.to(), Category.LEVEL) : null;
      return level != null
          && Comparability.isCount(quantity)
          && !figure.subject.isEmpty()
          && tagged.first(figure.subject.from(), figure.subject.from() + 2, Category.INDICATOR_HEAD)
              != null
          && quantity.to() < figure.segment.to()
          && course.next <= quantity.to() + NAME_REACH
          && course.next < figure.segment.to()
          && (level.value().equals(Lead.Level.LEVEL.name())
              || level.value().equals(Lead.Level.HAVE.name())
              || Lead.Level.isMove(level));
    }

    /** "58,3%, bình quân mỗi năm | giảm 5,4%": a mean by the year before the verb of change. */
    private boolean isYearlyMean(Figure figure) {
      Match rate =
          figure.lead.isChange() ? tagged.endingAt(figure.lead.from(), Category.RATE_PHRASE) : null;
      return rate != null && rate.from() >= figure.floor && tokens.isSpelled(rate.to() - 1, "năm");
    }

    /** "cao hơn cả nước nhưng | thấp hơn cùng kỳ 4%": another comparison, which has no figure. */
    private boolean comparesOnly(Stretch subject) {
      Match verb = subject.isEmpty() ? null : tagged.at(subject.from(), Category.RELATION);
      return verb != null
          && subject.size() <= NEXT_LEVEL
          && tagged.endingAt(verb.to(), Category.QUALIFIER) != null
          && references.isNamed(verb.to(), subject.to(), true);
    }

    /**
     * "12 tỷ đồng, tương đương cùng kỳ và | đạt 49% kế hoạch", "vượt tiến độ đề ra và | tăng 9%": a
     * comparison without a figure of its own before the one that has it.
     */
    private boolean equalsOnly(Figure figure) {
      Stretch subject = figure.subject;
      Match verb = subject.isEmpty() ? null : tagged.at(subject.from(), Category.RELATION);
      boolean reaches =
          verb != null
              && figure.lead.relation() != null
              && subject.size() <= NEXT_LEVEL
              && subject.from() == figure.segment.from()
              && course.last != null
              && (verb.value().equals(Relation.REACHED.name())
                  || verb.value().equals(Relation.EXCEEDED.name()))
              && references.isNamed(verb.to(), subject.to(), false);
      boolean joined = false;
      for (int t = subject.to(); reaches && t < figure.quantity.leadTo(); t++) {
        joined |= tagged.is(t, Category.AND);
      }
      for (int t = verb == null ? subject.to() : verb.to(); joined && t < subject.to(); t++) {
        // "đạt kế hoạch tỷ lệ hộ nghèo": there the subject follows.
        joined = !tagged.is(t, Category.INDICATOR_HEAD) || tagged.is(t, Category.BASIS);
      }
      return joined;
    }

    /** The token behind a bracket. */
    private int closeOf(Segment segment) {
      int t = segment.to();
      Segment around = course.segments.all().get(segment.bracket());
      while (t < around.to() && course.segments.isInside(t, around)) {
        t++;
      }
      return Math.min(around.to(), t + 1);
    }

    private Stretch after(Figure figure) {
      Quantity quantity = figure.quantity;
      boolean relates =
          quantity.isPercent()
              || quantity.isTimes()
              || figure.lead.relation() != null
              || anchors.carriedVerb(figure) != null;
      if (!relates) {
        return null;
      }
      int at = quantity.to();
      while (at < figure.segment.to()
          && (tokens.is(at, '\u2026') || tokens.is(at, '.') || tokens.is(at, ')'))) {
        at++;
      }
      int limit = Math.min(figure.segment.to(), Math.max(course.next, quantity.to()));
      Stretch found = references.behind(at, limit, quantity.isTimes());
      found = found != null && isChanged(figure, found) ? null : found;
      found = found == null ? null : beforeLevel(found);
      if (found == null && figure.lead.relation() == Relation.REACHED) {
        found = earlierTime(figure, at, limit);
        found = found == null && quantity.isPercent() ? ofWhole(at, limit) : found;
      }
      if (found == null && figure.segment.isBracketed() && at >= figure.segment.to()) {
        // "giảm nhiều (-12%) so với cùng kỳ".
        Segment around = course.segments.all().get(figure.segment.bracket());
        int behind = closeOf(figure.segment);
        found =
            behind < around.to() && tagged.is(behind, Category.VERSUS)
                ? references.behind(behind, around.to(), false)
                : null;
      }
      if (found == null && (figure.lead.isChange() || figure.lead.relation() == Relation.REACHED)) {
        boolean change = Comparability.isChange(figure.lead.relation());
        found = aside.comparedBefore(figure.segment, course.ends, change);
      }
      if (found == null && at < figure.segment.to() && tokens.is(at, '(')) {
        // "giảm 512 hộ (1,89%) so với năm 2022".
        int behind = course.segments.behindBracket(at, figure.segment);
        found = behind > at ? references.behind(behind, figure.segment.to(), false) : null;
      }
      return found;
    }

    /** "tăng 21% so với cùng kỳ | lên 3.150 tỷ đồng": the verb is that of the level behind. */
    private Stretch beforeLevel(Stretch reference) {
      Match level =
          reference.to() == course.next ? tagged.endingAt(course.next, Category.LEVEL) : null;
      boolean moves =
          level != null && level.from() > reference.from() + 1 && Lead.Level.isMove(level);
      return moves ? new Stretch(reference.from(), level.from()) : reference;
    }

    /** "giảm 5% | số vụ": the whole behind a change is what changed. */
    private boolean isChanged(Figure figure, Stretch whole) {
      if (tagged.is(whole.from(), Category.VERSUS)
          || !tagged.is(whole.from(), Category.ABOUT_LINK)
          || references.basis(whole) != Basis.TOTAL) {
        return false;
      }
      Figure verb = figure.lead.relation() == null ? anchors.verbOfBefore(figure) : null;
      return figure.lead.isChange() || verb != null && Comparability.isChange(verb.relation);
    }

    /** "bằng 78% sản lượng | của cả tỉnh": a part of what the whole place has, or null. */
    private Stretch ofWhole(int at, int limit) {
      int end = Math.min(limit, at + NEXT_LEVEL);
      for (int t = at; t < end && tokens.isWord(t) && references.timeAt(t) == null; t++) {
        Match whole = tagged.at(t, Category.WHOLE);
        if (whole != null && t > at && whole.to() <= limit) {
          return new Stretch(at, whole.to());
        }
        if (tagged.is(t, Category.RELATION) || tagged.is(t, Category.VERSUS)) {
          return null;
        }
      }
      return null;
    }

    /** "bằng 78% năm trước", "bằng 78% năm 2020": what is equalled needs no "so với". */
    private Stretch earlierTime(Figure figure, int at, int limit) {
      TimeMention time = at < limit ? references.timeAt(at) : null;
      if (time != null
          && time.to() > at + 1
          && time.to() <= limit
          && tokens.isSpelled(figure.quantity.leadTo() - 1, "bằng")) {
        return new Stretch(at, time.to());
      }
      Match basis = tagged.at(at, Category.BASIS);
      return basis != null
              && basis.to() > at + 1
              && basis.to() <= limit
              && basis.value().equals(Basis.PREVIOUS_PERIOD.name())
          ? new Stretch(at, basis.to())
          : null;
    }

    private void decide(Figure figure, Stretch after) {
      Figure anchor = anchors.anchor(figure, after);
      if (anchor != null && isAsked(figure, anchor, after)) {
        anchor = null;
      }
      if (isDenied(figure)) {
        figure.kind = Kind.PART;
        return;
      }
      if (anchor != null && levels.isPlanBeside(figure, anchor)) {
        levels.valueOfReference(figure, anchor);
        figure.subject = new Stretch(figure.floor + 1, quantityFrom(figure));
        return;
      }
      if (levels.isValueOfReference(figure)) {
        Figure previous = course.previous();
        levels.valueOfReference(figure, ReferenceLevels.meant(previous));
        figure.subject = previous.reference;
        if (previous.isStatistic() && previous.relation == Relation.REACHED) {
          // The first is the level itself, no share of the plan.
          previous.relation = null;
          previous.basis = null;
        }
        return;
      }
      Stretch behind = levels.nameBehind(figure);
      if (behind != null) {
        Figure previous = course.previous();
        previous.basis = references.basis(behind);
        previous.reference = new Stretch(previous.reference.from(), behind.to());
        levels.levelOfReference(figure, ReferenceLevels.meant(previous), behind);
        return;
      }
      if (levels.isLevelInBrackets(figure)) {
        figure.kind = Kind.PART;
        return;
      }
      Stretch level = anchor == null ? null : levels.referenceBefore(figure, anchor);
      if (level != null) {
        levels.levelOfReference(figure, anchor, level);
        return;
      }
      if (levels.isChangeOfBefore(figure)) {
        figure.kind = Kind.PART;
        return;
      }
      if (anchor != null && levels.isEarlier(figure, anchor)) {
        levels.earlierLevel(figure, anchor);
        return;
      }
      if (anchor != null && levels.isUnreached(figure, anchor)) {
        levels.valueOfReference(figure, anchor);
        figure.subject = figure.lead.reference();
        return;
      }
      if (statements.isLevelBehindShare(figure)) {
        statements.levelBehindShare(figure);
        return;
      }
      Relation noun = anchor == null ? null : anchors.changeNoun(figure, anchor, after);
      if (noun != null) {
        figure.reference = figure.lead.reference() != null ? figure.lead.reference() : after;
        figure.basis = figure.reference == null ? null : references.basis(figure.reference);
        hang(figure, anchor, noun, "verb-behind-figure");
        return;
      }
      Match more = anchor == null ? null : anchors.countChange(figure, anchor);
      if (more != null) {
        figure.reference = anchors.earlierBehind(figure);
        figure.basis = references.basis(figure.reference);
        figure.subject = subjects.trim(figure.lead.from(), figure.lead.from());
        hang(figure, anchor, Relation.valueOf(more.value()), "difference-behind-figure");
        return;
      }
      boolean step = isStepOfPlan(figure);
      boolean named =
          !figure.subject.isEmpty()
              && !step
              && !isObjectOfBefore(figure)
              && !isJoinedChange(figure)
              && !(anchor != null && refersTo(figure, anchor, after));
      figure.subject =
          named ? figure.subject : subjects.trim(figure.lead.from(), figure.lead.from());
      Figure restated = named ? null : anchors.restated(figure);
      if (restated != null) {
        if (restated.basis == null && after != null) {
          restated.basis = references.basis(after);
          restated.reference = after;
        }
        figure.basis = restated.basis;
        figure.reference = restated.reference;
        hang(figure, restated.anchors.get(0), restated.relation, "said-in-another-unit");
        return;
      }
      Lead lead = figure.lead;
      Quantity quantity = figure.quantity;
      if (levels.isLevelComparedWith(figure)) {
        figure.kind = Kind.PART;
        return;
      }
      boolean rate = quantity.isPercent() || quantity.isTimes();
      figure.reference = lead.reference() != null ? lead.reference() : after;
      if (figure.reference == null
          && course.reference != null
          && !figure.yearly
          && isSaidOfAll(lead, rate)) {
        figure.reference = course.reference;
      }
      figure.basis = figure.reference == null ? null : references.basis(figure.reference);
      if (!named && anchors.isNamedBehind(figure)) {
        figure.namedBehind = true;
        figure.reference = null;
        figure.basis = null;
        statements.state(figure, null, false);
        return;
      }
      if (!named && statements.isEndOfChange(figure)) {
        statements.endChange(figure);
        return;
      }
      if ((!named || isRaised(figure)) && statements.isLevelBehindChange(figure)) {
        statements.levelBehindChange(figure);
        return;
      }
      if (named && anchor != null && figure.segment.isBracketed() && lead.isChange()) {
        Figure meant = anchors.namedBefore(figure);
        if (meant != null) {
          hang(figure, meant, lead.relation(), AnchorFinder.SAID_OF_NAMED);
          return;
        }
      }
      boolean ofAll = course.reference != null && course.reference.equals(figure.reference);
      if (named
          && anchor != null
          && !figure.segment.isBracketed()
          && lead.isChange()
          && (!rate || ofAll)) {
        Figure meant = Comparability.isEarlier(figure.basis) ? anchors.namedBefore(figure) : null;
        if (meant != null
            && !meant.isGrowth()
            && (ofAll || Comparability.isComparable(meant.quantity, quantity))) {
          hang(figure, meant, lead.relation(), AnchorFinder.SAID_OF_NAMED);
          return;
        }
      }
      if (!named
          && anchor != null
          && anchor.isGrowth()
          && Comparability.isChange(anchor.relation)
          && (lead.isChange() || lead.relation() == Relation.REACHED && figure.basis == null)
          && rate
          && figure.segment.isBracketed()
          && levels.isOtherTime(figure.segment.from(), lead.from())) {
        figure.subject = anchor.subject;
        statements.grow(figure, lead.isChange() ? lead.relation() : anchor.relation);
        figure.rule = "growth-of-the-same";
        return;
      }
      Figure counted = named ? course.previous() : anchor;
      if (counted != null
          && (!named && isBoundOf(figure, counted) || isProgress(figure, counted))) {
        figure.reference = null;
        figure.basis = null;
        statements.state(figure, null, false);
        return;
      }
      if (!named && anchor != null) {
        Relation says = rate ? anchors.saidRelation(figure) : null;
        // "đạt 67% số án đã thụ lý": what it is a part of is named, not the part.
        boolean ofWhole =
            after != null
                && figure.reference == after
                && figure.basis == Basis.TOTAL
                && !lead.isChange();
        Figure said = says == null || ofWhole ? null : anchors.saidOf(figure);
        if (said != null) {
          hang(figure, said, says, AnchorFinder.SAID_OF_NAMED);
          return;
        }
        if (says != null && lead.relation() == null) {
          figure.namedBehind = true;
          statements.grow(figure, says);
          return;
        }
        if (isRateAlone(figure)) {
          figure.reference = null;
          figure.basis = null;
          statements.state(figure, null, false);
          return;
        }
        if (lead.relation() != null
            && rate
            && !statements.isNextGrowth(figure, anchor)
            && !statements.isShareOfGrown(figure, anchor)) {
          hang(figure, anchor, lead.relation(), "verb-behind-figure");
          return;
        }
        Figure whole = lead.isChange() && !rate ? anchors.comparable(figure, anchor) : null;
        if (whole != null && !statements.isNextChange(figure, whole)) {
          hang(figure, whole, lead.relation(), "difference-behind-figure");
          return;
        }
        if (lead.isChange()
            && !rate
            && lead.level() == Lead.Level.LIST
            && anchor.quantity.isPercent()
            && !anchor.isGrowth()) {
          // "tỷ lệ hộ nghèo còn 4%, tương ứng giảm 120 hộ".
          hang(figure, anchor, lead.relation(), "difference-behind-figure");
          return;
        }
        Figure verb =
            lead.relation() == null && lead.level() == null ? anchors.carriedVerb(figure) : null;
        Figure like = verb == null ? null : anchors.comparable(figure, verb.anchors.get(0));
        if (like != null && !anchors.namesMore(quantity, like)) {
          if (figure.basis == null) {
            figure.basis = verb.basis;
            figure.reference = verb.reference;
          }
          hang(figure, like, verb.relation, "verb-carried");
          return;
        }
        if (lead.relation() == null
            && (quantity.isPercent() || quantity.isTimes() && relationOfBefore(figure) != null)
            && (step || hangsWithoutVerb(figure, after))) {
          boolean isRatio =
              anchor.quantity.total() != null
                  && anchor.quantity.nounFrom() >= anchor.quantity.unitTo();
          Relation relation =
              !isRatio && figure.basis == null || figure.basis == Basis.TOTAL
                  ? Relation.SHARE
                  : Relation.REACHED;
          Relation carried = relationOfBefore(figure);
          relation = carried == null ? relation : carried;
          if (relation == Relation.SHARE && figure.basis == null && isReachedToo(figure, anchor)) {
            relation = Relation.REACHED;
          }
          hang(
              figure,
              anchor,
              relation,
              figure.segment.isBracketed() ? "in-brackets" : "list-of-bases");
          return;
        }
      }
      if (isTimesOfNothing(figure, named, anchor)) {
        figure.kind = Kind.PART;
        return;
      }
      statements.state(figure, anchor, named);
    }

    private int quantityFrom(Figure figure) {
      return Math.min(figure.lead.from(), figure.quantity.leadTo());
    }

    /** "chỉ đạt 12 tỷ đồng. Con số này giảm 4%": what is said of a figure that is not named. */
    private boolean refersTo(Figure figure, Figure anchor, Stretch after) {
      Stretch subject = figure.subject;
      boolean listed = figure.lead.level() == Lead.Level.LIST;
      int at = behindNumber(subject);
      Match back = at < subject.to() ? tagged.at(at, Category.BACK_REFERENCE) : null;
      boolean whole = back != null && back.to() == subject.to();
      boolean compares =
          figure.lead.isChange()
              || after != null
              || figure.lead.reference() != null
              || course.reference != null && figure.lead.relation() == Relation.REACHED;
      if (at > subject.from() && (listed || anchors.saysOfEach(figure))) {
        // "hai chỉ tiêu này lần lượt tăng 5% và 8%", "cả hai đều vượt 4% kế hoạch".
        return figure.quantity.isPercent()
            && (compares || !anchor.quantity.isPercent())
            && !course.aimed.holds(figure.quantity.from())
            && (whole || at == subject.to() && !listed);
      }
      boolean several = listed && subject.from() == figure.floor;
      return whole
          && at == subject.from()
          && (several
              || !tagged.is(subject.from(), Category.INDICATOR_HEAD)
              || isChangeOfMeant(figure, anchor))
          && compares;
    }

    /**
     * "tỷ lệ 73%. Tỷ lệ này | cao hơn 4 điểm phần trăm so với cùng kỳ": the rate told of, not "chi
     * 8 tỷ đồng. Tỷ lệ này tăng 3%".
     */
    private boolean isChangeOfMeant(Figure figure, Figure anchor) {
      return figure.lead.isChange()
          && !anchor.isGrowth()
          && Comparability.isComparable(anchor.quantity, figure.quantity);
    }

    /** "hai | chỉ tiêu này", "các | khoản trên": the token behind the words for how many. */
    private int behindNumber(Stretch subject) {
      int at = subject.from();
      // "mức này" is no "mỗi".
      while (at < subject.to() && !tagged.is(at, Category.BACK_REFERENCE)) {
        Match many = tagged.at(at, Category.QUANTIFIER);
        many = many == null ? tagged.at(at, Category.NUMBER_WORD) : many;
        if (many == null) {
          break;
        }
        at = many.to();
      }
      return at;
    }

    /** "so với kế hoạch, thu ngân sách đạt 45%": not "so với cùng kỳ, tỷ lệ giải ngân đạt 45%". */
    private boolean isSaidOfAll(Lead lead, boolean rate) {
      return lead.isChange()
          || rate
              && lead.relation() == Relation.REACHED
              && references.basis(course.reference) == Basis.PLAN;
    }

    /** "giá 2 triệu đồng, và đề nghị giảm 30% phí": what is asked for is said of nothing before. */
    private boolean isAsked(Figure figure, Figure anchor, Stretch after) {
      int to = figure.lead.from();
      // "18 lượt dân đến kiến nghị, phản ánh, tăng 9% so với cùng kỳ": it has been so.
      Stretch reference = figure.lead.reference() != null ? figure.lead.reference() : after;
      boolean told = reference != null && Comparability.isEarlier(references.basis(reference));
      for (int t = Math.max(anchor.quantity.to(), to - NEXT_LEVEL); t < to; t++) {
        if ((tagged.is(t, Category.REPORTING_VERB) && !told || tagged.is(t, Category.PURPOSE))
            && !figure.segment.isBracketed()) {
          return true;
        }
      }
      return isDueLater(figure, anchor)
          || isDutyOfItsTime(figure)
          || isNextAim(figure, anchor)
          || reference == null && isAimedNext(figure, anchor);
    }

    /**
     * "… giải ngân 172 tỷ đồng. Thị xã đặt mục tiêu đến 30/11 đạt 75%", "… thu 86 tỷ đồng. Phấn đấu
     * tăng thu 10%": a goal with its own time or verb of aiming is no comparison of what the
     * sentence before tells.
     */
    private boolean isNextAim(Figure figure, Figure anchor) {
      if (!course.before.contains(anchor) || !course.aimed.holds(figure.quantity.from())) {
        return false;
      }
      return figure.lead.isChange()
          ? tagged.is(course.aimed.from(), Category.GOAL_VERB)
          : references.namesEnd(figure.floor, figure.quantity.leadTo());
    }

    /** "đạt 25% vào cuối năm, phấn đấu đạt 35% vào năm 2027": the next level to be reached. */
    private boolean isAimedNext(Figure figure, Figure anchor) {
      int to = figure.quantity.leadTo();
      int from = Math.max(anchor.quantity.to(), to - NEXT_LEVEL);
      return !figure.lead.isChange()
          && !figure.segment.isBracketed()
          && tagged.first(from, to, Category.GOAL_VERB) != null;
    }

    /** "…, quý IV phải tăng ít nhất 9%": what must be in a time of its own. */
    private boolean isDutyOfItsTime(Figure figure) {
      boolean timed = false;
      for (int t = figure.floor; t < figure.quantity.leadTo(); t++) {
        if (tagged.is(t, Category.VERSUS)) {
          return false;
        }
        timed |= references.timeAt(t) != null;
        if (timed && tagged.is(t, Category.DUTY)) {
          return true;
        }
      }
      return false;
    }

    /** "1 công trình; đến cuối nhiệm kỳ tăng thêm 30 hội viên": another thing by another time. */
    private boolean isDueLater(Figure figure, Figure anchor) {
      if (!Comparability.isCount(figure.quantity)
          || figure.quantity.unit().equals(anchor.quantity.unit())) {
        return false;
      }
      for (int t = figure.floor; t < figure.lead.from(); t++) {
        TimeMention time = references.timeAt(t);
        if (time != null && (time.bound() == Bound.UNTIL || time.isOfTerm())) {
          return true;
        }
      }
      return false;
    }

    /**
     * "5 chỉ tiêu đạt dưới 40%", "11 nghị quyết đạt 100% đại biểu tán thành": how far each of the
     * counted things came.
     */
    private boolean isBoundOf(Figure figure, Figure counted) {
      boolean voted =
          figure.lead.relation() == Relation.REACHED
              && figure.quantity.to() < figure.segment.to()
              && tagged.is(figure.quantity.to(), Category.NOUN)
              && !tagged.is(figure.quantity.to(), Category.INDICATOR_HEAD);
      return (figure.quantity.qualifier() == Qualifier.UNDER || voted)
          && figure.basis == null
          && isOfCounted(figure, counted);
    }

    /** "7 xã đạt trên 80% kế hoạch", "3 dự án giải ngân 100% vốn": how far each got on. */
    private boolean isProgress(Figure figure, Figure counted) {
      return isOfCounted(figure, counted)
          && tagged.is(counted.quantity.nounFrom(), Category.PROGRESS_NOUN)
          && boundsProgress(figure.quantity)
          && !AnchorFinder.isShare(counted.quantity, figure.quantity);
    }

    private boolean isOfCounted(Figure figure, Figure counted) {
      return figure.quantity.isPercent()
          && Wording.isCounted(counted)
          && figure.segment.index() == counted.segment.index()
          && counted.isStatistic();
    }

    /** "từ 50% kế hoạch trở lên", "trên 30%", "100% kế hoạch". */
    private static boolean boundsProgress(Quantity quantity) {
      return quantity.qualifier() != Qualifier.EXACT && quantity.qualifier() != Qualifier.ABOUT
          || quantity.value().compareTo(Comparability.WHOLE) == 0;
    }

    /** "4/21 chỉ tiêu | chưa đạt 50% kế hoạch": how far each of the counted things did not come. */
    private boolean isUnreachedByCounted(Figure figure) {
      Figure previous = course.previous();
      Match denial =
          figure.lead.relation() == Relation.REACHED && !figure.lead.isChange()
              ? tagged.endingAt(figure.lead.from(), Category.NEGATION)
              : null;
      return denial != null
          && previous != null
          && previous.isStatistic()
          && Comparability.isCount(previous.quantity)
          && previous.segment.index() == figure.segment.index()
          && previous.quantity.to() == denial.from();
    }

    /** "không còn xã dưới 8 tiêu chí": a bound of what there is none of. */
    private boolean isDenied(Figure figure) {
      if (isUnreachedByCounted(figure)) {
        return true;
      }
      if (figure.quantity.qualifier() == Qualifier.EXACT || figure.subject.isEmpty()) {
        return false;
      }
      for (int t = figure.subject.from(); t < figure.subject.to(); t++) {
        boolean begins = t == figure.subject.from() || tagged.endingAt(t, Category.AND) != null;
        if (begins && tagged.is(t, Category.NEGATION)) {
          return true;
        }
      }
      return false;
    }

    /**
     * "có 400 nghìn lượt khách quốc tế đạt 82% kế hoạch": the words between a count and its verb
     * say which things are counted.
     */
    private boolean isObjectOfBefore(Figure figure) {
      Figure previous = course.previous();
      Stretch subject = figure.subject;
      if (!isRightBehind(previous, figure)
          || !figure.quantity.isPercent()
          || previous.quantity.isPercent()
          || !references.isPlanAt(figure.quantity.to())
              && (figure.quantity.value().compareTo(Comparability.WHOLE) <= 0
                  || !Wording.isCounted(previous))
          || figure.lead.relation() != Relation.REACHED) {
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

    /** "19 vụ bạo lực gia đình và tăng 3 vụ": between the two only the name of what is counted. */
    private boolean isJoinedChange(Figure figure) {
      Figure previous = course.previous();
      Stretch subject = figure.subject;
      if (!isRightBehind(previous, figure)
          || !figure.lead.isChange()
          || !figure.quantity.isPercent()
              && !Comparability.isComparable(previous.quantity, figure.quantity)
          || tagged.first(subject.to(), figure.quantity.leadTo(), Category.AND) == null) {
        return false;
      }
      return tagged.first(subject.from(), subject.to(), Category.AND) == null
          && tagged.first(subject.from(), subject.to(), Category.RELATION) == null;
    }

    /** Whether the words of a figure begin right behind the statistic before it. */
    private static boolean isRightBehind(Figure previous, Figure figure) {
      return previous != null
          && previous.isStatistic()
          && previous.segment.index() == figure.segment.index()
          && figure.subject.size() <= LinkCourse.MAX_BACK
          && figure.subject.from() == previous.quantity.to();
    }

    /** "412 tỷ đồng, thực hiện 20% kế hoạch": so much of the plan of what was told before. */
    private boolean isStepOfPlan(Figure figure) {
      Figure previous = course.previous();
      Stretch words = figure.subject;
      Match step = words.isEmpty() ? null : tagged.at(words.from(), Category.PLAN_STEP);
      return step != null
          && step.to() == words.to()
          && words.from() == figure.segment.from()
          && previous != null
          && (previous.kind == Kind.COMPARISON
              || previous.isStatistic() && !previous.quantity.isPercent())
          && figure.quantity.isPercent()
          && references.isPlanAt(figure.quantity.to());
    }

    /** A percentage without a verb: behind a comparison with another basis, or in brackets. */
    private boolean hangsWithoutVerb(Figure figure, Stretch after) {
      int end = figure.quantity.to();
      if (figure.segment.isBracketed()) {
        return after != null || end >= figure.segment.to();
      }
      Figure previous = course.previous();
      boolean behind =
          previous != null
              && previous.isStatistic()
              && !previous.quantity.isPercent()
              && figure.basis == Basis.PLAN
              && figure.quantity.leadTo() == figure.segment.from();
      Match again = tagged.endingAt(figure.quantity.leadTo(), Category.SAME_AMOUNT);
      if (again != null
          && again.from() == figure.segment.from()
          && (end >= figure.segment.to() || !tokens.isWord(end))
          && previous != null
          && previous.isStatistic()
          && Comparability.isCount(previous.quantity)) {
        // "có 310 lao động nữ, tức 35%".
        return true;
      }
      return previous != null
          && (previous.kind == Kind.COMPARISON || behind)
          && figure.basis != null
          && figure.basis != Basis.TOTAL
          && figure.basis != Basis.OTHER;
    }

    /**
     * "tăng 5% so với đầu năm và | 12% so với cùng kỳ": the verb of the comparison right before,
     * where it holds for one with a like basis; or null.
     */
    private Relation relationOfBefore(Figure figure) {
      Figure other = course.previous();
      if (other == null
          || other.kind != Kind.COMPARISON
          || other.reference == null
          || other.segment.bracket() != figure.segment.bracket()
          || !Comparability.isComparable(other.quantity, figure.quantity)
          || !anchors.isJoined(course.ends[other.segment.index()], figure.quantity.leadTo())) {
        return null;
      }
      boolean both = Comparability.isEarlier(other.basis) && Comparability.isEarlier(figure.basis);
      boolean holds =
          Comparability.isChange(other.relation) && both
              || other.relation == Relation.EXCEEDED && other.basis == figure.basis
              || other.relation == Relation.TIMES && figure.quantity.isTimes();
      return holds ? other.relation : null;
    }

    /**
     * "12 con (bằng 98% so với cùng kỳ), đàn bò 41 con (103%)": what is more than all is no part of
     * it, nor is what stands in brackets like those before that reach so much.
     */
    private boolean isReachedToo(Figure figure, Figure anchor) {
      if (!figure.segment.isBracketed()) {
        return false;
      }
      Figure like = null;
      List<Figure> figures = course.figures;
      for (int i = figures.size() - 1;
          i >= Math.max(0, figures.size() - LinkCourse.MAX_BACK) && like == null;
          i--) {
        Figure other = figures.get(i);
        like = other.segment.isBracketed() && other.kind == Kind.COMPARISON ? other : null;
      }
      boolean same =
          like != null
              && like.relation == Relation.REACHED
              && like.basis != Basis.TOTAL
              && like.quantity.isPercent()
              && like.anchors.get(0).quantity.unit().equals(anchor.quantity.unit());
      return same || figure.quantity.value().compareTo(Comparability.WHOLE) > 0;
    }

    /** "hồ tiêu tăng thêm 60 ha, nâng diện tích lên 410 ha": what the change has come to. */
    private boolean isRaised(Figure figure) {
      Match verb = tagged.endingAt(figure.subject.from(), Category.CONNECTIVE);
      return verb != null
          && !figure.quantity.isPercent()
          && verb.from() == figure.segment.from()
          && (figure.lead.level() == Lead.Level.UP || figure.lead.level() == Lead.Level.DOWN);
    }

    /** "còn 214 hộ nghèo, tỷ lệ 2,4%, giảm 0,9%": a rate that a change is told of. */
    private boolean isRateAlone(Figure figure) {
      int behind = figure.quantity.to();
      Match verb =
          behind + 1 < course.segments.to() && tokens.is(behind, ',')
              ? tagged.at(behind + 1, Category.RELATION)
              : null;
      return verb != null
          && Comparability.isChange(Relation.valueOf(verb.value()))
          && figure.lead.relation() == Relation.SHARE
          && figure.lead.level() == null
          && !figure.segment.isBracketed()
          && figure.lead.from() == figure.segment.from()
          && tagged.is(figure.lead.from(), Category.INDICATOR_HEAD);
    }

    /** "riêng huyện A tăng gấp đôi": nothing is told that is twice as much. */
    private boolean isTimesOfNothing(Figure figure, boolean named, Figure anchor) {
      return (named || anchor == null)
          && figure.quantity.isTimes()
          && figure.basis == null
          && tagged.is(figure.quantity.from(), Category.TIMES_WORD)
          && !tokens.isNumber(figure.quantity.from());
    }

    private void hang(Figure figure, Figure anchor, Relation relation, String rule) {
      figure.kind = Kind.COMPARISON;
      boolean rate = tagged.is(figure.lead.from(), Category.INDICATOR_HEAD);
      boolean ofPlan = relation == Relation.SHARE && figure.basis == Basis.PLAN && rate;
      figure.relation =
          relation == Relation.REACHED && figure.quantity.isTimes() ? Relation.TIMES : relation;
      // "(tỷ lệ 48% so với chỉ tiêu)".
      figure.relation = ofPlan ? Relation.REACHED : figure.relation;
      figure.change = Comparability.isChange(relation) ? relation : null;
      figure.rule = rule;
      List<Figure> each = anchors.saysOfEach(figure) ? anchors.ofEach(figure) : List.of();
      if (each.size() > 1) {
        figure.rule = "said-of-each";
        figure.anchors.addAll(each);
      } else {
        figure.anchors.add(anchor);
      }
      if (figure.basis == null
          && (relation == Relation.REACHED || relation == Relation.EXCEEDED)
          && (isPlanBefore(figure)
              || isPartOfPlan(anchor.quantity)
              || isBeyondPlan(anchor.quantity))) {
        figure.basis = Basis.PLAN;
      }
      Match again = tagged.endingAt(figure.quantity.leadTo(), Category.SAME_AMOUNT);
      if (figure.basis == null
          && again != null
          && relation == Relation.REACHED
          && figure.lead.level() != Lead.Level.LIST
          && anchor.quantity.measure() != Measure.RATIO
          && !anchor.quantity.isPercent()
          && figure.quantity.unit().equals("%")) {
        // "1.496 hộ, tương đương 1,78%"
        figure.relation = Relation.SHARE;
        figure.basis = Basis.TOTAL;
      }
      Figure earlier =
          figure.basis == null && relation == Relation.REACHED
              ? anchors.wholeOfEarlier(figure)
              : null;
      if (earlier != null && isAimed(earlier)) {
        // "xuống giống 157.000 ha (hiện đã được 121.400 ha, đạt 77,3%)": of what is aimed at.
        figure.basis = Basis.PLAN;
      }
      boolean beyond = figure.quantity.value().compareTo(Comparability.WHOLE) > 0;
      if (figure.basis == null && relation == Relation.SHARE
          || figure.basis == null && earlier != null
          || figure.basis == null
              && relation == Relation.REACHED
              && (anchor.quantity.measure() == Measure.RATIO
                  || references.isWholeAt(anchor.quantity.nounFrom())
                  || !beyond
                      && tagged.endingAt(figure.quantity.leadTo(), Category.DEPENDENT) != null)) {
        figure.basis = Basis.TOTAL;
      }
      figure.anchors.forEach(a -> a.comparisons.add(figure));
    }

    /**
     * "918 tỷ đồng, bình quân mỗi năm | đạt 109% dự toán": how often it is so says not what it is
     * of.
     */
    private boolean isRateOnly(Figure figure) {
      Stretch subject = figure.subject;
      Match rate = subject.isEmpty() ? null : tagged.at(subject.from(), Category.RATE_PHRASE);
      Figure previous = course.previous();
      return rate != null
          && rate.to() == subject.to()
          && figure.lead.relation() != null
          && figure.quantity.isPercent()
          && previous != null
          && (previous.isStatistic() || previous.kind == Kind.COMPARISON)
          && !figure.segment.opens();
    }

    private boolean isAimed(Figure figure) {
      return course.aimed.holds(figure.quantity.from());
    }

    /** "148/233 tỷ đồng dự toán": the whole is a plan. */
    private boolean isPartOfPlan(Quantity ratio) {
      return ratio.total() != null && references.isPlanAt(ratio.to());
    }

    /** "1.180/1.150 lao động": more than the whole is done of a plan only. */
    private boolean isBeyondPlan(Quantity ratio) {
      return ratio.total() != null && ratio.value().compareTo(ratio.total()) > 0;
    }

    /** "Kế hoạch giao 2.140 tấn, thực hiện 2.340 tấn, đạt 109%": the plan stands before. */
    private boolean isPlanBefore(Figure figure) {
      for (int i = course.figures.size() - 1;
          i >= Math.max(0, course.figures.size() - LinkCourse.MAX_BACK);
          i--) {
        Figure other = course.figures.get(i);
        if (other.isStatistic()
            && !other.subject.isEmpty()
            && Comparability.isComparable(other.quantity, figure.anchors.get(0).quantity)
            && references.isPlanAt(other.subject.from())) {
          return other != figure.anchors.get(0);
        }
      }
      return false;
    }
  }
}
