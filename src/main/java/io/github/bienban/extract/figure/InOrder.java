package io.github.bienban.extract.figure;

import io.github.bienban.extract.figure.Figure.Kind;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Shares a list of figures out to a list of things in their order: "lúa, ngô và lạc lần lượt đạt 12
 * ha, 3 ha và 2 ha".
 */
final class InOrder {

  /** A list has no more figures. */
  private static final int LONGEST_LIST = 12;

  /** Its things are named in no more words. */
  private static final int LONGEST_NAMES = 60;

  /** No more figures are looked back over for those that a list of differences hangs on. */
  private static final int MAX_BACK = 48;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Segments segments;
  private final List<Figure> figures;
  private final List<Figure> before;
  private final SubjectReader subjects;
  private final ReferenceReader references;
  private BitSet holding;

  InOrder(
      Tagged tagged,
      Segments segments,
      List<Figure> figures,
      List<Figure> before,
      SubjectReader subjects,
      ReferenceReader references) {
    this.references = references;
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.segments = segments;
    this.figures = figures;
    this.before = before;
    this.subjects = subjects;
  }

  void share() {
    for (int i = 0; i < figures.size(); i++) {
      Lead.Level level = figures.get(i).lead.level();
      if (level == Lead.Level.LIST || level == Lead.Level.LEVEL && figures.get(i).isStatistic()) {
        int to = listEnd(i);
        if (to - i >= 2 && (level == Lead.Level.LIST || isPair(i, to))) {
          share(i, to);
          i = to - 1;
        }
      }
    }
  }

  /** "Doanh thu và lợi nhuận đạt 237 tỷ đồng và 75 tỷ đồng": two things, two figures. */
  private boolean isPair(int from, int to) {
    Figure first = figures.get(from);
    int and = first.quantity.to();
    if (to - from != 2 || !tagged.is(and, Category.AND) || first.subject.isEmpty()) {
      return false;
    }
    int links = 0;
    for (int t = first.subject.from(); t < first.subject.to(); t++) {
      links += tagged.is(t, Category.AND) || tokens.is(t, ',') ? 1 : 0;
    }
    return links == 1
        && figures.get(from + 1).lead.level() == null
        && first.quantity.unit().equals(figures.get(from + 1).quantity.unit());
  }

  /** The figure behind a list that begins with one. */
  private int listEnd(int from) {
    int to = from + 1;
    while (to < figures.size() && to - from < LONGEST_LIST && goesOn(figures.get(to - 1), to)) {
      to++;
    }
    return to;
  }

  private boolean goesOn(Figure last, int next) {
    Figure figure = figures.get(next);
    int at = last.quantity.to();
    int to = figure.quantity.leadTo();
    Match and = tagged.at(at, Category.AND);
    boolean again =
        and != null
            && and.to() >= figure.lead.from()
            && figure.lead.from() >= at
            && (figure.lead.relation() == last.lead.relation()
                || Comparability.isChange(figure.lead.relation())
                    && Comparability.isChange(last.lead.relation()));
    boolean joined = tokens.is(at, ',') && at + 1 == to || and != null && and.to() == to || again;
    return joined
        && !figure.segment.isBracketed()
        && figure.quantity.measure() == last.quantity.measure();
  }

  private void share(int from, int to) {
    Figure first = figures.get(from);
    List<Stretch> things = things(first);
    int size = to - from;
    // "…, nông sản và khoáng sản gặp khó khăn, lần lượt giảm 9% và 15%" names what fell.
    if (first.kind == Kind.COMPARISON
        && (things.size() < size || !first.anchors.get(0).isGrowth())
        && (shareReferences(from, to) || shareComparisons(from, to))) {
      shareNext(from, to);
      return;
    }
    if (things.size() < size) {
      shareGrowths(from, to);
      return;
    }
    things = things.subList(things.size() - size, things.size());
    Stretch head = head(things.get(0));
    Figure stated = stated(from, to);
    for (int i = from; i < to; i++) {
      Figure figure = figures.get(i);
      figure.anchors.forEach(anchor -> anchor.comparisons.remove(figure));
      figure.anchors.clear();
      figure.kind = Kind.STATISTIC;
      figure.relation = first.relation;
      figure.rule = "in-order";
      figure.head = i == from || hasHead(things.get(i - from)) ? new Stretch(0, 0) : head;
      figure.subject = things.get(i - from);
      if (figure.basis == null) {
        figure.basis = stated.basis;
        figure.reference = stated.reference;
      }
      if (figure.relation == null) {
        figure.basis = null;
        figure.reference = null;
      }
    }
  }

