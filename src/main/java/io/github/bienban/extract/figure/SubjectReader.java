package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeIndex;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.text.Tokens;
import java.util.List;

/** Trims the words before a figure to those that say what it measures. */
final class SubjectReader {

  private static final int MAX_STEPS = 12;

  /** Behind so many words a verb and its object are over where another verb follows "và". */
  private static final int LONG_OBJECT = 8;

  /** Such a verb stands no further before its figure. */
  private static final int SHORT_VERB = 6;

  /** No words that say what a figure measures begin further before it. */
  private static final int LONGEST = 200;

  /** The lists whose words may report what stands behind them, or aim at it. */
  private static final Categories REPORTING =
      Categories.of(
          Category.REPORTING_VERB,
          Category.GOAL_VERB,
          Category.GOAL_NOUN,
          Category.PLAN,
          Category.DUTY);

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;
  private final TimeIndex timesEnding;

  SubjectReader(Tagged tagged, ReferenceReader references, List<TimeMention> times) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.timesEnding = TimeIndex.ending(times, tokens.size());
  }

  /**
   * Trims a stretch.
   *
   * @param first the first token
   * @param to the token behind the last one
   * @return what is left; empty where the stretch names nothing
   */
  Stretch trim(int first, int to) {
    int from = Math.max(first, to - LONGEST);
    int begin = begin(from, to);
    int end = end(begin, to);
    if (begin >= end) {
      // "thu ngân sách cả năm phấn đấu đạt 5 tỷ": what is aimed at stands before the verb.
      Match aim = tagged.first(from, to, Category.GOAL_VERB);
      int verb = aim == null ? goalSetAt(from, to) : aim.from();
      Stretch thing = verb > from ? trim(from, verb) : null;
      if (thing != null && (aim != null && aim.to() <= to || names(thing))) {
        return thing;
      }
    }
    return begin < end ? new Stretch(begin, end) : new Stretch(to, to);
  }

  private int begin(int from, int to) {
    int at = lastClause(afterReporting(from, to), to);
    for (int step = 0; step < MAX_STEPS && at < to; step++) {
      int next = behindLoose(at, to);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  /**
   * "một chỉ tiêu chưa đạt là tỷ lệ …", "giá giảm nên tổng thu …": the noun for a figure opens what
   * is said of it; "mục tiêu của huyện là | thu …": what the goal is.
   */
  private int lastClause(int from, int to) {
    int at = from;
    boolean compares = false;
    boolean goal = from < to && (tagged.is(from, Category.GOAL_NOUN) || isPlanOfTime(from, to));
    for (int t = from + 1; t < to; t++) {
      compares |= tagged.is(t - 1, Category.VERSUS);
      Match link = tagged.endingAt(t, Category.CLAUSE_LINK);
      boolean linked = link != null && link.from() >= from;
      boolean opens =
          tagged.is(t, Category.INDICATOR_HEAD)
                  && (linked || isBehindDay(from, t) || compares && isPartOfBefore(t))
              || linked
                  && (goal
                      || tagged.is(t, Category.WHOLE)
                      || isDeed(link, t, to)
                      || tagged.endingAt(t, Category.POST_STOP) != null)
              || isNextVerb(from, t, to)
              || isDoneByAll(from, t);
      at = opens ? t : at;
    }
    return at;
  }

  /** "kế hoạch năm 2026 là | kết nạp 50 đảng viên"; not "kế hoạch vốn là 5 tỷ đồng". */
  private boolean isPlanOfTime(int from, int to) {
    Match plan = tagged.is(from, Category.GRANT) ? null : tagged.at(from, Category.PLAN);
    if (plan == null || plan.to() >= to) {
      return false;
    }
    TimeMention time = references.timeAt(plan.to());
    return tagged.is(time == null ? plan.to() : time.to(), Category.CLAUSE_LINK);
  }

  /** "cam kết đến 30/9 | tỷ lệ giải ngân": by when it is to be so is no part of what it is. */
  private boolean isBehindDay(int from, int t) {
    TimeMention time = timesEnding.at(t);
    return time != null
        && time.from() >= from
        && (time.bound() == TimeMention.Bound.UNTIL || time.bound() == TimeMention.Bound.BEFORE);
  }

  /** "phường được lập trên cơ sở | hợp nhất 2 phường": what was done to them. */
  private boolean isDeed(Match link, int t, int to) {
    Match verb = tagged.at(t, Category.WORK_VERB);
    return link.to() > link.from() + 1 && verb != null && verb.to() <= to;
  }

  /** "chăn nuôi tăng so với cùng kỳ với | đàn bò 7.200 con": what it has stands behind. */
  private boolean isPartOfBefore(int t) {
    Match have = tagged.endingAt(t, Category.LEVEL);
    return have != null
        && have.value().equals(Lead.Level.HAVE.name())
        && tagged.endingAt(t, Category.VERSUS) == null
        && tagged.endingAt(t, Category.LEAD_ADVERB) == null;
  }

  /** "về sản xuất nông nghiệp toàn huyện | trồng": what it is about stands before who did it. */
  private boolean isDoneByAll(int from, int t) {
    Match all = tagged.is(t, Category.WORK_VERB) ? tagged.endingAt(t, Category.WHOLE) : null;
    return all != null && all.from() > from && !tagged.is(from, Category.INDICATOR_HEAD);
  }

  /**
   * "điều chỉnh kế hoạch vốn trung hạn của ba huyện và | bổ sung 14 tỷ đồng": another thing done.
   */
  private boolean isNextVerb(int from, int t, int to) {
    return t - from > LONG_OBJECT
        && to - t <= SHORT_VERB
        && tagged.endingAt(t, Category.AND) != null
        && tagged.is(t, Category.WORK_VERB)
        && tagged.at(t, Category.WORK_VERB).to() == to
        && tagged.first(from, Math.min(t, from + SHORT_VERB), Category.WORK_VERB) != null
        && !tagged.is(from, Category.INDICATOR_HEAD);
  }

  /** The token behind the last verb of reporting. */
  private int afterReporting(int from, int to) {
    int at = from;
    for (int t = from; t < to; t++) {
      if (!tagged.is(t, REPORTING)) {
        continue;
      }
      Match verb = tagged.at(t, Category.REPORTING_VERB);
      Match aim = tagged.at(t, Category.GOAL_VERB);
      if (verb != null && t > from && tagged.endingAt(t, Category.LEVEL) != null) {
        // "đáp ứng được yêu cầu": a noun.
        verb = null;
      }
      if (verb != null
          && tokens.isCapitalised(t)
          && tagged.is(t, Category.DOCUMENT_TYPE)
          && tagged.is(verb.to(), Category.DOCUMENT_NUMBER_LEAD)) {
        // "theo Kết luận số 60-KL/TW": a paper.
        verb = null;
      }
      if (verb != null && verb.to() < to && tokens.isSpelled(verb.to(), "của")) {
        // "xét nghiệm khẳng định của trung tâm": a noun.
        verb = null;
      }
      if (verb != null && verb.to() == to && t > at && tagged.is(at, Category.INDICATOR_HEAD)) {
        // "tỷ lệ giống xác nhận": nothing is reported behind it.
        verb = null;
      }
      if (verb == null || aim != null && aim.to() > verb.to()) {
        verb = aim;
      }
      if (aim != null && aim.to() > to) {
        // "hướng tới giảm": what is aimed at stands behind.
        return to;
      }
      if (verb == null) {
        verb = goalSet(t, from);
        verb = verb == null ? planSet(t, from, to) : verb;
        if (verb != null && verb.to() > to) {
          // "giữ nguyên mục tiêu | tăng trưởng 10%"
          return to;
        }
      }
      if (verb == null && isPledge(t, from)) {
        verb = tagged.at(t, Category.DUTY);
      }
      if (verb != null && verb.to() <= to) {
        at = verb.to() < to ? goalItself(verb) : verb.to();
        t = verb.to() - 1;
      }
    }
    return at;
  }

  /**
   * "mục tiêu | tăng trưởng GRDP", "đăng ký | về đích": the noun for the goal ends with that for
   * the figure, the verb of duty with that for the result.
   */
  private int goalItself(Match goal) {
    Match head = tagged.endingAt(goal.to(), Category.INDICATOR_HEAD);
    if (head != null && head.from() > goal.from() && tagged.is(goal.from(), Category.GOAL_NOUN)) {
      return head.from();
    }
    Match result = tagged.endingAt(goal.to(), Category.RESULT_VERB);
    return result != null && result.from() > goal.from() && tagged.is(goal.from(), Category.DUTY)
        ? result.from()
        : goal.to();
  }

  /**
   * "đại diện công ty cam kết | phủ sóng 12 thôn": who speaks for it; not "hộ dân ký cam kết", "vốn
   * cam kết".
   */
  private boolean isPledge(int t, int from) {
    return t > from
        && tagged.is(t, Category.DUTY)
        && tagged.is(t, Category.ROLE_CUE)
        && tagged.endingAt(t, Category.GOAL_DENIAL) == null
        && tagged.endingAt(t, Category.RESULT_VERB) == null
        && tagged.endingAt(t, Category.INDICATOR_HEAD) == null
        && tagged.endingAt(t, Category.LEVEL) == null;
  }

  /** "đặt chỉ tiêu", "xác định mục tiêu": what is aimed at stands behind. */
  private Match goalSet(int t, int from) {
    Match noun = tagged.at(t, Category.GOAL_NOUN);
    if (noun == null) {
      return null;
    }
    Match before = tagged.endingAt(t, Category.GOAL_SETTING);
    if (before != null && before.from() >= from && before.to() - before.from() > 2) {
      // "để thực hiện mục tiêu"
      return noun;
    }
    for (int i = t - 1; i >= Math.max(from, t - 2); i--) {
      Match setting = tagged.at(i, Category.GOAL_SETTING);
      if (setting != null && !endsNoun(setting)) {
        return noun;
      }
    }
    return null;
  }

  /** Whether words begin with the noun for a figure; "ngành hướng tới giảm 5%" says who aims. */
  private boolean names(Stretch thing) {
    return !thing.isEmpty() && tagged.is(thing.from(), Category.INDICATOR_HEAD);
  }

  /** "kim ngạch xuất khẩu | đặt mục tiêu 5 tỷ USD": where the goal is set; -1 if it is not. */
  private int goalSetAt(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      Match noun = tagged.at(t, Category.GOAL_NOUN);
      Match set = noun == null || noun.to() < to ? null : tagged.endingAt(t, Category.GOAL_SETTING);
      if (set != null && set.from() > from && !endsNoun(set)) {
        return set.from();
      }
    }
    return -1;
  }

  /** "xây dựng kế hoạch | huy động vốn": so does what is planned. */
  private Match planSet(int t, int from, int to) {
    Match plan = tagged.is(t, Category.GRANT) ? null : tagged.at(t, Category.PLAN);
    Match set = plan == null ? null : tagged.endingAt(t, Category.PLAN_SETTING);
    boolean stated = plan != null && plan.to() < to && to - plan.to() <= LONG_OBJECT;
    return stated && set != null && set.from() >= from && !endsNoun(set) ? plan : null;
  }

  /** "trình" of "chương trình" sets no goal. */
  private boolean endsNoun(Match word) {
    Match noun = tagged.endingAt(word.to(), Category.NOUN);
    return noun != null && noun.from() < word.from();
  }

  private int behindLoose(int at, int to) {
    if (tokens.isPunct(at)) {
      return at + 1;
    }
    boolean numbered =
        tokens.isNumber(at) && at + 1 < to && (tokens.is(at + 1, ')') || tokens.is(at + 1, '.'));
    if (numbered) {
      return at + 2;
    }
    TimeMention time = references.timeAt(at);
    if (time == null && tagged.is(at, Category.PLACE_LINK)) {
      // "trong tháng 10"
      time = references.timeAt(at + 1);
    }
    if (time != null && time.to() <= to) {
      return time.to();
    }
    int head = behindLevel(at);
    if (head > at && head < to) {
      return head;
    }
    Match versus = tagged.at(at, Category.VERSUS);
    if (versus != null) {
      Stretch reference = references.behind(at, to, false);
      return reference == null ? versus.to() : reference.to();
    }
    Match basis = tagged.at(at, Category.BASIS);
    if (basis != null
        && basis.to() > at + 1
        && basis.to() <= to
        && (basis.value().equals("SAME_PERIOD") || basis.value().equals("PREVIOUS_PERIOD"))) {
      return basis.to();
    }
    Match whole = tagged.at(at, Category.WHOLE);
    if (whole != null && whole.to() <= to) {
      return whole.to();
    }
    Match connective = tagged.at(at, Category.CONNECTIVE);
    Match adverb = tagged.at(at, Category.LEAD_ADVERB);
    Match longest =
        connective == null || adverb != null && adverb.to() > connective.to() ? adverb : connective;
    if (longest != null && longest.to() <= to && !beginsNoun(at, longest)) {
      return longest.to();
    }
    return at;
  }

  /**
   * "đạt | tỷ lệ bao phủ", "duy trì | tổng đàn": the noun for the figure stands behind the verb.
   */
  private int behindLevel(int at) {
    Match level = tagged.at(at, Category.LEVEL);
    if (level == null || !level.value().equals(Lead.Level.LEVEL.name())) {
      return at;
    }
    for (int t = at + 1; t <= level.to(); t++) {
      if (tagged.is(t, Category.INDICATOR_HEAD)) {
        return t;
      }
    }
    return at;
  }

  /** "tổng cộng" is loose, "tổng thu" is a noun. */
  private boolean beginsNoun(int at, Match loose) {
    Match head = tagged.at(at, Category.INDICATOR_HEAD);
    Match noun = tagged.at(at, Category.NOUN);
    return head != null && head.to() > loose.to() || noun != null && noun.to() > loose.to();
  }

  private int end(int begin, int to) {
    int at = to;
    boolean timed = false;
    for (int step = 0; step < MAX_STEPS && at > begin; step++) {
      int before = beforeLoose(begin, at);
      if (before == at && timed) {
        before = beforeLink(begin, at);
      }
      if (before == at) {
        break;
      }
      timed |= timesEnding.has(at);
      at = before;
    }
    return at;
  }

  /** "doanh số cho vay trong | năm 2017": what tied the time to the thing says nothing alone. */
  private int beforeLink(int begin, int at) {
    Match link = tagged.endingAt(at, Category.PREPOSITION);
    Match level = tagged.endingAt(at, Category.LEVEL);
    Match loose = link == null || level != null && level.from() < link.from() ? level : link;
    Match noun = tagged.endingAt(at, Category.INDICATOR_HEAD);
    return loose != null && loose.from() > begin && noun == null ? loose.from() : at;
  }

  private int beforeLoose(int begin, int at) {
    if (tokens.isPunct(at - 1) && !tokens.is(at - 1, ')')) {
      // "Tổng giá trị sản xuất năm 2030 đạt: 5 tỷ đồng"
      Match level = tokens.is(at - 1, ':') ? tagged.endingAt(at - 1, Category.LEVEL) : null;
      return level != null && level.from() > begin ? level.from() : at - 1;
    }
    TimeMention time = timesEnding.at(at);
    if (time != null && time.from() > begin) {
      // "số hộ nghèo vào năm 2030"
      Match link = tagged.endingAt(time.from(), Category.PLACE_LINK);
      return link != null && link.from() == time.from() - 1 && link.from() > begin
          ? link.from()
          : time.from();
    }
    Match bound = tagged.endingAt(at, Category.QUALIFIER);
    boolean word =
        tagged.endingAt(at, Category.COMPOUND) != null
            || tagged.endingAt(at, Category.RELATION) != null;
    if (bound != null && bound.from() > begin && !word) {
      // "khoảng trên 7 triệu lượt": a second word that bounds the figure.
      return bound.from();
    }
    Match adverb = tagged.endingAt(at, Category.LEAD_ADVERB);
    Match noun = tagged.endingAt(at, Category.NOUN);
    // "đình chỉ 2 vụ": the last syllable of a verb is no word for "only".
    Match longer = noun != null ? noun : tagged.endingAt(at, Category.COMPOUND);
    if (adverb != null && longer != null && longer.from() < adverb.from()) {
      return at;
    }
    Match and = tagged.endingAt(at, Category.AND);
    Match loose = adverb != null ? adverb : and;
    return loose != null && loose.from() >= begin ? loose.from() : at;
  }
}
