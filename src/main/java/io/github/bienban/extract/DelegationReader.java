package io.github.bienban.extract;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Delegation;
import io.github.bienban.text.Tokens;
import java.util.List;

/** Reads the groups that a sentence says are there: "cùng 215 đại biểu", "lãnh đạo các sở". */
final class DelegationReader {

  private final Tagged tagged;
  private final Tokens tokens;

  DelegationReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  void read(List<Roll> rolls, int from, int to, boolean listed, List<Delegation> out) {}
}
