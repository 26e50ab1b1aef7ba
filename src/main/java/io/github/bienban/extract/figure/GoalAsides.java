package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Measure;
import io.github.bienban.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Finds what a sentence tells of what is so while it speaks of goals: "có 12 xã đạt chuẩn, hiện mới
 * 7 xã", "thu nhập 62 triệu đồng, năm 2022 là 56 triệu đồng".
 */
final class GoalAsides {

  /** "trong đó toàn tỉnh đã …": so many tokens stand before the word that looks back. */
  private static final int OPENING = 4;

  /** The verbs that speak of goals again. */
  private static final Categories AIM_VERBS = Categories.of(Category.GOAL_VERB, Category.DUTY);

  /** The verbs behind which a thing is made as large as is said. */
  private static final Categories WORK =
      Categories.of(
          Category.GOAL_VERB,
          Category.GOAL_NOUN,
          Category.DUTY,
          Category.ASSIGNMENT,
          Category.RESULT_VERB,
          Category.WORK_VERB);

  /** What says of a sum how it stands to a result. */
  private static final List<Category> REACHED =
      List.of(
          Category.RELATION,
          Category.LEVEL,
          Category.VERSUS,
          Category.RESULT_VERB,
          Category.WORK_VERB);

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;
  private final GoalTimes times;
  private final GoalWords words;

  /** The sentence last gone on to names what is granted. */
  private boolean grantNamed;

  /** It tells of what one before it grants. */
  private boolean granting;

