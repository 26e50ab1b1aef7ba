package io.github.bienban.lexicon;

/** A set of word lists, as quick to ask as a bit. Immutable and thread-safe. */
public final class Categories {

  private static final int LONGS = 3;

  static {
    if (Category.values().length > LONGS * Long.SIZE) {
      throw new AssertionError("more lists than bits");
    }
  }

  /** For each list the set of it alone, which most phrases have in common. */
  private static final Categories[] ALONE = new Categories[Category.values().length];

  static {
    for (Category category : Category.values()) {
      ALONE[category.ordinal()] = united(category);
    }
  }

  /** A bit for each list, by its ordinal. */
  private final long first;

  private final long second;
  private final long third;

  private Categories(long first, long second, long third) {
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /** The set of some lists. */
  public static Categories of(Category... categories) {
    return categories.length == 1 ? ALONE[categories[0].ordinal()] : united(categories);
  }

  private static Categories united(Category... categories) {
    long[] bits = new long[LONGS];
    for (Category category : categories) {
      bits[category.ordinal() / Long.SIZE] |= 1L << category.ordinal();
    }
    return new Categories(bits[0], bits[1], bits[2]);
  }

  /** Whether a list is in the set. */
  public boolean has(Category category) {
    int number = category.ordinal();
    long bits = number < Long.SIZE ? first : number < 2 * Long.SIZE ? second : third;
    return (bits & 1L << number) != 0;
  }

  /** A set for each place of a row, all in one array. */
  static final class Row {

    private final long[] bits;

    /** Makes a row of empty sets. */
    Row(int size) {
      bits = new long[size * LONGS];
    }

    /** Adds lists to the set of a place. */
    void add(int place, Categories categories) {
      int at = place * LONGS;
      bits[at] |= categories.first;
      bits[at + 1] |= categories.second;
      bits[at + 2] |= categories.third;
    }

    /** Whether a list is in the set of a place. */
    boolean has(int place, Category category) {
      int number = category.ordinal();
      return (bits[place * LONGS + number / Long.SIZE] & 1L << number) != 0;
    }

    /** The first place between two in whose set a list is, or the second of them. */
    int next(int from, int to, Category category) {
      int number = category.ordinal();
      int place = from;
      for (int at = from * LONGS + number / Long.SIZE;
          place < to && (bits[at] & 1L << number) == 0;
          at += LONGS) {
        place++;
      }
      return place;
    }

    /** Whether one of some lists is in the set of a place. */
    boolean meets(int place, Categories categories) {
      int at = place * LONGS;
      return (bits[at] & categories.first
              | bits[at + 1] & categories.second
              | bits[at + 2] & categories.third)
          != 0;
    }
  }
}
