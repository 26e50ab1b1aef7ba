package io.github.bienban.extract;

import io.github.bienban.extract.RoleLinks.Act;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.PersonMention;
import io.github.bienban.mention.PostMention;
import io.github.bienban.mention.PostReader;
import io.github.bienban.mention.Spans;
import io.github.bienban.model.Attendee;
import io.github.bienban.model.Position;
import io.github.bienban.model.Role;
import io.github.bienban.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The persons of a report, each once, however often and by whatever words they are named. */
final class Roster {

  /** A post that more persons hold than this refers to none of them. */
  private static final int MAX_HOLDERS = 64;

  /** Nobody holds more posts than these; one is not compared with those said long before it. */
  private static final int MAX_POSTS = 32;

  /**
   * The characters that Vietnamese is written with, each decomposed and in small letters; null for
   * others, which may change with those beside them.
   */
  private static final char[][] DECOMPOSED = new char[0x1f00][];

  static {
    for (char c = 0; c < DECOMPOSED.length; c++) {
      if (c < 0x80 || c >= 0xc0 && c < 0x250 && c != '\u0130' || c >= 0x1ea0) {
        DECOMPOSED[c] =
            Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray();
      }
    }
  }

  private final Tagged tagged;
  private final PostReader posts;
  private final boolean city;
  private final Map<String, Entry> byName = new LinkedHashMap<>();

  /** By the last word of a name and by its last two, where there are more; two of each at most. */
  private final Map<String, List<Entry>> byEnd = new HashMap<>();

  private final Map<String, List<Entry>> byHead = new HashMap<>();
  private Entry latest;

  Roster(Tagged tagged, PostReader posts, boolean city) {
    this.tagged = tagged;
    this.posts = posts;
    this.city = city;
  }

  /** A person as known so far. */
  final class Entry {
    private final String name;
    private String honorific;
    private final List<Held> held = new ArrayList<>();
    private final Set<Act> acts = EnumSet.noneOf(Act.class);
    private final List<Span> mentions = new ArrayList<>();

    private Entry(String name) {
      this.name = name;
    }

    void add(Set<Act> more) {
      acts.addAll(more);
    }

    void hold(List<PostMention> more) {
      more.forEach(this::hold);
    }

    /** Takes a post, unless it is known already, in other words or more fully. */
    private void hold(PostMention post) {
      Held next = held(post);
      for (int i = Math.max(0, held.size() - MAX_POSTS); i < held.size(); i++) {
        Held known = held.get(i);
        if (known.covers(next)) {
          return;
        }
        if (next.covers(known)) {
          held.set(i, known.body.isEmpty() ? next : known);
          return;
        }
      }
      held.add(next);
      List<Entry> holders = byHead.computeIfAbsent(next.head, k -> new ArrayList<>());
      if (!holders.contains(this) && holders.size() < MAX_HOLDERS) {
        holders.add(this);
      }
    }

    private boolean holds(Held post) {
      List<Held> last = held.subList(Math.max(0, held.size() - MAX_POSTS), held.size());
      return last.stream().anyMatch(h -> h.covers(post) || !h.body.isEmpty() && post.covers(h));
    }

    private Attendee attendee() {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      for (Act act : acts) {
        switch (act) {
          case CHAIR -> roles.add(Role.CHAIR);
          case SPEAKER -> roles.add(Role.SPEAKER);
          case REPORTER -> roles.add(Role.REPORTER);
          case SAY -> {
            // Who reports says what the report says.
            if (!acts.contains(Act.REPORTER)) {
              roles.add(Role.SPEAKER);
            }
          }
          case ATTENDEE -> {
            // Said of who has no other role.
          }
        }
      }
      if (roles.isEmpty()) {
        roles.add(Role.ATTENDEE);
      }
      List<Position> positions = new ArrayList<>(held.size());
      for (Held post : held) {
        positions.add(post.position);
      }
      List<Span> inOrder = new ArrayList<>(mentions);
      inOrder.sort(null);
      return new Attendee(name, honorific, positions, List.copyOf(roles), inOrder);
    }
  }

  private static final String PROVINCE = " " + key("tỉnh") + " ";
  private static final String COMMITTEE = PROVINCE + key("ủy") + " ";

  /** A post with its words made comparable. */
  private record Held(Position position, String head, String body) {

    /** Whether the other names the same post in the same or in fewer words. */
    boolean covers(Held other) {
      return words().equals(other.words())
          || head.equals(other.head) && (other.body.isEmpty() || padded().contains(other.padded()));
    }

    /**
     * The body without the word before the name of a province, which may be left out; it is part of
     * the word for a province's committee, which else were in every committee's name.
     */
    private String padded() {
      String padded = " " + body + " ";
      return padded.startsWith(COMMITTEE) ? padded : padded.replace(PROVINCE, " ");
    }

