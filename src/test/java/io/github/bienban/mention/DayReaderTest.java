package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4/4 | 2024-04-04",
        "4-4-2023 | 2023-04-04",
        "04.4.2023 | 2023-04-04",
        "7.8 | 2024-08-07",
        "25/7/ 2017 | 2017-07-25",
        "2023-04-04 | 2023-04-04",
        "2023.04.05 | 2023-04-05",
        "17/10/21 | 2021-10-17",
        "12 tháng 5 năm 2022 | 2022-05-12",
        "12 tháng 5 | 2024-05-12",
        "6 tháng 7, 2020 | 2020-07-06",
        "16 tháng mười, 2019 | 2019-10-16",
        "October 16, 2019 | 2019-10-16",
        "Tháng Tư 3, 2018 | 2018-04-03",
        "3 May 2021 | 2021-05-03",
      })
  void readsDays(String words, LocalDate expected) {
    DayMention day = read(words);

    assertThat(day).as(words).isNotNull();
    assertThat(day.start(2024)).isEqualTo(expected);
    assertThat(day.isRange()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 và 13/8 | 2024-08-12 | 2024-08-13",
        "26 - 28/6/2017 | 2017-06-26 | 2017-06-28",
        "22-23/8/2017 | 2017-08-22 | 2017-08-23",
        "9-11/3 | 2024-03-09 | 2024-03-11",
        "26 đến 28/6/2017 | 2017-06-26 | 2017-06-28",
        "12 đến ngày 14/8 | 2024-08-12 | 2024-08-14",
        "20, 21 và 22/8/2025 | 2025-08-20 | 2025-08-22",
        "30/6 và 1/7/2025 | 2025-06-30 | 2025-07-01",
        "30/6 - 2/7 | 2024-06-30 | 2024-07-02",
        "10/02 đến 11/02 | 2024-02-10 | 2024-02-11",
      })
  void readsSeveralDays(String words, LocalDate first, LocalDate last) {
    DayMention days = read(words);

    assertThat(days).as(words).isNotNull();
    assertThat(days.start(2024)).isEqualTo(first);
    assertThat(days.end(2024)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4/21 xã",
        "57/61",
        "12",
        "31.500",
        "1.234,5",
        "98",
        "40/5",
        "20-25",
        "năm 2024",
        "8 giờ",
        "5 và 6"
      })
  void readsNoDay(String words) {
    assertThat(read(words)).as(words).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/2", "30/02/2023", "29/2/2023"})
  void givesNoDateThatTheCalendarLacks(String words) {
    assertThat(read(words).start(2023)).as(words).isNull();
  }

  private static DayMention read(String words) {
    Tagged tagged = Reports.tag(words);
    return new DayReader(tagged).at(0, tagged.tokens().size());
  }
}
