package io.github.bienban.lexicon;

import java.util.List;

/**
 * A phrase of a word list and what it stands for.
 *
 * @param category the list in which it stands
 * @param phrase the phrase as the list writes it
 * @param values the columns behind the phrase; empty where the list has only phrases
 */
public record Entry(Category category, String phrase, List<String> values) {

  /** Copies the values. */
  public Entry {
    values = List.copyOf(values);
  }

  /** The first column behind the phrase, or the phrase itself where there is none. */
  public String value() {
    return values.isEmpty() ? phrase : values.get(0);
  }

  /**
   * A column behind the phrase.
   *
   * @param column its number, from 0
   * @return the column, or null where the entry does not have it
   */
  public String value(int column) {
    return column < values.size() ? values.get(column) : null;
  }

  /** The province of a list that the entry names, or null. */
  String province() {
    return switch (category) {
      case PROVINCE -> value().equals("NATION") ? null : values.get(5);
      case DISTRICT, COMMUNE -> values.get(1);
      default -> null;
    };
  }
}
