package io.github.bienban.text;

import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Splits a text into words, numbers and single marks. Numbers stay whole with their points and
 * commas, and a unit written against its number is a token of its own: {@code 7.396,54ha} is {@code
 * 7.396,54} and {@code ha}.
 *
 * <p>Vietnamese writes a blank between syllables, so a word here is a syllable. Thread-safe.
 */
public final class ReportTokenizer implements Tokenizer {

  /** The letters of a currency's code in ISO 4217. */
  private static final int CURRENCY_CODE = 3;

  @Override
  public String[] tokenize(String s) {
    Tokens tokens = tokens(s);
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.text(i);
    }
    return words;
  }

  @Override
  public Span[] tokenizePos(String s) {
    Tokens tokens = tokens(s);
    Span[] spans = new Span[tokens.size()];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new Span(tokens.start(i), tokens.end(i));
    }
    return spans;
  }

  private Tokens tokens(String text) {
    Tokens.Builder found = new Tokens.Builder(text);
    scan(text.toCharArray(), 0, text.length(), found);
    return found.build();
  }

  /** Adds the tokens between two offsets. */
  void scan(char[] text, int from, int to, Tokens.Builder out) {
    int at = from;
    while (at < to) {
      char c = text[at];
      if (c <= ' ') {
        at++;
      } else if (isDigit(c)) {
        at = number(text, at, to, out);
      } else if (isLetter(c)) {
        at = word(text, at, to, out);
      } else {
        int end = at + 1;
        if (Character.isHighSurrogate(c) && end < to && Character.isLowSurrogate(text[end])) {
          end++;
        }
        out.add(Tokens.Kind.PUNCT, at, end, false, false);
        at = end;
      }
    }
  }

  private static int number(char[] text, int from, int to, Tokens.Builder out) {
    int at = from + 1;
    while (at < to) {
      char c = text[at];
      if (isDigit(c) || (c == '.' || c == ',') && at + 1 < to && isDigit(text[at + 1])) {
        at++;
      } else {
        break;
      }
    }
    out.add(Tokens.Kind.NUMBER, from, at, false, false);
    return at;
  }

  private static int word(char[] text, int from, int to, Tokens.Builder out) {
    int at = from;
    int letters = 0;
    boolean allCapitals = true;
    while (at < to) {
      char c = text[at];
      int kind = Letters.kind(c);
      if ((kind & Letters.LETTER) != 0 || isLetterLike(c)) {
        letters++;
        allCapitals &= (kind & Letters.CAPITAL) != 0;
      } else if (isDigit(c)) {
        if (!joins(text, from, at, to, allCapitals)) {
          break;
        }
      } else if (!(c == '\''
          && at > from
          && at + 1 < to
          && isLetter(text[at + 1])
          && letters <= 2)) {
        break;
      }
      at++;
    }
    boolean capital = Letters.isCapital(text[from]);
    out.add(Tokens.Kind.WORD, from, at, capital, capital && allCapitals && letters > 1);
    return at;
  }

  /**
   * Whether a digit goes on with the letters before it: in m2 and km2, and in names of capitals
   * such as QL1A; not in USD1,23.
   */
  private static boolean joins(char[] text, int from, int at, int to, boolean allCapitals) {
    char digit = text[at];
    boolean last = at + 1 >= to || !isDigit(text[at + 1]);
    char before = text[at - 1];
    if (before == 'm' && (digit == '2' || digit == '3') && last && at - from <= 2) {
      return true;
    }
    return allCapitals && !(at - from == CURRENCY_CODE && isDecimal(text, at, to));
  }

  /** Whether the digits from an offset on have a point or comma and digits behind them. */
  private static boolean isDecimal(char[] text, int from, int to) {
    int at = from;
    while (at < to && isDigit(text[at])) {
      at++;
    }
    return at + 1 < to && (text[at] == '.' || text[at] == ',') && isDigit(text[at + 1]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Letters.isLetter(c) || isLetterLike(c);
  }

  /** Signs that belong to words: the marks on letters, and the small figures of m² and m³. */
  private static boolean isLetterLike(char c) {
    return c == '\u00b2'
        || c == '\u00b3'
        || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
