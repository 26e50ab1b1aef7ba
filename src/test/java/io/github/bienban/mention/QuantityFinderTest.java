package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Qualifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFinderTest {

  record Row(String sentence, String expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Row> rows() throws IOException {
    return rows("quantities.txt");
  }

  static Stream<Row> duckling() throws IOException {
    return rows("duckling.txt");
  }

  private static Stream<Row> rows(String resource) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = QuantityFinderTest.class.getResourceAsStream(resource)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" =>", 2);
          rows.add(new Row(parts[0], parts[1].strip()));
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheQuantitiesOfASentence(Row row) {
    assertThat(describe(row.sentence())).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("duckling")
  void givesTheValuesOfDuckling(Row row) {
    assertThat(describe(row.sentence())).isEqualTo(row.expected());
  }

  static String describe(String sentence) {
    Tagged tagged = Reports.tag(sentence);
    Mentions mentions = Mentions.find(tagged);
    QuantityFinder finder = new QuantityFinder(tagged, mentions.taken());
    List<String> found = new ArrayList<>();
    for (int s = 0; s < tagged.document().sentenceCount(); s++) {
      for (Quantity q : finder.find(s)) {
        found.add(
            q.value().stripTrailingZeros().toPlainString()
                + (q.total() == null ? "" : "/" + q.total().stripTrailingZeros().toPlainString())
                + (q.upper() == null ? "" : ".." + q.upper().stripTrailingZeros().toPlainString())
                + " "
                + q.unit()
                + " "
                + q.measure()
                + (q.qualifier() == Qualifier.EXACT ? "" : " " + q.qualifier()));
      }
    }
    return String.join("; ", found);
  }
}
