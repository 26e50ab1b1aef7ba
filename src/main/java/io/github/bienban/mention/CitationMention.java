package io.github.bienban.mention;

import java.util.Objects;

/**
 * A document that the text names by its number.
 *
 * @param from the first token
 * @param to the token behind the last one: its number, its day or its issuer
 * @param type the kind of document, or null where the text names none
 * @param number its number without blanks (1571/QĐ-TTg)
 * @param day the day on which it was issued, or null
 * @param issuer who issued it, as written, or null
 * @param title what it is about, as written, or null
 */
public record CitationMention(
    int from, int to, String type, String number, TimeMention day, String issuer, String title) {

  /** Checks what must be there. */
  public CitationMention {
    Objects.requireNonNull(number, "number");
  }
}
