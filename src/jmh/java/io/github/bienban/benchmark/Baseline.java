package io.github.bienban.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** What the library is measured beside. */
final class Baseline {

  private static final Path TRAINING = Path.of("src/train/sentences/training.txt");

  private Baseline() {}

  /** A model with OpenNLP's own features, trained on the sentences that this project's was. */
  static SentenceModel sentenceModel() throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(TRAINING, StandardCharsets.UTF_8)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isEmpty()) {
        add(text, sentences, samples);
        continue;
      }
      boolean joined = line.startsWith("+");
      if (!joined && !text.isEmpty()) {
        text.append(' ');
      }
      int start = text.length();
      text.append(line, joined ? 1 : 0, line.length());
      sentences.add(new Span(start, text.length()));
    }
    add(text, sentences, samples);
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put("PrintMessages", false);
    return SentenceDetectorME.train(
        "vi",
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory("vi", true, null, new char[] {'.', '!', '?'}),
        parameters);
  }

  private static void add(StringBuilder text, List<Span> sentences, List<SentenceSample> samples) {
    if (!sentences.isEmpty()) {
      samples.add(new SentenceSample(text.toString(), sentences.toArray(Span[]::new)));
      text.setLength(0);
      sentences.clear();
    }
  }
}
