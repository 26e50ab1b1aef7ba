package io.github.bienban.extract.figure;

import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A quantity while a sentence is read: what is known of it so far. */
final class Figure {

  /** What a quantity is. */
  enum Kind {
    /** Not decided. */
    OPEN,
    /** A figure of its own. */
    STATISTIC,
    /** It hangs on another one. */
    COMPARISON,
    /** It is told along with another one (the beginning of a change). */
    PART
  }

  final Quantity quantity;
  final Segment segment;
  final Lead lead;

  /** The token before which the words of the quantity before it end. */
  final int floor;

  /** How the text bounds it. */
  Qualifier qualifier;

  Kind kind = Kind.OPEN;
  Relation relation;

  /** The verb of change with which the figure stands, or null. */
  Relation change;

  Basis basis;
  Stretch reference;
  String rule;
  BigDecimal previous;

  /** What it hangs on: one figure, or more where the text says so of each. */
  final List<Figure> anchors = new ArrayList<>();

  /** What hangs on it. */
  final List<Figure> comparisons = new ArrayList<>();

  /** The words that say what it measures, before the figure; null until read. */
  Stretch subject;

  /** The noun of which this figure gives a grade, or null. */
  Stretch graded;

  /** Whether it is a yearly mean ("tăng bình quân 5%"). */
  boolean yearly;

  /** The noun for the figure that stands with the first of a list only, or null. */
  Stretch headed;

  /** Whether what changed is named behind the figure, so that nothing before it says so. */
  boolean namedBehind;

  /** The season of a crop that is named before those who grew it, or null. */
  Stretch season;

  /** In a list shared out in order, the words that all its things have before theirs. */
  Stretch head;

  String indicator;
  String indicatorRule;

  /** Whether its subject is a label before a colon. */
  boolean labelled;

  /** The words behind the figure that say which thing it is; null until read. */
  Stretch object;

  /** The shortest name of the thing, for figures that are told of it. */
  String topic;

  /** The line in which the goals were first spoken of of which this figure is one, or -1. */
  int announcer = -1;

  /** The figure of whose thing this one tells, or itself. */
  Figure root = this;

  Figure(Quantity quantity, Segment segment, Lead lead, int floor) {
    this.quantity = quantity;
    this.qualifier = quantity.qualifier();
    this.segment = segment;
    this.lead = lead;
    this.floor = floor;
  }

  boolean isStatistic() {
    return kind == Kind.STATISTIC;
  }

  /** Whether it says how much something grew or which share it has, with no level of its own. */
  boolean isGrowth() {
    return kind == Kind.STATISTIC && relation != null;
  }

  /** Whether it is a percentage of its own that nothing compares: no verb, no figure behind it. */
  boolean isBarePercentage() {
    return isStatistic()
        && relation == null
        && lead.relation() == null
        && quantity.unit().equals("%")
        && comparisons.isEmpty()
        && !subject.isEmpty();
  }
}
