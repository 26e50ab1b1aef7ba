package io.github.bienban.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.model.Attendee;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.MeetingReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipantExtractorTest {

  private static final ReportExtractor EXTRACTOR = ReportExtractor.create();

  static Stream<Cases.Case> reports() {
    return Cases.read("participants.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void listsWhoTookPart(Cases.Case report) {
    MeetingReport read = EXTRACTOR.extract(report.text());
    Map<String, String> found = new LinkedHashMap<>();
    read.attendees().forEach(a -> found.put(a.name(), shown(a)));
    if (report.expected().containsKey("groups")) {
      found.put(
          "groups",
          read.delegations().stream().map(Delegation::text).collect(Collectors.joining(" | ")));
    }

    assertThat(found).containsExactlyInAnyOrderEntriesOf(report.expected());
  }

  private static String shown(Attendee attendee) {
    StringBuilder out = new StringBuilder();
    out.append(attendee.roles().stream().map(Enum::name).collect(Collectors.joining(", ")));
    attendee
        .positions()
        .forEach(
            p ->
                out.append(" | ")
                    .append(p.title())
                    .append(p.organization() == null ? "" : " " + p.organization()));
    return out.toString();
  }

  @Test
  void pointsAtEveryMention() {
    String text = "Ông Lê Văn Bắc chủ trì cuộc họp. Cuối buổi, ông Bắc kết luận.";
    Attendee attendee = EXTRACTOR.extract(text).attendees().get(0);

    assertThat(attendee.honorific()).isEqualTo("ông");
    assertThat(attendee.mentions())
        .extracting(s -> s.in(text))
        .containsExactly("Lê Văn Bắc", "Bắc");
  }

  @Test
  void countsGroups() {
    List<Delegation> groups =
        EXTRACTOR
            .extract("Dự hội nghị có hơn 200 đại biểu; đại diện các xã; 1.250 hội viên.")
            .delegations();

    assertThat(groups).extracting(Delegation::count).containsExactly(200, null, 1250);
  }

  @Test
  void readsLongListsInOnePass() {
    String text = "Dự có " + "ông Lê Văn Bắc, Bí thư Huyện ủy; ".repeat(5_000);

    assertThat(EXTRACTOR.extract(text).attendees()).hasSize(1);
  }
}
