package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonFinderTest {

  static Stream<String> persons() {
    return Phrases.read("persons.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("persons")
  void findsNames(String row) {
    Tagged tagged = Reports.tag(row.replace("[", "").replace("]", ""));
    PersonFinder finder = new PersonFinder(tagged);
    StringBuilder marked = new StringBuilder();
    int size = tagged.tokens().size();
    int done = 0;
    boolean listed = false;
    for (int t = 0; t < size; ) {
      Address address = finder.address(t, size);
      int from = address == null ? t : address.to();
      listed |= address != null && address.many();
      boolean named = address != null || listed && tagged.tokens().isCapitalised(t);
      int end =
          finder.isHistorical(from)
              ? -1
              : named ? finder.nameEnd(from, size) : finder.bareEnd(from, size);
      if (end < 0) {
        t = Math.max(from, t + 1);
        continue;
      }
      marked
          .append(tagged.document().view(), done, tagged.tokens().start(from))
          .append('[')
          .append(tagged.words(from, end))
          .append(']');
      done = tagged.tokens().end(end - 1);
      t = end;
    }
    marked.append(tagged.document().view().substring(done));

    assertThat(marked.toString()).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource({
    "đồng chí Nguyễn Văn Nam, đồng chí, false",
    "các ông Lê Văn Bắc, ông, true",
    "Đ/c Trần Thị Nga, đồng chí, false",
    "đồng chí Đại tá Lê Văn Bắc, đồng chí, false",
    "TS. Lê Văn Bắc, , false",
  })
  void readsHowAPersonIsAddressed(String words, String honorific, boolean many) {
    Tagged tagged = Reports.tag(words);
    Address address = new PersonFinder(tagged).address(0, tagged.tokens().size());

    assertThat(address.honorific()).isEqualTo(honorific);
    assertThat(address.many()).isEqualTo(many);
  }

  @ParameterizedTest
  @CsvSource({
    "Na Hang Tạ Anh Phú, Tạ",
    "Mỹ Đức Nguyễn Thị Hồng Vân, Nguyễn",
    "Châu Thành Lê Văn Tám, Lê",
    "An Giang Lê Hồng Quân, Lê",
    "Hà Nội Trần Gia Hiển, Trần",
  })
  void partsPlacesFromPersons(String words, String surname) {
    Tagged tagged = Reports.tag(words);
    int person = new PersonFinder(tagged).personIn(0, tagged.tokens().size(), true);

    assertThat(tagged.tokens().text(person)).isEqualTo(surname);
  }

  @Test
  void findsNobodyInWordsWithoutSurnames() {
    Tagged tagged = Reports.tag("Mường Lát");

    assertThat(new PersonFinder(tagged).personIn(0, 2, true)).isEqualTo(-1);
  }
}
