package io.github.bienban.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The meeting that the report is about. Every field but {@code agenda} is null where the report
 * does not state it.
 *
 * @param name the meeting as the text names it, abbreviations written out
 * @param kind what kind of meeting it is
 * @param ordinal the meeting's own number (lần thứ 19 → 19)
 * @param term the years of the term ("2020-2025"), or the term as written ("khóa XII")
 * @param convener who called or held it
 * @param body whose meeting it is
 * @param jurisdiction the place or organisation whose meeting it is
 * @param date its first day
 * @param endDate its last day, where it took more than one
 * @param partOfDay the part of the day in which it began
 * @param venue where it was held, as written
 * @param agenda what it was held for, an entry a purpose, as written; empty where none is stated
 * @param reviewPeriod the time that it looked back on
 * @param planPeriod the time that it planned for
 * @param span where the meeting is introduced in the text
 */
public record Meeting(
    String name,
    MeetingKind kind,
    Integer ordinal,
    String term,
    String convener,
    String body,
    Jurisdiction jurisdiction,
    LocalDate date,
    LocalDate endDate,
    PartOfDay partOfDay,
    String venue,
    List<String> agenda,
    Period reviewPeriod,
    Period planPeriod,
    Span span) {

  /** Copies the agenda. */
  public Meeting {
    agenda = Lists.copy(agenda, "agenda");
  }

  /**
   * A meeting of which nothing is known.
   *
   * @return a meeting with null fields and an empty agenda
   */
  public static Meeting unknown() {
    return new Meeting(
        null, null, null, null, null, null, null, null, null, null, null, List.of(), null, null,
        null);
  }
}
