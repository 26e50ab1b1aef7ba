package io.github.bienban.evaluate;

import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what was read from reports with annotations of them. Immutable and thread-safe.
 *
 * <p>Phrases agree where their words do, abbreviations written out or not; an entry that the
 * annotation marks {@code "optional": true} counts neither as missed nor as spurious.
 */
public final class Evaluator {

  private final Folding folding = Folding.load();
  private final SheetReader reader = new SheetReader(folding);
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final JsonMapper strict =
      json.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Evaluator() {}

  /**
   * Makes an evaluator.
   *
   * @return a new evaluator
   */
  public static Evaluator create() {
    return new Evaluator();
  }

  /**
   * Reads an annotation.
   *
   * @param json the JSON of one annotation
   * @return what it says
   * @throws SheetException if it is no JSON object, or a value in it cannot be used; the message
   *     names each place
   */
  public Sheet annotation(String json) {
    JsonNode root = object(strict, json);
    List<Fault> faults = SheetCheck.faults(root);
    if (!faults.isEmpty()) {
      throw new SheetException(faults);
    }
    return reader.read(root);
  }

  /**
   * Reads a result: JSON as {@link io.github.bienban.json.ReportJson} writes it, or in the form of
   * an annotation. A value that cannot be used counts as none.
   *
   * @param json the JSON of one report
   * @return what it says
   * @throws SheetException if it is no JSON object
   */
  public Sheet result(String json) {
    return reader.read(object(this.json, json));
  }

  /**
   * The result of a report from which nothing was read.
   *
   * @return a sheet that says nothing
   */
  public Sheet nothing() {
    return reader.read(json.createObjectNode());
  }

  /**
   * Compares a result with the annotation of the same report.
   *
   * @param annotation what is right
   * @param text the report, as it was given to the extractor
   * @param result what was read from it
   * @return the counts and the differences
   */
  public Outcome compare(Sheet annotation, String text, Sheet result) {
    Objects.requireNonNull(annotation, "annotation");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(result, "result");
    return new Matcher(folding, annotation, result).match(text);
  }

  private static JsonNode object(JsonMapper mapper, String json) {
    Objects.requireNonNull(json, "json");
    JsonNode root;
    try {
      root = mapper.readTree(json);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String place = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
      throw new SheetException(
          List.of(new Fault(place, "is no JSON", ": " + e.getOriginalMessage())));
    }
    if (!root.isObject()) {
      throw new SheetException(List.of(new Fault("", "is no JSON object", "")));
    }
    return root;
  }
}
