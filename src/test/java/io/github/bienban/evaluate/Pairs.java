package io.github.bienban.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Made-up annotations and results, with the counts that the scorer beside the annotation guidelines
 * gives for them.
 */
final class Pairs {

  /**
   * A pair.
   *
   * @param about what it shows
   * @param text the report
   * @param annotation the annotation's JSON
   * @param result the result's JSON
   * @param expected counts by part, as hits/missed/spurious; parts without counts left out
   */
  record Pair(
      String about, String text, String annotation, String result, Map<String, String> expected) {
    @Override
    public String toString() {
      return about;
    }
  }

  private Pairs() {}

  static Stream<Pair> all() {
    try (InputStream in = Pairs.class.getResourceAsStream("pairs.json")) {
      return JsonMapper.shared().readTree(in).values().stream().map(Pairs::pair).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair pair(JsonNode pair) {
    Map<String, String> expected = new TreeMap<>();
    pair.get("expected")
        .properties()
        .forEach(e -> expected.put(e.getKey(), e.getValue().asString()));
    return new Pair(
        pair.get("about").asString(),
        pair.get("text").asString(),
        pair.get("gold").toString(),
        pair.get("found").toString(),
        expected);
  }

  /** The counts of scores in the form of {@link Pair#expected}. */
  static Map<String, String> counts(Scores scores) {
    Map<String, String> counts = new TreeMap<>();
    for (Part part : Part.values()) {
      Tally tally = scores.tally(part);
      if (!tally.equals(Tally.ZERO)) {
        counts.put(part.label(), tally.hits() + "/" + tally.missed() + "/" + tally.spurious());
      }
    }
    return counts;
  }
}
