package io.github.bienban.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationFinder;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeFinder;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodResolverTest {

  private static final TimeContext CONTEXT = new TimeContext(LocalDate.of(2024, 7, 10), null, null);

  record Row(String text, String period, String deadline) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = PeriodResolverTest.class.getResourceAsStream("periods.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] sides = line.split(" => ");
          String[] expected = sides[1].split(" \\| ");
          rows.add(new Row(sides[0].replace('\\', '\n'), expected[0], expected[1]));
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysTheTimeOfAFigure(Row row) {
    String text = row.text().replace("[", "").replace("]", "");
    Tagged tagged = Reports.tag(text);
    int from = tagged.tokens().firstFrom(row.text().indexOf('['));
    int to = tagged.tokens().firstFrom(row.text().indexOf(']') - 1);
    PeriodResolver resolver = resolver(tagged);

    Period period = resolver.periodAt(from, to);

    assertThat(period == null ? "-" : day(period.start()) + ".." + day(period.end()))
        .isEqualTo(row.period());
    assertThat(day(resolver.deadlineAt(from, to, -1))).isEqualTo(row.deadline());
  }

  @Test
  void givesTheWordsOfTheTime() {
    Tagged tagged = Reports.tag("Trong quý I/2024, huyện trồng 12 ha rừng");

    Period period =
        resolver(tagged).periodAt(tagged.tokens().firstFrom(30), tagged.tokens().size());

    assertThat(period.text()).isEqualTo("quý I/2024");
  }

  @Test
  void isLinearInTheTimesOfASentence() {
    Tagged tagged = Reports.tag("so với năm 2020 thu 5 tỷ đồng ".repeat(20_000));
    PeriodResolver resolver = resolver(tagged);

    for (int t = 0; t < tagged.tokens().size(); t++) {
      assertThat(resolver.periodAt(t, t + 1)).isNull();
    }
  }

  private static PeriodResolver resolver(Tagged tagged) {
    List<TimeMention> times = TimeFinder.find(tagged);
    return new PeriodResolver(tagged, times, CitationFinder.find(tagged, times), CONTEXT);
  }

  private static String day(LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}
