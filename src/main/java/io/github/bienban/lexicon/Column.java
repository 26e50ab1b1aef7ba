package io.github.bienban.lexicon;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A column of a word list: what it may hold. What the rules tell apart by its words is a closed
 * set, so that a word which no rule knows is refused where it stands, not met in a report.
 *
 * @param name what messages call it
 * @param wanted what it holds, for the message about a value that it does not
 * @param optional whether a line may do without it and all columns behind it
 * @param accepts whether it holds a value
 * @param words the words of a closed set; empty for a column that is open
 */
record Column(
    String name, String wanted, boolean optional, Predicate<String> accepts, List<String> words) {

  private Column(String name, String wanted, boolean optional, Predicate<String> accepts) {
    this(name, wanted, optional, accepts, List.of());
  }

  /** What a column without a value holds, where it may be without one. */
  static final String NONE = "-";

  /** A longer number is none that a report has, and would make results of any length. */
  private static final int LONGEST = 18;

  /** Any words. */
  static Column text(String name) {
    return new Column(name, "any words", false, value -> !value.isBlank());
  }

  /** Any words, or no column. */
  static Column optionalText(String name) {
    return new Column(name, "any words", true, value -> !value.isBlank());
  }

  /** A number that is not negative. */
  static Column number() {
    return new Column("number", "a plain number", false, Column::isDecimal);
  }

  /** A number above zero. */
  static Column factor() {
    return new Column(
        "factor",
        "a plain number above 0",
        false,
        value -> isDecimal(value) && new BigDecimal(value).signum() > 0);
  }

  /** A whole number between two, both included. */
  static Column whole(String name, int least, int most) {
    return new Column(
        name,
        "a whole number from " + least + " to " + most,
        false,
        value -> isWhole(value, least, most));
  }

  /** A whole number between two, both included, or a mark in its place. */
  static Column wholeOr(String mark, String name, int least, int most) {
    return new Column(
        name,
        "a whole number from " + least + " to " + most + ", or " + mark,
        false,
        value -> value.equals(mark) || isWhole(value, least, most));
  }

  /** A day, or {@link #NONE}. */
  static Column dayOrNone(String name) {
    return new Column(
        name, "a day as 2024-04-30, or -", false, value -> value.equals(NONE) || isDay(value));
  }

  /** One of some words. */
  static Column oneOf(String name, String... words) {
    List<String> all = List.of(words);
    return new Column(name, "one of " + all, false, all::contains, all);
  }

  /** The name of one of the values of an enum. */
  static Column oneOf(String name, Enum<?>... values) {
    return oneOf(name, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
  }

  /**
   * A value as entries keep it: one of a closed set is the string that the rules write, too, and is
   * compared with it by a look.
   */
  String kept(String value) {
    int at = words.indexOf(value);
    return at < 0 ? value : words.get(at);
  }

  /** What is wrong with a value, or null. */
  String fault(String value) {
    return accepts.test(value) ? null : "column " + name + ": not " + wanted + ": " + value;
  }

  private static boolean isWhole(String value, int least, int most) {
    String digits = value.startsWith("-") ? value.substring(1) : value;
    if (!isDecimal(digits) || digits.indexOf('.') >= 0) {
      return false;
    }
    long number = Long.parseLong(value);
    return number >= least && number <= most;
  }

  /** Whether a value is digits, with or without a point among them. */
  private static boolean isDecimal(String value) {
    int points = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean inside = i > 0 && i < value.length() - 1;
      points += c == '.' && inside ? 1 : 0;
      if ((c < '0' || c > '9') && !(c == '.' && inside)) {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= LONGEST && points <= 1;
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
