package io.github.bienban.cli;

import io.github.bienban.model.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Figures as readers of a language write them: 7.396,54 ha, 187,5 tỷ đồng in Vietnamese. */
final class Figures {

  private static final String DONG = "VND";

  /** The most decimals with which a figure is shown in billions or millions. */
  private static final int MAX_DECIMALS = 3;

  private final Labels labels;

  Figures(Labels labels) {
    this.labels = labels;
  }

  /** A number with marks between the thousands and before the decimals: 7.396,54. */
  String number(BigDecimal value) {
    String plain = value.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder(value.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(labels.of("number.group"));
      }
      out.append(whole.charAt(i));
    }
    return point < 0
        ? out.toString()
        : out.append(labels.of("number.point")).append(plain, point + 1, plain.length()).toString();
  }

  /**
   * A figure with its bound and its unit.
   *
   * @param qualifier how it is bounded
   * @param value the figure
   * @param upper the upper end of a range, or null
   * @param total the whole of a ratio, or null
   * @param unit the unit
   */
  String figure(
      Qualifier qualifier, BigDecimal value, BigDecimal upper, BigDecimal total, String unit) {
    int scale = scale(value, upper, total);
    StringBuilder figure = new StringBuilder(number(value.movePointLeft(scale)));
    if (total != null) {
      figure.append('/').append(number(total.movePointLeft(scale)));
    }
    if (upper != null) {
      figure.append(' ').append(labels.of("range")).append(' ');
      figure.append(number(upper.movePointLeft(scale)));
    }
    List<String> words = new ArrayList<>();
    words.add(labels.of(qualifier));
    words.add(unit.startsWith("%") ? figure + unit : figure.toString());
    if (scale > 0) {
      words.add(labels.of("scale." + scale));
    }
    if (unit.equals(DONG) || unit.startsWith(DONG + "/")) {
      words.add(labels.of("dong") + unit.substring(DONG.length()));
    } else if (!unit.startsWith("%")) {
      words.add(unit);
    }
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
  }

  /** The largest of billions (9), millions (6) and ones (0) in which no figure gets long. */
  private static int scale(BigDecimal... figures) {
    for (int scale : new int[] {9, 6}) {
      boolean fits = true;
      for (BigDecimal figure : figures) {
        fits &= figure == null || fits(figure.movePointLeft(scale));
      }
      if (fits) {
        return scale;
      }
    }
    return 0;
  }

  private static boolean fits(BigDecimal scaled) {
    return scaled.abs().compareTo(BigDecimal.ONE) >= 0
        && scaled.stripTrailingZeros().scale() <= MAX_DECIMALS;
  }
}
