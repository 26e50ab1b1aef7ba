package io.github.bienban.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.AbstractEventStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the sentence model and prints how well it does on text that it has not seen. The same text
 * gives the same model, byte for byte.
 *
 * <pre>mvn -q test-compile exec:java@train-sentences</pre>
 */
public final class SentenceTrainer {

  private static final Path MODEL =
      Path.of("src/main/resources/io/github/bienban/text/sentences.bin");

  private static final int ITERATIONS = 300;
  private static final int CUTOFF = 2;

  /** How far the second sentence of a made-up pair lies behind the first in the training text. */
  private static final int[] STRIDES = {7, 31, 101};

  private SentenceTrainer() {}

  /**
   * Trains, writes the model among the library's resources and prints the measures.
   *
   * @param args none
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    List<SentenceSample> training = SentenceText.training();
    byte[] model = bytes(train(training));
    Files.createDirectories(MODEL.getParent());
    Files.write(MODEL, model);
    int sentences = training.stream().mapToInt(p -> p.getSentences().length).sum();
    System.out.printf("%s: %,d bytes from %,d sentences%n%n", MODEL, model.length, sentences);
    System.out.print(
        SentenceScores.table(
            SentenceText.heldBack(), ReportSentenceDetector.read(new ByteArrayInputStream(model))));
  }

  /**
   * A detector with the standard model, or with one that is trained without some paragraphs.
   *
   * @param leftOut whether a paragraph is left out; where none is, the model is the standard one
   * @throws IOException if the training text cannot be read
   */
  public static SentenceDetector without(Predicate<String> leftOut) throws IOException {
    List<SentenceSample> all = SentenceText.training();
    List<SentenceSample> kept =
        all.stream().filter(paragraph -> !leftOut.test(paragraph.getDocument())).toList();
    return kept.size() == all.size()
        ? ReportSentenceDetector.create()
        : ReportSentenceDetector.read(new ByteArrayInputStream(bytes(train(kept))));
  }

  /** Trains a model. */
  static SentenceModel train(List<SentenceSample> paragraphs) throws IOException {
    SentenceFactory factory = new SentenceFactory();
    List<SentenceSample> samples = new ArrayList<>(paragraphs);
    samples.addAll(variants(paragraphs));
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    Map<String, String> manifest = new HashMap<>();
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, manifest);
    MaxentModel model = trainer.train(new Events(samples, factory));
    return new SentenceModel(
        "vi",
        model,
        manifest,
        new SentenceDetectorFactory("vi", false, null, SentenceMarks.ENDS.toCharArray()));
  }

  /**
   * The sentences of the text in other company: sentences that end with a mark, before others that
   * begin with a capital letter, with a blank between them, without one, and with one before the
   * mark.
   */
  private static List<SentenceSample> variants(List<SentenceSample> paragraphs) {
    List<String> all = new ArrayList<>();
    for (SentenceSample paragraph : paragraphs) {
      for (Span sentence : paragraph.getSentences()) {
        all.add(sentence.getCoveredText(paragraph.getDocument()).toString());
      }
    }
    List<SentenceSample> made = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String first = all.get(i);
      int last = first.length() - 1;
      if (!SentenceMarks.isEnd(first.charAt(last))) {
        continue;
      }
      for (int k = 0; k < STRIDES.length; k++) {
        String second = all.get((i + STRIDES[k]) % all.size());
        if (!Letters.isCapital(second.charAt(0))) {
          continue;
        }
        if (k == 0 && Letters.isLetter(first.charAt(last - 1))) {
          made.add(SentenceText.paragraph(List.of(first, "+" + second)));
        } else if (k == 1 && i % 4 == 0) {
          String apart = first.substring(0, last) + " " + first.charAt(last);
          made.add(SentenceText.paragraph(List.of(apart, second)));
        } else {
          made.add(SentenceText.paragraph(List.of(first, second)));
        }
      }
    }
    return made;
  }

  /**
   * The model's file with nothing in it that changes from run to run: no times, entries and lines
   * in order, not compressed.
   */
  static byte[] bytes(SentenceModel model) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize(written);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        entries.put(
            entry.getName(),
            entry.getName().endsWith(".properties") ? withoutTimes(content) : content);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        byte[] content = entry.getValue();
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry stored = new ZipEntry(entry.getKey());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(crc.getValue());
        stored.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(stored);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] withoutTimes(byte[] properties) {
    return Arrays.stream(new String(properties, StandardCharsets.ISO_8859_1).split("\\R"))
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Each place where a sentence may end, and whether one does. OpenNLP's own stream takes the last
   * place of a sentence for its end, which is wrong for a headline with an abbreviation and no full
   * stop.
   */
  private static final class Events extends AbstractEventStream<SentenceSample> {

    private final SentenceEndScanner scanner = new SentenceEndScanner();
    private final SDContextGenerator context;

    Events(List<SentenceSample> samples, SentenceFactory factory) {
      super(ObjectStreamUtils.createObjectStream(samples));
      this.context = factory.getSDContextGenerator();
    }

    @Override
    protected Iterator<Event> createEvents(SentenceSample sample) {
      String text = sample.getDocument();
      Set<Integer> ends = new HashSet<>();
      for (Span sentence : sample.getSentences()) {
        ends.add(sentence.getEnd() - 1);
      }
      List<Event> events = new ArrayList<>();
      for (int place : scanner.getPositions(text)) {
        boolean end = ends.contains(place);
        events.add(
            new Event(
                end ? SentenceDetectorME.SPLIT : SentenceDetectorME.NO_SPLIT,
                context.getContext(text, place)));
      }
      return events.iterator();
    }

    @Override
    public void close() {
      try {
        super.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
