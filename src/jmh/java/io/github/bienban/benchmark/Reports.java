package io.github.bienban.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The texts that the benchmarks read; the same in every run. */
final class Reports {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources/reports/dev"), Path.of("src/test/resources/reports/open"));

  private static final int SMALLEST = 1 << 10;
  private static final int LARGEST = 1 << 20;
  private static final long SEED = 20_260_101L;

  private Reports() {}

  /** The development reports as they are. */
  static List<String> real() {
    List<String> texts = new ArrayList<>();
    try {
      for (Path folder : FOLDERS) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
            texts.add(Files.readString(file, StandardCharsets.UTF_8));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /**
   * Reports of 1 KB to 1 MB, small ones as often as large ones on a scale of powers, the largest
   * first: the head of a real report, then the paragraphs of all reports in a shuffled order, over
   * and over.
   *
   * @param size how many bytes of UTF-8 they have together
   * @return the reports
   */
  static List<String> mixed(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String[]> reports = real().stream().map(text -> text.split("\n")).toList();
    String[] paragraphs = reports.stream().flatMap(Stream::of).toArray(String[]::new);
    List<String> mixed = new ArrayList<>();
    int next = paragraphs.length;
    int left = size;
    while (left > 0) {
      double power = random.nextDouble();
      int length = Math.min(left, (int) (SMALLEST * Math.pow((double) LARGEST / SMALLEST, power)));
      StringBuilder text = new StringBuilder(length);
      String[] head = reports.get(random.nextInt(reports.size()));
      int bytes = 0;
      for (int line = 0; bytes < length; line++) {
        if (next == paragraphs.length) {
          shuffle(paragraphs, random);
          next = 0;
        }
        String paragraph = line < Math.min(3, head.length) ? head[line] : paragraphs[next++];
        text.append(paragraph).append('\n');
        bytes += bytes(paragraph) + 1;
      }
      mixed.add(text.toString());
      left -= bytes;
    }
    mixed.sort(Comparator.comparing(String::length).reversed());
    return mixed;
  }

  /** The bytes of a text in UTF-8. */
  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The bytes of texts in UTF-8. */
  static long bytes(List<String> texts) {
    return texts.stream().mapToLong(Reports::bytes).sum();
  }

  private static void shuffle(String[] paragraphs, SplittableRandom random) {
    for (int i = paragraphs.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      String other = paragraphs[j];
      paragraphs[j] = paragraphs[i];
      paragraphs[i] = other;
    }
  }
}
