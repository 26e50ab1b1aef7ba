package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Entry;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final int MOST_ENTRIES = 100;
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(ReportSentenceDetector.create());

  record Row(LocalDate published, String sentence, String expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    LocalDate published = null;
    try (InputStream in = TimeFinderTest.class.getResourceAsStream("times.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("published ")) {
          published = LocalDate.parse(line.substring(line.indexOf(' ') + 1));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" => ");
          rows.add(new Row(published, parts[0], parts.length > 1 ? parts[1] : ""));
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheTimesOfASentence(Row row) {
    Tagged tagged = tag(row.sentence().replace("[", "").replace("]", ""));
    TimeContext context = new TimeContext(row.published(), null, null);
    List<String> found = new ArrayList<>();
    StringBuilder marked = new StringBuilder(tagged.document().view());
    List<TimeMention> times = TimeFinder.find(tagged);
    for (TimeMention time : times) {
      String bound = time.bound() == TimeMention.Bound.NONE ? "" : " " + time.bound();
      found.add(
          time.kind() + bound + " " + day(time.start(context)) + ".." + day(time.end(context)));
    }
    for (int i = times.size() - 1; i >= 0; i--) {
      marked.insert(tagged.tokens().end(times.get(i).to() - 1), ']');
      marked.insert(tagged.tokens().start(times.get(i).from()), '[');
    }
    assertThat(marked.toString()).isEqualTo(row.sentence().replace('–', '-'));
    assertThat(String.join("; ", found)).isEqualTo(row.expected());
  }

  @Test
  void takesAMissingYearFromWhatIsNearest() {
    TimeMention december = TimeFinder.find(tag("sáng 30/12")).get(0);
    TimeMention quarter = TimeFinder.find(tag("kết quả quý IV")).get(0);
    TimeContext january = new TimeContext(LocalDate.of(2024, 1, 4), null, null);

    assertThat(december.start(january)).isEqualTo("2023-12-30");
    assertThat(quarter.start(january)).isEqualTo("2023-10-01");
    assertThat(quarter.start(january.about(2022))).isEqualTo("2022-10-01");
  }

  @Test
  void knowsNoDaysWithoutAContext() {
    TimeMention month = TimeFinder.find(tag("trong tháng 9")).get(0);
    TimeMention today = TimeFinder.find(tag("sáng nay")).get(0);

    assertThat(month.resolve(TimeContext.UNKNOWN)).isNull();
    assertThat(today.resolve(TimeContext.UNKNOWN)).isNull();
  }

  @Test
  void readsTermsWithoutYears() {
    assertThat(TimeFinder.find(tag("nửa đầu nhiệm kỳ")))
        .extracting(TimeMention::kind)
        .containsExactly(TimeMention.Kind.RELATIVE);
  }

  @Test
  void findsTimesInOneLongSentence() {
    List<TimeMention> times = TimeFinder.find(tag("tháng 1 ".repeat(20_000)));

    assertThat(times).hasSize(20_000);
  }

  /** The cheap question whether a time may begin with a phrase is never answered wrongly by no. */
  @ParameterizedTest
  @EnumSource
  void asksOnWhereATimeBeginsWithAPhraseOfAList(Category category) {
    List<String> tails =
        List.of("", " 2024", "/2024", " 5/2024", " 12/5/2024", " năm 2024", " nay");
    List<String> refused = new ArrayList<>();
    for (Entry entry : LEXICON.entries(category).stream().limit(MOST_ENTRIES).toList()) {
      for (String tail : tails) {
        Tagged tagged = tag(entry.phrase() + tail);
        TimeFinder finder = new TimeFinder(tagged);
        int limit = tagged.document().sentenceTo(0);
        if (!finder.mayBegin(0) && finder.read(0, 0, limit, -1) != null) {
          refused.add(entry.phrase() + tail);
        }
      }
    }

    assertThat(refused).isEmpty();
  }

  private static Tagged tag(String text) {
    return LEXICON.tag(ANALYZER.analyze(text));
  }

  private static String day(LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}
