package io.github.bienban.extract.figure;

import java.util.List;

/** How far the reading of a sentence's indicators has come: what its parts look back at. */
final class IndicatorCourse {

  /** The sentence. */
  final Segments segments;

  /** Which segments hold a figure, by their index. */
  final boolean[] holdsFigure;

  /** The last statistic that was read, or null. */
  Figure before;

  IndicatorCourse(Segments segments, List<Figure> figures) {
    this.segments = segments;
    this.holdsFigure = new boolean[segments.all().size()];
    for (Figure figure : figures) {
      holdsFigure[figure.segment.index()] = true;
    }
  }
}
