package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.text.Tokens;

/** Finds what must or will be done in a time to come: "các xã phải … trước ngày 15/11". */
final class GoalDuties {

  /** How far around a verb of duty or a figure the words for its result and time are named. */
  private static final int RESULT_REACH = 40;

  /** The words for what comes of a duty. */
  private static final Categories OUTCOMES =
      Categories.of(
          Category.RESULT_VERB,
          Category.LEVEL,
          Category.RELATION,
          Category.QUALIFIER,
          Category.DUTY,
          Category.ASSIGNMENT);

  private final Tagged tagged;
  private final ReferenceReader references;
  private final GoalTimes times;
  private final GoalWords words;
  private final Tokens tokens;

  GoalDuties(Tagged tagged, ReferenceReader references, GoalTimes times, GoalWords words) {
    this.tagged = tagged;
    this.references = references;
    this.times = times;
    this.words = words;
    this.tokens = tagged.tokens();
  }

  /** What must or will be done in a time to come: "các xã phải … trước ngày 15/11". */
  int duty(Segments segments) {
    if (!namesTime(segments)) {
      return GoalWords.NONE;
    }
    int thought = segments.all().get(0).from();
    boolean asked = false;
    for (Segment segment : segments.all()) {
      if (segment.isBracketed() || segment.from() >= segment.to()) {
        continue;
      }
      if (segment.opens()) {
        thought = segment.from();
        asked = false;
      }
      int duty = asked ? GoalWords.NONE : duty(segment);
      if (duty != GoalWords.NONE) {
        asked = true;
        if (isDue(thought, GoalOpenings.endOfThought(segments, segment))
            || isDue(segment.from(), segment.to())) {
          // "đã cấp nước cho 84 hộ, 43 hộ còn lại phải xong trước ngày 30/9": told of before only.
          return duty;
        }
      }
    }
    return GoalWords.NONE;
  }

  private boolean namesTime(Segments segments) {
    for (int t = segments.from(); t < segments.to(); t++) {
      if (references.timeAt(t) != null) {
        return true;
      }
    }
    return false;
  }

  private int duty(Segment segment) {
    for (int t = segment.from(); t < segment.to(); t++) {
      if (tagged.is(t, Category.DUTY)
          && !isInName(t)
          && tagged.endingAt(t, Category.GOAL_DENIAL) == null
          && !tagged.is(tagged.at(t, Category.DUTY).to(), Category.ISSUER)
          && !isOfSubject(tagged.at(t, Category.DUTY).to(), segment.to())) {
        // "đề nghị Chính phủ …": what others are asked for is no goal.
        return tellsFigureFirst(segment, t) ? segment.from() : t;
      }
      if (tagged.is(t, Category.ASSIGNMENT) && namesResult(t, segment.to())) {
        return tagged.at(t, Category.ASSIGNMENT).to();
      }
    }
    return GoalWords.NONE;
  }

  /** "số vốn còn phải giải ngân là 40 tỷ đồng": how much is due; not "con số phải đạt là …". */
  private boolean isOfSubject(int from, int segmentTo) {
    int to = Math.min(segmentTo, from + RESULT_REACH);
    if (from >= to || tagged.is(from, Category.RESULT_VERB)) {
      return false;
    }
    for (int t = from; t + 1 < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        t = Math.max(t, time.to() - 1);
      } else if (tokens.isNumber(t) || tagged.is(t, Category.RESULT_VERB)) {
        return false;
      } else if (tagged.is(t, Category.GOAL_LINK) && tagged.is(t, Category.CLAUSE_LINK)) {
        // "là"
        return true;
      }
    }
    return false;
  }

  /** "ông Hứa Văn Mạnh", "Cần Thơ". */
  private boolean isInName(int token) {
    return tokens.isCapitalised(token)
        && token + 1 < tokens.size()
        && tokens.isCapitalised(token + 1);
  }

  /** "43 hộ còn lại phải di dời xong trước ngày 30/9": the figure is the duty's subject. */
  private boolean tellsFigureFirst(Segment segment, int duty) {
    int from = segment.from();
    if (!tokens.isNumber(from) || references.timeAt(from) != null) {
      return false;
    }
    for (int t = duty; t < segment.to(); t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        t = Math.max(t, time.to() - 1);
      } else if (tokens.isNumber(t)) {
        return false;
      }
    }
    return true;
  }

  /** "giao các sở trong quý I ban hành xong 6 quy chế": before any figure a result. */
  private boolean namesResult(int from, int segmentTo) {
    int to = Math.min(segmentTo, from + RESULT_REACH);
    for (int t = from; t < to; t++) {
      if (tagged.is(t, Category.RESULT_VERB)) {
        return true;
      }
      if (tokens.isNumber(t) && references.timeAt(t) == null) {
        return false;
      }
      TimeMention time = references.timeAt(t);
      t = time == null ? t : Math.max(t, time.to() - 1);
    }
    return false;
  }

  /**
   * Whether a segment of duties gives a figure no time, result or level and no work right before.
   */
  boolean isOfTask(int figure, Segment segment) {
    if (tagged.endingAt(figure, Category.WORK_VERB) != null) {
      return false;
    }
    int from = Math.max(segment.from(), figure - RESULT_REACH);
    int to = Math.min(segment.to(), figure + RESULT_REACH);
    for (int t = from; t < to; t++) {
      if (references.timeAt(t) != null
          || t <= figure && tagged.is(t, OUTCOMES)
          || t >= figure && tokens.is(t, '%')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a thought names a time that is not over and does not tell of what has been done. */
  private boolean isDue(int from, int to) {
    boolean due = false;
    for (int t = from; t < to && !due; t++) {
      TimeMention time = references.timeAt(t);
      due =
          time != null
              && times.isDue(time)
              && tagged.endingAt(time.from(), Category.SHIFT_VERB) == null;
    }
    return due && !words.isTold(from, to);
  }
}
