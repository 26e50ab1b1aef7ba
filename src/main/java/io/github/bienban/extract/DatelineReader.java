package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.DayMention;
import io.github.bienban.mention.DayReader;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Reads the line that says when a report was published: days and clock times in any order, days of
 * the week, labels, numbers of views, links such as "In bài viết", and at most one name.
 */
final class DatelineReader {

  private static final int MAX_TOKENS = 48;
  private static final int MAX_NAME = 6;
  private static final int MAX_OFFICE = 10;

  private final Tagged tagged;
  private final Tokens tokens;
  private final DayReader days;
  private final Names names;

  DatelineReader(Tagged tagged, Names names) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.days = new DayReader(tagged);
    this.names = names;
  }

  /**
   * Reads from a token as far as it understands.
   *
   * @param from the first token
   * @param to the token not to be reached
   * @param withNames whether a name may stand there
   */
  Dateline read(int from, int to, boolean withNames) {
    return new Reading(from, Math.min(to, from + MAX_TOKENS), withNames).run();
  }

  private final class Reading {
    private final int to;
    private final boolean withNames;
    private int at;
    private LocalDate date;
    private LocalTime time;
    private Long views;
    private int authorFrom = -1;
    private int authorTo = -1;
    private boolean labelled;
    private boolean weak;

    Reading(int from, int to, boolean withNames) {
      this.at = from;
      this.to = to;
      this.withNames = withNames;
    }

    Dateline run() {
      while (at < to && step()) {
        // Each step takes at least one token.
      }
      return new Dateline(date, time, views, authorFrom, authorTo, at, labelled, weak);
    }

    private boolean step() {
      if (tokens.isNumber(at)) {
        return clock() || day() || numberBeforeLabel() || month() || counter();
      }
      if (tokens.isPunct(at)) {
        at++;
        return true;
      }
      return weekday() || day() || isoTime() || label() || section() || name();
    }

    private boolean day() {
      DayMention day = days.at(at, to);
      if (day == null || day.isRange() || day.year() == null) {
        return false;
      }
      if (date == null) {
        date = day.start(0);
      }
      at = day.to();
      return true;
    }

    /** 2023-10 and 10/2023 behind a label: only the month is stated. */
    private boolean month() {
      if (!labelled || date != null || at + 2 >= to) {
        return false;
      }
      if (!(tokens.is(at + 1, '-') || tokens.is(at + 1, '/')) || !tokens.isNumber(at + 2)) {
        return false;
      }
      int a = small(at);
      int b = small(at + 2);
      int year = Math.max(a, b);
      int month = Math.min(a, b);
      if (year < 1900 || year >= 2100 || month < 1 || month > 12) {
        return false;
      }
      date = LocalDate.of(year, month, 1);
      at += 3;
      return true;
    }

    /** T18:34:05 behind an ISO day. */
    private boolean isoTime() {
      boolean form = at + 2 < to && tokens.first(at) == 'T' && tokens.isGlued(at);
      if (!form || !tokens.is(at + 1, ':') || !tokens.isNumber(at + 2)) {
        return false;
      }
      int hour = parse(tokens.text(at).substring(1));
      int minute = small(at + 2);
      if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
        return false;
      }
      time = time == null ? LocalTime.of(hour, minute) : time;
      at += 3;
      if (at + 1 < to && tokens.is(at, ':') && tokens.isNumber(at + 1)) {
        at += 2;
      }
      return true;
    }

    /** 18:34, 18:34:05, 18h34, 18 giờ 34, 18g34, with AM or PM behind it. */
    private boolean clock() {
      int hour = small(at);
      if (hour < 0 || hour > 23 || at + 1 >= to || tokens.text(at).length() > 2) {
        return false;
      }
      int minute;
      int next;
      String sign = tokens.text(at + 1).toLowerCase(Locale.ROOT);
      if (sign.length() > 1 && sign.charAt(0) == 'h' && Character.isDigit(sign.charAt(1))) {
        minute = parse(sign.substring(1));
        next = at + 2;
      } else if (at + 2 < to && tokens.isNumber(at + 2) && isClockSign(sign)) {
        minute = small(at + 2);
        next = at + 3;
      } else {
        return false;
      }
      if (minute < 0 || minute > 59) {
        return false;
      }
      if (next + 1 < to && tokens.is(next, ':') && tokens.isNumber(next + 1)) {
        next += 2;
      }
      if (next < to && tokens.is(next, '\'')) {
        next++;
      }
      Match half = next < to ? tagged.at(next, Category.DATELINE_LABEL) : null;
      if (half != null && half.value().equals("PM") && hour < 12) {
        hour += 12;
      } else if (half != null && half.value().equals("AM") && hour == 12) {
        hour = 0;
      }
      if (time == null) {
        time = LocalTime.of(hour, minute);
      }
      at = next;
      return true;
    }

    private boolean isClockSign(String sign) {
      return sign.equals(":") || sign.equals("h") || sign.equals("g") || sign.equals("giờ");
    }

    /** "742 lượt xem". */
    private boolean numberBeforeLabel() {
      Match label = at + 1 < to ? tagged.at(at + 1, Category.DATELINE_LABEL) : null;
      if (label == null || label.to() > to) {
        return false;
      }
      if (label.value().equals("VIEWS")) {
        views = count(at);
      } else if (!label.value().equals("COUNT")) {
        return false;
      }
      at = label.to();
      return true;
    }

    /** "(258)" behind the day: how often something was done with the page. */
    private boolean counter() {
      if (date == null || at + 1 >= to || !tokens.is(at - 1, '(') || !tokens.is(at + 1, ')')) {
        return false;
      }
      at += 2;
      return true;
    }

    private boolean weekday() {
      Match match = tagged.at(at, Category.WEEKDAY);
      if (match == null || match.to() > to) {
        return false;
      }
      at = match.to();
      return true;
    }

    private boolean label() {
      Match label = tagged.at(at, Category.DATELINE_LABEL);
      if (label == null || label.to() > to) {
        return false;
      }
      switch (label.value()) {
        case "DATE" -> labelled = true;
        case "WHEN" -> {
          if (!isFigures(label.to())) {
            // "Thời gian: 14 giờ 00 ngày 22/5/2024" says when a meeting was held.
            return false;
          }
          labelled = true;
        }
        case "WEAK" -> {
          if (!withNames && date != null) {
            // "date 2026-01-21 Ngày 21-1, …": the sentence begins here.
            return false;
          }
          weak = true;
        }
        case "AUTHOR" -> {
          return author(label.to());
        }
        case "SOURCE" -> {
          if (authorFrom < 0) {
            return author(label.to());
          }
          at = sourceEnd(label.to());
          return true;
        }
        default -> {
          // The number behind it is read below.
        }
      }
      at = label.to();
      if (label.value().equals("VIEWS")
          || label.value().equals("COUNT")
          || label.value().equals("GMT")) {
        int number = at;
        while (number < to && number < at + 2 && tokens.isPunct(number)) {
          number++;
        }
        if (number < to && tokens.isNumber(number) && days.at(number, to) == null) {
          if (label.value().equals("VIEWS")) {
            views = count(number);
          }
          at = number + 1;
        }
      }
      return true;
    }

    /** Whether a date in figures stands behind a label: "Thời gian: 22/5/2024 14:00". */
    private boolean isFigures(int token) {
      int at = token < to && tokens.is(token, ':') ? token + 1 : token;
      return at + 1 < to && tokens.isNumber(at) && tokens.isPunct(at + 1) && tokens.isGlued(at + 1);
    }

    private boolean author(int from) {
      int start = from < to && tokens.is(from, ':') ? from + 1 : from;
      int end =
          start < to && tagged.is(start, Category.ORGANIZATION_HEAD) && tokens.isCapitalised(start)
              ? officeEnd(start)
              : names.nameEnd(start, Math.min(to, start + MAX_NAME + 2));
      if (end <= start) {
        return false;
      }
      authorFrom = start;
      authorTo = end;
      at = end;
      return true;
    }

    /** The end of the name of an office that signs: "Ban Biên tập", "Văn phòng HĐND xã". */
    private int officeEnd(int from) {
      int end = from + 1;
      while (end < to
          && end < from + MAX_OFFICE
          && tokens.isWord(end)
          && !tagged.is(end, Category.WEEKDAY)
          && !isDateLabel(end)) {
        end++;
      }
      return end;
    }

    /** The end of a source behind the name of who wrote it: "Nguồn: Công đoàn ngành |". */
    private int sourceEnd(int from) {
      int end = from < to && tokens.is(from, ':') ? from + 1 : from;
      while (end < to && end < from + MAX_OFFICE && tokens.isWord(end) && !isDateLabel(end)) {
        end++;
      }
      return end;
    }

    private boolean isDateLabel(int t) {
      Match label = tagged.at(t, Category.DATELINE_LABEL);
      return label != null && (label.value().equals("DATE") || label.value().equals("VIEWS"));
    }

    private boolean section() {
      Match match = date == null && time == null ? tagged.at(at, Category.SECTION) : null;
      if (match == null || match.to() > to) {
        return false;
      }
      at = match.to();
      return true;
    }

    private boolean name() {
      if (!withNames || authorFrom >= 0) {
        return false;
      }
      int end = names.nameEnd(at, Math.min(to, at + MAX_NAME));
      if (end <= at || tagged.is(at, Category.MEETING_HEAD) || isBody()) {
        return false;
      }
      authorFrom = at;
      authorTo = end;
      at = end;
      return true;
    }

    /** Some surnames are words for bodies too. */
    private boolean isBody() {
      return tagged.is(at, Category.BODY) && !tagged.is(at, Category.SURNAME);
    }

    private Long count(int token) {
      StringBuilder digits = new StringBuilder();
      String text = tokens.text(token);
      for (int i = 0; i < text.length() && digits.length() < 18; i++) {
        if (Character.isDigit(text.charAt(i))) {
          digits.append(text.charAt(i));
        }
      }
      return Long.valueOf(digits.toString());
    }

    private int small(int token) {
      return parse(tokens.text(token));
    }

    private int parse(String digits) {
      if (digits.isEmpty() || digits.length() > 4) {
        return -1;
      }
      int value = 0;
      for (int i = 0; i < digits.length(); i++) {
        char c = digits.charAt(i);
        if (c < '0' || c > '9') {
          return -1;
        }
        value = 10 * value + c - '0';
      }
      return value;
    }
  }
}
