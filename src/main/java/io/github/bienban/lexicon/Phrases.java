package io.github.bienban.lexicon;

import java.util.Arrays;

/**
 * The entries that end at one step of the automaton: phrases of as many words, spelled alike, of
 * one list or several. Immutable.
 */
final class Phrases {

  private final Entry[] entries;
  private final Categories categories;
  private final int length;

  private Phrases(Entry[] entries, int length) {
    this.entries = entries;
    this.length = length;
    Category[] lists = new Category[entries.length];
    Arrays.setAll(lists, i -> entries[i].category());
    this.categories = Categories.of(lists);
  }

  /** No phrase of a length in words. */
  static Phrases none(int length) {
    return new Phrases(new Entry[0], length);
  }

  /** These and one more, which comes last. */
  Phrases with(Entry entry) {
    Entry[] more = Arrays.copyOf(entries, entries.length + 1);
    more[entries.length] = entry;
    return new Phrases(more, length);
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return entries.length == 0;
  }

  /** How many words each has. */
  int length() {
    return length;
  }

  /** The entries, in the order in which they were added; not to be changed. */
  Entry[] entries() {
    return entries;
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
