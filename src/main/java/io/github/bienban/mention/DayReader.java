package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Reads a day of the calendar where one begins: 4/4, 04.4.2024, 2024-04-04, 12 tháng 5 năm 2022,
 * October 16, 2019, and several days such as 12 và 13/8, 26 - 28/6/2017, 30/6 đến 2/7.
 */
public final class DayReader {

  private static final int MAX_DAYS = 6;

  private final Tagged tagged;
  private final Tokens tokens;

  /**
   * Makes a reader.
   *
   * @param tagged the document
   */
  public DayReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * Reads one day or several.
   *
   * @param token where they begin: the number of a day or of a year, or the name of a month
   * @param limit the token that they do not reach
   * @return the days, or null if none begin there
   */
  public DayMention at(int token, int limit) {
    int size = Math.min(limit, tokens.size());
    if (token >= size) {
      return null;
    }
    DayMention first = single(token, size);
    DayMention list = tokens.isNumber(token) ? several(token, first, size) : null;
    return list != null ? list : first;
  }

  /** One day. */
  private DayMention single(int t, int limit) {
    if (!tokens.isNumber(t)) {
      return namedMonthFirst(t, limit);
    }
    if (tokens.count(t, '.') > 0) {
      return pointed(t, tokens.text(t), limit);
    }
    int a = plain(t);
    if (a >= 1000) {
      int b = separated(t, limit, separatorAt(t + 1, limit));
      int c = b < 0 ? -1 : separated(t + 2, limit, separatorAt(t + 1, limit));
      return c < 0 ? null : day(t, t + 5, c, b, a);
    }
    char separator = separatorAt(t + 1, limit);
    int b = separated(t, limit, separator);
    if (b >= 0) {
      int c = separated(t + 2, limit, separator);
      if (c < 0 && separator == '-' && separatorAt(t + 3, limit) == '/') {
        return null;
      }
      Integer year = year(c, c < 0 ? 0 : tokens.length(t + 4));
      return day(t, year == null ? t + 3 : t + 5, a, b, year);
    }
    return namedMonthBehind(t, a, limit);
  }

  /** 04.4.2024 and 7.8, which are one token each. */
  private static DayMention pointed(int t, String text, int limit) {
    String[] parts = text.split("\\.", -1);
    if (parts.length > 3 || text.indexOf(',') >= 0) {
      return null;
    }
    int a = number(parts[0]);
    int b = number(parts[1]);
    if (parts.length == 2) {
      return day(t, t + 1, a, b, null);
    }
    int c = number(parts[2]);
    return a >= 1000 ? day(t, t + 1, c, b, a) : day(t, t + 1, a, b, year(c, parts[2].length()));
  }

  /** 12 tháng 5 năm 2022, 12 tháng 5, 2022, 16 October 2019. */
  private DayMention namedMonthBehind(int t, int day, int limit) {
    Match name = tagged.at(t + 1, Category.MONTH_NAME);
    int month;
    int at;
    if (isMonthWord(t + 1, limit) && t + 2 < limit && tokens.isNumber(t + 2)) {
      month = plain(t + 2);
      at = t + 3;
    } else if (name != null && name.to() <= limit) {
      month = Integer.parseInt(name.value());
      at = name.to();
    } else {
      return null;
    }
    int written = at;
    if (at < limit
        && (tokens.is(at, ',') || tokens.is(at, '/') || tokens.is(at, '-') || isYearWord(at))) {
      at++;
    }
    Integer year =
        at < limit && tokens.isNumber(at) && tokens.length(at) == 4 ? year(plain(at), 4) : null;
    return day(t, year == null ? written : at + 1, day, month, year);
  }

  /** October 16, 2019 and Tháng Mười 16, 2019. */
  private DayMention namedMonthFirst(int t, int limit) {
    Match name = tagged.at(t, Category.MONTH_NAME);
    if (name == null || name.to() + 1 >= limit || !tokens.isNumber(name.to())) {
      return null;
    }
    int at = name.to() + 1;
    at += tokens.is(at, ',') ? 1 : 0;
    if (at >= limit || !tokens.isNumber(at) || tokens.length(at) != 4) {
      return null;
    }
    return day(t, at + 1, plain(name.to()), Integer.parseInt(name.value()), plain(at));
  }

  /**
   * Several days: numbers joined by commas, dashes, "và" or "đến", the last of them with its month.
   */
  private DayMention several(int t, DayMention first, int limit) {
    int day = first != null ? first.day() : plain(t);
    int month = first != null ? first.month() : 0;
    if (day < 1 || day > 31 || first != null && first.year() != null) {
      return null;
    }
    int at = first != null ? first.to() : t + 1;
    for (int days = 1; days < MAX_DAYS; days++) {
      boolean dash = at < limit && tokens.is(at, '-');
      int joined = joint(at, limit);
      if (joined == at || joined >= limit || !tokens.isNumber(joined)) {
        return null;
      }
      DayMention last = single(joined, limit);
      boolean sameForm = last != null && (first == null || !dash || last.to() - joined > 1);
      if (last != null && sameForm) {
        boolean ordered =
            month == 0 || month == last.month() ? day < last.day() : month < last.month();
        return ordered
            ? new DayMention(
                t,
                last.to(),
                day,
                month == 0 ? last.month() : month,
                last.year(),
                last.day(),
                last.month())
            : null;
      }
      int next = plain(joined);
      if (next < 1 || next > 31 || first != null) {
        return null;
      }
      at = joined + 1;
    }
    return null;
  }

  /** Behind the words that join two days: a dash, a comma, "và", "đến", with "ngày" behind them. */
  private int joint(int t, int limit) {
    if (t >= limit) {
      return t;
    }
    int at = t;
    if (tokens.is(t, '-') || tokens.is(t, ',')) {
      at++;
    }
    if (at < limit
        && (tagged.is(at, Category.RANGE_TO) || tagged.is(at, Category.AND))
        && tokens.isWord(at)) {
      at++;
    }
    if (at > t && at < limit && isDayWord(at)) {
      at++;
    }
    return at;
  }

  private char separatorAt(int t, int limit) {
    if (t >= limit || !tokens.isPunct(t)) {
      return 0;
    }
    char c = tokens.first(t);
    return c == '/' || c == '-' || c == '.' ? c : 0;
  }

  /** The number behind a separator that follows a token, or -1. */
  private int separated(int t, int limit, char separator) {
    if (separator == 0
        || t + 2 >= limit
        || !tokens.is(t + 1, separator)
        || !tokens.isNumber(t + 2)) {
      return -1;
    }
    return plain(t + 2);
  }

  private boolean isMonthWord(int t, int limit) {
    return t < limit && tokens.isWord(t) && tokens.isSpelled(t, "tháng");
  }

  private boolean isYearWord(int t) {
    return tokens.isWord(t) && tokens.isSpelled(t, "năm");
  }

  private boolean isDayWord(int t) {
    return tokens.isWord(t) && tokens.isSpelled(t, "ngày");
  }

  private int plain(int t) {
    return tokens.digits(t, 4);
  }

  private static int number(String digits) {
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

  private static Integer year(int number, int digits) {
    if (digits == 4 && number >= 1800 && number < 2100) {
      return number;
    }
    return digits == 2 && number >= 0 && number < 60 ? Integer.valueOf(2000 + number) : null;
  }

  private static DayMention day(int from, int to, int day, int month, Integer year) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12
        ? new DayMention(from, to, day, month, year, 0, 0)
        : null;
  }
}
