package io.github.bienban.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.NewlineSentenceDetector;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;

/**
 * How well a detector does on marked text, a line at a time: precision and recall of whole
 * sentences, and of the places inside a line where one sentence ends and another begins.
 */
record SentenceScores(Measure sentences, Measure breaks) {

  /** Counts of what was found. */
  record Measure(int hit, int missed, int wrong) {
    double precision() {
      return hit + wrong == 0 ? 0 : 100.0 * hit / (hit + wrong);
    }

    double recall() {
      return hit + missed == 0 ? 0 : 100.0 * hit / (hit + missed);
    }

    double f1() {
      return hit == 0 ? 0 : 200.0 * hit / (2 * hit + missed + wrong);
    }
  }

  /** Measures a detector. */
  static SentenceScores of(SentenceDetector detector, List<SentenceSample> paragraphs) {
    Tally sentences = new Tally();
    Tally breaks = new Tally();
    for (SentenceSample paragraph : paragraphs) {
      Span[] expected = paragraph.getSentences();
      Span[] found = detector.sentPosDetect(paragraph.getDocument());
      sentences.add(ends(expected, 0), ends(found, 0));
      breaks.add(ends(expected, 1), ends(found, 1));
    }
    return new SentenceScores(sentences.measure(), breaks.measure());
  }

  /** The ends of spans but the last few, for whole sentences together with their beginnings. */
  private static Set<Object> ends(Span[] spans, int without) {
    Set<Object> ends = new HashSet<>();
    for (int i = 0; i < spans.length - without; i++) {
      ends.add(without == 0 ? List.of(spans[i].getStart(), spans[i].getEnd()) : spans[i].getEnd());
    }
    return ends;
  }

  private static final class Tally {
    private int hit;
    private int missed;
    private int wrong;

    void add(Set<Object> expected, Set<Object> found) {
      int both = (int) expected.stream().filter(found::contains).count();
      hit += both;
      missed += expected.size() - both;
      wrong += found.size() - both;
    }

    Measure measure() {
      return new Measure(hit, missed, wrong);
    }
  }

  /** A table of the model and of what needs no training. */
  static String table(List<SentenceSample> paragraphs, SentenceDetector model) {
    StringBuilder out = new StringBuilder();
    int sentences = paragraphs.stream().mapToInt(p -> p.getSentences().length).sum();
    out.append(
        String.format(
            Locale.ROOT,
            "%d sentences in %d lines    sentences: prec  rec   F1    breaks: prec  rec   F1%n",
            sentences,
            paragraphs.size()));
    row(out, "the model", of(model, paragraphs));
    row(out, "a line is a sentence", of(new NewlineSentenceDetector(), paragraphs));
    row(out, "regular expression", of(new Expression(), paragraphs));
    row(out, "BreakIterator", of(new JavaBreaks(), paragraphs));
    return out.toString();
  }

  private static void row(StringBuilder out, String name, SentenceScores scores) {
    Measure s = scores.sentences();
    Measure b = scores.breaks();
    out.append(
        String.format(
            Locale.ROOT,
            "%-38s %6.1f %5.1f %5.1f       %6.1f %5.1f %5.1f%n",
            name,
            s.precision(),
            s.recall(),
            s.f1(),
            b.precision(),
            b.recall(),
            b.f1()));
  }

  /** Ends a sentence at a mark before a blank and a capital letter or an opening mark. */
  static final class Expression implements SentenceDetector {

    private static final Pattern END =
        Pattern.compile("[.!?\u2026]+[\"')]*\\s+(?=[\\p{Lu}\"(\\d])");

    @Override
    public String[] sentDetect(CharSequence s) {
      return Span.spansToStrings(sentPosDetect(s), s);
    }

    @Override
    public Span[] sentPosDetect(CharSequence s) {
      List<Span> spans = new ArrayList<>();
      int from = 0;
      Matcher matcher = END.matcher(s);
      while (matcher.find()) {
        spans.add(new Span(from, matcher.end()).trim(s));
        from = matcher.end();
      }
      spans.add(new Span(from, s.length()).trim(s));
      return spans.toArray(Span[]::new);
    }
  }

  /** The sentences of {@link BreakIterator}. */
  static final class JavaBreaks implements SentenceDetector {
    @Override
    public String[] sentDetect(CharSequence s) {
      return Span.spansToStrings(sentPosDetect(s), s);
    }

    @Override
    public Span[] sentPosDetect(CharSequence s) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("vi"));
      breaks.setText(s.toString());
      List<Span> spans = new ArrayList<>();
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
        spans.add(new Span(from, to).trim(s));
      }
      return spans.toArray(Span[]::new);
    }
  }

  /** What a detector makes of a text differently from what is marked, for a person to read. */
  static List<String> differences(SentenceDetector detector, List<SentenceSample> paragraphs) {
    List<String> out = new ArrayList<>();
    for (SentenceSample paragraph : paragraphs) {
      String[] expected = Span.spansToStrings(paragraph.getSentences(), paragraph.getDocument());
      String[] found = detector.sentDetect(paragraph.getDocument());
      if (!Arrays.equals(expected, found)) {
        out.add("wants " + String.join(" | ", expected) + "\n  got " + String.join(" | ", found));
      }
    }
    return out;
  }
}
