package io.github.bienban.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
 * @param basis with {@code relation}, what is compared with, else null
 * @param reference with {@code relation}, the words that name the basis, or null
 * @param deadline the last day of the stated time, or null where none is stated
 * @param text the target as written
 * @param span where it stands in the text
 * @param comparisons what hangs on it, in the order of the text
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
    Basis basis,
    String reference,
    LocalDate deadline,
    String text,
    Span span,
    List<Comparison> comparisons,
    String rule) {

  /** Copies the comparisons, checks what must be there and brings the figures to one form. */
  public Target {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
    comparisons = Lists.copy(comparisons, "comparisons");
    value = Decimals.plain(value);
    upper = Decimals.plain(upper);
    total = Decimals.plain(total);
  }
}
