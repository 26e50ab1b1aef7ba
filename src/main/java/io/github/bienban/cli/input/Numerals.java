package io.github.bienban.cli.input;

import java.util.Locale;

/** The numbers of lists as documents write them. */
final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private static final int MAX_ROMAN = 3999;
  private static final int LETTERS = 26;

  private Numerals() {}

  /** A number in Roman numerals; one that is out of their range stays in figures. */
  static String roman(int number) {
    if (number < 1 || number > MAX_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** A number as a capital: A to Z, then figures. */
  static String letter(int number) {
    return number < 1 || number > LETTERS
        ? Integer.toString(number)
        : Character.toString('A' + number - 1);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
