package io.github.bienban.cli.input.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells words that are spelt as Vietnamese syllables from those that are not. */
public final class Syllables {

  private static final Syllables INSTANCE = new Syllables();

  /** No syllable has more letters, its marks apart. */
  private static final int MAX_LETTERS = 7;

  private static final int MAX_ONSET = 3;

  private final Map<String, Set<String>> onsets = new HashMap<>();
  private final Set<String> rimes = new HashSet<>();

  private Syllables() {
    onsets.put("", Set.of());
    for (String[] row : WordList.rows(Syllables.class, "onsets.txt")) {
      onsets.put(row[0], row.length == 1 ? Set.of() : Set.of(row[1].split(" ")));
    }
    for (String[] row : WordList.rows(Syllables.class, "rimes.txt")) {
      rimes.add(row[0]);
    }
  }

  /** The syllables of the resources beside this class. */
  public static Syllables get() {
    return INSTANCE;
  }

  /**
   * Whether a word is spelt as a Vietnamese syllable: a consonant or none, a vowel with or without
   * a consonant behind it, at most one tone mark, and before a stop only the tones that go with
   * one.
   *
   * @param word a word, composed or decomposed, in any case that a word is written in
   */
  public boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > 3 * MAX_LETTERS || !isCased(word)) {
      return false;
    }
    String marked = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(marked.length());
    char tone = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323') {
        if (tone != 0) {
          return false;
        }
        tone = c;
      } else {
        bare.append(c);
      }
    }
    String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
    for (int cut = Math.min(MAX_ONSET, letters.length() - 1); cut >= 0; cut--) {
      Set<String> notBefore = onsets.get(letters.substring(0, cut));
      String rime = letters.substring(cut);
      if (notBefore != null
          && rimes.contains(rime)
          && !notBefore.contains(rime.substring(0, 1))
          && goesWith(tone, rime)) {
        return true;
      }
    }
    return false;
  }

  /** Lower case, capitals, or a capital before lower case. */
  private static boolean isCased(String word) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        if (small > 0) {
          return false;
        }
        capitals++;
      } else if (Character.isLowerCase(c)) {
        small++;
      }
    }
    return capitals <= 1 || small == 0;
  }

  private static boolean goesWith(char tone, String rime) {
    char last = rime.charAt(rime.length() - 1);
    boolean stop = last == 'c' || last == 'k' || last == 'p' || last == 't' || rime.endsWith("ch");
    return !stop || tone == '\u0301' || tone == '\u0323';
  }
}
