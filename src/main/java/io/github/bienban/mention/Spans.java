package io.github.bienban.mention;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Span;
import io.github.bienban.text.SourceText;
import io.github.bienban.text.Tokens;

/** The way from tokens to the caller's offsets. */
public final class Spans {

  private Spans() {}

  /**
   * The span of a stretch of tokens in the caller's text.
   *
   * @param tagged the document
   * @param from the first token
   * @param to the token behind the last one; behind {@code from}
   * @return the span in the caller's offsets
   */
  public static Span of(Tagged tagged, int from, int to) {
    SourceText source = tagged.document().source();
    Tokens tokens = tagged.tokens();
    return new Span(source.sourceStart(tokens.start(from)), source.sourceEnd(tokens.end(to - 1)));
  }
}
