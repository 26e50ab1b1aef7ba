package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Gazetteer;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Abbreviations;
import io.github.bienban.mention.BodyMention;
import io.github.bienban.mention.BodyReader;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Level;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the place whose meeting it is: its level from the words for the body, its name from them
 * too, or from the headline, the section line, or the places of that level that the report speaks
 * of.
 */
final class JurisdictionFinder {

  private static final int MAX_LINES = 60;
  private static final int MAX_TOKENS = 6000;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Layout layout;
  private final BodyReader bodies;
  private final Gazetteer gazetteer;
  private final LocalDate day;

  /**
   * Makes a finder.
   *
   * @param tagged the report
   * @param layout its layout
   * @param gazetteer the units of the country
   * @param day the day of the meeting, or of the report, or null if neither is known
   */
  JurisdictionFinder(Tagged tagged, Layout layout, Gazetteer gazetteer, LocalDate day) {
    this.gazetteer = gazetteer;
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.layout = layout;
    this.bodies = new BodyReader(tagged);
    this.day = day;
  }

  /**
   * Finds the place.
   *
   * @param bodiesOfMeeting the bodies of the meeting, the surest first
   * @param limit the token that a parent behind a place does not reach
   */
  Jurisdiction find(List<BodyMention> bodiesOfMeeting, int limit) {
    Level level = null;
    boolean city = false;
    for (BodyMention body : bodiesOfMeeting) {
      if (body.isNamed() && (body.level() != null || body.city())) {
        return named(body, limit);
      }
      if (level == null && !city) {
        if (body.level() == Level.ORGANIZATION) {
          return organization(body);
        }
        level = body.level();
        city = body.city();
      }
    }
    for (BodyMention body : bodiesOfMeeting) {
      if (body.isNamed() && level == null && !city) {
        return named(body, limit);
      }
    }
    if (level == null && !city) {
      return guess();
    }
    return search(level, city);
  }

  private Jurisdiction named(BodyMention body, int limit) {
    Match province = tagged.at(body.nameFrom(), Category.PROVINCE);
    Level level = body.level();
    String name = name(body.nameFrom(), body.nameTo());
    if (body.city()) {
      level = gazetteer.isCity(name, day) ? Level.PROVINCE : Level.DISTRICT;
    } else if (level == null) {
      level = province != null ? Level.PROVINCE : Level.ORGANIZATION;
    }
    if (province != null && province.value().equals("NATION") && level != Level.ORGANIZATION) {
      level = Level.NATION;
    }
    if (level == Level.ORGANIZATION) {
      return organization(body);
    }
    return located(level, name, word(body), parent(body.to(), limit));
  }

  /** An organisation is called by its whole name. */
  private Jurisdiction organization(BodyMention body) {
    return new Jurisdiction(
        Level.ORGANIZATION, Abbreviations.expand(tagged, body.from(), body.to()), null, null);
  }

  /** A place with what the gazetteer makes sure of. */
  private Jurisdiction located(Level level, String name, String word, String parent) {
    if (level == Level.PROVINCE) {
      return new Jurisdiction(level, name, null, name == null ? null : gazetteer.code(name, day));
    }
    Gazetteer.Unit unit =
        name == null
            ? null
            : new PlaceResolver(tagged, layout, gazetteer, day).resolve(level, name, word, parent);
    return unit == null
        ? new Jurisdiction(level, name, parent, null)
        : new Jurisdiction(
            level, name, unit.parent() == null ? parent : unit.parent(), unit.code());
  }

  /** The word for the unit before a place's name, written out; null if none says it. */
  private String word(BodyMention place) {
    return place.nameFrom() < 0 ? null : PlaceResolver.word(tagged, place.from(), place.nameFrom());
  }