    /** The whole post: "UVBTV Huyện ủy" has all but its place in its title. */
    private String words() {
      return (head + " " + body).strip();
    }
  }

  private Held held(PostMention post) {
    Position position = posts.position(post, city);
    String written = key(position.title());
    String whole =
        position.organization() == null ? written : written + " " + key(position.organization());
    String head = whole;
    if (post.headTo() == post.bodyFrom()) {
      head = written;
    } else if (post.headTo() < post.to() || position.organization() != null) {
      PostMention title =
          new PostMention(post.from(), post.headTo(), post.headTo(), -1, post.many(), post.loose());
      head = key(posts.position(title, city).title());
    }
    return new Held(
        position, head, whole.substring(Math.min(whole.length(), head.length())).strip());
  }

  /**
   * The person of a name; a new one if the name is new.
   *
   * @param person the name
   * @param honorific the honorific of the list in which it stands, or null
   * @param holdsPost whether a post stands beside the name, so that one word is enough of a name
   * @return the person, or null if the name is too short to be one and nobody known has it
   */
  Entry named(PersonMention person, String honorific, boolean holdsPost) {
    String written = tagged.words(person.from(), person.to());
    String key = key(written);
    Entry entry = byName.get(key);
    if (entry == null) {
      entry = byGivenName(key, person.to() - person.from());
    }
    if (entry == null) {
      // "K'Brêu" shows by its letter that it is a name.
      boolean shown = person.isAddressed() || written.indexOf('\'') == 1;
      if (person.to() - person.from() < 2 && !(holdsPost && shown)) {
        return null;
      }
      entry = new Entry(title(written));
      byName.put(key, entry);
      int last = key.lastIndexOf(' ');
      int beforeLast = key.lastIndexOf(' ', last - 1);
      if (last >= 0) {
        addByEnd(key, last, entry);
      }
      if (beforeLast >= 0) {
        addByEnd(key, beforeLast, entry);
      }
    }
    if (entry.honorific == null) {
      entry.honorific = person.honorific() != null ? person.honorific() : honorific;
    }
    entry.mentions.add(Spans.of(tagged, person.from(), person.to()));
    latest = entry;
    return entry;
  }

  /** Whether a name is that of a person named before. */
  boolean knows(PersonMention person) {
    return person != null && byName.containsKey(key(tagged.words(person.from(), person.to())));
  }

  /** The only person whose name ends with a short form. */
  private Entry byGivenName(String key, int words) {
    if (words > 2) {
      return null;
    }
    List<Entry> found = byEnd.getOrDefault(key, List.of());
    return found.size() == 1 ? found.get(0) : null;
  }

  private void addByEnd(String key, int blank, Entry entry) {
    List<Entry> same = byEnd.computeIfAbsent(key.substring(blank + 1), k -> new ArrayList<>());
    if (same.size() < 2) {
      same.add(entry);
    }
  }

  /** The only person known to hold a post. */
  Entry holder(PostMention post) {
    Held held = held(post);
    Entry found = null;
    List<Entry> known = byHead.getOrDefault(held.head, List.of());
    for (Entry entry : known.subList(0, Math.min(MAX_HOLDERS, known.size()))) {
      if (entry.holds(held)) {
        if (found != null) {
          return found == latest || entry == latest ? latest : null;
        }
        found = entry;
      }
    }
    if (found != null) {
      latest = found;
    }
    return found;
  }

  /** The person named last, or null. */
  Entry latest() {
    return latest;
  }

  /** Those who take part, in the order in which they are named. */
  List<Attendee> attendees() {
    return byName.values().stream()
        .filter(entry -> !entry.acts.isEmpty())
        .map(Entry::attendee)
        .toList();
  }

  /** A name of capitals in the usual case. */
  private static String title(String name) {
    boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!capitals) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean first = true;
    for (char c : name.toCharArray()) {
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** In small letters, each letter apart from its marks (NFD). */
  private static char[] decomposed(String name) {
    char[] out = new char[4 * name.length()];
    int size = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char[] letter = c < DECOMPOSED.length ? DECOMPOSED[c] : null;
      if (letter == null || size + letter.length > out.length) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .toCharArray();
      }
      for (char part : letter) {
        out[size++] = part;
      }
    }
    return Arrays.copyOf(out, size);
  }

  /** A name with its case and the places of its tone marks made equal: Hòa, Hoà. */
  static String key(String name) {
    char[] letters = decomposed(name);
    // A tone is written once for the row in which it stands, so that the key is no longer.
    int size = 0;
    char tone = 0;
    for (char c : letters) {
      if (c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323') {
        tone = c;
        continue;
      }
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        if (tone != 0) {
          letters[size++] = tone;
        }
        tone = 0;
      }
      letters[size++] = c;
    }
    if (tone != 0) {
      letters[size++] = tone;
    }
    return new String(letters, 0, size);
  }
}
