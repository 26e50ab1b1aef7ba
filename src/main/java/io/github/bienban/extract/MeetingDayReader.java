package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.DayMention;
import io.github.bienban.mention.DayReader;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.PartOfDay;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
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

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final Layout layout;
  private final DayReader days;
  private final LocalDate published;

  MeetingDayReader(Tagged tagged, Layout layout) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.layout = layout;
    this.days = new DayReader(tagged);
    this.published =
        layout.info().publishedAt() == null ? null : layout.info().publishedAt().date();
  }

  /** A day in the text, and how sure its words say that something took place on it. */
  private record Candidate(
      DayMention day, int offset, PartOfDay part, int at, boolean relative, boolean strong) {}

  /**
   * Reads the days.
   *
   * @param meeting where the meeting is introduced, or null
   */
  MeetingDays read(MeetingMention meeting) {
    Candidate best = null;
    if (meeting != null && !meeting.title()) {
      List<Candidate> own =
          candidates(
              document.sentenceFrom(meeting.sentence()), document.sentenceTo(meeting.sentence()));
      best = nearest(own, meeting.head(), meeting.to());
    }
    if (best == null) {
      best = elsewhere(meeting);
    }
    if (best == null) {
      return new MeetingDays(null, null, null);
    }
    MeetingDays days = resolve(best, meeting);
    LocalDate end =
        days.end() != null || meeting == null ? days.end() : laterEnd(days.start(), meeting);
    return new MeetingDays(days.start(), end, days.part());
  }

  /**
   * The last day where a sentence behind tells that the meeting takes several from the first one
   * on.
   */
  private LocalDate laterEnd(LocalDate start, MeetingMention meeting) {
    int last = Math.min(document.sentenceCount(), meeting.sentence() + 4);
    for (int s = meeting.sentence(); s < last && start != null; s++) {
      for (Candidate c : candidates(document.sentenceFrom(s), document.sentenceTo(s))) {
        if (c.day() != null && c.day().isRange() && start.equals(c.day().start(start.getYear()))) {
          return c.day().end(start.getYear());
        }
      }
    }
    return null;
  }

  private static Candidate nearest(List<Candidate> candidates, int from, int to) {
    Candidate best = null;
    int least = Integer.MAX_VALUE;
    for (Candidate c : candidates) {
      int distance = c.at() < from ? from - c.at() : Math.max(0, c.at() - to);
      distance += c.strong() ? 0 : 25;
      if (distance < least) {
        least = distance;
        best = c;
      }
    }
    return best;
  }

  /**
   * The first day with a part of the day or the word "ngày" in the paragraph of the meeting, the
   * lead, the captions.
   */
  private Candidate elsewhere(MeetingMention meeting) {
    List<Candidate> found = new ArrayList<>();
    if (meeting != null) {
      found.addAll(candidates(layout.textFrom(meeting.line()), layout.textTo(meeting.line())));
    }
    int lines = 0;
    for (int line = 0; line < layout.lineCount() && lines < MAX_LINES; line++) {
      Part part = layout.part(line);
      if (layout.isText(line)
          || part == Part.TITLE
          || part == Part.CAPTION
          || part == Part.HEADING) {
        lines++;
        found.addAll(
            candidates(
                layout.textFrom(line),
                Math.min(layout.textTo(line), layout.textFrom(line) + MAX_TOKENS)));
      }
    }
    for (Candidate c : found) {
      if (c.strong()) {
        return c;
      }
    }
    return null;
  }

  private List<Candidate> candidates(int from, int to) {
    List<Candidate> found = new ArrayList<>();
    for (int t = from; t < to; t++) {
      Candidate c = candidate(t, from, to);
      if (c != null) {
        found.add(c);
        t = Math.max(t, c.at());
      }
    }
    return found;
  }

  private Candidate candidate(int t, int from, int to) {
    Match relative = tagged.at(t, Category.RELATIVE_DAY);
    Match part = tagged.at(t, Category.DAY_PART);
    if (relative != null) {
      int next = relative.to();
      for (int steps = 0; steps < 3 && next < to && !tokens.isNumber(next); steps++) {
        next++;
      }
      DayMention day = next < to ? days.at(next, to) : null;
      int offset = Integer.parseInt(relative.value());
      return new Candidate(
          day, offset, part(part), day == null ? relative.to() - 1 : day.to() - 1, true, true);
    }
    if (part != null) {
      int next = behindWeekday(part.to(), to);
      DayMention day = next < to && tokens.isNumber(next) ? days.at(next, to) : null;
      return day == null ? null : new Candidate(day, 0, part(part), day.to() - 1, false, true);
    }
    if (!tokens.isNumber(t)) {
      return null;
    }
    boolean said = t > from && is(t - 1, "ngày");
    boolean several = said && t > from + 1 && tokens.isNumber(t - 2);
    boolean open =
        t > from
            && (tokens.is(t - 1, '(')
                || tagged.is(t - 1, Category.RANGE_FROM)
                || tokens.is(t - 1, ','));
    if (!said && !open) {
      return null;
    }
    DayMention day = days.at(t, to);
    if (day == null) {
      return null;
    }
    boolean closed = day.to() >= to || !tokens.isWord(day.to()) || !tokens.is(t - 1, ',');
    int start = said ? t - 1 : t;
    boolean bound =
        start > from
            && (tagged.is(start - 1, Category.RANGE_TO)
                || is(start - 1, "trước")
                || is(start - 1, "sau")
                || isDocument(start, from));
    if (bound
        || !closed
        || !said && !several && !day.isRange() && day.year() == null && !tokens.is(t - 1, '(')) {
      return null;
    }
    return new Candidate(day, 0, null, day.to() - 1, false, said || several || day.isRange());
  }

  /**
   * Whether a document's number stands before the day: "Nghị quyết số 12/NQ-HĐND ngày 22/12/2016".
   */
  private boolean isDocument(int start, int from) {
    int t = start - 1;
    if (t > from && tokens.is(t, ',')) {
      t--;
    }
    return t > from && tokens.isAllCapitals(t) && (tokens.is(t - 1, '-') || tokens.is(t - 1, '/'));
  }

  private int behindWeekday(int t, int to) {
    int at = t;
    Match weekday = at < to ? tagged.at(at, Category.WEEKDAY) : null;
    if (weekday != null && weekday.to() < to) {
      at = weekday.to();
    }
    while (at < to && at < t + 5 && (tokens.is(at, '(') || tokens.is(at, ',') || is(at, "ngày"))) {
      at++;
    }
    return at;
  }

  private static PartOfDay part(Match part) {
    return part == null ? null : PartOfDay.valueOf(part.value());
  }

  private boolean is(int t, String word) {
    return tokens.isWord(t) && tokens.text(t).equalsIgnoreCase(word);
  }

  private MeetingDays resolve(Candidate c, MeetingMention meeting) {
    if (c.day() == null) {
      return new MeetingDays(
          published == null ? null : published.plusDays(c.offset()), null, c.part());
    }
    int year = year(c.day(), meeting);
    if (c.day().year() == null && year == 0) {
      return new MeetingDays(null, null, c.part());
    }
    LocalDate start = c.day().start(year);
    LocalDate end = c.day().end(year);
    if (start != null && end != null && end.isBefore(start)) {
      start = start.minusYears(1);
    }
    return new MeetingDays(start, end, c.part());
  }

  /**
   * The year of a day that is written without one: the last such day before the publication, or the
   * report's own year.
   */
  private int year(DayMention day, MeetingMention meeting) {
    if (day.year() != null) {
      return day.year();
    }
    if (published != null) {
      LocalDate there = day.start(published.getYear());
      // A month's slack: pages are dated late, but hardly ever before the meeting.
      boolean later = there != null && there.isAfter(published.plusDays(31));
      return later ? published.getYear() - 1 : published.getYear();
    }
    return ownYear(day.month(), meeting);
  }

  /**
   * The year that the first paragraphs speak of. At the end of a year they speak of it and of the
   * next, at its beginning of the one before too. A congress begins a term, so its year is the
   * term's first where no other is written.
   */
  private int ownYear(int month, MeetingMention meeting) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    int term = 0;
    int line = meeting == null ? 0 : Math.min(meeting.line(), layout.lineCount() - 1);
    int first = 0;
    for (int l = 0, lines = 0; l < layout.lineCount() && lines < MAX_LINES; l++) {
      boolean near = l <= line + 1 || first == 0;
      if (!near || layout.part(l) != Part.TITLE && !layout.isText(l)) {
        continue;
      }
      lines++;
      int to = Math.min(layout.textTo(l), layout.textFrom(l) + MAX_TOKENS);
      for (int t = layout.textFrom(l); t < to; t++) {
        int year = yearAt(t, to);
        term = term == 0 && meeting != null && l == meeting.line() ? termAt(t, to) : term;
        if (year > 0) {
          first = first == 0 ? year : first;
          least = Math.min(least, year);
          most = Math.max(most, year);
        }
      }
    }
    if (first == 0) {
      return meeting != null && meeting.kind() == MeetingKind.CONGRESS ? term : 0;
    }
    if (most - least == 1) {
      return month >= 10 ? least : month <= 2 ? most : first;
    }
    return first;
  }

  /** The first year of a term that begins with a token, or 0. */
  private int termAt(int t, int to) {
    boolean term =
        t + 2 < to && t > 0 && is(t - 1, "kỳ") && tokens.isNumber(t) && tokens.is(t + 1, '-');
    return term && tokens.end(t) - tokens.start(t) == 4
        ? Integer.parseInt(digits(tokens.text(t)))
        : 0;
  }

  /**
   * A year that is said of the time at hand: "năm 2018", "tháng 6-2022", "quý I/2024", not a term's
   * or a document's.
   */
  private int yearAt(int t, int to) {
    if (!tokens.isNumber(t) || tokens.end(t) - tokens.start(t) != 4) {
      return 0;
    }
    int year = Integer.parseInt(digits(tokens.text(t)));
    if (year < 1990 || year > 2090) {
      return 0;
    }
    boolean term =
        t + 2 < to
            && tokens.is(t + 1, '-')
            && tokens.isNumber(t + 2)
            && tokens.end(t + 2) - tokens.start(t + 2) == 4;
    boolean ends =
        t > 1
            && tokens.is(t - 1, '-')
            && tokens.isNumber(t - 2)
            && tokens.end(t - 2) - tokens.start(t - 2) == 4;
    boolean document = t + 1 < to && tokens.is(t + 1, '/');
    boolean cited =
        t >= 5
            && !tokens.isWord(t - 1)
            && tokens.isNumber(t - 4)
            && isDocument(is(t - 5, "ngày") ? t - 5 : t - 4, 0);
    return term || ends || document || cited ? 0 : year;
  }

  private static String digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? text : "0";
  }
}
