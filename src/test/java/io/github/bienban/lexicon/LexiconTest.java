package io.github.bienban.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.TextAnalyzer;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

  private static final TextAnalyzer ANALYZER = new TextAnalyzer(ReportSentenceDetector.create());

  @ParameterizedTest
  @EnumSource(Category.class)
  void readsTheListsOfTheLibrary(Category category) {
    assertThat(Lexicon.standard().entries(category)).isNotEmpty();
  }

  @Test
  void skipsRemarksAndEmptyLines() throws IOException {
    Lexicon lexicon = lexicon(Category.SCALE, "# a remark\n\n  \ntỷ\t1000000000\ntriệu\t1000000\n");

    assertThat(lexicon.entries(Category.SCALE))
        .containsExactly(
            new Entry(Category.SCALE, "tỷ", List.of("1000000000")),
            new Entry(Category.SCALE, "triệu", List.of("1000000")));
    assertThat(lexicon.entries(Category.UNIT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SCALE;tỷ; wants 1 columns behind the phrase (number)",
        "SCALE;tỷ|nhiều; column number: no number: nhiều",
        "UNIT;ha|ha|FIELD|1; column measure: not one of",
        "UNIT;ha|ha; wants 3 columns",
        "QUALIFIER;gần|ALMOST; column qualifier: not one of",
        "RELATION;tăng|UP; column relation: not one of",
        "BASIS;kế hoạch|PLANS; column basis: not one of",
        "DAY_PART;sáng|DAWN; column day-part: not one of",
        "MEETING_HEAD;họp|TALK|HEAD; column meeting: not one of",
        "SECTION;|x; no phrase",
        "ABBREVIATION;UBND|; empty column",
      })
  void namesListAndLineOfAnError(Category category, String line, String fault) {
    String list = "# a list\n" + line.replace('|', '\t') + "\n";

    assertThatThrownBy(() -> lexicon(category, list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine.txt:2: ")
        .hasMessageContaining(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Uỷ ban họp với uỷ viên => ủy ban@0-2 ủy viên@4-6",
        "ủy ban nhân dân huyện => ủy ban nhân dân@0-4 ủy ban@0-2",
        "UBND huyện và TP Vinh => UBND@0-1 TP@3-4",
        "ubnd huyện => ''",
        "chủ Tịch UBND => Chủ tịch UBND@0-3 UBND@2-3",
        "ủy. Ban nhân dân họp. => ''",
        "quí I và tỉ lệ => quý@0-1 tỷ lệ@3-5",
      })
  void marksPhrases(String text, String expected) throws IOException {
    Lexicon lexicon =
        lexicon(
            Category.SECTION,
            "ủy ban\nủy ban nhân dân\nủy viên\nUBND\nTP\nChủ tịch UBND\nquý\ntỷ lệ\n");
    Tagged tagged = lexicon.tag(ANALYZER.analyze(text));
    List<String> found = new ArrayList<>();
    for (int t = 0; t < tagged.tokens().size(); t++) {
      Match longest = tagged.at(t, Category.SECTION);
      if (longest != null) {
        found.add(show(longest));
        for (int to = t + 1; to < longest.to(); to++) {
          Match shorter = tagged.endingAt(to, Category.SECTION);
          if (shorter != null && shorter.from() == t) {
            found.add(show(shorter));
          }
        }
      }
    }

    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  @Test
  void givesAnEntrysColumns() {
    Entry entry = new Entry(Category.UNIT, "công", List.of("ha", "AREA", "0.1"));

    assertThat(entry.value()).isEqualTo("ha");
    assertThat(entry.value(2)).isEqualTo("0.1");
    assertThat(entry.value(3)).isNull();
    assertThat(new Entry(Category.SECTION, "đạt", List.of()).value()).isEqualTo("đạt");
  }

  private static String show(Match match) {
    return match.entry().phrase() + "@" + match.from() + "-" + match.to();
  }

  private static Lexicon lexicon(Category category, String list) throws IOException {
    return Lexicon.builder().add(category, "mine.txt", new StringReader(list)).build();
  }
}
