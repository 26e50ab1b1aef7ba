package io.github.bienban.extract;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Delegation;
import java.util.List;

/**
 * Who took part in a meeting.
 *
 * @param attendees the people, in the order in which the report names them
 * @param delegations groups whose members are not named
 */
public record Participants(List<Attendee> attendees, List<Delegation> delegations) {

  /** Copies the lists. */
  public Participants {
    attendees = List.copyOf(attendees);
    delegations = List.copyOf(delegations);
  }
}
