package io.github.bienban.model;

/** How the report bounds a figure. */
public enum Qualifier {
  /** As stated. */
  EXACT,
  /** About (khoảng, chừng, xấp xỉ). */
  ABOUT,
  /** Nearly (gần). */
  NEARLY,
  /** More than (hơn, trên). */
  OVER,
  /** Less than (dưới). */
  UNDER,
  /** At least (ít nhất, tối thiểu, từ … trở lên). */
  AT_LEAST,
  /** At most (không quá, tối đa). */
  AT_MOST
}
