package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Basis;
import io.github.bienban.text.Tokens;

/**
 * Tells who did something from what was done: "Huyện đã trao | 236 suất quà", "nông dân trong xã |
 * gieo 40 ha lúa". What was done says which figure it is.
 */
final class AgentReader {

  /** Who did it is named in no more words. */
  private static final int LONGEST_AGENT = 14;

  private static final int LONGEST_SEASON = 5;

  private final Tagged tagged;
  private final Tokens tokens;

  AgentReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * The token at which an agent begins behind the season of a crop: "vụ xuân | nông dân cấy 40 ha".
   *
   * @param subject the words before a figure
   * @return the subject's first token where it does not begin so
   */
  int behindSeason(Stretch subject) {
    Match season = subject.isEmpty() ? null : tagged.at(subject.from(), Category.BASIS);
    if (season == null || !season.value().equals(Basis.PREVIOUS_PERIOD.name())) {
      return subject.from();
    }
    int limit = Math.min(subject.to(), subject.from() + LONGEST_SEASON);
    for (int t = season.to(); t < limit; t++) {
      if (tagged.is(t, Category.AGENT) && without(new Stretch(t, subject.to())).from() > t) {
        return t;
      }
    }
    return subject.from();
  }

  /**
   * A subject without who did it.
   *
   * @param subject the words before a figure
   * @return the words from the verb on; the subject where it does not begin with an agent, names
   *     the figure itself or tells what was done to it
   */
  Stretch without(Stretch subject) {
    Match agent = subject.isEmpty() ? null : tagged.at(subject.from(), Category.AGENT);
    boolean names = agent == null || tagged.is(subject.from(), Category.INDICATOR_HEAD);
    if (names || agent.to() >= subject.to()) {
      return subject;
    }
    int limit = Math.min(subject.to(), subject.from() + LONGEST_AGENT);
    int from = behindMark(agent.to(), limit);
    for (int t = from; t < limit; t++) {
      if (isPassive(t)) {
        return subject;
      }
      Match verb = tagged.at(t, Category.WORK_VERB);
      Match word = tagged.endingAt(t + 1, Category.COMPOUND);
      boolean inside = word != null && word.from() < t;
      if (verb != null && !inside && verb.to() <= subject.to() && !tokens.isCapitalised(t)) {
        return new Stretch(t, subject.to());
      }
    }
    return subject;
  }

  /** Whether a subject is nobody but an agent or a name: "huyện", "xã Suối Đá". */
  boolean isAlone(Stretch subject) {
    if (subject.isEmpty() || subject.size() > LONGEST_AGENT) {
      return false;
    }
    Match agent = tagged.at(subject.from(), Category.AGENT);
    for (int t = agent == null ? subject.from() : agent.to(); t < subject.to(); t++) {
      // "Đảng bộ xã Suối Đá".
      if (!tokens.isCapitalised(t) && (agent == null || !tagged.is(t, Category.AGENT))) {
        return false;
      }
    }
    return agent != null || subject.size() > 1;
  }

  /** Behind "đã", "đang", "tiếp tục" the verb stands; a verb before it is part of a name. */
  private int behindMark(int from, int limit) {
    for (int t = from; t < limit; t++) {
      Match mark = tagged.at(t, Category.LEAD_ADVERB);
      if (mark != null) {
        return mark.to();
      }
    }
    return from;
  }

  /** "xã được hỗ trợ", "hộ chưa vay": the verb says what was done to it, or was not. */
  private boolean isPassive(int token) {
    return tagged.is(token, Category.PREDICATE)
        && tagged.is(token, Category.FUNCTION_WORD)
        && !tagged.is(token, Category.LEAD_ADVERB)
        && !tagged.is(token, Category.WORK_VERB);
  }
}
