package io.github.bienban.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document that the report cites.
 *
 * @param type the kind of document (Nghị quyết, Quyết định)
 * @param number its number without "số" (1571/QĐ-TTg)
 * @param date the day on which it was issued, or null where the text does not say
 * @param issuer who issued it, as written, or null
 * @param title what it is about, as written, or null
 * @param text the citation as written
 * @param span where it stands in the text
 */
public record Citation(
    String type,
    String number,
    LocalDate date,
    String issuer,
    String title,
    String text,
    Span span) {

  /** Checks what must be there. */
  public Citation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
