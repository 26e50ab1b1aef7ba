package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.cli.ProvinceMeasure.Annotated;
import io.github.bienban.cli.ProvinceMeasure.Reader;
import io.github.bienban.evaluate.Evaluator;
import io.github.bienban.evaluate.Sheet;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.ListsWithout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProvinceMeasureTest {

  private static final Evaluator EVALUATOR = Evaluator.create();

  /** Three reports of one province with a person each, one of another with two persons. */
  private static final List<Annotated> REPORTS =
      List.of(
          report("a1", "An Giang", "An"),
          report("a2", "An Giang", "Bình"),
          report("a3", "An Giang", "Cường"),
          report("b", "Sơn La", "Dung", "Em"));

  @Test
  void weighsEachPersonTheSameInMicroAndEachProvinceInMacroFigures() {
    Reader full = text -> people(text.split(" "));
    // Of the first province all is missed, of the other one of two.
    List<String> asked = new ArrayList<>();
    String table =
        ProvinceMeasure.table(
            REPORTS,
            full,
            province -> {
              asked.add(province);
              return text -> province.equals("Sơn La") ? people(text.split(" ")[0]) : people();
            },
            false);

    assertThat(asked).containsExactly("An Giang", "Sơn La");
    assertThat(table).startsWith("4 reports of 2 provinces\n");
    // 1 of 5 is found: 2 · 1 / (2 · 1 + 4); (0 + 2 · 1 / (2 · 1 + 1)) / 2.
    assertThat(row(table, "people")).containsExactly("100.0", "33.3", "100.0", "33.3");
    assertThat(row(table, "figures")).containsExactly("–", "–", "–", "–");
  }

  @Test
  void countsWhatIsFoundTooMuch() {
    Reader full = text -> people(text.split(" "));
    String table =
        ProvinceMeasure.table(
            REPORTS,
            full,
            province ->
                text ->
                    people(
                        province.equals("An Giang") ? new String[] {text, "X"} : text.split(" ")),
            true);

    // 5 hits, 3 too much: 10 / 13; (2 · 3 / (2 · 3 + 3) + 1) / 2.
    assertThat(row(table.substring(table.indexOf(" provinces\n")), "people"))
        .containsExactly("100.0", "76.9", "100.0", "83.3");
    assertThat(table.lines().filter(line -> line.startsWith("  An Giang")))
        .hasSize(2)
        .anyMatch(line -> line.contains("66.7"));
  }

  @Test
  void leavesOutWhatTheListsSayOfAProvince() throws IOException {
    Lexicon all = Lexicon.standard();
    ListsWithout lists = new ListsWithout("Hải Phòng");
    Lexicon less = lists.lexicon();

    assertThat(phrases(all, Category.PROVINCE)).contains("Hải Phòng", "Hải Dương", "Hà Nội");
    assertThat(phrases(less, Category.PROVINCE))
        .contains("Hà Nội")
        .doesNotContain("Hải Phòng", "Hải Dương");
    assertThat(less.entries(Category.DISTRICT))
        .noneMatch(entry -> List.of("Hải Phòng", "Hải Dương").contains(entry.value(1)))
        .hasSameSizeAs(
            all.entries(Category.DISTRICT).stream()
                .filter(entry -> !List.of("Hải Phòng", "Hải Dương").contains(entry.value(1)))
                .toList());
    assertThat(all.entries(Category.COMMUNE).size() - less.entries(Category.COMMUNE).size())
        .isEqualTo(114);
    assertThat(phrases(less, Category.UNIT)).isEqualTo(phrases(all, Category.UNIT));
    assertThat(lists.isNamedIn("UBND huyện Cẩm Giàng họp.")).isTrue();
    assertThat(lists.isNamedIn("UBND huyện Mỹ Đức họp.")).isFalse();
  }

  @Test
  void leavesOutAbbreviationsOfAProvince() throws IOException {
    assertThat(phrases(new ListsWithout("Hồ Chí Minh").lexicon(), Category.ABBREVIATION))
        .doesNotContain("TPHCM")
        .contains("UBND");
  }

  @Test
  void knowsTheProvinceOfTodayOfAPlace() {
    assertThat(ListsWithout.provinceOf("Bà Rịa - Vũng Tàu")).isEqualTo("Hồ Chí Minh");
    assertThat(ListsWithout.provinceOf("Thừa Thiên Huế")).isEqualTo("Huế");
    assertThat(ListsWithout.provinceOf("Hàm Thuận Bắc")).isEqualTo("Lâm Đồng");
    assertThat(ListsWithout.provinceOf("Châu Thành")).isNull();
    assertThat(ListsWithout.provinceOf("Suối Đá")).isNull();
  }

  private static Annotated report(String name, String province, String... people) {
    return new Annotated(name, province, people(people), String.join(" ", people));
  }

  private static Sheet people(String... names) {
    StringBuilder json = new StringBuilder("{\"attendees\": [");
    for (String name : names) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ", ")
          .append("{\"name\": \"")
          .append(name)
          .append("\"}");
    }
    return EVALUATOR.result(json.append("]}").toString());
  }

  private static List<String> row(String table, String measure) {
    String line =
        table.lines().filter(each -> each.strip().startsWith(measure + " ")).findFirst().get();
    return Stream.of(line.strip().split(" +")).skip(1).toList();
  }

  private static List<String> phrases(Lexicon lexicon, Category list) {
    return lexicon.entries(list).stream().map(entry -> entry.phrase()).toList();
  }
}
