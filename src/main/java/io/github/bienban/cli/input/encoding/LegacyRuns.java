package io.github.bienban.cli.input.encoding;

/**
 * What a document has in fonts of the time before Unicode. Many documents were put into Unicode and
 * kept the names of their fonts, so the words decide whether the fonts hold.
 */
public final class LegacyRuns {

  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder meant = new StringBuilder();

  /**
   * Adds a stretch.
   *
   * @param font its font
   * @param text what stands in it
   */
  public void add(LegacyFont font, String text) {
    shown.append(text).append(' ');
    meant.append(font.toUnicode(text)).append(' ');
  }

  /** Whether the words are better Vietnamese read as the fonts say than as they stand. */
  public boolean hold() {
    if (shown.chars().anyMatch(c -> c > 0xff && c < 0xf000 && Character.isLetter(c))) {
      return false;
    }
    LegacyText.Share asShown = LegacyText.share(shown.toString());
    LegacyText.Share asMeant = LegacyText.share(meant.toString());
    // A word that is plain ASCII in one reading is counted in the other alone: shares, not sums.
    return (long) asMeant.syllables() * Math.max(1, asShown.words())
        >= (long) asShown.syllables() * Math.max(1, asMeant.words());
  }
}
