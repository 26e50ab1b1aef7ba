package io.github.bienban.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.extract.Reports;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Position;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostReaderTest {

  static Stream<String> posts() {
    return Phrases.read("posts.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("posts")
  void readsPosts(String row) {
    boolean after = row.startsWith("after ");
    String[] parts = row.substring(after ? "after ".length() : 0).split(" => ");
    Tagged tagged = Reports.tag(parts[0].replace("[", "").replace("]", ""));
    PostReader reader = reader(tagged);
    PostMention post = reader.at(0, tagged.tokens().size(), after);

    assertThat(post).isNotNull();
    Position position = reader.position(post, false);
    assertThat("[" + position.text() + "]")
        .isEqualTo(parts[0].substring(0, parts[0].indexOf(']') + 1));
    String body = position.organization() == null ? "-" : position.organization();
    assertThat(position.title() + " @ " + body).isEqualTo(parts[1]);
  }

  @Test
  void writesAbbreviationsOutByLevel() {
    Tagged tagged = Reports.tag("TUV");
    PostMention post = reader(tagged).at(0, 1, true);

    assertThat(reader(tagged).position(post, true).title()).isEqualTo("Thành ủy viên");
    assertThat(reader(tagged).position(post, false).title()).isEqualTo("Tỉnh ủy viên");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chủ tịch đoàn", "Đại sứ quán Nhật Bản", "trưởng thành", "hội nghị"})
  void knowsWordsThatOnlyBeginLikeAPost(String words) {
    Tagged tagged = Reports.tag(words);

    assertThat(reader(tagged).at(0, tagged.tokens().size(), false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "các Phó Chủ tịch UBND tỉnh, 1, true",
    "hai Phó Bí thư Huyện ủy, 1, true",
    "ông Phó Chủ tịch UBND tỉnh, 1, false",
  })
  void saysWhetherSeveralHoldIt(String words, int at, boolean many) {
    Tagged tagged = Reports.tag(words);

    assertThat(reader(tagged).at(at, tagged.tokens().size(), false).many()).isEqualTo(many);
  }

  private static PostReader reader(Tagged tagged) {
    return new PostReader(tagged, new PersonFinder(tagged));
  }
}
