package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/** Tells verbs with a capital from names: "Chủ tịch UBND xã Phát biểu tại hội nghị". */
final class SentenceVerb {

  private SentenceVerb() {}

  /** Whether a verb of several words begins with a token, of which only the first has a capital. */
  static boolean isAt(Tagged tagged, int token) {
    Match cue = tagged.at(token, Category.ROLE_CUE);
    Tokens tokens = tagged.tokens();
    return cue != null
        && !cue.value().equals("MASK")
        && cue.to() - token > 1
        && !tokens.isAllCapitals(token)
        && !tokens.isCapitalised(token + 1);
  }
}
