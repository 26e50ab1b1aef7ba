package io.github.bienban.model;

import java.util.Objects;

/**
 * The place or organisation whose meeting it is.
 *
 * @param level its administrative level
 * @param name its proper name alone (Mỹ Đức), or null where the text names none
 * @param parent the proper name of the unit above it (Hà Nội), or null where the text does not make
 *     sure of it
 * @param code the unit's official code in the General Statistics Office's list of administrative
 *     units (282 for Mỹ Đức), or null where the text does not make sure of it
 */
public record Jurisdiction(Level level, String name, String parent, String code) {

  /** Checks that the level is there. */
  public Jurisdiction {
    Objects.requireNonNull(level, "level");
  }
}
