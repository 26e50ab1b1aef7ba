package io.github.bienban.lexicon;

import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/** A document with the lexicon's phrases marked in it. */
public final class Tagged {

  private final Document document;
  private final Match[] matches;
  private final int[] firstByStart;
  private final int[] byEnd;
  private final int[] firstByEnd;

  Tagged(Document document, Match[] matches) {
    this.document = document;
    this.matches = matches;
    int size = document.tokens().size();
    firstByStart = new int[size + 1];
    firstByEnd = new int[size + 2];
    for (Match match : matches) {
      firstByStart[match.from() + 1]++;
      firstByEnd[match.to() + 1]++;
    }
    for (int i = 0; i < size; i++) {
      firstByStart[i + 1] += firstByStart[i];
    }
    for (int i = 0; i <= size; i++) {
      firstByEnd[i + 1] += firstByEnd[i];
    }
    int[] next = firstByEnd.clone();
    byEnd = new int[matches.length];
    for (int i = 0; i < matches.length; i++) {
      byEnd[next[matches[i].to()]++] = i;
    }
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** The document's tokens. */
  public Tokens tokens() {
    return document.tokens();
  }

  /**
   * The longest phrase of a list that begins with a token.
   *
   * @param token the token
   * @param category the list
   * @return the phrase, or null if none of the list begins there
   */
  public Match at(int token, Category category) {
    if (token < 0 || token >= firstByStart.length - 1) {
      return null;
    }
    Match best = null;
    for (int i = firstByStart[token]; i < firstByStart[token + 1]; i++) {
      Match match = matches[i];
      if (match.entry().category() == category && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }

  /**
   * The longest phrase of a list that ends right before a token.
   *
   * @param token the token behind the phrase
   * @param category the list
   * @return the phrase, or null if none of the list ends there
   */
  public Match endingAt(int token, Category category) {
    if (token < 0 || token >= firstByEnd.length - 1) {
      return null;
    }
    Match best = null;
    for (int i = firstByEnd[token]; i < firstByEnd[token + 1]; i++) {
      Match match = matches[byEnd[i]];
      if (match.entry().category() == category && (best == null || match.from() < best.from())) {
        best = match;
      }
    }
    return best;
  }

  /** Whether a phrase of a list begins with a token. */
  public boolean is(int token, Category category) {
    return at(token, category) != null;
  }

  /**
   * The first phrase of a list that begins inside a stretch of tokens.
   *
   * @param from the first token
   * @param to the token behind the last one
   * @param category the list
   * @return the first phrase, the longest where several begin together, or null
   */
  public Match first(int from, int to, Category category) {
    for (int t = Math.max(0, from); t < to; t++) {
      Match match = at(t, category);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The words between two tokens, with single blanks. */
  public String words(int from, int to) {
    return document.words(from, to);
  }
}
