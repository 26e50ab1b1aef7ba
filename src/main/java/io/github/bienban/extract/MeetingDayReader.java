package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.model.Basis;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.PartOfDay;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads when the meeting was held. The day nearest to the meeting's name is its day; a year that is
 * not written is that of the publication, or else the one that the first paragraphs speak of.
 */
final class MeetingDayReader {

  private static final int MAX_LINES = 8;
  private static final int MAX_TOKENS = 1200;

  /** Days before it are history. */
  private static final int FIRST_YEAR = 1986;

  /** A month's slack: pages are dated late, but hardly ever before the meeting. */
  private static final int DAYS_AHEAD = 31;

  /** "Đại hội đại biểu Đảng bộ phường lần thứ I (nhiệm kỳ 2025-2030)" is no longer. */
  private static final int CONGRESS_REACH = 16;

  /** The month in which a school year begins, and the one from which on it is looked ahead. */
  private static final int AUGUST = 8;

  private static final int WINTER = 10;

  /** So many days before its last day a year may be counted as a whole. */
  private static final int LAST_WEEKS = 45;

  /** No document's number has more tokens: "số 03/CT-BCA-X11". */
  private static final int MAX_NUMBER = 12;

  /** What a day that no word for a day stands before is farther away than one with such a word. */
  private static final int BARE = 25;

  /** So many tokens before a day its part stands, with the time of the day between them. */
  private static final int MAX_CLOCK = 7;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final Layout layout;
  private final List<TimeMention> times;
  private final LocalDate published;

  /** The last day up to which the report counts something, or null. */
  private final LocalDate counted;

