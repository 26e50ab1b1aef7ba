package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Entry;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Level;
import io.github.bienban.text.Tokens;

/**
 * Reads the name of a body where one begins: "Ban Thường vụ Tỉnh ủy Tuyên Quang", "HĐND huyện Mường
 * Ảng", "Sở NN-PTNT Kiên Giang", "Ban Chấp hành Hội Nông dân xã".
 */
public final class BodyReader {

  private static final int MAX_TOKENS = 28;
  private static final int MAX_FULL = 4;
  private static final int MAX_NAME = 5;

  private final Tagged tagged;
  private final Tokens tokens;
  private final WorkFields fields;

  /**
   * Makes a reader.
   *
   * @param tagged the document
   */
  public BodyReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.fields = new WorkFields(tagged);
  }

  /**
   * Reads a body.
   *
   * @param token where it begins
   * @param limit the token that it does not reach
   * @return the body, or null if none begins there
   */
  public BodyMention at(int token, int limit) {
    Match head = head(token, limit);
    return head == null ? null : new Reading(head, Math.min(limit, token + MAX_TOKENS)).run();
  }

  /**
   * Reads a place of the administration: "huyện Mỹ Đức", "TP. Pleiku", "xã Kẻ Sặt".
   *
   * @param token the word for the unit
   * @param limit the token that it does not reach
   * @return the place, or null if no such word with a proper name stands there
   */
  public BodyMention place(int token, int limit) {
    Match unit = unit(token, limit);
    Match body = tagged.at(token, Category.BODY);
    // "QUẬN ỦY" is no district.
    if (unit == null || body != null && body.to() > unit.to()) {
      return null;
    }
    int end = nameEnd(unit.to(), limit, unit.value());
    return end < 0
        ? null
        : new BodyMention(
            token, end, level(unit.value()), isCity(unit.value()), unit.to(), end, isOffice(token));
  }

  /**
   * The end of a place's proper name.
   *
   * @param token where the name begins
   * @param limit the token that it does not reach
   * @return the token behind it, or -1 if no capitalised word stands there
   */
  public int nameEnd(int token, int limit) {
    return nameEnd(token, limit, "");
  }

  private Match head(int token, int limit) {
    Match head = tagged.at(token, Category.BODY);
    if (head == null || head.to() > limit || head.value().equals("NONE")) {
      return null;
    }
    if (isPersonBehindUnit(token)) {
      return null;
    }
    if (isInsidePlace(token)) {
      return null;
    }
    boolean single = head.to() - head.from() == 1;
    return single && !tokens.isCapitalised(token) && !isSchool(head, limit) ? null : head;
  }

  /** "Hải Phòng" is no office. */
  private boolean isInsidePlace(int token) {
    Match place = token > 0 ? tagged.at(token - 1, Category.PROVINCE) : null;
    return place != null && place.to() > token && tokens.isCapitalised(token - 1);
  }

  /** "trường Tiểu học Bản Khoang", but not "hội trường UBND". */
  private boolean isSchool(Match head, int limit) {
    Match compound = tagged.endingAt(head.to(), Category.BODY);
    return head.entry().value(0).equals("ORGANIZATION")
        && tokens.text(head.from()).equals("trường")
        && compound.from() == head.from()
        && head.to() < limit
        && tokens.isCapitalised(head.to());
  }

  /** "UBND tỉnh Đoàn Văn Nam" names a person, not the youth union of the province. */
  private boolean isPersonBehindUnit(int token) {
    return !tokens.isCapitalised(token)
        && tagged.is(token, Category.ADMIN_UNIT)
        && token + 2 < tokens.size()
        && tagged.is(token + 1, Category.SURNAME)
        && tokens.isCapitalised(token + 1)
        && tokens.isCapitalised(token + 2);
  }

  private Match unit(int token, int limit) {
    Match unit = tagged.at(token, Category.ADMIN_UNIT);
    if (unit == null || unit.to() > limit) {
      return null;
    }
    // "xã hội" is no commune, "xã Hội Thịnh" is one.
    Match compound = tagged.at(token, Category.UNIT_COMPOUND);
    return compound != null && !tokens.isCapitalised(token + 1) ? null : unit;
  }

  /** Whether a body is where somebody holds a post: "Chủ tịch + UBND", "Trưởng đoàn ĐBQH". */
  private boolean isOffice(int token) {
    Match shared = tagged.endingAt(token + 1, Category.OFFICE_WORD);
    boolean apart =
        token > 1
            && tokens.is(token - 1, ',')
            && tagged.endingAt(token - 1, Category.POST_HEAD) != null;
    return apart
        || tagged.endingAt(token, Category.OFFICE_WORD) != null
        || shared != null && shared.from() < token;
  }

  private static boolean isCity(String value) {
    return value.equals("CITY");
  }

  private static Level level(String value) {
    return switch (value) {
      case "NATION" -> Level.NATION;
      case "PROVINCE" -> Level.PROVINCE;
      case "DISTRICT" -> Level.DISTRICT;
      case "COMMUNE" -> Level.COMMUNE;
      case "ORGANIZATION" -> Level.ORGANIZATION;
      default -> null;
    };
  }

  /**
   * The end of the capitalised words, the number or the province's name that begins with a token,
   * or -1.
   */
  private int nameEnd(int token, int limit, String unit) {
    if (token >= limit) {
      return -1;
    }
    Match province = tokens.isCapitalised(token) ? tagged.at(token, Category.PROVINCE) : null;
    int known = knownEnd(token, limit, unit);
    if (province != null && province.to() <= limit) {
      return Math.max(province.to(), known);
    }
    if (unit.equals("PROVINCE")) {
      return -1;
    }
    if (tokens.isNumber(token)) {
      return Math.max(known, isNumberName(token, limit, unit) ? token + 1 : -1);
    }
    int at = token;
    while (at < limit && at < token + MAX_NAME && tokens.isCapitalised(at) && !isStop(at)) {
      if (SentenceVerb.isAt(tagged, at)) {
        break;
      }
      if (at > token && tagged.is(at, Category.ABBREVIATION)) {
        break;
      }
      at++;
    }
    if (at > token && isNumbered(at, limit, unit)) {
      at++;
    }
    int place = placeEnd(token);
    if (place > 0 && place + 2 < at && isFullName(place, at)) {
      // "thành phố Sa Đéc Võ Thị Bình": who holds a post there.
      at = place;
    }
    return Math.max(at > token ? at : -1, known);
  }

  /** The end of the known district or commune that begins with a token, or -1. */
  private int placeEnd(int token) {
    Match district = tagged.at(token, Category.DISTRICT);
    Match commune = tagged.at(token, Category.COMMUNE);
    int end = district == null ? -1 : district.to();
    return commune == null ? end : Math.max(end, commune.to());
  }

  /** Whether words are a surname, one or two more words and the given name. */
  private boolean isFullName(int from, int to) {
    return to - from <= MAX_FULL && tagged.is(from, Category.SURNAME);
  }

  /** Whether a number of one or two digits is the name: Quận 7, phường 12. */
  private boolean isNumberName(int token, int limit, String unit) {
    boolean numbered = unit.equals("DISTRICT") || unit.equals("COMMUNE");
    if (!numbered || tokens.end(token) - tokens.start(token) > 2 || isFigure(token, limit)) {
      return false;
    }
    boolean list =
        token + 2 < limit
            && tokens.is(token + 1, ',')
            && !tokens.isCapitalised(token + 2)
            && !tagged.is(token + 2, Category.ADMIN_UNIT);
    boolean date = token + 1 < limit && tokens.is(token + 1, '/');
    return !list && !date && (tokens.isCapitalised(token - 1) || isNumberUnit(token));
  }

  /** Whether the word before a number is that of units that have numbers for names. */
  private boolean isNumberUnit(int token) {
    Match district = tagged.at(token, Category.DISTRICT);
    String word = tagged.words(token - 1, token);
    if (district != null && district.to() == token + 1 && district.value().equalsIgnoreCase(word)) {
      return true;
    }
    // "phường 7, TP. Trà Vinh", "phường 7 (quận 3)", "phường 7 khai mạc …".
    int next = token + 1;
    boolean unit =
        next < tokens.size() && tokens.is(next, ',') && tagged.is(next + 1, Category.ADMIN_UNIT);
    return unit
        || next < tokens.size() && (tokens.is(next, '(') || tagged.is(next, Category.HOLDING_VERB));
  }

  /**
   * The end of a known place's name that goes on over a number or a hyphen: Bảo Lâm 1, Phan Rang -
   * Tháp Chàm; -1 if no such name stands there.
   */
  private int knownEnd(int token, int limit, String unit) {
    boolean begins = tokens.isCapitalised(token) || tokens.isNumber(token);
    if (!begins || unit.equals("PROVINCE")) {
      return -1;
    }
    int end = -1;
    for (Category list : new Category[] {Category.DISTRICT, Category.COMMUNE}) {
      Match match = tagged.at(token, list);
      boolean whole = match != null && match.to() - token > 1 && match.to() <= limit;
      if (whole && isWritten(match) && !isFigure(match.to() - 1, limit)) {
        end = Math.max(end, match.to());
      }
    }
    return end;
  }

  /** Whether the words of a name are written as such, and not like other words of the sentence. */
  private boolean isWritten(Match name) {
    boolean joined = false;
    for (int t = name.from(); t < name.to(); t++) {
      joined |= !tokens.isWord(t);
      if (tokens.isWord(t) && !tokens.isCapitalised(t)) {
        return false;
      }
    }
    return joined;
  }

  /** Whether one digit behind the name of a commune belongs to it: xã Tân Lập 2. */
  private boolean isNumbered(int at, int limit, String unit) {
    return unit.equals("COMMUNE")
        && at < limit
        && tokens.isNumber(at)
        && tokens.end(at) - tokens.start(at) == 1
        && !tokens.is(at - 1, '-')
        && !isFigure(at, limit);
  }

  /** Whether what stands behind a number makes it a figure, a day or a range. */
  private boolean isFigure(int number, int limit) {
    int next = number + 1;
    if (!tokens.isNumber(number) || next >= limit) {
      return false;
    }
    boolean goesOn =
        next + 1 < limit
            && tokens.isNumber(next + 1)
            && (tokens.is(next, '/') || tokens.is(next, '-') || tokens.is(next, '.'));
    return goesOn
        || tokens.is(next, '%')
        || tagged.is(next, Category.UNIT)
        || tagged.is(next, Category.SCALE)
        || tagged.is(next, Category.NOUN) && !tagged.is(next, Category.HOLDING_VERB)
        || tagged.is(next, Category.TIME_UNIT);
  }

  /**
   * In a headline of capitals every word looks like a name, so verbs and nouns of meetings end one.
   */
  private boolean isStop(int token) {
    return tagged.is(token, Category.HOLDING_VERB)
        || tagged.is(token, Category.MEETING_HEAD)
        || tagged.is(token, Category.NUMBER_NAME) && tokens.isAllCapitals(token)
        || tagged.is(token, Category.NAME_STOP) && tokens.isAllCapitals(token)
        || tagged.is(token, Category.BODY) && tokens.isAllCapitals(token)
        || isLongBody(token)
        || tagged.is(token, Category.MEETING_MODIFIER);
  }

  /** "xã Đồng Văn Hội LHPN": another body follows the place. */
  private boolean isLongBody(int token) {
    Match body = tagged.at(token, Category.BODY);
    return body != null
        && body.to() - token > 1
        && !body.value().equals("NONE")
        && (tokens.isAllCapitals(token + 1) || !tokens.isCapitalised(token + 1));
  }

  /** The reading of one body. */
  private final class Reading {
    private final int from;
    private final int limit;
    private int at;
    private int headTo;
    private Level level;
    private boolean city;
    private boolean field;
    private boolean done;
    private boolean tasked;
    private int nameFrom = -1;
    private int nameTo = -1;

    Reading(Match head, int limit) {
      this.from = head.from();
      this.limit = limit;
      take(head);
    }

    BodyMention run() {
      while (at < limit
          && !done
          && !(tasked && isPersonAt(at))
          && (body() || unit() || bracket() || joined() || name() || words())) {
        // Each step takes at least one token.
      }
      boolean office = isOffice(from);
      if (nameFrom >= 0 && office && isPerson()) {
        at = nameFrom;
        nameFrom = -1;
        nameTo = -1;
      }
      return new BodyMention(from, at, level, city, nameFrom, nameTo, office);
    }

    private void take(Match head) {
      Entry entry = head.entry();
      at = head.to();
      headTo = at;
      if (!entry.value().equals("ANY")) {
        level = level(entry.value());
        city = isCity(entry.value());
      }
      tasked = entry.value(1).equals("TASK");
      field = tasked || !entry.value(1).equals("WHOLE");
    }

    /** The abbreviation of the words before it, where the name goes on: "(NHNN) Chi nhánh". */
    private boolean bracket() {
      boolean abbreviation =
          at + 3 < limit
              && tokens.is(at, '(')
              && tokens.isAllCapitals(at + 1)
              && tokens.is(at + 2, ')');
      boolean goesOn =
          abbreviation
              && (head(at + 3, limit) != null || BodyReader.this.unit(at + 3, limit) != null);
      at += goesOn ? 3 : 0;
      return goesOn;
    }

    /** A body inside a body: Ban Chấp hành + Hội Nông dân. */
    private boolean body() {
      Match next = head(at, limit);
      if (next == null || !tokens.isCapitalised(at) && next.to() - at < 2 || isPersonBehind(next)) {
        return false;
      }
      take(next);
      return true;
    }

    /** "Văn phòng Chính phủ Đoàn Văn Nam" names a person, not the youth union. */
    private boolean isPersonBehind(Match next) {
      int second = next.to();
      return second - next.from() == 1
          && second + 1 < limit
          && tagged.is(next.from(), Category.SURNAME)
          && isNamePart(second)
          && isNamePart(second + 1);
    }

    /** "Ban Chỉ đạo Võ Văn Nam": who holds a post in it, not its task. */
    private boolean isPersonAt(int token) {
      return token + 2 < limit
          && tagged.is(token, Category.SURNAME)
          && tagged.at(token, Category.PROVINCE) == null
          && isNamePart(token)
          && isNamePart(token + 1)
          && isNamePart(token + 2);
    }

    private boolean isNamePart(int token) {
      return tokens.isCapitalised(token)
          && !tokens.isAllCapitals(token)
          && !tagged.is(token, Category.BODY)
          && !tagged.is(token, Category.ADMIN_UNIT);
    }

    private boolean unit() {
      Match unit = BodyReader.this.unit(at, limit);
      if (unit == null) {
        return false;
      }
      level = level(unit.value());
      city = isCity(unit.value());
      at = unit.to();
      int end = nameEnd(at, limit, unit.value());
      if (end > 0) {
        nameFrom = at;
        nameTo = end;
        at = end;
      }
      // Nothing of the body's name follows the place.
      done = true;
      return true;
    }

    /** Several bodies with one place: HĐND - UBND huyện; Đảng ủy, HĐND, UBND xã. */
    private boolean joined() {
      boolean mark =
          tokens.is(at, '-')
              || tokens.is(at, ',')
              || tokens.is(at, '/')
              || tagged.is(at, Category.AND);
      if (!mark || level != null && level != Level.COMMUNE || city || at + 1 >= limit || field) {
        return false;
      }
      Match next = head(at + 1, limit);
      if (next == null || !tokens.isCapitalised(at + 1) || isSame(next)) {
        return false;
      }
      take(next);
      return true;
    }

    /** "Bí thư Đảng ủy, Đảng ủy xã họp": the same word begins another clause. */
    private boolean isSame(Match next) {
      Match first = head(from, limit);
      return first != null
          && tagged
              .words(first.from(), first.to())
              .equalsIgnoreCase(tagged.words(next.from(), next.to()));
    }

    private boolean name() {
      if (field && tagged.at(at, Category.PROVINCE) == null || !tokens.isCapitalised(at)) {
        return false;
      }
      if (tagged.at(at, Category.ABBREVIATION) != null
          && tagged.at(at, Category.PROVINCE) == null) {
        return false;
      }
      int end = nameEnd(at, limit, "");
      if (end < 0) {
        return false;
      }
      nameFrom = at;
      nameTo = end;
      at = end;
      done = true;
      return true;
    }

    /** The words of an organisation's own name: Sở + Nông nghiệp và Phát triển nông thôn. */
    private boolean words() {
      if (!field) {
        return false;
      }
      Match abbreviation = tagged.at(at, Category.ABBREVIATION);
      if (abbreviation != null && abbreviation.to() <= limit) {
        at = abbreviation.to();
        return true;
      }
      boolean inside = at > headTo && !tokens.isCapitalised(at);
      int work = !tasked && (at == headTo || inside) ? fields.end(at, limit) : -1;
      if (work > (inside ? at + 1 : 0)) {
        at = work;
        return true;
      }
      Match pair = tasked ? tagged.at(at, Category.COMMA_PAIR) : null;
      if (pair != null && pair.to() <= limit) {
        at = pair.to();
        return true;
      }
      Match numbered = tasked ? tagged.at(at, Category.NUMBER_NAME) : null;
      if (numbered != null && numbered.to() <= limit) {
        at = numbered.to();
        return true;
      }
      Match meeting = tasked && at == headTo ? tagged.at(at, Category.MEETING_HEAD) : null;
      if (meeting != null && meeting.to() <= limit && tokens.isCapitalised(at)) {
        // "Ban Chỉ đạo Đại hội".
        at = meeting.to();
        return true;
      }
      Match house =
          tagged.is(at, Category.VENUE_NOUN) ? tagged.at(at, Category.MEETING_HEAD) : null;
      if (house != null && house.to() <= limit && tokens.isCapitalised(at)) {
        // "Công đoàn Trung tâm Hội nghị Quốc gia".
        at = house.to();
        return true;
      }
      if (tokens.isCapitalised(at)) {
        // "Ban Chỉ đạo Điều hành giá": a task in usual writing may begin with a verb.
        boolean verb = tasked && !tokens.isAllCapitals(at) && !tagged.is(at, Category.MEETING_HEAD);
        boolean first = at == headTo && at + 1 < limit && !tokens.isCapitalised(at + 1);
        boolean own = first && tagged.is(at, Category.MEETING_MODIFIER);
        boolean stop = !verb && !own && isStop(at) && !isJoined(at);
        at += stop ? 0 : 1;
        return !stop;
      }
      boolean next =
          at + 1 < limit
              && !(tasked && (isPersonAt(at + 1) || tagged.is(at + 1, Category.HONORIFIC)))
              && (!isOwnBody(at + 1) || fields.end(at + 1, limit) > 0)
              && (tokens.isCapitalised(at + 1) || tasked && !tokens.isPunct(at + 1));
      if (tagged.is(at, Category.AND)
          || tokens.is(at, '-')
          || tokens.is(at, '&')
          || tokens.is(at, '/')) {
        at += next ? 1 : 0;
        return next;
      }
      if (tokens.is(at, ',')) {
        boolean list = next && andSoon();
        at += list ? 1 : 0;
        return list;
      }
      if (tasked && tokens.isNumber(at)) {
        at++;
        return true;
      }
      if (!tokens.isWord(at) || at == from + 1 && !tokens.isCapitalised(from) || endsWords()) {
        return false;
      }
      at++;
      return true;
    }

    /** "Học viện Báo chí và Tuyên truyền": behind "và" a name goes on, whatever the word is. */
    private boolean isJoined(int token) {
      return tagged.is(token, Category.MEETING_MODIFIER)
          && !tokens.isAllCapitals(token)
          && token - 1 > headTo
          && (tagged.endingAt(token, Category.AND) != null
              || tokens.is(token - 1, '-')
              || tokens.is(token - 1, '&'));
    }

    private boolean isOwnBody(int token) {
      Match other = tagged.at(token, Category.BODY);
      return other != null && !other.value().equals("NONE");
    }

    /** Whether the list of words behind a comma ends with "và": Văn hóa, Thể thao và Du lịch. */
    private boolean andSoon() {
      for (int t = at + 1; t < limit && t < at + 6; t++) {
        if (tagged.is(t, Category.AND) || tokens.is(t, '&')) {
          return t + 1 < limit && tokens.isCapitalised(t + 1);
        }
        if (!tokens.isWord(t)) {
          return false;
        }
      }
      return false;
    }

    /** "Trường Tiểu học Lê Văn Tám + bà Lò Thị A": who is addressed is no part of the name. */
    private boolean isAddress(int token) {
      return tagged.is(token, Category.HONORIFIC)
          && !tokens.isCapitalised(token)
          && token + 1 < limit
          && tokens.isCapitalised(token + 1)
          && tagged.is(token + 1, Category.SURNAME);
    }

    private boolean endsWords() {
      // "đầu tư xây dựng các công trình": what is built.
      boolean object =
          tokens.isWritten(at, "các") && tagged.endingAt(at, Category.WORK_VERB) != null;
      if (object) {
        return false;
      }
      if (tasked) {
        return tagged.is(at, Category.HOLDING_VERB)
            || tagged.is(at, Category.NAME_STOP)
            || tagged.is(at, Category.MEETING_HEAD)
            || tagged.is(at, Category.DAY_PART);
      }
      return tagged.is(at, Category.HOLDING_VERB)
          || isAddress(at)
          || tagged.is(at, Category.FUNCTION_WORD)
          || tagged.is(at, Category.NAME_STOP)
          || tagged.is(at, Category.MEETING_HEAD)
          || tagged.is(at, Category.MEETING_MODIFIER)
          || tagged.is(at, Category.DAY_PART)
          || isNumbering(at)
          || tagged.is(at, Category.PLAN_VERB)
          || tagged.is(at, Category.REVIEW_VERB);
    }

    /** "khu vực 3", "lần thứ II", but "Bệnh viện Đa khoa khu vực Cái Nước". */
    private boolean isNumbering(int token) {
      Match head = tagged.at(token, Category.NUMBER_NAME);
      return head != null
          && (head.to() >= limit
              || !tokens.isCapitalised(head.to())
              || tokens.isAllCapitals(head.to()));
    }

    /** "Bí thư Huyện ủy Dương Văn A" names a person, not a district. */
    private boolean isPerson() {
      return tagged.is(nameFrom, Category.SURNAME) && nameTo - nameFrom >= 3
          || nameTo - nameFrom >= 2
              && tagged.is(nameFrom, Category.SURNAME)
              && tagged.at(nameFrom, Category.PROVINCE) == null;
    }
  }
}
