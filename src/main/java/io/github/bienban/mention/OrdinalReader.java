package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/** Reads ordinal numbers: "thứ 14", "lần thứ XV", "lần thứ nhất", "thứ mười". */
public final class OrdinalReader {

  /**
   * An ordinal as written.
   *
   * @param value the number
   * @param from the first token, "lần" or "thứ"
   * @param to the token behind the last one
   */
  public record Ordinal(int value, int from, int to) {}

  private final Tagged tagged;
  private final Tokens tokens;

  /**
   * Makes a reader.
   *
   * @param tagged the document
   */
  public OrdinalReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * Reads an ordinal.
   *
   * @param token where it begins
   * @param limit the token that it does not reach, which may lie behind the text
   * @return the ordinal, or null if none begins there
   */
  public Ordinal at(int token, int limit) {
    limit = Math.min(limit, tokens.size());
    int at = token;
    boolean times = is(at, limit, "lần");
    at += times ? 1 : 0;
    boolean th = is(at, limit, "thứ");
    at += th ? 1 : 0;
    if (!times && !th || at >= limit) {
      return null;
    }
    if (tokens.isNumber(at)) {
      int value = digits(tokens.text(at));
      return value > 0 ? new Ordinal(value, token, at + 1) : null;
    }
    int roman = roman(at);
    if (roman > 0) {
      return new Ordinal(roman, token, at + 1);
    }
    Match word = th ? tagged.at(at, Category.ORDINAL_WORD) : null;
    return word == null || word.to() > limit
        ? null
        : new Ordinal(Integer.parseInt(word.value()), token, word.to());
  }

  /**
   * Reads a Roman number.
   *
   * @param token the token
   * @return its value, or 0 if it is no Roman number in capitals
   */
  public int roman(int token) {
    if (token >= tokens.size() || !tokens.isCapitalised(token)) {
      return 0;
    }
    if (tokens.length(token) > 8) {
      return 0;
    }
    String text = tokens.source();
    int sum = 0;
    int before = 0;
    for (int i = tokens.end(token) - 1; i >= tokens.start(token); i--) {
      int value =
          switch (text.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }

  private boolean is(int token, int limit, String word) {
    return token < limit && tokens.isWord(token) && tokens.isSpelled(token, word);
  }

  private static int digits(String text) {
    if (text.length() > 3) {
      return 0;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return 0;
      }
    }
    return Integer.parseInt(text);
  }
}
