package io.github.bienban.lexicon;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The entries that end at one step of the automaton: phrases of as many words, spelled alike, of
 * one list or several. Immutable.
 */
final class Phrases {

  private final Entry[] entries;
  private final Categories categories;
  private final int length;

  /**
   * Puts phrases together.
   *
   * @param entries the entries, at least one; not to be changed
   * @param length how many words each has
   */
  Phrases(Entry[] entries, int length) {
    this.entries = entries;
    this.length = length;
    this.categories =
        Categories.of(Arrays.stream(entries).map(Entry::category).toArray(Category[]::new));
  }

  /** These and one more, which comes last. */
  Phrases with(Entry entry) {
    Entry[] more = Arrays.copyOf(entries, entries.length + 1);
    more[entries.length] = entry;
    return new Phrases(more, length);
  }

  /** Those of these that are wanted: these themselves where all are, null where none is. */
  Phrases only(Predicate<Entry> wanted) {
    int count = 0;
    for (Entry entry : entries) {
      count += wanted.test(entry) ? 1 : 0;
    }
    if (count == entries.length) {
      return this;
    }
    return count == 0
        ? null
        : new Phrases(Arrays.stream(entries).filter(wanted).toArray(Entry[]::new), length);
  }

  /** How many words each has. */
  int length() {
    return length;
  }

  /** The lists that have one of them. */
  Categories categories() {
    return categories;
  }

  /** The first entry of a list, or null. */
  Entry first(Category category) {
    if (categories.has(category)) {
      for (Entry entry : entries) {
        if (entry.category() == category) {
          return entry;
        }
      }
    }
    return null;
  }
}
