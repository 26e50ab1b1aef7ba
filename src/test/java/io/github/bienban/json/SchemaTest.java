package io.github.bienban.json;

import static org.assertj.core.api.Assertions.assertThat;

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
  void whatIsWrittenFits() {
    for (MeetingReport report : List.of(Examples.full(), Examples.empty())) {
      JsonNode written = new JsonMapper().readTree(ReportJson.write(report));
      assertThat(faults(written, schema, "$")).isEmpty();
    }
  }

  @Test
  void whatIsWrongDoesNotFit() {
    String json = ReportJson.write(Examples.full());
    for (String[] change :
        new String[][] {
          {"\"MONEY\"", "\"GOLD\""},
          {"187500000000", "\"187500000000\""},
          {"\"estimated\": true", "\"estimated\": null"},
          {"\"agenda\"", "\"agendas\""},
          {"\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\""},
        }) {
      assertThat(json).contains(change[0]);
      JsonNode wrong = new JsonMapper().readTree(json.replace(change[0], change[1]));
      assertThat(faults(wrong, schema, "$")).as(change[1]).isNotEmpty();
    }
  }

  /** Where a value does not fit a schema made of the few keywords that ours is made of. */
  private List<String> faults(JsonNode value, JsonNode definition, String path) {
    List<String> faults = new ArrayList<>();
    if (definition.has("$ref")) {
      String name = definition.get("$ref").asString().substring("#/$defs/".length());
      faults.addAll(faults(value, schema.get("$defs").get(name), path));
    }
    if (definition.has("anyOf")) {
      boolean fits = false;
      for (JsonNode choice : definition.get("anyOf")) {
        fits |= faults(value, choice, path).isEmpty();
      }
      if (!fits) {
        faults.add(path);
      }
    }
    if (definition.has("const") && !definition.get("const").equals(value)) {
      faults.add(path);
    }
    if (definition.has("enum")
        && !(value.isString() && texts(definition.get("enum")).contains(value.asString()))) {
      faults.add(path);
    }
    JsonNode type = definition.get("type");
    if (type != null) {
      List<String> types = type.isArray() ? texts(type) : List.of(type.asString());
      if (types.stream().noneMatch(name -> isA(value, name))) {
        faults.add(path);
      }
    }
    if (definition.has("required")) {
      for (String name : texts(definition.get("required"))) {
        if (value.has(name)) {
          faults.addAll(
              faults(value.get(name), definition.get("properties").get(name), path + "." + name));
        } else {
          faults.add(path + "." + name);
        }
      }
    }
    if (definition.has("items")) {
      for (JsonNode item : value) {
        faults.addAll(faults(item, definition.get("items"), path + "[]"));
      }
    }
    return faults;
  }

  private static boolean isA(JsonNode value, String type) {
    return switch (type) {
      case "null" -> value.isNull();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> throw new IllegalArgumentException(type);
    };
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
