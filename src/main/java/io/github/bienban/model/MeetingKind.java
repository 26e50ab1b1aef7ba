package io.github.bienban.model;

/** What kind of meeting a report is about. */
public enum MeetingKind {
  /** A conference (hội nghị). */
  CONFERENCE,
  /** A session of a people's council or of the National Assembly (kỳ họp). */
  COUNCIL_SESSION,
  /** A regular or working meeting (phiên họp, cuộc họp, giao ban). */
  REGULAR_MEETING,
  /** A congress (đại hội). */
  CONGRESS,
  /** Anything else (lễ, hội thảo, buổi làm việc). */
  OTHER
}
