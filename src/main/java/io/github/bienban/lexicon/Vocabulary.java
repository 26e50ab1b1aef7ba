package io.github.bienban.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that the lexicon knows, numbered from 1. Case does not count, nor does where a tone
 * mark is set (hoà, hòa), nor whether a syllable's vowel is written i or y (quí, quý): all
 * spellings of a word have one number.
 */
final class Vocabulary {

  /** The ends of syllables with the tone mark on either vowel: each way to the other. */
  private static final Map<String, String> TONES = tones();

  private static final String Y = "yỳýỷỹỵ";
  private static final String I = "iìíỉĩị";
  private static final int LONGEST = 32;

  /** The small letters of the characters up to those that Vietnamese is written with. */
  private static final char[] LOWER = new char[0x1f00];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] = Character.toLowerCase(c);
    }
  }

  private static Map<String, String> tones() {
    String late = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    String early = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    Map<String, String> tones = new HashMap<>();
    for (int i = 0; i < late.length(); i += 2) {
      String one = late.substring(i, i + 2);
      String other = early.substring(i, i + 2);
      tones.put(one, other);
      tones.put(other, one);
    }
    return Map.copyOf(tones);
  }

  /** Where each word begins in the row of letters, at its place or the next free one. */
  private int[] starts = new int[1024];

  /** The number of each word; 0 at free places. */
  private int[] numbers = new int[1024];

  /** All words one behind the other, before each its length. */
  private char[] letters = new char[8192];

  private int lettersTo;
  private int filled;
  private int count;

  /** The number of a word and of its other spellings, which are new or known. */
  int intern(String word) {
    int known = number(word);
    if (known != 0) {
      return known;
    }
    String lower = lower(word);
    String[] spellings = spellings(lower);
    for (String spelling : spellings) {
      known = number(spelling);
      if (known != 0) {
        break;
      }
    }
    int number = known != 0 ? known : ++count;
    put(lower, number);
    for (String spelling : spellings) {
      if (number(spelling) == 0) {
        put(spelling, number);
      }
    }
    return number;
  }

  /** The number of a word, or 0 if the lexicon does not know it. */
  int number(String word) {
    char[] letters = word.toCharArray();
    lower(letters);
    return number(letters, 0, letters.length);
  }

  /** Makes all letters small, as the numbers of words are asked for. */
  static void lower(char[] text) {
    for (int i = 0; i < text.length; i++) {
      text[i] = lower(text[i]);
    }
  }

  /**
   * The number of a word.
   *
   * @param text a text in {@linkplain #lower(char[]) small letters}
   * @param start where the word begins
   * @param end the offset behind it
   * @return its number, or 0 if the lexicon does not know it
   */
  int number(char[] text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return 0;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int mask = numbers.length - 1;
    for (int slot = spread(hash) & mask; numbers[slot] != 0; slot = slot + 1 & mask) {
      if (isSame(starts[slot], text, start, length)) {
        return numbers[slot];
      }
    }
    return 0;
  }

  private boolean isSame(int word, char[] text, int start, int length) {
    if (letters[word] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[word + 1 + i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  private void put(String word, int number) {
    if (2 * ++filled > numbers.length) {
      grow();
    }
    int start = lettersTo;
    lettersTo += 1 + word.length();
    if (lettersTo > letters.length) {
      letters = Arrays.copyOf(letters, 2 * lettersTo);
    }
    letters[start] = (char) word.length();
    word.getChars(0, word.length(), letters, start + 1);
    place(start, number);
  }

  private void grow() {
    int[] oldStarts = starts;
    int[] oldNumbers = numbers;
    starts = new int[2 * oldStarts.length];
    numbers = new int[2 * oldStarts.length];
    for (int i = 0; i < oldStarts.length; i++) {
      if (oldNumbers[i] != 0) {
        place(oldStarts[i], oldNumbers[i]);
      }
    }
  }

  private void place(int start, int number) {
    int hash = 0;
    for (int i = 1; i <= letters[start]; i++) {
      hash = 31 * hash + letters[start + i];
    }
    int mask = numbers.length - 1;
    int slot = spread(hash) & mask;
    while (numbers[slot] != 0) {
      slot = slot + 1 & mask;
    }
    starts[slot] = start;
    numbers[slot] = number;
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  private static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
  }

  private static String lower(String word) {
    char[] out = word.toCharArray();
    lower(out);
    return new String(out);
  }

  private static String[] spellings(String word) {
    String[] out = new String[2];
    int n = 0;
    // "quý" has the tone on its only vowel: the u belongs to the consonant.
    int end = word.length() - 2;
    String other = end < 0 || word.startsWith("qu") ? null : TONES.get(word.substring(end));
    if (other != null) {
      out[n++] = word.substring(0, end) + other;
    }
    int last = word.length() - 1;
    if (last >= 1 && isConsonants(word, last)) {
      int y = Y.indexOf(word.charAt(last));
      int i = I.indexOf(word.charAt(last));
      if (y >= 0) {
        out[n++] = word.substring(0, last) + I.charAt(y);
      } else if (i >= 0) {
        out[n++] = word.substring(0, last) + Y.charAt(i);
      }
    }
    return Arrays.copyOf(out, n);
  }

  /** Whether a syllable begins with one of the consonants behind which i and y are both written. */
  private static boolean isConsonants(String word, int length) {
    return switch (word.substring(0, length)) {
      case "h", "k", "l", "m", "s", "t", "v", "qu" -> true;
      default -> false;
    };
  }
}
