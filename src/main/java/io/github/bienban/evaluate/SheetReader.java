package io.github.bienban.evaluate;

import io.github.bienban.evaluate.Figure.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Makes sheets from JSON. Takes what it finds: a value of the wrong kind counts as none, so that a
 * result is measured by what is right in it.
 */
final class SheetReader {

  /** Figures are compared by this many digits. */
  private static final MathContext DIGITS = new MathContext(28, RoundingMode.HALF_EVEN);

  /** No figure of a report has more digits. */
  private static final int MAX_DIGITS = 1_000;

  private static final String NUMBER_EDGES = " .,;:";

  private final Folding folding;

  SheetReader(Folding folding) {
    this.folding = folding;
  }

  Sheet read(JsonNode root) {
    JsonNode meeting = root.path("meeting");
    JsonNode place = meeting.path("jurisdiction");
    return new Sheet(
        fields(root.path("document")),
        fields(meeting),
        new Sheet.Locality(
            text(root.path("province")),
            text(place.path("parent")),
            text(place.path("level")),
            text(place.path("name"))),
        rows(root.path("attendees"), this::person),
        rows(root.path("statistics"), s -> figure(s, Place.STATISTIC)),
        rows(root.path("targets"), t -> figure(t, Place.TARGET)),
        rows(root.path("citations"), this::cited));
  }

  private Fields fields(JsonNode part) {
    Map<String, Phrase> values = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (Map.Entry<String, JsonNode> field : part.properties()) {
      named.add(field.getKey());
      String value =
          field.getKey().equals("jurisdiction") ? place(field.getValue()) : text(field.getValue());
      if (value != null) {
        values.put(field.getKey(), phrase(value));
      }
    }
    Set<String> loose = new HashSet<>();
    part.path("optionalFields").values().forEach(field -> loose.add(field.asString("")));
    return new Fields(values, named, loose);
  }

  private static String place(JsonNode place) {
    String name = text(place.path("name"));
    return name == null ? null : text(place.path("level")) + " " + name;
  }

  private Person person(JsonNode person) {
    List<Phrase> positions =
        person.path("positions").values().stream().map(p -> phrase(position(p))).toList();
    List<Phrase> roles = person.path("roles").values().stream().map(r -> phrase(text(r))).toList();
    return new Person(
        phrase(text(person.path("name"))),
        positions,
        roles,
        extent(person),
        isTrue(person.path("optional")));
  }

  /** A post in words: as a string, or as title and organisation. */
  private String position(JsonNode position) {
    if (!position.isObject()) {
      return text(position);
    }
    if (position.path("title").isNull() || position.path("title").isMissingNode()) {
      return text(position.path("text"));
    }
    String title = orEmpty(text(position.path("title")));
    String organization = orEmpty(text(position.path("organization")));
    boolean said = !organization.isEmpty() && phrase(organization).containedIn(phrase(title)) == 1;
    return said ? title : (title + " " + organization).strip();
  }

  private Figure figure(JsonNode entry, Place place) {
    Phrase about = phrase(text(entry.path("indicator")));
    Amount amount = amount(entry);
    boolean optional = isTrue(entry.path("optional"));
    List<Figure> comparisons =
        rows(entry.path("comparisons"), c -> comparison(c, amount, about, optional));
    return figure(entry, place, null, about, amount, optional, comparisons);
  }

  private Figure comparison(JsonNode entry, Amount parent, Phrase about, boolean optional) {
    return figure(
        entry,
        Place.COMPARISON,
        parent,
        about,
        amount(entry),
        optional || isTrue(entry.path("optional")),
        List.of());
  }

  private static Figure figure(
      JsonNode entry,
      Place place,
      Amount parent,
      Phrase about,
      Amount amount,
      boolean optional,
      List<Figure> comparisons) {
    String qualifier = text(entry.path("qualifier"));
    String basis = text(entry.path("basis"));
    return new Figure(
        place,
        parent,
        about,
        text(entry.path("measure")),
        amount,
        qualifier == null ? "EXACT" : qualifier,
        text(entry.path("relation")),
        basis == null ? "OTHER" : basis,
        text(entry.path("deadline")),
        extent(entry),
        optional,
        comparisons);
  }

  private Amount amount(JsonNode entry) {
    String unit = orEmpty(text(entry.path("unit")));
    return new Amount(
        number(entry.path("value")),
        number(entry.path("upper")),
        number(entry.path("total")),
        new Phrase(unit, folding.words(unit.replace('²', '2').replace('³', '3'))));
  }

  private Cited cited(JsonNode entry) {
    String number = text(entry.path("number"));
    return new Cited(
        text(entry.path("type")),
        number,
        squeeze(number),
        text(entry.path("date")),
        extent(entry),
        isTrue(entry.path("optional")));
  }

  Phrase phrase(String text) {
    return new Phrase(text, folding.words(text));
  }

  /** A document number without "số", punctuation around it and blanks. */
  static String squeeze(String number) {
    String folded =
        Normalizer.normalize(orEmpty(number), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace('–', '-')
            .replace("số", "");
    int start = 0;
    int end = folded.length();
    while (start < end && NUMBER_EDGES.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && NUMBER_EDGES.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    StringBuilder out = new StringBuilder();
    for (char c : folded.substring(start, end).toCharArray()) {
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static <E> List<E> rows(JsonNode list, Function<JsonNode, E> read) {
    List<E> rows = new ArrayList<>();
    if (list.isArray()) {
      for (JsonNode row : list.values()) {
        if (row.isObject()) {
          rows.add(read.apply(row));
        }
      }
    }
    return List.copyOf(rows);
  }

  /** Where an entry was read: its span, or the first of its mentions. */
  private static Extent extent(JsonNode entry) {
    JsonNode span =
        isTrue(entry.path("span")) ? entry.path("span") : entry.path("mentions").path(0);
    JsonNode start = span.path("start");
    JsonNode end = span.path("end");
    boolean whole =
        Stream.of(start, end).allMatch(n -> n.isIntegralNumber() && n.canConvertToInt());
    return whole ? new Extent(start.intValue(), end.intValue()) : null;
  }

  /** A number, written as one or as a string; null for all else. */
  static BigDecimal number(JsonNode node) {
    BigDecimal number;
    if (node.isNumber()) {
      number = node.decimalValue();
    } else if (node.isString()) {
      try {
        number = new BigDecimal(node.stringValue().strip());
      } catch (NumberFormatException e) {
        return null;
      }
    } else {
      return null;
    }
    boolean tooLong =
        Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS;
    return tooLong ? null : number.round(DIGITS).stripTrailingZeros();
  }

  /** A value in words; null where there is none, or an empty one. */
  private static String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull() || node.isContainer() && node.isEmpty()) {
      return null;
    }
    String text = node.isString() ? node.stringValue() : node.toString();
    return text.isEmpty() ? null : text;
  }

  private static boolean isTrue(JsonNode node) {
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isNumber() ? node.decimalValue().signum() != 0 : text(node) != null;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