  MeetingDayReader(Tagged tagged, Layout layout, List<TimeMention> times) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.layout = layout;
    this.times = times;
    this.published =
        layout.info().publishedAt() == null ? null : layout.info().publishedAt().date();
    this.counted = lastCounted();
  }

  /** "tính đến ngày 31/12/2021": who reports it does so later. */
  private LocalDate lastCounted() {
    LocalDate last = null;
    for (TimeMention time : times) {
      LocalDate day =
          tagged.is(time.from(), Category.RECKONING)
                  && time.first() instanceof Stretch.Day named
                  && named.year() != null
                  && named.month() != null
              ? date(named, named.year())
              : null;
      last = day == null || last != null && day.isBefore(last) ? last : day;
    }
    return last;
  }

  /**
   * A day that the text names.
   *
   * @param first the day, or null where only one counted from the publication is named
   * @param last the last of several, or null
   * @param shift how many days after the publication
   * @param part the part of the day, or null
   * @param from the first token
   * @param to the token behind the last one
   * @param sure whether a word for a day says that it is one
   */
  private record Candidate(
      Stretch.Day first,
      Stretch.Day last,
      int shift,
      PartOfDay part,
      int from,
      int to,
      boolean sure) {}

  /**
   * Reads the days.
   *
   * @param meeting where the meeting is introduced
   */
  MeetingDays read(MeetingMention meeting) {
    Candidate best = null;
    if (!meeting.title()) {
      int s = meeting.sentence();
      List<Candidate> all = candidates(document.sentenceFrom(s), document.sentenceTo(s));
      best = nearest(all, meeting);
      best = best == null ? null : withNext(best, all);
    }
    if (best == null) {
      best = elsewhere(meeting);
    }
    if (best == null) {
      return new MeetingDays(null, null, null);
    }
    MeetingDays days = resolve(best, meeting);
    LocalDate end = days.end() != null ? days.end() : laterEnd(days.start(), meeting);
    return new MeetingDays(days.start(), end, days.part());
  }

  private static Candidate nearest(List<Candidate> candidates, MeetingMention meeting) {
    Candidate best = null;
    int least = Integer.MAX_VALUE;
    for (Candidate c : candidates) {
      int distance =
          c.from() < meeting.head() ? meeting.head() - c.to() : Math.max(0, c.to() - meeting.to());
      distance += c.sure() ? 0 : BARE;
      if (distance < least) {
        least = distance;
        best = c;
      }
    }
    return best;
  }

  /** The first sure day in the paragraph of the meeting, the headline, the lead, the captions. */
  private Candidate elsewhere(MeetingMention meeting) {
    List<Candidate> found = new ArrayList<>();
    found.addAll(candidates(layout.textFrom(meeting.line()), layout.textTo(meeting.line())));
    int lines = 0;
    for (int line = 0; line < layout.lineCount() && lines < MAX_LINES; line++) {
      Part part = layout.part(line);
      boolean read = part == Part.TITLE || part == Part.CAPTION || part == Part.HEADING;
      if (read || layout.isText(line)) {
        lines++;
        int from = layout.textFrom(line);
        found.addAll(candidates(from, Math.min(layout.textTo(line), from + MAX_TOKENS)));
      }
    }
    for (Candidate c : found) {
      if (c.sure() && !isPlanned(c)) {
        return c;
      }
    }
    return null;
  }

  /** "dự kiến được tổ chức từ ngày 7/3": whether the day of something to come is stated. */
  private boolean isPlanned(Candidate c) {
    int from =
        Math.max(document.sentenceFrom(document.sentenceOf(c.from())), c.from() - MAX_NUMBER);
    for (int t = from; t < c.from(); t++) {
      if (MeetingFinder.isExpected(tokens, t) || tokens.isSpelled(t, "sẽ")) {
        return true;
      }
    }
    return false;
  }

  /** The last day where a sentence behind tells that the meeting takes several from the first. */
  private LocalDate laterEnd(LocalDate start, MeetingMention meeting) {
    LocalDate closed = start == null ? null : closingDay(start, meeting);
    if (closed != null) {
      return closed;
    }
    int last = Math.min(document.sentenceCount(), meeting.sentence() + 4);
    for (int s = meeting.sentence(); s < last && start != null; s++) {
      for (Candidate c : candidates(document.sentenceFrom(s), document.sentenceTo(s))) {
        if (c.last() != null && start.equals(date(c.first(), start.getYear()))) {
          return date(c.last(), start.getYear());
        }
      }
    }
    return null;
  }

  /**
   * The day that stands behind words for the meeting's end: "kết thúc chiều 5/7", "kéo dài đến ngày
   * 9/7".
   */
  private LocalDate closingDay(LocalDate start, MeetingMention meeting) {
    for (TimeMention time : times) {
      if (time.from() < meeting.to()) {
        continue;
      }
      boolean until = time.bound() == Bound.UNTIL || time.bound() == Bound.BEFORE;
      Match end = until ? endBefore(time.from() + 1) : endBefore(time.from());
      int from = end == null ? 0 : document.sentenceFrom(document.sentenceOf(time.from()));
      Candidate c = end != null && end.from() >= from ? closing(time, from) : null;
      if (c == null || c.first() == null || c.last() != null || !isOfMeeting(end, meeting)) {
        continue;
      }
      LocalDate day = date(c.first(), start.getYear());
      if (day != null && day.isAfter(start) && !day.isAfter(start.plusDays(DAYS_AHEAD))) {
        return day;
      }
    }
    return null;
  }

  /** The words for an end that stand right before a time or its part of the day, or null. */
  private Match endBefore(int token) {
    Match end = tagged.endingAt(token, Category.MEETING_END);
    boolean day = token > 1 && tokens.isSpelled(token - 1, "ngày");
    return end == null && day ? tagged.endingAt(token - 1, Category.MEETING_END) : end;
  }

  /** Whether the sentence of an end is that of the meeting, or begins with a word for it. */
  private boolean isOfMeeting(Match end, MeetingMention meeting) {
    int sentence = document.sentenceOf(end.from());
    int from = document.sentenceFrom(sentence);
    if (sentence == meeting.sentence()) {
      return tagged.first(meeting.to(), end.from(), Category.MEETING_HEAD) == null;
    }
    Match head = tagged.at(from, Category.MEETING_HEAD);
    return head != null && meeting.kind() != null && head.value().equals(meeting.kind().name());
  }

  /** "chiều 16/5 và sáng 17/5": one of several days, the last of which follows it. */
  private Candidate withNext(Candidate first, List<Candidate> all) {
    for (Candidate next : all) {
      int gap = next.from() - first.to();
      boolean apart = gap >= 1 && gap <= 2 && tagged.is(first.to(), Category.AND);
      boolean days = first.first() != null && next.first() != null && next.last() == null;
      if (apart && days && first.last() == null) {
        Stretch.Day day = first.first();
        return new Candidate(
            day, next.first(), 0, first.part(), first.from(), next.to(), first.sure());
      }
    }
    return first;
  }

  private List<Candidate> candidates(int from, int to) {
    List<Candidate> found = new ArrayList<>();
    Candidate relative = null;
    for (TimeMention time : times) {
      if (time.from() < from || time.to() > to) {
        continue;
      }
      Candidate c = candidate(time, from);
      if (c == null) {
        continue;
      }
      boolean same = relative != null && c.first() != null && c.from() - relative.to() <= 2;
      if (same) {
        // "sáng nay (12/7)" names one day twice.
        found.remove(found.size() - 1);
        PartOfDay part = c.part() == null ? relative.part() : c.part();
        c = new Candidate(c.first(), c.last(), 0, part, relative.from(), c.to(), true);
      }
      found.add(c);
      relative = c.first() == null ? c : null;
    }
    return found;
  }

  private Candidate candidate(TimeMention time, int from) {
    Match relative = tagged.at(time.from(), Category.RELATIVE_DAY);
    PartOfDay part = part(time.from(), from);
    if (relative != null) {
      int shift = Integer.parseInt(relative.value());
      return new Candidate(null, null, shift, part, time.from(), time.to(), true);
    }
    return time.bound() == Bound.NONE ? dayOf(time, from, part) : null;
  }

  /** The day that a time behind words for an end names, which may have a bound of its own. */
  private Candidate closing(TimeMention time, int from) {
    return dayOf(time, from, part(time.from(), from));
  }

  private Candidate dayOf(TimeMention time, int from, PartOfDay part) {
    boolean whole = !isDocument(time.from(), from);
    if (!whole || !(time.first() instanceof Stretch.Day first)) {
      return null;
    }
    Stretch.Day last = time.last() instanceof Stretch.Day day ? inMonthOf(first, day) : null;
    Integer month = first.month() != null ? first.month() : last == null ? null : last.month();
    if (month == null) {
      return null;
    }
    Integer year = first.year() != null || last == null ? first.year() : last.year();
    if (isSpan(first, last) || year != null && year < FIRST_YEAR) {
      return null;
    }
    boolean sure = part != null || last != null || !tokens.isNumber(time.from());
    return new Candidate(
        new Stretch.Day(year, month, first.day()), last, 0, part, time.from(), time.to(), sure);
  }

  /** The last of several days, in the month of the first where it is written without one. */
  private static Stretch.Day inMonthOf(Stretch.Day first, Stretch.Day last) {
    if (last.month() != null) {
      return last;
    }
    boolean same = first.month() != null && first.day() <= last.day();
    return same ? new Stretch.Day(last.year(), first.month(), last.day()) : null;
  }

  /** Whether two days lie years apart, as in a jubilee: "(03/02/1930 - 03/02/2025)". */
  private static boolean isSpan(Stretch.Day first, Stretch.Day last) {
    return last != null
        && first.year() != null
        && last.year() != null
        && last.year() - first.year() > 1;
  }

  /** The part of the day that begins a time, or stands before it with a day of the week. */
  private PartOfDay part(int token, int from) {
    Match part = tagged.at(token, Category.DAY_PART);
    for (int t = token; part == null && t > from && t > token - MAX_CLOCK; t--) {
      Match before = tagged.endingAt(t, Category.DAY_PART);
      boolean between =
          tokens.isPunct(t - 1) || isOfClock(t - 1) || tagged.endingAt(t, Category.WEEKDAY) != null;
      if (before != null && t < token) {
        part = before;
      } else if (!between && tagged.endingAt(t + 1, Category.WEEKDAY) == null) {
        return null;
      }
    }
    return part == null ? null : PartOfDay.valueOf(part.value());
  }

  /** "chiều 15 giờ 30 ngày 26/4": whether a token tells the time of the day. */
  private boolean isOfClock(int token) {
    return tokens.isNumber(token) && tokens.length(token) <= 2
        || tagged.is(token, Category.TIME_UNIT)
        || tokens.isGlued(token) && tokens.isNumber(token - 1);
  }

  /** Whether a document's number stands before the day: "số 12/NQ-HĐND ngày 22/12/2016". */
  private boolean isDocument(int start, int from) {
    int t = start - 1;
    if (t > from && tokens.is(t, ',')) {
      t--;
    }
    boolean capitals = false;
    boolean joint = false;
    for (int end = t; t > from && t > end - MAX_NUMBER; t--) {
      capitals |= tokens.isAllCapitals(t);
      joint |= tokens.is(t, '-') || tokens.is(t, '/');
      if (!tokens.isGlued(t)) {
        break;
      }
    }
    return capitals && joint;
  }

  private MeetingDays resolve(Candidate c, MeetingMention meeting) {
    if (c.first() == null) {
      LocalDate day = published == null ? null : published.plusDays(c.shift());
      return new MeetingDays(day, null, c.part());
    }
    int year = year(c.first(), meeting);
    if (year == 0) {
      return new MeetingDays(null, null, c.part());
    }
    LocalDate start = date(c.first(), year);
    LocalDate end = c.last() == null ? null : date(c.last(), year);
    if (start != null && end != null && end.isBefore(start)) {
      start = start.minusYears(1);
    }
    return new MeetingDays(start, end, c.part());
  }

  private static LocalDate date(Stretch.Day day, int missingYear) {
    try {
      return LocalDate.of(day.year() == null ? missingYear : day.year(), day.month(), day.day());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The year of a day that is written without one: that of the last such day before the
   * publication, or the report's own; 0 if neither is known.
   */
  private int year(Stretch.Day day, MeetingMention meeting) {
    if (day.year() != null) {
      return day.year();
    }
    if (published != null) {
      LocalDate there = date(day, published.getYear());
      boolean later = there != null && there.isAfter(published.plusDays(DAYS_AHEAD));
      return later ? published.getYear() - 1 : published.getYear();
    }
    int year = ownYear(day.month(), meeting);
    LocalDate there = year == 0 || counted == null ? null : date(day, year);
    // In its last weeks a year is counted as a whole before it is over.
    boolean before = there != null && there.isBefore(counted.minusDays(LAST_WEEKS));
    return before && counted.getYear() == year ? year + 1 : year;
  }

  /**
   * The year that the first paragraphs speak of. At the end of a year they speak of it and of the
   * next, at its beginning of the one before too. A congress begins a term, so its year is the
   * term's first where none near to it is written.
   */
  private int ownYear(int month, MeetingMention meeting) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    int lines = 0;
    int least = Integer.MAX_VALUE;
    int most = 0;
    int first = 0;
    boolean wholeYear = true;
    for (int l = 0; l < layout.lineCount() && lines < MAX_LINES; l++) {
      boolean near = l <= meeting.line() + 1 || first == 0;
      if (!near || layout.part(l) != Part.TITLE && !layout.isText(l)) {
        continue;
      }
      lines++;
      from = layout.textFrom(l);
      to = Math.min(layout.textTo(l), from + MAX_TOKENS);
      for (TimeMention time : times) {
        boolean here = time.from() >= from && time.to() <= to;
        int year = here ? spokenOf(time) : 0;
        if (year > 0) {
          boolean whole = time.kind() == TimeMention.Kind.YEAR;
          wholeYear = first == 0 || year == first ? wholeYear && whole : wholeYear;
          first = first == 0 ? year : first;
          least = Math.min(least, year);
          most = Math.max(most, year);
        }
      }
    }
    Stretch.Years term = term(meeting);
    if (term != null
        && (meeting.kind() == MeetingKind.CONGRESS
            ? first < term.first() - 1 || first > term.first() + 1
            : first == 0 || first == term.last())) {
      return term.first();
    }
    if (first == 0) {
      return schoolYear(month, meeting);
    }
    if (most == least && month <= 2 && looksAt(meeting, first, Category.REVIEW_VERB)) {
      return first + 1;
    }
    if (most == least && month >= WINTER && looksAt(meeting, first, Category.PLAN_VERB)) {
      return first - 1;
    }
    if (most - least == 1) {
      // "nhìn lại năm 2019 và quyết định kế hoạch năm 2020": in spring a whole year is over.
      boolean over = wholeYear && first == least && month < WINTER;
      return month >= WINTER ? least : month <= 2 || over ? most : first;
    }
    return first;
  }

  /**
   * Whether the meeting's name says that it looked back on a year or planned for it: "tổng kết công
   * tác năm 2023".
   *
   * @param verbs the verbs of looking back, or those of planning
   */
  private boolean looksAt(MeetingMention meeting, int year, Category verbs) {
    boolean task = false;
    for (int t = meeting.headTo(); t < meeting.to(); t++) {
      Match modifier = tagged.at(t, Category.MEETING_MODIFIER);
      task |= modifier != null && modifier.value().equals("TASK") && tagged.is(t, verbs);
    }
    for (TimeMention time : times) {
      boolean inName = time.from() >= meeting.headTo() && time.to() <= meeting.to();
      if (inName && time.kind() == TimeMention.Kind.YEAR && spokenOf(time) == year) {
        return task;
      }
    }
    return false;
  }

  /**
   * The year that a time states, but not that of a term, of a document, of prices or by which
   * something is to be reached; else 0.
   */
  private int spokenOf(TimeMention time) {
    boolean several =
        time.kind() == TimeMention.Kind.YEARS
            || time.kind() == TimeMention.Kind.YEAR && time.bound() == Bound.UNTIL;
    if (several
        || time.year() == null
        || isDocument(time.from(), 0)
        || isOfLaw(time.from())
        || tagged.endingAt(time.from(), Category.PRICE_BASE) != null) {
      return 0;
    }
    Match basis = tagged.endingAt(time.from(), Category.BASIS);
    if (basis != null && basis.value().equals(Basis.SAME_PERIOD.name())) {
      // "tăng 9% so với cùng kỳ 2017": it is a year later.
      return time.year() + 1;
    }
    return tagged.endingAt(time.from(), Category.VERSUS) != null ? 0 : time.year();
  }

  /** "Luật Tổ chức HĐND và UBND năm 2003": the year of a paper. */
  private boolean isOfLaw(int token) {
    for (int t = token - 1; t >= Math.max(0, token - MAX_NUMBER); t--) {
      if (tokens.isPunct(t) || tokens.isNumber(t)) {
        return false;
      }
      if (tagged.is(t, Category.DOCUMENT_TYPE) && tokens.isCapitalised(t)) {
        return t + 1 < token && tokens.isCapitalised(t + 1);
      }
    }
    return false;
  }

  /**
   * The year of a month in the school year that the meeting's sentence names, which begins in
   * August; 0 if it names none. Whoever looks back on one in summer does so when it is over.
   */
  private int schoolYear(int month, MeetingMention meeting) {
    int from = document.sentenceFrom(meeting.sentence());
    int to = document.sentenceTo(meeting.sentence());
    for (TimeMention time : times) {
      boolean here = time.from() >= from && time.to() <= to;
      if (here && time.first() instanceof Stretch.Years years && isSchool(time)) {
        Match review = tagged.first(meeting.headTo(), time.from(), Category.REVIEW_VERB);
        boolean over = review != null && month < WINTER;
        return month < AUGUST || over ? years.last() : years.first();
      }
    }
    return 0;
  }

  private boolean isSchool(TimeMention time) {
    return time.from() > 0 && tokens.isWritten(time.from() - 1, "học")
        || tokens.isWritten(time.from() + 1, "học");
  }

  /**
   * The term of a congress that stands in the meeting's sentence, or null. Who meets on the
   * resolution of a congress and speaks of its last year only does so when it begins.
   */
  private Stretch.Years term(MeetingMention meeting) {
    int from = document.sentenceFrom(meeting.sentence());
    int to = document.sentenceTo(meeting.sentence());
    boolean congress = meeting.kind() == MeetingKind.CONGRESS;
    for (TimeMention time : times) {
      if (time.from() >= from && time.to() <= to && time.first() instanceof Stretch.Years years) {
        return congress || namesCongress(from, time.from()) ? years : null;
      }
    }
    return null;
  }

  private boolean namesCongress(int from, int to) {
    for (int t = Math.max(from, to - CONGRESS_REACH); t < to; t++) {
      Match head = tagged.at(t, Category.MEETING_HEAD);
      if (head != null && head.value().equals(MeetingKind.CONGRESS.name())) {
        return true;
      }
    }
    return false;
  }
}
