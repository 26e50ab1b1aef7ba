package io.github.bienban.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The phrases of a document in a row, by numbers: of a long text these are many, and an array of
 * objects would be traced by the collector of garbage, one of numbers is not.
 */
final class PhraseRow {

  private final Automaton automaton;

  /**
   * The step at which each ends; below zero, the place from the end of those that do not all stand
   * there as the lists write them.
   */
  private int[] numbers;

  /** Those of the phrases at a step that stand there as the lists write them, where not all do. */
  private final List<Phrases> parts = new ArrayList<>(0);

  private int size;

  /**
   * Makes an empty row.
   *
   * @param automaton the steps
   * @param guess about how many phrases there will be
   */
  PhraseRow(Automaton automaton, int guess) {
    this.automaton = automaton;
    this.numbers = new int[guess];
  }

  /**
   * Adds phrases.
   *
   * @param step the step at which they end
   * @param phrases all phrases of the step, or some of them
   */
  void add(int step, Phrases phrases) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    int number = step;
    if (phrases != automaton.ends(step)) {
      parts.add(phrases);
      number = -parts.size();
    }
    numbers[size++] = number;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The phrases at a place. */
  Phrases at(int place) {
    int number = numbers[place];
    return number >= 0 ? automaton.ends(number) : parts.get(-1 - number);
  }
}
