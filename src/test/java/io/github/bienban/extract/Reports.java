package io.github.bienban.extract;

import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.TextAnalyzer;

/** Makes documents for tests, as the library makes them. */
public final class Reports {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(ReportSentenceDetector.create());

  private Reports() {}

  /** The lexicon that the documents are tagged with. */
  public static Lexicon lexicon() {
    return LEXICON;
  }

  /** The document of a text. */
  public static Tagged tag(String text) {
    return LEXICON.tag(ANALYZER.analyze(text));
  }
}
