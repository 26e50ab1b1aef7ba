package io.github.bienban.extract;

import io.github.bienban.mention.Mentions;
import io.github.bienban.model.Meeting;
import java.util.List;

/** Lists who took part in the meeting. */
public final class ParticipantExtractor {

  /**
   * Lists who took part.
   *
   * @param mentions the report
   * @param layout its layout
   * @param meeting its meeting
   * @return the people and the groups
   */
  public Participants extract(Mentions mentions, Layout layout, Meeting meeting) {
    return new Participants(List.of(), List.of());
  }
}
