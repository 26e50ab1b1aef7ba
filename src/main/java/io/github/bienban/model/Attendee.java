package io.github.bienban.model;

import java.util.List;
import java.util.Objects;

/**
 * A person who took part in the meeting.
 *
 * @param name the name without honorific
 * @param honorific the honorific at the first mention (đồng chí, ông, bà), or null
 * @param positions the posts, in the order of the text; empty where none is stated
 * @param roles what the person did, without repetition, in the order of {@link Role}; never empty
 * @param mentions where the name stands in the text, in order; never empty
 */
public record Attendee(
    String name,
    String honorific,
    List<Position> positions,
    List<Role> roles,
    List<Span> mentions) {

  /** Copies the lists. */
  public Attendee {
    Objects.requireNonNull(name, "name");
    positions = Lists.copy(positions, "positions");
    roles = Lists.copy(roles, "roles");
    mentions = Lists.copy(mentions, "mentions");
  }
}
