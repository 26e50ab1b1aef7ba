package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.ListMarks;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Finds the time that holds for all that follows it: one that opens an earlier sentence of the
 * paragraph, or the line that announces a list. Called by {@link PeriodResolver} where the figure's
 * own sentence states none.
 */
final class OpeningTimes {

  /** How many lines of a list are looked back over for the line that announces it. */
  private static final int MAX_LIST_LINES = 40;

  /** How many words before a time the goals are looked for that it is the time of. */
  private static final int GOAL_REACH = 40;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReportTimes times;
  private final SentenceParts parts;
  private final EligibleTimes eligible;

  OpeningTimes(Tagged tagged, ReportTimes times, SentenceParts parts, EligibleTimes eligible) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.times = times;
    this.parts = parts;
    this.eligible = eligible;
  }

  /**
   * The last time that opens an earlier sentence of the paragraph, or of the line that announces
   * the list.
   */
  int opening(int sentence, boolean ahead) {
    int line = document.lineOfSentence(sentence);
    int found = openingOfLine(line, document.sentenceFrom(sentence), ahead);
    for (int i = 0; found < 0 && i < MAX_LIST_LINES && line > 0 && isListed(line); i++) {
      line--;
      found = openingOfLine(line, document.lineEndToken(line), ahead);
      if (announces(line)) {
        break;
      }
    }
    return found;
  }

  /** The time by which a line says that goals are to be reached, or -1. */
  int announced(int line) {
    int end = document.lineEndToken(line);
    boolean headline = !tokens.is(end - 1, '.');
    for (int i = times.indexAt(end) - 1;
        headline && i >= 0 && i >= times.indexAt(end) - ReportTimes.MAX_TIMES;
        i--) {
      if (times.get(i).from() < document.lineFirstToken(line)) {
        break;
      }
      if (eligible.has(i, true) && isCarried(i, line)) {
        return i;
      }
    }
    return openingOfLine(line, end, true);
  }

  /** The last time that opens a sentence of a line before a token, or -1. */
  private int openingOfLine(int line, int end, boolean ahead) {
    int from = document.lineFirstToken(line);
    int index = times.indexAt(end);
    for (int i = index - 1;
        i >= Math.max(0, index - ReportTimes.MAX_TIMES) && times.get(i).from() >= from;
        i--) {
      TimeMention mention = times.get(i);
      boolean frames =
          announces(line)
              || (ahead
                  ? times.isAtStart(mention) || isSaid(mention) || isOfGoals(mention)
                  : times.opens(mention));
      if (frames
          && eligible.has(i, ahead)
          && isCarried(i, line)
          && (parts.bracket(mention.from()) == 0 || announces(line))) {
        return i;
      }
    }
    return -1;
  }

  /** "Giám đốc cho biết, năm 2026 …": a time opens what a speaker tells. */
  private boolean isSaid(TimeMention mention) {
    int from = mention.from();
    int verb = from > 0 && tokens.is(from - 1, ',') ? from - 1 : from;
    return tagged.endingAt(verb, Category.REPORTING_VERB) != null;
  }

  /** "đề ra 12 chỉ tiêu phấn đấu thực hiện trong năm 2026": the time of goals not yet named. */
  private boolean isOfGoals(TimeMention mention) {
    int from = document.sentenceFrom(document.sentenceOf(mention.from()));
    for (int t = mention.from() - 1; t >= Math.max(from, mention.from() - GOAL_REACH); t--) {
      if (tagged.is(t, Category.GOAL_NOUN)) {
        return true;
      }
      if (tokens.is(t, ';')
          || tokens.is(t, ':')
          || tokens.isNumber(t) && !times.cover(t) && !tagged.is(t + 1, Category.PLAN_NOUN)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a time holds beyond its sentence: a day does not, but where a line announces what is
   * due by it; nor does a season, nor a beginning.
   */
  private boolean isCarried(int index, int line) {
    TimeMention mention = times.get(index);
    boolean season =
        mention.first() instanceof Stretch.Years years
            && years.last() - years.first() <= 1
            && !times.isTerm(mention)
            && mention.bound() == Bound.NONE;
    boolean due = mention.bound() == Bound.UNTIL || mention.bound() == Bound.BEFORE;
    boolean day =
        (mention.kind() == Kind.DAY || mention.kind() == Kind.DAYS) && !(due && announces(line));
    return !season && !day && mention.bound() != Bound.SINCE && mention.bound() != Bound.AFTER;
  }

  /**
   * Whether a line is an entry of a list: it begins with a mark, or the line before it announces
   * it.
   */
  private boolean isListed(int line) {
    int first = document.lineFirstToken(line);
    return ListMarks.behind(tagged, first, document.lineEndToken(line)) > first
        || announces(line - 1);
  }

  /** Whether a line leads to a list. */
  private boolean announces(int line) {
    return ListMarks.leads(tagged, line);
  }
}
