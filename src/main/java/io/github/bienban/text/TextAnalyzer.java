package io.github.bienban.text;

import java.util.Arrays;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/**
 * Makes a {@link Document} of a string: normalised view, lines, sentences, tokens. Lines are split
 * first, those that were broken by width being joined, so no sentence crosses a line break.
 */
public final class TextAnalyzer {

  private final SentenceDetector detector;
  private final ReportTokenizer tokenizer = new ReportTokenizer();

  /**
   * Makes an analyzer.
   *
   * @param detector finds the sentences of a line; as thread-safe as the analyzer is to be
   */
  public TextAnalyzer(SentenceDetector detector) {
    this.detector = Objects.requireNonNull(detector, "detector");
  }

  /**
   * Analyses a text.
   *
   * @param text any string
   * @return its layers
   */
  public Document analyze(String text) {
    SourceText source = SourceText.of(text);
    String view = source.view();
    // Without the questions that a string asks at each character.
    char[] characters = view.toCharArray();
    HardWraps.join(characters);
    Tokens.Builder tokens = new Tokens.Builder(view);
    Pairs lines = new Pairs();
    Pairs sentences = new Pairs();
    int at = 0;
    while (at < view.length()) {
      int end = at;
      while (end < characters.length && characters[end] != '\n') {
        end++;
      }
      int first = sentences.size;
      splitLine(characters, at, end, tokens, sentences);
      if (sentences.size > first) {
        lines.add(first, sentences.size);
      }
      at = end + 1;
    }
    return new Document(source, tokens.build(), lines.toArray(), sentences.toArray());
  }

  private void splitLine(char[] view, int from, int to, Tokens.Builder tokens, Pairs sentences) {
    Line line = new Line(view, from, to);
    if (line.isBlank()) {
      return;
    }
    for (Span sentence : detector.sentPosDetect(line)) {
      int first = tokens.size();
      tokenizer.scan(view, from + sentence.getStart(), from + sentence.getEnd(), tokens);
      if (tokens.size() > first) {
        sentences.add(first, tokens.size());
      }
    }
  }

  /** Pairs of numbers in one growing array. */
  private static final class Pairs {
    private int[] values = new int[64];
    private int size;

    void add(int a, int b) {
      if (2 * size == values.length) {
        values = Arrays.copyOf(values, 4 * size);
      }
      values[2 * size] = a;
      values[2 * size + 1] = b;
      size++;
    }

    int[] toArray() {
      return Arrays.copyOf(values, 2 * size);
    }
  }
}
