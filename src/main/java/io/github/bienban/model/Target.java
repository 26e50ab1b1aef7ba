package io.github.bienban.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the meeting sets itself to reach.
 *
 * @param indicator what is to be reached, as written
 * @param measure the dimension, or null for a target in words alone
 * @param value the figure in {@code unit}, or null for a target in words alone
 * @param upper the upper end of a range, or null
 * @param total the whole of a ratio, or null
 * @param unit the unit, or null for a target in words alone
 * @param qualifier how the report bounds the figure
 * @param relation for a growth, a fall or a share of a plan to be reached, its relation, else null
 * @param deadline the last day of the stated time, or null where none is stated
 * @param text the target as written
 * @param span where it stands in the text
 * @param rule the name of the rule by which it was read
 */
public record Target(
    String indicator,
    Measure measure,
    BigDecimal value,
    BigDecimal upper,
    BigDecimal total,
    String unit,
    Qualifier qualifier,
    Relation relation,
    LocalDate deadline,
    String text,
    Span span,
    String rule) {

  /** Checks what must be there and brings the figures to one form. */
  public Target {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
    value = Decimals.plain(value);
    upper = Decimals.plain(upper);
    total = Decimals.plain(total);
  }
}
