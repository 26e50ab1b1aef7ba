package io.github.bienban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.sentdetect.NewlineSentenceDetector;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSentenceDetectorTest {

  private static final ReportSentenceDetector DETECTOR = ReportSentenceDetector.create();

  @Test
  void keepsItsFloorOnTextThatItHasNotSeen() throws IOException {
    SentenceScores scores = SentenceScores.of(DETECTOR, SentenceText.heldBack());

    assertThat(scores.sentences().precision()).isGreaterThan(97);
    assertThat(scores.sentences().recall()).isGreaterThan(97);
    assertThat(scores.breaks().f1()).isGreaterThan(98);
  }

  @Test
  void doesBetterThanWhatNeedsNoTraining() throws IOException {
    List<SentenceSample> text = SentenceText.heldBack();
    double model = SentenceScores.of(DETECTOR, text).sentences().f1();

    for (SentenceDetector other :
        List.of(
            new NewlineSentenceDetector(),
            new SentenceScores.Expression(),
            new SentenceScores.JavaBreaks())) {
      assertThat(model).isGreaterThan(SentenceScores.of(other, text).sentences().f1() + 10);
    }
  }

  @Test
  void isMeasuredOnTextEnough() throws IOException {
    assertThat(sentences(SentenceText.heldBack())).hasSizeGreaterThan(200);
    assertThat(sentences(SentenceText.training())).hasSizeGreaterThan(500);
  }

  /** A few short ones (a signature, a heading) are the same in any text. */
  @Test
  void hasNotSeenTheTextThatItIsMeasuredOn() throws IOException {
    List<String> seen = sentences(SentenceText.training());

    assertThat(sentences(SentenceText.heldBack()).stream().filter(seen::contains))
        .allMatch(sentence -> sentence.length() < 30)
        .hasSizeLessThan(5);
  }

  /** Trains again: the model among the resources is the one that the text gives. */
  @Test
  void isTheModelOfItsTrainingText() throws IOException {
    byte[] trained = SentenceTrainer.bytes(SentenceTrainer.train(SentenceText.training()));
    SentenceDetector again = ReportSentenceDetector.read(new ByteArrayInputStream(trained));

    List<SentenceSample> texts = new ArrayList<>(SentenceText.training());
    texts.addAll(SentenceText.heldBack());
    for (SentenceSample text : texts) {
      assertThat(DETECTOR.sentPosDetect(text.getDocument()))
          .containsExactly(again.sentPosDetect(text.getDocument()));
    }
  }

  @Test
  void trainsTheSameModelEachTime() throws IOException {
    List<SentenceSample> text = SentenceText.training().subList(0, 40);

    assertThat(SentenceTrainer.bytes(SentenceTrainer.train(text)))
        .isEqualTo(SentenceTrainer.bytes(SentenceTrainer.train(text)));
  }

  @Test
  void coversAllButBlanks() {
    Texts texts = new Texts(3);
    for (int i = 0; i < 3_000; i++) {
      String line = SourceText.of(texts.next()).view().replace('\n', ' ');
      StringBuilder covered = new StringBuilder();
      int before = 0;
      for (Span sentence : DETECTOR.sentPosDetect(line)) {
        assertThat(sentence.getStart()).isGreaterThanOrEqualTo(before);
        before = sentence.getEnd();
        covered.append(sentence.getCoveredText(line));
      }
      assertThat(covered.toString().replace(" ", "")).isEqualTo(line.replace(" ", ""));
    }
  }

  @Test
  void servesManyThreads() throws Exception {
    String text = "Họp ở TP. Vinh.Dự có 5 xã. ThS. An nói: \"Tốt!\" Cả xã vui. ".repeat(50);
    Span[] expected = DETECTOR.sentPosDetect(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Span[]> task = () -> DETECTOR.sentPosDetect(text);
      for (Future<Span[]> found : threads.invokeAll(Collections.nCopies(200, task))) {
        assertThat(found.get()).containsExactly(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** However the line is made, its characters are looked at a bounded number of times. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A.",
        "a. ",
        ". ",
        ".",
        "...A",
        ".\"",
        "Xã họp. ",
        "TP. Vinh ",
        "?!",
        "\"",
        "(",
        "1.",
        "1. ",
        "\u0301",
        " ",
        "\ud83d",
        "./.",
        "…A",
        "A.1",
        ".-",
        "\".A"
      })
  void looksAtEachCharacterAFewTimes(String piece) {
    Counted shorter = new Counted(piece.repeat(5_000));
    Counted longer = new Counted(piece.repeat(50_000));

    DETECTOR.sentPosDetect(shorter);
    DETECTOR.sentPosDetect(longer);

    assertThat(longer.looks).isLessThan(200L * longer.length());
    assertThat(longer.looks).isLessThan(11 * shorter.looks);
  }

  private static List<String> sentences(List<SentenceSample> text) {
    return text.stream()
        .flatMap(p -> Arrays.stream(Span.spansToStrings(p.getSentences(), p.getDocument())))
        .toList();
  }

  /** A text that counts how often its characters are looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      looks += text.length();
      return text;
    }
  }
}
