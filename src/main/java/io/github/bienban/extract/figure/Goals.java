package io.github.bienban.extract.figure;

import io.github.bienban.extract.PeriodResolver;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.ListMarks;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.BitSet;

/**
 * Tells what a meeting sets itself to reach from what is so. A sentence speaks of goals from the
 * word on that says so (phấn đấu, mục tiêu), or as a whole where it begins with a time that lies
 * ahead; the sentences behind it in its paragraph go on with them while they name such times, and
 * so do the entries of a list that it announces.
 */
final class Goals {

  /** "Các chỉ tiêu chủ yếu (giai đoạn 2021-2025)" is no longer. */
  private static final int LONGEST_HEADLINE = 24;

  /** So many tokens open a thought. */
  private static final int OPENING = 6;

  /** So far before a bracket the thing is named whose size it tells. */
  private static final int SIZE_REACH = 24;

  private static final int NONE = -1;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReferenceReader references;
  private final GoalList list;
  private final GoalTimes times;
  private final GoalWords words;
  private final GoalCues cues;
  private final GoalOpenings openings;
  private final GoalDuties duties;
  private final GoalSequel sequel;
  private final GoalAsides asides;
  private final GoalOutturns outturns;
  private final GoalEvidence evidence;
  private BitSet told = new BitSet();
  private int first;
  private int granted = GoalWords.NONE;
  private int lookedBehind = -1;
  private boolean results;
  private int line = -1;
  private boolean announced;
  private int announcer = -1;
  private int asked = -1;
  private boolean ahead;
  private boolean goesOn;
  private boolean aimsWhole;
  private int section = NONE;
  private boolean dutyTimed;
  private boolean setsGoals;
  private int named = GoalWords.NONE;

