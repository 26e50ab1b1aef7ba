package io.github.bienban.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.json.Examples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record cannot be without is named when it is missing; all else may be null. */
class RequiredFieldsTest {

  private static final MeetingReport FULL = Examples.full();

  private static final List<Record> RECORDS =
      List.of(
          FULL,
          FULL.document(),
          FULL.document().publishedAt(),
          FULL.meeting(),
          FULL.meeting().jurisdiction(),
          FULL.meeting().reviewPeriod(),
          FULL.attendees().get(0),
          FULL.attendees().get(0).positions().get(1),
          FULL.delegations().get(0),
          FULL.statistics().get(0),
          FULL.statistics().get(0).comparisons().get(0),
          FULL.targets().get(0),
          FULL.citations().get(0));

  @ParameterizedTest
  @CsvSource({
    "MeetingReport, document meeting attendees delegations statistics targets citations",
    "DocumentInfo, ''",
    "PublicationTime, date",
    "Meeting, agenda",
    "Jurisdiction, level",
    "Period, text",
    "Attendee, name positions roles mentions",
    "Position, title text",
    "Delegation, text span",
    "Statistic, indicator measure value unit qualifier text span comparisons rule",
    "Comparison, relation basis value unit qualifier text span rule",
    "Target, indicator qualifier text span comparisons rule",
    "Citation, type number text span",
  })
  void namesWhatIsMissing(String type, String required) throws ReflectiveOperationException {
    Record record =
        RECORDS.stream().filter(r -> r.getClass().getSimpleName().equals(type)).findFirst().get();
    List<String> refused = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.getType().isPrimitive()) {
        try {
          without(record, component.getName());
        } catch (InvocationTargetException e) {
          assertThat(e.getCause())
              .isInstanceOf(NullPointerException.class)
              .hasMessage(component.getName());
          refused.add(component.getName());
        }
      }
    }
    assertThat(String.join(" ", refused)).isEqualTo(required);
  }

  private static void without(Record record, String missing) throws ReflectiveOperationException {
    RecordComponent[] components = record.getClass().getRecordComponents();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      boolean gone = component.getName().equals(missing);
      values.add(gone ? null : component.getAccessor().invoke(record));
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    record.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
  }

  @Test
  void namesThePlaceInAList() {
    List<Role> roles = Arrays.asList(Role.CHAIR, null);
    assertThatThrownBy(() -> new Attendee("An", null, List.of(), roles, List.of()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("roles[1]");
  }

  @Test
  void namesAnArgumentThatIsNull() {
    assertThatThrownBy(() -> FULL.statistics(null)).hasMessage("measure");
    assertThatThrownBy(() -> new Span(0, 1).in(null)).hasMessage("text");
    assertThatThrownBy(() -> PublicationTime.parse(null)).hasMessage("text");
  }
}
