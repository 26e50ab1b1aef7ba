package io.github.bienban.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A phrase and its words in a form that can be compared.
 *
 * @param text the phrase as written, or null
 * @param words its folded words
 */
record Phrase(String text, List<String> words) {

  boolean isMissing() {
    return text == null || text.isEmpty();
  }

  boolean sameWords(Phrase other) {
    return words.equals(other.words);
  }

  /** F1 of the words of two phrases, each as often as it stands there. */
  double overlap(Phrase other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return words.isEmpty() && other.words.isEmpty() ? 1 : 0;
    }
    return (double) (2 * shared(other)) / (words.size() + other.words.size());
  }

  /** The share of this phrase's words that stand in another one; 1 for no words. */
  double containedIn(Phrase other) {
    return words.isEmpty() ? 1 : (double) shared(other) / words.size();
  }

  private int shared(Phrase other) {
    Map<String, Integer> rest = new HashMap<>();
    for (String word : other.words) {
      rest.merge(word, 1, Integer::sum);
    }
    int shared = 0;
    for (String word : words) {
      Integer left = rest.get(word);
      if (left != null && left > 0) {
        rest.put(word, left - 1);
        shared++;
      }
    }
    return shared;
  }
}
