package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
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
    if (tagged.is(segment.from(), Category.REQUEST)) {
      // "Cử tri đề nghị sớm hoàn thành …"
      return GoalWords.NONE;
    }
    boolean asked = false;
    for (int t = segment.from(); t < segment.to(); t++) {
      // "đề nghị thị xã làm rõ vì sao 3 công trình phải điều chỉnh": an answer is asked for.
      asked = tagged.is(t, Category.QUESTION) || asked && !tagged.is(t, Category.AND);
      if (asked) {
        continue;
      }
      if (tagged.is(t, Category.DUTY)
          && !isInName(t)
          && tagged.endingAt(t, Category.GOAL_DENIAL) == null
          && tagged.endingAt(tagged.at(t, Category.DUTY).to(), Category.REQUEST) == null
          && !tagged.is(tagged.at(t, Category.DUTY).to(), Category.ISSUER)
          && !isAsking(t, segment.to())
          && !isGiven(tagged.at(t, Category.DUTY).to(), segment.to())
          && !isOfSubject(tagged.at(t, Category.DUTY).to(), segment.to())) {
        // "đề nghị Chính phủ …": what others are asked for is no goal.
        return tellsFigureFirst(segment, t) ? segment.from() : t;
      }
      Match assigned = tagged.at(t, Category.ASSIGNMENT);
      if (assigned != null && assigned.to() == segment.to() && isColon(segment.to())) {
        // "Trong quý IV, ông giao: Sở Công Thương …; ngành Thuế …"
        return segment.to() + 1;
      }
      if (assigned != null && !words.isInMidName(t, segment) && namesResult(t, segment.to())) {
        return assigned.to();
      }
      Match promised = tagged.at(t, Category.PLAN_SETTING);
      if (promised != null && tagged.is(promised.to(), Category.RESULT_VERB)) {
        // "hai xã đăng ký về đích trong năm 2025"
        return tellsFigureFirst(segment, t) ? segment.from() : promised.to();
      }
    }
    return GoalWords.NONE;
  }

  /** "đề nghị thị xã làm rõ vì sao …": before any figure or conjunction a question. */
  private boolean isAsking(int from, int segmentTo) {
    int to = Math.min(segmentTo, from + RESULT_REACH);
    for (int t = from; t < to && !tokens.isNumber(t) && !tagged.is(t, Category.AND); t++) {
      if (tagged.is(t, Category.QUESTION)) {
        return true;
      }
    }
    return false;
  }

  /** "tỉnh sẽ hỗ trợ huyện 5.000 tấn xi măng": what is given is no goal; "hỗ trợ 100% hộ nghèo". */
  private boolean isGiven(int from, int segmentTo) {
    if (from >= segmentTo || !tagged.is(from, Category.SUPPORT)) {
      return false;
    }
    for (int t = from; t < segmentTo; t++) {
      if (tokens.is(t, '%') || tagged.is(t, Category.RESULT_VERB)) {
        return false;
      }
    }
    return true;
  }

  private boolean isColon(int token) {
    return token < tokens.size() && tokens.is(token, ':');
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

  /**
   * "Riêng 2 xã Phước An, Tân Hội phấn đấu về đích trước ngày 30/11": so many are to reach what is
   * aimed at.
   *
   * @param aim the verb of aiming
   * @return the first token of its segment, or the verb where the figure is not its subject
   */
  int withActors(Segments segments, int aim) {
    Match verb = tagged.at(aim, Category.GOAL_VERB);
    if (verb == null || !tagged.is(verb.to(), Category.RESULT_VERB)) {
      return aim;
    }
    Segment own = segments.at(aim);
    Segment first = own;
    while (!first.opens() && first.index() > 0 && namesOnly(first, aim)) {
      first = segments.all().get(first.index() - 1);
    }
    Segment whole = new Segment(own.index(), first.from(), own.to(), own.bracket(), own.opens());
    return tellsFigureFirst(whole, aim) ? first.from() : aim;
  }

  /** "…, Hòa Bình và Đông Sơn | phấn đấu": the segment goes on with the names of the one before. */
  private boolean namesOnly(Segment segment, int to) {
    for (int t = segment.from(); t < Math.min(segment.to(), to); t++) {
      if (!tokens.isCapitalised(t) && !tagged.is(t, Category.AND)) {
        return false;
      }
    }
    return segment.from() < segment.to();
  }

  /** "43 hộ còn lại phải di dời xong trước ngày 30/9": the figure is the duty's subject. */
  private boolean tellsFigureFirst(Segment segment, int duty) {
    int from = segment.from();
    Match link = from < duty ? tagged.at(from, Category.CONNECTIVE) : null;
    from = link == null ? from : link.to();
    if (from >= duty || !tokens.isNumber(from) || references.timeAt(from) != null) {
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

  /** "cam kết khánh thành công trình vào ngày 20/11/2024": before the day what comes of it. */
  private boolean isDayOfResult(TimeMention time, int from) {
    int near = Math.max(from, time.from() - RESULT_REACH);
    return times.isDayAhead(time) && tagged.first(near, time.from(), Category.RESULT_VERB) != null;
  }

  /** Whether a thought names a time that is not over and does not tell of what has been done. */
  private boolean isDue(int from, int to) {
    boolean due = false;
    for (int t = from; t < to && !due; t++) {
      TimeMention time = references.timeAt(t);
      due =
          time != null
              && (times.isDue(time) || isDayOfResult(time, from))
              && tagged.endingAt(time.from(), Category.SHIFT_VERB) == null;
    }
    return due && !words.isTold(from, to);
  }
}
