package io.github.bienban.model;

/** The dimension of a figure. */
public enum Measure {
  /** An area (ha, m2, km2). */
  AREA,
  /** A sum of money (VND, USD). */
  MONEY,
  /** A percentage. */
  PERCENT,
  /** A number of counted things or people. */
  COUNT,
  /** A part of a whole written with a slash (4/21 xã). */
  RATIO,
  /** A mass (kg, tạ, tấn). */
  MASS,
  /** A length (m, km). */
  LENGTH,
  /** A volume (m3, lít). */
  VOLUME,
  /** A yield by area (tạ/ha). */
  YIELD,
  /** Energy or power (kWh, MW). */
  ENERGY,
  /** An index or a score (điểm). */
  INDEX,
  /** Anything else with a unit. */
  OTHER
}
