package io.github.bienban.cli.input.encoding;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Why an input could not be done, in English words that follow its name; another language looks
 * them up.
 *
 * @param words the words, with {@code {0}} and so on where a gap is
 * @param gaps what fills the gaps; a reason is said in the language of the whole
 */
public record Reason(String words, List<Object> gaps) {

  /**
   * Makes a reason.
   *
   * @param words the words
   * @param gaps what fills their gaps
   * @return the reason
   */
  public static Reason of(String words, Object... gaps) {
    return new Reason(words, List.of(gaps));
  }

  /**
   * Says it in a language.
   *
   * @param language gives the words of the language for those in English
   * @return the words, the gaps filled
   */
  public String in(UnaryOperator<String> language) {
    String pattern = language.apply(words);
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int gap = at + 2 < pattern.length() ? pattern.charAt(at + 1) - '0' : -1;
      if (gap >= 0 && gap < gaps.size() && pattern.charAt(at + 2) == '}') {
        Object value = gaps.get(gap);
        said.append(pattern, from, at);
        said.append(value instanceof Reason reason ? reason.in(language) : value.toString());
        from = at + 3;
      }
    }
    return said.append(pattern, from, pattern.length()).toString();
  }

  /** Says it in English. */
  @Override
  public String toString() {
    return in(words -> words);
  }
}
