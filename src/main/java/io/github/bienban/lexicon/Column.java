package io.github.bienban.lexicon;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A column of a word list: what it may hold. What the rules tell apart by its words is a closed
 * set, so that a word which no rule knows is refused where it stands, not met in a report.
 *
 * @param name what messages call it
 * @param wanted what it holds, for the message about a value that it does not
 * @param optional whether a line may do without it and all columns behind it
 * @param accepts whether it holds a value
 */
record Column(String name, String wanted, boolean optional, Predicate<String> accepts) {

  /** What a column without a value holds, where it may be without one. */
  static final String NONE = "-";

  /** Plain decimals of a length that reports have. */
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

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
    return new Column("number", "a plain number", false, value -> DECIMAL.matcher(value).matches());
  }

  /** A number above zero. */
  static Column factor() {
    return new Column(
        "factor",
        "a plain number above 0",
        false,
        value -> DECIMAL.matcher(value).matches() && new BigDecimal(value).signum() > 0);
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
    return new Column(name, "one of " + all, false, all::contains);
  }

  /** The name of one of the values of an enum. */
  static Column oneOf(String name, Enum<?>... values) {
    return oneOf(name, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
  }

  /** What is wrong with a value, or null. */
  String fault(String value) {
    return accepts.test(value) ? null : "column " + name + ": not " + wanted + ": " + value;
  }

  private static boolean isWhole(String value, int least, int most) {
    if (!WHOLE.matcher(value).matches()) {
      return false;
    }
    int number = Integer.parseInt(value);
    return number >= least && number <= most;
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
