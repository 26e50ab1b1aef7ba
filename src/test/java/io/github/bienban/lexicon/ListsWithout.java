package io.github.bienban.lexicon;

import io.github.bienban.text.ReportTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The standard word lists without what they say of one province: its names, those of the provinces
 * that were merged into it, of their districts and its communes, and abbreviations of them.
 */
public final class ListsWithout {

  private static final Lexicon STANDARD = Lexicon.standard();
  private static final ReportTokenizer TOKENIZER = new ReportTokenizer();

  /** The province of today by the names of all provinces, past ones too. */
  private static final Map<String, String> PROVINCES = provinces();

  private final String province;
  private final Set<String> names = new TreeSet<>();

  /**
   * Leaves a province out.
   *
   * @param province the official name of a province since 1 July 2025
   */
  public ListsWithout(String province) {
    if (!province.equals(PROVINCES.get(province))) {
      throw new IllegalArgumentException("no province of today: " + province);
    }
    this.province = province;
    for (Category list : List.of(Category.PROVINCE, Category.DISTRICT, Category.COMMUNE)) {
      STANDARD.entries(list).stream()
          .filter(this::isOfProvince)
          .map(Entry::phrase)
          // Districts that are called by a number cannot be told from numbers.
          .filter(name -> name.chars().anyMatch(Character::isLetter))
          .forEach(name -> names.add(words(name)));
    }
  }

  /**
   * The province of today to which a place belongs.
   *
   * @param name the name of a province, past or present, or of a district
   * @return the official name of the province, or null if there is no such place or it may lie in
   *     several
   */
  public static String provinceOf(String name) {
    if (PROVINCES.containsKey(name)) {
      return PROVINCES.get(name);
    }
    Set<String> found = new HashSet<>();
    for (Entry district : STANDARD.entries(Category.DISTRICT)) {
      if (district.phrase().equals(name)) {
        found.add(PROVINCES.get(district.value(1)));
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** Whether a text names a place of the province. */
  public boolean isNamedIn(String text) {
    String words = words(text);
    return names.stream().anyMatch(words::contains);
  }

  /** The lexicon of all other entries. */
  public Lexicon lexicon() throws IOException {
    Lexicon.Builder builder = Lexicon.builder();
    for (Category list : Category.values()) {
      StringBuilder kept = new StringBuilder();
      for (Entry entry : STANDARD.entries(list)) {
        if (!isOfProvince(entry)) {
          kept.append(entry.phrase());
          entry.values().forEach(value -> kept.append('\t').append(value));
          kept.append('\n');
        }
      }
      builder.add(list, list.fileName(), new StringReader(kept.toString()));
    }
    return builder.build();
  }

  private boolean isOfProvince(Entry entry) {
    return switch (entry.category()) {
      case PROVINCE, DISTRICT, COMMUNE ->
          entry.province() != null && province.equals(PROVINCES.get(entry.province()));
      case ABBREVIATION -> isNamedIn(entry.value());
      default -> false;
    };
  }

  private static Map<String, String> provinces() {
    Map<String, String> provinces = new HashMap<>();
    for (Entry entry : STANDARD.entries(Category.PROVINCE)) {
      if (entry.province() != null) {
        provinces.put(entry.phrase(), entry.province());
        provinces.put(entry.value(2), entry.province());
      }
    }
    return provinces;
  }

  /** The words of a text with a blank before and behind each. */
  private static String words(String text) {
    return " " + String.join(" ", TOKENIZER.tokenize(text)) + " ";
  }
}
