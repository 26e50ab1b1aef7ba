package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ScriptJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static String escaped(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    ScriptJson.write(MAPPER.writeValueAsString(text), out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hội nghị",
        "</script>",
        "</SCRIPT >",
        "<!-- <script>",
        "-->",
        "]]>",
        "&lt;&amp;",
        "\"quoted\" 'text' `ticks` \\ / \\u003c",
        "a\u2028b\u2029c",
        "\u202eright to left\u202c \u2066isolated\u2069",
        "\ud83d\ude00 \ud800 \udc00 \ude00\ud83d",
        "\u0000\u0007\u001b\u007f\u0085\ufeff\uffff",
        "Hoa\u0300",
        "\r\n\t",
      })
  void saysTheSameWithoutWhatCouldEndTheElement(String text) throws IOException {
    String json = escaped(text);
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    byte[] stored = json.getBytes(StandardCharsets.UTF_8);
    assertThat(MAPPER.readValue(new String(stored, StandardCharsets.UTF_8), String.class))
        .isEqualTo(text);
  }

  @Test
  void leavesOtherLettersAsTheyAre() throws IOException {
    assertThat(escaped("Huyện ủy \ud83d\ude00 < x"))
        .isEqualTo("\"Huyện ủy \ud83d\ude00 \\u003c x\"");
  }
}
