package io.github.bienban.text;

/**
 * A text with its layers: lines, the sentences in them, and the tokens in those. Everything counts
 * in offsets of the normalised view; {@link #source()} leads back to the caller's.
 */
public final class Document {

  private final SourceText source;
  private final Tokens tokens;
  private final int[] lines;
  private final int[] sentences;
  private final int[] sentenceOfToken;

  Document(SourceText source, Tokens tokens, int[] lines, int[] sentences) {
    this.source = source;
    this.tokens = tokens;
    this.lines = lines;
    this.sentences = sentences;
    this.sentenceOfToken = new int[tokens.size()];
    for (int s = 0; s < sentenceCount(); s++) {
      for (int t = sentenceFrom(s); t < sentenceTo(s); t++) {
        sentenceOfToken[t] = s;
      }
    }
  }

  /** The text that the layers lie over. */
  public SourceText source() {
    return source;
  }

  /** The normalised view. */
  public String view() {
    return source.view();
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** How many lines hold at least one token. */
  public int lineCount() {
    return lines.length / 2;
  }

  /** The first sentence of a line. */
  public int lineFrom(int line) {
    return lines[2 * line];
  }

  /** The sentence behind the last one of a line. */
  public int lineTo(int line) {
    return lines[2 * line + 1];
  }

  /** The first token of a line. */
  public int lineFirstToken(int line) {
    return sentenceFrom(lineFrom(line));
  }

  /** The token behind the last one of a line. */
  public int lineEndToken(int line) {
    return sentenceTo(lineTo(line) - 1);
  }

  /** The words of a line, with single blanks. */
  public String lineText(int line) {
    return words(lineFirstToken(line), lineEndToken(line));
  }

  /** How many sentences there are. */
  public int sentenceCount() {
    return sentences.length / 2;
  }

  /** The first token of a sentence. */
  public int sentenceFrom(int sentence) {
    return sentences[2 * sentence];
  }

  /** The token behind the last one of a sentence. */
  public int sentenceTo(int sentence) {
    return sentences[2 * sentence + 1];
  }

  /** The sentence in which a token stands. */
  public int sentenceOf(int token) {
    return sentenceOfToken[token];
  }

  /** The line in which a sentence stands. */
  public int lineOfSentence(int sentence) {
    int low = 0;
    int high = lineCount() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineFrom(middle) <= sentence) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The line in which a token stands. */
  public int lineOf(int token) {
    return lineOfSentence(sentenceOf(token));
  }

  /**
   * The words between two tokens as they stand in the view, with single blanks.
   *
   * @param from the first token
   * @param to the token behind the last one
   * @return the words; empty if {@code from} is not before {@code to}
   */
  public String words(int from, int to) {
    if (from >= to) {
      return "";
    }
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    return tokens.areInRow(from, to) ? view().substring(start, end) : squeeze(view(), start, end);
  }

  private static String squeeze(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        blank = true;
      } else {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
