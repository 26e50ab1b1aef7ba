package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Qualifier;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Weighs whether a list speaks of goals or tells of results: the line that announces it may say so,
 * and its entries say so together, for those of one list are all of one sort.
 */
final class GoalEvidence {

  /** So many entries say what a list is about. */
  private static final int LOOK_AHEAD = 8;

  /** So many tokens open a paragraph. */
  private static final int OPENING = 12;

  /** What is planned. */
  private static final Categories PLANS =
      Categories.of(Category.PLAN_NOUN, Category.PLAN, Category.GOAL_NOUN);

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReferenceReader references;
  private final GoalList list;
  private final GoalTimes times;
  private final GoalWords words;
  private final GoalSequel sequel;

  GoalEvidence(
      Tagged tagged,
      ReferenceReader references,
      GoalList list,
      GoalTimes times,
      GoalWords words,
      GoalSequel sequel) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.references = references;
    this.list = list;
    this.times = times;
    this.words = words;
    this.sequel = sequel;
  }

  /**
   * What the entries of a list say.
   *
   * @param count how many were looked at
   * @param results how many of them tell of results
   * @param aims how many of them aim at something
   */
  private record Entries(int count, int results, int aims) {

    /** Half of them, and two of them, stand beside their plans or are told of. */
    boolean areResults() {
      return results > 1 && 2 * results >= count;
    }

    /** Half of them, and two of them, aim at something, and none is told of. */
    boolean areGoals() {
      return results == 0 && aims > 1 && 2 * aims >= count;
    }
  }

  /** Whether a time ahead or a verb of aiming stands in a stretch. */
  boolean aims(int from, int to) {
    if (times.namesTimeAhead(from, to)) {
      return true;
    }
    for (int t = from; t < to; t++) {
      if (tagged.is(t, Category.GOAL_VERB) && tagged.endingAt(t, Category.GOAL_DENIAL) == null) {
        return true;
      }
    }
    return false;
  }

  /** "Kết quả năm qua:", "Nhiệm kỳ 2015-2020 đã …": whether a line looks back. */
  boolean looksBack(int from, int to) {
    if (words.isTold(from, to) || tagged.is(list.behindMark(from), Category.BACK_OPENER)) {
      return true;
    }
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        if (times.isOver(time, from) || time.isPassedTerm() || time.isPassedLength()) {
          return true;
        }
        t = Math.max(t, time.to() - 1);
      } else if (tagged.is(t, Category.REVIEW_VERB) || tagged.is(t, Category.OUTTURN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Phương hướng, nhiệm vụ năm 2026", "Nhiệm vụ trọng tâm 6 tháng cuối năm": whether a headline
   * opens a section that speaks of goals.
   */
  boolean opensSection(int line) {
    int from = document.lineFirstToken(line);
    int to = document.lineEndToken(line);
    if (looksBack(from, to)) {
      return false;
    }
    boolean plan = false;
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      plan |= tagged.is(t, PLANS) && !tagged.is(t, Category.GRANT);
      if (time == null && t > list.behindMark(from) && tokens.isNumber(t)) {
        return false;
      }
      t = time == null ? t : Math.max(t, time.to() - 1);
    }
    return plan && times.namesTimeAhead(from, to);
  }

  /** Whether a paragraph turns from goals to who says something or to what is so. */
  boolean turnsAway(int from, int to) {
    int end = Math.min(to, from + OPENING);
    return tagged.is(from, Category.BACK_OPENER)
        || tagged.first(from, end, Category.ROLE_CUE) != null
        || tagged.first(from, end, Category.MEETING_HEAD) != null;
  }

  /**
   * Whether the entries behind a line tell what came of goals: "Các chỉ tiêu chủ yếu:" over "- Thu
   * ngân sách 12 tỷ đồng, bằng 110% kế hoạch". With a time ahead or a verb of aiming the line
   * itself says otherwise.
   */
  boolean announcesResults(int line) {
    return !aims(document.lineFirstToken(line), document.lineEndToken(line))
        && entries(line).areResults();
  }

  /**
   * Whether a line that has no word for goals announces a list of them all the same: it looks ahead
   * and no entry is told of (few, where it ends as what is set does: "đặt ra:"), or it does not
   * look back and its entries aim at something.
   *
   * @param line the line
   * @param from its last sentence's first token
   */
  boolean announcesGoals(int line, int from) {
    int to = document.lineEndToken(line);
    boolean ahead = times.namesTimeAhead(from, to);
    if (from >= to
        || !ahead && looksBack(from, to)
        || words.isTold(from, to)
        || tagged.first(from, to, Category.REQUEST) != null) {
      return false;
    }
    Entries entries = entries(line);
    boolean set = tagged.endingAt(beforeOpener(to, from), Category.GOAL_SETTING) != null;
    boolean plain = set ? !entries.areResults() : entries.results() == 0;
    return ahead && entries.count() > 0 && plain || entries.areGoals();
  }

  /** "đặt ra gồm:", "đề ra, cụ thể:": where the words begin that only open the list. */
  private int beforeOpener(int to, int from) {
    int end = to > from && tokens.is(to - 1, ':') ? to - 1 : to;
    Match opener = tagged.endingAt(end, Category.LIST_OPENER);
    opener = opener == null ? tagged.endingAt(end, Category.PART_LINK) : opener;
    end = opener == null ? end : opener.from();
    return end > from && tokens.is(end - 1, ',') ? end - 1 : end;
  }

  private Entries entries(int line) {
    int count = 0;
    int results = 0;
    int aims = 0;
    int end = Math.min(document.lineCount(), line + 1 + LOOK_AHEAD);
    for (int entry = line + 1; entry < end; entry++) {
      int first = document.lineFirstToken(entry);
      int last = document.lineEndToken(entry);
      if (first >= last || list.isLabel(entry)) {
        continue;
      }
      if (!list.isMarked(first)) {
        break;
      }
      count++;
      boolean ahead = times.namesTimeAhead(first, last);
      boolean result =
          !ahead && (words.isTold(first, last) || sequel.measures(first, last, true) > 0);
      results += result ? 1 : 0;
      aims += !result && (aims(first, last) || isBounded(first, last)) ? 1 : 0;
    }
    return new Entries(count, results, aims);
  }

  /** "từ 90% trở lên", "ít nhất 2 xã": what is so is seldom told of by its bound. */
  private boolean isBounded(int from, int to) {
    for (int t = from; t < to; t++) {
      Match bound = tagged.at(t, Category.QUALIFIER);
      bound = bound == null ? tagged.at(t, Category.QUALIFIER_AFTER) : bound;
      if (bound != null
          && (bound.value().equals(Qualifier.AT_LEAST.name())
              || bound.value().equals(Qualifier.AT_MOST.name()))) {
        return true;
      }
    }
    return false;
  }
}
