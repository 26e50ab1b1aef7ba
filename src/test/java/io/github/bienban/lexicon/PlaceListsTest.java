package io.github.bienban.lexicon;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.model.Level;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of provinces, districts and communes. */
class PlaceListsTest {

  private static final Lexicon LEXICON = Lexicon.standard();

  /** The codes of the districts that were merged into others from 2009 to March 2025. */
  private static final Set<String> MERGED =
      Set.of(
          "044", "046", "050", "151", "204", "221", "358", "369", "405", "413", "448", "483", "519",
          "526", "681", "683", "752", "762", "763");

  /** How many communes, wards and special zones each province has had since 1 July 2025. */
  private static final Map<String, Integer> COMMUNES =
      Stream.of(
              "An Giang 102, Bắc Ninh 99, Cao Bằng 56, Cà Mau 64, Cần Thơ 103, Gia Lai 135, Huế 40",
              "Hà Nội 126, Hà Tĩnh 69, Hưng Yên 104, Hải Phòng 114, Hồ Chí Minh 168, Khánh Hòa 65",
              "Lai Châu 38, Lào Cai 99, Lâm Đồng 124, Lạng Sơn 65, Nghệ An 130, Ninh Bình 129",
              "Phú Thọ 148, Quảng Ngãi 96, Quảng Ninh 54, Quảng Trị 78, Sơn La 75, Thanh Hóa 166",
              "Thái Nguyên 92, Tuyên Quang 124, Tây Ninh 96, Vĩnh Long 124, Điện Biên 45",
              "Đà Nẵng 94, Đắk Lắk 102, Đồng Nai 95, Đồng Tháp 102")
          .flatMap(line -> Stream.of(line.split(", ")))
          .map(each -> each.split(" (?=\\d+$)"))
          .collect(toMap(each -> each[0], each -> Integer.valueOf(each[1])));

  @Test
  void knowsThirtyFourProvincesAndSixtyThreeBefore() {
    assertThat(codes(provinces(), 4)).hasSize(34);
    assertThat(codes(provinces(), 3)).hasSize(63);
  }

  @Test
  void knowsTheDistrictsOfJune2025() {
    Set<String> codes = codes(entries(Category.DISTRICT), 2);

    assertThat(codes).containsAll(MERGED);
    codes.removeAll(MERGED);
    assertThat(codes).hasSize(696);
  }

  @Test
  void knowsTheCommunesOfEachProvince() {
    Map<String, Set<String>> codes =
        entries(Category.COMMUNE)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.value(1),
                    TreeMap::new,
                    Collectors.mapping(entry -> entry.value(2), toSet())));

    assertThat(codes.values().stream().mapToInt(Set::size).sum()).isEqualTo(3321);
    assertThat(
            codes.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> e.getValue().size())))
        .isEqualTo(COMMUNES);
    assertThat(COMMUNES.keySet())
        .isEqualTo(
            provinces()
                .filter(entry -> !entry.value(4).equals(Column.NONE))
                .map(entry -> entry.value(2))
                .collect(toSet()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"DISTRICT", "COMMUNE"})
  void givesEachCodeToOneProvince(Category list) {
    Map<String, Set<String>> provinces =
        entries(list)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.value(2), Collectors.mapping(entry -> entry.value(1), toSet())));

    assertThat(provinces).allSatisfy((code, of) -> assertThat(of).as(code).hasSize(1));
    assertThat(provinces.keySet())
        .allSatisfy(
            code -> assertThat(code).matches(list == Category.COMMUNE ? "\\d{5}" : "\\d{3}"));
  }

  @Test
  void tellsEachCommuneFromOthersByWordNameAndProvince() {
    Map<String, Set<String>> codes = new TreeMap<>();
    entries(Category.COMMUNE)
        .forEach(
            entry -> {
              for (String word : entry.value(0).split(", ")) {
                codes
                    .computeIfAbsent(
                        word + " " + entry.phrase() + ", " + entry.value(1), k -> new HashSet<>())
                    .add(entry.value(2));
              }
            });

    codes.values().removeIf(of -> of.size() == 1);
    assertThat(codes).isEmpty();
  }

  @Test
  void findsEachCommuneInItsProvince() {
    Gazetteer gazetteer = new Gazetteer(LEXICON);
    LocalDate day = LocalDate.of(2026, 5, 1);

    assertThat(entries(Category.COMMUNE))
        .allSatisfy(
            entry ->
                assertThat(
                        gazetteer.units(
                            Level.COMMUNE, entry.phrase(), entry.value(0).split(", ")[0], day))
                    .contains(
                        new Gazetteer.Unit(
                            entry.value(1),
                            gazetteer.area(entry.value(1), Level.COMMUNE),
                            entry.value(2))));
  }

  private static Stream<Entry> provinces() {
    return entries(Category.PROVINCE).filter(entry -> !entry.value(0).equals("NATION"));
  }

  private static Stream<Entry> entries(Category list) {
    return LEXICON.entries(list).stream();
  }

  private static Set<String> codes(Stream<Entry> entries, int column) {
    Function<Entry, String> code = entry -> entry.value(column);
    return entries.map(code).filter(each -> !each.equals(Column.NONE)).collect(toSet());
  }
}
