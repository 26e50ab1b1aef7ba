package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.text.Tokens;
import java.util.BitSet;

/**
 * Finds what a sentence tells of what is so while it speaks of goals: "có 12 xã đạt chuẩn, hiện mới
 * 7 xã", "thu nhập 62 triệu đồng, năm 2022 là 56 triệu đồng".
 */
final class GoalAsides {

  /** "trong đó toàn tỉnh đã …": so many tokens stand before the word that looks back. */
  private static final int OPENING = 4;

  /** The words that speak of goals again. */
  private static final Categories AIMS =
      Categories.of(Category.GOAL_VERB, Category.GOAL_NOUN, Category.DUTY);

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;
  private final GoalTimes times;

  GoalAsides(Tagged tagged, ReferenceReader references, GoalTimes times) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.times = times;
  }

  /**
   * The asides of a sentence. What has been done is told of up to the next thought, goal or time
   * ahead; a time that is over has its own segment only.
   *
   * @param segments the segments of the sentence
   * @param aimed the part of it that speaks of goals
   * @return the numbers of the segments that look back
   */
  BitSet in(Segments segments, Stretch aimed) {
    BitSet asides = new BitSet();
    boolean told = false;
    TimeMention ahead = null;
    for (Segment segment : segments.all()) {
      if (segment.isBracketed() || segment.from() >= segment.to()) {
        continue;
      }
      boolean aims = namesAim(segment);
      boolean goals = aimed.holds(segment.from());
      told = goals && !aims && (told && !segment.opens() || opensWithPast(segment));
      if (told || goals && !aims && opensWithTimeOver(segment, ahead)) {
        asides.set(segment.index());
      }
      TimeMention next = times.firstAhead(segment.from(), segment.to());
      ahead = next == null ? ahead : next;
    }
    return asides;
  }

  private boolean namesAim(Segment segment) {
    for (int t = segment.from(); t < segment.to(); t++) {
      if (tagged.is(t, AIMS)) {
        return true;
      }
    }
    return times.namesTimeAhead(segment.from(), segment.to());
  }

  private boolean opensWithPast(Segment segment) {
    int end = Math.min(segment.to(), segment.from() + OPENING);
    for (int t = segment.from(); t < end && !tokens.isNumber(t); t++) {
      if (tagged.is(t, Category.PAST_MARK)) {
        return true;
      }
    }
    return false;
  }

  /** "đến quý I/2023 đạt 20%, 6 tháng đạt 50%": without its year a time is of the one before it. */
  private boolean opensWithTimeOver(Segment segment, TimeMention ahead) {
    int from = segment.from();
    TimeMention time = references.timeAt(from);
    if (time == null || time.year() == null && ahead != null && times.isOfNextYear(ahead)) {
      return false;
    }
    return times.isOver(time, from)
        || times.isPassed(time)
        || ahead != null && times.isClosing(time);
  }
}
