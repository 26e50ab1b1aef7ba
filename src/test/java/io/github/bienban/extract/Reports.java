package io.github.bienban.extract;

import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/** Makes documents for tests, with sentences that end at a full stop before a capital letter. */
public final class Reports {

  private static final Lexicon LEXICON = Lexicon.standard();

  private Reports() {}

  /** The lexicon that the documents are tagged with. */
  public static Lexicon lexicon() {
    return LEXICON;
  }

  /** The document of a text. */
  public static Tagged tag(String text) {
    return LEXICON.tag(new TextAnalyzer(new PlainSentences()).analyze(text));
  }

  /** Enough for texts written for tests, so that these do not hang on the trained model. */
  private static final class PlainSentences implements SentenceDetector {
    @Override
    public String[] sentDetect(CharSequence s) {
      return Span.spansToStrings(sentPosDetect(s), s);
    }

    @Override
    public Span[] sentPosDetect(CharSequence s) {
      List<Span> spans = new ArrayList<>();
      int from = 0;
      for (int i = 1; i + 2 < s.length(); i++) {
        boolean stop =
            s.charAt(i) == '.' && s.charAt(i + 1) == ' ' && Character.isUpperCase(s.charAt(i + 2));
        if (stop && !Character.isUpperCase(s.charAt(i - 1))) {
          spans.add(new Span(from, i + 1));
          from = i + 2;
        }
      }
      spans.add(new Span(from, s.length()));
      return spans.toArray(Span[]::new);
    }
  }
}
