package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says what the persons of a list do. Each rule has its name:
 *
 * <ul>
 *   <li><b>present</b>: words that say who is there stand before the list (Dự hội nghị có …); what
 *       they say holds for all of it.
 *   <li><b>label</b>: so do words before a colon (Chủ trì: …).
 *   <li><b>chaired</b>: the meeting is held under their chairmanship (dưới sự chủ trì của …).
 *   <li><b>opening</b>: the sentence opens with what the person does (Kết luận hội nghị, ông A …).
 *   <li><b>met</b>: the meeting is one with them (có buổi làm việc với …, đã tiếp …).
 *   <li><b>heard</b>: what is heard is theirs (nghe tham luận của …).
 *   <li><b>speech</b>: a speech or a question is theirs (có tham luận của …).
 *   <li><b>according</b>: what is told is theirs (Theo ông A, …).
 *   <li><b>quoted</b>: a sentence in quotation marks stands before the list, or the list leads on
 *       to one.
 *   <li><b>subject</b>: the verbs behind the list are theirs, unless words before it say that
 *       something is done to them.
 * </ul>
 */
final class RoleLinks {

  /** What a person does, as the words say it. */
  enum Act {
    /** Presides. */
    CHAIR,
    /** Speaks. */
    SPEAKER,
    /** Says something, be it in a speech or in a report. */
    SAY,
    /** Reports. */
    REPORTER,
    /** Is there. */
    ATTENDEE
  }

  /**
   * What the persons of a list do.
   *
   * @param all what all of them do
   * @param last what only the last one does
   * @param present whether words before the list say who is there, so that the lists behind it in
   *     the sentence are of the same
   */
  record Acts(Set<Act> all, Set<Act> last, boolean present) {

    boolean isEmpty() {
      return all.isEmpty() && last.isEmpty();
    }
  }

  private static final int MAX_BETWEEN = 24;
  private static final int MAX_LEAD = 60;
  private static final int MAX_OBJECT = 14;
  private static final int MAX_LABEL = 16;
  private static final int MAX_TOPIC = 3;
  private static final int MAX_LAST = 6;
  private static final int MAX_LISTED = 3;
  private static final int MAX_PRESENT = 24;
  private static final int MIN_QUOTED = 4;

  private final RollReader rolls;
  private final Tagged tagged;
  private final Tokens tokens;

