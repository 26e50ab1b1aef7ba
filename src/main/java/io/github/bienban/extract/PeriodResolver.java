package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationMention;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.model.Basis;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.Period;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Says which time is in force where a figure stands. Times that something is compared with, days of
 * documents and times that name a plan are in force nowhere.
 *
 * <p>The rules, first match wins: a time before the figure in its own part of the sentence (parts
 * end at commas and semicolons); one behind it there; the nearest one before it in the sentence;
 * the last time that an earlier sentence of the paragraph opens with. A target of a congress for
 * which none of them states a time is one of the term that the congress is for.
 */
public final class PeriodResolver {

  /** How far before a time the words may stand that make it something compared with. */
  private static final int VERSUS_REACH = 6;

  /** How many tokens before a time still leave it the opening of its sentence. */
  private static final int OPENING = 4;

  /** How far behind a figure a time may stand that it belongs to. */
  private static final int BEHIND_REACH = 14;

  /** A time so few tokens behind a figure is its own. */
  private static final int OWN_REACH = 8;

  /** How far before a time the words of its item are looked at. */
  private static final int ITEM_REACH = 40;

  /** An item of a list with so many words before its time has that time for itself. */
  private static final int ITEM_WORDS = 4;

  /** How many times are looked at before giving up, so that no text takes long. */
  private static final int MAX_TIMES = 48;

  /** How many lines of a list are looked back over for the line that announces it. */
  private static final int MAX_LIST_LINES = 40;

  /** A target may be spoken of so many days after its last day. */
  private static final int LATE = 31;

  /** In its last days a year is no longer planned for. */
  private static final int CLOSING = 60;

  /** So many days and more are a time that is reported of. */
  private static final int LONG_DAYS = 7;

  /** A month said to be over may end so many days after the meeting. */
  private static final int NOT_YET_OVER = 7;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final TimeContext context;
  private final List<TimeMention> times;
  private final BitSet references = new BitSet();
  private final BitSet elsewhere = new BitSet();
  private final int[] partOf;
  private final int[] bracketOf;

  private final LocalDate termEnd;
  private final boolean ofTerm;

