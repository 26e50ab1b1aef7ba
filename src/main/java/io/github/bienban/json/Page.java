package io.github.bienban.json;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.util.List;
import java.util.Objects;

/** A report as it is read from JSON: its parts behind the version of the shape. */
record Page(
    String schemaVersion,
    DocumentInfo document,
    Meeting meeting,
    List<Attendee> attendees,
    List<Delegation> delegations,
    List<Statistic> statistics,
    List<Target> targets,
    List<Citation> citations) {

  /** The name of the property that holds the version. */
  static final String SCHEMA_VERSION = "schemaVersion";

  /** The version that is written and read. */
  static final String CURRENT = "1";

  /** Checks that the parts that are no lists are there; the lists are checked as they are read. */
  Page {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(meeting, "meeting");
  }

  MeetingReport report() {
    return new MeetingReport(
        document, meeting, attendees, delegations, statistics, targets, citations);
  }
}
