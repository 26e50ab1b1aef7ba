package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;

/** Reads the object of a figure: the words behind it that say which thing is meant. */
final class ObjectReader {

  /** An indicator has no more words behind its figure. */
  private static final int LONGEST_OBJECT = 10;

  /** So many words more are read where they end the clause. */
  private static final int MORE = 5;

  /** Without a subject it takes so many. */
  private static final int CLEAR_ALONE = 6;

  /** How many names behind commas are read on with the things that they name. */
  private static final int MAX_NAMES = 6;

  private final Tagged tagged;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final ReferenceReader references;
  private final Wording wording;
  private final IndicatorCourse course;

  ObjectReader(
      Tagged tagged,
      SubjectReader subjects,
      ReferenceReader references,
      Wording wording,
      IndicatorCourse course) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.subjects = subjects;
    this.references = references;
    this.wording = wording;
    this.course = course;
  }

  /** "hai xã Suối Đá, Đồi Thông được công nhận": names go on behind the comma. */
  Stretch withNames(Stretch object, Figure figure) {
    Stretch whole = object;
    Segment segment = figure.segment;
    for (int step = 0; step < MAX_NAMES; step++) {
      int next = segment.index() + 1;
      if (!Wording.isCounted(figure)
          || whole.isEmpty()
          || whole.to() != segment.to()
          || !tokens.isCapitalised(whole.to() - 1)
          || next >= course.segments.all().size()
          || course.holdsFigure[next]
          || course.segments.all().get(next).opens()
          || course.segments.all().get(next).isBracketed()
          || course.segments.all().get(next).from() >= course.segments.all().get(next).to()
          || !tokens.isCapitalised(course.segments.all().get(next).from())) {
        break;
      }
      segment = course.segments.all().get(next);
      int to = segment.from();
      int clear = segment.from() + CLEAR_ALONE;
      while (to < Math.min(segment.to(), segment.from() + LONGEST_OBJECT)
          && !stopsObject(to, clear)) {
        to++;
      }
      whole = new Stretch(whole.from(), to);
    }
    return whole;
  }

  /**
   * "85% xã, phường, thị trấn đạt chuẩn", "giảm 5% số vụ, số người chết": nouns go on behind the
   * comma up to what is said of them all, or all are nouns for figures.
   */
  Stretch withNouns(Stretch object, Figure figure, Figure following) {
    boolean heads = wording.startsWithHead(object);
    boolean grown = figure.quantity.measure() == Measure.AREA && figure.subject.isEmpty();
    if (!figure.quantity.isPercent() && !Wording.isCounted(figure) && !grown
        || object.isEmpty() && !countsMore(figure)
        || object.to() != figure.segment.to()
        || predicate(object) < object.to()) {
      return object;
    }
    for (int i = figure.segment.index() + 1, step = 0;
        i < course.segments.all().size() && step < MAX_NAMES;
        i++, step++) {
      Segment next = course.segments.all().get(i);
      if (next.opens() || next.isBracketed() || next.from() >= next.to()) {
        break;
      }
      int end = next.to();
      int before = end;
      if (course.holdsFigure[i]) {
        if (following == null
            || following.segment.index() != i
            || following.lead.from() < following.quantity.leadTo()) {
          break;
        }
        end = following.quantity.to();
        before = following.quantity.leadTo();
      }
      int to = next.from();
      while (to < Math.min(end, next.from() + LONGEST_OBJECT)
          && !tagged.is(to, Category.POST_STOP)
          && !tagged.is(to, Category.VERSUS)) {
        to++;
      }
      int said = predicate(new Stretch(next.from(), to));
      if (said < Math.min(to, before)
          && said > next.from()
          && !(grown && tagged.is(said, Category.LEVEL))
          && said - nameFrom(next.from(), said) <= Wording.MAX_NAME) {
        int clear = said + Wording.CLEAR_OBJECT;
        boolean cut = to == next.from() + LONGEST_OBJECT && to < end;
        return new Stretch(object.from(), cut ? phraseEnd(said, to, end, clear) : to);
      }
      if (heads && wording.startsWithHead(new Stretch(next.from(), to))) {
        object = new Stretch(object.from(), to);
      } else if (to < next.to() || to - next.from() > Wording.MAX_NAME) {
        break;
      }
    }
    return object;
  }

  /** "giáo viên, nhân viên | được khen": where the last name before a predicate begins. */
  private int nameFrom(int from, int said) {
    int at = said;
    while (at > from && !tokens.is(at - 1, ',')) {
      at--;
    }
    Match noun = tagged.at(at, Category.NOUN);
    // "trung tâm giáo dục": a noun and what it is for.
    return noun != null && noun.to() < said ? noun.to() - 1 : at;
  }

  /** "có 6 trường, trung tâm đạt chuẩn": behind the comma other things are counted too. */
  private boolean countsMore(Figure figure) {
    int next = figure.segment.index() + 1;
    return Wording.isCounted(figure)
        && figure.lead.level() == Lead.Level.HAVE
        && next < course.segments.all().size()
        && tagged.is(course.segments.all().get(next).from(), Category.NOUN);
  }

  /** Where the predicate of an object begins; its end if it has none. */
  int predicate(Stretch object) {
    int t = object.from();
    while (t < object.to() && !tagged.is(t, Category.PREDICATE)) {
      t++;
    }
    return t;
  }

  /** The words behind a counted noun or a unit that say which thing is meant. */
  Stretch object(Figure figure, Figure next) {
    Quantity quantity = figure.quantity;
    // "95% trở lên hội viên": what bounds the figure is no part of what it counts.
    Match bound = tagged.at(quantity.unitTo(), Category.QUALIFIER_AFTER);
    int from = bound != null && bound.to() <= quantity.to() ? bound.to() : quantity.unitTo();
    boolean unnamed = figure.namedBehind || figure.quantity.isPercent() && figure.subject.isEmpty();
    Match about =
        unnamed && from < figure.segment.to() ? tagged.at(from, Category.ABOUT_LINK) : null;
    // "29% về số vốn": the link says nothing of what grew.
    from = about != null && tagged.is(from, Category.CONNECTIVE) ? from + 1 : from;
    // The name of a noun may hold the comma that parts the segments: "thôn, tổ dân phố".
    int limit =
        from > figure.segment.to() ? course.segments.at(from - 1).to() : figure.segment.to();
    boolean same = next != null && next.segment.index() == figure.segment.index();
    int reach = from + LONGEST_OBJECT;
    limit = same ? beforeLooseAnd(from, limit, next) : limit;
    if (same && isThreshold(figure, next)) {
      reach = Math.max(reach, Math.min(next.quantity.to(), reach + 4));
    } else if (same) {
      limit = Math.min(limit, next.lead.from());
      Match noun = tagged.endingAt(limit, Category.DEPENDENT);
      // "tàu dài 15 m": the noun alone says which ones.
      limit =
          noun != null && noun.from() >= from && noun.to() > noun.from() + 1 ? noun.from() : limit;
    }
    if (from < limit && tokens.is(from, '-')) {
      // "695 triệu USD - đây là mức cao": an aside begins.
      return new Stretch(from, from);
    }
    if (from + 1 < limit && tokens.is(from, '/') && references.isPlanAt(from + 1)) {
      // "41 ha/KH 38 ha": the plan's own level stands beside.
      return new Stretch(from, from);
    }
    boolean alone = figure.subject.isEmpty() || figure.lead.level() == Lead.Level.HAVE;
    int clear = from + (alone ? CLEAR_ALONE : Wording.CLEAR_OBJECT);
    boolean aside =
        !same && tagged.is(from, Category.POST_STOP) && !tagged.is(from, Category.CLAUSE_LINK);
    int to = aside ? behindAside(from, limit) : from;
    while (to < Math.min(limit, reach)) {
      int aged = behindAge(to, limit);
      if (aged == to && stopsObject(to, clear)) {
        break;
      }
      to = aged == to ? to + 1 : aged;
    }
    if (to == reach) {
      to = phraseEnd(from, to, limit, clear);
    }
    to = beforePlace(from, to);
    to = figure.subject.isEmpty() ? to : beforeNextVerb(from, to);
    to = figure.quantity.isPercent() && saysWhatTheyAre(from, to) ? to : beforeCopula(from, to);
    while (to > from && isLooseEnd(to)) {
      to--;
    }
    boolean timed =
        Wording.states(figure)
            && tagged.is(from, Category.PLACE_LINK)
            && references.timeAt(from + 1) != null;
    TimeMention time = to > from ? references.timeAt(from) : null;
    // "hướng tới 35% | năm 2027": when, not what of.
    boolean when = time != null && time.to() >= to && !Wording.isCounted(figure);
    boolean loose =
        to > from
            && (when || !figure.subject.isEmpty() || timed)
            && (time != null || isWord(from, Category.PLACE_LINK) && !isToWhom(figure, from));
    return new Stretch(from, loose ? from : to);
  }

  /** "chuyển 350 suất quà | tới các gia đình": not where, but to whom. */
  private boolean isToWhom(Figure figure, int link) {
    int at = link + 1;
    at = tagged.is(at, Category.QUANTIFIER) ? tagged.at(at, Category.QUANTIFIER).to() : at;
    return tagged.is(link, Category.RANGE_TO)
        && Wording.isCounted(figure)
        && wording.endsWithVerb(figure.subject)
        && tagged.is(at, Category.NOUN)
        && !tagged.is(at, Category.ADMIN_UNIT);
  }

  /** "80% phụ nữ | từ 18 tuổi trở lên | là hội viên": of which age they are. */
  private int behindAge(int at, int limit) {
    if (!tagged.is(at, Category.RANGE_FROM)
        || at + 2 >= limit
        || !tokens.isNumber(at + 1)
        || !tagged.is(at + 2, Category.UNCOUNTED)) {
      return at;
    }
    Match bound = tagged.at(at + 3, Category.QUALIFIER_AFTER);
    return Math.min(limit, bound == null ? at + 3 : bound.to());
  }

  /** "85% chi hội trưởng là đảng viên": what a part of them are, not which ones they are. */
  private boolean saysWhatTheyAre(int from, int to) {
    for (int t = from + 1; t + 1 < to; t++) {
      if (tagged.is(t, Category.CLAUSE_LINK) && tagged.is(t, Category.LEVEL)) {
        return (tagged.is(t + 1, Category.NOUN) || tagged.is(t + 1, Category.POST_HEAD))
            && !tagged.is(t + 1, Category.INDICATOR_HEAD)
            && !tagged.is(t + 1, Category.LEVEL_NOUN);
      }
    }
    return false;
  }

  /** "2 chỉ tiêu chưa đạt | là tỷ lệ nghèo và thu nhập": behind "là" they are named. */
  private int beforeCopula(int from, int to) {
    for (int t = from + 2; t < to; t++) {
      Match level = tagged.at(t, Category.LEVEL);
      if (level != null && level.to() == t + 1 && tagged.is(t, Category.CLAUSE_LINK)) {
        return t;
      }
    }
    return to;
  }

  /** "5 xã kiểu mẫu | và huyện Đông được công nhận": what a place has become is said besides. */
  private int beforePlace(int from, int to) {
    for (int t = from + 1; t + 2 < to; t++) {
      Match and = tagged.at(t, Category.AND);
      if (and != null
          && tagged.is(and.to(), Category.ADMIN_UNIT)
          && tagged.tokens().isCapitalised(and.to() + 1)
          && tagged.first(and.to(), to, Category.RESULT_VERB) != null) {
        return t;
      }
    }
    return to;
  }

  /** "hiến 2.000 m2 đất | và góp nhiều ngày công": behind "và" another thing was done. */
  private int beforeNextVerb(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      Match and = tagged.at(t, Category.AND);
      if (and != null
          && (tagged.is(and.to(), Category.WORK_VERB) || reachesFigure(and.to()))
          && !tagged.is(and.to(), Category.INDICATOR_HEAD)
          && !tagged.is(t - 1, Category.WORK_VERB)) {
        return t;
      }
    }
    return to;
  }

  /** "khởi công 2 cầu và | hoàn thành 320 căn nhà": a result with its own figure. */
  private boolean reachesFigure(int token) {
    Match result = tagged.at(token, Category.RESULT_VERB);
    return result != null && result.to() < tokens.size() && tokens.isNumber(result.to());
  }

  /**
   * "9/11 xã theo kế hoạch được thẩm định": what is said of the things stands behind what says
   * which ones; the first token where nothing is.
   */
  private int behindAside(int from, int limit) {
    for (int t = from + 1; t < Math.min(limit, from + LONGEST_OBJECT); t++) {
      if (tokens.isPunct(t)) {
        return from;
      }
      if (tagged.is(t, Category.PREDICATE)) {
        return t;
      }
    }
    return from;
  }

  /** "200 ha vào năm 2027 | và toàn bộ 340 ha": behind "và" nothing is said of the first figure. */
  private int beforeLooseAnd(int from, int limit, Figure next) {
    int to = Math.min(limit, next.lead.from());
    for (int t = to - 1; t >= Math.max(from, to - CLEAR_ALONE); t--) {
      Match and = tagged.at(t, Category.AND);
      if (and != null && and.to() <= to && subjects.trim(and.to(), to).isEmpty()) {
        return t;
      }
    }
    return limit;
  }

  /**
   * Where an object that is cut for its length ends: with the clause, if that ends soon, or else
   * before the last word that ties more to it.
   */
  int phraseEnd(int from, int to, int limit, int clear) {
    for (int t = to; t <= Math.min(limit, to + MORE); t++) {
      if (t == limit || stopsObject(t, clear)) {
        return t;
      }
    }
    int quotes = 0;
    int quote = to;
    for (int t = from; t < to; t++) {
      quotes += tokens.is(t, '"') ? 1 : 0;
      quote = tokens.is(t, '"') ? t : quote;
    }
    if (quotes % 2 != 0) {
      return quote;
    }
    for (int t = to; t > from + Wording.CLEAR_OBJECT; t--) {
      if (tagged.is(t, Category.PREPOSITION) || tagged.is(t, Category.AND)) {
        return t;
      }
    }
    return to;
  }

  /** "41 hộ lãi trên 500 triệu đồng": the second figure says which ones are counted. */
  private boolean isThreshold(Figure figure, Figure next) {
    Quantity bound = next.quantity;
    boolean bounded = bound.qualifier() != Qualifier.EXACT || bound.upper() != null;
    boolean counts = Wording.isCounted(figure) || figure.quantity.isPercent();
    int at = bound.leadTo();
    // "8 xã đạt 19/19 tiêu chí": how far each came.
    boolean reached =
        Wording.isCounted(figure)
            && next.isStatistic()
            && next.lead.level() == Lead.Level.LEVEL
            && tagged.is(next.lead.from(), Category.PREDICATE)
            && next.lead.from() == figure.quantity.unitTo()
            && Wording.isCounted(next);
    bounded |= reached;
    for (int t = figure.quantity.unitTo(); t < at; t++) {
      if (tagged.is(t, Category.AND)) {
        return false;
      }
    }
    return bounded
        && counts
        && at >= figure.quantity.unitTo()
        && (next.lead.relation() == null || isFallenShort(next))
        && (next.lead.level() == null
            || next.lead.level() == Lead.Level.HAVE
            || next.lead.level() == Lead.Level.LEVEL
            || next.lead.level() == Lead.Level.START)
        && tagged.endingAt(at, Category.PREPOSITION) == null
        && tagged.endingAt(at, Category.AND) == null
        && (tagged.is(figure.quantity.unitTo(), Category.BOUND_VERB)
            || tagged.endingAt(at, Category.DEPENDENT) == null
                && tagged.endingAt(at, Category.INDICATOR_HEAD) == null);
  }

  /** "6/18 chỉ tiêu đạt dưới 50%". */
  private static boolean isFallenShort(Figure bound) {
    return bound.isStatistic()
        && bound.lead.relation() == Relation.REACHED
        && bound.quantity.qualifier() == Qualifier.UNDER
        && bound.basis == null;
  }

  private boolean stopsObject(int t, int clear) {
    if (tokens.isPunct(t)) {
      boolean inner =
          tokens.is(t, '-')
              || tokens.is(t, '/')
              || tokens.is(t, '"')
              || tokens.is(t, '&')
              || tokens.is(t, ',');
      return !inner && !tokens.is(t, '%');
    }
    return t >= clear && references.timeAt(t) != null
        || isWord(t, Category.POST_STOP)
        || tagged.is(t, Category.VERSUS)
        || isComparison(t) && !tagged.is(t - 1, Category.AND)
        || t >= clear && isWord(t, Category.PLACE_LINK);
  }

  /** "143 đảng viên | vượt chỉ tiêu đề ra": a comparison says nothing of which things they are. */
  private boolean isComparison(int t) {
    Match verb = tagged.at(t, Category.RELATION);
    return verb != null
        && tagged.is(verb.to(), Category.BASIS)
        && verb.value().equals(Relation.EXCEEDED.name());
  }

  /** Whether a word of a list begins with a token, and no longer noun does ("bằng khen"). */
  private boolean isWord(int t, Category category) {
    Match word = tagged.at(t, category);
    if (word == null) {
      return false;
    }
    Match begins = tagged.at(t, Category.COMPOUND);
    Match ends = tagged.endingAt(word.to(), Category.COMPOUND);
    return (begins == null || begins.to() <= word.to()) && (ends == null || ends.from() >= t);
  }

  private boolean isLooseEnd(int to) {
    if (tokens.isPunct(to - 1)) {
      return !tokens.is(to - 1, '"') && !tokens.is(to - 1, '%');
    }
    Match compound = tagged.endingAt(to, Category.COMPOUND);
    Match said = tagged.endingAt(to, Category.PREDICATE);
    if (compound != null || said != null && said.from() < to - 1) {
      return false;
    }
    Match word = tagged.endingAt(to, Category.FUNCTION_WORD);
    Match and = tagged.endingAt(to, Category.AND);
    Match verb = tagged.endingAt(to, Category.REPORTING_VERB);
    return word != null
            && word.from() == to - 1
            && tagged.endingAt(to, Category.NOUN) == null
            && (verb == null || verb.from() == to - 1)
        || and != null;
  }
}
