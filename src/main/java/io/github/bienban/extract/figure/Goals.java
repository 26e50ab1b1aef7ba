package io.github.bienban.extract.figure;

import io.github.bienban.extract.PeriodResolver;
import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;

/**
 * Tells what a meeting sets itself to reach from what is so. A sentence speaks of goals from the
 * word on that says so (phấn đấu, mục tiêu), or as a whole where it begins with a time that lies
 * ahead; the sentences behind it in its paragraph go on with them while they name such times, and
 * so do the entries of a list that it announces.
 */
final class Goals {

  /** No token. */
  private static final int NONE = Integer.MAX_VALUE;

  /** How far behind a verb of setting its goal is named: "thống nhất một số mục tiêu". */
  private static final int SETTING_REACH = 5;

  /** "thống nhất cao các quan điểm, phương hướng, 20 chỉ tiêu": no further. */
  private static final int NUMBER_REACH = 12;

  /** What is to be reached within so many days is nearly reached: it is told of, not aimed at. */
  private static final int NEAR = 5;

  /** A year or a part of it of which no more days are left is told of as a whole. */
  private static final int CLOSING = 21;

  /** A plan is for a time that goes on for more days. */
  private static final int FAR = 60;

  /** What is expected of a year is a plan for it while no more days of it are over. */
  private static final int EARLY = 150;

  /** A time that has begun may still be ahead if it began no longer ago. */
  private static final int JUST_BEGUN = 60;

  /** How far before a time its verb or the reason is looked for of which it is the time. */
  private static final int CLAUSE_REACH = 40;

  /** "Các chỉ tiêu chủ yếu (giai đoạn 2021-2025)" is no longer. */
  private static final int LONGEST_HEADLINE = 24;

  /** "Về phát triển văn hóa - xã hội," is no longer. */
  private static final int LONGEST_LABEL = 10;

  /** So many tokens open a thought. */
  private static final int OPENING = 6;

  /** How far behind a time ahead the words are looked at that tell of what has been done. */
  private static final int LONGEST_THOUGHT = 400;

  /** The lists whose words may say that a goal follows. */
  private static final Categories CUES =
      Categories.of(Category.GOAL_VERB, Category.GOAL_NOUN, Category.PLAN, Category.FORECAST);

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final TimeContext context;
  private final PeriodResolver periods;
  private final ReferenceReader references;
  private final SubjectReader subjects;
  private final GoalList list;
  private int line = -1;
  private boolean announced;
  private int announcer = -1;
  private boolean goesOn;
  private boolean setsGoals;
  private int named = NONE;

