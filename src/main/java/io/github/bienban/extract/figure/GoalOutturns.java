package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Finds where a sentence turns from what was planned to what came of it: "kế hoạch 50 ha, thực hiện
 * 62 ha", "đã đề ra 12 chỉ tiêu, kết quả: …".
 */
final class GoalOutturns {

  /** "kết quả toàn xã trồng được 62 ha": so many tokens lie between the word and its figure. */
  private static final int FIGURE_REACH = 12;

  /** ", kết quả cụ thể như sau:" has no more tokens. */
  private static final int ANNOUNCING = 10;

  private static final Categories PLANS =
      Categories.of(Category.PLAN, Category.GOAL_NOUN, Category.GOAL_VERB);

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;

  GoalOutturns(Tagged tagged, ReferenceReader references) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
  }

  /**
   * The first segment that tells what came of a plan.
   *
   * @param segments the segments of a sentence
   * @return its first token, or {@link GoalWords#NONE}
   */
  int first(Segments segments) {
    int figure = -1;
    boolean plan = false;
    for (Segment segment : segments.all()) {
      if (segment.isBracketed() || segment.from() >= segment.to()) {
        continue;
      }
      Match turn = turn(segment.from(), segment.to());
      int own = turn == null ? -1 : firstFigure(turn.to(), segment.to());
      if (figure >= 0 && own >= 0 && (isSure(turn) || isLike(figure, own, plan))) {
        return segment.from();
      }
      plan = false;
      for (int t = segment.from(); t < segment.to(); t++) {
        plan |= tagged.is(t, PLANS);
        figure = isFigure(t) ? t : figure;
      }
    }
    return GoalWords.NONE;
  }

  /** Whether what a stretch announces is what came of its plan: "…, kết quả như sau:". */
  boolean announces(int from, int to) {
    for (int t = to - 1; t > Math.max(from, to - ANNOUNCING); t--) {
      Match turn = tagged.at(t, Category.OUTTURN);
      if (turn != null && isSure(turn) && tokens.isPunct(t - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "… 95%. Kết quả, …", "… 95%. Kết quả đạt 97%": whether a sentence opens with an outturn. */
  boolean opens(int from, int to) {
    Match turn = from < to ? tagged.at(from, Category.OUTTURN) : null;
    return turn != null
        && isSure(turn)
        && turn.to() < to
        && (tokens.isPunct(turn.to())
            || tagged.is(turn.to(), Category.LEVEL)
            || tagged.is(turn.to(), Category.PAST_MARK));
  }

  private Match turn(int from, int to) {
    int at = from;
    while (at < to
        && !tagged.is(at, Category.OUTTURN)
        && (tokens.isPunct(at) || tagged.is(at, Category.CONNECTIVE))) {
      at++;
    }
    return at < to ? tagged.at(at, Category.OUTTURN) : null;
  }

  private static boolean isSure(Match turn) {
    return turn.value().equals("SURE");
  }

  private int firstFigure(int from, int to) {
    for (int t = from; t < Math.min(to, from + FIGURE_REACH); t++) {
      if (isFigure(t)) {
        return t;
      }
    }
    return -1;
  }

  private boolean isFigure(int token) {
    return tokens.isNumber(token) && references.timeAt(token) == null;
  }

  /** The same unit; a share must be that of a plan, for "thực hiện 100% …" may be aimed at too. */
  private boolean isLike(int planned, int reached, boolean plan) {
    return reached + 1 < tokens.size()
        && tokens.text(planned + 1).equals(tokens.text(reached + 1))
        && (plan || !tokens.is(reached + 1, '%'));
  }
}
