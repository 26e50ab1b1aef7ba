package io.github.bienban.extract.figure;

import io.github.bienban.extract.PeriodResolver;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
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

  /** So many entries say what a list is about. */
  private static final int LOOK_AHEAD = 8;

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
  private BitSet told = new BitSet();
  private int first;
  private int granted = GoalWords.NONE;
  private int lookedBehind = -1;
  private boolean results;
  private int line = -1;
  private boolean announced;
  private int announcer = -1;
  private boolean goesOn;
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
  }

  /** Forgets what was announced: what is asked for next does not stand behind it. */
  void restart() {
    line = -1;
    announced = false;
    announcer = -1;
    goesOn = false;
    setsGoals = false;
    lookedBehind = -1;
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
      list.enter(at);
      return false;
    }
    if (!holdsGoal(document.lineFirstToken(at), document.lineEndToken(at))) {
      list.end();
      return false;
    }
    return true;
  }

  /** Begins a list of goals, unless its entries tell what has come of them. */
  private void announceList(int at) {
    results = at == lookedBehind ? results : tellsResults(at);
    lookedBehind = at;
    if (results) {
      list.end();
    } else {
      list.announce(at);
    }
  }

  /**
   * "Các chỉ tiêu chủ yếu:" over "- Thu ngân sách 12 tỷ đồng, bằng 110% kế hoạch": half of the
   * entries that a line announces, and two of them, stand beside their plans or are told of. With a
   * time ahead or a verb of aiming the line itself says otherwise.
   */
  private boolean tellsResults(int at) {
    int from = document.lineFirstToken(at);
    int to = document.lineEndToken(at);
    if (times.namesTimeAhead(from, to) || tagged.first(from, to, Category.GOAL_VERB) != null) {
      return false;
    }
    int entries = 0;
    int results = 0;
    int end = Math.min(document.lineCount(), at + 1 + LOOK_AHEAD);
    for (int entry = at + 1; entry < end; entry++) {
      int first = document.lineFirstToken(entry);
      int last = document.lineEndToken(entry);
      if (first >= last || list.isLabel(entry)) {
        continue;
      }
      if (!list.isMarked(first)) {
        break;
      }
      entries++;
      boolean result = words.isTold(first, last) || sequel.measures(first, last, true) > 0;
      results += result && !times.namesTimeAhead(first, last) ? 1 : 0;
    }
    return results > 1 && 2 * results >= entries;
  }

  /**
   * "Các chỉ tiêu cụ thể như sau: thu 12 tỷ đồng (kế hoạch 10 tỷ đồng), trồng 5 ha (kế hoạch …)".
   */
  private boolean isListOfResults(int cue, int from, int to) {
    return tagged.is(cue, Category.GOAL_NOUN)
        && tagged.first(from, to, Category.GOAL_VERB) == null
        && !times.namesTimeAhead(from, to)
        && sequel.measures(from, to, true) > 1;
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
      if (time != null && (times.isOver(time, from) || times.isClosing(time))
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
    first = segments.from();
    boolean begins = document.lineOfSentence(sentence) != line;
    int from = from(sentence, segments);
    granted = asides.grants(segments.from(), to, begins && !announced);
    int duty = duties.duty(segments);
    named = from;
    goesOn |= duty != GoalWords.NONE;
    from = Math.min(from, duty);
    if (from == GoalWords.NONE) {
      told = new BitSet();
      return new Stretch(to, to);
    }
    Stretch aimed = new Stretch(from, until(from, to, segments));
    told = asides.in(segments, aimed);
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
        || time != null && time.isPassedLength();
  }

  /** Whether a segment of the last part found tells what must be done, before any goal is named. */
  boolean isDuty(Segment segment) {
    return segment.to() <= named;
  }

  /**
   * Whether a figure is only named with a task: "làm rõ trách nhiệm 4 xã" behind "phải giải ngân
   * trước ngày 31/1". What is to be reached by a day has its time, a result or a level.
   */
  boolean isOfTask(int token, Segment segment) {
    return isDuty(segment) && duties.isOfTask(token, segment);
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
    return words.isTold(segment.from(), end) && !times.namesTimeAhead(segment.from(), end);
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
        announceList(at);
      }
      announced = list.announcer() != at && list.enter(at);
      goesOn &= announced || at == line + 1;
      line = at;
    }
    int cue = cues.cue(from, to);
    if (cue != GoalWords.NONE
        && (isListOfResults(cue, from, to) || cues.countsReached(cue, from, to))) {
      cue = GoalWords.NONE;
    }
    int found = Math.min(Math.min(cue, openings.opening(segments)), cues.listed(from, to));
    boolean parts = tagged.is(from, Category.PART_LINK) || tagged.is(from, Category.LIST_OPENER);
    boolean listed = setsGoals && parts && !words.isTold(from, to);
    boolean on =
        goesOn
            && (!begins && (parts || times.namesTimeAhead(from, to) || sequel.opensEarly(from, to))
                || sequel.states(segments, from, to, !begins))
            && !words.isTold(from, to)
            && !sequel.isMeasuredByPlan(from, to, begins);
    if (announced) {
      announcer = list.announcer();
    } else if (found != GoalWords.NONE || !on) {
      announcer = at;
    }
    boolean whole =
        found == GoalWords.NONE ? announced || listed || on : listed && cue == GoalWords.NONE;
    if (whole || on && sequel.opensWithRate(from, to)) {
      found = from;
    }
    goesOn = found != GoalWords.NONE;
    setsGoals = cues.setsNumberOfGoals(from, to);
    boolean label = announced && list.isLabel(at);
    if ((found != GoalWords.NONE || setsGoals) && tokens.is(to - 1, ':') && !label) {
      announceList(at);
    }
    return found;
  }
}
