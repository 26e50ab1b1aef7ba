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
        "SCALE;tỷ; wants 1 columns behind the phrase (factor), has 0",
        "SCALE;tỷ|nhiều; column factor: not a plain number above 0: nhiều",
        "SCALE;tỷ|1E9; column factor: not a plain number above 0: 1E9",
        "SCALE;tỷ|0; column factor: not a plain number",
        "SCALE;tỷ|1.0.0; column factor: not a plain number",
        "SCALE;tỷ|1.; column factor: not a plain number",
        "SCALE;tỷ|1000000000000000000; column factor: not a plain number",
        "UNIT;ha|ha|FIELD|1; column measure: not one of",
        "UNIT;ha|ha; wants 3 columns",
        "UNIT;ha|ha|AREA|-1; column factor: not a plain number",
        "NOUN;xe|chiếc; wants 0 columns behind the phrase, has 1",
        "NUMBER_WORD;ba|DIGITS|3; column part: not one of [DIGIT, ",
        "NUMBER_WORD;ba|DIGIT|-3; column number: not a plain number: -3",
        "NUMBER_NAME;bão số|SOMETIMES; column use: not one of [ALWAYS, LOOSE, ORDINAL]",
        "QUALIFIER;gần|ALMOST; column qualifier: not one of",
        "QUALIFIER_AFTER;trở lên|MORE; column qualifier: not one of",
        "RELATION;tăng|UP; column relation: not one of",
        "BASIS;kế hoạch|PLANS; column basis: not one of",
        "LEVEL;đạt|OVER; column meaning: not one of [LEVEL, ",
        "TIMES_WORD;đôi|2|DOUBLE; column relation: not one of",
        "DAY_PART;sáng|DAWN; column day-part: not one of",
        "MEETING_HEAD;họp|TALK|HEAD; column meeting: not one of",
        "MEETING_HEAD;họp|OTHER|TAIL; column use: not one of [HEAD, VERB, NOT]",
        "HOLDING_VERB;tổ chức|MAKE; column use: not one of",
        "MEETING_MODIFIER;sơ kết|SORT; column use: not one of",
        "ORDINAL_WORD;nhất|0; column number: not a whole number from 1 to 9999",
        "ORDINAL_WORD;nhất|1.0; column number: not a whole number",
        "RELATIVE_DAY;hôm kia|two; column days: not a whole number",
        "RELATIVE_DAY;hôm kia|--2; column days: not a whole number",
        "ADMIN_UNIT;buôn|VILLAGE; column level: not one of",
        "BODY;Hội|LOCAL|WHOLE; column level: not one of",
        "BODY;Hội|ANY|PART; column name: not one of",
        "PROVINCE;Sông|STATE|OLD|Sông|99|-|Sông|-; column kind: not one of",
        "PROVINCE;Sông|CITY|GONE|Sông|99|-|Sông|-; column era: not one of",
        "PROVINCE;Sông|CITY|OLD|Sông|99|-|Sông|1/1/2025; column city since: not a day",
        "DISTRICT;Sông|huyện|Sông; wants 3 columns",
        "COMMUNE;Sông|xã||123; column province: not any words",
        "MONTH_NAME;tháng chạp|13; column month: not a whole number from 1 to 12",
        "MONTH_CODE;T0|0; column month: not a whole number",
        "QUARTER;quý năm|5|FULL; column quarter: not a whole number from 1 to 4",
        "QUARTER;quý bốn|4|WORD; column use: not one of",
        "DATELINE_LABEL;đăng|TIME; column follows: not one of",
        "BYLINE_LABEL;viết|WRITER; column follows: not one of",
        "PAGE_NOISE;in trang|WORD; column extent: not one of",
        "TIME_UNIT;phiên|SESSION; column unit: not one of",
        "TIME_TAIL;qua|PAST; column side: not one of",
        "TIME_BOUND;trước|EARLIER|BARE; column bound: not one of",
        "TIME_BOUND;trước|BEFORE|NAKED; column use: not one of",
        "TIME_PART;đầu|HEAD; column part: not one of",
        "PERIOD_HEAD;nhiệm kỳ|DAYS; column years: not one of",
        "RELATIVE_TIME;ca trước|SHIFT|-1; column unit: not one of",
        "RELATIVE_TIME;năm kia|YEAR|some; column units: not a whole number from -99 to 99, or ?",
        "DAY_HEAD;ngày|NIGHT; column use: not one of",
        "DOCUMENT_TYPE;BC|Báo cáo|x; wants 1 columns behind the phrase (kind), has 2",
        "HONORIFIC;ông|SOME|ông; column use: not one of",
        "POST_HEAD;trưởng|HEAD; column use: not one of",
        "POST_ABBREVIATION;UVTV|Ủy viên; wants 2 columns",
        "POST_LINK;kiêm|AND; column use: not one of",
        "ROLE_CUE;hát|SINGER; column role: not one of [CHAIR, ",
        "ROLE_LINK;đã|VERB; column use: not one of",
        "PERSON_LEAD;cùng|WITH; column use: not one of",
        "SECTION;|x; no phrase",
        "ABBREVIATION;UBND|; column long form: not any words",
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
  void namesListAndLineOfAProvinceThatIsNone() throws IOException {
    Lexicon.Builder builder =
        Lexicon.builder()
            .add(Category.DISTRICT, "d.txt", new StringReader("\nSuối Đá\thuyện\tSơn Bình\t999\n"));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("d.txt:2: no province: Sơn Bình");

    String province = "Sơn Bình\tPROVINCE\tOLD\tSơn Bình\t98\t-\tSơn Bình\t-";
    builder.add(Category.PROVINCE, "p.txt", new StringReader(province));
    assertThat(builder.build().entries(Category.DISTRICT)).hasSize(1);
  }

  @Test
  void namesAnArgumentThatIsNull() {
    Lexicon.Builder builder = Lexicon.builder();
    StringReader list = new StringReader("");
    assertThatThrownBy(() -> builder.add(null, "x", list)).hasMessage("category");
    assertThatThrownBy(() -> builder.add(Category.NOUN, null, list)).hasMessage("name");
    assertThatThrownBy(() -> builder.add(Category.NOUN, "x", null)).hasMessage("reader");
  }

  @Test
  void givesAnEntrysColumns() {
    Entry entry = new Entry(Category.UNIT, "công", List.of("ha", "AREA", "0.1"));

    assertThat(entry.value()).isEqualTo("ha");
    assertThat(entry.value(2)).isEqualTo("0.1");
    assertThat(entry.value(3)).isNull();
    assertThat(new Entry(Category.SECTION, "đạt", List.of()).value()).isEqualTo("đạt");
    assertThat(entry.number()).isEqualByComparingTo("0.1");
    assertThat(new Entry(Category.SECTION, "đạt", List.of()).number()).isNull();
  }

  private static String show(Match match) {
    return match.entry().phrase() + "@" + match.from() + "-" + match.to();
  }

  private static Lexicon lexicon(Category category, String list) throws IOException {
    return Lexicon.builder().add(category, "mine.txt", new StringReader(list)).build();
  }
}