  Goals(
      Tagged tagged,
      TimeContext context,
      PeriodResolver periods,
      ReferenceReader references,
      SubjectReader subjects) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.context = context;
    this.periods = periods;
    this.references = references;
    this.subjects = subjects;
    this.list = new GoalList(tagged);
  }

  /** Forgets what was announced: what is asked for next does not stand behind it. */
  void restart() {
    line = -1;
    announced = false;
    announcer = -1;
    goesOn = false;
    setsGoals = false;
    list.end();
  }

  /**
   * The line in which the goals of the sentence last asked for were first spoken of: the one that
   * announces its list, or that of the first sentence with which it goes on. It may say by when.
   *
   * @return the line, or -1
   */
  int announcer() {
    return announcer;
  }

  /**
   * Goes on to a headline inside the text: "Mục tiêu chủ yếu năm 2026:", "Một số chỉ tiêu phấn
   * đấu", and among the entries of a list labels and entries that end like headlines.
   *
   * @param at its line
   * @return whether it is an entry of a list of goals
   */
  boolean isEntry(int at) {
    if (announces(at)) {
      list.announce(at);
      line = at;
      announcer = at;
      goesOn = false;
      return false;
    }
    if (!list.isOpen()) {
      return false;
    }
    if (list.isLabel(at)) {
      list.enter(at);
      return false;
    }
    if (!holdsGoal(document.lineFirstToken(at), document.lineEndToken(at))) {
      list.end();
      return false;
    }
    return true;
  }

  /** A figure or a result to be reached. */
  private boolean holdsGoal(int from, int to) {
    for (int t = list.behindMark(from); t < to; t++) {
      if (tokens.isNumber(t) && references.timeAt(t) == null
          || tagged.is(t, Category.RESULT_VERB)) {
        return !isTold(from, to);
      }
    }
    return false;
  }

  /** Whether a headline names goals and tells nothing of them. */
  private boolean announces(int at) {
    int to = document.lineEndToken(at);
    int from = list.behindMark(document.lineFirstToken(at));
    int noun = from;
    while (noun < to
        && !tagged.is(noun, Category.GOAL_NOUN)
        && (tagged.is(noun, Category.VAGUE_NUMBER) || tagged.is(noun, Category.CONNECTIVE))) {
      noun++;
    }
    Match goals = noun < to ? tagged.at(noun, Category.GOAL_NOUN) : null;
    if (goals == null) {
      return false;
    }
    int t = goals.to();
    while (t < to) {
      TimeMention time = references.timeAt(t);
      if (time != null && isOver(time, from)
          || tokens.isNumber(t) && time == null
          || tagged.is(t, Category.RELATION)
          || time == null && tagged.is(t, Category.LEVEL)
          || tagged.is(t, Category.PAST_MARK)) {
        return false;
      }
      t = time == null ? t + 1 : Math.max(t + 1, time.to());
    }
    return true;
  }

  /**
   * The part of a sentence that speaks of goals. Sentences are asked for in the order of the text.
   *
   * @param sentence the sentence
   * @param segments its segments
   * @return the part in which figures are goals; empty where there is none
   */
  Stretch in(int sentence, Segments segments) {
    int to = document.sentenceTo(sentence);
    int from = from(sentence, segments);
    int duty = duty(segments);
    named = from;
    goesOn |= duty != NONE;
    from = Math.min(from, duty);
    return from == NONE ? new Stretch(to, to) : new Stretch(from, until(from, to, segments));
  }

  /** Whether a segment in brackets says what has been reached: "(6 tháng qua thu 40 tỷ đồng)". */
  boolean looksBack(Segment segment) {
    if (!segment.isBracketed()) {
      return false;
    }
    TimeMention time = references.timeAt(segment.from());
    return isTold(segment.from(), segment.to())
        || time != null && isOver(time, segment.from())
        || time != null && time.isPassedLength();
  }

  /** Whether a segment of the last part found tells what must be done, before any goal is named. */
  boolean isDuty(Segment segment) {
    return segment.to() <= named;
  }

  /** Up to a thought that tells of what is so: "…; đến nay tỉnh đã hoàn thành 12 căn". */
  private int until(int from, int to, Segments segments) {
    for (Segment segment : segments.all()) {
      if (segment.opens() && segment.from() > from && opensTold(segment)) {
        return segment.from();
      }
    }
    return to;
  }

  private boolean opensTold(Segment segment) {
    int end = Math.min(segment.to(), segment.from() + OPENING);
    return isTold(segment.from(), end) && !namesTimeAhead(segment.from(), end);
  }

  private int from(int sentence, Segments segments) {
    int from = document.sentenceFrom(sentence);
    int to = document.sentenceTo(sentence);
    int at = document.lineOfSentence(sentence);
    boolean begins = at != line;
    if (begins) {
      int end = document.lineEndToken(at);
      boolean bracket =
          tokens.is(end - 1, ')') && end - document.lineFirstToken(at) <= LONGEST_HEADLINE;
      if ((tokens.is(end - 1, ':') || bracket) && announces(at)) {
        list.announce(at);
      }
      announced = list.announcer() != at && list.enter(at);
      goesOn &= announced || at == line + 1;
      line = at;
    }
    int cue = cue(from, to);
    int found = Math.min(Math.min(cue, opening(segments)), listed(from, to));
    boolean parts = tagged.is(from, Category.PART_LINK) || tagged.is(from, Category.LIST_OPENER);
    boolean listed = setsGoals && parts && !isTold(from, to);
    boolean on =
        goesOn
            && (!begins && (parts || namesTimeAhead(from, to) || opensEarly(from, to))
                || states(segments, from, to, !begins))
            && !isTold(from, to)
            && !grants(from, to);
    if (announced) {
      announcer = list.announcer();
    } else if (found != NONE || !on) {
      announcer = at;
    }
    boolean whole = found == NONE ? announced || listed || on : listed && cue == NONE;
    if (whole || on && opensWithRate(from, to)) {
      found = from;
    }
    goesOn = found != NONE;
    setsGoals = setsNumberOfGoals(from, to);
    boolean label = announced && list.isLabel(at);
    if ((found != NONE || setsGoals) && tokens.is(to - 1, ':') && !label) {
      list.announce(at);
    }
    return found;
  }

  /**
   * Whether a sentence states a figure, begins with what it measures or with how often it is so,
   * and names no time that is over: "Tỷ lệ … đạt 95%", "Hằng năm, …", "Về xã hội, tỷ lệ …"; behind
   * another one also where it begins with the figure or with what is to be done: "Trên 80% số chi
   * hội …", "Xây dựng ít nhất một mô hình …".
   */
  private boolean states(Segments segments, int from, int to, boolean behind) {
    if (!opensFigure(segments)
        && !(behind && (opensWithFigure(from, to) || opensWithWork(segments)))) {
      return false;
    }
    boolean figure = false;
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        if (isOver(time, from)) {
          return false;
        }
        t = Math.max(t, time.to() - 1);
      } else {
        figure |=
            tokens.isNumber(t)
                || tagged.is(t, Category.NUMBER_WORD)
                    && tagged.endingAt(t, Category.QUALIFIER) != null;
      }
    }
    return figure;
  }

  /** "giao dự toán thu năm 2026 là …": what a plan grants is no goal; "vượt dự toán 5%" is. */
  private boolean grants(int from, int to) {
    for (int t = from + 1; t < to && !tokens.isNumber(t); t++) {
      if (tagged.is(t, Category.PLAN) && tagged.endingAt(t, Category.GOAL_SETTING) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Trong lĩnh vực môi trường, trồng 4.000 cây": behind a label what is to be done. */
  private boolean opensWithWork(Segments segments) {
    if (segments.all().size() < 2) {
      return false;
    }
    Segment label = segments.all().get(0);
    Segment next = segments.all().get(1);
    return tagged.is(label.from(), Category.PREPOSITION)
        && label.to() - label.from() <= LONGEST_LABEL
        && !hasFigure(label)
        && next.from() < next.to()
        && tagged.is(next.from(), Category.WORK_VERB)
        && hasFigure(next);
  }

  private boolean opensWithFigure(int from, int to) {
    Match whole = tagged.at(from, Category.WHOLE);
    if (tagged.is(whole == null ? from : whole.to(), Category.WORK_VERB)) {
      return tagged.first(from, Math.min(to, from + OPENING), Category.ROLE_CUE) == null;
    }
    int at = from;
    while (at < to && (tagged.is(at, Category.LEVEL) || tagged.is(at, Category.QUALIFIER))) {
      Match level = tagged.at(at, Category.LEVEL);
      Match bound = tagged.at(at, Category.QUALIFIER);
      at = Math.max(level == null ? at : level.to(), bound == null ? at : bound.to());
    }
    return at + 1 < to && tokens.isNumber(at) && tokens.is(at + 1, '%');
  }

  /** "Mỗi năm kết nạp 140 đảng viên; phấn đấu …". */
  private boolean opensWithRate(int from, int to) {
    int at = from;
    while (at < to && isLoose(at)) {
      if (tagged.is(at, Category.RATE_PHRASE)) {
        return true;
      }
      at++;
    }
    return at < to && tagged.is(at, Category.RATE_PHRASE);
  }

  private boolean isLoose(int token) {
    return tokens.isPunct(token)
        || tagged.is(token, Category.CONNECTIVE)
        || tagged.is(token, Category.LIST_OPENER)
        || tagged.is(token, Category.WHOLE);
  }

  private boolean opensFigure(Segments segments) {
    for (Segment segment : segments.all()) {
      if (segment.isBracketed()) {
        continue;
      }
      Stretch words = subjects.trim(segment.from(), segment.to());
      int at = segment.from();
      boolean rate = false;
      while (at < segment.to() && !rate) {
        rate = tagged.is(at, Category.RATE_PHRASE);
        if (!isLoose(at)) {
          break;
        }
        at++;
      }
      if (rate || !words.isEmpty() && tagged.is(words.from(), Category.INDICATOR_HEAD)) {
        return true;
      }
      if (segment.to() - segment.from() > LONGEST_LABEL || hasFigure(segment)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasFigure(Segment segment) {
    for (int t = segment.from(); t < segment.to(); t++) {
      if (tokens.isNumber(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time is over with which nothing is compared. */
  private boolean isOver(TimeMention time, int from) {
    LocalDate reference = context.reference();
    switch (time.kind()) {
      case CLOCK, DURATION -> {
        return false;
      }
      default -> {}
    }
    for (int t = time.from() - 1; t >= Math.max(from, time.from() - SETTING_REACH); t--) {
      if (tagged.is(t, Category.VERSUS)) {
        return false;
      }
    }
    LocalDate end = time.end(context);
    return end != null && reference != null && !end.isAfter(reference);
  }

  /**
   * "quận đề ra 20 chỉ tiêu": the next sentence may list them. Not "theo báo cáo trình hội nghị,
   * quận hoàn thành 20 chỉ tiêu": they are told of.
   */
  private boolean setsNumberOfGoals(int from, int to) {
    int set = Integer.MIN_VALUE;
    for (int t = from; t < to; t++) {
      boolean told = tagged.is(t, Category.RESULT_VERB) || tagged.is(t, Category.RELATION);
      set = tagged.is(t, Category.PLAN_SETTING) ? t : told ? Integer.MIN_VALUE : set;
      if (set >= from && t - set <= NUMBER_REACH && tagged.is(t, Category.GOAL_NOUN)) {
        return true;
      }
    }
    return false;
  }

  private int cue(int from, int to) {
    TimeMention first = null;
    for (int t = from; t < to; t++) {
      TimeMention before = first;
      first = first == null ? references.timeAt(t) : first;
      if (!tagged.is(t, CUES)) {
        continue;
      }
      Match verb = tagged.at(t, Category.GOAL_VERB);
      if (verb != null && tagged.endingAt(t, Category.GOAL_DENIAL) == null) {
        return t;
      }
      Match noun = tagged.at(t, Category.GOAL_NOUN);
      if (noun != null && !isOfName(noun) && isSet(t, noun, from, to)) {
        if (isMissed(noun.to(), to)) {
          return NONE;
        }
        return t;
      }
      if (noun != null && isSaidToBe(t, noun, from, to)) {
        return from;
      }
      boolean early =
          before != null ? isEarlyIn(before) : tagged.first(from, t, Category.GOAL_NOUN) != null;
      if (early && isExpected(t) && !isTold(from, to)) {
        return tagged.at(t, Category.FORECAST).to();
      }
      Match plan = tagged.at(t, Category.PLAN);
      if (plan != null && isPlanAhead(t, plan, before, from, to)) {
        return t;
      }
    }
    return NONE;
  }

  /**
   * "Đại hội đặt ra 8 chỉ tiêu trong nhiệm kỳ 2022-2027, gồm 100% …": where the list of the goals
   * begins that are counted.
   */
  private int listed(int from, int to) {
    boolean set = false;
    boolean counted = false;
    boolean timed = false;
    boolean ahead = false;
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      timed |= time != null;
      ahead |= time != null && (isAhead(time) || isEarlyIn(time));
      set |= tagged.is(t, Category.GOAL_SETTING);
      counted |= set && t > from && tokens.isNumber(t - 1) && tagged.is(t, Category.GOAL_NOUN);
      boolean list = tagged.is(t, Category.LIST_OPENER) || tagged.is(t, Category.PART_LINK);
      if (counted && list) {
        return ahead || !timed && periods.isOfCongress() && !isTold(t, to) ? t : NONE;
      }
    }
    return NONE;
  }

  /** "dự kiến" of who means to bring it about. */
  private boolean isExpected(int token) {
    Match forecast = tagged.at(token, Category.FORECAST);
    return forecast != null && forecast.value().equals("PLAN");
  }

  /** "Năm 2026, công ty dự kiến …" at the beginning of that year. */
  private boolean isEarlyIn(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate start = time.start(context);
    return isAhead(time)
        || time.kind() == TimeMention.Kind.YEAR
            && reference != null
            && start != null
            && start.isAfter(reference.minusDays(EARLY))
            && endsAhead(time);
  }

  /** "Cả năm 2026, …" behind a goal at the beginning of that year. */
  private boolean opensEarly(int from, int to) {
    int at = tagged.is(from, Category.TIME_LINK) ? from + 1 : from;
    TimeMention time = at < to ? references.timeAt(at) : null;
    return time != null && isEarlyIn(time);
  }

  /** "chương trình mục tiêu quốc gia" is no goal. */
  private boolean isOfName(Match noun) {
    for (int t = noun.from() - 1; t >= Math.max(0, noun.from() - 3); t--) {
      Match name = tagged.at(t, Category.NOUN);
      if (name != null && name.to() > noun.from()) {
        return true;
      }
    }
    return false;
  }

  /** "trình kế hoạch năm 2018", "Kế hoạch năm 2018:" before that year. */
  private boolean isPlanAhead(int at, Match plan, TimeMention before, int from, int to) {
    TimeMention time = null;
    for (int t = plan.to(); t < Math.min(to, plan.to() + SETTING_REACH) && time == null; t++) {
      time = references.timeAt(t);
    }
    boolean set = false;
    for (int t = at - 1; t >= Math.max(from, at - SETTING_REACH) && !set; t--) {
      if (tokens.isPunct(t) || tokens.isNumber(t) || tagged.is(t, Category.PAST_MARK)) {
        break;
      }
      set = tagged.is(t, Category.PLAN_SETTING);
    }
    if (time == null && set) {
      time = before;
    }
    if (time == null) {
      return false;
    }
    return set && endsAhead(time) || isAhead(time) && subjects.trim(from, at).isEmpty();
  }

  /** "đặt mục tiêu", "Mục tiêu năm 2025:"; not "đạt mục tiêu", "35% mục tiêu". */
  private boolean isSet(int at, Match noun, int from, int to) {
    if (at > from && tagged.endingAt(at, Category.VERSUS) != null) {
      return false;
    }
    for (int t = at - 1; t >= Math.max(from, at - SETTING_REACH); t--) {
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
                && (tokens.is(at - 1, ',') || tokens.is(at - 1, ';') || tokens.is(at - 1, ':'));
    int next = noun.to();
    return begins
        && next < to
        && (references.timeAt(next) != null
            || tokens.is(next, ':')
            || tagged.is(next, Category.RESULT_VERB) && tagged.endingAt(at, Category.VERSUS) == null
            || isChange(next) && !isTold(from, to)
            || tagged.is(next, Category.GOAL_LINK) && !isToldOfEach(next, to));
  }

  /**
   * "đặt mục tiêu có 2 xã đạt chuẩn nhưng chưa thực hiện được": what was aimed at and not reached.
   */
  private boolean isMissed(int from, int to) {
    int end = Math.min(to, from + CLAUSE_REACH);
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
  private boolean isSaidToBe(int at, Match noun, int from, int to) {
    TimeMention time = null;
    for (int t = noun.to(); t < Math.min(to, noun.to() + SETTING_REACH) && time == null; t++) {
      time = references.timeAt(t);
    }
    if (time == null || !isAhead(time)) {
      return false;
    }
    for (int t = at - 1; t > Math.max(from, at - SETTING_REACH); t--) {
      if (tagged.is(t, Category.GOAL_LINK) && (tokens.is(t - 1, '%') || tokens.isPunct(t - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Đáng chú ý là mục tiêu tăng thu 8%": what is aimed at is a change. */
  private boolean isChange(int token) {
    Match change = tagged.at(token, Category.RELATION);
    return change != null
        && (change.value().equals(Relation.INCREASE.name())
            || change.value().equals(Relation.DECREASE.name()));
  }

  /** "các chỉ tiêu đề ra đều đạt và vượt". */
  private boolean isToldOfEach(int from, int to) {
    for (int t = from; t < Math.min(to, from + SETTING_REACH); t++) {
      if (tagged.is(t, Category.EACH)) {
        return true;
      }
    }
    return false;
  }

  /** A segment with which a thought begins and that begins with a time ahead. */
  private int opening(Segments segments) {
    int thought = document.sentenceFrom(document.sentenceOf(segments.all().get(0).from()));
    for (Segment segment : segments.all()) {
      if (segment.isBracketed() || segment.from() >= segment.to()) {
        continue;
      }
      if (segment.opens()) {
        int mark = segment.from() - 1;
        boolean announces = mark > thought && tokens.is(mark, ':');
        if (announces && announcesGoals(thought, mark)) {
          return segment.from();
        }
        thought = segment.from();
      }
      int at = segment.from();
      while (at < segment.to()
          && (tokens.isPunct(at)
              || isExpected(at)
              || tagged.is(at, Category.CONNECTIVE) && references.timeAt(at) == null)) {
        at = isExpected(at) ? tagged.at(at, Category.FORECAST).to() : at + 1;
      }
      if (levelAhead(segment) && !isTold(segment.from(), endOfThought(segments, segment))) {
        return segment.from();
      }
      TimeMention time = at < segment.to() ? references.timeAt(at) : null;
      if (time == null && at + 1 < segment.to() && tagged.is(at, Category.TIME_LINK)) {
        // "Trong nhiệm kỳ 2025-2030"
        time = references.timeAt(at + 1);
      }
      boolean until = time != null && (time.bound() == Bound.UNTIL || time.bound() == Bound.BEFORE);
      if (time != null
          && (segment.opens() || until)
          && isAhead(time)
          && !isTold(at, endOfThought(segments, segment))) {
        return at;
      }
    }
    return NONE;
  }

  /** "thu nhập bình quân đến năm 2030 đạt 95 triệu đồng": a time ahead right before a level. */
  private boolean levelAhead(Segment segment) {
    for (int t = segment.from(); t < segment.to(); t++) {
      TimeMention time = references.timeAt(t);
      if (time == null || t == segment.from()) {
        continue;
      }
      int next = time.to();
      Match verb = next < segment.to() ? tagged.at(next, Category.LEVEL) : null;
      boolean level =
          verb != null
              && !tagged.is(next, Category.PART_LINK)
              && verb.to() < segment.to()
              && (tokens.isNumber(verb.to()) || tagged.is(verb.to(), Category.QUALIFIER));
      boolean figure = next < segment.to() && tokens.is(next, ':');
      boolean behind = isReachedBefore(segment, t) && time.bound() == Bound.NONE;
      int near = Math.max(segment.from(), t - CLAUSE_REACH);
      boolean due = time.bound() == Bound.BEFORE && reachesResult(near, t);
      if ((level || figure || behind || due)
          && isAhead(time)
          && !namesPlan(segment.from(), t)
          && !isOfTask(near, t)) {
        return true;
      }
    }
    return false;
  }

  /** "tăng 14%/năm thời kỳ 2011-2015", "đạt 90 triệu đồng vào năm 2030": a level right before. */
  private boolean isReachedBefore(Segment segment, int time) {
    for (int t = time - 1; t >= Math.max(segment.from(), time - SETTING_REACH); t--) {
      if (tagged.is(t, Category.DUTY)) {
        return false;
      }
      if (tokens.isNumber(t)) {
        Match level = tagged.endingAt(t, Category.LEVEL);
        return isChange(t - 1)
            || tagged.endingAt(t, Category.RELATION) != null
            || level != null && level.from() >= segment.from();
      }
    }
    return false;
  }

  /** "Thuế tỉnh hoàn thành thu 45 tỷ đồng trước ngày 20/6": a result with its figure. */
  private boolean reachesResult(int from, int to) {
    boolean result = false;
    for (int t = from; t < to; t++) {
      result |= tagged.is(t, Category.RESULT_VERB);
      if (result && tokens.isNumber(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "triển khai nhiệm vụ năm 2026 với 60 điểm cầu", "vì lượng xe những tháng cuối năm lên tới 180
   * xe": the time of what is only named, or of a reason.
   */
  private boolean isOfTask(int from, int time) {
    Match task = tagged.endingAt(time, Category.PLAN_NOUN);
    return task != null && task.from() >= from || tagged.first(from, time, Category.CAUSE) != null;
  }

  private boolean namesPlan(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tagged.is(t, Category.PLAN) || tagged.is(t, Category.VERSUS)) {
        return true;
      }
    }
    return false;
  }

  /** What must or will be done in a time to come: "các xã phải … trước ngày 15/11". */
  private int duty(Segments segments) {
    if (!namesTime(segments)) {
      return NONE;
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
      int duty = asked ? NONE : duty(segment);
      if (duty != NONE) {
        asked = true;
        if (isDue(thought, endOfThought(segments, segment))) {
          return duty;
        }
      }
    }
    return NONE;
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
          && tagged.endingAt(t, Category.GOAL_DENIAL) == null
          && !tagged.is(tagged.at(t, Category.DUTY).to(), Category.ISSUER)) {
        // "đề nghị Chính phủ …": what others are asked for is no goal.
        return t;
      }
      if (tagged.is(t, Category.ASSIGNMENT) && namesResult(t, segment.to())) {
        return tagged.at(t, Category.ASSIGNMENT).to();
      }
    }
    return NONE;
  }

  /** "giao các sở trong quý I ban hành xong 6 quy chế": before any figure a result. */
  private boolean namesResult(int from, int to) {
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

  /** Whether a thought names a time that is not over and does not tell of what has been done. */
  private boolean isDue(int from, int to) {
    boolean due = false;
    for (int t = from; t < to && !due; t++) {
      TimeMention time = references.timeAt(t);
      due =
          time != null && isDue(time) && tagged.endingAt(time.from(), Category.SHIFT_VERB) == null;
    }
    return due && !isTold(from, to);
  }

  private boolean isDue(TimeMention time) {
    LocalDate reference = context.reference();
    if (reference == null || time.bound() == Bound.SINCE || time.bound() == Bound.AFTER) {
      return false;
    }
    if (time.isOfTerm()) {
      return periods.endOfTerm(time) != null;
    }
    switch (time.kind()) {
      case CLOCK, DURATION -> {
        return false;
      }
      case DAY, DAYS -> {
        if (time.bound() == Bound.NONE) {
          return false;
        }
      }
      default -> {}
    }
    LocalDate end = time.end(context);
    LocalDate start = time.start(context);
    boolean ending =
        time.kind() == TimeMention.Kind.YEARS
            && start != null
            && end != null
            && end.getYear() == reference.getYear()
            && start.isBefore(reference.minusYears(1));
    return end != null && !ending && end.isAfter(reference.plusDays(NEAR));
  }

  /** "Đại hội quyết nghị 18 chỉ tiêu, trong đó đến năm 2030: …". */
  private boolean announcesGoals(int from, int colon) {
    boolean set = false;
    boolean ahead = false;
    for (int t = from; t < colon; t++) {
      set |= tagged.is(t, Category.GOAL_SETTING);
      TimeMention time = references.timeAt(t);
      ahead |= time != null && isAhead(time);
      if (set && tagged.is(t, Category.GOAL_NOUN)) {
        return true;
      }
    }
    return ahead && !isTold(from, colon);
  }

  private static int endOfThought(Segments segments, Segment from) {
    int end = from.to();
    int reach = from.from() + LONGEST_THOUGHT;
    for (int i = from.index() + 1; i < segments.all().size() && end < reach; i++) {
      Segment segment = segments.all().get(i);
      if (segment.opens()) {
        break;
      }
      end = Math.max(end, segment.to());
    }
    return Math.min(end, reach);
  }

  /** Whether a stretch tells of what has been done or is estimated. */
  private boolean isTold(int from, int to) {
    for (int t = from; t < to; t++) {
      Match past = tagged.at(t, Category.PAST_MARK);
      Match forecast = tagged.at(t, Category.FORECAST);
      boolean guess = forecast != null && forecast.value().equals("GUESS");
      if (guess || tagged.is(t, Category.ELECTION)) {
        // "Nhiệm kỳ 2025-2030, đại hội bầu 15 đồng chí …", "Dự báo năm 2026 giá điện tăng 6%"
        return true;
      }
      boolean ofGoal = past != null && tagged.is(past.to(), Category.GOAL_SETTING);
      boolean estimated =
          tagged.is(t, Category.ESTIMATE)
              && !tagged.is(t, Category.FORECAST)
              && tagged.endingAt(t, Category.VERSUS) == null;
      if (past != null && !ofGoal || estimated) {
        return true;
      }
    }
    return false;
  }

  private boolean namesTimeAhead(int from, int to) {
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null && isAhead(time)) {
        return true;
      }
    }
    return false;
  }

  /** Whether most of a time is still to come. */
  private boolean endsAhead(TimeMention time) {
    LocalDate reference = context.reference();
    LocalDate end = time.end(context);
    return reference != null && end != null && end.isAfter(reference.plusDays(FAR));
  }

  private boolean isAhead(TimeMention time) {
    LocalDate reference = context.reference();
    if (reference == null || time.bound() == Bound.SINCE || time.bound() == Bound.AFTER) {
      return false;
    }
    if (time.isOfTerm()) {
      return time.isNextTerm() && periods.endOfTerm(time) != null;
    }
    int near = NEAR;
    switch (time.kind()) {
      case MONTH -> {}
      case QUARTER, PART_OF_YEAR, YEAR, YEARS -> near = CLOSING;
      default -> {
        if (time.bound() == Bound.NONE) {
          return false;
        }
      }
    }
    LocalDate end = time.end(context);
    LocalDate start = time.start(context);
    if (end == null) {
      return false;
    }
    // "Nhiệm kỳ 2025-2030, …" at the congress that begins it.
    boolean begun =
        time.kind() == TimeMention.Kind.YEARS
            && start != null
            && end.getYear() > reference.getYear() + 1
            && start.isAfter(reference.minusYears(1));
    if (begun) {
      return true;
    }
    boolean rest =
        time.kind() == TimeMention.Kind.PART_OF_YEAR
            && start != null
            && start.isAfter(reference.minusDays(JUST_BEGUN))
            && end.isAfter(reference.plusDays(FAR));
    return rest
        || (start == null ? end.isAfter(reference.plusDays(near)) : start.isAfter(reference));
  }
}