  /** The unit above, behind the place: "(tỉnh Gia Lai)", ", tỉnh Gia Lai", ", TP. Hà Nội". */
  private String parent(int at, int limit) {
    if (at + 1 >= limit || !tokens.is(at, '(') && !tokens.is(at, ',')) {
      return null;
    }
    BodyMention place = bodies.place(at + 1, limit);
    if (place != null
        && (place.level() == Level.PROVINCE || place.level() == Level.DISTRICT || place.city())) {
      return name(place.nameFrom(), place.nameTo());
    }
    if (tokens.is(at, ',')) {
      Match city = tagged.at(at + 1, Category.PROVINCE);
      return city != null && city.value().equals("CITY") && city.to() <= limit
          ? name(city.from(), city.to())
          : null;
    }
    Match province = tagged.at(at + 1, Category.PROVINCE);
    return province != null && province.to() < limit && tokens.is(province.to(), ')')
        ? name(province.from(), province.to())
        : null;
  }

  /**
   * A name as it is written, a province's abbreviation written out; words all in capitals get one
   * capital each, and hyphens blanks around them.
   */
  private String name(int from, int to) {
    Match province = tagged.endingAt(to, Category.PROVINCE);
    if (province != null && province.from() >= from && isAbbreviation(province.entry().phrase())) {
      return province.entry().value(2);
    }
    StringBuilder out = new StringBuilder();
    for (int t = from; t < to; t++) {
      if (t > from && !(tokens.isGlued(t) && !tokens.is(t, '-') && !tokens.is(t - 1, '-'))) {
        out.append(' ');
      }
      String word = tokens.text(t);
      boolean shout = tokens.isAllCapitals(t) && to - from > 1;
      out.append(shout ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
    }
    return out.toString();
  }

  private static boolean isAbbreviation(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * The place of a level that the report speaks of most; the headline counts more than all else.
   */
  private Jurisdiction search(Level level, boolean city) {
    Map<String, Integer> votes = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    String best = null;
    int read = 0;
    int texts = 0;
    for (int line = 0; line < layout.lineCount() && line < MAX_LINES && read < MAX_TOKENS; line++) {
      Part part = layout.part(line);
      int from = layout.textFrom(line);
      int to = Math.min(layout.textTo(line), from + MAX_TOKENS - read);
      read += to - from;
      if (part == Part.BYLINE || part == Part.NOISE && texts > 0) {
        continue;
      }
      texts += layout.isText(line) ? 1 : 0;
      if (part == Part.TITLE || part == Part.SECTION) {
        best = vote(votes, best, headName(from, to, level, part), part == Part.TITLE ? 4 : 2);
      }
      for (int t = from; t < to; t++) {
        BodyMention place = placeAt(t, to, level, city);
        if (place != null && place.office() && !place.isNamed()) {
          t = place.to() - 1;
        } else if (place != null) {
          String name = name(place.nameFrom(), place.nameTo());
          String word = word(place);
          if (word != null) {
            words.putIfAbsent(name, word);
          }
          best = vote(votes, best, name, part == Part.TITLE ? 4 : place.office() ? 1 : 2);
          t = place.to() - 1;
        } else if (level == Level.PROVINCE && isProvince(t) && !isRoute(t)) {
          Match province = tagged.at(t, Category.PROVINCE);
          best = vote(votes, best, name(t, province.to()), part == Part.TITLE ? 4 : 1);
          t = province.to() - 1;
        }
      }
    }
    if (level == Level.NATION) {
      return new Jurisdiction(level, null, null, null);
    }
    Level found = level == null ? Level.DISTRICT : level;
    if (city && best == null && isProvincial()) {
      found = Level.PROVINCE;
    }
    if (city && best != null && gazetteer.isCity(best, day)) {
      found = Level.PROVINCE;
    }
    return located(found, best, words.get(best), null);
  }

  /** Whether the report speaks of departments or urban districts, which only a province has. */
  private boolean isProvincial() {
    for (int t = 1; t < tokens.size() && t < MAX_TOKENS; t++) {
      Match unit = tagged.at(t, Category.ADMIN_UNIT);
      boolean department = tokens.isWritten(t, "sở") && tokens.isWritten(t - 1, "các");
      if (department || unit != null && tokens.isWritten(t, "quận")) {
        return true;
      }
    }
    return false;
  }

  /** "đường cao tốc Hà Nội - Lào Cai": a way between two places is in neither of them. */
  private boolean isRoute(int t) {
    int end = tagged.at(t, Category.PROVINCE).to();
    boolean before = t > 1 && tokens.is(t - 1, '-') && tokens.isCapitalised(t - 2);
    boolean behind =
        end + 1 < tokens.size() && tokens.is(end, '-') && tokens.isCapitalised(end + 1);
    return before || behind;
  }

  private boolean isProvince(int t) {
    Match match = tokens.isCapitalised(t) ? tagged.at(t, Category.PROVINCE) : null;
    // "Đoàn TNCS Hồ Chí Minh" is in every province.
    return match != null
        && !match.value().equals("NATION")
        && !tagged.is(t, Category.HISTORICAL_FIGURE);
  }

  private static String vote(Map<String, Integer> votes, String best, String name, int weight) {
    if (name == null) {
      return best;
    }
    int mine = votes.merge(name, weight, Integer::sum);
    return best == null || mine > votes.get(best) ? name : best;
  }

  private BodyMention placeAt(int t, int to, Level level, boolean city) {
    BodyMention place = bodies.place(t, to);
    if (place == null) {
      place = bodies.at(t, to);
    }
    if (place != null && place.office() && !place.isNamed()) {
      return place;
    }
    boolean same =
        place != null && place.isNamed() && (city ? place.city() : place.level() == level);
    return same ? place : null;
  }

  /**
   * The name that a headline or a section line begins with: "Mường Ảng: …", "Tân Hồng", "A Lưới
   * chốt …".
   */
  private String headName(int from, int to, Level level, Part part) {
    int end = bodies.nameEnd(from, to);
    if (end < 0
        || tagged.is(from, Category.BODY)
        || level == Level.NATION
        || level == Level.ORGANIZATION) {
      return null;
    }
    boolean province = isProvince(from);
    if (level == Level.PROVINCE != province) {
      return null;
    }
    if (end >= to) {
      return part == Part.SECTION && end - from > 1 ? name(from, end) : null;
    }
    boolean headed = tokens.is(end, ':');
    boolean subject =
        end - from >= 2 && tokens.isWord(end) && !tokens.isCapitalised(end) && part == Part.TITLE;
    boolean shouted = tokens.isAllCapitals(from);
    return headed || subject && !shouted ? name(from, end) : null;
  }

  /** "Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư …" is a rank of who holds the post behind. */
  private boolean isRank(int token, BodyMention body, int to) {
    int next = body.to();
    return body.level() != null
        && tagged.endingAt(token, Category.POST_HEAD) != null
        && next + 1 < to
        && tokens.is(next, ',')
        && (tagged.is(next + 1, Category.POST_HEAD) || tagged.is(next + 1, Category.POST_PREFIX));
  }

  /**
   * Where no body says its level: the first place with a unit's word in the headline or the first
   * paragraphs.
   */
  private Jurisdiction guess() {
    int lines = 0;
    BodyMention rank = null;
    for (int line = 0; line < layout.lineCount() && lines < 4; line++) {
      if (layout.part(line) != Part.TITLE && !layout.isText(line)) {
        continue;
      }
      lines++;
      int to = Math.min(layout.textTo(line), layout.textFrom(line) + 400);
      for (int t = layout.textFrom(line); t < to; t++) {
        BodyMention place = bodies.place(t, to);
        place = place == null ? bodies.at(t, to) : place;
        if (place == null) {
          continue;
        }
        if (isRank(t, place, to)) {
          rank = rank == null && place.level() != Level.NATION ? place : rank;
          t = place.to() - 1;
          continue;
        }
        if (place.isNamed() && (place.level() != null || place.city()) && !place.office()) {
          return named(place, to);
        }
        if (place.city() || place.level() != null && place.level() != Level.ORGANIZATION) {
          return search(place.level(), place.city());
        }
        t = place.to() - 1;
      }
    }
    return rank == null || rank.level() == Level.ORGANIZATION ? null : search(rank.level(), false);
  }
}
