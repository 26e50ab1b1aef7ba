package io.github.bienban.evaluate;

/** An entry of one of a sheet's lists. */
interface Entry {

  /** Whether it counts neither as missed nor as spurious. */
  boolean optional();

  /** The entry as a person reads it. */
  String shown();
}
