package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;

/** Tells the verbs for holding and attending a meeting from words that only begin like one. */
final class HoldingVerbs {

  private HoldingVerbs() {}

  /** The verb that begins with a token, or null; "dự thảo" and "tổ chức Đảng" begin with none. */
  static Match at(Tagged tagged, int token) {
    Match verb = tagged.at(token, Category.HOLDING_VERB);
    Match compound = verb == null ? null : tagged.at(token, Category.HOLDING_COMPOUND);
    return compound != null && compound.to() > verb.to() ? null : verb;
  }
}
