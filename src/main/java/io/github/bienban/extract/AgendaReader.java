package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads what a meeting was held for, from the sentence that introduces it. */
final class AgendaReader {

  private static final int MAX_TOKENS = 200;

  /** How far the verb of a clause may stand behind its subject's first word. */
  private static final int SUBJECT = 16;

  private final Tagged tagged;
  private final Tokens tokens;

  AgendaReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * An item of the agenda.
   *
   * @param from the first token
   * @param to the token behind the last one
   */
  record Item(int from, int to) {}

  /**
   * Reads the items.
   *
   * @param headTo the token behind the word for the meeting
   * @param nameTo the token behind the meeting's name
   * @param limit the end of the sentence
   * @param venue the place of meeting, which is no part of an item, or null
   */
  List<Item> read(int headTo, int nameTo, int limit, VenueReader.Venue venue) {
    List<Item> items = new ArrayList<>();
    int task = task(headTo, nameTo);
    if (task >= 0) {
      add(items, task, nameTo);
    }
    int start = start(nameTo, limit);
    if (start >= 0) {
      split(items, start, Math.min(limit, start + MAX_TOKENS));
    }
    int last = items.size() - 1;
    if (venue != null
        && last >= 0
        && venue.to() >= items.get(last).to()
        && venue.cue() > items.get(last).from()) {
      Item item = items.remove(last);
      add(items, item.from(), Math.min(item.to(), venue.cue()));
    }
    return items;
  }

  /** The verb in the name that says what the meeting looked at, or -1. */
  private int task(int headTo, int nameTo) {
    for (int t = headTo; t < nameTo; t++) {
      Match modifier = tagged.at(t, Category.MEETING_MODIFIER);
      if (modifier != null && modifier.value().equals("TASK") && modifier.to() < nameTo) {
        return t;
      }
    }
    return -1;
  }

  /**
   * Where the words for the purpose begin: behind "nhằm", "để", or with a verb behind a comma or
   * "và".
   */
  private int start(int from, int limit) {
    boolean joint =
        from + 1 < limit
            && (tokens.is(from, ',') || tagged.is(from, Category.AND) || tokens.is(from, ';'));
    if (joint && tagged.is(from + 1, Category.AGENDA_VERB)) {
      return from + 1;
    }
    if (from < limit && tagged.is(from, Category.AGENDA_VERB)) {
      return from;
    }
    for (int t = from; t < limit; t++) {
      Match purpose = tagged.at(t, Category.PURPOSE);
      if (purpose != null && purpose.to() < limit) {
        return purpose.to();
      }
      boolean clause = tokens.is(t, ',') && t + 1 < limit && tagged.is(t + 1, Category.AGENDA_VERB);
      if (clause) {
        return t + 1;
      }
    }
    return -1;
  }

  private void split(List<Item> items, int start, int limit) {
    int from = start;
    for (int t = start; t < limit; t++) {
      Match verb = tagged.at(t, Category.HOLDING_VERB);
      if (verb != null && verb.value().equals("EVENT")) {
        add(items, from, t);
        return;
      }
      if (t > from
          && tagged.is(t, Category.AGENDA_STOP)
          && tagged.is(t + 1, Category.AGENDA_STOP)) {
        add(items, from, t);
        return;
      }
      boolean comma = tokens.is(t, ',');
      boolean joint = comma || tokens.is(t, ';') || tokens.is(t, ':') || tagged.is(t, Category.AND);
      if (!joint || t + 1 >= limit) {
        continue;
      }
      if (comma && (tagged.is(t + 1, Category.AGENDA_STOP) || isSubject(t + 1, limit))) {
        add(items, from, t);
        return;
      }
      boolean next = tagged.is(t + 1, Category.AGENDA_VERB) || tagged.is(t + 1, Category.PURPOSE);
      if (hasObject(from, t) && (next || tokens.is(t, ';'))) {
        add(items, from, t);
        Match purpose = tagged.at(t + 1, Category.PURPOSE);
        from = purpose == null ? t + 1 : purpose.to();
        t = from - 1;
      }
    }
    add(items, from, limit);
  }

  /** Whether a new clause begins: a body or the holder of an office who did or said something. */
  private boolean isSubject(int t, int limit) {
    boolean named = tagged.is(t, Category.BODY) || tagged.is(t, Category.OFFICE_WORD);
    if (!named || !tokens.isCapitalised(t)) {
      return false;
    }
    for (int s = t + 1; s < limit && s < t + SUBJECT; s++) {
      if (tagged.is(s, Category.REPORTING_VERB) || tagged.is(s, Category.PAST_MARK)) {
        return true;
      }
      if (tokens.is(s, ',') || tokens.is(s, ';') || tagged.is(s, Category.AGENDA_VERB)) {
        return false;
      }
    }
    return false;
  }

  /** Whether more than verbs stand in a stretch: "thảo luận, quyết định …" is one item. */
  private boolean hasObject(int from, int to) {
    int t = from;
    while (t < to) {
      Match verb = tagged.at(t, Category.AGENDA_VERB);
      if (verb == null && !tokens.is(t, ',') && !tagged.is(t, Category.AND)) {
        return true;
      }
      t = verb == null ? t + 1 : verb.to();
    }
    return false;
  }

  private void add(List<Item> items, int from, int to) {
    int end = to;
    if (end > from && tokens.is(end - 1, ')') && tokens.is(from - 1, '(')) {
      end--;
    }
    while (end > from
        && (tokens.isPunct(end - 1) && !tokens.is(end - 1, ')') && !tokens.is(end - 1, '"')
            || tagged.is(end - 1, Category.AND))) {
      end--;
    }
    if (end - from >= 2) {
      items.add(new Item(from, end));
    }
  }
}
