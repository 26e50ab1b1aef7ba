package io.github.bienban.extract;

import io.github.bienban.model.PartOfDay;
import java.time.LocalDate;

/**
 * When a meeting was held.
 *
 * @param start its first day, or null
 * @param end its last day where there are several, or null
 * @param part the part of the day, or null
 */
record MeetingDays(LocalDate start, LocalDate end, PartOfDay part) {}
