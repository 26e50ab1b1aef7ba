package io.github.bienban.extract.figure;

import io.github.bienban.extract.PeriodResolver;
import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;

/**
 * Finds the word from which on a sentence speaks of goals: a verb of aiming, a noun for a goal that
 * is set, a plan for a time ahead, what is expected, or the list of goals that are counted.
 */
final class GoalCues {

  /** "thống nhất cao các quan điểm, phương hướng, 20 chỉ tiêu": no further. */
  private static final int NUMBER_REACH = 12;

  /** The lists whose words may say that a goal follows. */
  private static final Categories CUES =
      Categories.of(Category.GOAL_VERB, Category.GOAL_NOUN, Category.PLAN, Category.FORECAST);

  /** What may be said to be a result: a task, or what is asked for ("yêu cầu"). */
  private static final Categories TASKS = Categories.of(Category.PLAN_NOUN, Category.DUTY);

  private final Tagged tagged;
  private final PeriodResolver periods;
  private final ReferenceReader references;
  private final SubjectReader subjects;
  private final GoalTimes times;
  private final GoalWords words;
  private final Tokens tokens;

  GoalCues(
      Tagged tagged,
      PeriodResolver periods,
      ReferenceReader references,
      SubjectReader subjects,
      GoalTimes times,
      GoalWords words) {
    this.tagged = tagged;
    this.periods = periods;
    this.references = references;
    this.subjects = subjects;
    this.times = times;
    this.words = words;
    this.tokens = tagged.tokens();
  }

  int cue(int from, int to) {
    TimeMention first = null;
    boolean goals = false;
    Boolean told = null;
    Boolean past = null;
    int task = taskThatIs(from, to);
    for (int t = from; t < to; t++) {
      TimeMention before = first;
      first = first == null ? references.timeAt(t) : first;
      if (t == task) {
        return t;
      }
      if (!tagged.is(t, CUES)) {
        continue;
      }
      told = told == null ? words.isTold(from, to) : told;
      Match verb = tagged.at(t, Category.GOAL_VERB);
      if (verb != null && tagged.endingAt(t, Category.GOAL_DENIAL) == null) {
        past = past == null ? before != null && isOfPastAim(before, from, to) : past;
        if (!past) {
          return t;
        }
      }
      Match noun = tagged.at(t, Category.GOAL_NOUN);
      if (noun != null && !words.isOfName(noun) && isSet(t, noun, from, to, told)) {
        return isMissed(noun.to(), to) ? GoalWords.NONE : t;
      }
      if (noun != null && isSaidToBe(t, noun, from, to, told)) {
        return from;
      }
      boolean early = before != null ? times.isEarlyIn(before) : goals;
      if (!told && (early && words.isExpected(t) || isExpectedAhead(t))) {
        return tagged.at(t, Category.FORECAST).to();
      }
      goals |= noun != null;
      Match plan = tagged.at(t, Category.PLAN);
      if (plan != null && !tagged.is(t, Category.GRANT) && isPlanAhead(t, plan, before, from, to)) {
        return t;
      }
    }
    return GoalWords.NONE;
  }

