package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;

/**
 * Reads percentages that stand aside of their verbs: "tăng khá (12%) so với cùng kỳ", "chiếm hơn
 * một nửa, 57%". The verb leads up to them as if nothing stood between.
 */
final class AsideReader {

  /** A verb and what it compares with are no longer. */
  private static final int LONGEST = 12;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Segments segments;

  AsideReader(Tagged tagged, Segments segments) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.segments = segments;
  }

  /**
   * The quantity as its verb leads up to it.
   *
   * @param quantity a quantity
   * @param own its segment
   * @param ends where the words of the last quantity so far end in each segment
   * @param last the last figure so far that is a statistic, or null
   * @return the quantity with the verb's words before it, or itself where no verb stands so
   */
  Quantity behindVerb(Quantity quantity, Segment own, int[] ends, Figure last) {
    int mark = own.from() - 1;
    boolean alone =
        quantity.unit().equals("%")
            && quantity.leadTo() == own.from()
            && mark > segments.from()
            && (own.isBracketed() ? tokens.is(mark, '(') : tokens.is(mark, ','));
    if (!alone) {
      return quantity;
    }
    Segment before = segments.at(mark - 1);
    if (own.isBracketed() && before.index() != own.bracket()) {
      return quantity;
    }
    int floor = ends[before.index()];
    int to = before.bracket() < 0 ? verbEnd(mark, own.isBracketed(), floor) : mark;
    boolean level = last != null && !last.quantity.isPercent();
    boolean found =
        to < mark
            || own.isBracketed() && (isChange(mark, floor) || level && comparing(mark, floor) >= 0);
    return found && !isRate(floor, to) ? quantity.withLeadTo(to) : quantity;
  }

  /**
   * "45 tỷ đồng, vượt dự toán (đạt 104%)", "cao hơn cùng kỳ (tăng 12%)": what the words since the
   * last figure only compare with, right before a bracket, or null.
   *
   * @param bracket the segment in brackets
   * @param ends where the words of the last quantity so far end in each segment
   * @param change whether the verb in the bracket says that something changed
   */
  Stretch comparedBefore(Segment bracket, int[] ends, boolean change) {
    int mark = bracket.from() - 1;
    if (!bracket.isBracketed() || !tokens.is(mark, '(')) {
      return null;
    }
    int verb = comparing(mark, ends[bracket.bracket()]);
    int named = verb < 0 ? verb : tagged.at(verb, Category.RELATION).to();
    return named >= 0 && change != ReferenceReader.isPlan(tagged.at(named, Category.BASIS))
        ? new Stretch(named, mark)
        : null;
  }

  /** The verb that nothing but what it compares with stands behind, and nothing before; or -1. */
  private int comparing(int mark, int floor) {
    int at = floor;
    while (at < mark
        && (tokens.isPunct(at)
            || tagged.is(at, Category.AND)
            || tagged.is(at, Category.LEAD_ADVERB) && !tagged.is(at, Category.RELATION))) {
      at++;
    }
    Match verb = at < mark && mark - at <= LONGEST ? tagged.at(at, Category.RELATION) : null;
    if (verb == null || verb.to() >= mark) {
      return -1;
    }
    Relation relation = Relation.valueOf(verb.value());
    boolean plan =
        (relation == Relation.REACHED || relation == Relation.EXCEEDED)
            && ReferenceReader.isPlan(tagged.at(verb.to(), Category.BASIS));
    boolean earlier =
        Comparability.isChange(relation)
            && (tagged.is(verb.to(), Category.VERSUS)
                || tagged.endingAt(verb.to(), Category.VERSUS) != null
                || tagged.endingAt(verb.to(), Category.QUALIFIER) != null
                    && isEarlier(tagged.at(verb.to(), Category.BASIS)));
    for (int t = verb.to(); t < mark; t++) {
      if (tokens.isPunct(t)) {
        return -1;
      }
    }
    return plan || earlier ? at : -1;
  }

  private static boolean isEarlier(Match basis) {
    return basis != null && Comparability.isEarlier(Basis.valueOf(basis.value()));
  }

  /** The token behind a bracket in the segment around it. */
  int behind(Segment bracket, Segment around) {
    return bracket.isBracketed()
        ? segments.behindBracket(bracket.from() - 1, around)
        : bracket.from();
  }

  /** The token behind the verb, before a part in words or how it changed; the mark's without. */
  private int verbEnd(int mark, boolean bracketed, int floor) {
    Match half = tagged.endingAt(mark, Category.TIMES_WORD);
    if (half != null && half.entry().value(1).equals(Relation.REACHED.name())) {
      Match bound = tagged.endingAt(half.from(), Category.QUALIFIER);
      int to = bound == null ? half.from() : bound.from();
      Match verb = tagged.endingAt(to, Category.RELATION);
      return Comparability.isShare(verb) && verb.from() >= floor ? to : mark;
    }
    Match manner = bracketed ? tagged.endingAt(mark, Category.MANNER) : null;
    return manner != null && isChange(manner.from(), floor) ? manner.from() : mark;
  }

  private boolean isChange(int to, int floor) {
    Match verb = tagged.endingAt(to, Category.RELATION);
    return verb != null
        && verb.from() >= floor
        && Comparability.isChange(Relation.valueOf(verb.value()))
        && tagged.endingAt(to, Category.QUALIFIER) == null;
  }

  /** "tỷ lệ tham gia bảo hiểm tăng (95%)": how high it is, not by how much it rose. */
  private boolean isRate(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean share = Comparability.isShare(tagged.at(t, Category.RELATION));
      if (share && tagged.is(t, Category.INDICATOR_HEAD) || tagged.is(t, Category.SHARE_NOUN)) {
        return true;
      }
    }
    return false;
  }
}
