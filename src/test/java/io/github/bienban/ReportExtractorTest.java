package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.lexicon.Category;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Target;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door and its options. */
class ReportExtractorTest {

  private static final String TEXT = "Hội nghị UBND xã.\n\nXã thu hoạch được 12 sọt vải thiều.\n";

  @TempDir private Path temp;

  private static List<String> figures(ReportExtractor extractor, String text) {
    return extractor.extract(text).statistics().stream()
        .map(s -> s.value() + " " + s.unit())
        .toList();
  }

  @Test
  void anEmptyTextGivesAnEmptyReport() {
    MeetingReport report = ReportExtractor.create().extract("");
    assertThat(report.document().title()).isNull();
    assertThat(report.document().length()).isZero();
    assertThat(report.meeting().name()).isNull();
    assertThat(report.attendees()).isEmpty();
    assertThat(report.delegations()).isEmpty();
    assertThat(report.statistics()).isEmpty();
    assertThat(report.targets()).isEmpty();
    assertThat(report.citations()).isEmpty();
  }

  /** Found by the fuzzer: a change ended the text, and the noun behind it was asked for. */
  @Test
  void readsAChangeThatEndsTheText() {
    assertThat(figures(ReportExtractor.create(), "a;4 a(1g n H),giảm6kg/8")).contains("4 a");
  }

  /** Found by a property: a time ended the text, and the mark behind it was asked for. */
  @Test
  void readsATimeThatEndsTheText() {
    String text =
        " mục tiêu đề ra ba .đ LĐ-TB&XH ở tăng 7% so với cùng kỳ sở, ngành khu ủy viên, đến hết"
            + " năm 2030";

    assertThat(ReportExtractor.create().extract(text).targets())
        .extracting(Target::value)
        .contains(BigDecimal.valueOf(7));
  }

  @Test
  void takesEntriesOfTheCallers() throws IOException {
    ReportExtractor.Builder builder = ReportExtractor.builder();
    ReportExtractor before = builder.build();
    Path file = temp.resolve("units.txt");
    Files.writeString(file, "# Units of our district.\n\nsọt\tkg\tMASS\t40\n");
    ReportExtractor after = builder.lexicon(Category.UNIT, file).build();
    assertThat(figures(after, TEXT)).containsExactly("480 kg");
    assertThat(figures(before, TEXT)).isNotEqualTo(figures(after, TEXT));
    assertThat(figures(ReportExtractor.create(), TEXT)).isEqualTo(figures(before, TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sọt\tkg\tMASS\t40",
        "\ufeffsọt\tkg\tMASS\t40",
        "\ufeff# Units\nsọt\tkg\tMASS\t40\r\n",
        "so\u0323t\tkg\tMASS\t40",
        "\u00a0Sọt\tkg\tMASS\t40"
      })
  void readsListsHoweverTheyAreWritten(String list) throws IOException {
    ReportExtractor extractor =
        ReportExtractor.builder().lexicon(Category.UNIT, "units", new StringReader(list)).build();
    assertThat(figures(extractor, TEXT)).containsExactly("480 kg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNIT      | 1 | bao                  | wants 3 columns behind the phrase (unit, measure, factor), has 0",
        "UNIT      | 3 | # a~~bao~bao~MASS~nặng | column factor: not a plain number above 0: nặng",
        "RELATION  | 2 | tăng vọt~INCREASE~~nhích~UP | column relation: not one of [REACHED, ",
        "NOUN      | 2 | sọt~~\u200b          | no phrase",
        "QUALIFIER | 1 | ~OVER                | no phrase",
      })
  void refusesABadLineWithFileAndLine(Category category, int line, String list, String reason)
      throws IOException {
    String lines = list.replace("~~", "\n").replace('~', '\t');
    if (line == 3) {
      lines = lines.replace("# a\n", "# a\n\n");
    }
    Path file = Files.writeString(temp.resolve("list.txt"), lines);
    ReportExtractor.Builder builder = ReportExtractor.builder();
    assertThatThrownBy(() -> builder.lexicon(category, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ":" + line + ": " + reason);
    assertThat(figures(builder.build(), TEXT)).isEqualTo(figures(ReportExtractor.create(), TEXT));
  }

  @Test
  void refusesAListThatCannotBeRead() throws IOException {
    ReportExtractor.Builder builder = ReportExtractor.builder();
    assertThatThrownBy(() -> builder.lexicon(Category.NOUN, temp.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
    Path latin = temp.resolve("latin.txt");
    Files.write(latin, "sọt v\u00e0".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> builder.lexicon(Category.NOUN, latin))
        .isInstanceOf(IOException.class)
        .hasMessage(latin + ": is not UTF-8");
  }

  @Test
  void refusesATextThatIsTooLong() {
    ReportExtractor extractor = ReportExtractor.builder().maxLength(10).build();
    assertThat(extractor.extract("1234567890").document().length()).isEqualTo(10);
    assertThatThrownBy(() -> extractor.extract("1234567890a"))
        .isInstanceOf(TextTooLongException.class)
        .hasMessage("the text has 11 UTF-16 code units; the maximum length is 10");
    assertThatThrownBy(() -> ReportExtractor.builder().maxLength(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxLength: -1 is negative");
  }

  @Test
  void namesAnArgumentThatIsNull() {
    ReportExtractor.Builder builder = ReportExtractor.builder();
    StringReader reader = new StringReader("");
    assertThatThrownBy(() -> ReportExtractor.create().extract(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
    assertThatThrownBy(() -> builder.lexicon(null, Path.of("x"))).hasMessage("category");
    assertThatThrownBy(() -> builder.lexicon(Category.NOUN, null)).hasMessage("file");
    assertThatThrownBy(() -> builder.lexicon(null, "x", reader)).hasMessage("category");
    assertThatThrownBy(() -> builder.lexicon(Category.NOUN, null, reader)).hasMessage("name");
    assertThatThrownBy(() -> builder.lexicon(Category.NOUN, "x", null)).hasMessage("reader");
  }
}
