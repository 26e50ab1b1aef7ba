package io.github.bienban;

import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.text.TextAnalyzer;
import opennlp.tools.sentdetect.SentenceDetector;

/** Lets tests of other packages make extractors that know less than the standard one. */
public final class Extractors {

  private Extractors() {}

  /** An extractor with no word lists and no sentence model but those given. */
  public static ReportExtractor of(Lexicon lexicon, SentenceDetector sentences) {
    return new ReportExtractor(
        lexicon, new TextAnalyzer(sentences), ReportExtractor.DEFAULT_MAX_LENGTH);
  }
}