  GoalAsides(Tagged tagged, ReferenceReader references, GoalTimes times, GoalWords words) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.times = times;
    this.words = words;
  }

  /**
   * The asides of a sentence. What has been done is told of up to the next thought, goal or time
   * ahead, and so is what is granted; a time that is over has its own segment only.
   *
   * @param segments the segments of the sentence
   * @param aimed the part of it that speaks of goals
   * @return the tokens of asides, counted from the sentence's first
   */
  BitSet in(Segments segments, Stretch aimed) {
    BitSet asides = new BitSet();
    boolean told = false;
    boolean granted = false;
    boolean based = false;
    TimeMention ahead = null;
    for (Segment segment : segments.all()) {
      if (segment.isBracketed() || segment.from() >= segment.to()) {
        continue;
      }
      TimeMention next = times.firstAhead(segment.from(), segment.to());
      boolean named = namesAim(segment);
      boolean goals = aimed.holds(segment.from());
      boolean aims = named || next != null;
      told = goals && !aims && (told && !segment.opens() || opensWithPast(segment));
      granted &= !named && !segment.opens() && (next == null || based);
      based = tagged.is(segment.from(), Category.BASED_ON);
      Stretch grant = grant(segment, based);
      if (told || granted || goals && !aims && opensWithTimeOver(segment, ahead)) {
        asides.set(segment.from() - segments.from(), segment.to() - segments.from());
      } else {
        asides.set(grant.from() - segments.from(), grant.to() - segments.from());
        granted = !grant.isEmpty() && grant.to() == segment.to();
      }
      int acts = verbOfActors(segment);
      asides.set(segment.from() - segments.from(), acts - segments.from());
      ahead = next == null ? ahead : next;
    }
    return asides;
  }

  /**
   * Adds the figures that say how large the thing is that the sentence begins with: "Cầu Suối Đá
   * dài 84 m, rộng 7 m", "Bệnh viện quy mô 500 giường sẽ khởi công trong quý I". Behind a time
   * ahead, an aim or work it is to become so large.
   *
   * @param asides the tokens of asides, counted from the sentence's first
   */
  void addExtents(Segments segments, BitSet asides) {
    for (int t = segments.from(); t < segments.to(); t++) {
      TimeMention time = references.timeAt(t);
      Match extent = t > segments.from() ? tagged.at(t, Category.EXTENT) : null;
      if (time != null && times.isAhead(time) || tagged.is(t, WORK)) {
        return;
      }
      int figure = extent == null ? t : behindBound(extent.to());
      if (extent != null && figure < segments.to() && tokens.isNumber(figure)) {
        asides.set(t - segments.from(), figure + 1 - segments.from());
        t = figure;
      }
    }
  }

  private int behindBound(int token) {
    Match bound = tagged.at(token, Category.QUALIFIER);
    return bound == null ? token : bound.to();
  }

  /** Forgets what was granted: what is asked for next does not stand behind it. */
  void restart() {
    grantNamed = false;
    granting = false;
  }

  /**
   * Goes on to a sentence, which speaks of sums that are granted where one before it does and it
   * names no goal: "Kỳ họp thông qua dự toán năm 2026. Theo đó, thu ngân sách 30 tỷ đồng. …".
   *
   * @param from its first token
   * @param to the token behind its last one
   * @param fresh whether it begins a new paragraph, which is no entry of a list
   * @return the token from which on it tells of what is granted; the one behind its last, where it
   *     does not
   */
  int grants(int from, int to, boolean fresh) {
    boolean aims = namesAim(from, to);
    boolean opens = tagged.is(from, Category.LIST_OPENER) || tagged.is(from, Category.PART_LINK);
    boolean listed = grantNamed && (opens || !fresh && tokens.is(from - 1, ':'));
    boolean grants = !aims && (listed || granting && (opens || !fresh));
    int grant = aims ? GoalWords.NONE : grant(from, to);
    grantNamed = grant != GoalWords.NONE;
    granting = grants;
    int start = grants ? from : to;
    for (int t = grant; start == to && t < to - 1; t++) {
      // "Kỳ họp thống nhất kế hoạch sử dụng đất năm 2026: đất ở 120 ha; …"
      start = tokens.is(t, ':') ? t + 1 : to;
    }
    return start;
  }

  /** "thông qua dự toán năm 2026", with no plan beside it: where the grant is named. */
  private int grant(int from, int to) {
    int grant = GoalWords.NONE;
    for (int t = from; t < to; t++) {
      Match match = tagged.at(t, Category.GRANT);
      boolean based = t > from && tagged.is(t - 1, Category.BASED_ON);
      if (match == null && tagged.is(t, Category.PLAN)) {
        return GoalWords.NONE;
      }
      if (match != null && !based) {
        if (isReached(from, t)) {
          return GoalWords.NONE;
        }
        grant = Math.min(grant, t);
      }
      t = match == null ? t : Math.max(t, match.to() - 1);
    }
    return grant;
  }

  private boolean namesAim(Segment segment) {
    return namesAim(segment.from(), segment.to());
  }

  private boolean namesAim(int from, int to) {
    for (int t = from; t < to; t++) {
      Match noun = tagged.at(t, Category.GOAL_NOUN);
      if (tagged.is(t, AIM_VERBS) || noun != null && !words.isOfName(noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "quyết nghị dự toán thu năm 2026 là …", "bố trí 45 tỷ đồng cho …", "Theo dự toán, …", "dự toán
   * 30 tỷ đồng | nhưng phấn đấu …"; not "vượt dự toán 5%", "phân bổ 100% số vốn".
   */
  private Stretch grant(Segment segment, boolean based) {
    int from = -1;
    int to = segment.to();
    boolean granted = false;
    boolean allotted = false;
    for (int t = segment.from(); t < to && !granted; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        t = Math.max(t, time.to() - 1);
      } else if (tagged.is(t, AIM_VERBS)) {
        to = t;
      } else if (tokens.isNumber(t)) {
        granted =
            from >= 0 && !(t + 1 < to && tokens.is(t + 1, '%')) && (!allotted || isSum(t, to));
        from = granted ? from : -1;
        based = false;
      } else if (from < 0
          && (tagged.is(t, Category.GRANT) || tagged.is(t, Category.ALLOTMENT))
          && !isReached(segment.from(), t)) {
        from = t;
        allotted = !tagged.is(t, Category.GRANT);
      }
    }
    for (int t = Math.max(from, 0); granted && t < to; t++) {
      to = tagged.is(t, AIM_VERBS) ? t : to;
    }
    boolean label = based && from >= 0 && !allotted;
    return granted || label ? new Stretch(from, to) : new Stretch(to, to);
  }

  /** "(bố trí) 45 tỷ đồng"; not "(bố trí) 30 cán bộ". */
  private boolean isSum(int number, int to) {
    Match scale = tagged.at(number + 1, Category.SCALE);
    int at = scale == null ? number + 1 : scale.to();
    Match unit = at < to ? tagged.at(at, Category.UNIT) : null;
    return unit != null && unit.entry().value(1).equals(Measure.MONEY.name());
  }

  /** "hoàn thành dự toán", "so với dự toán": how a result stands to what was granted. */
  private boolean isReached(int from, int grant) {
    if (grant > from && tokens.is(grant - 1, '%')) {
      return true;
    }
    for (Category words : REACHED) {
      Match match = tagged.endingAt(grant, words);
      if (match != null
          && match.from() >= from
          && !tagged.is(match.from(), Category.GOAL_SETTING)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "riêng 112 dự án phải giải ngân 90%": how many are to reach it, before what they are to reach.
   *
   * @return the verb behind them; the segment's first token where there is none
   */
  private int verbOfActors(Segment segment) {
    int verb = segment.from();
    boolean actors = false;
    for (int t = segment.from(); t < segment.to(); t++) {
      TimeMention time = references.timeAt(t);
      boolean aim =
          tagged.is(t, Category.GOAL_VERB)
              || tagged.is(t, Category.DUTY) && tagged.is(t, Category.LEAD_ADVERB);
      if (time != null) {
        t = Math.max(t, time.to() - 1);
      } else if (tokens.isNumber(t) && verb > segment.from()) {
        return verb;
      } else if (tokens.isNumber(t)) {
        actors = t - segment.from() < OPENING && (t + 1 == segment.to() || !tokens.is(t + 1, '%'));
      } else if (aim && actors && verb == segment.from() && !tagged.is(t - 1, Category.AND)) {
        verb = t;
      } else if (!actors && (tagged.is(t, Category.WORK_VERB) || tagged.is(t, Category.LEVEL))) {
        return segment.from();
      }
    }
    return segment.from();
  }

  /** "đã có 7 xã", "hiện tỉnh mới đạt 8,9 bác sĩ". */
  private boolean opensWithPast(Segment segment) {
    if (tagged.is(segment.from(), Category.BACK_OPENER)) {
      return true;
    }
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
    Match link = tagged.at(from, Category.CONNECTIVE);
    from = link == null || references.timeAt(from) != null ? from : link.to();
    TimeMention time = from < segment.to() ? references.timeAt(from) : null;
    if (time == null || time.year() == null && ahead != null && times.isOfNextYear(ahead)) {
      return false;
    }
    return times.isOver(time, from)
        || times.isPassed(time)
        || ahead != null && times.isClosing(time);
  }
}