  /**
   * "Đại hội đặt ra 8 chỉ tiêu trong nhiệm kỳ 2022-2027, gồm 100% …": where the list of the goals
   * begins that are counted.
   */
  int listed(int from, int to) {
    boolean set = false;
    boolean counted = false;
    boolean timed = false;
    boolean ahead = false;
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      timed |= time != null;
      ahead |= time != null && (times.isAhead(time) || times.isEarlyIn(time));
      set |= tagged.is(t, Category.GOAL_SETTING);
      counted |= set && t > from && tokens.isNumber(t - 1) && tagged.is(t, Category.GOAL_NOUN);
      boolean list = tagged.is(t, Category.LIST_OPENER) || tagged.is(t, Category.PART_LINK);
      if (counted && list) {
        return ahead || !timed && periods.isOfCongress() && !words.isTold(t, to)
            ? t
            : GoalWords.NONE;
      }
    }
    return GoalWords.NONE;
  }

  /**
   * "Nhiệm vụ trọng tâm 6 tháng cuối năm là giải ngân hết vốn", "Quan điểm của tỉnh là đến năm 2025
   * phải xóa xong …": a task that is said to be a result, by a time ahead.
   *
   * @return what it is, or {@link GoalWords#NONE}
   */
  private int taskThatIs(int from, int to) {
    if (from >= to || !tagged.is(from, TASKS)) {
      return GoalWords.NONE;
    }
    int end = Math.min(to, from + NUMBER_REACH);
    for (int t = from; t < end; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        t = Math.max(t, time.to() - 1);
      } else if (tokens.isPunct(t) || tokens.isNumber(t)) {
        return GoalWords.NONE;
      } else if (tagged.is(t, Category.GOAL_LINK) && tagged.is(t, Category.CLAUSE_LINK)) {
        // "là"
        int next = tagged.at(t, Category.CLAUSE_LINK).to();
        boolean result = words.isResult(references.behindTime(next, to), to);
        return result && times.namesTimeDue(from, to) && !words.isTold(from, to)
            ? next
            : GoalWords.NONE;
      }
    }
    return GoalWords.NONE;
  }

  /** "Huyện dự kiến năm 2025 đón 45.000 lượt khách": who means to says when. */
  private boolean isExpectedAhead(int token) {
    if (!words.isExpected(token)) {
      return false;
    }
    int next = tagged.at(token, Category.FORECAST).to();
    TimeMention time = references.timeAtOrBehindLink(next, tokens.size());
    return time != null
        && time.kind() != TimeMention.Kind.RELATIVE
        && !times.isLastOf(time)
        && times.isAhead(time);
  }

  /** "Năm 2024, công ty phấn đấu đạt 85 tỷ đồng" when that year is over. */
  private boolean isOfPastAim(TimeMention before, int from, int to) {
    return before.from() - from <= GoalWords.SETTING_REACH
        && before.kind() == TimeMention.Kind.YEAR
        && before.bound() == Bound.NONE
        && times.isOver(before, from)
        && !times.namesTimeAhead(from, to);
  }

  /** "trình kế hoạch năm 2018", "Kế hoạch năm 2018:" before that year. */
  private boolean isPlanAhead(int at, Match plan, TimeMention before, int from, int to) {
    TimeMention time = null;
    for (int t = plan.to();
        t < Math.min(to, plan.to() + GoalWords.SETTING_REACH) && time == null;
        t++) {
      time = references.timeAt(t);
    }
    boolean set = false;
    for (int t = at - 1; t >= Math.max(from, at - GoalWords.SETTING_REACH) && !set; t--) {
      if (tokens.isPunct(t) || tokens.isNumber(t) || tagged.is(t, Category.PAST_MARK)) {
        break;
      }
      set = tagged.is(t, Category.PLAN_SETTING);
    }
    if (time == null && set) {
      time = before;
    }
    for (int t = plan.to();
        set && t < Math.min(to, plan.to() + GoalWords.CLAUSE_REACH) && time == null;
        t++) {
      // "đặt ra kế hoạch tiêu thụ 900 tấn rau an toàn trong quý tới"
      time = references.timeAt(t);
    }
    if (time == null || listsParts(Math.max(time.to(), plan.to()), to)) {
      return false;
    }
    return set && times.endsAhead(time)
        || times.isAhead(time)
            && (subjects.trim(from, at).isEmpty() || time.from() == plan.to() && beginsClause(at))
        || isPlanOf(at, plan, time, from, to);
  }

  /** "tái canh 640 ha; kế hoạch năm sau trồng tiếp 700 ha", "…, nhưng kế hoạch đến năm …". */
  private boolean beginsClause(int at) {
    Match link = tagged.endingAt(at, Category.CONNECTIVE);
    int mark = (link == null ? at : link.from()) - 1;
    return mark >= 0 && (tokens.is(mark, ',') || tokens.is(mark, ';'));
  }

  /**
   * "kế hoạch năm 2018 gồm 5 nhóm nhiệm vụ": what it consists of; not "gồm doanh thu 60 tỷ đồng".
   */
  private boolean listsParts(int from, int to) {
    Match parts = from < to ? tagged.at(from, Category.PART_LINK) : null;
    return parts != null && parts.to() < to && tokens.isNumber(parts.to());
  }

  /** "…; kế hoạch năm 2018 là 60 tỷ đồng" at the beginning of that year. */
  private boolean isPlanOf(int at, Match plan, TimeMention time, int from, int to) {
    boolean begins = at == from || tokens.is(at - 1, ',') || tokens.is(at - 1, ';');
    if (at == from && time.from() == plan.to() && time.to() < to && tokens.is(time.to(), ':')) {
      return times.isEarlyIn(time);
    }
    Match level = begins && time.to() < to ? tagged.at(time.to(), Category.LEVEL) : null;
    return level != null
        && time.from() == plan.to()
        && level.to() < to
        && tokens.isNumber(level.to())
        && times.isEarlyIn(time);
  }

  /** "đặt mục tiêu", "Mục tiêu năm 2025:"; not "đạt mục tiêu", "35% mục tiêu". */
  private boolean isSet(int at, Match noun, int from, int to, boolean told) {
    if (at > from && tagged.endingAt(at, Category.VERSUS) != null
        || isOfPast(noun.to(), to)
        || isLevelOfPlan(at, noun.to(), from, to)
        || isPurpose(at, noun.to(), from, to)) {
      return false;
    }
    for (int t = at - 1; t >= Math.max(from, at - GoalWords.SETTING_REACH); t--) {
      if (tokens.isPunct(t) || tokens.isNumber(t)) {
        break;
      }
      if (tagged.is(t, Category.GOAL_SETTING)) {
        return true;
      }
    }
    boolean begins =
        subjects.trim(from, at).isEmpty()
            || at > from
                && (tokens.is(at - 1, ',')
                    || tokens.is(at - 1, ';')
                    || tokens.is(at - 1, ':')
                    || tokens.is(at - 1, '.')
                    || isBehindContrast(at, from));
    int next = noun.to();
    return begins
        && next < to
        && (references.timeAt(next) != null
            || tokens.is(next, ':')
            || tagged.is(next, Category.RESULT_VERB)
                && tagged.endingAt(at, Category.VERSUS) == null
                && !isExceeded(next, to)
            || words.isChange(next) && !told
            || tagged.is(next, Category.GOAL_LINK)
                && !isToldOfEach(next, to)
                && !endsClause(tagged.at(next, Category.GOAL_LINK), to));
  }

  /** "Bám sát các chỉ tiêu đề ra, năm qua …": which goals are meant, not what they are. */
  private boolean endsClause(Match link, int to) {
    return link.to() < to && (tokens.is(link.to(), ',') || tokens.is(link.to(), '.'));
  }

  /**
   * "Với mục tiêu phát triển kinh tế hộ, Hội quản lý 45 tổ vay vốn": what opens a sentence, with no
   * figure and no time of its own, is what the work told of behind it is done for.
   */
  private boolean isPurpose(int at, int next, int from, int to) {
    if (!tagged.is(from, Category.GOAL_PURPOSE)
        || tagged.at(from, Category.GOAL_PURPOSE).to() < at - 1) {
      return false;
    }
    int t = next;
    while (t < to && !tokens.isPunct(t)) {
      if (tokens.isNumber(t) || references.timeAt(t) != null) {
        return false;
      }
      t++;
    }
    return t < to && tokens.is(t, ',') && !times.namesTimeAhead(t, to);
  }

  /** "chia các chỉ tiêu năm 2022 thành ba nhóm" when that year is over or nearly so. */
  private boolean isOfPast(int next, int to) {
    TimeMention time = next < to ? references.timeAt(next) : null;
    return time != null && times.isOfPast(time, next);
  }

  /** "mới đạt 81%, mục tiêu là 90%": with no time ahead what a result is measured by. */
  private boolean isLevelOfPlan(int at, int next, int from, int to) {
    boolean level =
        at > from
            && tokens.is(at - 1, ',')
            && next + 1 < to
            && tagged.is(next, Category.CLAUSE_LINK)
            && tokens.isNumber(next + 1);
    boolean figure = false;
    int end = Math.min(to, next + GoalWords.CLAUSE_REACH);
    for (int t = Math.max(from, at - GoalWords.CLAUSE_REACH); level && t < end; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null && (times.isAhead(time) || times.isEarlyIn(time))) {
        return false;
      }
      t = time == null ? t : Math.max(t, time.to() - 1);
      figure |= time == null && t < at && tokens.isNumber(t);
    }
    return figure;
  }

  /**
   * "đặt mục tiêu có 2 xã đạt chuẩn nhưng chưa thực hiện được": what was aimed at and not reached.
   */
  private boolean isMissed(int from, int to) {
    int end = Math.min(to, from + GoalWords.CLAUSE_REACH);
    for (int t = from; t < end && !tokens.is(t, ';'); t++) {
      if (tagged.is(t, Category.CLAUSE_LINK)) {
        int next = tagged.at(t, Category.CLAUSE_LINK).to();
        if (next < to && tagged.is(next, Category.NEGATION)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Tỷ lệ đô thị hóa trên 27% là một trong những chỉ tiêu đến năm 2025". */
  private boolean isSaidToBe(int at, Match noun, int from, int to, boolean told) {
    TimeMention time = null;
    for (int t = noun.to();
        t < Math.min(to, noun.to() + GoalWords.SETTING_REACH) && time == null;
        t++) {
      time = references.timeAt(t);
    }
    if (time == null) {
      return !told && isFigureAhead(at, from);
    }
    if (!times.isAhead(time)) {
      return false;
    }
    for (int t = at - 1; t > Math.max(from, at - GoalWords.SETTING_REACH); t--) {
      Match link = tagged.at(t, Category.GOAL_LINK);
      // "…, trong khi mục tiêu đến hết năm là 70%": what it falls short of.
      boolean contrast = link != null && isLongerLink(t, link);
      if (link != null && !contrast && (tokens.is(t - 1, '%') || tokens.isPunct(t - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "…, trong khi | mục tiêu đến hết năm là 70%". */
  private boolean isBehindContrast(int at, int from) {
    Match link = tagged.endingAt(at, Category.CONNECTIVE);
    return link != null
        && link.to() > link.from() + 1
        && link.from() > from
        && tokens.is(link.from() - 1, ',');
  }

  private boolean isLongerLink(int at, Match link) {
    Match longer = tagged.at(at, Category.CONNECTIVE);
    return longer != null && longer.to() > link.to();
  }

  /**
   * "Thu hút ít nhất 20 dự án trong giai đoạn 2026-2030 là mục tiêu của tỉnh": the figure and its
   * time ahead stand before what it is said to be.
   */
  private boolean isFigureAhead(int at, int from) {
    Match link = tagged.endingAt(at, Category.CLAUSE_LINK);
    if (link == null || !tagged.is(link.from(), Category.GOAL_LINK)) {
      return false;
    }
    boolean figure = false;
    boolean ahead = false;
    for (int t = Math.max(from, at - GoalWords.CLAUSE_REACH); t < link.from(); t++) {
      TimeMention time = references.timeAt(t);
      ahead |= time != null && times.isAhead(time);
      figure |= time == null && tokens.isNumber(t);
      t = time == null ? t : Math.max(t, time.to() - 1);
    }
    return figure && ahead;
  }

  /**
   * "Trong 20 chỉ tiêu phấn đấu đến năm 2025, có 12 chỉ tiêu hoàn thành": the cue only names goals,
   * of which so many are reached.
   */
  boolean countsReached(int cue, int from, int to) {
    Match verb = tagged.at(cue, Category.GOAL_VERB);
    Match goals = verb == null ? null : tagged.endingAt(verb.to(), Category.GOAL_NOUN);
    if (goals == null || goals.from() == cue || goals.from() <= from) {
      return false;
    }
    for (int t = verb.to(); t < to; t++) {
      Match noun = tokens.isNumber(t - 1) ? tagged.at(t, Category.GOAL_NOUN) : null;
      if (noun != null && tagged.is(noun.to(), Category.RESULT_VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "Các mục tiêu cơ bản hoàn thành và vượt mức": before any figure more than was aimed at. */
  private boolean isExceeded(int from, int to) {
    int end = Math.min(to, from + GoalWords.SETTING_REACH);
    for (int t = from; t < end && !tokens.isNumber(t) && !tokens.isPunct(t); t++) {
      Match and = tagged.at(t, Category.AND);
      Match change = and == null ? null : tagged.at(and.to(), Category.RELATION);
      if (change != null && change.value().equals(Relation.EXCEEDED.name())) {
        return true;
      }
    }
    return false;
  }

  /** "các chỉ tiêu đề ra đều đạt và vượt". */
  private boolean isToldOfEach(int from, int to) {
    for (int t = from; t < Math.min(to, from + GoalWords.SETTING_REACH); t++) {
      if (tagged.is(t, Category.EACH)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "quận đề ra 20 chỉ tiêu": the next sentence may list them. Not "theo báo cáo trình hội nghị,
   * quận hoàn thành 20 chỉ tiêu", "báo cáo trình bày cho thấy 12 chỉ tiêu đạt và vượt": they are
   * told of.
   */
  boolean setsNumberOfGoals(int from, int to) {
    int set = Integer.MIN_VALUE;
    for (int t = from; t < to; t++) {
      Match setting = tagged.at(t, Category.PLAN_SETTING);
      Match report = tagged.at(t, Category.REPORTING_VERB);
      // "thống nhất" does both.
      boolean told =
          tagged.is(t, Category.RESULT_VERB)
              || tagged.is(t, Category.RELATION)
              || report != null && (setting == null || report.to() > setting.to());
      set = told ? Integer.MIN_VALUE : setting != null ? t : set;
      Match noun = set >= from && t - set <= NUMBER_REACH ? tagged.at(t, Category.GOAL_NOUN) : null;
      if (noun != null && !isReached(noun.to(), to)) {
        return true;
      }
    }
    return false;
  }

  /** "15 chỉ tiêu nghị quyết đạt và vượt". */
  private boolean isReached(int from, int to) {
    for (int t = from; t < Math.min(to, from + GoalWords.SETTING_REACH); t++) {
      boolean ahead = tagged.is(t, Category.GOAL_VERB) || tagged.is(t, Category.DUTY);
      if (ahead || tokens.isPunct(t) || tokens.isNumber(t)) {
        return false;
      }
      if (tagged.is(t, Category.RESULT_VERB)) {
        return true;
      }
    }
    return false;
  }
}
