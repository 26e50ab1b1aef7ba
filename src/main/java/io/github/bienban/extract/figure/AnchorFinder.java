package io.github.bienban.extract.figure;

import io.github.bienban.extract.figure.Figure.Kind;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the figure that another one hangs on. */
final class AnchorFinder {

  /** No more words behind a unit say which things are meant. */
  private static final int MAX_OBJECT = 3;

  /** What is named again is named in no more words. */
  private static final int LONGEST_NAME = 5;

  /** No percentage is said of each of more figures. */
  private static final int MAX_EACH = 64;

  /** How much alike a difference and a figure of one unit are. */
  private static final int SAME_UNIT = 2;

  /** The rule of what hangs on a figure that is named again. */
  static final String SAID_OF_NAMED = "said-of-named";

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;
  private final SubjectReader subjects;
  private final AsideReader aside;
  private final LinkCourse course;
  private final boolean opensWithReference;

  AnchorFinder(
      Tagged tagged,
      ReferenceReader references,
      SubjectReader subjects,
      AsideReader aside,
      LinkCourse course,
      boolean opensWithReference) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.subjects = subjects;
    this.aside = aside;
    this.course = course;
    this.opensWithReference = opensWithReference;
  }

  /**
   * The figure of which a quantity is a difference: the nearest of the same unit, or the nearest.
   */
  Figure comparable(Figure figure, Figure anchor) {
    Quantity quantity = figure.quantity;
    if (Comparability.base(anchor.quantity).equals(Comparability.base(quantity))
        && !Comparability.isCount(quantity)) {
      return Comparability.isComparable(anchor.quantity, quantity) ? anchor : null;
    }
    Figure best = Comparability.isComparable(anchor.quantity, quantity) ? anchor : null;
    int bestLikeness = 0;
    boolean said = Comparability.isCount(quantity) && objectEnd(quantity) > quantity.unitTo();
    for (Figure other : lookedBackOver(opensWithReference)) {
      boolean inner = other.segment.isBracketed() && !figure.segment.isBracketed();
      int likeness = other.isStatistic() && !inner ? likeness(quantity, other) : 0;
      // "chết 15 người, bị thương 5 người; giảm 1 người tử vong": told in the same order.
      boolean next = said && likeness == SAME_UNIT && isFree(other) && isFree(best);
      if (likeness > bestLikeness || next && likeness == bestLikeness) {
        best = other;
        bestLikeness = likeness;
      }
    }
    return best;
  }

  private boolean isFree(Figure figure) {
    return figure != null && figure.comparisons.isEmpty() && !course.before.contains(figure);
  }

  /** The last figures before one, the nearest first. */
  private List<Figure> lookedBackOver(boolean beforeToo) {
    List<Figure> found = new ArrayList<>();
    int lowest = Math.max(0, course.figures.size() - MAX_EACH);
    int outside = 0;
    for (int i = course.figures.size() - 1; i >= lowest && outside < LinkCourse.MAX_BACK; i--) {
      found.add(course.figures.get(i));
      // The parts of a whole in brackets push no figure out of sight.
      outside += course.figures.get(i).segment.isBracketed() ? 0 : 1;
    }
    if (beforeToo) {
      for (int i = course.before.size() - 1;
          i >= 0 && found.size() < 2 * LinkCourse.MAX_BACK;
          i--) {
        found.add(course.before.get(i));
      }
    }
    return found;
  }

  /** How much a difference and a figure are of one thing: their units, and the words of both. */
  private int likeness(Quantity difference, Figure figure) {
    String unit = Comparability.base(difference);
    String other = Comparability.base(figure.quantity);
    if (!Comparability.isCount(difference) || !Comparability.isCount(figure.quantity)) {
      return unit.equals(other) ? SAME_UNIT : 0;
    }
    // "giảm 26 kg/8" at the end of a text: no noun stands behind it.
    int noun = difference.nounFrom();
    boolean begins =
        noun < tokens.size() && other.startsWith(tokens.text(noun).toLowerCase(Locale.ROOT));
    boolean same = begins || other.equals(unit);
    if (!same) {
      return 0;
    }
    int likeness = SAME_UNIT;
    for (int t = difference.nounFrom() + 1; t < objectEnd(difference); t++) {
      likeness += isSaidOf(figure, t) ? 1 : 0;
    }
    return likeness;
  }

  /** "19 người mất tích": the words right behind the unit say which ones. */
  int objectEnd(Quantity quantity) {
    int to = quantity.unitTo();
    int limit = Math.min(tokens.size(), to + MAX_OBJECT);
    while (to < limit
        && tokens.isWord(to)
        && !tagged.is(to, Category.FUNCTION_WORD)
        && !tagged.is(to, Category.INDICATOR_HEAD)
        && !tagged.is(to, Category.VERSUS)) {
      to++;
    }
    return to;
  }

  private boolean isCountedAs(Figure figure, int word) {
    return Wording.isCounted(figure) && tokens.areSame(figure.quantity.nounFrom(), word);
  }

  /** "82 việc với 9 tỷ đồng, đạt 80% về việc và 46% về tiền": the side that is measured so. */
  private boolean isAspectOf(Figure figure, int token) {
    Match aspect = tagged.at(token, Category.ASPECT);
    return aspect != null && aspect.value().equals(figure.quantity.measure().name());
  }

  private boolean isSaidOf(Figure figure, int word) {
    int from = Math.max(figure.floor, figure.quantity.from() - LinkCourse.MAX_BACK);
    // The words of another figure may stand right behind.
    int to = Math.min(word, Math.min(figure.quantity.to() + 3, figure.segment.to()));
    for (int t = from; t < to; t++) {
      if (tokens.areSame(t, word)) {
        return true;
      }
    }
    return false;
  }

  /** "giảm 512 hộ (tương đương 1,89%)": the same said in another unit. */
  Figure restated(Figure figure) {
    Figure other = course.previous();
    boolean bracket =
        other != null
            && figure.segment.isBracketed()
            && other.segment.index() == figure.segment.bracket()
            && other.quantity.to() == figure.segment.from() - 1;
    if (!bracket && !saysAgain(figure, other)
        || other.kind != Kind.COMPARISON
        || !bracket && !Comparability.isChange(other.relation)) {
      return null;
    }
    boolean percent = !other.quantity.isPercent() && figure.quantity.isPercent();
    // "vượt 4,5% (73 tỷ đồng) so với dự toán".
    boolean amount =
        other.quantity.isPercent()
            && !Comparability.isCount(figure.quantity)
            && Comparability.base(figure.quantity)
                .equals(Comparability.base(other.anchors.get(0).quantity))
            && (other.relation == Relation.EXCEEDED || Comparability.isChange(other.relation));
    return percent || amount && !figure.quantity.isPercent() ? other : null;
  }

  /** "giảm 47 vụ, tương ứng 20,5%": behind a comma. */
  private boolean saysAgain(Figure figure, Figure other) {
    int to = figure.quantity.leadTo();
    Match verb = tagged.endingAt(to, Category.RELATION);
    if (other != null
        && verb != null
        && Comparability.isChange(other.relation)
        && verb.value().equals(other.relation.name())) {
      // "giảm 47 vụ, tương ứng giảm 20,5%".
      to = verb.from();
    }
    Match again = other == null ? null : tagged.endingAt(to, Category.SAME_AMOUNT);
    return again != null
        && !other.quantity.isPercent()
        && figure.quantity.isPercent()
        && figure.segment.bracket() == other.segment.bracket()
        && again.from() - 1 <= Math.max(other.quantity.to(), course.ends[other.segment.index()])
        && again.from() >= other.quantity.to();
  }

  /**
   * The figure that another one may hang on.
   *
   * @param figure the other one
   * @param after the words behind it that name what it is compared with, or null
   * @return the figure, or null
   */
  Figure anchor(Figure figure, Stretch after) {
    Figure ratio = ratioOf(figure);
    if (ratio != null) {
      return ratio;
    }
    Figure nearest = nearest(figure);
    Figure part = nearest == null || after != null ? null : partOfEarlier(figure, nearest);
    if (part != null) {
      return part;
    }
    return nearest == null || figure.segment.isBracketed()
        ? nearest
        : partOfWhole(figure, nearest, after);
  }

  /**
   * "22 HTX bao tiêu cho 1.050 ha, chiếm 26% tổng diện tích": the figure of the kind that the whole
   * is of; the nearest one where no other fits better.
   */
  private Figure partOfWhole(Figure figure, Figure nearest, Stretch after) {
    if (figure.lead.relation() != Relation.SHARE || !figure.quantity.isPercent()) {
      return nearest;
    }
    if (after != null) {
      if (isOfWhole(nearest, after)) {
        return nearest;
      }
      for (Figure other : lookedBackOver(false)) {
        boolean same = other.segment.bracket() == figure.segment.bracket();
        if (same && other.isStatistic() && isOfWhole(other, after)) {
          return other;
        }
      }
    }
    Figure placed = placed(nearest);
    return placed != null ? placed : nearest;
  }

  /** Whether a whole is of the kind of a figure: "tổng diện tích" of 12 ha, "số hộ" of 12 hộ. */
  private boolean isOfWhole(Figure figure, Stretch whole) {
    if (figure.quantity.isPercent()) {
      return false;
    }
    for (int t = whole.from(); t < whole.to(); t++) {
      if (isAspectOf(figure, t) || isCountedAs(figure, t)) {
        return true;
      }
    }
    return false;
  }

  /** "310 hội viên sinh hoạt ở 12 chi hội, chiếm 71%": those who are there, not where; or null. */
  private Figure placed(Figure place) {
    int index = course.figures.lastIndexOf(place);
    Figure counted = index > 0 ? course.figures.get(index - 1) : null;
    int at = place.quantity.leadTo();
    Match link = tagged.endingAt(at, Category.PLACE_LINK);
    return counted != null
            && link != null
            && !tagged.is(link.from(), Category.AND)
            && link.from() > counted.quantity.to()
            && place.comparisons.isEmpty()
            && Wording.isCounted(place)
            && Wording.isCounted(counted)
            && counted.isStatistic()
            && counted.segment.index() == place.segment.index()
        ? counted
        : null;
  }

  private Figure nearest(Figure figure) {
    Segment segment = figure.segment;
    if (segment.isBracketed()) {
      for (int i = course.figures.size() - 1; i >= Math.max(0, course.figures.size() - 6); i--) {
        Figure other = course.figures.get(i);
        boolean inside = other.segment.bracket() == segment.bracket();
        boolean outside =
            other.segment.index() == segment.bracket()
                || !other.segment.isBracketed() && standsAlone(segment, figure.lead.relation());
        if (other.isStatistic() && (inside || outside)) {
          return inside || !namesAnother(other, segment) ? other : null;
        }
        if (other.kind == Kind.COMPARISON && other.segment.index() == segment.bracket()) {
          // "đạt 50% kế hoạch (tăng 39% so với cùng kỳ)": both hang on one figure.
          return namesAnother(other, segment) ? null : other.anchors.get(0);
        }
      }
      return null;
    }
    if (course.last != null) {
      for (int i = course.figures.size() - 1; i >= Math.max(0, course.figures.size() - 12); i--) {
        Figure other = course.figures.get(i);
        if (other.isStatistic()
            && ReferenceLevels.VALUE_OF_REFERENCE.equals(other.rule)
            && other.root != other) {
          // "41 ha/KH 38 ha, đạt 108%": said of the level, not of the plan's.
          return other.root;
        }
        if (other.isStatistic() && !other.segment.isBracketed()) {
          Figure main = i > 0 && figure.segment.index() > other.segment.index() ? mainOf(i) : null;
          main = main == null && i > 0 ? boundedBy(i, figure) : main;
          return main != null && figure.quantity.isPercent() ? main : other;
        }
        if (isNextComparison(figure, other) || isJoinedShare(figure, other)) {
          return other.anchors.get(0);
        }
      }
      return null;
    }
    Figure previous = course.previous();
    if (previous != null
        && previous.kind == Kind.COMPARISON
        && (figure.lead.isChange()
            || figure.lead.relation() != null
                && (Comparability.isChange(previous.relation)
                    || previous.relation == Relation.TIMES)
                && figure.segment.index() == previous.segment.index())
        && figure.quantity.isPercent()
        && !tagged.is(figure.quantity.to(), Category.ABOUT_LINK)
        && course.before.contains(previous.anchors.get(0))) {
      // "Con số này giảm 4% so với tháng trước và giảm 3% so với cùng kỳ".
      return previous.anchors.get(0);
    }
    boolean first =
        course.figures.isEmpty() && segment.index() == 0
            || opensWithReference && !tagged.is(figure.quantity.to(), Category.INDICATOR_HEAD);
    return first && !course.before.isEmpty() ? course.before.get(course.before.size() - 1) : null;
  }

  /**
   * "40/50 hộ làm xong cả 3 phần việc, chiếm 80%": the part of a whole told before that is so many
   * per cent of it, or null.
   */
  private Figure ratioOf(Figure figure) {
    Relation relation = figure.lead.relation();
    boolean share =
        relation == Relation.SHARE
            || relation == Relation.REACHED
            || relation == null && figure.segment.isBracketed();
    if (!share || !figure.quantity.isPercent()) {
      return null;
    }
    List<Figure> figures = course.figures;
    for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - LinkCourse.MAX_BACK); i--) {
      if (figures.get(i).isStatistic() && isShare(figures.get(i).quantity, figure.quantity)) {
        return figures.get(i);
      }
    }
    return null;
  }

  /**
   * "doanh số đạt 5 tỷ đồng với 40 lượt hộ vay, bằng 90%": what is told along with a level is no
   * thing of its own; the level, or null.
   */
  private Figure mainOf(int index) {
    Figure aside = course.figures.get(index);
    Figure main = course.figures.get(index - 1);
    boolean along =
        aside.subject.isEmpty()
            && aside.lead.level() == Lead.Level.HAVE
            && aside.lead.from() + 1 == aside.quantity.leadTo()
            && tagged.is(aside.lead.from(), Category.POST_STOP)
            && aside.lead.from() == main.quantity.to();
    boolean level =
        main.isStatistic()
            && main.segment.index() == aside.segment.index()
            && !main.subject.isEmpty()
            && (main.lead.level() == Lead.Level.LEVEL
                || main.lead.level() == null
                    && tagged.is(main.subject.from(), Category.INDICATOR_HEAD));
    return along && level ? main : null;
  }

  /** "8 hộ có vốn dưới 2 tỷ đồng, chiếm 9%": what is counted, where a bound says which; or null. */
  private Figure boundedBy(int index, Figure figure) {
    Figure bound = course.figures.get(index);
    Figure counted = course.figures.get(index - 1);
    boolean bounds =
        bound.quantity.qualifier() == Qualifier.UNDER
            || bound.quantity.qualifier() == Qualifier.OVER;
    return bounds
            && bound.comparisons.isEmpty()
            && counted.isStatistic()
            && Wording.isCounted(counted)
            && counted.segment.index() == bound.segment.index()
            && !tagged.is(bound.lead.from(), Category.AND)
            && !Comparability.isCount(bound.quantity)
            && figure.lead.relation() == Relation.SHARE
        ? counted
        : null;
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

  /** "chiếm 9% và tăng 2%": said of what the share is of. */
  private boolean isJoinedShare(Figure figure, Figure other) {
    return other.kind == Kind.COMPARISON
        && other.relation == Relation.SHARE
        && other.anchors.size() == 1
        && other.segment.index() == figure.segment.index()
        && figure.quantity.isPercent()
        && figure.lead.isChange()
        && figure.subject.isEmpty();
  }

  /**
   * "…, (đạt 126%)", "…, vượt chỉ tiêu (đạt 126%)": nothing stands between the comma and the
   * bracket but what the verb in it repeats.
   */
  private boolean standsAlone(Segment bracket, Relation verb) {
    Segment around = course.segments.all().get(bracket.bracket());
    return subjects.trim(around.from(), bracket.from() - 1).isEmpty()
        || verb != null
            && aside.comparedBefore(bracket, course.ends, Comparability.isChange(verb)) != null;
  }

  /** "còn 1 khoản chưa đạt là tiền sử dụng đất (48%)": a new subject stands before the bracket. */
  private boolean namesAnother(Figure other, Segment bracket) {
    boolean opens = tokens.is(bracket.from() - 1, '(');
    for (int t = Math.max(other.quantity.to(), bracket.from() - 16); t < bracket.from(); t++) {
      Match link = tagged.at(t, Category.CLAUSE_LINK);
      boolean names = opens && link != null && link.to() < bracket.from() - 1;
      if (tagged.is(t, Category.INDICATOR_HEAD) || names) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is said of each of several figures hangs on those of the thought, or on as many before it
   * as are said: "12 tỷ đồng; … 9 tỷ đồng; cả hai đều tăng 5%".
   */
  List<Figure> ofEach(Figure figure) {
    List<Figure> found = ofThought();
    int many = found.size() > 1 ? 0 : many(figure);
    if (many < 2 || many > LinkCourse.MAX_BACK) {
      return found;
    }
    List<Figure> last = new ArrayList<>();
    for (Figure other : lookedBackOver(course.figures.isEmpty())) {
      boolean free = other.isStatistic() && other.comparisons.isEmpty();
      if (free && !other.segment.isBracketed() && last.size() < many) {
        last.add(other);
      }
    }
    return last.size() == many ? last : found;
  }

  /** How many things the words before a figure speak of; 0 if they do not say. */
  private int many(Figure figure) {
    for (int t = figure.quantity.leadTo() - 1; t >= figure.floor; t--) {
      if (figure.quantity.leadTo() - t > MAX_EACH) {
        break;
      }
      Match number = tagged.at(t, Category.NUMBER_WORD);
      if (number != null && number.entry().value().equals("DIGIT")) {
        return number.entry().number().intValue();
      }
    }
    return 0;
  }

  /** The figures since the thought began on which nothing hangs yet. */
  List<Figure> ofThought() {
    List<Figure> found = new ArrayList<>();
    for (int i = Math.max(course.thought, course.figures.size() - MAX_EACH);
        i < course.figures.size();
        i++) {
      Figure other = course.figures.get(i);
      if (other.isStatistic() && other.comparisons.isEmpty()) {
        found.add(other);
      }
    }
    return found;
  }

  /** "tăng 35 con, 5.600 con lợn": the noun says more than that of the figure before. */
  boolean namesMore(Quantity quantity, Figure like) {
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
  Relation saidRelation(Figure figure) {
    Figure other = verbOfBefore(figure);
    if (other == null) {
      return figure.lead.relation();
    }
    if (figure.reference == null) {
      figure.reference = other.reference;
      figure.basis = other.basis;
    }
    return other.relation;
  }

  /**
   * "tăng 29% về số doanh nghiệp và 23% về số vốn": the percentage before whose verb holds for one
   * too, or null.
   */
  Figure verbOfBefore(Figure figure) {
    if (figure.lead.relation() != null || !figure.quantity.isPercent()) {
      return null;
    }
    for (int i = course.figures.size() - 1;
        i >= Math.max(0, course.figures.size() - LinkCourse.MAX_BACK);
        i--) {
      Figure other = course.figures.get(i);
      if (other.segment.bracket() != figure.segment.bracket()) {
        continue;
      }
      Match link = tagged.at(other.quantity.to(), Category.ABOUT_LINK);
      int end = Math.max(course.ends[other.segment.index()], aboutEnd(other));
      if (!isJoined(end, figure.quantity.leadTo())) {
        return null;
      }
      boolean same = SAID_OF_NAMED.equals(other.rule);
      boolean change =
          link != null
              && figure.quantity.to() < figure.segment.to()
              && tagged.is(figure.quantity.to(), Category.ABOUT_LINK)
              && other.quantity.isPercent()
              && Comparability.isChange(other.relation);
      return same || change ? other : null;
    }
    return null;
  }

  /**
   * "phát hiện 40 vụ, điều tra làm rõ 30 vụ, đạt 75%": the figure told before of which the one on
   * which a percentage hangs is so many per cent, or null.
   */
  Figure wholeOfEarlier(Figure figure) {
    return wholeOf(figure.anchors.get(0), figure.quantity);
  }

  private Figure wholeOf(Figure told, Quantity percent) {
    Quantity part = told.quantity;
    for (Figure other : lookedBackOver(true)) {
      Quantity whole = other.quantity;
      boolean alike =
          other != told
              && Comparability.isComparable(whole, part)
              && !whole.isPercent()
              && whole.value().compareTo(part.value()) >= 0
              && whole.value().signum() > 0;
      if (alike && isShare(part.value(), whole.value(), percent.value())) {
        return other;
      }
    }
    return null;
  }

  /**
   * "xảy ra 80 vụ. Làm rõ 66 vụ, với 140 đối tượng (đạt 82,5%)": the figure beside the nearest one
   * that is so many per cent of one before, where the nearest is not; or null.
   */
  private Figure partOfEarlier(Figure figure, Figure nearest) {
    Relation relation = figure.lead.relation();
    boolean share =
        figure.quantity.unit().equals("%")
            && figure.quantity.value().scale() > 0
            && (relation == Relation.REACHED || relation == Relation.SHARE);
    int index = share ? course.figures.lastIndexOf(nearest) : 0;
    Figure beside = index > 0 ? course.figures.get(index - 1) : null;
    boolean free =
        beside != null
            && beside.isStatistic()
            && beside.comparisons.isEmpty()
            && beside.segment.bracket() == nearest.segment.bracket()
            && !beside.quantity.isPercent();
    return free
            && wholeOf(nearest, figure.quantity) == null
            && wholeOf(beside, figure.quantity) != null
        ? beside
        : null;
  }

  /** Whether a part told with its whole (40/50 hộ) is so many per cent of it. */
  static boolean isShare(Quantity ratio, Quantity percent) {
    return ratio.total() != null
        && ratio.total().signum() > 0
        && isShare(ratio.value(), ratio.total(), percent.value());
  }

  /** Whether a part of a whole is so many per cent, as exactly as the percentage is written. */
  private static boolean isShare(BigDecimal part, BigDecimal whole, BigDecimal percent) {
    BigDecimal exact =
        part.movePointRight(2).divide(whole, percent.scale() + 2, RoundingMode.HALF_UP);
    return exact.subtract(percent).abs().movePointRight(percent.scale()).compareTo(BigDecimal.ONE)
        < 0;
  }

  /** Whether nothing but a comma or "và" stands between two tokens. */
  boolean isJoined(int at, int to) {
    Match and = tagged.at(at, Category.AND);
    return at < to && (tokens.is(at, ',') && at + 1 == to || and != null && and.to() == to);
  }

  /** "29% về số doanh nghiệp và …": the token behind the words that say what grew. */
  int aboutEnd(Figure figure) {
    Match link = tagged.at(figure.quantity.to(), Category.ABOUT_LINK);
    return link == null || link.from() >= figure.segment.to()
        ? figure.quantity.to()
        : aboutEnd(figure, link);
  }

  private int aboutEnd(Figure figure, Match link) {
    int to = link.to();
    int limit = Math.min(figure.segment.to(), link.to() + 4);
    while (to < limit
        && !tokens.isPunct(to)
        && !tagged.is(to, Category.AND)
        && !tagged.is(to, Category.VERSUS)
        && !(to > link.to() && tagged.is(to, Category.RELATION))) {
      to++;
    }
    // "về số doanh nghiệp | nhưng giảm 14% về vốn".
    while (to > link.to() + 1 && tagged.is(to - 1, Category.LEAD_ADVERB)) {
      to--;
    }
    return to;
  }

  /** "giảm 8,4% về số doanh nghiệp": the figure before that is named behind the percentage. */
  Figure saidOf(Figure figure) {
    int at = figure.quantity.to();
    Match link = at < figure.segment.to() ? tagged.at(at, Category.ABOUT_LINK) : null;
    if (link == null) {
      return null;
    }
    int to = aboutEnd(figure, link);
    Figure best = null;
    int most = 0;
    for (int i = course.figures.size() - 1;
        i >= Math.max(0, course.figures.size() - LinkCourse.MAX_BACK);
        i--) {
      Figure other = course.figures.get(i);
      int shared = 0;
      for (int t = link.to(); t < to && other.isStatistic(); t++) {
        shared += isSaidOf(other, t) ? 1 : 0;
        // "về số dự án": rather "115 dự án" than "147 lượt dự án".
        shared += isCountedAs(other, t) ? 1 : 0;
      }
      shared += other.isStatistic() && isAspectOf(other, link.to()) ? 1 : 0;
      if (shared > most) {
        best = other;
        most = shared;
      }
    }
    course.ends[figure.segment.index()] = to;
    if (figure.reference == null) {
      figure.reference = references.behind(to, figure.segment.to(), false);
      figure.basis = figure.reference == null ? figure.basis : references.basis(figure.reference);
    }
    return best;
  }

  /** "(tăng 38 giấy, vốn giảm 21%)": the figure before the bracket whose subject is named again. */
  Figure namedBefore(Figure figure) {
    Stretch subject = figure.subject;
    if (subject.size() > LONGEST_NAME) {
      return null;
    }
    Match number = tagged.at(subject.from(), Category.ABOUT_LINK);
    int from = number == null || number.to() >= subject.to() ? subject.from() : number.to();
    // "So với cùng kỳ, …, số người bị thương tăng 2 người": of those told in the sentence before.
    boolean beforeToo = opensWithReference && !figure.quantity.isPercent();
    Figure said = saidOfAny(from, subject.to(), beforeToo);
    return said == null && from > subject.from() ? firstCountedAs(from) : said;
  }

  /** "số người chết": the first of those counted with the noun on which nothing hangs yet. */
  private Figure firstCountedAs(int noun) {
    List<Figure> figures = course.figures;
    for (int i = Math.max(0, figures.size() - 2 * LinkCourse.MAX_BACK); i < figures.size(); i++) {
      Figure other = figures.get(i);
      if (other.isStatistic()
          && other.comparisons.isEmpty()
          && !other.isGrowth()
          && isCountedAs(other, noun)) {
        return other;
      }
    }
    return null;
  }

  /** "giảm 9 vụ và 13.600 lao động so với năm trước": the verb of the difference before holds. */
  Figure carriedVerb(Figure figure) {
    Figure other = course.previous();
    boolean next =
        other != null
            && other.kind == Kind.COMPARISON
            && other.change != null
            && Comparability.isCount(other.quantity)
            && Comparability.isCount(figure.quantity)
            && other.segment.bracket() == figure.segment.bracket();
    if (!next) {
      return null;
    }
    int at = other.quantity.to();
    int to = figure.quantity.leadTo();
    // "giảm 14 lượt tiếp, 12 lượt người".
    boolean joined = isJoined(at, to) || isJoined(objectEnd(other.quantity), to);
    // "tăng 12 vụ/20 bị can".
    return joined || tokens.is(at, '/') && at + 1 == to ? other : null;
  }

  /**
   * "thu 50 tỷ đồng, tốc độ tăng 8%", "(tỷ lệ tăng đạt 8%)": what a noun alone says of the level
   * before it; null where the percentage is no such change. In a sentence of its own, "Tốc độ tăng
   * trưởng 8%.", it says what grows, unless it compares with something: "Đây là mức tăng 8% so với
   * cùng kỳ".
   */
  Relation changeNoun(Figure figure, Figure level, Stretch after) {
    if (!figure.quantity.unit().equals("%")
        || level.quantity.isPercent()
        || level.isGrowth()
        || figure.segment.index() == 0
            && level.quantity.to() <= figure.segment.from()
            && after == null
        || figure.segment.index() > level.segment.index() + 1
            && !figure.segment.isBracketed()
            && level.comparisons.isEmpty()) {
      return null;
    }
    int to = figure.quantity.leadTo();
    int at = figure.floor;
    Match back = tagged.at(at, Category.BACK_REFERENCE);
    at = back == null ? at : back.to();
    while (at < to && !tagged.is(at, Category.CHANGE_NOUN) && isLoose(at)) {
      at++;
    }
    Match noun = at < to ? tagged.at(at, Category.CHANGE_NOUN) : null;
    if (noun == null) {
      return null;
    }
    at = noun.to();
    while (at < to && isLoose(at)) {
      at++;
    }
    return at == to ? Relation.valueOf(noun.value()) : null;
  }

  /** "386 doanh nghiệp, thêm 44 doanh nghiệp so với năm 2019": what says so many more, or null. */
  Match countChange(Figure figure, Figure level) {
    Match more = tagged.endingAt(figure.quantity.leadTo(), Category.COUNT_CHANGE);
    return more != null
            && more.from() == figure.segment.from()
            && !figure.quantity.isPercent()
            && Comparability.isComparable(level.quantity, figure.quantity)
            && Comparability.base(level.quantity).startsWith(Comparability.base(figure.quantity))
            && earlierBehind(figure) != null
        ? more
        : null;
  }

  /** "so với năm 2019" behind a count, or null. */
  Stretch earlierBehind(Figure figure) {
    int at = objectEnd(figure.quantity);
    Stretch found =
        at < figure.segment.to() && tagged.is(at, Category.VERSUS)
            ? references.behind(at, figure.segment.to(), false)
            : null;
    return found != null && Comparability.isEarlier(references.basis(found)) ? found : null;
  }

  private boolean isLoose(int token) {
    return tokens.isPunct(token)
        || tagged.is(token, Category.LEVEL)
        || tagged.is(token, Category.AND)
        || tagged.is(token, Category.LEAD_ADVERB)
        || tagged.is(token, Category.ESTIMATE)
        || tagged.is(token, Category.RATE_PHRASE)
        || tagged.endingAt(token + 1, Category.LEVEL) != null
        || tagged.endingAt(token + 1, Category.RATE_PHRASE) != null;
  }

  boolean saysOfEach(Figure figure) {
    for (int t = Math.max(figure.floor, figure.quantity.leadTo() - 6);
        t < figure.quantity.leadTo();
        t++) {
      if (tagged.is(t, Category.EACH) && !tagged.is(t, Category.BASIS)) {
        return true;
      }
    }
    return false;
  }

  /** "kéo giảm 5% số vụ cháy": what changed stands behind the percentage. */
  boolean isNamedBehind(Figure figure) {
    int at = figure.quantity.unitTo();
    if (!figure.quantity.isPercent() || !figure.lead.isChange() || at >= figure.segment.to()) {
      return false;
    }
    // "giảm 2% số hộ nghèo": it is the number that falls.
    Match basis = tagged.at(at, Category.BASIS);
    boolean whole = basis != null && basis.value().equals(Basis.TOTAL.name());
    if (!whole && (figure.reference != null || basis != null)) {
      return false;
    }
    Match head = tagged.at(at, Category.INDICATOR_HEAD);
    head = head == null ? tagged.at(at, Category.NOUN) : head;
    if (head == null || head.to() > figure.segment.to()) {
      return false;
    }
    // "giảm 16% số người chết, giảm 17% số người bị thương": the words behind the noun say which.
    int to = head.to();
    int limit = Math.min(figure.segment.to(), to + MAX_OBJECT);
    while (to < limit
        && tokens.isWord(to)
        && !tagged.is(to, Category.FUNCTION_WORD)
        && !tagged.is(to, Category.VERSUS)) {
      to++;
    }
    // "tăng 20% số vụ": of the 30 vụ told before.
    Match number = to == figure.segment.to() ? tagged.at(at, Category.ABOUT_LINK) : null;
    int name = number != null && number.to() < to ? number.to() : at;
    return saidOfAny(name, to, false) == null;
  }

  /** A figure before that is named again by some words, or null. */
  private Figure saidOfAny(int from, int to, boolean beforeToo) {
    for (Figure other : lookedBackOver(beforeToo)) {
      // "giảm cả 3 tiêu chí": what fell has no level.
      boolean all = other.isStatistic() && !(other.lead.isChange() && other.basis == null);
      for (int t = from; t < to && all; t++) {
        all = isSaidOf(other, t);
      }
      if (all) {
        return other;
      }
    }
    return null;
  }
}
