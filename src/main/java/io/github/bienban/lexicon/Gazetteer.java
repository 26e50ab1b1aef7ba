package io.github.bienban.lexicon;

import io.github.bienban.model.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private final Lexicon lexicon;

  /** The words for units. */
  private final Set<String> words;

  /**
   * Makes a gazetteer of the units in the lists of a lexicon.
   *
   * @param lexicon the lexicon
   */
  public Gazetteer(Lexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    Set<String> given = new HashSet<>();
    for (Category category : List.of(Category.DISTRICT, Category.COMMUNE)) {
      for (Entry entry : lexicon.entries(category)) {
        given.add(entry.value());
      }
    }
    Set<String> single = new HashSet<>();
    for (String some : given) {
      single.addAll(words(some));
    }
    this.words = Set.copyOf(single);
  }

  /** The words of a column that holds the words for a unit. */
  private static List<String> words(String column) {
    return List.of(column.split(", "));
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
    Category list =
        level == Level.DISTRICT && before
            ? Category.DISTRICT
            : level == Level.COMMUNE && day != null && !before ? Category.COMMUNE : null;
    List<Unit> found = new ArrayList<>();
    String unitWord = word == null ? null : word.toLowerCase(Locale.ROOT);
    boolean open = unitWord == null || !words.contains(unitWord);
    for (Entry entry : list == null ? List.<Entry>of() : lexicon.named(list, name)) {
      if (open || words(entry.value(0)).contains(unitWord)) {
        String province = entry.value(1);
        Unit one = new Unit(parent(province, day), area(province, level), entry.value(2));
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
    List<Entry> named = lexicon.named(Category.PROVINCE, name);
    if (named.isEmpty()) {
      return null;
    }
    // A list of the caller's comes behind the library's own.
    Entry entry = named.get(named.size() - 1);
    LocalDate since = entry.value(6).equals(Column.NONE) ? null : LocalDate.parse(entry.value(6));
    return new Province(
        entry.value(2), entry.value(0), entry.value(3), entry.value(4), entry.value(5), since);
  }
}
