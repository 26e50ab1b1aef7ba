package io.github.bienban.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes a phrase apart into words that can be compared: lower case, one spelling, abbreviations
 * written out, no punctuation.
 */
final class Folding {

  private record Pair(String from, String to) {}

  private final List<Pair> spellings;
  private final Map<String, List<String>> abbreviations;

  private Folding(List<Pair> spellings, Map<String, List<String>> abbreviations) {
    this.spellings = spellings;
    this.abbreviations = abbreviations;
  }

  static Folding load() {
    List<Pair> spellings =
        read("spellings.txt").stream()
            .map(p -> new Pair(p.from().replace('_', ' '), p.to().replace('_', ' ')))
            .toList();
    Map<String, List<String>> abbreviations =
        read("abbreviations.txt").stream()
            .collect(Collectors.toUnmodifiableMap(Pair::from, p -> List.of(p.to().split(" "))));
    return new Folding(spellings, abbreviations);
  }

  private static List<Pair> read(String resource) {
    List<Pair> pairs = new ArrayList<>();
    try (InputStream in = Folding.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab >= 0 && !line.startsWith("#")) {
          pairs.add(new Pair(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(pairs);
  }

  /** The words of a phrase; none for null. */
  List<String> words(String phrase) {
    if (phrase == null || phrase.isEmpty()) {
      return List.of();
    }
    String text = Normalizer.normalize(phrase, Normalizer.Form.NFC).toLowerCase(Locale.ROOT) + " ";
    for (Pair spelling : spellings) {
      text = text.replace(spelling.from(), spelling.to());
    }
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '%') {
        words.add("%");
        at++;
      } else if (isWordCharacter(c)) {
        int end = endOfWord(text, at);
        add(text.substring(at, end), words);
        at = end;
      } else {
        at += Character.charCount(c);
      }
    }
    return List.copyOf(words);
  }

  /** A word goes on over a point, a comma or a stroke that has a letter or digit behind it. */
  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isWordCharacter(c)) {
        at += Character.charCount(c);
      } else if ((c == '.' || c == ',' || c == '/')
          && at + 1 < text.length()
          && isWordCharacter(text.codePointAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private void add(String word, List<String> words) {
    String[] parts =
        word.codePoints().anyMatch(Folding::isDigit) ? new String[] {word} : word.split("/");
    for (String part : parts) {
      words.addAll(abbreviations.getOrDefault(part, List.of(part)));
    }
  }

  private static boolean isWordCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c);
    };
  }

  /** Whether a character is a digit, be it a raised one. */
  static boolean isDigit(int c) {
    if (Character.getType(c) == Character.OTHER_NUMBER) {
      int value = Character.getNumericValue(c);
      return value >= 0 && value <= 9;
    }
    return Character.isDigit(c);
  }
}
