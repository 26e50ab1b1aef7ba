package io.github.bienban.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A quantity that the report states as a fact.
 *
 * @param indicator the words that say what is counted or measured, as written; empty where the text
 *     names nothing
 * @param measure the dimension
 * @param value the figure in {@code unit}, multipliers worked in
 * @param upper the upper end of a range, or null
 * @param total the whole of a ratio (21 in 4/21), or null
 * @param previous the figure from which it came, in {@code unit}, where the text states both ends
 *     of a change (tăng từ 65% lên 78%: 65), else null
 * @param unit {@code VND}, {@code %}, {@code ha}, … or the counted noun
 * @param qualifier how the report bounds the figure
 * @param estimated whether the report calls it an estimate (ước)
 * @param relation for growth or a share that stands alone, its relation, else null
 * @param basis with {@code relation}, what it is compared with, else null
 * @param reference with {@code relation}, the words that name the basis, or null
 * @param period the time that the figure is about, or null where the text does not make sure of it
 * @param text the figure as written
 * @param span where it stands in the text
 * @param comparisons what hangs on it, in the order of the text
 * @param rule the name of the rule by which the indicator was read
 */
public record Statistic(
    String indicator,
    Measure measure,
    BigDecimal value,
    BigDecimal upper,
    BigDecimal total,
    BigDecimal previous,
    String unit,
    Qualifier qualifier,
    boolean estimated,
    Relation relation,
    Basis basis,
    String reference,
    Period period,
    String text,
    Span span,
    List<Comparison> comparisons,
    String rule) {

  /** Copies the comparisons, checks what must be there, brings the figures to one form. */
  public Statistic {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
    comparisons = Lists.copy(comparisons, "comparisons");
    value = Decimals.plain(value);
    upper = Decimals.plain(upper);
    total = Decimals.plain(total);
    previous = Decimals.plain(previous);
  }
}
