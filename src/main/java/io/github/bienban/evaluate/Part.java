package io.github.bienban.evaluate;

import java.util.Locale;

/** What is measured on its own. */
public enum Part {
  /** Title, time of publication and author. */
  DOCUMENT,
  /** The fields of the meeting. */
  MEETING,
  /** The names of those who took part. */
  PEOPLE,
  /** Pairs of a name and a post. */
  POSITIONS,
  /** Pairs of a name and a role. */
  ROLES,
  /** Value and unit of every quantity: statistics, comparisons and targets alike. */
  FIGURES,
  /** Figures in the right list, with measure, qualifier, total, upper end and indicator. */
  STATISTICS,
  /** Comparisons with value, unit, relation and basis, hung on the right figure. */
  COMPARISONS,
  /** Value, unit, deadline and indicator. */
  TARGETS,
  /** Document numbers, and the date where the annotation has one. */
  CITATIONS,
  /** Whether a result points at its own words in the report; has no misses. */
  GROUNDING;

  /** The name in tables and on the command line: {@code figures}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
