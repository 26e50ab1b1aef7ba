package io.github.bienban.extract;

import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.Arrays;

/**
 * Says which tokens stand together in a part of a sentence or in brackets. Parts end at commas and
 * semicolons; such a mark belongs to the part behind it. Worked out once a report for the classes
 * that tell which time a figure is about.
 */
final class SentenceParts {

  private final int[] partOf;
  private final int[] bracketOf;
  private final int[] colonOf;

  SentenceParts(Document document) {
    this.partOf = parts(document);
    this.bracketOf = brackets(document);
    this.colonOf = colons(document);
  }

  /** Whether two tokens stand in one part of a sentence. */
  boolean areOne(int token, int other) {
    return partOf[token] == partOf[other];
  }

  /**
   * The brackets in which a token stands, by the first token inside them; 0 outside of brackets
   * that close.
   */
  int bracket(int token) {
    return bracketOf[token];
  }

  /** The first colon of a sentence, or -1. */
  int colon(int sentence) {
    return colonOf[sentence];
  }

  private static int[] colons(Document document) {
    Tokens tokens = document.tokens();
    int[] colons = new int[document.sentenceCount()];
    Arrays.fill(colons, -1);
    for (int s = 0; s < colons.length; s++) {
      for (int t = document.sentenceFrom(s); t < document.sentenceTo(s) && colons[s] < 0; t++) {
        colons[s] = tokens.is(t, ':') ? t : -1;
      }
    }
    return colons;
  }

  private static int[] brackets(Document document) {
    Tokens tokens = document.tokens();
    int[] brackets = new int[tokens.size()];
    for (int s = 0; s < document.sentenceCount(); s++) {
      int open = -1;
      for (int t = document.sentenceFrom(s); t < document.sentenceTo(s); t++) {
        if (tokens.is(t, '(')) {
          open = t;
        } else if (tokens.is(t, ')') && open >= 0) {
          Arrays.fill(brackets, open, t, open + 1);
          open = -1;
        }
      }
    }
    return brackets;
  }

  private static int[] parts(Document document) {
    Tokens tokens = document.tokens();
    int[] parts = new int[tokens.size()];
    int part = 0;
    for (int s = 0; s < document.sentenceCount(); s++) {
      part++;
      for (int t = document.sentenceFrom(s); t < document.sentenceTo(s); t++) {
        if (tokens.is(t, ',') || tokens.is(t, ';')) {
          part++;
        }
        parts[t] = part;
      }
    }
    return parts;
  }
}
