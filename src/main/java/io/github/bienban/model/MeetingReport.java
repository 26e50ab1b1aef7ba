package io.github.bienban.model;

import java.util.List;
import java.util.Objects;

/**
 * What a meeting report says. No field is null; lists are in the order of the text.
 *
 * @param document the report as a published text
 * @param meeting the meeting
 * @param attendees who took part, an entry a person
 * @param delegations groups that took part
 * @param statistics figures stated as facts
 * @param targets what the meeting sets itself to reach
 * @param citations documents named with a type and a number
 */
public record MeetingReport(
    DocumentInfo document,
    Meeting meeting,
    List<Attendee> attendees,
    List<Delegation> delegations,
    List<Statistic> statistics,
    List<Target> targets,
    List<Citation> citations) {

  /** Copies the lists. */
  public MeetingReport {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(meeting, "meeting");
    attendees = Lists.copy(attendees, "attendees");
    delegations = Lists.copy(delegations, "delegations");
    statistics = Lists.copy(statistics, "statistics");
    targets = Lists.copy(targets, "targets");
    citations = Lists.copy(citations, "citations");
  }

  /**
   * The statistics of one dimension.
   *
   * @param measure the dimension
   * @return those statistics, in the order of the text
   */
  public List<Statistic> statistics(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return statistics.stream().filter(s -> s.measure() == measure).toList();
  }

  /**
   * The sums of money.
   *
   * @return the statistics with {@link Measure#MONEY}
   */
  public List<Statistic> money() {
    return statistics(Measure.MONEY);
  }

  /**
   * The areas.
   *
   * @return the statistics with {@link Measure#AREA}
   */
  public List<Statistic> areas() {
    return statistics(Measure.AREA);
  }

  /**
   * The percentages that stand alone; those that hang on another figure are its comparisons.
   *
   * @return the statistics with {@link Measure#PERCENT}
   */
  public List<Statistic> percentages() {
    return statistics(Measure.PERCENT);
  }

  /**
   * The counts of things and people.
   *
   * @return the statistics with {@link Measure#COUNT}
   */
  public List<Statistic> counts() {
    return statistics(Measure.COUNT);
  }

  /**
   * The parts of a whole written with a slash.
   *
   * @return the statistics with {@link Measure#RATIO}
   */
  public List<Statistic> ratios() {
    return statistics(Measure.RATIO);
  }
}
