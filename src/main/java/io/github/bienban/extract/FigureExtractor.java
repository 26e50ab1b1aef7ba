package io.github.bienban.extract;

import io.github.bienban.mention.Mentions;
import io.github.bienban.mention.TimeContext;
import java.util.List;

/** Lists what the report states in figures: statistics with their comparisons, and targets. */
public final class FigureExtractor {

  /**
   * Lists the figures.
   *
   * @param mentions the report
   * @param layout its layout
   * @param context what is known of the report's time
   * @return the statistics and the targets
   */
  public Figures extract(Mentions mentions, Layout layout, TimeContext context) {
    return new Figures(List.of(), List.of());
  }
}