  /**
   * "tăng lần lượt 5% và 7% so với dự toán và cùng kỳ": one figure, two that it is compared with.
   */
  private boolean shareReferences(int from, int to) {
    Figure first = figures.get(from);
    Figure last = figures.get(to - 1);
    List<Stretch> pair =
        to - from == 2 && first.anchors.size() == 1 ? references(first, last) : List.of();
    if (pair.isEmpty()) {
      return false;
    }
    hang(first, first.anchors.get(0), first.relation, pair.get(0));
    hang(last, first.anchors.get(0), first.relation, pair.get(1));
    return true;
  }

  /**
   * "chỉ số tiêu thụ so với tháng trước và cùng kỳ tăng lần lượt 5% và 7%": two growths of one
   * thing.
   */
  private boolean shareGrowths(int from, int to) {
    Figure first = figures.get(from);
    Figure last = figures.get(to - 1);
    boolean growths =
        to - from == 2
            && first.isGrowth()
            && Comparability.isChange(first.relation)
            && last.kind == Kind.STATISTIC
            && last.subject.isEmpty();
    List<Stretch> pair = growths ? references(first, last) : List.of();
    if (pair.isEmpty()) {
      return false;
    }
    grow(first, first, pair.get(0));
    grow(last, first, pair.get(1));
    return true;
  }

  private void grow(Figure figure, Figure first, Stretch reference) {
    figure.subject = first.subject;
    figure.relation = first.relation;
    figure.change = first.relation;
    figure.reference = reference;
    figure.basis = references.basis(reference);
    figure.rule = "in-order";
  }

  /** "so với tháng trước và cùng kỳ" behind two figures or before them; empty where no two are. */
  private List<Stretch> references(Figure first, Figure last) {
    Stretch one = references.behind(last.quantity.to(), last.segment.to(), false);
    Stretch before = first.lead.reference();
    if (one == null && before != null) {
      one = references.behind(before.from(), before.to(), false);
    }
    Match and = one == null ? null : tagged.at(one.to(), Category.AND);
    if (and == null) {
      return List.of();
    }
    Match versus = tagged.at(and.to(), Category.VERSUS);
    Match basis = tagged.at(versus == null ? and.to() : versus.to(), Category.BASIS);
    boolean ends = basis != null && !tagged.is(basis.to(), Category.VERSUS);
    return ends ? List.of(one, new Stretch(and.to(), basis.to())) : List.of();
  }

  private void hang(Figure figure, Figure anchor, Relation relation, Stretch reference) {
    figure.anchors.forEach(other -> other.comparisons.remove(figure));
    figure.anchors.clear();
    figure.kind = Kind.COMPARISON;
    figure.relation = relation;
    figure.rule = "in-order";
    figure.reference = reference;
    figure.basis = references.basis(reference);
    figure.anchors.add(anchor);
    anchor.comparisons.add(figure);
  }

  /** "…, giảm lần lượt 5% và 6%": each hangs on one of the figures before. */
  private boolean shareComparisons(int from, int to) {
    List<Figure> anchors = new ArrayList<>();
    for (int i = from - 1; i >= Math.max(0, from - MAX_BACK) && anchors.size() < to - from; i--) {
      if (figures.get(i).isStatistic() && !figures.get(i).segment.isBracketed()) {
        anchors.add(figures.get(i));
      }
    }
    Figure first = figures.get(from);
    if (anchors.isEmpty()) {
      anchors.addAll(toldBefore(first.anchors.get(0), to - from));
    }
    if (anchors.size() < to - from) {
      return false;
    }
    Collections.reverse(anchors);
    Figure stated = stated(from, to);
    for (int i = from; i < to; i++) {
      Figure figure = figures.get(i);
      figure.anchors.forEach(anchor -> anchor.comparisons.remove(figure));
      figure.anchors.clear();
      figure.kind = Kind.COMPARISON;
      Relation own = figure.lead.relation();
      figure.relation = Comparability.isChange(own) ? own : first.relation;
      figure.rule = "in-order";
      if (figure.basis == null) {
        figure.basis = stated.basis;
        figure.reference = stated.reference;
      }
      figure.anchors.add(anchors.get(i - from));
      anchors.get(i - from).comparisons.add(figure);
    }
    return true;
  }

