package io.github.bienban.work;

import io.github.bienban.ReportExtractor;
import io.github.bienban.json.ReportJson;
import java.util.function.ToIntFunction;

/** Extracts reports; loaded by {@link CountingLoader} beside the library. */
public final class Extraction implements ToIntFunction<String> {

  private final ReportExtractor extractor = ReportExtractor.create();

  /** How long the JSON of a report is. */
  @Override
  public int applyAsInt(String text) {
    return ReportJson.write(extractor.extract(text)).length();
  }
}
