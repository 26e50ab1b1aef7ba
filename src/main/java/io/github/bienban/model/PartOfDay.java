package io.github.bienban.model;

/** The part of the day in which a meeting began. */
public enum PartOfDay {
  /** Morning (sáng). */
  MORNING,
  /** Afternoon (chiều). */
  AFTERNOON,
  /** Evening (tối). */
  EVENING,
  /** The whole day (cả ngày). */
  FULL_DAY
}
