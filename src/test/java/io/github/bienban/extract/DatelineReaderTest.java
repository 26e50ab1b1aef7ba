package io.github.bienban.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.model.DocumentInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

  private static final String TITLE = "Xã Lũng Vân bàn việc làm đường liên thôn\n";
  private static final String BODY =
      "\nUBND xã họp bàn việc làm đường liên thôn. Bà con góp hơn hai nghìn ngày công và hiến đất.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ngày đăng 04/04/2024 | 18:34 | View count: 331; 2024-04-04T18:34",
        "Ngày đăng: 13/09/2025 08:15:00; 2025-09-13T08:15",
        "Ngày đăng: 13/09/2025 08:15:00 SA; 2025-09-13T08:15",
        "Ngày đăng: 13/09/2025 02:15:00 CH; 2025-09-13T14:15",
        "Thứ Ba, 14/01/2020, 10:05; 2020-01-14T10:05",
        "Thứ 3, 14/01/2020 | 10:05; 2020-01-14T10:05",
        "T3, 14/01/2020 - 10:05; 2020-01-14T10:05",
        "17:40 | 17/10/2025; 2025-10-17T17:40",
        "17:40' 17/10/2025; 2025-10-17T17:40",
        "17h40 ngày 17/10/2025; 2025-10-17T17:40",
        "17H40 ngày 17/10/2025; 2025-10-17T17:40",
        "17 giờ 40 phút ngày 17/10/2025; 2025-10-17T17:40",
        "14g05 - 17/10/2025; 2025-10-17T14:05",
        "22/07/2020 - 19:04; 2020-07-22T19:04",
        "22.07.2020 19:04; 2020-07-22T19:04",
        "22-07-2020; 2020-07-22",
        "(05:12, 18/06/2020); 2020-06-18T05:12",
        "(18/06/2020); 2020-06-18",
        "Thành Vinh • 13/08/2025 16:42; 2025-08-13T16:42",
        "Thành Vinh - 16:42 13/08/2025; 2025-08-13T16:42",
        "13/08/2025 | Thành Vinh; 2025-08-13",
        "Thứ sáu - 14/07/2023 16:20 - Lượt xem: 742; 2023-07-14T16:20",
        "Cập nhật lúc 06:35, Thứ Bảy, 09/03/2013 (GMT+7); 2013-03-09T06:35",
        "Cập nhật lần cuối: 09/03/2013 06:35; 2013-03-09T06:35",
        "Thứ Tư, 08/04/2015, 08:11 [GMT+7]; 2015-04-08T08:11",
        "Thứ Năm, 20/12/2018 Lượt xem: 1208 In bài viết; 2018-12-20",
        "Chủ nhật, ngày 08 tháng 12 năm 2024; 2024-12-08",
        "Thứ hai, 6 Tháng 5, 2024 8:15; 2024-05-06T08:15",
        "Wednesday, October 16, 2019; 2019-10-16",
        "Posted on 16 October 2019 by admin; 2019-10-16",
        "Post date: 16/10/2019; 2019-10-16",
        "2024-04-04 18:34; 2024-04-04T18:34",
        "2024-04-04T18:34:00; 2024-04-04T18:34",
        "26/06/2019 08:56 Số lượt xem: 57; 2019-06-26T08:56",
        "Thời sự - 01/12/2023 10:47; 2023-12-01T10:47",
        "Đăng lúc: 08:30 04/07/2022 (GMT+7) - Đã xem: 1.204 - Cỡ chữ; 2022-07-04T08:30",
        "Ngày cập nhật 04/07/2022 - Bình luận: 0; 2022-07-04",
        "Xuất bản ngày 04/07/2022; 2022-07-04",
        "Đăng ngày 4-7-2022; 2022-07-04",
        "Tác giả: Nông Văn Bế - 04/07/2022 07:00; 2022-07-04T07:00",
      })
  void readsDateLines(String line, String published) {
    assertThat(read(line).publishedAt()).as(line).hasToString(published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ngày đăng 04/04/2024 | 18:34 | View count: 331; 331",
        "Thứ sáu - 14/07/2023 16:20 - Lượt xem: 742; 742",
        "26/06/2019 08:56 Số lượt xem: 57; 57",
        "04/07/2022 - Đã xem: 1.204; 1204",
        "04/07/2022 | 5547 lượt xem; 5547",
        "Lượt xem: 90; 90",
      })
  void readsViews(String line, long views) {
    assertThat(read(line).viewCount()).as(line).isEqualTo(views);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thành Vinh • 13/08/2025 16:42; Thành Vinh",
        "13/08/2025 | Nguyễn Văn Bế; Nguyễn Văn Bế",
        "Tác giả: Nông Văn Bế - 04/07/2022 07:00; Nông Văn Bế",
        "Phóng viên: Mỹ Hằng - 20/12/2025 09:45; Mỹ Hằng",
        "Đoàn Nguyên - Thứ Hai, 07/11/2022; Đoàn Nguyên",
        "N.V.B - 07/11/2022; N.V.B",
      })
  void readsAuthors(String line, String author) {
    assertThat(read(line).author()).as(line).isEqualTo(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phấn đấu về đích trước ngày 30/6/2025",
        "Kế hoạch 2021-2025",
        "20/22 chỉ tiêu đạt và vượt",
        "Từ 1/7/2025 vận hành chính quyền hai cấp",
        "Sau 12 năm nhìn lại",
      })
  void takesNoHeadingForADateLine(String line) {
    assertThat(read(line).publishedAt()).as(line).isNull();
  }

  private static DocumentInfo read(String line) {
    return new DocumentExtractor(Reports.lexicon())
        .extract(Reports.tag(TITLE + line + BODY))
        .info();
  }
}
