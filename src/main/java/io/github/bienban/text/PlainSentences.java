package io.github.bienban.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/** Ends a sentence at a full stop before a blank and a capital letter. */
public final class PlainSentences implements SentenceDetector {
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
          s.charAt(i) == '.'
              && s.charAt(i + 1) == ' '
              && !Character.isLowerCase(s.charAt(i + 2))
              && !Character.isUpperCase(s.charAt(i - 1));
      if (stop) {
        spans.add(new Span(from, i + 1));
        from = i + 2;
      }
    }
    if (from < s.length()) {
      spans.add(new Span(from, s.length()));
    }
    return spans.toArray(Span[]::new);
  }
}
