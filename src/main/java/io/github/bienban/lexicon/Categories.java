package io.github.bienban.lexicon;

/** A set of word lists, as quick to ask as a bit. Immutable and thread-safe. */
public final class Categories {

  private static final int LONGS = (Category.values().length + Long.SIZE - 1) / Long.SIZE;

  /** A bit for each list, by its ordinal. */
  private final long[] bits;

  private Categories(long[] bits) {
    this.bits = bits;
  }

  /** The set of some lists. */
  public static Categories of(Category... categories) {
    long[] bits = new long[LONGS];
    for (Category category : categories) {
      bits[category.ordinal() / Long.SIZE] |= 1L << category.ordinal();
    }
    return new Categories(bits);
  }

  /** Whether a list is in the set. */
  public boolean has(Category category) {
    int number = category.ordinal();
    return (bits[number / Long.SIZE] & 1L << number) != 0;
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
      for (int i = 0; i < LONGS; i++) {
        bits[place * LONGS + i] |= categories.bits[i];
      }
    }

    /** Whether a list is in the set of a place. */
    boolean has(int place, Category category) {
      int number = category.ordinal();
      return (bits[place * LONGS + number / Long.SIZE] & 1L << number) != 0;
    }

    /** Whether one of some lists is in the set of a place. */
    boolean meets(int place, Categories categories) {
      for (int i = 0; i < LONGS; i++) {
        if ((bits[place * LONGS + i] & categories.bits[i]) != 0) {
          return true;
        }
      }
      return false;
    }
  }
}
