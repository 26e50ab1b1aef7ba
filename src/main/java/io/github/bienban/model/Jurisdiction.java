package io.github.bienban.model;

import java.util.Objects;

/**
 * The place or organisation whose meeting it is.
 *
 * @param level its administrative level
 * @param name its proper name alone (Mỹ Đức), or null where the text names none
 * @param parent the proper name of the unit above it (Hà Nội), or null where the text does not make
 *     sure of it
 */
public record Jurisdiction(Level level, String name, String parent) {

  /** Checks that the level is there. */
  public Jurisdiction {
    Objects.requireNonNull(level, "level");
  }
}
