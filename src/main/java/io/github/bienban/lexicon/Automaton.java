package io.github.bienban.lexicon;

import java.util.Arrays;

/**
 * The phrases of all lists as steps from word to word. The steps are numbered and all ways between
 * them lie in one table, since a walk through objects waits for memory at each of them.
 */
final class Automaton {

  /** The step before the first word. */
  static final int START = 0;

  /** No step: no phrase goes on so. */
  static final int NONE = -1;

  /** For each word the step behind it where a phrase begins, or {@link #START} for none. */
  private int[] first = new int[512];

  /**
   * The other ways by their steps and words, each at its place or the next free one; free ones are
   * 0.
   */
  private long[] ways = new long[1024];

  /** Where each way leads. */
  private int[] targets = new int[1024];

  /** For each step a bit for the words that lead on, by their last six bits. */
  private long[] leadOn = new long[512];

  /** For each step the phrases that end there, or null. */
  private Phrases[] ends = new Phrases[512];

  /** How many steps there are; one more than ways. */
  private int count = 1;

  /**
   * The step behind the first word of a phrase.
   *
   * @param word the number of the word; 0 for one that no list has
   * @return the step, or {@link #NONE}
   */
  int first(int word) {
    int step = word < first.length ? first[word] : START;
    return step == START ? NONE : step;
  }

  /**
   * The step behind a further word.
   *
   * @param step the step before it, not {@link #START}
   * @param word the number of the word; 0 for one that no list has
   * @return the step, or {@link #NONE}
   */
  int next(int step, int word) {
    return (leadOn[step] & 1L << word) == 0 ? NONE : find(way(step, word));
  }

  /** The step behind a first or a further word, or {@link #NONE}. */
  int follow(int step, int word) {
    return step == START ? first(word) : next(step, word);
  }

  private int find(long way) {
    int mask = ways.length - 1;
    for (int slot = slot(way, mask); ways[slot] != 0; slot = slot + 1 & mask) {
      if (ways[slot] == way) {
        return targets[slot];
      }
    }
    return NONE;
  }

  /** The phrases that end at a step, or null. */
  Phrases ends(int step) {
    return ends[step];
  }

  /** The step behind a word, which is new or known. */
  int grow(int step, int word) {
    int known = follow(step, word);
    if (known != NONE) {
      return known;
    }
    int added = count++;
    if (added == ends.length) {
      leadOn = Arrays.copyOf(leadOn, 2 * added);
      ends = Arrays.copyOf(ends, 2 * added);
    }
    if (step == START) {
      if (word >= first.length) {
        first = Arrays.copyOf(first, 2 * word);
      }
      first[word] = added;
      return added;
    }
    if (2 * count > ways.length) {
      enlarge();
    }
    leadOn[step] |= 1L << word;
    put(way(step, word), added);
    return added;
  }

  /**
   * Lets a phrase end at a step.
   *
   * @param step the step
   * @param length how many words lead there
   * @param phrase the phrase
   */
  void end(int step, int length, Phrases.Phrase phrase) {
    Phrases known = ends[step];
    ends[step] =
        known == null ? new Phrases(new Phrases.Phrase[] {phrase}, length) : known.with(phrase);
  }

  private void enlarge() {
    long[] oldWays = ways;
    int[] oldTargets = targets;
    ways = new long[2 * oldWays.length];
    targets = new int[2 * oldWays.length];
    for (int i = 0; i < oldWays.length; i++) {
      if (oldWays[i] != 0) {
        put(oldWays[i], oldTargets[i]);
      }
    }
  }

  private void put(long way, int target) {
    int mask = ways.length - 1;
    int slot = slot(way, mask);
    while (ways[slot] != 0) {
      slot = slot + 1 & mask;
    }
    ways[slot] = way;
    targets[slot] = target;
  }

  /** A step and a word as one number; words are numbered from 1, so that it is never 0. */
  private static long way(int step, int word) {
    return (long) step << Integer.SIZE | word;
  }

  /** Multiplied by the golden ratio, numbers that differ little lie far apart. */
  private static int slot(long way, int mask) {
    return (int) (way * 0x9e3779b97f4a7c15L >>> Integer.SIZE) & mask;
  }
}