  RoleLinks(Tagged tagged, RollReader rolls) {
    this.rolls = rolls;
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * What the persons of a list do.
   *
   * @param roll the list
   * @param from the token behind the list before it, or the first one of the sentence
   * @param to the first token of the list behind it, or the one behind the sentence
   * @param first whether it is the first list of the sentence
   * @return what they do; empty where the words do not say that they take part
   */
  Acts of(Roll roll, int from, int to, boolean first) {
    Set<Act> all = EnumSet.noneOf(Act.class);
    Set<Act> last = EnumSet.noneOf(Act.class);
    if (rolls.isHeaded(roll)) {
      all.add(Act.ATTENDEE);
    }
    int mark = unnumbered(roll.from());
    int start = clauseStart(Math.max(from, mark - MAX_LEAD), mark);
    Match lead = lead(roll.from());
    String kind = lead == null ? "" : lead.value();
    boolean present = false;
    boolean behalf = false;
    switch (kind) {
      case "OBJECT" -> {
        object(roll, lead, all);
        return new Acts(all, last, false);
      }
      case "CHAIRED" -> {
        all.add(Act.CHAIR);
        present = to > roll.to() && tokens.is(roll.to(), ';');
      }
      case "ACCORDING" -> all.add(Act.SAY);
      case "REPORT" -> all.add(Act.REPORTER);
      case "SPEECH" -> speech(roll, lead, all);
      case "PRESENT" -> {
        present = true;
        present(start, lead, roll, first, all);
      }
      case "PLAIN" -> {
        plain(start, lead, roll, all);
        present = !all.isEmpty();
      }
      default -> {
        if (mark > start && tokens.is(mark - 1, ':')) {
          present = label(start, mark, roll, all);
        } else if (isOffice(roll)) {
          all.add(Act.valueOf(tagged.at(roll.from(), Category.ROLE_CUE).value()));
        } else if (isLabelled(roll)) {
          all.add(Act.ATTENDEE);
          present = true;
        }
        if (!present) {
          boolean agent = kind.equals("AGENT") || kind.equals("HEARD");
          behalf = opening(from, start, roll, first, agent, all);
          met(roll, roll.from(), all);
        }
      }
    }
    // "dưới sự chủ trì của ông A, UBND tỉnh đã …": what follows, others do.
    Set<Act> subject =
        kind.equals("CHAIRED")
            ? EnumSet.noneOf(Act.class)
            : subject(roll.to(), to, behalf, endsWithGroup(roll));
    if (subject != null) {
      if (subject.isEmpty() && all.isEmpty() && first && isQuoted(from, roll.from())) {
        all.add(Act.SAY);
      }
      (present ? last : all).addAll(subject);
    } else if (!present && !kind.equals("CHAIRED")) {
      all.clear();
    }
    return new Acts(all, last, present);
  }

  /** "… mới thấy khó", ông A mở lời: whether a sentence is said by who is named behind it. */
  private boolean isQuoted(int from, int person) {
    int close = person - 2;
    if (close - from < MIN_QUOTED || !tokens.is(person - 1, ',') || !tokens.is(close, '"')) {
      return false;
    }
    for (int t = from + 1; t < close; t++) {
      if (tokens.is(t, '"')) {
        return false;
      }
    }
    return true;
  }

  /** "ông A cao giọng: …": whether words in quotation marks follow the next few words. */
  private boolean quotes(int from, int to) {
    int end = Math.min(to - 1, from + MAX_LAST);
    for (int t = from; t < end && !tokens.is(t, '.') && !tokens.is(t, ';'); t++) {
      if (tokens.is(t, ':')) {
        return tokens.is(t + 1, '"');
      }
    }
    return false;
  }

  /** "có buổi làm việc với ông A": who is met is there, too. */
  private void met(Roll roll, int from, Set<Act> all) {
    Match cue = tagged.endingAt(from, Category.ROLE_CUE);
    Roll.Piece first = roll.pieces().get(0);
    boolean group = first.isPost() && (first.post().loose() || first.post().many());
    boolean there = cue != null && cue.value().equals("ATTENDEE");
    if (!group && (there || roll.hasPerson() && isReceived(from))) {
      all.add(Act.ATTENDEE);
    }
  }

  /** "đã tiếp ông A": the verb of receiving stands right before the persons. */
  private boolean isReceived(int from) {
    Match verb = tagged.endingAt(from, Category.ROLE_LINK);
    return verb != null
        && verb.value().equals("MEET")
        && verb.from() > 0
        && tokens.isWord(verb.from() - 1)
        && !tokens.isCapitalised(verb.from());
  }

  /** What the persons do of whom words before them say that something is done to them. */
  private void object(Roll roll, Match lead, Set<Act> all) {
    if (!isGiven(lead)) {
      met(roll, lead.to(), all);
    }
    // "nghe tham luận của ông A": whose speech or report is heard.
    Match cue = tagged.endingAt(lead.from(), Category.ROLE_CUE);
    if (isAct(cue) && isHeard(cue.from())) {
      Act act = Act.valueOf(cue.value());
      all.add(act == Act.ATTENDEE ? Act.SPEAKER : act);
    }
  }

  /** "tặng hoa chúc mừng ông A": who is given something need not be there. */
  private boolean isGiven(Match lead) {
    Match cue = tagged.endingAt(lead.to(), Category.ROLE_CUE);
    return cue != null && cue.from() < lead.from() && !tagged.is(lead.from(), Category.PREPOSITION);
  }

  /** "đã nghe tham luận của ông A", "Sau phát biểu của ông A". */
  private boolean isHeard(int to) {
    int sentence = tagged.document().sentenceFrom(tagged.document().sentenceOf(to));
    if (tokens.isSpelled(sentence, "sau") && to - sentence <= MAX_TOPIC) {
      return true;
    }
    int from = Math.max(sentence, to - MAX_LEAD);
    for (int t = to; t > from; t--) {
      Match lead = tagged.endingAt(t, Category.PERSON_LEAD);
      if (lead != null && lead.value().equals("HEARD")) {
        return true;
      }
    }
    return false;
  }

  /** "có tham luận của ông A", but not "thực hiện ý kiến chỉ đạo của Bộ trưởng". */
  private void speech(Roll roll, Match lead, Set<Act> all) {
    if (roll.hasPerson()) {
      all.add(Act.SPEAKER);
    } else {
      object(roll, lead, all);
    }
  }

  /** Whether a list ends with a group, whose members may be named behind a colon. */
  private static boolean endsWithGroup(Roll roll) {
    Roll.Piece last = roll.pieces().get(roll.pieces().size() - 1);
    return last.isPost() && (last.post().many() || last.post().loose());
  }

  /**
   * The words before a list that say what it is in the clause, "cùng với" not being "với"; "dưới sự
   * chủ trì của" and "có" may have "các" behind them.
   */
  private Match lead(int list) {
    Match many = tagged.endingAt(list, Category.POST_LINK);
    boolean several =
        many != null
            && many.value().equals("MANY")
            && mayLeadMany(tagged.endingAt(many.from(), Category.PERSON_LEAD));
    int from = several ? many.from() : list;
    Match lead = tagged.endingAt(from, Category.PERSON_LEAD);
    Match and = tagged.endingAt(from, Category.AND);
    return lead != null && and != null && and.from() < lead.from() ? null : lead;
  }

  private static boolean mayLeadMany(Match lead) {
    return lead != null && (lead.value().equals("CHAIRED") || lead.value().equals("PRESENT"));
  }

  private int clauseStart(int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      if (tokens.is(t, ';') || tokens.is(t, '.') && !tokens.isGlued(t + 1)) {
        return t + 1;
      }
    }
    return from;
  }

