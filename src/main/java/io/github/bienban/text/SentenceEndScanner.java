package io.github.bienban.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.EndOfSentenceScanner;

/**
 * Finds where a sentence may end: at the last of the marks and closing quotes or brackets that
 * stand together ({@code …}, {@code ?".}, {@code ./.}), if a blank, a capital letter or the
 * beginning of something new follows. A point inside a number, a web address or {@code v.v} is no
 * such place, nor is the end of the text, where nothing is to decide.
 */
final class SentenceEndScanner implements EndOfSentenceScanner {

  /** What stands together is looked at up to this length; longer rows of marks end nothing. */
  static final int LONGEST_ROW = 32;

  /**
   * For each place, {@code SentenceDetectorME} looks for the next blank. With no more places than
   * this between two blanks, that stays linear in the text's length.
   */
  private static final int MOST_WITHOUT_BLANK = 8;

  @Override
  public Set<Character> getEOSCharacters() {
    return Set.of('.', '!', '?', '\u2026');
  }

  @Override
  public List<Integer> getPositions(CharSequence s) {
    List<Integer> found = new ArrayList<>();
    int length = s.length();
    int sinceBlank = 0;
    boolean quoted = false;
    int at = 0;
    while (at < length) {
      char c = s.charAt(at);
      if (Letters.isLetter(c)) {
        at++;
        continue;
      }
      if (SentenceMarks.isBlank(c)) {
        sinceBlank = 0;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (SentenceMarks.isEnd(c)) {
        int end = rowEnd(s, at, length, quoted);
        if (end - at <= LONGEST_ROW && mayEnd(s, at, end, length)) {
          if (sinceBlank < MOST_WITHOUT_BLANK) {
            found.add(end - 1);
          }
          sinceBlank++;
        }
        for (int i = at; i < end; i++) {
          quoted ^= s.charAt(i) == '"';
        }
        at = end;
        continue;
      }
      at++;
    }
    return found;
  }

  @Override
  public List<Integer> getPositions(StringBuffer buf) {
    return getPositions((CharSequence) buf);
  }

  @Override
  public List<Integer> getPositions(char[] cbuf) {
    return getPositions(new String(cbuf));
  }

  /**
   * The offset behind the marks and closers that stand together from a mark on. A straight
   * quotation mark right before a word closes what was opened, or else it opens.
   */
  private static int rowEnd(CharSequence s, int from, int length, boolean quoted) {
    int at = from + 1;
    while (at < length) {
      char c = s.charAt(at);
      if (c == '/') {
        // The "./." behind the last words of an official text.
        if (at + 1 == length || s.charAt(at + 1) != '.') {
          break;
        }
      } else if (c == '"' || c == '\'') {
        boolean beforeWord = at + 1 < length && isWordPart(s.charAt(at + 1));
        if (beforeWord && !(c == '"' && quoted)) {
          break;
        }
        quoted &= c != '"';
      } else if (!SentenceMarks.isEnd(c) && !SentenceMarks.isCloser(c)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean mayEnd(CharSequence s, int from, int end, int length) {
    if (end == length) {
      return false;
    }
    char next = s.charAt(end);
    if (SentenceMarks.isBlank(next)) {
      return !leavesOff(s, from, end, length);
    }
    if (SentenceMarks.isDigit(next)) {
      return from > 0 && !SentenceMarks.isDigit(s.charAt(from - 1));
    }
    boolean begins = Letters.isCapital(next) || SentenceMarks.isOpener(next) || next == '-';
    return begins && !isInitials(s, from, end, length);
  }

  /** "T.Ư tổ chức": a point between two single capitals ends nothing. */
  private static boolean isInitials(CharSequence s, int from, int end, int length) {
    boolean one = end - from == 1 && from > 0 && Letters.isCapital(s.charAt(from - 1));
    return one
        && (from < 2 || !isWordPart(s.charAt(from - 2)))
        && Letters.isCapital(s.charAt(end))
        && (end + 1 == length || !isWordPart(s.charAt(end + 1)));
  }

  /** "gạo, sắn… tăng 5%": the list is left off, the sentence goes on in small letters. */
  private static boolean leavesOff(CharSequence s, int from, int end, int length) {
    boolean row = s.charAt(from) == '\u2026' || end - from == 3 && s.charAt(from + 1) == '.';
    if (!row || s.charAt(end) != ' ' || end + 1 >= length) {
      return false;
    }
    char word = s.charAt(end + 1);
    return Letters.isLetter(word) && !Letters.isCapital(word);
  }

  private static boolean isWordPart(char c) {
    return Letters.isLetter(c) || SentenceMarks.isDigit(c);
  }
}
