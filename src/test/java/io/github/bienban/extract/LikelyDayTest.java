package io.github.bienban.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Target;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyDayTest {

  private static final ReportExtractor EXTRACTOR = ReportExtractor.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đại hội Đảng bộ huyện Bình An, nhiệm kỳ 2020-2025 nhìn lại chặng đường 5 năm.|2020-06-15",
        "UBND huyện Bình An tổ chức hội nghị triển khai nhiệm vụ năm 2013.|2012-12-17",
        "UBND huyện Bình An tổ chức hội nghị đánh giá kết quả 6 tháng đầu năm 2013.|2013-07-07",
        "UBND huyện Bình An tổ chức hội nghị giao ban.|",
      })
  void isNearTheTimesThatTheMeetingSpeaksOf(String opening, LocalDate day) {
    MeetingReport report = EXTRACTOR.extract(opening + "\n");

    assertThat(report.meeting().date()).isNull();
    assertThat(LikelyDay.of(report.meeting())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đại hội Đảng bộ huyện Bình An, nhiệm kỳ 2020-2025 nhìn lại chặng đường 5 năm.|2025-12-31",
        "UBND huyện Bình An tổ chức hội nghị triển khai nhiệm vụ năm 2024.|2025-12-31",
      })
  void tellsWhatLiesAheadOfAMeetingWithoutADay(String opening, LocalDate deadline) {
    MeetingReport report =
        EXTRACTOR.extract(opening + "\n\nĐến năm 2025, thu nhập bình quân đạt 90 triệu đồng.\n");

    assertThat(report.targets()).extracting(Target::deadline).containsExactly(deadline);
  }
}
