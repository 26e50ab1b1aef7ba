package io.github.bienban.text;

import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * Says what stands around the place where a sentence may end: the marks there, what the word before
 * them looks like and what stands before that, and what the next word looks like.
 *
 * <p>Most features are made once and only looked up; a look reaches no further than {@value #REACH}
 * characters. Immutable and thread-safe, unlike OpenNLP's own generator.
 */
final class SentenceContext implements SDContextGenerator {

  private static final int REACH = 24;
  private static final int LONGEST_WORD = 7;

  private enum Mark {
    POINT,
    ROW,
    CALL,
    SLASH
  }

  /** What the characters on one side of the marks look like. */
  private enum Shape {
    NOTHING,
    WORD,
    CAPITALISED,
    CAPITALS,
    LETTER,
    INITIAL,
    SHORTENED,
    SHORTENED_CAPITALS,
    ROMAN,
    UNIT,
    SMALL_NUMBER,
    NUMBER,
    PERCENT,
    QUOTE,
    BRACKET,
    STOP,
    COMMA,
    COLON,
    DASH,
    OTHER
  }

  private static final Mark[] MARKS = Mark.values();
  private static final Shape[] SHAPES = Shape.values();
  private static final int GAPS = 2;

  /** Kinds of next words: with a capital, with a small letter, anything else. */
  private static final int CASES = 3;

  private final String[] ends = new String[MARKS.length * 2];
  private final String[] endsNext = new String[MARKS.length * 2 * SHAPES.length];
  private final String[] before = new String[SHAPES.length];
  private final String[] next = new String[SHAPES.length * GAPS];
  private final String[] beforeNext = new String[SHAPES.length * SHAPES.length * GAPS];
  private final String[] beforeNames = new String[SHAPES.length * CASES * CASES];
  private final String[] beforeThat = new String[SHAPES.length * SHAPES.length];
  private final String[] beforeThatNext = new String[SHAPES.length * SHAPES.length * CASES];

  SentenceContext() {
    for (int mark = 0; mark < ends.length; mark++) {
      ends[mark] = "end=" + MARKS[mark / 2] + (mark % 2 == 0 ? "" : "+CLOSER");
      for (Shape n : SHAPES) {
        endsNext[mark * SHAPES.length + n.ordinal()] = ends[mark] + ",next=" + n;
      }
    }
    for (Shape b : SHAPES) {
      before[b.ordinal()] = "before=" + b;
      for (int gap = 0; gap < GAPS; gap++) {
        next[b.ordinal() * GAPS + gap] = "next=" + b + ",gap=" + gap;
      }
      for (int names = 0; names < CASES * CASES; names++) {
        beforeNames[b.ordinal() * CASES * CASES + names] = "before=" + b + ",names=" + names;
      }
      for (Shape n : SHAPES) {
        int pair = b.ordinal() * SHAPES.length + n.ordinal();
        beforeThat[pair] = "then=" + b + "," + n;
        for (int gap = 0; gap < GAPS; gap++) {
          beforeNext[pair * GAPS + gap] = "before=" + b + ",next=" + n + ",gap=" + gap;
        }
        for (int letters = 0; letters < CASES; letters++) {
          beforeThatNext[pair * CASES + letters] = beforeThat[pair] + ",case=" + letters;
        }
      }
    }
  }

  @Override
  public String[] getContext(CharSequence s, int position) {
    int marks = marksFrom(s, position);
    int wordEnd = skipBlanksBack(s, marks);
    int wordStart = wordStart(s, wordEnd);
    Shape word = shape(s, wordStart, wordEnd);
    int earlierEnd = skipBlanksBack(s, wordStart);
    int earlierStart = wordStart(s, earlierEnd);
    Shape earlier = shape(s, earlierStart, earlierEnd);
    int nextStart = skipBlanks(s, position + 1);
    int nextEnd = wordEnd(s, nextStart);
    Shape following = shape(s, nextStart, nextEnd);
    int secondStart = skipBlanks(s, nextEnd);
    Shape second = shape(s, secondStart, wordEnd(s, secondStart));

    int end = mark(s, marks, position);
    int gap = nextStart > position + 1 ? 1 : 0;
    int pair = word.ordinal() * SHAPES.length + following.ordinal();
    int names = letterCase(following) * CASES + letterCase(second);
    int run = earlier.ordinal() * SHAPES.length + word.ordinal();
    return new String[] {
      ends[end],
      endsNext[end * SHAPES.length + following.ordinal()],
      before[word.ordinal()],
      next[following.ordinal() * GAPS + gap],
      beforeNext[pair * GAPS + gap],
      beforeNames[word.ordinal() * CASES * CASES + names],
      beforeThat[run],
      beforeThatNext[run * CASES + letterCase(following)],
      wordEnd < marks ? "apart" : "close",
      name("word=", s, wordStart, wordEnd),
      isBare(word) ? name("earlier=", s, earlierStart, earlierEnd) : "earlier",
      name("following=", s, nextStart, nextEnd),
    };
  }

  /** Whether only the word before can tell what a word of this shape is: quý 2, mục 2; 5 tỷ VND. */
  private static boolean isBare(Shape shape) {
    return switch (shape) {
      case LETTER, INITIAL, ROMAN, SMALL_NUMBER, NUMBER, CAPITALS, SHORTENED_CAPITALS -> true;
      default -> false;
    };
  }

  private static int letterCase(Shape shape) {
    return switch (shape) {
      case CAPITALISED, CAPITALS, INITIAL, SHORTENED_CAPITALS, ROMAN -> 0;
      case WORD, LETTER, SHORTENED -> 1;
      default -> 2;
    };
  }

  private static String name(String feature, CharSequence s, int from, int to) {
    int length = to - from;
    if (length == 0 || length > LONGEST_WORD || SentenceMarks.isDigit(s.charAt(from))) {
      return feature;
    }
    StringBuilder out = new StringBuilder(feature.length() + length).append(feature);
    for (int i = from; i < to; i++) {
      out.append(Character.toLowerCase(s.charAt(i)));
    }
    return out.toString();
  }

  /** Where the marks begin that end at a position. */
  private static int marksFrom(CharSequence s, int position) {
    int least = Math.max(0, position - SentenceEndScanner.LONGEST_ROW);
    int at = position;
    int from = position;
    while (at >= least) {
      char c = s.charAt(at);
      if (SentenceMarks.isEnd(c)) {
        from = at;
      } else if (!SentenceMarks.isCloser(c) && c != '/') {
        break;
      }
      at--;
    }
    return from;
  }

  private static int mark(CharSequence s, int from, int position) {
    boolean closer = false;
    boolean slash = false;
    boolean call = false;
    int points = 0;
    for (int i = from; i <= position; i++) {
      char c = s.charAt(i);
      switch (c) {
        case '.' -> points++;
        case '\u2026' -> points += 3;
        case '!', '?' -> call = true;
        case '/' -> slash = true;
        default -> closer = true;
      }
    }
    Mark mark = slash ? Mark.SLASH : call ? Mark.CALL : points > 1 ? Mark.ROW : Mark.POINT;
    return 2 * mark.ordinal() + (closer ? 1 : 0);
  }

  private static int skipBlanksBack(CharSequence s, int at) {
    int least = Math.max(0, at - REACH);
    int end = at;
    while (end > least && SentenceMarks.isBlank(s.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int skipBlanks(CharSequence s, int at) {
    int most = Math.min(s.length(), at + REACH);
    int from = at;
    while (from < most && SentenceMarks.isBlank(s.charAt(from))) {
      from++;
    }
    return from;
  }

  /** The beginning of the word, number or single sign that ends at an offset. */
  private static int wordStart(CharSequence s, int end) {
    if (end == 0) {
      return 0;
    }
    int least = Math.max(0, end - REACH);
    int from = end - 1;
    if (isWordPart(s.charAt(from))) {
      while (from > least && (isWordPart(s.charAt(from - 1)) || joinsDigits(s, from - 1))) {
        from--;
      }
    }
    return from;
  }

  private static int wordEnd(CharSequence s, int from) {
    if (from == s.length()) {
      return from;
    }
    int most = Math.min(s.length(), from + REACH);
    int end = from + 1;
    if (isWordPart(s.charAt(from))) {
      while (end < most && isWordPart(s.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean joinsDigits(CharSequence s, int at) {
    char c = s.charAt(at);
    return (c == '.' || c == ',')
        && at > 0
        && SentenceMarks.isDigit(s.charAt(at - 1))
        && SentenceMarks.isDigit(s.charAt(at + 1));
  }

  private static boolean isWordPart(char c) {
    return SentenceMarks.isDigit(c) || Letters.isLetter(c);
  }

  private static Shape shape(CharSequence s, int from, int to) {
    if (from == to) {
      return Shape.NOTHING;
    }
    char first = s.charAt(from);
    if (SentenceMarks.isDigit(first)) {
      char last = s.charAt(to - 1);
      if (!SentenceMarks.isDigit(last)) {
        return Shape.UNIT;
      }
      return to - from <= 2 ? Shape.SMALL_NUMBER : Shape.NUMBER;
    }
    if (Letters.isLetter(first)) {
      return letters(s, from, to);
    }
    return switch (first) {
      case '%', '\u2030' -> Shape.PERCENT;
      case '"', '\'' -> Shape.QUOTE;
      case '(', ')', '[', ']', '{', '}' -> Shape.BRACKET;
      case '.', '!', '?', '\u2026' -> Shape.STOP;
      case ',' -> Shape.COMMA;
      case ':', ';' -> Shape.COLON;
      case '-', '+', '*', '\u2022', '/' -> Shape.DASH;
      default -> Shape.OTHER;
    };
  }

  private static Shape letters(CharSequence s, int from, int to) {
    boolean capital = Letters.isCapital(s.charAt(from));
    if (to - from == 1) {
      return capital ? Shape.INITIAL : Shape.LETTER;
    }
    int capitals = 0;
    boolean vowel = false;
    boolean roman = true;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (SentenceMarks.isDigit(c)) {
        roman = false;
        continue;
      }
      vowel |= SentenceMarks.isVowel(c);
      capitals += Letters.isCapital(c) ? 1 : 0;
      roman &= c == 'I' || c == 'V' || c == 'X';
    }
    if (roman) {
      return Shape.ROMAN;
    }
    if (!vowel) {
      return capital ? Shape.SHORTENED_CAPITALS : Shape.SHORTENED;
    }
    if (!capital) {
      return Shape.WORD;
    }
    return capitals > 1 ? Shape.CAPITALS : Shape.CAPITALISED;
  }
}
