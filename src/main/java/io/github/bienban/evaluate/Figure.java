package io.github.bienban.evaluate;

import java.util.List;
import java.util.Objects;

/**
 * A figure: a statistic, a target, or a comparison that hangs on one of them.
 *
 * @param place the list in which it stands
 * @param parent for a comparison, the amount on which it hangs, else null
 * @param about the indicator; for a comparison, that of the figure on which it hangs
 * @param optional for a comparison, also where the figure on which it hangs is optional
 */
record Figure(
    Place place,
    Amount parent,
    Phrase about,
    String measure,
    Amount amount,
    String qualifier,
    String relation,
    String basis,
    String deadline,
    Extent extent,
    boolean optional,
    List<Figure> comparisons)
    implements Entry {

  /** The lists that hold figures. */
  enum Place {
    STATISTIC,
    TARGET,
    COMPARISON
  }

  private static final double AS_MUCH = 0.5;
  private static final double NEARLY_ALL = 0.8;
  private static final double ALL = 0.99;
  private static final double A_THIRD = 0.34;

  /** Whether an indicator says what the annotated one says, with words more or less. */
  boolean isAboutSameAs(Figure annotated) {
    Phrase gold = annotated.about;
    if (gold.isMissing()) {
      return true;
    }
    int size = about.words().size();
    double overlap = gold.overlap(about);
    return overlap >= AS_MUCH
        || gold.containedIn(about) >= NEARLY_ALL && size <= 3 * gold.words().size() + 4
        || size >= 2 && about.containedIn(gold) >= ALL && overlap >= A_THIRD;
  }

  /** Whether a comparison hangs on an equal value, or neither hangs on any. */
  boolean hangsWith(Figure other) {
    return parent == null || other.parent == null
        ? parent == other.parent
        : Objects.equals(parent.value(), other.parent.value());
  }

  @Override
  public String shown() {
    StringBuilder out = new StringBuilder();
    if (place == Place.COMPARISON || relation != null) {
      out.append(relation).append(' ').append(basis).append(' ');
    }
    out.append(amount.shown());
    if (measure != null) {
      out.append(' ').append(measure);
    }
    if (!qualifier.equals("EXACT")) {
      out.append(' ').append(qualifier);
    }
    if (deadline != null) {
      out.append(" ≤ ").append(deadline);
    }
    if (parent != null) {
      out.append(" ← ").append(parent.shown());
    }
    return out.append(" «").append(about.isMissing() ? "" : about.text()).append('»').toString();
  }
}
