package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.ListMarks;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * A list of goals: the line that announces it, and which lines behind that one are its entries.
 * Lines are asked for in the order of the text. Entries all begin with a mark or all without one;
 * those without are short or end as parts of a list do. A label between entries ("Về kinh tế:")
 * begins a new part of the same list.
 */
final class GoalList {

  /** An entry of a list without marks is no longer. */
  private static final int LONGEST_ENTRY = 50;

  /** "Về phát triển văn hóa - xã hội:" is no longer. */
  private static final int LONGEST_LABEL = 20;

  /** A sentence that is an entry without a mark has no more tokens. */
  private static final int LONGEST_SHORT = 30;

  /** The words of what is told of somebody. */
  private static final Categories TOLD =
      Categories.of(Category.ROLE_CUE, Category.MEETING_HEAD, Category.PAST_MARK);

  private static final int NONE = -1;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private int announcer = NONE;
  private boolean first;
  private boolean marked;
  private boolean labelled;
  private boolean shortened;

  GoalList(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
  }

  /** Begins the list that a line announces. */
  void announce(int line) {
    announcer = line;
    first = true;
  }

  /** Ends the list. */
  void end() {
    announcer = NONE;
  }

  /** Whether the line last asked for belongs to a list, or the next one may. */
  boolean isOpen() {
    return announcer != NONE;
  }

  /** The line that announces the list, or -1. */
  int announcer() {
    return announcer;
  }

  /**
   * Goes on to a line, with which the list ends unless it is an entry or a label of it.
   *
   * @param line the line
   * @return whether the list still goes on
   */
  boolean enter(int line) {
    if (announcer == NONE) {
      return false;
    }
    int from = document.lineFirstToken(line);
    boolean entry = isMarked(from);
    if (isLabel(line)) {
      first = true;
      return true;
    }
    boolean in =
        first
            || marked == entry
                && (entry
                    || isListLike(line)
                    || line > 0 && isGoingOn(line - 1)
                    || shortened && isShort(line)
                    || labelled && opensWithLabel(line));
    if (first) {
      marked = entry;
      labelled = opensWithLabel(line);
      shortened = !entry && isShort(line);
    }
    first = false;
    if (!in) {
      end();
    }
    return in;
  }

  /** Whether a line only names what the lines behind it are about: "- Về xã hội:". */
  boolean isLabel(int line) {
    int from = behindMark(document.lineFirstToken(line));
    int to = document.lineEndToken(line);
    if (to - from > LONGEST_LABEL
        || to <= from
        || tokens.is(to - 1, '.')
        || tagged.is(from, Category.REVIEW_VERB)) {
      // "Kết quả sơ tuyển:" begins what is no list of goals.
      return false;
    }
    for (int t = from; t < to; t++) {
      if (tokens.isNumber(t)
          || tagged.is(t, Category.PLAN_NOUN)
          || tagged.is(t, Category.GOAL_VERB)
          || tagged.is(t, Category.RESULT_VERB)
          || tagged.is(t, Category.PAST_MARK)) {
        return false;
      }
    }
    int mark = document.lineFirstToken(line);
    boolean numbered = from > mark && !tokens.isPunct(mark);
    boolean named = numbered || from == mark && tagged.is(from, Category.PREPOSITION);
    return tokens.is(to - 1, ':') || named && tokens.isWord(to - 1);
  }

  /** The token behind the mark, number or letter with which a line begins. */
  int behindMark(int from) {
    int line = from < tokens.size() ? document.lineOf(from) : NONE;
    return line == NONE ? from : ListMarks.behind(tagged, from, document.lineEndToken(line));
  }

  /** Whether a line begins like an entry of a list: with a mark, a number or a letter. */
  boolean isMarked(int from) {
    return behindMark(from) > from;
  }

  /**
   * "Trồng 450 ha rừng.": whether a line is one short sentence with a figure that tells of nobody
   * who says or has done something; lists are copied so without their marks.
   */
  private boolean isShort(int line) {
    int from = document.lineFirstToken(line);
    int to = document.lineEndToken(line);
    if (to - from > LONGEST_SHORT || document.lineTo(line) - document.lineFrom(line) != 1) {
      return false;
    }
    boolean figure = false;
    for (int t = from; t < to; t++) {
      if (tagged.is(t, TOLD)) {
        return false;
      }
      figure |= tokens.isNumber(t);
    }
    return figure;
  }

  /** Whether a line without a mark may be an entry: it is short and ends as one. */
  private boolean isListLike(int line) {
    int end = document.lineEndToken(line);
    return end - document.lineFirstToken(line) <= LONGEST_ENTRY
        && end > 0
        && (isGoingOn(line) || !tokens.is(end - 1, '.'));
  }

  /** "Về xã hội: …": whether a line begins with what it is about. */
  private boolean opensWithLabel(int line) {
    int from = document.lineFirstToken(line);
    int to = Math.min(document.lineEndToken(line), from + LONGEST_LABEL);
    if (from >= to || !tagged.is(from, Category.PREPOSITION)) {
      return false;
    }
    int t = from;
    while (t < to && !tokens.isPunct(t) && !tokens.isNumber(t)) {
      t++;
    }
    while (t < to && (tokens.is(t, ',') || tokens.is(t, '-')) && !tokens.isNumber(t + 1)) {
      t++;
      while (t < to && tokens.isWord(t)) {
        t++;
      }
    }
    return t < to && tokens.is(t, ':');
  }

  /** Whether a line ends as an entry does behind which another one follows. */
  private boolean isGoingOn(int line) {
    int last = document.lineEndToken(line) - 1;
    return last >= 0 && (tokens.is(last, ';') || tokens.is(last, ','));
  }
}
