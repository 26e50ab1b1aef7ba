package io.github.bienban.evaluate;

/**
 * A place where the result is not as annotated.
 *
 * @param kind in which way
 * @param part the part that it counts in
 * @param text what is meant, for a person to read; in a field before the arrow what is annotated
 *     and behind it what was found, in a fact behind it the words to which it points
 */
public record Difference(Kind kind, Part part, String text) {

  /** Stands where nothing is annotated, found or pointed to. */
  static final String NOTHING = "–";

  /** In which way a result differs. */
  public enum Kind {
    /** Annotated, not found. */
    MISSED("-"),
    /** Found, not annotated. */
    SPURIOUS("+"),
    /** Found, but not as annotated. */
    WRONG("!");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    /** The sign before a line: {@code -}, {@code +} or {@code !}. */
    public String sign() {
      return sign;
    }
  }

  /** A line for a person: {@code - figures: 43 ha «…»}. */
  @Override
  public String toString() {
    return kind.sign() + " " + part.label() + ": " + text;
  }
}
