package io.github.bienban.mention;

/**
 * A person's name where it stands in a text.
 *
 * @param from the first token of the name
 * @param to the token behind the name
 * @param addressFrom the first token of the words by which the person is addressed; {@code from} if
 *     there are none
 * @param honorific the honorific of one person (đồng chí, ông), or null
 * @param many whether the honorific stands before several persons (các đồng chí)
 */
public record PersonMention(int from, int to, int addressFrom, String honorific, boolean many) {

  /** Whether a word before the name says that a person is named. */
  public boolean isAddressed() {
    return addressFrom < from;
  }
}
