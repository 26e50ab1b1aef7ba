package io.github.bienban.evaluate;

import io.github.bienban.model.Basis;
import io.github.bienban.model.Level;
import io.github.bienban.model.Measure;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.PartOfDay;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.model.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong with an annotation, each fault with its place: statistics[3].measure. */
final class SheetCheck {

  private final List<Fault> faults = new ArrayList<>();

  private SheetCheck() {}

  /** The faults of an annotation, in the order of its parts; none if it can be used. */
  static List<Fault> faults(JsonNode root) {
    SheetCheck check = new SheetCheck();
    check.document(root.path("document"));
    check.meeting(root.path("meeting"));
    check.text(root, "", "province");
    check.rows(root, "", "attendees", check::person);
    check.rows(root, "", "statistics", check::statistic);
    check.rows(root, "", "targets", check::figure);
    check.rows(root, "", "citations", check::citation);
    return check.faults;
  }

  private void document(JsonNode document) {
    if (isObject(document, "document")) {
      text(document, "document", "title", "author");
      parsed(document, "document", "publishedAt", "no time of publication", SheetCheck::published);
      names(document, "document", "optionalFields");
    }
  }

  /** A time, a day, or what of the day is certain: 2024-04-04T18:34, 2024-04-04, 2024-04, 2024. */
  private static Object published(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text);
      case 7 -> YearMonth.parse(text);
      default -> PublicationTime.parse(text);
    };
  }

  private void meeting(JsonNode meeting) {
    if (!isObject(meeting, "meeting")) {
      return;
    }
    text(meeting, "meeting", "name", "term", "convener", "body", "venue");
    oneOf(meeting, "meeting", "kind", MeetingKind.values());
    oneOf(meeting, "meeting", "partOfDay", PartOfDay.values());
    parsed(meeting, "meeting", "date", "no day", LocalDate::parse);
    parsed(meeting, "meeting", "endDate", "no day", LocalDate::parse);
    names(meeting, "meeting", "optionalFields");
    JsonNode ordinal = meeting.path("ordinal");
    if (isThere(ordinal) && !ordinal.isIntegralNumber()) {
      fault("meeting.ordinal", "no whole number", ordinal);
    }
    JsonNode place = meeting.path("jurisdiction");
    if (isObject(place, "meeting.jurisdiction")) {
      oneOf(place, "meeting.jurisdiction", "level", Level.values());
      text(place, "meeting.jurisdiction", "name", "parent");
    }
  }

  private void person(JsonNode person, String at) {
    needs(person, at, "name");
    text(person, at, "name");
    JsonNode posts = person.path("positions");
    if (isThere(posts) && !posts.isArray()) {
      fault(at + ".positions", "no list", posts);
    }
    names(person, at, "roles");
    JsonNode roles = person.path("roles");
    for (int i = 0; i < roles.size(); i++) {
      oneOf(roles.get(i), at + ".roles[" + i + "]", Role.values());
    }
  }

  private void statistic(JsonNode statistic, String at) {
    needs(statistic, at, "value");
    needs(statistic, at, "measure");
    figure(statistic, at);
  }

  private void figure(JsonNode figure, String at) {
    text(figure, at, "indicator", "unit");
    decimals(figure, at);
    oneOf(figure, at, "measure", Measure.values());
    oneOf(figure, at, "qualifier", Qualifier.values());
    oneOf(figure, at, "relation", Relation.values());
    oneOf(figure, at, "basis", Basis.values());
    parsed(figure, at, "deadline", "no day", LocalDate::parse);
    if (figure.path("measure").asString("").equals(Measure.RATIO.name())) {
      needs(figure, at, "total");
    }
    rows(figure, at + ".", "comparisons", this::comparison);
  }

  private void comparison(JsonNode comparison, String at) {
    needs(comparison, at, "value");
    needs(comparison, at, "relation");
    text(comparison, at, "unit");
    decimals(comparison, at);
    oneOf(comparison, at, "relation", Relation.values());
    oneOf(comparison, at, "basis", Basis.values());
    oneOf(comparison, at, "qualifier", Qualifier.values());
  }

  private void citation(JsonNode citation, String at) {
    needs(citation, at, "number");
    text(citation, at, "type", "number");
    parsed(citation, at, "date", "no day", LocalDate::parse);
  }

  private void decimals(JsonNode figure, String at) {
    for (String field : new String[] {"value", "upper", "total"}) {
      JsonNode value = figure.path(field);
      if (isThere(value) && SheetReader.number(value) == null) {
        fault(at + "." + field, "no decimal number", value);
      }
    }
  }

  private void rows(JsonNode parent, String at, String list, BiConsumer<JsonNode, String> check) {
    JsonNode rows = parent.path(list);
    if (!isThere(rows)) {
      return;
    }
    if (!rows.isArray()) {
      fault(at + list, "no list", rows);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      String place = at + list + "[" + i + "]";
      if (rows.get(i).isObject()) {
        check.accept(rows.get(i), place);
      } else {
        fault(place, "no object", rows.get(i));
      }
    }
  }

  private boolean isObject(JsonNode node, String at) {
    if (isThere(node) && !node.isObject()) {
      fault(at, "no object", node);
    }
    return node.isObject();
  }

  private void needs(JsonNode parent, String at, String field) {
    if (!isThere(parent.path(field))) {
      faults.add(new Fault(at, "without", " " + field));
    }
  }

  private void text(JsonNode parent, String at, String... fields) {
    for (String field : fields) {
      JsonNode value = parent.path(field);
      if (isThere(value) && !value.isString()) {
        fault(at.isEmpty() ? field : at + "." + field, "no string", value);
      }
    }
  }

  private void names(JsonNode parent, String at, String field) {
    JsonNode names = parent.path(field);
    if (!isThere(names)) {
      return;
    }
    if (!names.isArray() || names.values().stream().anyMatch(name -> !name.isString())) {
      fault(at + "." + field, "no list of names", names);
    }
  }

  private void parsed(
      JsonNode parent, String at, String field, String reason, Function<String, ?> parse) {
    JsonNode value = parent.path(field);
    if (!isThere(value)) {
      return;
    }
    try {
      if (value.isString()) {
        parse.apply(value.stringValue());
        return;
      }
    } catch (DateTimeException e) {
      // Told below, like a value that is no string.
    }
    fault(at + "." + field, reason, value);
  }

  private void oneOf(JsonNode parent, String at, String field, Enum<?>[] values) {
    if (isThere(parent.path(field))) {
      oneOf(parent.path(field), at + "." + field, values);
    }
  }

  private void oneOf(JsonNode value, String at, Enum<?>[] values) {
    if (Arrays.stream(values).noneMatch(v -> v.name().equals(value.asString("")))) {
      faults.add(new Fault(at, "not one of", " " + Arrays.toString(values) + ": " + value));
    }
  }

  /** An empty string says no more than null. */
  private static boolean isThere(JsonNode node) {
    boolean empty = node.isString() && node.stringValue().isEmpty();
    return !node.isMissingNode() && !node.isNull() && !empty;
  }

  private void fault(String at, String reason, JsonNode value) {
    faults.add(new Fault(at, reason, ": " + value));
  }
}
