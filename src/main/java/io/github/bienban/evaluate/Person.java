package io.github.bienban.evaluate;

import java.util.List;

/** Someone who took part. */
record Person(
    Phrase name, List<Phrase> positions, List<Phrase> roles, Extent extent, boolean optional)
    implements Entry {

  @Override
  public String shown() {
    return name.text();
  }
}
