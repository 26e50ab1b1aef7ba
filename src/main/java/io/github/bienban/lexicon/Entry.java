package io.github.bienban.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A phrase of a word list and what it stands for. Immutable. */
public final class Entry {

  private final Category category;
  private final String phrase;
  private final List<String> values;

  /** Asked for at every turn, so that it is not looked up in the list. */
  private final String value;

  private final BigDecimal number;

  /**
   * Makes an entry.
   *
   * @param category the list in which it stands
   * @param phrase the phrase as the list writes it
   * @param values the columns behind the phrase; empty where the list has only phrases
   */
  public Entry(Category category, String phrase, List<String> values) {
    this.category = category;
    this.phrase = phrase;
    this.values = List.copyOf(values);
    this.value = values.isEmpty() ? phrase : values.get(0);
    this.number =
        switch (category) {
          case SCALE -> new BigDecimal(values.get(0));
          case NUMBER_WORD -> new BigDecimal(values.get(1));
          case UNIT -> new BigDecimal(values.get(2));
          default -> null;
        };
  }

  /** The list in which it stands. */
  public Category category() {
    return category;
  }

  /** The phrase as the list writes it. */
  public String phrase() {
    return phrase;
  }

  /** The columns behind the phrase; empty where the list has only phrases. */
  public List<String> values() {
    return values;
  }

  /** The first column behind the phrase, or the phrase itself where there is none. */
  public String value() {
    return value;
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

  /**
   * The number that the phrase stands for: of a number word its value, of a multiplier and of a
   * unit the factor; null for phrases of all other lists.
   */
  public BigDecimal number() {
    return number;
  }

  /** The province of a list that the entry names, or null. */
  String province() {
    return switch (category) {
      case PROVINCE -> value().equals("NATION") ? null : values.get(5);
      case DISTRICT, COMMUNE -> values.get(1);
      default -> null;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Entry entry
            && category == entry.category
            && phrase.equals(entry.phrase)
            && values.equals(entry.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(category, phrase, values);
  }

  @Override
  public String toString() {
    return category + " " + phrase + " " + values;
  }
}
