package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the elements around an article are called: menus, comments, related news.
 *
 * @param names the names, in lower case, with hyphens between their words
 */
record PageParts(Set<String> names) {

  /** Reads the list that comes with the runner. */
  static PageParts standard() {
    Set<String> names = new HashSet<>();
    for (String[] row : WordList.rows(PageParts.class, "page-parts.txt")) {
      names.add(row[0]);
    }
    return new PageParts(Set.copyOf(names));
  }

  /** Whether one of the words of some names, or words that follow each other, is in the list. */
  boolean isNamed(String given) {
    for (String name : given.split("\\s+")) {
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= name.length(); i++) {
        char c = i < name.length() ? name.charAt(i) : '-';
        boolean hump =
            i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
        if (!Character.isLetterOrDigit(c) || hump) {
          if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
          }
        }
        if (Character.isLetterOrDigit(c)) {
          word.append(c);
        }
      }
      for (int from = 0; from < words.size(); from++) {
        for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
          if (names.contains(String.join("-", words.subList(from, to)))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
