package io.github.bienban.cli;

import io.github.bienban.evaluate.Outcome;

/**
 * An annotated report that was compared with what was read from it.
 *
 * @param name the name of the report
 * @param jurisdiction the name of the group by jurisdiction that it belongs to
 * @param level the level of its jurisdiction
 * @param outcome the counts and the differences
 */
record Evaluated(String name, String jurisdiction, String level, Outcome outcome) {

  /** What reports can be grouped by. */
  enum Grouping {
    REPORT,
    PREFIX,
    LEVEL,
    JURISDICTION
  }

  /** The name of the group that the report belongs to. */
  String group(Grouping by) {
    return switch (by) {
      case REPORT -> name;
      case PREFIX -> name.substring(0, name.indexOf('-') < 0 ? name.length() : name.indexOf('-'));
      case LEVEL -> level;
      case JURISDICTION -> jurisdiction;
    };
  }
}
