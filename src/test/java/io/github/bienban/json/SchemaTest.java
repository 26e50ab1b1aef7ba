package io.github.bienban.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bienban.model.MeetingReport;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schema to the model and to what is written. */
class SchemaTest {

  private final JsonNode schema = new JsonMapper().readTree(ReportJson.schema());

  @Test
  void describesEveryRecordAndEnumOfTheModel() {
    Map<String, Class<?>> types = new TreeMap<>();
    collect(MeetingReport.class, types);
    types.remove("MeetingReport");
    // Written as one string.
    types.remove("PublicationTime");
    assertThat(schema.get("$defs").propertyNames())
        .containsExactlyInAnyOrderElementsOf(types.keySet());
    types.forEach(
        (name, type) -> {
          JsonNode definition = schema.get("$defs").get(name);
          if (type.isEnum()) {
            assertThat(texts(definition.get("enum")))
                .containsExactlyElementsOf(
                    Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
          } else {
            assertThat(definition.get("properties").propertyNames())
                .as(name)
                .containsExactlyElementsOf(
                    Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList());
          }
        });
  }

  @Test
  void everyPropertyIsAlwaysWritten() {
    checkRequired(schema);
    schema
        .get("$defs")
        .forEach(
            definition -> {
              if (definition.has("properties")) {
                checkRequired(definition);
              }
            });
  }

  private static void checkRequired(JsonNode definition) {
    assertThat(texts(definition.get("required")))
        .containsExactlyElementsOf(definition.get("properties").propertyNames());
  }

  @Test
  void isItselfASchema() {
    Schema ofSchemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(schema.get("$schema").asString()));
    assertThat(ofSchemas.validate(ReportJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIsWrittenFits() {
    for (MeetingReport report : List.of(Examples.full(), Examples.empty())) {
      assertThat(Validation.faults(ReportJson.write(report))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"MONEY\" | \"GOLD\"",
        "187500000000 | \"187500000000\"",
        "\"estimated\": true | \"estimated\": null",
        "\"agenda\" | \"agendas\"",
        "\"schemaVersion\": \"1\" | \"schemaVersion\": \"2\"",
        "2024-04-05 | 2024-04-31",
        "\"ordinal\": 19 | \"ordinal\": 19.5",
      })
  void whatIsWrongDoesNotFit(String right, String wrong) {
    String json = ReportJson.write(Examples.full());
    assertThat(json).contains(right);
    assertThat(Validation.faults(json.replace(right, wrong))).isNotEmpty();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  private static void collect(Type type, Map<String, Class<?>> found) {
    if (type instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0], found);
    } else if (type instanceof Class<?> c
        && (c.isRecord() || c.isEnum())
        && found.put(c.getSimpleName(), c) == null
        && c.isRecord()) {
      for (RecordComponent component : c.getRecordComponents()) {
        collect(component.getGenericType(), found);
      }
    }
  }
}