  /**
   * Makes a resolver for one report.
   *
   * @param tagged the report
   * @param times its times
   * @param citations its citations, whose days say nothing of figures
   * @param context what is known of the report's time
   */
  public PeriodResolver(
      Tagged tagged,
      List<TimeMention> times,
      List<CitationMention> citations,
      TimeContext context) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.context = context;
    this.times = times;
    this.partOf = parts();
    this.bracketOf = brackets();
    BitSet cited = new BitSet();
    citations.forEach(c -> cited.set(c.from(), c.to()));
    for (int i = 0; i < times.size(); i++) {
      TimeMention mention = times.get(i);
      if (cited.get(mention.from())
          || mention.kind() == Kind.CLOCK
          || isNameOfTerm(mention)
          || tagged.endingAt(mention.from(), Category.HOLIDAY) != null) {
        elsewhere.set(i);
      } else if (isReference(mention)) {
        references.set(i);
      }
    }
    int term = term();
    this.termEnd = term < 0 ? null : times.get(term).end(context);
    this.ofTerm = term >= 0 && isOfCongress(times.get(term));
  }

  /** The number of the first term named that goes on for longer than it has lasted, or -1. */
  private int term() {
    LocalDate reference = context.reference();
    for (int i = 0; i < times.size() && reference != null; i++) {
      TimeMention mention = times.get(i);
      if (mention.kind() == Kind.YEARS && isTerm(mention)) {
        LocalDate start = mention.start(context);
        LocalDate end = mention.end(context);
        boolean ahead =
            start != null
                && end != null
                && start.until(reference).toTotalMonths() < reference.until(end).toTotalMonths();
        if (ahead) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "đại hội … nhiệm kỳ 2025-2030". */
  private boolean isOfCongress(TimeMention term) {
    int from = document.sentenceFrom(document.sentenceOf(term.from()));
    for (int t = term.from() - 1; t >= Math.max(from, term.from() - ITEM_REACH); t--) {
      Match head = tagged.at(t, Category.MEETING_HEAD);
      if (head != null && head.value().equals(MeetingKind.CONGRESS.name())) {
        return !"NOT".equals(head.entry().value(1));
      }
    }
    return false;
  }

  /**
   * The time that a figure is about.
   *
   * @param from the figure's first token
   * @param to the token behind it
   * @return the time, or null where the text does not say it clearly
   */
  public Period periodAt(int from, int to) {
    int at = inForce(from, to, false);
    return at < 0 ? null : resolve(times.get(at));
  }

  /**
   * The day by which a target is to be reached.
   *
   * @param from the target's first token
   * @param to the token behind it
   * @param announcer the line in which the goals were first spoken of of which the target is one,
   *     or -1
   * @return the last day of the time stated for it, or null where none is stated
   */
  public LocalDate deadlineAt(int from, int to, int announcer) {
    int at = inForce(from, to, true);
    if (at >= 0 && announcer >= 0 && isLoose(at, from)) {
      boolean earlier = document.lineEndToken(announcer) <= from;
      int announced = earlier ? announced(announcer) : opening(document.sentenceOf(from), true);
      at = announced >= 0 || ofTerm ? announced : at;
    }
    if (at < 0 && announcer >= 0 && document.lineEndToken(announcer) <= from) {
      // A congress sets its goals for its term, whatever it sees further ahead.
      boolean list = !tokens.is(document.lineEndToken(announcer) - 1, '.');
      at = list || !ofTerm ? announced(announcer) : at;
    }
    return at >= 0 ? endAhead(at) : ofTerm ? termEnd : null;
  }

  /**
   * Whether a time stands further behind a target and only says when in a year: in a list that is
   * announced with its own time it is another entry's.
   */
  private boolean isLoose(int at, int from) {
    TimeMention mention = times.get(at);
    return mention.from() > from
        && partOf[mention.from()] != partOf[from]
        && isEnd(mention)
        && mention.year() == null;
  }

  /**
   * The last day of a time that lies ahead: a quarter or a month without a year that is over is
   * that of the next year.
   */
  private LocalDate endAhead(int at) {
    TimeMention mention = times.get(at);
    if (mention.bound() == Bound.SINCE || mention.bound() == Bound.AFTER) {
      return null;
    }
    if (mention.isOfTerm()) {
      return endOfTerm(mention);
    }
    LocalDate end = mention.end(inYear(mention, at));
    if (isClosing(mention, end) && namesYearBefore(at, end.getYear() + 1)) {
      return mention.end(context.about(end.getYear() + 1));
    }
    LocalDate own = isDeadline(mention) ? mention.end(context) : null;
    boolean closing = own != null && isLastDays(own);
    if (own != null && !closing && !isOver(own, 0) && own.isBefore(end) && !isOfYear(mention, at)) {
      return own;
    }
    boolean isDay =
        (mention.kind() == Kind.DAY || mention.kind() == Kind.DAYS)
            && mention.bound() == Bound.NONE;
    boolean over = isOver(end, isDay ? 0 : LATE);
    if (!over || mention.year() != null) {
      return over ? null : end;
    }
    boolean monthOfNextYear = mention.first() instanceof Stretch.Months && mention.last() == null;
    boolean dayOfNextYear =
        mention.first() instanceof Stretch.Day day
            && day.month() != null
            && mention.bound() != Bound.NONE;
    LocalDate next =
        monthOfNextYear
            ? mention.end(context.about(end.getYear() + 1))
            : dayOfNextYear ? end.plusYears(1) : null;
    return isOver(next, LATE) ? null : next;
  }

  /**
   * The last day of a time counted in terms of office.
   *
   * @param mention the time: "nhiệm kỳ tới", "đến cuối nhiệm kỳ"
   * @return the last day of the term that lies ahead, or null where the report names none or the
   *     time is over before it
   */
  public LocalDate endOfTerm(TimeMention mention) {
    if (!(mention.first() instanceof Stretch.Relative relative)) {
      return null;
    }
    boolean passed = relative.shift() != null && relative.shift() < 0;
    return passed || relative.edge() == Stretch.Edge.MIDDLE || relative.edge() == Stretch.Edge.START
        ? null
        : termEnd;
  }

  /** "cả năm", "trong năm" in the last days of a year. */
  private boolean isClosing(TimeMention mention, LocalDate end) {
    LocalDate reference = context.reference();
    return mention.year() == null
        && mention.kind() == Kind.YEAR
        && end != null
        && reference != null
        && end.getYear() == reference.getYear()
        && end.isBefore(reference.plusDays(CLOSING));
  }

  /** "cuối năm" in the last days of a year. */
  private boolean isLastDays(LocalDate end) {
    LocalDate reference = context.reference();
    return reference != null && end.getMonthValue() == 12 && end.isBefore(reference.plusDays(LATE));
  }

  /** Whether the year stated last before a time is a certain one. */
  private boolean namesYearBefore(int at, int year) {
    for (int i = at - 1; i >= Math.max(0, at - MAX_TIMES); i--) {
      if (statesYear(i)) {
        return times.get(i).year() == year;
      }
    }
    return false;
  }

  /** "đến hết tháng 11", "những tháng còn lại": said of the year in which it is said. */
  private static boolean isDeadline(TimeMention mention) {
    return mention.year() == null && (isEnd(mention) || mention.bound() == Bound.UNTIL);
  }

  /** "vào cuối năm", "những tháng còn lại". */
  private static boolean isEnd(TimeMention mention) {
    return mention.first() instanceof Stretch.Months months && months.edge() == Stretch.Edge.END;
  }

  /** Whether the year of a time is named in the same thought. */
  private boolean isOfYear(TimeMention mention, int at) {
    for (int i = at - 1; i >= Math.max(0, at - MAX_TIMES); i--) {
      if (statesYear(i)) {
        return !isParted(times.get(i).to(), mention.from());
      }
    }
    return true;
  }

  private boolean isOver(LocalDate day, int late) {
    LocalDate reference = context.reference();
    return day != null && reference != null && day.isBefore(reference.minusDays(late));
  }

  /**
   * The days of a time, its year taken from its own sentence and paragraph before the report's.
   *
   * @param mention one of the report's times
   * @return the days, or null if neither the first nor the last of them can be worked out
   */
  public Period resolve(TimeMention mention) {
    int at = indexAt(mention.from());
    Stretch said = mention.first();
    if (said instanceof Stretch.Relative relative && relative.shift() == null) {
      TimeMention meant = lastOver(at, relative.unit());
      Period period = meant == null ? null : meant.resolve(inYear(meant, indexAt(meant.from())));
      return period == null ? null : new Period(period.start(), period.end(), mention.text());
    }
    return mention.resolve(inYear(mention, at));
  }

  // --- which time
  // ----------------------------------------------------------------------------------------------------

  /** The number of the time in force, or -1. */
  private int inForce(int from, int to, boolean ahead) {
    int sentence = document.sentenceOf(from);
    int sentenceFrom = document.sentenceFrom(sentence);
    int behind = indexAt(from);
    int before = before(behind, from, sentenceFrom, ahead);
    boolean near = before >= 0 && partOf[times.get(before).from()] == partOf[from];
    if (near) {
      int own = ownBehind(behind, before, from, to, ahead);
      return own >= 0 ? own : before;
    }
    int next = behind(behind, from, to, document.sentenceTo(sentence), ahead, before < 0 && ahead);
    boolean ofAnother =
        next >= 0
            && ahead
            && partOf[times.get(next).from()] != partOf[from]
            && isOfItem(times.get(next), from);
    int opening = ofAnother ? opening(sentence, true) : -1;
    if (opening >= 0) {
      return opening;
    }
    if (next >= 0) {
      return next;
    }
    return before >= 0 ? before : opening(sentence, ahead);
  }

  /**
   * The time right behind a figure where the one before it is that of another: "90% vào cuối quý II
   * và 100% vào cuối năm".
   */
  private int ownBehind(int index, int before, int from, int to, boolean ahead) {
    int next = index;
    while (next < times.size() && times.get(next).from() < to) {
      next++;
    }
    if (next >= times.size()
        || times.get(next).from() - to > OWN_REACH
        || partOf[times.get(next).from()] != partOf[from]
        || hasNumber(to, times.get(next).from())
        || !isEligible(next, ahead)) {
      return -1;
    }
    TimeMention earlier = times.get(before);
    boolean taken = false;
    int first = Math.max(0, earlier.from() - ITEM_REACH);
    for (int t = earlier.from() - 1; t >= first && partOf[t] == partOf[from]; t--) {
      taken |= tokens.isNumber(t) && !isOfTime(t);
    }
    return taken ? next : -1;
  }

  private int before(int index, int from, int sentenceFrom, boolean ahead) {
    for (int i = index - 1;
        i >= Math.max(0, index - MAX_TIMES) && times.get(i).from() >= sentenceFrom;
        i--) {
      TimeMention mention = times.get(i);
      if (mention.to() <= from && isEligible(i, ahead) && !isBracketed(mention, from)) {
        boolean another = ahead && partOf[mention.from()] != partOf[from];
        if (another && isOfItem(mention, from) && !goesOn(mention, from)) {
          continue;
        }
        return i;
      }
    }
    return -1;
  }

  /** "mở 9 lớp trong quý IV, thu hút 450 lượt": the next part tells of the same item. */
  private boolean goesOn(TimeMention mention, int figure) {
    int first = figure;
    while (first > mention.to()
        && figure - first < OWN_REACH
        && partOf[first - 1] == partOf[figure]) {
      first--;
    }
    boolean next = first > mention.to() && mention.to() == first - 1 && tokens.is(first - 1, ',');
    // A comma belongs to the part behind it.
    int word = tokens.isPunct(first) ? first + 1 : first;
    boolean right = next || mention.to() == first;
    return right
        && tagged.is(word, Category.DEPENDENT)
        && !tagged.is(word, Category.INDICATOR_HEAD);
  }

  /**
   * Whether a time belongs to one item of a list and says nothing of the next: "khởi công 15 công
   * trình trong quý I, …", "bàn giao mặt bằng trước ngày 30/6; …".
   */
  private boolean isOfItem(TimeMention mention, int figure) {
    int words = 0;
    int longest = isParted(mention.to(), figure) ? ITEM_WORDS : ITEM_REACH;
    int from = document.sentenceFrom(document.sentenceOf(mention.from()));
    for (int t = mention.from() - 1; t >= from && t >= mention.from() - ITEM_REACH; t--) {
      if (partOf[t] != partOf[mention.from()] || tokens.is(t, ':')) {
        break;
      }
      if (tagged.is(t, Category.GOAL_VERB) || tagged.is(t, Category.GOAL_NOUN)) {
        return words > longest && endsPart(mention);
      }
      if (tokens.isNumber(t) && !isOfTime(t)) {
        return !isElliptic(mention);
      }
      words++;
      boolean begins = t == from || partOf[t - 1] != partOf[t] || tokens.isPunct(t - 1);
      if (begins && words > ITEM_WORDS && tagged.is(t, Category.RESULT_VERB)) {
        // "…, hoàn thành tuyến đường ven hồ trước ngày 30/6"
        return endsPart(mention);
      }
    }
    return words > longest && endsPart(mention);
  }

  /** "phường A thu 5 tỷ đồng, phường B 3 tỷ đồng trong năm 2026": no verb of its own. */
  private boolean isElliptic(TimeMention mention) {
    for (int t = mention.from() - 1; t >= 0 && partOf[t] == partOf[mention.from()]; t--) {
      if (tokens.is(t, ':')
          || mention.from() - t > BEHIND_REACH
          || tagged.is(t, Category.RESULT_VERB)
          || tagged.is(t, Category.LEVEL)
          || tagged.is(t, Category.RELATION)
          || tagged.is(t, Category.WORK_VERB)
          || tagged.is(t, Category.GOAL_VERB)
          || tagged.is(t, Category.QUALIFIER)) {
        return false;
      }
    }
    return mention.bound() == Bound.NONE;
  }

  /** Whether a semicolon stands between two tokens. */
  private boolean isParted(int from, int to) {
    for (int t = from; t < Math.min(to, from + 2 * ITEM_REACH); t++) {
      if (tokens.is(t, ';')) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfTime(int token) {
    int at = indexAt(token + 1) - 1;
    return at >= 0 && times.get(at).from() <= token && times.get(at).to() > token;
  }

  private boolean endsPart(TimeMention mention) {
    int to = mention.to();
    return to >= tokens.size() || partOf[to] != partOf[mention.from()] || tokens.isPunct(to);
  }

  /**
   * A time in brackets belongs to what stands right before it or with it in them: 10,2 triệu đồng
   * (năm 2011).
   */
  private boolean isBracketed(TimeMention mention, int figure) {
    int bracket = bracketOf[mention.from()];
    int behind = mention.to() + 1;
    boolean label = behind < tokens.size() && tokens.is(behind - 1, ')') && tokens.is(behind, ':');
    return bracket != 0 && bracket != bracketOf[figure] && !label;
  }

  /** "đến hết tháng 11 đạt 75% và cuối năm đạt 95%": the time of the figure behind it. */
  private boolean opensNext(TimeMention mention) {
    if (tagged.endingAt(mention.from(), Category.AND) == null) {
      return false;
    }
    for (int t = mention.to(); t < Math.min(tokens.size(), mention.to() + OWN_REACH); t++) {
      if (partOf[t] != partOf[mention.from()]) {
        return false;
      }
      if (tokens.isNumber(t) && !isOfTime(t)) {
        return true;
      }
    }
    return false;
  }

  /** "tỷ lệ hộ nghèo còn 2% và đạt chuẩn nông thôn mới vào năm 2030": the time of another goal. */
  private boolean begins(int from, int to) {
    for (int t = from; t < Math.min(to, from + BEHIND_REACH) - ITEM_WORDS; t++) {
      Match and = tagged.at(t, Category.AND);
      if (and != null && tagged.is(and.to(), Category.RESULT_VERB)) {
        return true;
      }
    }
    return false;
  }

  /** In brackets behind a figure, not right behind it or not at their beginning: another's time. */
  private boolean isAside(TimeMention mention, int to) {
    int bracket = bracketOf[mention.from()];
    return bracket != 0 && bracket > to && !tokens.is(mention.from() - 1, '(');
  }

  /**
   * A time behind the figure, in its part of the sentence unless the whole sentence is searched.
   */
  private int behind(int index, int from, int to, int limit, boolean ahead, boolean whole) {
    for (int i = index; i < Math.min(times.size(), index + MAX_TIMES); i++) {
      TimeMention mention = times.get(i);
      if (mention.from() >= limit) {
        return -1;
      }
      if (mention.from() < to || !isEligible(i, ahead) || isAside(mention, to)) {
        continue;
      }
      if (ahead
          && (tagged.first(to, mention.from(), Category.PURPOSE) != null
              || begins(to, mention.from())
              || opensNext(mention))) {
        return -1;
      }
      boolean samePart =
          partOf[mention.from()] == partOf[from] && mention.from() - to <= BEHIND_REACH;
      if (samePart ? ahead || !hasNumber(to, mention.from()) : whole) {
        return i;
      }
      if (!whole) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasNumber(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isNumber(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last time that opens an earlier sentence of the paragraph, or of the line that announces
   * the list.
   */
  private int opening(int sentence, boolean ahead) {
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
  private int announced(int line) {
    int end = document.lineEndToken(line);
    boolean headline = !tokens.is(end - 1, '.');
    for (int i = indexAt(end) - 1; headline && i >= 0 && i >= indexAt(end) - MAX_TIMES; i--) {
      if (times.get(i).from() < document.lineFirstToken(line)) {
        break;
      }
      if (isEligible(i, true) && isCarried(i)) {
        return i;
      }
    }
    return openingOfLine(line, end, true);
  }

  private int openingOfLine(int line, int end, boolean ahead) {
    int from = document.lineFirstToken(line);
    int index = indexAt(end);
    for (int i = index - 1;
        i >= Math.max(0, index - MAX_TIMES) && times.get(i).from() >= from;
        i--) {
      TimeMention mention = times.get(i);
      boolean frames =
          announces(line) || (ahead ? isAtStart(mention) || isOfGoals(mention) : opens(mention));
      if (frames
          && isEligible(i, ahead)
          && isCarried(i)
          && (bracketOf[mention.from()] == 0 || announces(line))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a time holds beyond its sentence: a day does not, nor a season, nor a beginning. */
  private boolean isCarried(int index) {
    TimeMention mention = times.get(index);
    boolean season =
        mention.kind() == Kind.YEARS && !isTerm(mention) && mention.bound() == Bound.NONE;
    boolean day = mention.kind() == Kind.DAY || mention.kind() == Kind.DAYS;
    return !season && !day && mention.bound() != Bound.SINCE && mention.bound() != Bound.AFTER;
  }

  /** Whether a time frames what follows: it opens its sentence or stands between marks. */
  private boolean opens(TimeMention mention) {
    int from = mention.from();
    int sentence = document.sentenceOf(from);
    boolean parted =
        from > document.sentenceFrom(sentence)
            && (tokens.is(from - 1, ',') || tokens.is(from - 1, ':'));
    boolean announces =
        mention.to() < document.sentenceTo(sentence) && tokens.is(mention.to(), ':');
    return parted || announces || isAtStart(mention);
  }

  /** "đề ra 12 chỉ tiêu phấn đấu thực hiện trong năm 2026": the time of goals not yet named. */
  private boolean isOfGoals(TimeMention mention) {
    int from = document.sentenceFrom(document.sentenceOf(mention.from()));
    for (int t = mention.from() - 1; t >= Math.max(from, mention.from() - ITEM_REACH); t--) {
      if (tagged.is(t, Category.GOAL_NOUN)) {
        return true;
      }
      if (tokens.is(t, ';')
          || tokens.is(t, ':')
          || tokens.isNumber(t) && !isOfTime(t) && !tagged.is(t + 1, Category.PLAN_NOUN)) {
        return false;
      }
    }
    return false;
  }

  private boolean isAtStart(TimeMention mention) {
    int at = mention.from() - document.sentenceFrom(document.sentenceOf(mention.from()));
    // "Về phương hướng, nhiệm vụ trọng tâm năm 2026, …"
    boolean ofPlan =
        tagged.endingAt(mention.from(), Category.PLAN_NOUN) != null
            || tagged.endingAt(mention.from(), Category.GOAL_NOUN) != null;
    return at <= OPENING || ofPlan && at <= 2 * OPENING;
  }

  /**
   * Whether a line is an entry of a list: it begins with a mark, or the line before it announces
   * it.
   */
  private boolean isListed(int line) {
    int first = document.lineFirstToken(line);
    return tokens.is(first, '-')
        || tokens.is(first, '+')
        || tokens.is(first, '*')
        || tokens.is(first, '\u2022')
        || isNumbered(first)
        || announces(line - 1);
  }

  /** "2. …", "2) …", "(2) …". */
  private boolean isNumbered(int first) {
    int number = tokens.is(first, '(') ? first + 1 : first;
    return number + 1 < tokens.size()
        && tokens.isNumber(number)
        && (tokens.is(number + 1, '.') || tokens.is(number + 1, ')'));
  }

  private boolean announces(int line) {
    return tokens.is(document.lineEndToken(line) - 1, ':');
  }

  private boolean isEligible(int index, boolean ahead) {
    if (references.get(index) || elsewhere.get(index)) {
      return false;
    }
    TimeMention mention = times.get(index);
    if (ahead
        && mention.first() instanceof Stretch.Relative relative
        && relative.shift() == null
        && relative.unit() != Stretch.Unit.TERM) {
      // "trong tháng" is a time, though no day by which anything is due: no other time is looked
      // for.
      return true;
    }
    if (ahead) {
      return mention.kind() != Kind.DURATION && !isDayOfReport(mention) && endAhead(index) != null;
    }
    return switch (mention.kind()) {
      case DAY, DAYS -> mention.bound() != Bound.NONE || isLong(mention);
      case RELATIVE -> !isDayOfReport(mention) || mention.bound() == Bound.UNTIL;
      default -> true;
    };
  }

  /** "từ ngày 16/12/2023 đến ngày 15/3/2024"; not the days of a meeting. */
  private boolean isLong(TimeMention mention) {
    Period period = mention.kind() == Kind.DAYS ? mention.resolve(context) : null;
    return period != null
        && period.start() != null
        && period.end() != null
        && !period.end().isBefore(period.start().plusDays(LONG_DAYS));
  }

  /** "sáng nay", "hiện nay", "đến nay". */
  private static boolean isDayOfReport(TimeMention mention) {
    return mention.first() instanceof Stretch.Relative relative
        && (relative.unit() == Stretch.Unit.DAY || relative.unit() == Stretch.Unit.NOW);
  }

  // --- times that are in force nowhere
  // -------------------------------------------------------------------------------

  /**
   * Whether something is compared with a time: so với năm 2023, gấp 1,8 lần năm 2020, 22% kế hoạch
   * năm 2024.
   */
  private boolean isReference(TimeMention mention) {
    int t = mention.from();
    int from = document.sentenceFrom(document.sentenceOf(t));
    boolean passed =
        mention.first() instanceof Stretch.Relative relative
            && relative.shift() != null
            && relative.shift() < 0;
    if (passed && !opens(mention) && !isDayOfReport(mention)
        || isPlanOfFigure(mention, from)
        || tagged.endingAt(t, Category.PRICE_BASE) != null) {
      return true;
    }
    if (t > from
        && (tagged.endingAt(t, Category.RELATION) != null && (isMoreThan(t) || isAsMuch(t))
            || mention.bound() == Bound.NONE
                && !isEnd(mention)
                && !tagged.is(t, Category.PLACE_LINK)
                && tagged.endingAt(t, Category.UNIT) != null)) {
      return true;
    }
    for (int i = t - 1; i >= Math.max(from, t - VERSUS_REACH); i--) {
      if (tokens.isPunct(i) && !tokens.is(i, '-') || tokens.isNumber(i)) {
        return false;
      }
      if (tagged.is(i, Category.VERSUS)) {
        return true;
      }
    }
    return false;
  }

  /** "22% kế hoạch năm", "vượt dự toán năm 2024", "cùng kỳ năm 2022"; not "Mục tiêu năm 2025". */
  private boolean isPlanOfFigure(TimeMention mention, int sentenceFrom) {
    Match basis = tagged.endingAt(mention.from(), Category.BASIS);
    if (basis == null || basis.from() < sentenceFrom || mention.bound() != Bound.NONE) {
      return false;
    }
    Basis of = Basis.valueOf(basis.value());
    if (of == Basis.SAME_PERIOD) {
      return true;
    }
    int t = basis.from();
    boolean figure =
        t > sentenceFrom
            && (tokens.is(t - 1, '%')
                || tokens.isNumber(t - 1)
                || tagged.endingAt(t, Category.UNIT) != null
                || tagged.endingAt(t, Category.RELATION) != null);
    return of == Basis.PLAN && figure;
  }

  /** "nhiều hơn năm 2017" compares; "tăng năm 2017" does not. */
  private boolean isMoreThan(int t) {
    return tagged.endingAt(t, Category.QUALIFIER) != null
        || tagged.endingAt(t, Category.RELATION).to() - tagged.endingAt(t, Category.RELATION).from()
            > 1;
  }

  /** "3.000 con, bằng năm 2025". */
  private boolean isAsMuch(int t) {
    Match relation = tagged.endingAt(t, Category.RELATION);
    return relation.value().equals(Relation.REACHED.name())
        && relation.from() > 0
        && (tokens.is(relation.from() - 1, ',') || tokens.is(relation.from() - 1, '('));
  }

  /**
   * "khóa XX, nhiệm kỳ 2021-2026" says which council it is; "Nhiệm kỳ 2025-2030, đại hội …" and
   * "nhìn lại nhiệm kỳ" say when.
   */
  private boolean isNameOfTerm(TimeMention mention) {
    if (mention.kind() != Kind.YEARS || !isTerm(mention)) {
      return false;
    }
    int t = mention.from();
    int from = document.sentenceFrom(document.sentenceOf(t));
    return t > from
        && tagged.endingAt(t, Category.REVIEW_VERB) == null
        && tagged.endingAt(t, Category.PLAN_VERB) == null
        && tagged.endingAt(t, Category.TIME_LINK) == null
        && !isAtStart(mention);
  }

  private boolean isTerm(TimeMention mention) {
    Match head = tagged.at(mention.from(), Category.PERIOD_HEAD);
    return head != null && head.value().equals("TERM");
  }

  // --- years
  // ---------------------------------------------------------------------------------------------------------

  private TimeContext inYear(TimeMention mention, int at) {
    if (mention.year() != null
        || mention.first() instanceof Stretch.Relative
        || mention.first() instanceof Stretch.Day) {
      return context;
    }
    Integer year = statedYear(at);
    return year == null ? context : context.about(year);
  }

  /**
   * The year stated nearest to a time: in its sentence behind or before it, else before it in its
   * paragraph.
   */
  private Integer statedYear(int at) {
    int sentence = document.sentenceOf(times.get(at).from());
    int to = document.sentenceTo(sentence);
    for (int i = at + 1; i < Math.min(times.size(), at + 4) && times.get(i).from() < to; i++) {
      if (statesYear(i)) {
        return times.get(i).year();
      }
    }
    int from = document.lineFirstToken(document.lineOfSentence(sentence));
    for (int i = at - 1; i >= Math.max(0, at - MAX_TIMES) && times.get(i).from() >= from; i--) {
      if (statesYear(i)) {
        return times.get(i).year();
      }
    }
    return null;
  }

  private boolean statesYear(int index) {
    TimeMention mention = times.get(index);
    return !references.get(index)
        && !elsewhere.get(index)
        && mention.first() instanceof Stretch.Months
        && mention.last() == null
        && mention.bound() == Bound.NONE
        && mention.year() != null;
  }

  /** The latest month or quarter named before a time that was over by the day of the report. */
  private TimeMention lastOver(int at, Stretch.Unit unit) {
    LocalDate reference = context.reference();
    Kind kind =
        unit == Stretch.Unit.MONTH
            ? Kind.MONTH
            : unit == Stretch.Unit.QUARTER ? Kind.QUARTER : null;
    if (kind == null || reference == null) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(0, at - MAX_TIMES); i--) {
      TimeMention mention = times.get(i);
      if (mention.kind() == kind && !references.get(i)) {
        LocalDate end = mention.end(inYear(mention, i));
        if (end != null && !end.isAfter(reference.plusDays(NOT_YET_OVER))) {
          return mention;
        }
      }
    }
    return null;
  }

  // --- places
  // --------------------------------------------------------------------------------------------------------

  /** The number of the first time that begins at or behind a token. */
  private int indexAt(int token) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The number of the brackets in which each token stands, 0 outside of brackets that close. */
  private int[] brackets() {
    int[] brackets = new int[tokens.size()];
    for (int s = 0; s < document.sentenceCount(); s++) {
      int open = -1;
      for (int t = document.sentenceFrom(s); t < document.sentenceTo(s); t++) {
        if (tokens.is(t, '(')) {
          open = t;
        } else if (tokens.is(t, ')') && open >= 0) {
          Arrays.fill(brackets, open, t, open + 1);
          open = -1;
        }
      }
    }
    return brackets;
  }

  /** The number of each token's part of its sentence. */
  private int[] parts() {
    int[] parts = new int[tokens.size()];
    int part = 0;
    for (int s = 0; s < document.sentenceCount(); s++) {
      part++;
      for (int t = document.sentenceFrom(s); t < document.sentenceTo(s); t++) {
        if (tokens.is(t, ',') || tokens.is(t, ';')) {
          part++;
        }
        parts[t] = part;
      }
    }
    return parts;
  }
}
