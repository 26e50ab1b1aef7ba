package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  /** The text with brackets where marks are; the numbers of the facts stand behind them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "apart          | abcdef   | 0-2 4-6         | [ab]0cd[ef]1",
        "side by side   | abcdef   | 2-4 0-2         | [ab]1[cd]0ef",
        "nested         | abcdef   | 1-3 0-5         | [a[bc]0de]1f",
        "deeper         | abcdef   | 0-6 1-5 2-4     | [a[b[cd]2e]1f]0",
        "from one start | abcdef   | 0-2 0-4         | [[ab]0cd]1ef",
        "to one end     | abcdef   | 0-4 2-4         | [ab[cd]1]0ef",
        "the same place | abcdef   | 1-3 1-3         | a[[bc]1]0def",
        "crossing       | abcdef   | 0-4 2-6         | [ab[cd]1]0[ef]1",
        "crossing twice | abcdefgh | 0-4 2-6 3-8     | [ab[c[d]2]1]0[[ef]1gh]2",
        "over lines     | ab/cd/ef | 1-7             | a[b]0/[cd]0/[e]0f",
        "empty lines    | ab///cd  | 1-6             | a[b]0///[c]0d",
        "line ends only | ab//cd   | 2-4             | ab//cd",
        "empty          | abc      | 1-1             | abc",
        "behind the end | abc      | 2-9             | ab[c]0",
        "far behind     | abc      | 5-9             | abc",
        "none           | abc      | \"\"            | abc",
        "no text        | \"\"     | 0-3             | \"\"",
      })
  void cutsMarksThatLieInEachOther(String what, String text, String places, String marked) {
    List<List<Span>> spans = new ArrayList<>();
    for (String place : places.isEmpty() ? new String[0] : places.split(" ")) {
      String[] ends = place.split("-");
      spans.add(List.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
    }
    String lines = text.replace("//", "\r\n").replace('/', '\n');
    String shown = bracketed(lines, Marks.of(lines, spans));
    assertThat(shown.replace("\r\n", "//").replace('\n', '/')).as(what).isEqualTo(marked);
  }

  private static String bracketed(String text, List<Marks.Mark> marks) {
    StringBuilder out = new StringBuilder();
    List<Marks.Mark> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= text.length(); i++) {
      while (!open.isEmpty() && open.get(open.size() - 1).end() == i) {
        out.append(']').append(open.remove(open.size() - 1).fact());
      }
      while (next < marks.size() && marks.get(next).start() == i) {
        open.add(marks.get(next++));
        out.append('[');
      }
      if (i < text.length()) {
        out.append(text.charAt(i));
      }
    }
    assertThat(open).isEmpty();
    assertThat(next).isEqualTo(marks.size());
    return out.toString();
  }

  @Test
  void countsWhatLiesInside() {
    List<Span> outer = List.of(new Span(0, 10));
    List<Span> inner = List.of(new Span(1, 5), new Span(6, 8));
    List<Span> innermost = List.of(new Span(2, 3));
    assertThat(Marks.of("0123456789", List.of(outer, inner, innermost)))
        .containsExactly(
            new Marks.Mark(0, 10, 0, 0, 2),
            new Marks.Mark(1, 5, 1, 0, 1),
            new Marks.Mark(2, 3, 2, 0, 0),
            new Marks.Mark(6, 8, 1, 1, 0));
  }

  @Test
  void keepsTheUnitsOfDecomposedLettersAndPairs() {
    String text = "Hoa\u0300 \ud83d\ude00 x";
    List<Marks.Mark> marks =
        Marks.of(text, List.of(List.of(new Span(0, 4)), List.of(new Span(5, 7))));
    assertThat(marks.stream().map(m -> text.substring(m.start(), m.end())))
        .containsExactly("Hoa\u0300", "\ud83d\ude00");
  }

  @Test
  void everyCharacterOfAPlaceIsMarkedAndNoOther() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      String text = "aaaa\naaa\r\naaaa\n\naaaaaaaaaa".repeat(2);
      List<List<Span>> places = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        int start = random.nextInt(text.length());
        places.add(List.of(new Span(start, start + random.nextInt(text.length() - start + 1))));
      }
      List<Marks.Mark> marks = Marks.of(text, places);
      bracketed(text, marks);
      for (int fact = 0; fact < places.size(); fact++) {
        Span span = places.get(fact).get(0);
        for (int i = 0; i < text.length(); i++) {
          int at = i;
          int number = fact;
          boolean inside = span.start() <= i && i < span.end() && text.charAt(i) == 'a';
          assertThat(
                  marks.stream().filter(m -> m.fact() == number && m.start() <= at && at < m.end()))
              .hasSize(inside ? 1 : 0);
        }
      }
    }
  }

  @Test
  void marksGrowWithThePlacesWhateverTheyAre() {
    int n = 20_000;
    String text = "a".repeat(2 * n);
    List<List<Span>> crossing = new ArrayList<>();
    List<List<Span>> nested = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      crossing.add(List.of(new Span(i, i + n)));
      nested.add(List.of(new Span(i, 2 * n - i)));
    }
    assertThat(Marks.of(text, crossing)).hasSizeLessThanOrEqualTo(16 * n);
    assertThat(Marks.of(text, nested)).hasSize(8);
    assertThat(Marks.of("a\n".repeat(n), Collections.nCopies(n, List.of(new Span(0, 2 * n)))))
        .hasSize(8 * n);
  }
}
