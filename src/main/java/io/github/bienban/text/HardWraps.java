package io.github.bienban.text;

/**
 * Joins lines that were broken where they were full, not where something ends: the text of a PDF or
 * of an old mail.
 *
 * <p>Lines that stand together without a blank line between them are a block. It was broken by
 * width if no line is longer than a line of print, if most lines that end without a mark are full,
 * and if several go on in small letters.
 */
final class HardWraps {

  /** No line of print has more characters. */
  private static final int WIDEST = 130;

  /** Lines shorter than this are those of a list or a table. */
  private static final int NARROWEST = 50;

  private final char[] text;

  private HardWraps(char[] text) {
    this.text = text;
  }

  /**
   * Puts a blank in the place of each line break inside a paragraph.
   *
   * @param text the characters of a text, changed in place
   */
  static void join(char[] text) {
    HardWraps wraps = new HardWraps(text);
    int at = 0;
    while (at < text.length) {
      int end = wraps.lineEnd(at);
      if (wraps.isBlank(at, end)) {
        at = end + 1;
        continue;
      }
      int blockEnd = end;
      while (end < text.length && !wraps.isBlank(end + 1, wraps.lineEnd(end + 1))) {
        end = wraps.lineEnd(end + 1);
        blockEnd = end;
      }
      wraps.block(at, blockEnd);
      at = blockEnd + 1;
    }
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean isBlank(int from, int to) {
    return firstOf(from, to) == to;
  }

  private int firstOf(int from, int to) {
    int at = from;
    while (at < to && SentenceMarks.isBlank(text[at])) {
      at++;
    }
    return at;
  }

  private int behindLast(int from, int to) {
    int at = to;
    while (at > from && SentenceMarks.isBlank(text[at - 1])) {
      at--;
    }
    return at;
  }

  private void block(int from, int to) {
    int width = width(from, to);
    if (width < NARROWEST || width > WIDEST || !isWrapped(from, to, width)) {
      return;
    }
    int at = from;
    int end = lineEnd(at);
    while (end < to) {
      int next = end + 1;
      int nextEnd = lineEnd(next);
      boolean goesOn =
          beginsSmall(next, nextEnd)
              || isOpen(at, end) && length(at, end) * 2 >= width
              || !isEnded(at, end) && length(at, end) * 4 >= width * 3;
      if (goesOn && !isItem(next, nextEnd) && isShouted(at, end) == isShouted(next, nextEnd)) {
        text[end] = ' ';
      }
      at = next;
      end = nextEnd;
    }
  }

  private int width(int from, int to) {
    int width = 0;
    for (int at = from; at <= to; at = lineEnd(at) + 1) {
      width = Math.max(width, length(at, lineEnd(at)));
    }
    return width;
  }

  private boolean isWrapped(int from, int to, int width) {
    int open = 0;
    int full = 0;
    int small = 0;
    int at = from;
    int end = lineEnd(at);
    while (end < to) {
      int next = end + 1;
      int nextEnd = lineEnd(next);
      if (isOpen(at, end) && !isShouted(at, end) && !isItem(next, nextEnd)) {
        open++;
        full += length(at, end) * 4 >= width * 3 ? 1 : 0;
        small += beginsSmall(next, nextEnd) ? 1 : 0;
      }
      at = next;
      end = nextEnd;
    }
    return small >= 2 && small * 6 >= open && full * 10 >= open * 7;
  }

  private int length(int from, int to) {
    int first = firstOf(from, to);
    return behindLast(first, to) - first;
  }

  /** Whether a line ends without a mark that ends something. */
  private boolean isOpen(int from, int to) {
    return !isEnded(from, to) && ":;|\"".indexOf(text[behindLast(from, to) - 1]) < 0;
  }

  /** Whether a line ends with the end of a sentence. */
  private boolean isEnded(int from, int to) {
    return SentenceMarks.isEnd(text[behindLast(from, to) - 1]);
  }

  private boolean beginsSmall(int from, int to) {
    int first = firstOf(from, to);
    return first < to && Letters.isLetter(text[first]) && !Letters.isCapital(text[first]);
  }

  /** Whether a line begins with a mark or with a number and a mark. */
  private boolean isItem(int from, int to) {
    int first = firstOf(from, to);
    int at = first;
    while (at < to && SentenceMarks.isDigit(text[at])) {
      at++;
    }
    boolean numbered = at > first && at < to && (text[at] == '.' || text[at] == ')');
    boolean word = first < to && (Letters.isLetter(text[first]) || at > first);
    return numbered || !word && first < to && !SentenceMarks.isOpener(text[first]);
  }

  /** Whether a line is in capitals. */
  private boolean isShouted(int from, int to) {
    boolean letters = false;
    for (int at = from; at < to; at++) {
      if (Letters.isLetter(text[at])) {
        if (!Letters.isCapital(text[at])) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }
}
