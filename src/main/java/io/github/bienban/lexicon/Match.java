package io.github.bienban.lexicon;

/**
 * A phrase of the lexicon where it stands in a text.
 *
 * @param entry the phrase
 * @param from its first token
 * @param to the token behind its last one
 */
public record Match(Entry entry, int from, int to) {

  /** What the phrase stands for. */
  public String value() {
    return entry.value();
  }
}
