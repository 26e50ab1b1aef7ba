package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.BodyMention;
import io.github.bienban.mention.BodyReader;
import io.github.bienban.mention.OrdinalReader;
import io.github.bienban.mention.OrdinalReader.Ordinal;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Reads a meeting's name from the word for the meeting on: how far it goes, its ordinal number, the
 * body in it.
 */
final class MeetingNameReader {

  private static final int MAX_TOKENS = 60;
  private static final int MAX_LISTED = 20;

  /** So near before "với" its "giữa" stands. */
  private static final int MAX_BETWEEN = 12;

  /** The number of a document has no more tokens. */
  private static final int MAX_DOCUMENT = 9;

  private final Tagged tagged;
  private final Tokens tokens;
  private final OrdinalReader ordinals;
  private final BodyReader bodies;

  MeetingNameReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.ordinals = new OrdinalReader(tagged);
    this.bodies = new BodyReader(tagged);
  }

  /** The end of a name whose word for the meeting ends at a token. */
  int end(int headTo, int limit) {
    int to = Math.min(limit, headTo + MAX_TOKENS);
    if (isPredicate(headTo, to) || says(headTo)) {
      return headTo;
    }
    int at = headTo;
    // "làm việc với huyện A về …": whom one talked to says which it is, not what about.
    Match head = tagged.endingAt(headTo, Category.MEETING_HEAD);
    boolean visit =
        head != null && head.value().equals("OTHER") && head.entry().value(1).equals("VERB");
    boolean task = false;
    boolean object = false;
    boolean timed = false;
    int sure = headTo;
    while (at < to) {
      int bracket = bracket(at, to);
      if (bracket > at) {
        at = bracket;
        sure = at;
        continue;
      }
      Ordinal ordinal = ordinals.at(at, to);
      if (ordinal != null) {
        at = ordinal.to();
        sure = at;
        continue;
      }
      Match pair = tagged.at(at, Category.COMMA_PAIR);
      if (pair != null && pair.to() <= to) {
        at = pair.to();
        object = true;
        continue;
      }
      Match modifier = tagged.at(at, Category.MEETING_MODIFIER);
      if (modifier != null && modifier.to() <= to && !object) {
        task |= modifier.value().equals("TASK");
        at = modifier.to();
        sure = at;
        continue;
      }
      Match paper = tagged.at(at, Category.DOCUMENT_TYPE);
      if (paper != null && paper.to() - at > 1 && paper.to() < to) {
        // "chương trình phối hợp năm 2020".
        at = paper.to();
        object = true;
        continue;
      }
      if (tokens.is(at, ',')) {
        // "công an xã, thị trấn": the first of a pair may end a body.
        Match joint = tagged.at(at - 1, Category.COMMA_PAIR);
        if (object && joint != null && joint.to() <= to) {
          at = joint.to();
          continue;
        }
        boolean numbers = object && isNumberOfDocument(at + 1, to) && isNumberOfDocument(at);
        boolean closed = task && object && !timed && isClosedList(at + 1, to);
        boolean list = closed || numbers || task && object && !timed && isListed(at + 1, to);
        if (!list && !goesOn(at, to, task && !object, !task && !timed && sure == headTo)) {
          break;
        }
        at++;
        continue;
      }
      Match other = tagged.endingAt(at, Category.MEETING_DISTRACTOR);
      Match inner = other == null ? null : tagged.at(at, Category.MEETING_HEAD);
      if (inner != null && object && inner.to() <= to) {
        // "tiếp xúc cử tri trước kỳ họp thứ 8".
        at = inner.to();
        continue;
      }
      if (isEnd(at, to, task && object) || object && isPlan(at, to) || visit && word(at, "về")) {
        break;
      }
      timed |= tokens.isNumber(at) && isTime(at);
      BodyMention body = bodies.at(at, to);
      at = body == null ? at + 1 : body.to();
      object = true;
    }
    while (at > sure && isLoose(at - 1)) {
      at--;
    }
    return at;
  }

  /** "đại hội cho rằng …": what those who met thought is no part of the name. */
  private boolean says(int headTo) {
    Match cue = tagged.at(headTo, Category.ROLE_CUE);
    return cue != null
        && (cue.value().equals(RoleLinks.Act.SAY.name())
            || cue.value().equals(RoleLinks.Act.SPEAKER.name()))
        && tagged.is(headTo, Category.REPORTING_VERB)
        && !tagged.is(headTo, Category.MEETING_MODIFIER);
  }

  /** "Đại hội bầu 11 ủy viên", "Hội nghị nghe …": a sentence says what its subject did. */
  private boolean isPredicate(int headTo, int to) {
    Match head = tagged.endingAt(headTo, Category.MEETING_HEAD);
    Document document = tagged.document();
    if (head == null
        || headTo >= to
        || document.sentenceFrom(document.sentenceOf(head.from())) != head.from()) {
      return false;
    }
    // "Hội nghị cũng báo cáo …".
    Match too = tagged.at(headTo, Category.CONNECTIVE);
    boolean adverb = too != null && !tagged.is(headTo, Category.AGENDA_VERB);
    int verb = adverb ? too.to() : headTo;
    return (tagged.is(verb, Category.AGENDA_VERB)
            || adverb && tagged.is(verb, Category.REPORTING_VERB))
        && !tagged.is(headTo, Category.MEETING_MODIFIER)
        && !tagged.is(headTo, Category.MEETING_HEAD)
        && !head.entry().value(1).equals("VERB");
  }

  /**
   * Whether what the meeting looks at goes on behind a comma as a list, which ends with its time:
   * "việc thực hiện các chương trình, đề án của huyện năm 2021".
   */
  private boolean isListed(int from, int to) {
    // ", nhiệm kỳ 2020-2025" is a term, no part of the list.
    if (from >= to || isTask(from) || tagged.is(from, Category.TIME_UNIT)) {
      return false;
    }
    for (int t = from; t < to && t < from + MAX_LISTED; t++) {
      if (tokens.isNumber(t)) {
        return isTime(t);
      }
      boolean joint = tokens.is(t, ',') || tokens.is(t, '-') || tokens.is(t, '&');
      boolean mark = tokens.isPunct(t) && !joint;
      if (mark || tagged.is(t, Category.PURPOSE) || isSubjectEnd(t)) {
        return false;
      }
      if ((joint || tagged.is(t, Category.AND)) && t + 1 < to && isTask(t + 1)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a list of what the meeting looks at is closed by "và" without a time: "quán triệt nội
   * dung A, chương trình B và kế hoạch C".
   */
  private boolean isClosedList(int from, int to) {
    int item = from;
    for (int t = from; t < to && t < from + MAX_LISTED; t++) {
      boolean and = tagged.is(t, Category.AND);
      boolean first = t == item;
      if (first && !isThing(t, to)) {
        return false;
      }
      if (and && t > item) {
        return t + 1 < to && isThing(t + 1, to);
      }
      if (tokens.is(t, ',')) {
        item = t + 1;
        continue;
      }
      boolean joint = tokens.is(t, '-') || tokens.is(t, '/') || tokens.is(t, '&');
      if (tokens.isPunct(t) && !joint || tagged.is(t, Category.PURPOSE) || isSubjectEnd(t)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word may begin an entry of a list of things: no body, person, task or number. */
  private boolean isThing(int token, int to) {
    return tokens.isWord(token)
        && !tokens.isCapitalised(token)
        && !isTask(token)
        && !tagged.is(token, Category.TIME_UNIT)
        && !tagged.is(token, Category.GROUP_HEAD)
        && !tagged.is(token, Category.FUNCTION_WORD)
        && !tagged.is(token, Category.PREDICATE)
        && bodies.at(token, to) == null
        && bodies.place(token, to) == null;
  }

  /** "các quy định 85-QĐ/TW, 99-QĐ/TW": whether the number of a document begins with a token. */
  private boolean isNumberOfDocument(int token, int to) {
    return token + 2 < to
        && tokens.isNumber(token)
        && (tokens.is(token + 1, '-') || tokens.is(token + 1, '/'))
        && tokens.isAllCapitals(token + 2);
  }

  /** Whether the number of a document stands right before a comma. */
  private boolean isNumberOfDocument(int comma) {
    int t = comma - 1;
    while (t > comma - MAX_DOCUMENT && tokens.isGlued(t)) {
      t--;
    }
    return isNumberOfDocument(t, comma);
  }

  /** Whether a further task begins: "triển khai …", "phương hướng …", "tuyên dương …". */
  private boolean isTask(int token) {
    return tagged.is(token, Category.PLAN_VERB)
        || tagged.is(token, Category.REVIEW_VERB)
        || tagged.is(token, Category.AGENDA_VERB)
        || tagged.is(token, Category.MEETING_MODIFIER)
        || tagged.is(token, Category.HONORIFIC)
        || tagged.is(token, Category.POST_HEAD);
  }

  private boolean isSubjectEnd(int token) {
    Match verb = HoldingVerbs.at(tagged, token);
    return verb != null && !isNoun(token)
        || tagged.is(token, Category.NAME_STOP)
        || tagged.is(token, Category.MEETING_HEAD);
  }

  /** Whether a number is that of a year, a month or a quarter, or counts such. */
  private boolean isTime(int number) {
    return tagged.endingAt(number, Category.TIME_UNIT) != null
        || tagged.is(number + 1, Category.TIME_UNIT);
  }

  /** Words that end no name. */
  private boolean isLoose(int t) {
    boolean word = tokens.isWord(t) && !tokens.isCapitalised(t) && tagged.is(t, Category.LOOSE_END);
    return word || tokens.is(t, '-') || tokens.is(t, ',');
  }

  /** A bracket that says which meeting it is: (mở rộng), (kỳ họp chuyên đề), (lần 2). */
  private int bracket(int at, int to) {
    if (!tokens.is(at, '(')) {
      return at;
    }
    int abbreviation = abbreviation(at, to);
    if (abbreviation > at) {
      return abbreviation;
    }
    boolean says =
        tagged.is(at + 1, Category.MEETING_MODIFIER)
            || tagged.is(at + 1, Category.MEETING_HEAD)
            || ordinals.at(at + 1, to) != null;
    for (int t = at + 1; says && t < to && t < at + 10; t++) {
      if (tokens.is(t, ')')) {
        return t + 1;
      }
    }
    return at;
  }

  /**
   * The end of a bracket that holds one abbreviation, where the name goes on to its ordinal or its
   * time: "(MTTQ) … lần thứ", "(KT-XH) 9 tháng năm"; the bracket's own token if it does not.
   */
  private int abbreviation(int at, int to) {
    int close = at + 1;
    while (close < to && close < at + 6 && !tokens.is(close, ')')) {
      boolean joint = tokens.is(close, '-') || tokens.is(close, '&');
      if (!tokens.isAllCapitals(close) && !joint) {
        return at;
      }
      close++;
    }
    int next = close + 1;
    if (next >= to || !tokens.is(close, ')') || close == at + 1) {
      return at;
    }
    boolean time =
        tokens.isNumber(next)
            || tagged.is(next, Category.TIME_UNIT)
            || tagged.is(next, Category.QUARTER)
            || tagged.is(next, Category.PERIOD_HEAD);
    if (time) {
      return next;
    }
    for (int t = next; t < to && t < at + 12; t++) {
      if (ordinals.at(t, to) != null) {
        return next;
      }
      if (!tokens.isWord(t) && !tokens.is(t, ',')) {
        return at;
      }
    }
    return at;
  }

  /**
   * Whether the name goes on behind a comma: with the term or the body, or with a second verb of
   * one task.
   */
  private boolean goesOn(int comma, int to, boolean task, boolean plain) {
    int next = comma + 1;
    if (next >= to) {
      return false;
    }
    if (task && tagged.is(next, Category.MEETING_MODIFIER)) {
      return true;
    }
    if (isTerm(next) || plain && ordinals.at(next, to) != null || isPlaceOfOrdinal(next, to)) {
      return true;
    }
    if (task) {
      return false;
    }
    Match head = tagged.endingAt(comma, Category.MEETING_HEAD);
    boolean bare = head != null;
    if (bare && tagged.endingAt(head.from(), Category.VENUE_CUE) != null) {
      // "Tại cuộc họp, UBND huyện đã …".
      return false;
    }
    return bodies.at(next, to) != null
        ? !isSubject(next, to)
        : plain && !bare && tagged.is(next, Category.NOUN);
  }

  /** "Đại hội Đảng bộ xã Tân Hòa, | tỉnh Bình Minh lần thứ I": where the body's place lies. */
  private boolean isPlaceOfOrdinal(int token, int to) {
    BodyMention place = bodies.place(token, to);
    int behind = place == null ? to : place.to();
    behind = behind < to && tokens.is(behind, ',') ? behind + 1 : behind;
    return behind < to && ordinals.at(behind, to) != null;
  }

  /** The token behind "khóa XV" where a token begins such words, or the token itself. */
  int behindTerm(int token, int to) {
    return isTerm(token) && token + 1 < to && ordinals.roman(token + 1) > 0 ? token + 2 : token;
  }

  /**
   * Whether a body begins a new clause: a verb of holding or of what it did follows it, or its
   * term.
   */
  private boolean isSubject(int token, int to) {
    BodyMention body = bodies.at(token, to);
    int end = behindTerm(body.to(), to);
    for (int t = end; t < to && t < end + 3; t++) {
      Match verb = HoldingVerbs.at(tagged, t);
      boolean does = t == end && tagged.is(t, Category.AGENDA_VERB);
      if (verb != null && verb.value().equals("EVENT")) {
        // "…, Quốc hội khóa XV được khai mạc".
        return false;
      }
      if (does || verb != null && verb.value().equals("HOLD")) {
        return true;
      }
      if (!tokens.isWord(t)) {
        return false;
      }
    }
    return false;
  }

  boolean isTerm(int token) {
    return token < tokens.size()
        && tokens.isWord(token)
        && (word(token, "khóa") || word(token, "khoá"));
  }

  private boolean word(int token, String word) {
    return tokens.isSpelled(token, word);
  }

  private boolean isEnd(int at, int to, boolean planned) {
    if (tokens.isPunct(at)) {
      boolean joint =
          tokens.is(at, '-')
              || tokens.is(at, '/')
              || tokens.is(at, '&')
              || tokens.is(at, '%')
              || tokens.is(at, '.') && at + 1 < to && isAbbreviated(at);
      boolean quote = tokens.is(at, '"');
      return !joint && !quote || at + 1 >= to || tagged.is(at + 1, Category.MEETING_HEAD) && joint;
    }
    Match verb = HoldingVerbs.at(tagged, at);
    if (verb != null && !isNoun(at)) {
      return true;
    }
    // "công bố Quyết định …": a capital makes a noun of it.
    boolean noun = tokens.isCapitalised(at) && !tokens.isAllCapitals(at);
    boolean between = word(at, "với") && isBetween(at);
    boolean stop = tagged.is(at, Category.NAME_STOP) && !noun && !between && !isPeriod(at, to);
    if (stop || tagged.is(at, Category.PURPOSE)) {
      return true;
    }
    if (isDay(at, to) || isReach(at, to)) {
      return true;
    }
    if (planned && tagged.is(at, Category.AND) && at + 1 < to) {
      return tagged.is(at + 1, Category.PLAN_VERB) || tagged.is(at + 1, Category.REVIEW_VERB);
    }
    return !planned && tagged.is(at, Category.MEETING_HEAD) && tokens.isCapitalised(at);
  }

  /** "giữa huyện với các xã": whether "giữa" stands before a token, with only words between. */
  private boolean isBetween(int at) {
    for (int t = at - 1; t > 0 && t > at - MAX_BETWEEN && tokens.isWord(t); t--) {
      if (word(t, "giữa")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a point stands behind a shortened word: "TP. Vinh", "T.Ư". */
  private boolean isAbbreviated(int point) {
    return tokens.isWord(point - 1)
        && tokens.isGlued(point)
        && (tokens.isGlued(point + 1) || tagged.endingAt(point + 1, Category.ADMIN_UNIT) != null);
  }

  /**
   * "và triển khai nhiệm vụ …": what the meeting is for besides, behind a name that has its time.
   */
  private boolean isPlan(int at, int to) {
    boolean plan =
        tagged.is(at, Category.AND) && at + 1 < to && tagged.is(at + 1, Category.PLAN_VERB);
    return plan && tokens.isNumber(at - 1);
  }

  /** "công tác tổ chức", "việc tổ chức": the verb of holding as a noun. */
  private boolean isNoun(int at) {
    Match before = tagged.endingAt(at, Category.MEETING_MODIFIER);
    return before != null && before.value().equals("TASK")
        || word(at - 1, "tác")
        || word(at - 1, "việc")
        || word(at - 1, "bộ")
        || tokens.isCapitalised(at) && !tokens.isAllCapitals(at);
  }

  /** "từ năm 2020", "góp ý vào dự thảo": words that are part of what a meeting looks at. */
  private boolean isPeriod(int at, int to) {
    boolean opinion = word(at - 1, "kiến") || word(at - 1, "ý") && word(at - 2, "góp");
    return at + 1 < to
        && (word(at, "từ")
            || word(at, "có") && word(at + 1, "uy")
            || word(at, "vào") && opinion && !isDay(at + 1, to));
  }

  /** "trực tuyến tới 12 điểm cầu", "đến 34 tỉnh": how many are connected says not which it is. */
  private boolean isReach(int at, int to) {
    Match kind = tagged.endingAt(at, Category.MEETING_MODIFIER);
    if (tagged.is(at, Category.RANGE_TO) && kind != null && kind.value().equals("KIND")) {
      return true;
    }
    return tagged.is(at, Category.RANGE_TO)
        && at + 1 < to
        && tokens.isNumber(at + 1)
        && !isTime(at + 1)
        && !tokens.isNumber(at - 1);
  }

  /** Where a day begins: "sáng 12/7", "ngày 8-3", "hôm nay". */
  private boolean isDay(int at, int to) {
    if (tagged.is(at, Category.RELATIVE_DAY)) {
      return true;
    }
    Match part = tagged.at(at, Category.DAY_PART);
    int next = part != null ? part.to() : word(at, "ngày") ? at + 1 : -1;
    return next > 0
        && (next >= to
            || tokens.isNumber(next)
            || !tokens.isWord(next) && part != null
            || next < to && word(next, "ngày"));
  }

  /**
   * The body that directly follows the word for the meeting, its ordinal and its kind; null if none
   * does.
   */
  BodyMention body(int headTo, int to, int limit) {
    int at = headTo;
    int last = Math.min(limit, Math.max(to, headTo + 1) + 1);
    for (int steps = 0; steps < 12 && at < last; steps++) {
      int bracket = bracket(at, last);
      Ordinal ordinal = ordinals.at(at, last);
      Match modifier = tagged.at(at, Category.MEETING_MODIFIER);
      BodyMention body = bodies.at(at, limit);
      if (body != null) {
        return body;
      }
      if (bracket > at) {
        at = bracket;
      } else if (ordinal != null) {
        at = ordinal.to();
      } else if (modifier != null && modifier.value().equals("KIND")) {
        at = modifier.to();
      } else if (ordinals.roman(at) > 0
          || tokens.is(at, ',')
          || tokens.is(at, '-')
          || word(at, "của")
          || isYear(at)) {
        at++;
      } else {
        return null;
      }
    }
    return null;
  }

  private boolean isYear(int at) {
    return word(at, "năm")
        || tokens.isNumber(at) && tokens.text(at).length() == 4
        || word(at, "tháng")
        || tokens.isNumber(at) && word(at - 1, "tháng")
        || tokens.is(at, '/') && tokens.isNumber(at - 1);
  }

  /** The meeting's own number in its name, or null. */
  Integer ordinal(int headTo, int to) {
    if (headTo < to && ordinals.roman(headTo) > 0) {
      return ordinals.roman(headTo);
    }
    for (int t = headTo; t < to; t++) {
      Ordinal ordinal = ordinals.at(t, to);
      // "giao ban tuần thứ 2" counts weeks.
      if (ordinal != null && tagged.endingAt(t, Category.TIME_UNIT) == null) {
        return ordinal.value();
      }
      if (tagged.is(t, Category.MEETING_HEAD) && !tokens.is(t - 1, '(') && t > headTo + 1
          || tagged.at(t, Category.MEETING_MODIFIER) != null
              && tagged.at(t, Category.MEETING_MODIFIER).value().equals("TASK")) {
        return null;
      }
    }
    return null;
  }
}
