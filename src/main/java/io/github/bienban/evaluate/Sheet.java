package io.github.bienban.evaluate;

import java.util.List;

/**
 * What is said to stand in a report, by its annotation or by what was read from it: made by {@link
 * Evaluator}, and compared there.
 */
public final class Sheet {

  /** Where a group has no name. */
  private static final String UNKNOWN = "?";

  private final Fields document;
  private final Fields meeting;
  private final Locality locality;
  private final List<Person> people;
  private final List<Figure> statistics;
  private final List<Figure> targets;
  private final List<Cited> citations;

  /** Where a meeting belongs: each null where it is not said. */
  record Locality(String province, String parent, String level, String name) {}

  Sheet(
      Fields document,
      Fields meeting,
      Locality locality,
      List<Person> people,
      List<Figure> statistics,
      List<Figure> targets,
      List<Cited> citations) {
    this.document = document;
    this.meeting = meeting;
    this.locality = locality;
    this.people = people;
    this.statistics = statistics;
    this.targets = targets;
    this.citations = citations;
  }

  /**
   * The jurisdiction by which reports are grouped: the sheet's {@code province}; where it has none,
   * the {@code parent} of the meeting's jurisdiction; where that has none, its {@code name}.
   *
   * @return a name, or {@code ?}
   */
  public String jurisdiction() {
    for (String name : new String[] {locality.province(), locality.parent(), locality.name()}) {
      if (name != null) {
        return name;
      }
    }
    return UNKNOWN;
  }

  /**
   * The level of the meeting's jurisdiction.
   *
   * @return the name of a {@link io.github.bienban.model.Level}, or {@code ?}
   */
  public String level() {
    return locality.level() == null ? UNKNOWN : locality.level();
  }

  Fields document() {
    return document;
  }

  Fields meeting() {
    return meeting;
  }

  List<Person> people() {
    return people;
  }

  List<Figure> statistics() {
    return statistics;
  }

  List<Figure> targets() {
    return targets;
  }

  List<Cited> citations() {
    return citations;
  }
}