  // What stands before the list
  // -----------------------------------------------------------------------------------------------

  private void present(int start, Match lead, Roll roll, boolean first, Set<Act> all) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    int phrase = phraseStart(start, lead.from());
    Match there = first && phrase > start ? tagged.at(start, Category.ROLE_CUE) : null;
    if (there != null && there.value().equals("ATTENDEE") && there.to() == phrase - 1) {
      // "Dự, chỉ đạo và chúc mừng đại hội có …".
      phrase = start;
    }
    if (!cues(phrase, lead.to(), acts)) {
      return;
    }
    if (acts.isEmpty() && first && phrase > start && !cues(start, phrase, acts)) {
      return;
    }
    settle(acts, roll, all, lead.to() - phrase <= MAX_PRESENT);
  }

  /** "là" and "gồm" say nothing of who is there: the words before them have to begin with it. */
  private void plain(int start, Match lead, Roll roll, Set<Act> all) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    int phrase = phraseStart(start, lead.from());
    if (phrase == lead.from() && phrase > start) {
      // "… do Thường trực Đảng ủy chủ trì, gồm: …".
      phrase = phraseStart(start, phrase - 1);
    }
    if (cues(phrase, lead.to(), acts)
        && (acts.contains(Act.CHAIR) || opensWithCue(phrase, lead.from()))) {
      settle(acts, roll, all, false);
    }
  }

  /** Whether a list begins with what someone is at the meeting: "Thư ký: bà A". */
  boolean isOffice(Roll roll) {
    Match cue = tagged.at(roll.from(), Category.ROLE_CUE);
    return isAct(cue)
        && roll.pieces().size() > 1
        && roll.pieces().get(0).isPost()
        && roll.pieces().get(0).to() >= cue.to()
        && roll.pieces().get(1).gap() == Roll.Gap.COLON;
  }

  /** Whether a list begins its line with the name of a group: "Đại diện bên B: ông A". */
  private boolean isLabelled(Roll roll) {
    Document document = tagged.document();
    int line = document.lineFirstToken(document.lineOf(roll.from()));
    Roll.Piece first = roll.pieces().get(0);
    return roll.pieces().size() > 1
        && first.isPost()
        && first.post().loose()
        && roll.pieces().get(1).gap() == Roll.Gap.COLON
        && roll.pieces().get(1).isPerson()
        && roll.pieces().get(1).person().isAddressed()
        && itemStart(line, roll.to()) == roll.from();
  }

  private static void settle(Set<Act> acts, Roll roll, Set<Act> all, boolean there) {
    if (acts.contains(Act.CHAIR)) {
      all.add(Act.CHAIR);
    } else if (acts.contains(Act.REPORTER)) {
      all.add(Act.REPORTER);
    } else if (acts.contains(Act.ATTENDEE)) {
      all.add(Act.ATTENDEE);
      if (acts.contains(Act.SPEAKER) && roll.persons() == 1) {
        all.add(Act.SPEAKER);
      }
    } else if (acts.contains(Act.SPEAKER)) {
      all.add(Act.SPEAKER);
    } else if (there) {
      all.add(Act.ATTENDEE);
    }
  }

  /** The token behind the mark before an item, its number left out. */
  private int unnumbered(int item) {
    boolean numbered =
        item > 2
            && (tokens.is(item - 1, '.') || tokens.is(item - 1, ')'))
            && tokens.isNumber(item - 2);
    return numbered ? item - 2 : item;
  }

  private boolean label(int start, int mark, Roll roll, Set<Act> all) {
    int phrase = phraseStart(start, mark - 1);
    Match there = tagged.endingAt(mark - 1, Category.PERSON_LEAD);
    if (there != null && isListing(there) && there.from() == phrase) {
      if (there.value().equals("PRESENT") && phrase - 1 == start && tokens.is(start, ',')) {
        // "Về phía lãnh đạo tỉnh, có: …".
        all.add(Act.ATTENDEE);
        return true;
      }
      phrase = phrase > start ? phraseStart(start, phrase - 1) : phrase;
    } else if (phrase > start && isGroup(phrase, mark)) {
      // "Tới dự kỳ họp, đại biểu quận: …".
      phrase = phraseStart(start, phrase - 1);
    }
    Set<Act> acts = EnumSet.noneOf(Act.class);
    boolean anchored =
        roll.pieces().get(0).person() == null
            || roll.pieces().get(0).person().isAddressed()
            || roll.pieces().size() > roll.persons();
    if (!anchored && !opensWithCue(phrase, roll.from())) {
      return false;
    }
    if (roll.from() - phrase > MAX_LABEL || !cues(phrase, roll.from(), acts)) {
      return false;
    }
    if (acts.isEmpty() && isItem(phrase, mark) && roll.hasPerson()) {
      // "- Đại biểu xã: ông A, Bí thư Đảng ủy".
      all.add(Act.ATTENDEE);
      return true;
    }
    if (acts.isEmpty()) {
      return false;
    }
    // "Triển khai công tác y tế: Thủ tướng yêu cầu …" names a subject.
    boolean attends = acts.contains(Act.CHAIR) || acts.contains(Act.ATTENDEE);
    Match cue = tagged.at(phrase, Category.ROLE_CUE);
    if (!attends && (cue == null || mark - cue.to() > MAX_TOPIC)) {
      return false;
    }
    settle(acts, roll, all, false);
    return true;
  }

  private static boolean isListing(Match lead) {
    return lead.value().equals("PRESENT") || lead.value().equals("PLAIN");
  }

  private boolean opensWithCue(int from, int to) {
    Match cue = tagged.at(from, Category.ROLE_CUE);
    return isAct(cue) && cue.to() <= to;
  }

  /** Collects the cues of a stretch; false where one says that the persons take no part. */
  private boolean cues(int from, int to, Set<Act> acts) {
    for (int t = from; t < to; ) {
      Match cue = tagged.at(t, Category.ROLE_CUE);
      if (cue == null || cue.to() > to) {
        t++;
        continue;
      }
      if (cue.value().equals("NONE") && !isOfMeeting(cue.to(), to)) {
        return false;
      }
      if (isAct(cue) && !isInMeeting(t)) {
        acts.add(Act.valueOf(cue.value()));
      }
      t = cue.to();
    }
    return true;
  }

  /** "dự buổi công bố quyết định": a verb that is part of what a meeting is called. */
  private boolean isInMeeting(int token) {
    for (int from = token - 1; from >= Math.max(0, token - 2); from--) {
      Match head = tagged.at(from, Category.MEETING_HEAD);
      if (head != null && head.to() > token) {
        return true;
      }
    }
    return false;
  }

  /** "bầu Đoàn Chủ tịch gồm …": who is elected to preside takes part. */
  private boolean isOfMeeting(int token, int to) {
    Match office = token < to ? tagged.at(token, Category.ROLE_CUE) : null;
    return office != null && office.value().equals("CHAIR") && office.to() <= to;
  }

  /** Words that only begin like a cue say nothing either way. */
  private static boolean isMask(Match cue) {
    return cue.value().equals("MASK");
  }

  private static boolean isAdverb(Match link) {
    return link.value().equals("ADVERB") || link.value().equals("MEET");
  }

  private static boolean isAct(Match cue) {
    return cue != null && !cue.value().equals("NONE") && !isMask(cue);
  }

  private int phraseStart(int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      if (tokens.is(t, ',') || tokens.is(t, ':') || tokens.is(t, ';')) {
        return t + 1;
      }
    }
    // "- Chủ tọa: A".
    return from < to && (tokens.is(from, '-') || tokens.is(from, '+')) ? from + 1 : from;
  }

  /** What the phrases before the list open with; whether the persons speak for a body. */
  private boolean opening(
      int from, int start, Roll roll, boolean first, boolean agent, Set<Act> all) {
    boolean behalf = false;
    int phrase = start;
    for (int t = start; t <= roll.from(); t++) {
      boolean end = t == roll.from() || tokens.is(t, ',') || tokens.is(t, ':');
      if (!end) {
        continue;
      }
      boolean whole = t < roll.from() || t == phrase;
      // "Giám đốc Sở báo cáo tình hình, ông A …": the verb is that of the list before it.
      boolean others = !first && start == from && isNearest(from, phrase);
      if (phrase < t && !others && (whole || first && phrase == start)) {
        behalf |= phrase(phrase, t, whole, agent, all);
      }
      phrase = t + 1;
    }
    return behalf;
  }

  /** Whether nothing but a mark stands between the list before and a phrase. */
  private boolean isNearest(int from, int phrase) {
    return phrase == from || phrase == from + 1 && tokens.is(from, ',');
  }

  private boolean phrase(int from, int to, boolean whole, boolean agent, Set<Act> all) {
    int at = from;
    while (at < to) {
      Match link = tagged.at(at, Category.ROLE_LINK);
      if (link == null || !isAdverb(link) && !link.value().equals("JOIN")) {
        break;
      }
      at = link.to();
    }
    Match link = tagged.at(at, Category.ROLE_LINK);
    if (link != null && link.value().equals("BEHALF")) {
      return true;
    }
    Match cue = tagged.at(at, Category.ROLE_CUE);
    if (!isAct(cue) || cue.to() > to || agent) {
      return false;
    }
    Act act = Act.valueOf(cue.value());
    boolean there = act == Act.CHAIR || act == Act.ATTENDEE;
    if (!there && tokens.is(to, ':') && to - cue.to() > MAX_TOPIC) {
      // A subject: "Triển khai công tác y tế: …".
      return false;
    }
    if (whole || act == Act.CHAIR || act == Act.ATTENDEE) {
      all.add(act);
      chain(cue.to(), to, act, all);
    }
    return false;
  }

  // What stands behind the list
  // -----------------------------------------------------------------------------------------------

  /**
   * What the verbs behind a list say.
   *
   * @return the acts, empty where no verb is known; null where one says that they take no part
   */
  private Set<Act> subject(int from, int to, boolean behalf, boolean listEnds) {
    Set<Act> acts = verbs(from, to, behalf, listEnds);
    if (acts != null && acts.isEmpty() && listEnds && attendFar(from, to)) {
      acts.add(Act.ATTENDEE);
    }
    return acts;
  }

  /**
   * "…; các Ủy viên Ban Thường vụ, lãnh đạo các sở, ngành, địa phương đã dự": whether the first
   * verb behind a list that ends with groups says that all of them are there.
   */
  private boolean attendFar(int from, int to) {
    int limit = Math.min(to, from + MAX_LEAD);
    boolean groups = false;
    for (int t = from; t < limit; t++) {
      Match cue = tagged.at(t, Category.ROLE_CUE);
      groups |= tagged.is(t, Category.GROUP_HEAD);
      if (tokens.is(t, ';') || tokens.is(t, ':')) {
        return false;
      }
      if (isAct(cue) || cue != null && cue.value().equals("NONE")) {
        return groups && cue.value().equals("ATTENDEE");
      }
      t = cue == null ? t : cue.to() - 1;
    }
    return false;
  }

  private Set<Act> verbs(int from, int to, boolean behalf, boolean listEnds) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    boolean speaksFor = behalf;
    int limit = Math.min(to, from + MAX_BETWEEN);
    int at = from;
    // "ông A và đại diện 12 xã dự": what the group behind the person is called.
    boolean adjunct = listEnds && from < limit && isGroup(from, limit);
    boolean home = true;
    while (at < limit) {
      Match cue = isName(at) ? null : tagged.at(at, Category.ROLE_CUE);
      if (cue != null && cue.to() <= to) {
        if (cue.value().equals("NONE")) {
          return null;
        }
        if (isMask(cue)) {
          // "ông A thẳng thắn: …": what only looks like a verb may lead on to what is said.
          if (!adjunct && quotes(at, to)) {
            acts.add(Act.SAY);
          }
          if (!adjunct) {
            return acts;
          }
          at = cue.to();
          continue;
        }
        Act act = Act.valueOf(cue.value());
        act = act == Act.SAY && speaksFor ? Act.REPORTER : act;
        if (isAside(cue.to(), to)) {
          acts.add(Act.ATTENDEE);
          return acts;
        }
        acts.add(act);
        chain(cue.to(), to, act, acts);
        return acts;
      }
      if (tokens.is(at, '(')) {
        at = bracketEnd(at, limit);
        continue;
      }
      if (tokens.is(at, ';') && groupAttends(at + 1, to)) {
        acts.add(Act.ATTENDEE);
        return acts;
      }
      if (tokens.is(at, ';') || tokens.is(at, '.')) {
        return acts;
      }
      if (tokens.is(at, ':')) {
        // "ông A thẳng thắn: …": a manner alone leads on to what is said.
        boolean quoted = at + 1 < to && tokens.is(at + 1, '"');
        boolean near = at == from || tokens.is(at - 1, ')') || quoted;
        if (near && at + 1 < to && !listEnds) {
          acts.add(Act.SAY);
        }
        return acts;
      }
      int glue = adjunct ? -1 : home && at > from ? rolls.workplace(at, limit) : -1;
      glue = adjunct || glue > at ? glue : rolls.glue(at, limit);
      Match link = tagged.at(at, Category.ROLE_LINK);
      if (glue > at) {
        at = glue;
      } else if (link != null) {
        if (link.to() == to && isReceived(to)) {
          acts.add(Act.ATTENDEE);
          return acts;
        }
        home = false;
        adjunct |=
            link.value().equals("ADJUNCT")
                || link.value().equals("BEHALF")
                || isAdverb(link) && isGroup(link.to(), limit);
        speaksFor |= link.value().equals("BEHALF");
        at = cuedInside(at, link.to());
      } else if (joinsGroup(at, limit)) {
        adjunct = true;
        at = tagged.at(at, Category.AND).to();
      } else if (tokens.is(at, ',') || tokens.is(at, '-') || tokens.is(at, ')') || adjunct) {
        boolean group =
            (adjunct || listEnds)
                && at + 1 < limit
                && (isGroup(at + 1, limit)
                    || tagged.is(at + 1, Category.ADMIN_UNIT)
                    || listEnds && adjunct && isListed(at + 1, limit));
        adjunct = group || !tokens.is(at, ',') && (adjunct || tokens.is(at, '-'));
        at++;
      } else if (isAge(at, limit)) {
        at += 2;
      } else {
        int next = at > from ? apposed(at, limit) : at;
        next = next > at ? next : joined(at, to);
        if (next > at) {
          at = next;
          continue;
        }
        if (quotes(at, to)) {
          acts.add(Act.SAY);
        }
        return acts;
      }
    }
    return acts;
  }

  /**
   * The comma behind words between two of them, before a verb: "ông A, hộ nuôi tôm ở ấp Bến, nói";
   * the token itself if none stand there.
   */
  private int apposed(int token, int limit) {
    if (!tokens.is(token - 1, ',')) {
      return token;
    }
    for (int t = token; t < limit && !tokens.is(t, ';') && !tokens.is(t, ':'); t++) {
      if (tokens.is(t, ',')) {
        if (verbFollows(t + 1, limit)) {
          return t;
        }
        continue;
      }
      // "Trưởng Ban Chỉ đạo …, phát triển kinh tế, hợp tác xã đã chủ trì": the post goes on.
      if (chairs(t, limit)) {
        return t;
      }
      if (tagged.is(t, Category.ROLE_CUE)) {
        return token;
      }
    }
    return token;
  }

  private boolean chairs(int token, int limit) {
    Match link = tagged.at(token, Category.ROLE_LINK);
    Match cue =
        link != null && isAdverb(link) && link.to() < limit
            ? tagged.at(link.to(), Category.ROLE_CUE)
            : null;
    return cue != null && cue.value().equals("CHAIR");
  }

  private boolean verbFollows(int token, int limit) {
    Match link = tagged.at(token, Category.ROLE_LINK);
    int at = link != null && isAdverb(link) ? link.to() : token;
    return at < limit && isAct(tagged.at(at, Category.ROLE_CUE));
  }

  /**
   * A known verb that is joined to an unknown one: "ông A nhận cờ và phát biểu"; the token itself
   * if none is.
   */
  private int joined(int token, int to) {
    int limit = Math.min(to, token + MAX_OBJECT);
    boolean apart = false;
    for (int t = token; t < limit; t++) {
      apart |= tokens.is(t, ',');
      Match cue = tagged.at(t, Category.ROLE_CUE);
      boolean none = cue != null && cue.value().equals("NONE");
      if (none || tokens.is(t, ';') || tokens.is(t, '.') || tokens.is(t, ':')) {
        return token;
      }
      if (isAct(cue)) {
        // "ông A, Trưởng Tiểu ban Văn kiện Đại hội XIV chủ trì": the post goes on.
        boolean chairs = cue.value().equals("CHAIR") && !apart;
        boolean next = chairs || follows(t, token) || tokens.is(t - 1, ',');
        return next && t > token ? t : token;
      }
      t = cue == null ? t : cue.to() - 1;
    }
    return token;
  }

  /** "đã có bài phát biểu": where a verb begins inside the words before it, else behind them. */
  private int cuedInside(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      Match cue = tagged.at(t, Category.ROLE_CUE);
      if (isAct(cue) && cue.to() > to) {
        return t;
      }
    }
    return to;
  }

  /** "xã Thống Nhất" tells no verb. */
  private boolean isName(int token) {
    return tokens.isCapitalised(token)
        && !tokens.isAllCapitals(token)
        && token + 1 < tokens.size()
        && tokens.isCapitalised(token + 1)
        && tagged.endingAt(token, Category.ADMIN_UNIT) != null;
  }

  /** "ông A, 56 tuổi, nói". */
  private boolean isAge(int token, int limit) {
    return tokens.isNumber(token) && token + 1 < limit && "tuổi".equals(tokens.text(token + 1));
  }

  /** Whether what is done is done beside the meeting: "trao đổi với đại biểu bên lề hội nghị". */
  private boolean isAside(int from, int to) {
    for (int t = from; t < Math.min(to, from + MAX_OBJECT); t++) {
      Match link = tagged.at(t, Category.ROLE_LINK);
      if (link != null && link.value().equals("ASIDE")) {
        return true;
      }
      if (tokens.is(t, ',') || tokens.is(t, ';') || tokens.is(t, '.')) {
        return false;
      }
    }
    return false;
  }

  /** Whether a group that does the same begins here: "cùng 40 đại biểu dự", "cùng các hội viên". */
  private boolean isGroup(int token, int limit) {
    return token < limit && (tokens.isNumber(token) || tagged.is(token, Category.GROUP_HEAD));
  }

  /** "ông A và đoàn công tác của Bộ đã làm việc": the verb is that of both. */
  private boolean joinsGroup(int token, int limit) {
    Match and = tagged.at(token, Category.AND);
    return and != null && isGroup(and.to(), limit);
  }

  /** Whether a word of its own stands between two marks: "12 huyện, thành, thị dự". */
  private boolean isListed(int token, int limit) {
    int end = token;
    while (end < limit && end < token + MAX_LISTED && tokens.isWord(end)) {
      end++;
      if (end < limit
          && (tagged.is(end, Category.AND)
              || tagged.is(end, Category.ROLE_CUE)
              || tagged.is(end, Category.ROLE_LINK))) {
        return true;
      }
    }
    return end > token && end < limit && tokens.is(end, ',');
  }

  /** "…; lãnh đạo các sở và đông đảo cử tri tham dự": the verb that ends a list of groups. */
  private boolean groupAttends(int from, int to) {
    if (from >= to || !tagged.is(from, Category.GROUP_HEAD)) {
      return false;
    }
    Set<Act> acts = EnumSet.noneOf(Act.class);
    return cues(Math.max(from, to - MAX_LAST), to, acts) && acts.contains(Act.ATTENDEE);
  }

  private int bracketEnd(int open, int limit) {
    int t = open + 1;
    while (t < limit && !tokens.is(t - 1, ')')) {
      t++;
    }
    return t;
  }

  /** Adds the verbs that are joined to one: "dự và phát biểu", "chủ trì, kết luận". */
  private void chain(int from, int to, Act act, Set<Act> acts) {
    int limit = Math.min(to, from + MAX_OBJECT);
    int named = -1;
    boolean meeting = false;
    boolean purpose = false;
    for (int t = from; t < limit; t++) {
      // "có buổi làm việc nhằm đánh giá …": what it is for.
      boolean aim = tagged.is(t, Category.PURPOSE) && !tagged.is(t, Category.ROLE_CUE);
      if (aim || tokens.is(t, ';') || tokens.is(t, '.') || tokens.is(t, ':')) {
        return;
      }
      meeting |= tagged.is(t, Category.MEETING_HEAD);
      purpose |= meeting && tagged.is(t, Category.AGENDA_VERB);
      Match cue = tagged.at(t, Category.ROLE_CUE);
      // "216 ý kiến, kiến nghị của cử tri": no verb.
      boolean noun = cue != null && cue.to() < to && tokens.isWritten(cue.to(), "của");
      if (!isAct(cue) || cue.to() > to || noun) {
        t = cue == null ? t : cue.to() - 1;
        continue;
      }
      // "chủ trì hội nghị nhấn mạnh": who presides says so; what it is for would stand elsewhere.
      if (act == Act.CHAIR && cue.value().equals("SPEAKER") && isBehindMeeting(t) && !isTask(t)) {
        acts.add(Act.SPEAKER);
        return;
      }
      // "chủ trì hội nghị xem xét, cho ý kiến": so is what is joined to its first task.
      if (purpose && act == Act.CHAIR && isTask(t)) {
        t = cue.to() - 1;
        continue;
      }
      // "chủ trì hội nghị quán triệt, triển khai …": what the meeting is for.
      if (tagged.endingAt(t, Category.MEETING_HEAD) != null || t - 1 == named && t > from) {
        purpose |= isTask(t);
        named = cue.to();
        t = named - 1;
        continue;
      }
      boolean and = follows(t, from);
      boolean comma = (tokens.is(t - 1, ',') || t == from) && act != Act.REPORTER;
      Act next = Act.valueOf(cue.value());
      // "yêu cầu triển khai": what others are to do.
      boolean demanded =
          next == Act.REPORTER
                  && (t == from || isDemand(from))
                  && act != Act.CHAIR
                  && act != Act.ATTENDEE
              || act == Act.SAY && next == Act.CHAIR
              // "nhấn mạnh, báo cáo là …": what is said.
              || next == Act.REPORTER && t - 1 == from && isSaid(act);
      if ((and || comma) && !demanded && (next != Act.ATTENDEE || t == from)) {
        acts.add(next);
        t = cue.to() - 1;
      }
    }
  }

  private static boolean isSaid(Act act) {
    return act == Act.SAY || act == Act.SPEAKER;
  }

  /** "đề nghị các xã rà soát và triển khai": what is demanded, others do. */
  private boolean isDemand(int verbTo) {
    Match verb = tagged.endingAt(verbTo, Category.DUTY);
    return verb != null && tagged.is(verb.from(), Category.ROLE_CUE);
  }

  /** Whether the name of a meeting ends before a token: "hội nghị", "cuộc họp giao ban". */
  private boolean isBehindMeeting(int token) {
    Match kind = tagged.endingAt(token, Category.MEETING_MODIFIER);
    return tagged.endingAt(token, Category.MEETING_HEAD) != null
        || kind != null && tagged.endingAt(kind.from(), Category.MEETING_HEAD) != null;
  }

  /** Whether a verb is one for what a meeting does. */
  private boolean isTask(int token) {
    return tagged.is(token, Category.AGENDA_VERB)
        || tagged.is(token, Category.MEETING_MODIFIER)
        || tagged.is(token, Category.MEETING_HEAD);
  }

  /** Whether a conjunction stands right before a verb, adverbs left out. */
  private boolean follows(int token, int from) {
    int t = token;
    while (t > from) {
      if (tagged.endingAt(t, Category.AND) != null) {
        return true;
      }
      Match link = tagged.endingAt(t, Category.ROLE_LINK);
      if (link == null || link.from() < from) {
        return false;
      }
      if (link.value().equals("JOIN")) {
        return true;
      }
      if (!isAdverb(link)) {
        return false;
      }
      t = link.from();
    }
    return false;
  }

  /**
   * What a line that ends with a colon or "các đồng chí" says of the lines behind it.
   *
   * @param from the first token of the line's last sentence
   * @param to the token behind it
   * @param rolls the lists in it
   * @return what the persons in the lines behind it do; empty where it opens no list
   */
  Set<Act> opens(int from, int to, List<Roll> rolls) {
    Set<Act> all = EnumSet.noneOf(Act.class);
    Match many = tagged.endingAt(to, Category.HONORIFIC);
    boolean open =
        to > from
            && (tokens.is(to - 1, ':')
                || many != null && many.value().equals("MANY")
                || rolls.isEmpty() && isHeading(from, to));
    int last = rolls.isEmpty() ? from : behind(rolls.get(rolls.size() - 1));
    if (!open || to - last > MAX_LEAD) {
      return all;
    }
    Set<Act> acts = EnumSet.noneOf(Act.class);
    int start = clauseStart(last, to);
    if (!cues(start, to, acts)) {
      return all;
    }
    if (acts.contains(Act.CHAIR)) {
      all.add(Act.CHAIR);
    } else if (acts.contains(Act.ATTENDEE) || acts.isEmpty() && isRollCall(from, to)) {
      all.add(Act.ATTENDEE);
    } else if (acts.contains(Act.SPEAKER) || acts.contains(Act.REPORTER)) {
      all.addAll(acts);
    }
    return all;
  }

  /** "- Đại biểu xã: …": whether a label at the beginning of a line but names a group. */
  private boolean isItem(int phrase, int mark) {
    Document document = tagged.document();
    int line = document.lineFirstToken(document.lineOf(phrase));
    int first = itemStart(line, mark);
    return first >= phrase && isGroupsName(first);
  }

  /** "* Đại biểu phường An Hòa:": whether a line but names the group of those listed below it. */
  private boolean isRollCall(int from, int to) {
    int first = itemStart(from, to);
    return tokens.is(to - 1, ':') && to - first <= MAX_LABEL && isGroupsName(first);
  }

  /**
   * Whether a line, numbered or with a colon behind it, is the heading of a part of a list: "II.
   * Đại biểu xã".
   */
  boolean isPart(int from, int to) {
    int first = itemStart(from, to);
    Match cue = tagged.at(first, Category.ROLE_CUE);
    boolean there = isAct(cue) && Act.valueOf(cue.value()) == Act.ATTENDEE;
    boolean heading = tokens.is(to - 1, ':') || first > from && !tokens.is(to - 1, '.');
    return heading && to - first <= MAX_LABEL && (there || isGroupsName(first));
  }

  private boolean isGroupsName(int token) {
    Match post = tagged.at(token, Category.POST_HEAD);
    return tagged.is(token, Category.HONORIFIC)
        || tagged.is(token, Category.GROUP_HEAD)
        || post != null && post.value().equals("LOOSE");
  }

  /** The first word of a line behind its mark, number or letter: "II.", "A.", "1)", "-". */
  private int itemStart(int from, int to) {
    int at = from;
    while (at < to && tokens.isPunct(at)) {
      at++;
    }
    boolean mark = at + 2 < to && (tokens.is(at + 1, '.') || tokens.is(at + 1, ')'));
    boolean item =
        mark
            && (tokens.isNumber(at)
                || tokens.isAllCapitals(at)
                || tokens.end(at) - tokens.start(at) == 1);
    return item ? at + 2 : at;
  }

  /** The token behind a list, or its first one where it is but an office: "Thư ký:". */
  private int behind(Roll roll) {
    Match cue = tagged.at(roll.from(), Category.ROLE_CUE);
    return !roll.hasPerson() && isAct(cue) && cue.to() >= roll.to() ? roll.from() : roll.to();
  }

  /** Whether a numbered heading says who is there: "2. Thành phần tham dự". */
  private boolean isHeading(int from, int to) {
    if (to - from < 3 || !tokens.is(from + 1, '.') && !tokens.is(from + 1, ')')) {
      return false;
    }
    Match cue = tagged.at(from + 2, Category.ROLE_CUE);
    boolean there = cue != null && (cue.value().equals("ATTENDEE") || cue.value().equals("CHAIR"));
    return there && to - cue.to() <= MAX_TOPIC && !tokens.is(to - 1, '.');
  }
}
