package io.github.bienban.json;

import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes meeting reports as JSON and reads them back.
 *
 * <p>The same report gives the same text, always: properties in the order of the model's records
 * behind {@code "schemaVersion"}, enums by their names, days as {@code 2024-04-04}, numbers as
 * plain decimals, two blanks a level, lines that end in {@code \n}.
 */
public final class ReportJson {

  private ReportJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return its JSON, with a line break at the end; lone surrogates in it are escaped, so that the
   *     text can be stored in UTF-8 without loss
   */
  public static String write(MeetingReport report) {
    Objects.requireNonNull(report, "report");
    return escapeLoneSurrogates(ReportWriter.write(report)) + "\n";
  }

  /**
   * Reads what {@link #write} wrote. Properties that this version does not know are passed over.
   *
   * @param json the JSON of one report
   * @return the report, equal to the one that was written
   * @throws ReportJsonException if the text is no JSON, is of an unknown schema version, or does
   *     not have the shape of a report; the message says where
   */
  public static MeetingReport read(String json) {
    Objects.requireNonNull(json, "json");
    try {
      checkVersion(json);
      return Reading.MAPPER.readValue(json, Page.class).report();
    } catch (JacksonException e) {
      throw fault(e);
    }
  }

  /**
   * The JSON Schema (draft 2020-12) of what {@link #write} writes.
   *
   * @return the schema, itself JSON
   */
  public static String schema() {
    try (InputStream in = ReportJson.class.getResourceAsStream("report.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made when the first report is read: most programs only write. */
  private static final class Reading {
    static final JsonMapper MAPPER = ReportMapper.create();
  }

  /** Looks at the version before the rest, which may have any shape in another version. */
  private static void checkVersion(String json) {
    try (JsonParser in = Reading.MAPPER.createParser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw fault("no report: a report is a JSON object", in.currentTokenLocation(), null);
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        JsonToken value = in.nextToken();
        if (name.equals(Page.SCHEMA_VERSION)) {
          if (value != JsonToken.VALUE_STRING || !in.getString().equals(Page.CURRENT)) {
            throw fault(
                "unknown schemaVersion " + in.getString() + ", known is " + Page.CURRENT,
                in.currentTokenLocation(),
                null);
          }
          return;
        }
        in.skipChildren();
      }
      throw fault("no schemaVersion", in.currentTokenLocation(), null);
    }
  }

  private static ReportJsonException fault(JacksonException e) {
    StringBuilder reason = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() != null) {
        reason.append(reason.isEmpty() ? "" : ".").append(step.getPropertyName());
      } else {
        reason.append('[').append(step.getIndex()).append(']');
      }
    }
    reason.append(reason.isEmpty() ? "" : ": ");
    // A record that misses a part refuses it by its name.
    if (e.getCause() instanceof NullPointerException missing) {
      reason.append("without ").append(missing.getMessage());
    } else {
      reason.append(e.getOriginalMessage());
    }
    return fault(reason.toString(), e.getLocation(), e);
  }

  private static ReportJsonException fault(
      String reason, TokenStreamLocation at, JacksonException cause) {
    int line = at == null ? -1 : at.getLineNr();
    int column = at == null ? -1 : at.getColumnNr();
    return new ReportJsonException(reason, line, column, cause);
  }

  /** Half a surrogate pair has no form in UTF-8; it can only stand inside a string literal. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder out = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      if (out == null) {
        out = new StringBuilder(json.length() + 64);
      }
      out.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
      copied = i + 1;
    }
    return out == null ? json : out.append(json, copied, json.length()).toString();
  }
}
