package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How a text writes its numbers: 1.234,5 as Vietnamese does, or 1,234.5 as some offices do. A
 * figure that can be read in one way only is read so in either style.
 */
enum NumberStyle {
  VIETNAMESE('.', ','),
  ENGLISH(',', '.');

  /** Any number of so many digits fits into a long. */
  private static final int LONGEST_LONG = 18;

  /** So many digits stand behind a mark between thousands. */
  private static final int THOUSANDS = 3;

  /** A digit, a mark, a digit. */
  private static final int SHORTEST = 3;

  private final char group;
  private final char decimal;

  NumberStyle(char group, char decimal) {
    this.group = group;
    this.decimal = decimal;
  }

  /**
   * The style of a text, by the figures in it that can be read in one style only; Vietnamese unless
   * more speak against it.
   */
  static NumberStyle of(Tagged tagged) {
    Tokens tokens = tagged.tokens();
    int vietnamese = 0;
    int english = 0;
    boolean grouped = false;
    String text = tokens.source();
    for (int t = 0; t < tokens.size(); t++) {
      if (!tokens.isNumber(t) || tokens.length(t) < SHORTEST) {
        continue;
      }
      int points = 0;
      int commas = 0;
      int lastPoint = -1;
      int lastComma = -1;
      int end = tokens.end(t);
      for (int i = tokens.start(t); i < end; i++) {
        char c = text.charAt(i);
        if (c == '.') {
          points++;
          lastPoint = i;
        } else if (c == ',') {
          commas++;
          lastComma = i;
        }
      }
      if (points + commas > 0) {
        vietnamese += isOnly(tagged, t, '.', points, lastPoint, commas, lastComma) ? 1 : 0;
        english += isOnly(tagged, t, ',', commas, lastComma, points, lastPoint) ? 1 : 0;
        grouped |= commas > 0 && (points > 0 || end - lastComma - 1 == THOUSANDS);
      }
    }
    // "tăng 5.2%, thu 1.234 tỷ đồng": without thousands behind commas those behind points are such.
    return english > vietnamese && grouped ? ENGLISH : VIETNAMESE;
  }

  /**
   * Whether a figure can be read in one style only.
   *
   * @param group the mark that the style has between thousands
   * @param groups how often that mark stands in the figure
   * @param lastGroup where it stands last
   * @param decimals how often the style's decimal mark stands in the figure
   * @param lastDecimal where it stands last
   */
  private static boolean isOnly(
      Tagged tagged,
      int token,
      char group,
      int groups,
      int lastGroup,
      int decimals,
      int lastDecimal) {
    Tokens tokens = tagged.tokens();
    if (decimals == 1) {
      return groups > 0
          ? lastGroup < lastDecimal
          : tokens.end(token) - lastDecimal - 1 != 3
              && (tagged.is(token + 1, Category.UNIT) || tagged.is(token + 1, Category.SCALE));
    }
    return decimals == 0 && groups > 1 && isGrouped(tokens.text(token), group);
  }

  /**
   * The value of a figure.
   *
   * @param digits digits with points and commas between them
   * @return the value, or null if the figure is no number (12.5.2022)
   */
  BigDecimal parse(String digits) {
    if (digits.length() > 30) {
      return null;
    }
    int points = count(digits, '.');
    int commas = count(digits, ',');
    if (points == 0 && commas == 0) {
      return decimal(digits, digits.length());
    }
    if (points > 0 && commas > 0) {
      char last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
      char first = last == '.' ? ',' : '.';
      int at = digits.lastIndexOf(last);
      String whole = digits.substring(0, at);
      return count(digits, last) == 1 && isGrouped(whole, first) ? decimal(digits, at) : null;
    }
    char mark = points > 0 ? '.' : ',';
    if (points + commas > 1) {
      return isGrouped(digits, mark) ? decimal(digits, digits.length()) : null;
    }
    int at = digits.indexOf(mark);
    boolean couldGroup = digits.length() - at == 4 && at <= 3 && digits.charAt(0) != '0';
    // Nobody writes three zeros behind a decimal mark.
    boolean thousands = couldGroup && digits.endsWith("000");
    return (mark == group || thousands) && couldGroup
        ? decimal(digits, digits.length())
        : decimal(digits, at);
  }

  /** The value of a figure by its digits alone, the whole ones before an offset. */
  private static BigDecimal decimal(String digits, int point) {
    int count = 0;
    long value = 0;
    int scale = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        count++;
        value = 10 * value + c - '0';
        scale += i > point ? 1 : 0;
      }
    }
    return count <= LONGEST_LONG
        ? BigDecimal.valueOf(value, scale)
        : new BigDecimal(new BigInteger(digits.replace(".", "").replace(",", "")), scale);
  }

  private static boolean isGrouped(String digits, char mark) {
    int behind = 0;
    boolean first = true;
    for (int i = digits.length() - 1; i >= 0; i--) {
      if (digits.charAt(i) == mark) {
        if (behind != 3) {
          return false;
        }
        behind = 0;
        first = false;
      } else {
        behind++;
      }
    }
    return !first && behind >= 1 && behind <= 3 || first;
  }

  private static int count(String text, char mark) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }
}
