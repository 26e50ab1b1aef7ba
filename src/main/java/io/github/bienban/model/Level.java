package io.github.bienban.model;

/** The administrative level of a jurisdiction. */
public enum Level {
  /** The whole country. */
  NATION,
  /** A province or a city under the central government. */
  PROVINCE,
  /** A district, town or city under a province (until 30 June 2025). */
  DISTRICT,
  /** A commune, ward or township. */
  COMMUNE,
  /** An organisation: a company, a ministry, a sector. */
  ORGANIZATION
}
