package io.github.bienban.extract;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a line, or the beginning or end of one, says about a report's publication.
 *
 * @param date the day; the first of the month where only the month is stated; null if none
 * @param time the time of the day, or null
 * @param views how often the report was read, or null
 * @param authorFrom the first token of a name that stands there, or -1
 * @param authorTo the token behind that name
 * @param end the token behind all that was understood
 * @param labelled whether a word such as "cập nhật lúc" says that it is a publication time
 * @param weak whether a word stands there that a sentence may begin with too ("ngày", "lúc")
 */
record Dateline(
    LocalDate date,
    LocalTime time,
    Long views,
    int authorFrom,
    int authorTo,
    int end,
    boolean labelled,
    boolean weak) {

  boolean saysSomething() {
    return date != null || time != null || views != null;
  }
}
