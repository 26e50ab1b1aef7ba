package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.OrdinalReader;
import io.github.bienban.model.Period;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Reads the time that a meeting looked back on and the time that it planned for, from the words for
 * what it was held for: "đánh giá … trong quý I và triển khai nhiệm vụ quý II năm 2024".
 */
final class MeetingPeriods {

  private final Tagged tagged;
  private final Tokens tokens;
  private final OrdinalReader ordinals;
  private final LocalDate day;
  private Period review;
  private Period plan;

  /**
   * Makes a reader.
   *
   * @param tagged the document
   * @param day the meeting's day, or null; a period whose year is not written lies in the year that
   *     its own sentence names, or else in that of this day
   */
  MeetingPeriods(Tagged tagged, LocalDate day) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.ordinals = new OrdinalReader(tagged);
    this.day = day;
  }

  /** The time looked back on, or null. */
  Period review() {
    return review;
  }

  /** The time planned for, or null. */
  Period plan() {
    return plan;
  }

  /**
   * Reads the periods in a stretch of tokens.
   *
   * @param from the first token of what the meeting was held for
   * @param to the token behind it
   * @param years the token behind the stretch in which a missing year may stand
   */
  void read(int from, int to, int years) {
    int year = year(from, years);
    boolean planning = tagged.is(from, Category.PLAN_VERB);
    for (int t = from; t < to; t++) {
      Found found = at(t, to, year);
      if (found == null) {
        continue;
      }
      Period period = new Period(found.start(), found.end(), tagged.words(t, found.to()));
      // What is over by the day of the meeting was looked back on, whatever the verb ("bàn về tình
      // hình tháng 2").
      boolean over = day != null && found.end().isBefore(day);
      boolean ahead = day != null && found.start().isAfter(day);
      if (ahead || !over && (planning || review != null)) {
        plan = plan == null ? period : plan;
      } else {
        review = review == null ? period : review;
      }
      t = found.to() - 1;
    }
  }

  /** A period with the token behind it. */
  private record Found(LocalDate start, LocalDate end, int to) {}

  private Found at(int t, int to, int year) {
    Found found = quarter(t, to, year);
    found = found == null ? months(t, to, year) : found;
    found = found == null ? month(t, to, year) : found;
    found = found == null ? half(t, to, year) : found;
    return found == null ? wholeYear(t, to) : found;
  }

  /** quý I/2024, quí II năm 2024, quý 3. */
  private Found quarter(int t, int to, int year) {
    if (!is(t, to, "quý") && !is(t, to, "quí") || t + 1 >= to) {
      return null;
    }
    int number = tokens.isNumber(t + 1) ? small(t + 1) : ordinals.roman(t + 1);
    if (number < 1 || number > 4) {
      return null;
    }
    int end = yearEnd(t + 2, to);
    int y = end > t + 2 ? small(end - 1) : year;
    return y == 0 ? null : found(YearMonth.of(y, 3 * number - 2), YearMonth.of(y, 3 * number), end);
  }

  /** 6 tháng đầu năm 2018, sáu tháng cuối năm, 9 tháng. */
  private Found months(int t, int to, int year) {
    int number = small(t);
    int at = t + 1;
    if (!tokens.isNumber(t)) {
      Match word = tagged.at(t, Category.ORDINAL_WORD);
      number = word == null ? -1 : Integer.parseInt(word.value());
      at = word == null ? at : word.to();
    }
    if (number < 2 || number > 11 || !is(at, to, "tháng")) {
      return null;
    }
    at++;
    boolean rest = is(at, to, "còn") && is(at + 1, to, "lại");
    boolean last = rest || is(at, to, "cuối");
    if (rest) {
      at += 2;
      at += is(at, to, "của") && is(at + 1, to, "năm") ? 1 : 0;
    } else if (last || is(at, to, "đầu")) {
      at++;
      at += is(at, to, "năm") && yearEnd(at, to) == at ? 1 : 0;
    } else if (tokens.isNumber(t + 2) || is(at, to, "qua") || is(at, to, "tới")) {
      return null;
    }
    int end = yearEnd(at, to);
    int y = end > at ? small(end - 1) : year;
    if (y == 0) {
      return null;
    }
    YearMonth first = YearMonth.of(y, last ? 13 - number : 1);
    return found(first, YearMonth.of(y, last ? 12 : number), end);
  }

  /** tháng 8, tháng 6-2022, tháng 02 năm 2022. */
  private Found month(int t, int to, int year) {
    if (!is(t, to, "tháng") || t + 1 >= to || !tokens.isNumber(t + 1)) {
      return null;
    }
    int number = small(t + 1);
    int end = yearEnd(t + 2, to);
    int y = end > t + 2 ? small(end - 1) : year;
    if (number < 1 || number > 12 || y == 0) {
      return null;
    }
    return found(YearMonth.of(y, number), YearMonth.of(y, number), end);
  }

  /** nửa đầu năm 2023, nửa cuối năm. */
  private Found half(int t, int to, int year) {
    boolean last = is(t + 1, to, "cuối");
    if (!is(t, to, "nửa") || !last && !is(t + 1, to, "đầu") || !is(t + 2, to, "năm")) {
      return null;
    }
    int end = Math.max(t + 3, yearEnd(t + 2, to));
    int y = end > t + 3 ? small(end - 1) : year;
    return y == 0
        ? null
        : found(YearMonth.of(y, last ? 7 : 1), YearMonth.of(y, last ? 12 : 6), end);
  }

  /** năm 2017, giai đoạn 2021-2025. */
  private Found wholeYear(int t, int to) {
    boolean part =
        t > 0 && (is(t - 1, to, "cuối") || is(t - 1, to, "giữa") || is(t - 1, to, "đầu"));
    if (part) {
      return null;
    }
    boolean stage = is(t, to, "giai") && is(t + 1, to, "đoạn");
    if (!stage && !is(t, to, "năm")) {
      return null;
    }
    int at = stage ? t + 2 : t + 1;
    int first = at < to && tokens.isNumber(at) ? year(at) : 0;
    if (first == 0) {
      return null;
    }
    boolean several = at + 2 < to && tokens.is(at + 1, '-') && tokens.isNumber(at + 2);
    int last = several ? year(at + 2) : first;
    return last < first
        ? null
        : found(YearMonth.of(first, 1), YearMonth.of(last, 12), several ? at + 3 : at + 1);
  }

  private static Found found(YearMonth first, YearMonth last, int to) {
    return new Found(first.atDay(1), last.atEndOfMonth(), to);
  }

  /**
   * Behind the year that follows a period: "/2024", "-2022", "năm 2024"; the token itself if none
   * does.
   */
  private int yearEnd(int t, int to) {
    boolean joint = t + 1 < to && (tokens.is(t, '/') || tokens.is(t, '-') || is(t, to, "năm"));
    return joint && tokens.isNumber(t + 1) && year(t + 1) > 0 ? t + 2 : t;
  }

  /** The first year that a stretch names for a time, or else the meeting's. */
  private int year(int from, int to) {
    int year = 0;
    for (int t = from; t < to; t++) {
      int end = yearEnd(t, to);
      boolean term = t > 0 && tokens.isNumber(t - 1) && year(t - 1) > 0;
      if (end > t && !term && !(t >= 3 && tokens.isNumber(t - 1) && tokens.isPunct(t - 2))) {
        year = small(end - 1);
        break;
      }
    }
    return year != 0 ? year : day == null ? 0 : day.getYear();
  }

  private int year(int t) {
    int number = small(t);
    return number >= 1945 && number < 2100 ? number : 0;
  }

  private int small(int t) {
    String text = tokens.text(t);
    if (text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(text);
  }

  private boolean is(int t, int to, String word) {
    return t < to && tokens.isWord(t) && tokens.text(t).toLowerCase(Locale.ROOT).equals(word);
  }
}
