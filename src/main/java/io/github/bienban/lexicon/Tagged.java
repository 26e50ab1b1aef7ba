package io.github.bienban.lexicon;

import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.Arrays;

/** A document with the lexicon's phrases marked in it. */
public final class Tagged {

  private static final int NONE = -1;

  private final Document document;

  /** The phrases by where they begin, at each token the shorter ones first. */
  private final PhraseRow byStart;

  private final int[] firstByStart;

  /** For each token and for the end of the document the last phrase that ends before it, or -1. */
  private final int[] lastByEnd;

  /** For each phrase the one before it that ends at the same place and so is longer, or -1. */
  private final int[] longerByEnd;

  /** The lists of all phrases that begin with a token. */
  private final Categories.Row beginning;

  /** The lists of all phrases that end right before a token. */
  private final Categories.Row ending;

  /**
   * Links the phrases of a document by where they end.
   *
   * @param document the document
   * @param byStart its phrases in the order of the text, those that begin together by their length
   * @param firstByStart for each token and for the end of the document the number of the first
   *     phrase that begins there or later
   */
  Tagged(Document document, PhraseRow byStart, int[] firstByStart) {
    this.document = document;
    this.byStart = byStart;
    this.firstByStart = firstByStart;
    int size = firstByStart.length - 1;
    lastByEnd = new int[size + 1];
    Arrays.fill(lastByEnd, NONE);
    longerByEnd = new int[firstByStart[size]];
    beginning = new Categories.Row(size);
    ending = new Categories.Row(size + 1);
    for (int t = 0; t < size; t++) {
      for (int i = firstByStart[t]; i < firstByStart[t + 1]; i++) {
        Phrases phrases = byStart.at(i);
        int end = t + phrases.length();
        beginning.add(t, phrases.categories());
        ending.add(end, phrases.categories());
        longerByEnd[i] = lastByEnd[end];
        lastByEnd[end] = i;
      }
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
    return is(token, category) ? longestAt(token, category) : null;
  }

  /** Apart from the question that most often answers, so that the compiler inlines no more. */
  private Match longestAt(int token, Category category) {
    for (int i = firstByStart[token + 1] - 1; i >= firstByStart[token]; i--) {
      Phrases phrases = byStart.at(i);
      Entry entry = phrases.first(category);
      if (entry != null) {
        return new Match(entry, token, token + phrases.length());
      }
    }
    return null;
  }

  /**
   * The longest phrase of a list that ends right before a token.
   *
   * @param token the token behind the phrase
   * @param category the list
   * @return the phrase, or null if none of the list ends there
   */
  public Match endingAt(int token, Category category) {
    boolean ends = token >= 0 && token < lastByEnd.length && ending.has(token, category);
    return ends ? longestEndingAt(token, category) : null;
  }

  private Match longestEndingAt(int token, Category category) {
    Entry longest = null;
    int length = 0;
    for (int i = lastByEnd[token]; i != NONE; i = longerByEnd[i]) {
      Entry entry = byStart.at(i).first(category);
      if (entry != null) {
        longest = entry;
        length = byStart.at(i).length();
      }
    }
    return longest == null ? null : new Match(longest, token - length, token);
  }

  /** Whether a phrase of a list begins with a token. */
  public boolean is(int token, Category category) {
    return token >= 0 && token < firstByStart.length - 1 && beginning.has(token, category);
  }

  /** Whether a phrase of one of some lists begins with a token. */
  public boolean is(int token, Categories categories) {
    return token >= 0 && token < firstByStart.length - 1 && beginning.meets(token, categories);
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

  /**
   * Where in a stretch of tokens a phrase of a list begins.
   *
   * @param from the first token
   * @param to the token behind the last one
   * @param category the list
   * @return the first token with which one begins, or {@code to}
   */
  public int next(int from, int to, Category category) {
    return from < to ? beginning.next(from, to, category) : to;
  }

  /** The words between two tokens, with single blanks. */
  public String words(int from, int to) {
    return document.words(from, to);
  }
}
