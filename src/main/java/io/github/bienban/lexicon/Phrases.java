package io.github.bienban.lexicon;

import io.github.bienban.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The phrases that end at one step of the automaton: of as many words, spelled alike, of one list
 * or several. Immutable.
 */
final class Phrases {

  /**
   * A phrase.
   *
   * @param entry its entry
   * @param abbreviations its words that are found as the list writes them only, at their places,
   *     and null at those of other words; null for a phrase without such words
   */
  record Phrase(Entry entry, String[] abbreviations) {

    /** Whether the abbreviations stand in a text as the list writes them. */
    boolean isWrittenSo(Tokens tokens, int from) {
      if (abbreviations != null) {
        for (int i = 0; i < abbreviations.length; i++) {
          String word = abbreviations[i];
          if (word != null && !tokens.isWritten(from + i, word)) {
            return false;
          }
        }
      }
      return true;
    }
  }

  private static final Category[] NO_MORE = {};

  private final Phrase[] phrases;

  /** The first phrase, which most often is the only one, and its list. */
  private final Entry entry;

  private final Category list;

  /** The list of each phrase; empty where there is but the first. */
  private final Category[] lists;

  private final Categories categories;
  private final int length;

  /** Some are found only as their lists write them. */
  private final boolean strict;

  /** Those that are found however they are written, or null for none. */
  private final Phrases loose;

  /**
   * Puts phrases together.
   *
   * @param phrases the phrases, at least one; not to be changed
   * @param length how many words each has
   */
  Phrases(Phrase[] phrases, int length) {
    this.phrases = phrases;
    this.entry = phrases[0].entry();
    this.list = entry.category();
    this.length = length;
    boolean abbreviated = false;
    Category[] all = new Category[phrases.length];
    for (int i = 0; i < phrases.length; i++) {
      abbreviated |= phrases[i].abbreviations() != null;
      all[i] = phrases[i].entry().category();
    }
    this.strict = abbreviated;
    this.categories = Categories.of(all);
    this.lists = all.length == 1 ? NO_MORE : all;
    this.loose = abbreviated ? only(phrase -> phrase.abbreviations() == null) : this;
  }

  /** Those of some kind, or null for none. */
  private Phrases only(Predicate<Phrase> kind) {
    Phrase[] some = Arrays.stream(phrases).filter(kind).toArray(Phrase[]::new);
    return some.length == 0 ? null : new Phrases(some, length);
  }

  /** These and one more, which comes last. */
  Phrases with(Phrase phrase) {
    Phrase[] more = Arrays.copyOf(phrases, phrases.length + 1);
    more[phrases.length] = phrase;
    return new Phrases(more, length);
  }

  /**
   * Those whose abbreviations stand in a text as the lists write them: these themselves where all
   * do, null where none does.
   *
   * @param tokens the tokens of the text
   * @param from the token where the phrases begin
   */
  Phrases writtenAt(Tokens tokens, int from) {
    if (!strict) {
      return this;
    }
    int count = 0;
    boolean abbreviated = false;
    for (Phrase phrase : phrases) {
      if (phrase.isWrittenSo(tokens, from)) {
        count++;
        abbreviated |= phrase.abbreviations() != null;
      }
    }
    if (count == phrases.length) {
      return this;
    }
    return abbreviated ? only(phrase -> phrase.isWrittenSo(tokens, from)) : loose;
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
    if (list == category) {
      return entry;
    }
    for (int i = 1; i < lists.length; i++) {
      if (lists[i] == category) {
        return phrases[i].entry();
      }
    }
    return null;
  }

  /** Adds the entries of a list, in the order in which they came. */
  void addTo(List<Entry> entries, Category category) {
    for (Phrase phrase : phrases) {
      if (phrase.entry().category() == category) {
        entries.add(phrase.entry());
      }
    }
  }
}
