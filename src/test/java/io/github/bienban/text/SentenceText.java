package io.github.bienban.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;

/**
 * Text whose sentences are marked by hand: one a line, an empty line between paragraphs, {@code +}
 * before a sentence that stands behind the one before it without a blank, {@code #} before remarks.
 */
final class SentenceText {

  private static final Path FOLDER = Path.of("src/train/sentences");

  private SentenceText() {}

  /** The paragraphs that the model is trained on. */
  static List<SentenceSample> training() throws IOException {
    return read(FOLDER.resolve("training.txt"));
  }

  /** The paragraphs that the model is measured on and never trained on. */
  static List<SentenceSample> heldBack() throws IOException {
    return read(FOLDER.resolve("held-back.txt"));
  }

  private static List<SentenceSample> read(Path file) throws IOException {
    List<SentenceSample> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isEmpty() && !lines.isEmpty()) {
        paragraphs.add(paragraph(lines));
        lines.clear();
      } else if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    if (!lines.isEmpty()) {
      paragraphs.add(paragraph(lines));
    }
    return paragraphs;
  }

  /** A paragraph of sentences; {@code +} joins one without a blank. */
  static SentenceSample paragraph(List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (String line : lines) {
      boolean joined = line.startsWith("+");
      if (!joined && !text.isEmpty()) {
        text.append(' ');
      }
      int from = text.length();
      // The pipeline reads the normalised view: one kind of quotation mark and dash.
      text.append(SourceText.of(joined ? line.substring(1) : line).view());
      sentences.add(new Span(from, text.length()));
    }
    return new SentenceSample(text, sentences.toArray(Span[]::new));
  }
}
