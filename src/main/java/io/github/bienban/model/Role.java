package io.github.bienban.model;

/** What a person did at the meeting. */
public enum Role {
  /** Presided (chủ trì, chủ tọa, điều hành). */
  CHAIR,
  /** Spoke (phát biểu, khai mạc, kết luận, nhấn mạnh, đề nghị). */
  SPEAKER,
  /** Reported (báo cáo, trình bày, thông qua, trình tờ trình). */
  REPORTER,
  /** Took part and has no other role (dự, tham dự, có mặt). */
  ATTENDEE
}