  /**
   * "tăng lần lượt 90%, 43% so với cùng kỳ và | 20%, 6% so với quý trước": the same things in the
   * same order, compared with another time.
   */
  private void shareNext(int from, int to) {
    int end = 2 * to - from;
    Figure last = figures.get(to - 1);
    Match and = last.reference == null ? null : tagged.at(last.reference.to(), Category.AND);
    if (and == null || end > figures.size() || figures.get(to).quantity.leadTo() != and.to()) {
      return;
    }
    Figure next = figures.get(end - 1);
    boolean list = listEnd(to) == end && next.lead.relation() == null;
    Stretch reference =
        list ? references.behind(next.quantity.to(), next.segment.to(), false) : null;
    for (int i = to; reference != null && i < end; i++) {
      Figure other = figures.get(i - (to - from));
      if (other.anchors.size() == 1) {
        hang(figures.get(i), other.anchors.get(0), other.relation, reference);
      }
    }
  }

  /**
   * "… 12 tỷ đồng và … 9 tỷ đồng. Hai khoản này lần lượt tăng 5% và 8%": the last figures of the
   * sentence before, the nearest first; none where the list hangs on none of them.
   */
  private List<Figure> toldBefore(Figure anchor, int many) {
    List<Figure> found = new ArrayList<>();
    int lowest = Math.max(0, before.size() - MAX_BACK);
    for (int i = before.size() - 1; i >= lowest && found.size() < many; i--) {
      if (before.get(i).isStatistic() && !before.get(i).segment.isBracketed()) {
        found.add(before.get(i));
      }
    }
    return found.contains(anchor) ? found : List.of();
  }

  /** The figure of a list that states what is compared with; the first if none does. */
  private Figure stated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (figures.get(i).basis != null) {
        return figures.get(i);
      }
    }
    Figure last = figures.get(to - 1);
    Stretch behind = references.behind(last.quantity.to(), last.segment.to(), false);
    if (behind != null) {
      last.reference = behind;
      last.basis = references.basis(behind);
      return last;
    }
    return figures.get(from);
  }

  /** The things named before a list of figures, since the last figure or the thought began. */
  private List<Stretch> things(Figure first) {
    int to = first.lead.from();
    int from = Math.max(first.segment.from(), to - 2 * LONGEST_NAMES);
    int lowest = Math.max(0, first.segment.index() - LONGEST_NAMES);
    for (int i = first.segment.index() - 1;
        i >= lowest && !segments.all().get(i + 1).opens();
        i--) {
      Segment segment = segments.all().get(i);
      if (segment.isBracketed()) {
        continue;
      }
      if (holdsFigure(segment) || to - segment.from() > LONGEST_NAMES) {
        break;
      }
      from = segment.from();
    }
    List<Stretch> found = new ArrayList<>();
    int start =
        Math.max(from, first.floor < first.segment.from() ? from : Math.min(from, first.floor));
    for (int t = start; t <= to; t++) {
      boolean ends = t == to || isComma(t) || tagged.is(t, Category.AND);
      if (!ends) {
        continue;
      }
      Stretch thing = thing(start, t);
      if (!thing.isEmpty()) {
        found.add(thing);
      }
      start = t + 1;
    }
    return found;
  }

  /** A comma between two segments; one inside the name of a thing parts nothing. */
  private boolean isComma(int t) {
    return tokens.is(t, ',') && t == segments.at(t).to();
  }

  /** Behind "là" or "gồm" the things themselves are named. */
  private Stretch thing(int from, int to) {
    int start = from;
    for (int t = from; t < to; t++) {
      Match level = tagged.at(t, Category.LEVEL);
      if (level != null && level.to() < to) {
        start = level.to();
      }
    }
    int end = to;
    for (int t = to - 1; t > start + 1; t--) {
      // "dịch vụ | cũng phát triển khá".
      end = tagged.is(t, Category.LEAD_ADVERB) && !tagged.is(t, Category.AND) ? t : end;
    }
    return subjects.trim(start, end);
  }

  private boolean holdsFigure(Segment segment) {
    if (holding == null) {
      holding = new BitSet();
      figures.forEach(figure -> holding.set(figure.segment.index()));
    }
    return holding.get(segment.index());
  }

  /** "Diện tích lúa": the noun that holds for all. */
  private Stretch head(Stretch first) {
    Match head = tagged.at(first.from(), Category.INDICATOR_HEAD);
    return head != null && head.to() < first.to()
        ? new Stretch(first.from(), head.to())
        : new Stretch(0, 0);
  }

  private boolean hasHead(Stretch thing) {
    return tagged.is(thing.from(), Category.INDICATOR_HEAD);
  }
}
