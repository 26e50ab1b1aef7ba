package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Match;
import io.github.bienban.model.Relation;

/**
 * The words that lead up to a quantity and say how it relates to what stands before it: "ước tăng",
 * "chỉ bằng", "giảm còn", "so với cùng kỳ tăng".
 *
 * @param from the first token of the lead; the quantity's own beginning where there is none
 * @param relation the relation that the verb nearest to the figure states, or null
 * @param level how that verb states a level (đạt, còn, là), or null if it states none
 * @param change the direction in which the level was reached (giảm còn: DECREASE), or null
 * @param estimated whether the figure is called an estimate
 * @param reference where the words stand that name what is compared with, if they stand before the
 *     figure, else null
 */
record Lead(
    int from,
    Relation relation,
    Level level,
    Relation change,
    boolean estimated,
    Stretch reference) {

  /** How a verb states a level. */
  enum Level {
    /** The thing is so much (đạt, là). */
    LEVEL,
    /** There is so much (có, còn). */
    HAVE,
    /** It was done to so much (thực hiện). */
    DO,
    /** It rose to so much (lên). */
    UP,
    /** It fell to so much (giảm còn). */
    DOWN,
    /** It came from so much (từ). */
    START,
    /** Several figures belong to several things in their order (lần lượt là). */
    LIST;

    /** Whether a word for a level says that it is reached by a move: "lên", "xuống còn". */
    static boolean isMove(Match level) {
      return level.value().equals(UP.name()) || level.value().equals(DOWN.name());
    }
  }

  /** The same words with another relation. */
  Lead withRelation(Relation other) {
    return new Lead(from, other, level, change, estimated, reference);
  }

  /** Whether the figure says by how much something rose or fell, or went beyond. */
  boolean isChange() {
    return relation == Relation.INCREASE
        || relation == Relation.DECREASE
        || relation == Relation.EXCEEDED;
  }
}
