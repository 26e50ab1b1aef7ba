package io.github.bienban.cli.input.encoding;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds the stretches of a text that are in a spelling of the time before Unicode, and writes them
 * in Unicode.
 *
 * <p>A word counts for a spelling if it is a Vietnamese syllable read so and none as it stands. A
 * text is held to be in a spelling only if enough different words do; then each line is judged on
 * its own, since old and new are mixed in documents that were pasted together.
 */
public final class LegacyText {

  /** So many different words tell that a text is in a spelling. */
  private static final int ENOUGH_WORDS = 3;

  private LegacyText() {}

  /**
   * Writes a text in Unicode.
   *
   * @param text a text
   * @return the text; the same string if it is in no spelling but Unicode's
   */
  public static String toUnicode(String text) {
    if (!maySpellOtherwise(text)) {
      return text;
    }
    LegacySpelling best = null;
    Tally most = null;
    for (LegacySpelling spelling : LegacySpelling.values()) {
      Tally tally = new Tally(spelling);
      tally.add(text, 0, text.length());
      if (tally.gained.size() >= ENOUGH_WORDS
          && tally.meant > tally.shown
          && (most == null || tally.meant > most.meant)) {
        best = spelling;
        most = tally;
      }
    }
    return best == null ? text : byLine(text, best, most.meant > 2 * most.shown);
  }

  /**
   * How far the words that are not plain ASCII are Vietnamese syllables.
   *
   * @param text a text in Unicode
   */
  static Share share(String text) {
    int words = 0;
    int syllables = 0;
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(text, i, text.length());
      if (end == i) {
        i++;
        continue;
      }
      String word = letters(text, i, end);
      if (!isAscii(word)) {
        words++;
        syllables += Syllables.get().isSyllable(word) ? 1 : 0;
      }
      i = end;
    }
    return new Share(words, syllables);
  }

  /**
   * Words and how many of them are Vietnamese.
   *
   * @param words how many words have a letter that is not ASCII
   * @param syllables how many of them are spelt as Vietnamese syllables
   */
  record Share(int words, int syllables) {}

  private static boolean maySpellOtherwise(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isShown(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String byLine(String text, LegacySpelling spelling, boolean mostly) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to + 1;
      Tally line = new Tally(spelling);
      line.add(text, from, to);
      boolean old =
          line.unicode == 0 && (line.meant > line.shown || mostly && line.meant == line.shown);
      convert(text, from, to, spelling, old, out);
      from = to;
    }
    return out.toString();
  }

  /**
   * Writes a line in Unicode: all of it if it is old, else the words that are Vietnamese only so.
   */
  private static void convert(
      String text, int from, int to, LegacySpelling spelling, boolean old, StringBuilder out) {
    int i = from;
    while (i < to) {
      int end = wordEnd(text, i, to);
      if (end == i) {
        out.append(text.charAt(i++));
        continue;
      }
      String word = text.substring(i, end);
      if (isAscii(word) || isUnicode(word) || isBullet(word, i == from)) {
        out.append(word);
      } else {
        String meant = spelling.toUnicode(word);
        boolean take = old || gains(letters(text, i, end), meant);
        out.append(take ? meant : word);
      }
      i = end;
    }
  }

  private static boolean gains(String shown, String meant) {
    return meant.length() > 1
        && Syllables.get().isSyllable(meant)
        && !Syllables.get().isSyllable(shown);
  }

  /** A sign alone at the beginning of a line, which no word is. */
  private static boolean isBullet(String word, boolean first) {
    return first && word.length() == 1 && !Character.isLetter(word.charAt(0));
  }

  /** Behind the word that begins at a place; the place itself if none does. */
  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Letters, marks, and the signs of Latin-1 that stand for letters. */
  private static boolean isPart(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || isShown(c);
  }

  private static boolean isShown(char c) {
    return c > 0xa0 && c <= 0xff || c > 0xf0a0 && c <= 0xf0ff;
  }

  /** Whether a word has a letter that no spelling before Unicode shows. */
  private static boolean isUnicode(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 0xff && !isShown(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  /** A word without the signs around it: quotation marks, bullets, degrees. */
  private static String letters(String text, int from, int to) {
    int a = from;
    int b = to;
    while (a < b && !Character.isLetter(text.charAt(a))) {
      a++;
    }
    while (b > a && isShown(text.charAt(b - 1)) && !Character.isLetter(text.charAt(b - 1))) {
      b--;
    }
    return text.substring(a, b);
  }

  /** How the words of a text that could be in a spelling read as they stand and in it. */
  private static final class Tally {
    private final LegacySpelling spelling;
    private final Set<String> gained = new HashSet<>();
    private int shown;
    private int meant;
    private int unicode;

    Tally(LegacySpelling spelling) {
      this.spelling = spelling;
    }

    void add(String text, int from, int to) {
      int i = from;
      while (i < to) {
        int end = wordEnd(text, i, to);
        if (end == i) {
          i++;
          continue;
        }
        String word = text.substring(i, end);
        if (isUnicode(word)) {
          unicode++;
        } else if (!isAscii(word)) {
          boolean asShown = Syllables.get().isSyllable(letters(text, i, end));
          boolean asMeant = Syllables.get().isSyllable(spelling.toUnicode(word));
          shown += asShown ? 1 : 0;
          meant += asMeant ? 1 : 0;
          if (asMeant && !asShown && word.length() > 1 && gained.size() < ENOUGH_WORDS) {
            gained.add(word);
          }
        }
        i = end;
      }
    }
  }
}
