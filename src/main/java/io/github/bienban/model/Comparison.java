package io.github.bienban.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage or difference that hangs on a statistic.
 *
 * @param relation how the statistic relates to the basis
 * @param basis what it is compared with
 * @param value the size of the relation, in {@code unit}
 * @param unit the unit of the value ({@code %}, {@code điểm %}, {@code lần}, {@code VND}, a counted
 *     noun)
 * @param qualifier how the report bounds the value
 * @param reference the words that name the basis, as written, or null where there are none
 * @param text the value as written
 * @param span where the value stands in the text
 * @param rule the name of the link rule by which it was read
 */
public record Comparison(
    Relation relation,
    Basis basis,
    BigDecimal value,
    String unit,
    Qualifier qualifier,
    String reference,
    String text,
    Span span,
    String rule) {

  /** Checks that all but the reference is there and brings the value to one form. */
  public Comparison {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
    value = Decimals.plain(value);
  }
}
