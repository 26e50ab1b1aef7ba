package io.github.bienban.mention;

import io.github.bienban.model.Level;

/**
 * A body or an organisation as a phrase names it, with the place behind it.
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param level the level that its words say, or null if they leave it open
 * @param city whether they say "thành phố", whose level depends on which city it is; {@code level}
 *     is null then
 * @param nameFrom the first token of the place's proper name, or -1
 * @param nameTo the token behind that name, or -1
 * @param office whether a person's post stands before it, so that the phrase names a person's body
 */
public record BodyMention(
    int from, int to, Level level, boolean city, int nameFrom, int nameTo, boolean office) {

  /** Whether the place's proper name stands in the phrase. */
  public boolean isNamed() {
    return nameFrom >= 0;
  }
}
