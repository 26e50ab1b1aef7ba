package io.github.bienban.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bienban.model.PublicationTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The settings with which the JSON library reads. All that the outcome depends on is set here by
 * name, since the library's defaults differ between its versions.
 */
final class ReportMapper {

  /** No figure of a report has more digits; a longer one would fill the memory. */
  private static final int MAX_DIGITS = 1_000;

  private ReportMapper() {}

  static JsonMapper create() {
    SimpleModule values =
        new SimpleModule("bienban")
            .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
            .addDeserializer(
                PublicationTime.class,
                new FromText<>(PublicationTime.class, PublicationTime::parse))
            .addDeserializer(BigDecimal.class, new FromNumber());
    return JsonMapper.builder()
        .addModule(values)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .withConfigOverride(
            List.class,
            list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)))
        .build();
  }

  /** Reads a value from the string that its {@code toString} gives, and from nothing else. */
  private static final class FromText<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        return context.reportInputMismatch(this, "a day is written as a string");
      }
      String text = in.getString();
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        return context.reportInputMismatch(this, "no day: %s", text);
      }
    }
  }

  /** Reads a decimal number from a JSON number, and from nothing else. */
  private static final class FromNumber extends StdScalarDeserializer<BigDecimal> {

    FromNumber() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
      JsonToken token = in.currentToken();
      if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
        return context.reportInputMismatch(this, "a figure is written as a number");
      }
      BigDecimal value = in.getDecimalValue();
      if (Math.abs((long) value.scale()) > MAX_DIGITS || value.precision() > MAX_DIGITS) {
        return context.reportInputMismatch(this, "a figure of more than %d digits", MAX_DIGITS);
      }
      return value;
    }
  }
}
