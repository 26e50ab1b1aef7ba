package io.github.bienban.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingExtractorTest {

  static Stream<Cases.Case> openings() {
    return Cases.read("openings.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("openings")
  void readsOpenings(Cases.Case opening) {
    Meeting meeting = meeting(opening.text());

    opening
        .expected()
        .forEach(
            (field, expected) -> assertThat(value(meeting, field)).as(field).isEqualTo(expected));
  }

  static Stream<Cases.Case> places() {
    return Cases.read("places.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void knowsThePlaces(Cases.Case opening) {
    readsOpenings(opening);
  }

  private static String value(Meeting meeting, String field) {
    return switch (field) {
      case "name" -> String.valueOf(meeting.name());
      case "kind" -> String.valueOf(meeting.kind());
      case "ordinal" -> String.valueOf(meeting.ordinal());
      case "term" -> String.valueOf(meeting.term());
      case "convener" -> String.valueOf(meeting.convener());
      case "body" -> String.valueOf(meeting.body());
      case "place" -> place(meeting.jurisdiction());
      case "parent" -> String.valueOf(meeting.jurisdiction().parent());
      case "code" -> String.valueOf(meeting.jurisdiction().code());
      case "date" -> String.valueOf(meeting.date());
      case "end" -> String.valueOf(meeting.endDate());
      case "part" -> String.valueOf(meeting.partOfDay());
      case "venue" -> String.valueOf(meeting.venue());
      case "agenda" -> String.join(" | ", meeting.agenda());
      case "review" -> period(meeting.reviewPeriod());
      case "plan" -> period(meeting.planPeriod());
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String place(Jurisdiction place) {
    return place == null ? "null" : place.level() + " " + place.name();
  }

  private static String period(Period period) {
    return period == null ? "null" : period.start() + " " + period.end() + " " + period.text();
  }

  private static Meeting meeting(String text) {
    Tagged tagged = Reports.tag(text);
    return new MeetingExtractor(Reports.lexicon())
        .extract(tagged, new DocumentExtractor(Reports.lexicon()).extract(tagged));
  }

  @Test
  void knowsNothingOfATextWithoutAMeeting() {
    assertThat(meeting("")).isEqualTo(Meeting.unknown());
    assertThat(
            meeting(
                "Giá lúa tăng nhẹ\n"
                    + "Nông dân phấn khởi vì lúa được mùa, thương lái mua tại ruộng.\n"))
        .isEqualTo(Meeting.unknown());
  }

  @Test
  void pointsAtTheSentenceThatIntroducesIt() {
    String text =
        "Xã Bản Khoang họp\n"
            + "Trời mưa to. Chiều 3/5/2024, UBND xã Bản Khoang tổ chức phiên họp thường kỳ tháng 4."
            + " Ai cũng đến.\n";

    assertThat(meeting(text).span().in(text))
        .isEqualTo("Chiều 3/5/2024, UBND xã Bản Khoang tổ chức phiên họp thường kỳ tháng 4.");
  }

  @Test
  void answersForAnyText() {
    for (String odd :
        List.of(
            "hội nghị",
            "họp",
            "kỳ họp thứ",
            "tại",
            "ngày 31/2",
            "sáng nay",
            "UBND",
            "khóa",
            "nhiệm kỳ 2020 -",
            "thứ nhất (")) {
      assertThat(meeting(odd)).as(odd).isNotNull();
      assertThat(meeting((odd + " ").repeat(300))).as(odd).isNotNull();
    }
  }
}
