package io.github.bienban.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Finds the sentences of a line of a report with a trained model: abbreviations (TP., ThS.),
 * initials, numbers and items of lists end none; a missing blank behind a full stop hides none.
 * Time is linear in the line's length.
 *
 * <p>Thread-safe: OpenNLP's detector is not, but its model is, so each call makes a detector, which
 * costs less than a microsecond.
 */
public final class ReportSentenceDetector implements SentenceDetector {

  /** No percentage has more characters. */
  private static final int LONGEST_PERCENT = 6;

  private static final String MODEL = "sentences.bin";

  private final SentenceModel model;

  private ReportSentenceDetector(SentenceModel model) {
    this.model = Objects.requireNonNull(model, "model");
  }

  /**
   * Makes a detector with the model that comes with the library.
   *
   * @return a new detector
   */
  public static ReportSentenceDetector create() {
    try (InputStream in = ReportSentenceDetector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing sentence model " + MODEL);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable sentence model " + MODEL, e);
    }
  }

  /** A detector with a model that was trained with this package's ends and contexts. */
  static ReportSentenceDetector read(InputStream in) throws IOException {
    return new ReportSentenceDetector(new ReportSentenceModel(in));
  }

  @Override
  public String[] sentDetect(CharSequence s) {
    return Span.spansToStrings(sentPosDetect(s), s);
  }

  @Override
  public Span[] sentPosDetect(CharSequence s) {
    Span[] found = new SentenceDetectorME(model).sentPosDetect(s);
    List<Span> parts = new ArrayList<>(found.length);
    for (Span sentence : found) {
      int from = sentence.getStart();
      for (int at = from + 2; at < sentence.getEnd() - 2; at++) {
        if (s.charAt(at) == '.' && endsBeforePercent(s, at, sentence.getEnd())) {
          parts.add(new Span(from, at + 1));
          from = at + 2;
        }
      }
      parts.add(new Span(from, sentence.getEnd()));
    }
    return parts.size() == found.length ? found : parts.toArray(Span[]::new);
  }

  /**
   * "góp ý xây dựng Đảng. 95% chi hội …": a percentage has no name before it that "Đảng." could
   * shorten.
   */
  private static boolean endsBeforePercent(CharSequence s, int point, int end) {
    int digits = point + 2;
    int at = digits;
    while (at < end && at - digits <= LONGEST_PERCENT && isNumeral(s.charAt(at))) {
      at++;
    }
    return SentenceMarks.isBlank(s.charAt(point + 1))
        && Letters.isLetter(s.charAt(point - 1))
        && Letters.isLetter(s.charAt(point - 2))
        && at > digits
        && at < end
        && s.charAt(at) == '%';
  }

  private static boolean isNumeral(char c) {
    return SentenceMarks.isDigit(c) || c == ',' || c == '.';
  }
}
