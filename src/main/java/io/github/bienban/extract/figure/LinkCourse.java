package io.github.bienban.extract.figure;

import java.util.ArrayList;
import java.util.List;

/** How far the linking of a sentence has come: what its parts look back at. */
final class LinkCourse {

  /** How many figures or words are looked back over for what a difference hangs on. */
  static final int MAX_BACK = 6;

  /** The sentence. */
  final Segments segments;

  /** The part of the sentence that tells of goals. */
  Stretch aimed = new Stretch(0, 0);

  /** The figures of the sentence before in the same paragraph. */
  final List<Figure> before;

  /** The figures of the sentence so far. */
  final List<Figure> figures = new ArrayList<>();

  /** Where in each segment the words of its last quantity so far end. */
  final int[] ends;

  /** For each segment, the words that no figure had taken when a bracket began in it, or null. */
  final Stretch[] beforeBracket;

  /** The last figure so far that is a statistic, or null. */
  Figure last;

  /** Where the quantity behind the one that is read begins. */
  int next;

  /** What all figures from here on are compared with, or null. */
  Stretch reference;

  /** The number of the first figure of the thought that is read. */
  int thought;

  /** Whether the thought tells of shares. */
  boolean shares;

  /** The colon before the list that is read, or -1. */
  int introduction = -1;

  LinkCourse(Segments segments, List<Figure> before) {
    this.segments = segments;
    this.before = before;
    this.ends = new int[segments.all().size()];
    this.beforeBracket = new Stretch[segments.all().size()];
    for (Segment segment : segments.all()) {
      ends[segment.index()] = segment.from();
    }
  }

  /** The figure read last, or null. */
  Figure previous() {
    return figures.isEmpty() ? null : figures.get(figures.size() - 1);
  }
}
