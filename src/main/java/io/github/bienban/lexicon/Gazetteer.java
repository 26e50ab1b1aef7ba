package io.github.bienban.lexicon;

import io.github.bienban.model.Level;
import io.github.bienban.text.ReportTokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The administrative units of the country in time: 63 provinces and cities with their districts
 * until 30 June 2025, 34 with communes alone from 1 July 2025. Immutable and thread-safe.
 */
public final class Gazetteer {

  /** The first day without districts and with the provinces and communes of today. */
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  /**
   * A unit.
   *
   * @param parent the province or city above it, by its name on the day asked for; null where that
   *     depends on a day that is not known
   * @param area the code of that province or city, which tells it from all others of its time
   * @param code the unit's own official code
   */
  public record Unit(String parent, String area, String code) {}

  /** A province or city under the central government by one of its names. */
  private record Province(
      String name, String kind, String codeBefore, String code, String later, LocalDate citySince) {

    /** Whether it is there on a day; on a day that is not known it may be. */
    boolean exists(LocalDate day) {
      if (day == null) {
        return true;
      }
      if (day.isBefore(REFORM)) {
        return !codeBefore.equals(Column.NONE) && (!replaces() || !day.isBefore(citySince));
      }
      return !code.equals(Column.NONE);
    }

    /** Whether the name came with the city. */
    private boolean replaces() {
      return kind.equals("CITY") && citySince != null;
    }
  }

  /** A district or commune as its list gives it. */
  private record Listed(List<String> words, String province, String code) {}

  private final ReportTokenizer tokenizer = new ReportTokenizer();
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Province> provinces = new HashMap<>();
  private final Map<String, List<Listed>> districts = new HashMap<>();
  private final Map<String, List<Listed>> communes = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  /**
   * Reads the units from the lists of a lexicon.
   *
   * @param lexicon the lexicon
   */
  public Gazetteer(Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
    for (Entry entry : lexicon.entries(Category.PROVINCE)) {
      LocalDate since = entry.value(6).equals(Column.NONE) ? null : LocalDate.parse(entry.value(6));
      provinces.put(
          intern(entry.phrase()),
          new Province(
              entry.value(2),
              entry.value(0),
              entry.value(3),
              entry.value(4),
              entry.value(5),
              since));
    }
    read(lexicon.entries(Category.DISTRICT), districts);
    read(lexicon.entries(Category.COMMUNE), communes);
  }

  private void read(List<Entry> entries, Map<String, List<Listed>> into) {
    for (Entry entry : entries) {
      List<String> unitWords = List.of(entry.value(0).split(", "));
      words.addAll(unitWords);
      into.computeIfAbsent(intern(entry.phrase()), k -> new ArrayList<>())
          .add(new Listed(unitWords, entry.value(1), entry.value(2)));
    }
  }

  /**
   * Whether a province's name is that of a city under the central government.
   *
   * @param name the name
   * @param day the day asked for, or null if it is not known
   * @return whether a city has that name; on an unknown day whether one has or had it
   */
  public boolean isCity(String name, LocalDate day) {
    Province province = province(name);
    if (province == null) {
      return false;
    }
    LocalDate since = province.citySince();
    return since == null ? province.kind().equals("CITY") : day == null || !day.isBefore(since);
  }

  /**
   * The code of a province or city under the central government.
   *
   * @param name its name
   * @param day the day asked for, or null if it is not known
   * @return the code; null if there is no such province on that day, or if its code has changed and
   *     the day is not known
   */
  public String code(String name, LocalDate day) {
    Province province = province(name);
    if (province == null || province.kind().equals("NATION") || !province.exists(day)) {
      return null;
    }
    if (day != null) {
      return day.isBefore(REFORM) ? province.codeBefore() : province.code();
    }
    boolean same =
        province.code().equals(province.codeBefore()) || province.code().equals(Column.NONE);
    return same ? province.codeBefore() : null;
  }

  /**
   * The code that tells the area of a province from others in the time of a level: of districts
   * until 30 June 2025, of communes since. A province that was merged has that of the one that it
   * belongs to.
   *
   * @param name the name of a province or city
   * @param level {@link Level#DISTRICT} or {@link Level#COMMUNE}
   * @return the code, or null if the name is none of a province
   */
  public String area(String name, Level level) {
    Province province = province(name);
    if (province == null || province.kind().equals("NATION")) {
      return null;
    }
    return level == Level.COMMUNE ? province(province.later()).code() : province.codeBefore();
  }

  /**
   * The districts, or the communes since 1 July 2025, of a name.
   *
   * @param level {@link Level#DISTRICT} or {@link Level#COMMUNE}; other levels have none
   * @param name the proper name
   * @param word the word for the unit (huyện, thành phố); null or any other word leaves it open
   * @param day the day asked for, or null if it is not known
   * @return the units of that name on that day
   */
  public List<Unit> units(Level level, String name, String word, LocalDate day) {
    boolean before = day == null || day.isBefore(REFORM);
    Map<String, List<Listed>> list =
        level == Level.DISTRICT && before
            ? districts
            : level == Level.COMMUNE && day != null && !before ? communes : Map.of();
    List<Unit> found = new ArrayList<>();
    String key = list.isEmpty() ? null : key(name);
    String unitWord = word == null ? null : word.toLowerCase(Locale.ROOT);
    boolean open = !words.contains(unitWord);
    for (Listed unit : key == null ? List.<Listed>of() : list.getOrDefault(key, List.of())) {
      if (open || unit.words().contains(unitWord)) {
        Unit one =
            new Unit(parent(unit.province(), day), area(unit.province(), level), unit.code());
        if (!found.contains(one)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** A province's name on a day: the city that replaced it, from the day on which it did. */
  private String parent(String name, LocalDate day) {
    Province province = province(name);
    Province later = province(province.later());
    boolean replaced =
        later.replaces() && !province.name().equals(later.name()) && later.citySince() != null;
    if (!replaced) {
      return province.name();
    }
    return day == null ? null : day.isBefore(later.citySince()) ? province.name() : later.name();
  }

  private Province province(String name) {
    String key = key(name);
    return key == null ? null : provinces.get(key);
  }

  private String intern(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : tokenizer.tokenize(name)) {
      if (!word.equals("-")) {
        key.append(vocabulary.intern(word)).append(' ');
      }
    }
    return key.toString();
  }

  /** The words of a name by their numbers, so that all spellings have one; null if one is new. */
  private String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : tokenizer.tokenize(name)) {
      if (!word.equals("-")) {
        int number = vocabulary.number(word);
        if (number == 0) {
          return null;
        }
        key.append(number).append(' ');
      }
    }
    return key.toString();
  }
}
