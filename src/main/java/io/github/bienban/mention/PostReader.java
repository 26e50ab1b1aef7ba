package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Position;
import io.github.bienban.text.Tokens;
import java.util.Locale;

/**
 * Reads a post where one begins: its title, its field and the body in which it is held, up to the
 * person's name or the verb behind it.
 */
public final class PostReader {

  private static final int MAX_TOKENS = 32;
  private static final int MAX_WORDS = 6;
  private static final int MAX_PREFIXES = 3;
  private static final int MAX_LOOK_BACK = 4;

  private final Tagged tagged;
  private final Tokens tokens;
  private final BodyReader bodies;
  private final PersonFinder persons;
  private final WorkFields fields;

  /**
   * Makes a reader.
   *
   * @param tagged the document
   * @param persons tells names of persons from names of places
   */
  public PostReader(Tagged tagged, PersonFinder persons) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.bodies = new BodyReader(tagged);
    this.persons = persons;
    this.fields = new WorkFields(tagged);
  }

  /**
   * Reads a post.
   *
   * @param token where it begins
   * @param limit the token that it does not reach
   * @param afterName whether the person's name stands before it, so that a name at its end is a
   *     place's
   * @return the post, or null if none begins there
   */
  public PostMention at(int token, int limit, boolean afterName) {
    Match head = head(token, limit);
    int at = token;
    for (int i = 0; i < MAX_PREFIXES && at < limit; i++) {
      Match prefix = prefix(at, limit);
      if (prefix == null) {
        break;
      }
      at = prefix.to();
      at += at < limit && tokens.is(at, '.') ? 1 : 0;
      Match next = head(at, limit);
      if (next != null && (head == null || next.to() > head.to())) {
        head = next;
      }
    }
    if (head == null) {
      return null;
    }
    return new Reading(token, head, Math.min(limit, token + MAX_TOKENS), afterName).run();
  }

  /** The words before a head: "phó tổng" in "phó tổng giám đốc", "phó" in "phó tổng thanh tra". */
  private Match prefix(int token, int limit) {
    Match longest = tagged.at(token, Category.POST_PREFIX);
    if (longest == null || head(longest.to(), limit) != null) {
      return longest;
    }
    for (int to = token + 1; to < longest.to(); to++) {
      Match shorter = tagged.endingAt(to, Category.POST_PREFIX);
      if (shorter != null && shorter.from() == token && head(to, limit) != null) {
        return shorter;
      }
    }
    return longest;
  }

  /**
   * Writes a post out.
   *
   * @param post the post
   * @param city whether the abbreviations are those of a city under the central government
   * @return the post with its abbreviations in full
   */
  public Position position(PostMention post, boolean city) {
    boolean held = post.bodyFrom() > post.from();
    int titleTo = held ? post.bodyFrom() : post.to();
    // "Trưởng khoa Luật, Học viện Tài chính": the comma is no part of the title.
    titleTo -= held && tokens.is(titleTo - 1, ',') ? 1 : 0;
    String title = expand(post.from(), titleTo, city);
    String body = held ? expand(post.bodyFrom(), post.to(), city) : null;
    return new Position(capital(title), body == null ? null : capital(body), words(post));
  }

  /** The post as written. */
  private String words(PostMention post) {
    return tagged.words(post.from(), post.to());
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String expand(int from, int to, boolean city) {
    StringBuilder out = new StringBuilder();
    int done = from;
    for (int t = from; t < to; ) {
      Match match = abbreviated(t);
      boolean standing = t > from && isStanding(t);
      if (t > from && t + 3 < to && isAbbreviated(t)) {
        append(out, done < t ? Abbreviations.expand(tagged, done, t) : "");
        t += 3;
        done = t;
        continue;
      }
      if (match == null && !standing) {
        t++;
        continue;
      }
      append(out, done < t ? Abbreviations.expand(tagged, done, t) : "");
      append(out, standing ? "Thường trực" : match.entry().value(city ? 1 : 0));
      t = standing ? t + 1 : match.to();
      done = t;
    }
    append(out, done < to ? Abbreviations.expand(tagged, done, to) : "");
    return out.toString();
  }

  private static void append(StringBuilder out, String words) {
    if (!words.isEmpty()) {
      out.append(out.isEmpty() ? "" : " ").append(words);
    }
  }

  /** Whether a bracket holds one abbreviation. */
  private boolean isAbbreviated(int token) {
    return tokens.is(token, '(')
        && token + 2 < tokens.size()
        && tokens.isAllCapitals(token + 1)
        && tokens.is(token + 2, ')');
  }

  /** "TT" behind a title is "Thường trực"; within "VH-TT&DL" it is not. */
  private boolean isStanding(int token) {
    return tokens.isAllCapitals(token)
        && tagged.is(token, Category.POST_MODIFIER)
        && tokens.end(token) - tokens.start(token) == 2
        && !isJoint(token - 1)
        && !isJoint(token + 1);
  }

  private boolean isJoint(int token) {
    return token < tokens.size()
        && (tokens.is(token, '-') || tokens.is(token, '&') || tokens.is(token, '/'))
        && tokens.isGlued(token);
  }

  /** The abbreviation of a post. "TP" is one before a field of work only: TP Tổ chức. */
  private Match abbreviated(int token) {
    Match match = tagged.at(token, Category.POST_ABBREVIATION);
    if (match == null || !tagged.is(token, Category.ADMIN_UNIT)) {
      return match;
    }
    int next = match.to();
    if (next >= tokens.size() || tagged.is(next, Category.PROVINCE)) {
      return null;
    }
    boolean section =
        tagged.is(next, Category.ABBREVIATION) && !tagged.is(next, Category.BODY)
            || fields.end(next, tokens.size()) > 0;
    return section ? match : null;
  }

  private Match head(int token, int limit) {
    if (token >= limit) {
      return null;
    }
    Match match = abbreviated(token);
    boolean shortened = match != null;
    Match word = tagged.at(token, Category.POST_HEAD);
    // "CT" is "Chủ tịch" before a body only.
    if (match == null || word != null && word.to() == match.to()) {
      match = word;
    }
    if (match == null || match.to() > limit || match.value().equals("NOT")) {
      return null;
    }
    Match body = tagged.endingAt(match.to(), Category.BODY);
    if (body != null && body.from() < token) {
      // "trong Ban + Thường vụ Tỉnh ủy".
      return null;
    }
    if (match.value().equals("BODY")) {
      boolean before =
          bodies.at(match.to(), limit) != null
              // "CT MTQG" is a programme.
              || !shortened && tagged.is(match.to(), Category.ABBREVIATION);
      return before ? match : null;
    }
    return match;
  }

  /** The reading of one post. */
  private final class Reading {
    private final int from;
    private final int limit;
    private final boolean afterName;
    private final boolean loose;
    private final int headTo;
    private int at;
    private int bodyFrom = -1;
    private boolean closed;

    Reading(int from, Match head, int limit, boolean afterName) {
      this.from = from;
      this.limit = limit;
      this.afterName = afterName;
      this.loose = head.value().equals("LOOSE");
      at = head.to();
      while (at < limit && modifier()) {
        // Each step takes one modifier.
      }
      headTo = at;
      // "Trưởng ban" is a head, but what the committee is for follows "Ban Chỉ đạo".
      Match task = at == head.to() ? tagged.at(at - 1, Category.BODY) : null;
      if (task != null && task.to() > at && "TASK".equals(task.entry().value(1))) {
        at--;
        at = body() ? Math.max(at, headTo) : headTo;
        closed = at > headTo;
      }
    }

    PostMention run() {
      while (at < limit && !closed && step()) {
        // Each step takes at least one token.
      }
      // "lãnh đạo các sở" is a group.
      Match group = loose && at < limit ? tagged.at(at, Category.POST_LINK) : null;
      boolean many = isMany() || group != null && group.value().equals("MANY");
      return new PostMention(from, at, headTo, bodyFrom, many, loose);
    }

    private boolean modifier() {
      Match match = tagged.at(at, Category.POST_MODIFIER);
      boolean town = match != null && tokens.isAllCapitals(at) && followsName(match.to());
      // "Giám đốc điều hành", but "thành viên HĐQT + điều hành đại hội".
      boolean verb =
          tagged.is(at, Category.ROLE_CUE)
              && (tagged.endingAt(at, Category.ABBREVIATION) != null
                  || tagged.endingAt(at, Category.BODY) != null);
      if (match == null || match.to() > limit || town || verb) {
        return false;
      }
      at = match.to();
      return true;
    }

    /** "TT Đại Nghĩa" is a town. */
    private boolean followsName(int token) {
      return token < limit
          && tokens.isCapitalised(token)
          && !tokens.isAllCapitals(token)
          && !tagged.is(token, Category.BODY)
          && persons.bareEnd(token, limit) < 0;
    }

    private boolean step() {
      if (placeBeforePerson()) {
        return true;
      }
      if (isPerson()) {
        return false;
      }
      return field()
          || body()
          || whose()
          || section()
          || unit()
          || abbreviation()
          || word()
          || bracket()
          || joint()
          || number()
          || country();
    }

    /** The abbreviation of the words before it, where a unit follows: "(ATGT) tỉnh". */
    private boolean bracket() {
      boolean inside = isAbbreviated(at) && at + 3 < limit;
      boolean goesOn =
          inside && (tagged.is(at + 3, Category.ADMIN_UNIT) || tagged.is(at + 3, Category.COUNTRY));
      at += goesOn ? 3 : 0;
      return goesOn;
    }

    /** The name of a place between the word for its unit and a person: xã An Hòa Lê Văn Tám. */
    private boolean placeBeforePerson() {
      if (afterName
          || !tokens.isCapitalised(at)
          || tagged.endingAt(at, Category.ADMIN_UNIT) == null
              && tagged.endingAt(at, Category.POST_WORD) == null) {
        return false;
      }
      // A province is known by its name: what follows "tỉnh" else is a person.
      Match unit = tagged.endingAt(at, Category.ADMIN_UNIT);
      boolean open = unit == null || !unit.value().equals("PROVINCE");
      int person = persons.personIn(at, limit, open);
      closed |= person > at;
      at = Math.max(at, person);
      return closed;
    }

    private boolean isPerson() {
      if (afterName || !tokens.isCapitalised(at)) {
        return false;
      }
      int end = persons.bareEnd(at, limit);
      if (end < 0) {
        return false;
      }
      // "Đoàn Thanh niên", but "Đoàn Trọng Hùng".
      return !tagged.is(at, Category.BODY)
          || end - at >= 3 && !tagged.is(at + 1, Category.ABBREVIATION);
    }

    /** The field of work behind the title. */
    private boolean field() {
      int end = bodyFrom < 0 ? fields.end(at, limit) : -1;
      at = Math.max(at, end);
      return end > 0;
    }

    private boolean body() {
      BodyMention body = bodies.at(at, limit);
      if (body == null) {
        return false;
      }
      Match head = tagged.at(at, Category.BODY);
      // "Ban Chỉ đạo tổng kết Nghị quyết …": the task may begin with any verb.
      boolean tasked = "TASK".equals(head.entry().value(1)) && head.to() + 1 < body.to();
      int end = cueIn(head.to() + (tasked && isTask(head.to()) ? 1 : 0), body.to());
      if (bodyFrom < 0) {
        bodyFrom = at;
      }
      int names = body.isNamed() && body.nameTo() <= end ? body.nameFrom() : -1;
      closed = end < body.to();
      if (afterName) {
        at = end;
        if (!closed && !body.isNamed() && body.level() != null && isPlaceName(end)) {
          at = persons.nameEnd(end, limit);
        }
      } else {
        int person =
            persons.personIn(names >= 0 ? names : firstCapital(head.to(), end), limit, names >= 0);
        boolean split =
            person >= 0
                && person < end
                && (names >= 0
                    ? person > names || end - person > 2
                    : person > head.to() || isPersonOf(head, person, end))
                && !isAddressBehind(person);
        at = split ? person : end;
        closed |= split;
      }
      return true;
    }

    /**
     * "Phó Giám đốc Sở Lê Văn Tám": whether the person's name stands right behind the word for a
     * body. Schools and firms are named after persons, too, but hardly in full.
     */
    private boolean isPersonOf(Match head, int person, int end) {
      return person == head.to()
          && end - person > 2
          && !loose
          && (!head.entry().value(1).equals("EPONYM") || persons.hasMiddle(person, limit));
    }

    /** "Trường Tiểu học Lê Văn Tám bà Lò Thị A": the name belongs to the body. */
    private boolean isAddressBehind(int person) {
      int end = persons.bareEnd(person, limit);
      return end > 0
          && end + 1 < limit
          && !tokens.isCapitalised(end)
          && tagged.is(end, Category.HONORIFIC)
          && tagged.is(end + 1, Category.SURNAME);
    }

    /** "Ủy ban Kinh tế của Quốc hội": the body of which a body is part. */
    private boolean whose() {
      boolean part =
          (bodyFrom >= 0 || at > headTo)
              && at + 1 < limit
              && tokens.isWritten(at, "của")
              && tokens.isCapitalised(at + 1)
              && bodies.at(at + 1, limit) != null;
      at += part ? 1 : 0;
      return part && body();
    }

    /**
     * "Trưởng khoa Luật, Học viện Tài chính", "Chi cục trưởng Chi cục Thủy lợi, Sở Nông nghiệp":
     * the institution of which a section or a body is part.
     */
    private boolean section() {
      if (!afterName || at <= headTo || at + 1 >= limit || !tokens.is(at, ',')) {
        return false;
      }
      Match head = tagged.at(at + 1, Category.BODY);
      boolean named =
          head != null
              && tokens.isCapitalised(at + 1)
              && head.value().equals("ORGANIZATION")
              && !head.entry().value(1).equals("WHOLE")
              && !head.entry().value(1).equals("TASK");
      boolean whole =
          head != null && tokens.isCapitalised(at + 1) && tagged.is(at + 1, Category.WHOLE_BODY);
      named = bodyFrom < 0 ? named || whole : whole && isParent(head);
      BodyMention parent = named ? bodies.at(at + 1, limit) : null;
      // "…, Công ty A báo cáo" says what the company does; "Giám đốc Sở Y tế, Công ty A, Công ty B"
      // lists who is there.
      if (parent == null
          || parent.to() == head.to()
          || parent.to() < limit && tokens.isWord(parent.to())
          || isListed(parent.to())) {
        return false;
      }
      at++;
      return body();
    }

    /** Whether a body may have the one before it as its part, and is none of the same kind. */
    private boolean isParent(Match head) {
      Match part = tagged.at(bodyFrom, Category.BODY);
      return part != null
          && !tagged.words(part.from(), part.to()).equals(tagged.words(head.from(), head.to()))
          && tagged.is(bodyFrom, Category.PART_BODY);
    }

    /** Whether a mark leads on to one more body. */
    private boolean isListed(int mark) {
      return mark + 1 < limit && tokens.is(mark, ',') && tagged.is(mark + 1, Category.BODY);
    }

    private boolean isTask(int token) {
      Match verb = tagged.at(token, Category.MEETING_MODIFIER);
      return verb != null && verb.value().equals("TASK");
    }

    private boolean isPlaceName(int token) {
      Match unit = tagged.endingAt(token, Category.ADMIN_UNIT);
      return token < limit
          && tokens.isCapitalised(token)
          && unit != null
          && !unit.value().equals("PROVINCE")
          && !SentenceVerb.isAt(tagged, token)
          && persons.nameEnd(token, limit) > 0;
    }

    /** Where a person's name may begin in the words of a body: the last run of capitals. */
    private int firstCapital(int a, int end) {
      int t = end;
      while (t > a
          && tokens.isCapitalised(t - 1)
          && (t == end || tokens.isAllCapitals(t - 1) == tokens.isAllCapitals(t))) {
        t--;
      }
      return t;
    }

    /** The first verb in lower case inside a body's words, which ends them. */
    private int cueIn(int a, int b) {
      for (int t = a; t < b; ) {
        Match cue = tagged.at(t, Category.ROLE_CUE);
        boolean mask = cue != null && cue.value().equals("MASK");
        cue = tokens.isCapitalised(t) && !mask ? null : cue;
        boolean act = cue != null && !mask;
        if (act || !tokens.isCapitalised(t) && isBehalf(t) || furtherPost(t)) {
          return t;
        }
        t = cue == null ? t + 1 : cue.to();
      }
      return b;
    }

    /** Whether a mark, a conjunction or "kiêm" leads on to another post. */
    private boolean furtherPost(int token) {
      Match link = tagged.at(token, Category.POST_LINK);
      boolean joint = tokens.isPunct(token) || tagged.is(token, Category.AND);
      boolean further = link != null && link.value().equals("LINK");
      int next = further ? link.to() : token + 1;
      return (joint || further)
          && next < limit
          && (head(next, limit) != null || tagged.is(next, Category.POST_PREFIX));
    }

    private boolean isBehalf(int token) {
      Match match = tagged.at(token, Category.ROLE_LINK);
      return match != null && match.value().equals("BEHALF");
    }

    private boolean unit() {
      Match unit = tagged.at(at, Category.ADMIN_UNIT);
      if (unit == null || unit.to() > limit || tagged.is(at, Category.UNIT_COMPOUND)) {
        return false;
      }
      if (bodyFrom < 0) {
        bodyFrom = at == headTo ? -1 : bodyFrom;
      }
      BodyMention place = bodies.place(at, limit);
      if (place == null) {
        at = unit.to();
        return true;
      }
      int person = afterName ? -1 : persons.personIn(place.nameFrom(), limit, true);
      if (person >= 0 && person < place.to()) {
        at = Math.max(unit.to(), person);
        closed = true;
      } else {
        at = place.to();
      }
      return true;
    }

    private boolean abbreviation() {
      Match match = tagged.at(at, Category.ABBREVIATION);
      if (match == null || match.to() > limit) {
        return false;
      }
      at = match.to();
      return true;
    }

    private boolean word() {
      if (!tokens.isWord(at)) {
        return false;
      }
      Match place = tagged.at(at, Category.POST_WORD);
      if (place != null && place.to() <= limit) {
        at = place.to();
        return true;
      }
      Match council = tagged.at(at, Category.BODY);
      if (council != null && council.value().equals("NONE") && isCouncil(council)) {
        at = council.to();
        return true;
      }
      if (tokens.isCapitalised(at)) {
        if (head(at, limit) != null
            || tagged.is(at, Category.HONORIFIC) && (at > headTo || isTitled(at))
            || bodyFrom >= 0 && SentenceVerb.isAt(tagged, at)) {
          return false;
        }
        at++;
        return true;
      }
      return bodyFrom < 0 && lowWords();
    }

    /** "Viện trưởng TS. Lê Văn A": whether a degree or rank with a name behind it begins here. */
    private boolean isTitled(int token) {
      Match title = tagged.at(token, Category.HONORIFIC);
      Address address = title.value().equals("TITLE") ? persons.address(token, limit) : null;
      return address != null && persons.bareEnd(address.to(), limit) > 0;
    }

    /** "Phó Chủ tịch Hội đồng + chủ trì", not "Hội + đồng chủ trì". */
    private boolean isCouncil(Match phrase) {
      return phrase.to() - phrase.from() == 2
          && phrase.to() <= limit
          && tokens.isCapitalised(phrase.from())
          && tagged.is(phrase.from() + 1, Category.ROLE_CUE)
          && tagged.at(phrase.from() + 1, Category.ROLE_CUE).to() > phrase.to();
    }

    /** Lower-case words of a title: up to a capital, a mark or a verb. */
    private boolean lowWords() {
      int t = at;
      while (t < limit && t < at + MAX_WORDS && tokens.isWord(t) && !tokens.isCapitalised(t)) {
        if (isStop(t)) {
          break;
        }
        // "cán bộ chủ chốt": no verb inside.
        Match mask = tagged.at(t, Category.ROLE_CUE);
        boolean inside = mask != null && mask.to() <= limit && !tokens.isCapitalised(mask.to() - 1);
        t = inside ? mask.to() : t + 1;
      }
      if (t == at || t == at + MAX_WORDS) {
        return false;
      }
      at = t;
      return true;
    }

    private boolean isStop(int token) {
      Match cue = tagged.at(token, Category.ROLE_CUE);
      return cue != null && !cue.value().equals("MASK")
          || tagged.is(token, Category.ROLE_LINK)
          || tagged.is(token, Category.FUNCTION_WORD)
          || tagged.is(token, Category.AND)
          || tagged.is(token, Category.POST_LINK)
          || tagged.is(token, Category.HOLDING_VERB)
          || tagged.is(token, Category.NAME_STOP)
          || tagged.is(token, Category.HONORIFIC)
          || tagged.is(token, Category.BODY) && bodies.at(token, limit) != null
          || tagged.is(token, Category.ADMIN_UNIT)
          || tagged.is(token, Category.POST_WORD);
    }

    /** A mark or "và" between the words of a field's name: Kinh tế - Ngân sách. */
    private boolean joint() {
      if (at + 1 >= limit || bodyFrom >= 0 || at == headTo) {
        return false;
      }
      boolean dash = tokens.is(at, '-') || tokens.is(at, '&') || tokens.is(at, '/');
      boolean joins = dash || tagged.is(at, Category.AND) || tokens.is(at, ',') && andSoon();
      boolean goesOn =
          joins
              && tokens.isCapitalised(at + 1)
              && tokens.isCapitalised(fieldStart())
              && !beginsOther(at + 1);
      at += goesOn ? 1 : 0;
      return goesOn;
    }

    /** The first word of the field before the mark. */
    private int fieldStart() {
      int t = at - 1;
      while (t > headTo && t > at - MAX_LOOK_BACK && !tokens.isCapitalised(t)) {
        t--;
      }
      return t;
    }

    private boolean beginsOther(int token) {
      return head(token, limit) != null
          || tagged.is(token, Category.POST_PREFIX)
          || tagged.is(token, Category.POST_LINK)
          || tagged.is(token, Category.HONORIFIC)
          || persons.bareEnd(token, limit) > 0
          || tagged.is(token, Category.ADMIN_UNIT) && !tagged.is(token, Category.UNIT_COMPOUND);
    }

    private boolean andSoon() {
      for (int t = at + 1; t < limit && t < at + MAX_WORDS; t++) {
        if (tagged.is(t, Category.AND) || tokens.is(t, '&')) {
          return t + 1 < limit && tokens.isCapitalised(t + 1) && !beginsOther(t + 1);
        }
        if (!tokens.isWord(t)) {
          return false;
        }
      }
      return false;
    }

    /** The country to which someone is sent: "Đại sứ quán … tại Việt Nam". */
    private boolean country() {
      if (at <= headTo || at + 1 >= limit || !tagged.is(at, Category.FUNCTION_WORD)) {
        return false;
      }
      Match country = tagged.at(at + 1, Category.COUNTRY);
      boolean from = tagged.endingAt(at, Category.COUNTRY) != null;
      Match place = country != null || !from ? country : tagged.at(at + 1, Category.PROVINCE);
      BodyMention unit = place == null && from ? bodies.place(at + 1, limit) : null;
      if (unit != null && afterName) {
        // "Tổng Lãnh sự Nhật Bản tại TP. Hồ Chí Minh".
        at = unit.to();
        return true;
      }
      boolean sent =
          place != null && (afterName || persons.nameEnd(place.to(), limit) - place.to() > 1);
      at = sent ? place.to() : at;
      closed |= sent;
      return sent;
    }

    /** The number of a place or a body: thôn 5, BCĐ 389, Văn phòng 2. */
    private boolean number() {
      boolean named =
          tokens.isNumber(at)
              && (tagged.endingAt(at, Category.POST_WORD) != null
                  || tagged.endingAt(at, Category.NUMBER_HEAD) != null
                  || tokens.isAllCapitals(at - 1)
                  || tagged.endingAt(at, Category.BODY) != null
                  || tagged.endingAt(at, Category.ADMIN_UNIT) != null);
      at += named ? 1 : 0;
      return named;
    }

    /** "25 đại biểu HĐND xã", "cùng 18 ủy viên": a figure before the post counts its holders. */
    private boolean isCounted(int token) {
      int number = token - 1;
      return number > 0
          && tokens.isNumber(number)
          && (tokens.is(number - 1, ',')
              || tokens.is(number - 1, ';')
              || tagged.endingAt(number, Category.AND) != null);
    }

    /** Whether words before the post say that several hold it: các, hai, 02. */
    private boolean isMany() {
      int before = from;
      Match honorific = tagged.endingAt(before, Category.HONORIFIC);
      if (honorific != null && honorific.value().equals("MANY")) {
        return true;
      }
      Match link = tagged.endingAt(before, Category.POST_LINK);
      return link != null && link.value().equals("MANY") || isCounted(before);
    }
  }
}
