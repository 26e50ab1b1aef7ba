package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Gazetteer;
import io.github.bienban.lexicon.Gazetteer.Unit;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Abbreviations;
import io.github.bienban.mention.BodyMention;
import io.github.bienban.mention.BodyReader;
import io.github.bienban.model.Level;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which of the country's units of one name a report is about. A name that exists once is
 * sure; of several, the one in the province that the report states, if it states one of them and no
 * other, or else in that of the other units that it names.
 */
final class PlaceResolver {

  private static final int MAX_TOKENS = 6000;

  /** So many paragraphs speak of the report's own place before all others. */
  private static final int LEAD = 2;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final Layout layout;
  private final Gazetteer gazetteer;
  private final BodyReader bodies;
  private final LocalDate day;

  PlaceResolver(Tagged tagged, Layout layout, Gazetteer gazetteer, LocalDate day) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.layout = layout;
    this.gazetteer = gazetteer;
    this.bodies = new BodyReader(tagged);
    this.day = day;
  }

  /**
   * The unit of a name.
   *
   * @param level its level
   * @param name its proper name
   * @param word the word for the unit, or null
   * @param parent the unit above it where the text names that beside it, or null
   * @return the unit; null if the lists have none of that name, or several of which the report does
   *     not say which one it is. Its parent is null where it depends on an unknown day, its code
   *     where two units of one province have the name.
   */
  Unit resolve(Level level, String name, String word, String parent) {
    List<Unit> units = gazetteer.units(level, name, word, day);
    String area = parent == null ? null : gazetteer.area(parent, level);
    if (area != null) {
      return inOneOf(units, Set.of(area));
    }
    if (units.isEmpty() || areas(units).size() == 1) {
      return inOneOf(units, areas(units));
    }
    Set<String> near = new HashSet<>();
    Set<String> stated = stated(level, near);
    stated.retainAll(areas(units));
    near.retainAll(areas(units));
    return inOneOf(units, stated.isEmpty() ? near : stated);
  }

  private static Set<String> areas(List<Unit> units) {
    Set<String> areas = new HashSet<>();
    units.forEach(unit -> areas.add(unit.area()));
    return areas;
  }

  /** The unit in the only area of a set, or null. */
  private static Unit inOneOf(List<Unit> units, Set<String> areas) {
    Unit found = null;
    for (Unit unit : units) {
      if (areas.size() == 1 && areas.contains(unit.area())) {
        found = found == null ? unit : new Unit(unit.parent(), unit.area(), null);
      }
    }
    return found;
  }

  /**
   * The areas of the provinces that the report states: with a word for a province or its body
   * before the name, or in the head of the page and the first paragraphs.
   *
   * @param near takes the areas of the units of the level that exist once
   */
  private Set<String> stated(Level level, Set<String> near) {
    Set<String> areas = new HashSet<>();
    int read = 0;
    int texts = 0;
    for (int line = 0; line < layout.lineCount() && read < MAX_TOKENS; line++) {
      Part part = layout.part(line);
      texts += layout.isText(line) ? 1 : 0;
      boolean head = part != Part.NOISE && part != Part.BYLINE && texts <= LEAD;
      int from = document.lineFirstToken(line);
      int to = Math.min(document.lineEndToken(line), from + MAX_TOKENS - read);
      read += to - from;
      for (int t = from; t < to; t++) {
        Match province = tokens.isCapitalised(t) ? tagged.at(t, Category.PROVINCE) : null;
        if (province != null && province.to() <= to) {
          if (isProvince(t, from, head)) {
            add(areas, gazetteer.area(province.entry().phrase(), level));
          }
          t = province.to() - 1;
          continue;
        }
        BodyMention place = bodies.place(t, to);
        if (place != null && place.level() == level) {
          String word = word(tagged, place.from(), place.nameFrom());
          String name = tagged.words(place.nameFrom(), place.nameTo());
          Set<String> there = areas(gazetteer.units(level, name, word, day));
          if (there.size() == 1) {
            near.addAll(there);
          }
        }
      }
    }
    return areas;
  }

  private static void add(Set<String> areas, String area) {
    if (area != null) {
      areas.add(area);
    }
  }

  /** Whether a province's name stands for the province, and not for a person or a lesser place. */
  private boolean isProvince(int t, int from, boolean head) {
    if (t == from) {
      return head;
    }
    Match unit = tagged.endingAt(t, Category.ADMIN_UNIT);
    if (unit != null) {
      return unit.value().equals("PROVINCE") || unit.value().equals("CITY");
    }
    Match body = tagged.endingAt(t, Category.BODY);
    if (body != null) {
      return body.value().equals("PROVINCE") || body.value().equals("CITY");
    }
    return head && !(tokens.isCapitalised(t - 1) && tokens.isWord(t - 1));
  }

  /**
   * The word for the unit that stands before a place's name, written out.
   *
   * @param tagged the document
   * @param from the first token of the phrase that names the place
   * @param nameFrom the first token of the name
   * @return the word, or null if there is none
   */
  static String word(Tagged tagged, int from, int nameFrom) {
    Match unit = tagged.endingAt(nameFrom, Category.ADMIN_UNIT);
    for (int t = nameFrom - 1; unit == null && t >= from; t--) {
      unit = tagged.at(t, Category.ADMIN_UNIT);
    }
    return unit == null ? null : Abbreviations.expand(tagged, unit.from(), unit.to());
  }
}