  Goals(
      Tagged tagged,
      TimeContext context,
      PeriodResolver periods,
      ReferenceReader references,
      SubjectReader subjects) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.references = references;
    this.list = new GoalList(tagged);
    this.times = new GoalTimes(context, periods, references, tagged);
    this.words = new GoalWords(tagged);
    this.cues = new GoalCues(tagged, periods, references, subjects, times, words);
    this.openings = new GoalOpenings(tagged, references, times, words);
    this.duties = new GoalDuties(tagged, references, times, words);
    this.sequel = new GoalSequel(tagged, references, subjects, times);
    this.asides = new GoalAsides(tagged, references, times, words);
    this.outturns = new GoalOutturns(tagged, references);
    this.evidence = new GoalEvidence(tagged, references, list, times, words, sequel);
  }

  /** Forgets what was announced: what is asked for next does not stand behind it. */
  void restart() {
    line = -1;
    announced = false;
    announcer = -1;
    goesOn = false;
    aimsWhole = false;
    section = NONE;
    setsGoals = false;
    lookedBehind = -1;
    asides.restart();
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
    section = evidence.opensSection(at) ? at : NONE;
    if (announces(at, lastSentenceFrom(at))
        || setsGoals(at)
        || !list.isOpen() && announcesList(at, lastSentenceFrom(at))) {
      announceList(at);
      line = at;
      announcer = at;
      goesOn = false;
      return false;
    }
    if (!list.isOpen()) {
      return false;
    }
    if (list.isLabel(at)) {
      enter(at);
      return false;
    }
    if (!holdsGoal(document.lineFirstToken(at), document.lineEndToken(at))) {
      list.end();
      return false;
    }
    return true;
  }

  /** "Huyện đưa ra một số chỉ tiêu:" is a line of its own, though no headline. */
  private boolean setsGoals(int at) {
    int from = lastSentenceFrom(at);
    int to = document.lineEndToken(at);
    return from < to
        && ListMarks.leads(tagged, at)
        && (cues.cue(from, to) != GoalWords.NONE || cues.setsNumberOfGoals(from, to))
        && !hasFigure(from, to)
        && !outturns.announces(from, to)
        && !announcesDone(from, to);
  }

  /** A figure; a number of goals, or one like that of "trẻ 5 tuổi", is none. */
  private boolean hasFigure(int from, int to) {
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        t = Math.max(t, time.to() - 1);
      } else if (tokens.isNumber(t)
          && !tagged.is(t + 1, Category.PLAN_NOUN)
          && !tagged.is(t + 1, Category.UNCOUNTED)) {
        return true;
      }
    }
    return false;
  }

  /** Goes on to a line; a label that looks back, "Nhiệm kỳ qua:", ends a list of goals. */
  private boolean enter(int at) {
    if (list.isOpen()
        && list.isLabel(at)
        && evidence.looksBack(document.lineFirstToken(at), document.lineEndToken(at))) {
      list.end();
    }
    return list.enter(at);
  }

  /** "Từ nay đến cuối năm, xã dồn sức cho các đầu việc:" over what is to be done. */
  private boolean announcesList(int at, int from) {
    return from < document.lineEndToken(at)
        && ListMarks.leads(tagged, at)
        && evidence.announcesGoals(at, from);
  }

  private boolean isOneSentence(int at) {
    return at >= 0 && document.lineTo(at) - document.lineFrom(at) == 1;
  }

  /** Begins a list of goals, unless its entries tell what has come of them. */
  private void announceList(int at) {
    results = at == lookedBehind ? results : evidence.announcesResults(at);
    lookedBehind = at;
    if (results) {
      list.end();
    } else {
      list.announce(at);
    }
  }

  /**
   * "Các chỉ tiêu cụ thể như sau: thu 12 tỷ đồng (kế hoạch 10 tỷ đồng), trồng 5 ha (kế hoạch …)".
   */
  private boolean isListOfResults(int cue, int from, int to) {
    return tagged.is(cue, Category.GOAL_NOUN)
        && !evidence.aims(from, to)
        && sequel.measures(from, to, true) > 1;
  }

  /** "Kế hoạch năm 2026:" at the beginning of that year. */
  private Match planOfTime(int from, int to) {
    Match plan = tagged.is(from, Category.GRANT) ? null : tagged.at(from, Category.PLAN);
    TimeMention time = plan == null || plan.to() >= to ? null : references.timeAt(plan.to());
    return time != null && times.isEarlyIn(time) ? plan : null;
  }

  /** "Phấn đấu tăng trưởng 8%, kỳ họp đã thông qua:": behind the aim what has been done. */
  private boolean announcesDone(int from, int to) {
    boolean past = false;
    for (int t = to - 2; t >= from && !tokens.isPunct(t); t--) {
      if (tagged.is(t, Category.GOAL_NOUN)
          || tagged.is(t, Category.GOAL_VERB)
          || tagged.is(t, Category.PLAN)) {
        return false;
      }
      past |= tagged.is(t, Category.PAST_MARK);
    }
    return past;
  }

  /** "Chiều 8/1, Hội Nông dân họp. Phương hướng năm 2026:": behind what stands before it. */
  private int lastSentenceFrom(int at) {
    int from = document.lineFirstToken(at);
    int to = document.lineEndToken(at);
    return from < to ? Math.max(from, document.sentenceFrom(document.sentenceOf(to - 1))) : from;
  }

  /** A figure or a result to be reached. */
  private boolean holdsGoal(int from, int to) {
    for (int t = list.behindMark(from); t < to; t++) {
      if (tokens.isNumber(t) && references.timeAt(t) == null
          || tagged.is(t, Category.RESULT_VERB)) {
        return !words.isTold(from, to);
      }
    }
    return false;
  }

  /** Whether a headline names goals and tells nothing of them. */
  private boolean announces(int at, int first) {
    int to = document.lineEndToken(at);
    int from = list.behindMark(first);
    TimeMention opening = from < to ? references.timeAt(from) : null;
    if (opening != null && !times.isOver(opening, from)) {
      // "Năm 2026 phấn đấu:"
      from = opening.to();
      from = from < to && tokens.is(from, ',') ? from + 1 : from;
    }
    int noun = from;
    while (noun < to
        && !tagged.is(noun, Category.GOAL_NOUN)
        && (tagged.is(noun, Category.VAGUE_NUMBER) || tagged.is(noun, Category.CONNECTIVE))) {
      noun++;
    }
    Match goals = noun < to ? tagged.at(noun, Category.GOAL_NOUN) : null;
    if (goals == null && from < to && ListMarks.leads(tagged, at)) {
      // "Phấn đấu 6 tháng cuối năm:"
      goals = tagged.at(from, Category.GOAL_VERB);
      goals = goals == null ? planOfTime(from, to) : goals;
    }
    if (goals == null) {
      return false;
    }
    int t = goals.to();
    while (t < to) {
      TimeMention time = references.timeAt(t);
      if (time != null && times.isOfPast(time, from)
          || tokens.isNumber(t) && time == null && !tagged.is(t + 1, Category.PLAN_NOUN)
          || tagged.is(t, Category.RELATION)
          || tagged.is(t, Category.OUTTURN) && tokens.isPunct(t - 1)
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
    first = segments.from();
    boolean begins = document.lineOfSentence(sentence) != line;
    int turn = outturns.first(segments);
    int from = from(sentence, segments);
    if (turn < to && from < turn && !times.namesTimeAhead(segments.from(), turn)) {
      from = behind(turn, to);
    } else if (from < to && isReachedNext(sentence, to) && !times.namesTimeAhead(first, to)) {
      from = behind(to, to);
    }
    granted = asides.grants(segments.from(), to, begins && !announced);
    int duty = Math.min(duties.duty(segments), openings.result(segments));
    named = from;
    dutyTimed = duty != GoalWords.NONE && times.namesTimeAhead(first, duty);
    goesOn |= duty != GoalWords.NONE && !isBehindResult(first, duty);
    from = Math.min(from, duty);
    if (from == GoalWords.NONE) {
      told = new BitSet();
      return new Stretch(to, to);
    }
    int until = until(from, to, segments);
    Stretch aimed = new Stretch(from, from < turn ? Math.min(until, turn) : until);
    told = asides.in(segments, aimed);
    if (!announced) {
      asides.addExtents(segments, told);
    }
    told.set(granted - first, to - first);
    return aimed;
  }

  /**
   * Whether what stands at a token of the sentence last asked for is told of as so, in brackets "(6
   * tháng qua thu 40 tỷ đồng)" or as an aside: "có 12 xã đạt chuẩn, hiện mới 7 xã".
   *
   * @param token the token
   * @param segment its segment
   */
  boolean looksBack(int token, Segment segment) {
    if (!segment.isBracketed()) {
      return told.get(token - first);
    }
    TimeMention time = references.timeAt(segment.from());
    return token >= granted
        || words.isTold(segment.from(), segment.to())
        || time != null && times.isOver(time, segment.from())
        || time != null && time.isPassedLength()
        || isSize(segment);
  }

  /**
   * "khởi công trường mầm non (22 phòng học) trong tháng 8": behind a thing of which no figure is
   * told how large it is, which is no goal.
   */
  private boolean isSize(Segment bracket) {
    int open = bracket.from() - 1;
    boolean thing = false;
    for (int t = Math.max(first, open - SIZE_REACH); t < open; t++) {
      TimeMention time = references.timeAt(t);
      boolean figure = time == null && tokens.isNumber(t);
      boolean parts = tokens.isPunct(t) && !tokens.is(t, '-');
      thing = time == null && !figure && !parts && (thing || tagged.is(t, Category.RESULT_VERB));
      if (figure) {
        return false;
      }
      t = time == null ? t : Math.max(t, time.to() - 1);
    }
    for (int t = bracket.from(); t < bracket.to(); t++) {
      if (tokens.is(t, '%') || tagged.is(t, Category.GOAL_VERB)) {
        return false;
      }
    }
    return thing;
  }

  /** Whether a segment of the last part found tells what must be done, before any goal is named. */
  boolean isDuty(Segment segment) {
    return segment.to() <= named;
  }

  /**
   * Whether the time of what must be done stands before the duty, so that it holds for all behind
   * it: "Đến năm 2025, huyện phải có 5 xã đạt chuẩn, xóa hết nhà tạm".
   */
  boolean isDutyTimed() {
    return dutyTimed;
  }

  /**
   * Whether a figure is only named with a task: "làm rõ trách nhiệm 4 xã" behind "phải giải ngân
   * trước ngày 31/1". What is to be reached by a day has its time, a result or a level.
   */
  boolean isOfTask(int token, Segment segment) {
    return isDuty(segment) && duties.isOfTask(token, segment);
  }

  /**
   * "kế hoạch năm 2024 là 50 ha, thực hiện 62 ha; phấn đấu năm 2025 đạt 70 ha": behind the outturn
   * of a plan its next aim.
   */
  private int behind(int turn, int to) {
    int cue = cues.cue(turn, to);
    if (announced && !isAnnouncedAhead()) {
      list.end();
    }
    goesOn = cue != GoalWords.NONE;
    setsGoals = false;
    return cue;
  }

  /** "… phấn đấu đạt 95%. Kết quả, có 97%": the next sentence of the line tells what came of it. */
  private boolean isReachedNext(int sentence, int to) {
    int next = sentence + 1;
    return next < document.sentenceCount()
        && document.sentenceFrom(next) < document.lineEndToken(document.lineOfSentence(sentence))
        && outturns.opens(to, document.sentenceTo(next));
  }

  /** Up to a thought that tells of what is so: "…; đến nay tỉnh đã hoàn thành 12 căn". */
  private int until(int from, int to, Segments segments) {
    int until = to;
    for (Segment segment : segments.all()) {
      if (segment.from() <= from || segment.isBracketed()) {
        continue;
      }
      if (segment.opens() && opensTold(segment)) {
        return Math.min(until, segment.from());
      }
      if (until < to && times.namesTimeAhead(segment.from(), segment.to())) {
        until = to;
      } else if (until == to && opensTimeOver(segment)) {
        until = segment.from();
      }
    }
    return until;
  }

  /** "phấn đấu vì người nghèo, năm qua các cấp hội đã xây 34 nhà". */
  private boolean opensTimeOver(Segment segment) {
    int from = segment.from();
    TimeMention time = from < segment.to() ? references.timeAt(from) : null;
    if (time == null || times.isAhead(time)) {
      return false;
    }
    for (int t = time.to(); t < segment.to() && !tokens.isNumber(t); t++) {
      if (tagged.is(t, Category.PAST_MARK)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensTold(Segment segment) {
    int end = Math.min(segment.to(), segment.from() + OPENING);
    return words.isTold(segment.from(), end) && !times.namesTimeAhead(segment.from(), end);
  }

  /** Whether the line that announces the list names a time ahead. */
  private boolean isAnnouncedAhead() {
    int at = list.announcer();
    if (at != asked) {
      asked = at;
      ahead = evidence.aims(document.lineFirstToken(at), document.lineEndToken(at));
    }
    return ahead;
  }

  /** "- Thu ngân sách ước 95 tỷ đồng, đạt 52% dự toán": an entry of a list of results. */
  private boolean isOutcome(Segments segments) {
    return words.isTold(segments.from(), segments.to())
        || sequel.isMeasuredByPlan(segments.from(), segments.to(), true);
  }

  /**
   * "Giá trị sản xuất ước đạt 5 tỷ đồng; năm 2027 phấn đấu đạt 6 tỷ đồng": behind a result its next
   * goal is told of only, and the next sentence tells of results again.
   */
  private boolean isBehindResult(int from, int goal) {
    return goal > from
        && (words.isTold(from, goal) || sequel.isMeasuredByPlan(from, goal, true))
        && hasFigure(from, goal);
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
      if ((ListMarks.leads(tagged, at) || bracket) && announces(at, document.lineFirstToken(at))) {
        announceList(at);
      }
      announced = list.announcer() != at && enter(at);
      if (announced && !isAnnouncedAhead() && isOutcome(segments)) {
        list.end();
        announced = false;
      }
      goesOn &= announced || at == line + 1;
      if (section != NONE && evidence.turnsAway(from, document.lineEndToken(at))) {
        section = NONE;
      }
      line = at;
    }
    int cue = cues.cue(from, to);
    if (cue != GoalWords.NONE
        && (isListOfResults(cue, from, to) || cues.countsReached(cue, from, to))) {
      cue = GoalWords.NONE;
    }
    cue = cue >= segments.from() && cue < to ? duties.withActors(segments, cue) : cue;
    int found = Math.min(Math.min(cue, openings.opening(segments)), cues.listed(from, to));
    // "Đáng chú ý là: …" too lists what was counted before.
    boolean noted =
        tagged.is(from, Category.CLAUSE_LINK)
            && tokens.is(tagged.at(from, Category.CLAUSE_LINK).to(), ':');
    boolean parts =
        noted || tagged.is(from, Category.PART_LINK) || tagged.is(from, Category.LIST_OPENER);
    boolean listed = setsGoals && parts && !words.isTold(from, to);
    // "Về kinh tế, …", "Về xã hội, …": the goals of one field behind those of another.
    boolean field = begins && goesOn && !announced && sequel.opensWithField(segments);
    // Where each sentence is a paragraph of its own, the next one goes on as in one paragraph.
    boolean next =
        begins
            && goesOn
            && !announced
            && isOneSentence(at)
            && isOneSentence(at - 1)
            && !list.isMarked(document.lineFirstToken(at));
    boolean behind = !begins || next;
    boolean under = section != NONE && !announced || field;
    boolean on =
        (goesOn
                    && behind
                    && (parts
                        || times.namesTimeAhead(from, to)
                        || times.opensWithTerm(from, to)
                        || sequel.opensEarly(from, to))
                || (goesOn || under)
                    && sequel.states(segments, from, to, behind || under, aimsWhole || under))
            && !words.isTold(from, to)
            && !sequel.isMeasuredByPlan(from, to, begins);
    if (announced) {
      announcer = list.announcer();
    } else if (under && found == GoalWords.NONE && !goesOn && on && section != NONE) {
      announcer = section;
    } else if (found != GoalWords.NONE || !on) {
      announcer = at;
    }
    boolean whole =
        found == GoalWords.NONE
            ? announced || listed || on
            : listed && (cue == GoalWords.NONE || hasFigure(from, cue));
    if (whole || on && sequel.opensWithRate(from, to)) {
      found = from;
    }
    goesOn = found != GoalWords.NONE && !isBehindResult(segments.from(), found);
    aimsWhole = goesOn && !hasFigure(segments.from(), found);
    setsGoals = cues.setsNumberOfGoals(from, to);
    boolean label = announced && list.isLabel(at);
    if ((found != GoalWords.NONE || setsGoals || !announced && announcesList(at, from))
        && to == document.lineEndToken(at)
        && ListMarks.leads(tagged, at)
        && !label
        && !outturns.announces(from, to)
        && !announcesDone(from, to)) {
      announceList(at);
    }
    return found;
  }
}
