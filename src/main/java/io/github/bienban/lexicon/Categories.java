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

  /** Whether a list is in both sets. */
  boolean meets(Categories other) {
    for (int i = 0; i < bits.length; i++) {
      if ((bits[i] & other.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
