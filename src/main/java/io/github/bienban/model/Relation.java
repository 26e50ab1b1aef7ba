package io.github.bienban.model;

/** How a figure relates to another one. */
public enum Relation {
  /** Reached x% of the basis (đạt, bằng). */
  REACHED,
  /** Went beyond the basis by x (vượt). */
  EXCEEDED,
  /** Grew by x (tăng, cao hơn). */
  INCREASE,
  /** Fell by x (giảm, thấp hơn). */
  DECREASE,
  /** Makes up x% of a whole (chiếm). */
  SHARE,
  /** Is x times the basis (gấp, bằng 1,7 lần). */
  TIMES
}
