package io.github.bienban.extract;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The meetings that a report names and that are not its own; many cost no more to ask than few. */
final class OtherMeetings {

  private final Tagged tagged;
  private final Tokens tokens;

  /** The words for the meetings, and for those of them that have no name. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> nameless = new HashSet<>();

  /** The names, word by word. */
  private final Step names = new Step();

  /** A word of names: those that follow it, and whether a name ends here. */
  private static final class Step {
    private final Map<String, Step> next = new HashMap<>();
    private boolean ends;
  }

  OtherMeetings(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /** Adds a meeting that is not the report's own. */
  void add(MeetingMention other) {
    words.add(word(other));
    if (isNameless(other)) {
      nameless.add(word(other));
      return;
    }
    Step step = names;
    for (int t = other.head(); t < other.to(); t++) {
      step = step.next.computeIfAbsent(lower(t), word -> new Step());
    }
    step.ends = true;
  }

  /**
   * Whether a name is that of one of them, or goes on where that one ends; a bare word is that
   * meeting's if it is no word for the report's own.
   *
   * @param own the words for the report's own meeting so far
   */
  boolean has(MeetingMention name, Set<String> own) {
    String word = word(name);
    boolean bare = isNameless(name);
    Set<String> known = bare ? words : nameless;
    if (!own.contains(word) && known.stream().anyMatch(other -> other.startsWith(word))) {
      return true;
    }
    Step step = bare ? null : names;
    for (int t = name.head(); step != null && t < name.to(); t++) {
      step = step.next.get(lower(t));
      if (step != null && step.ends) {
        return true;
      }
    }
    return step != null;
  }

  /** The word for a meeting in small letters. */
  String word(MeetingMention mention) {
    return tagged.words(mention.head(), mention.headTo()).toLowerCase(Locale.ROOT);
  }

  private String lower(int token) {
    return tokens.text(token).toLowerCase(Locale.ROOT);
  }

  private static boolean isNameless(MeetingMention mention) {
    return mention.to() == mention.headTo();
  }
}
