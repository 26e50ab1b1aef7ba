package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;

/**
 * Reads the number that begins with a token: digits or number words, with multipliers (13 tỷ 752
 * triệu, hai trăm tỷ).
 */
final class NumberReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Any number of so many digits fits into an int. */
  private static final int MAX_DIGITS = 9;

  private final Tagged tagged;
  private final Tokens tokens;
  private final NumberStyle style;

  NumberReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.style = NumberStyle.of(tagged);
  }

  /** Whether neither points nor commas stand in a number's digits. */
  static boolean isPlain(Tokens tokens, int token) {
    return tokens.count(token, '.') + tokens.count(token, ',') == 0;
  }

  /**
   * The number that begins with a token.
   *
   * @param from the token
   * @param limit the token that the number must not reach
   * @return the number, or null if none begins there
   */
  NumberMention read(int from, int limit) {
    boolean words = !tokens.isNumber(from);
    Part part = part(from, limit);
    if (part == null) {
      return null;
    }
    if (part.to >= limit || scaleAt(part.to) == null) {
      return new NumberMention(from, part.to, part.value, BigDecimal.ONE, words);
    }
    Part scale = scales(part.to, limit);
    BigDecimal value = part.value.multiply(scale.value);
    BigDecimal smallest = scale.value;
    int to = scale.to;
    // Further parts have smaller multipliers each: 13 tỷ 752 triệu, một nghìn hai trăm.
    while (to < limit && smallest.compareTo(BigDecimal.ONE) > 0) {
      if ("HALF".equals(numberWord(to))) {
        value = value.add(smallest.divide(BigDecimal.valueOf(2)));
        to++;
        break;
      }
      Part next = part(to, limit);
      if (next == null || next.value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
        break;
      }
      Part nextScale = scales(next.to, limit);
      boolean scaled = nextScale.to > next.to;
      if (nextScale.value.compareTo(smallest) >= 0
          || !scaled && tokens.isNumber(to)
          || !scaled && !words) {
        break;
      }
      value = value.add(next.value.multiply(nextScale.value));
      smallest = nextScale.value;
      to = nextScale.to;
    }
    return new NumberMention(from, to, value, scale.value, words);
  }

  /** A value and the token behind it. */
  private record Part(BigDecimal value, int to) {}

  private Part part(int from, int limit) {
    if (from >= limit) {
      return null;
    }
    if (tokens.isNumber(from)) {
      int plain = tokens.digits(from, MAX_DIGITS);
      BigDecimal value = plain < 0 ? style.parse(tokens.text(from)) : BigDecimal.valueOf(plain);
      return value == null ? null : new Part(value, from + 1);
    }
    return words(from, limit);
  }

  /** The multiplier that begins with a token, or null; "tỷ" of "hai tỷ lệ" is none. */
  private Match scaleAt(int at) {
    Match scale = tagged.at(at, Category.SCALE);
    Match head = scale == null ? null : tagged.at(at, Category.INDICATOR_HEAD);
    return head != null && head.to() > scale.to() ? null : scale;
  }

  private Part scales(int from, int limit) {
    BigDecimal product = BigDecimal.ONE;
    int to = from;
    while (to < limit && to - from < 3) {
      Match scale = scaleAt(to);
      if (scale == null) {
        break;
      }
      product = product.multiply(scale.entry().number());
      to = scale.to();
    }
    return new Part(product, to);
  }

  /** A number below a thousand in words, or null. */
  private Part words(int from, int limit) {
    int at = from;
    String word = numberWord(at);
    if (word == null) {
      return null;
    }
    BigDecimal value;
    if (word.equals("TEN")) {
      value = BigDecimal.TEN;
      at++;
    } else if (word.equals("DIGIT")) {
      value = number(at++);
      String next = at < limit ? numberWord(at) : null;
      if ("HUNDRED".equals(next)) {
        return hundreds(value.multiply(HUNDRED), at + 1, limit);
      }
      if (!"TENS".equals(next)) {
        return new Part(value, at);
      }
      value = value.multiply(BigDecimal.TEN);
      at++;
    } else {
      return word.equals("HALF") ? new Part(number(at), at + 1) : null;
    }
    if (at < limit && isUnitDigit(at)) {
      value = value.add(number(at++));
    }
    return new Part(value, at);
  }

  private Part hundreds(BigDecimal hundreds, int from, int limit) {
    if (from < limit
        && "ODD".equals(numberWord(from))
        && from + 1 < limit
        && "DIGIT".equals(numberWord(from + 1))) {
      return new Part(hundreds.add(number(from + 1)), from + 2);
    }
    if (from < limit && "TEN".equals(numberWord(from))
        || from + 1 < limit
            && "DIGIT".equals(numberWord(from))
            && "TENS".equals(numberWord(from + 1))) {
      Part rest = words(from, limit);
      return rest == null ? new Part(hundreds, from) : new Part(hundreds.add(rest.value), rest.to);
    }
    return new Part(hundreds, from);
  }

  /** Behind tens "năm" is the year (hai mươi năm): five is "lăm" there. */
  private boolean isUnitDigit(int token) {
    return "DIGIT".equals(numberWord(token))
        && number(token).signum() > 0
        && !tagged.is(token, Category.UNCOUNTED);
  }

  private String numberWord(int token) {
    Match match = tagged.at(token, Category.NUMBER_WORD);
    return match == null ? null : match.value();
  }

  private BigDecimal number(int token) {
    return tagged.at(token, Category.NUMBER_WORD).entry().number();
  }
}
