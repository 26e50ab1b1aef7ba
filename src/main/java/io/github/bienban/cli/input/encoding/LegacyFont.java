package io.github.bienban.cli.input.encoding;

import java.util.Locale;

/**
 * A font of the time before Unicode, known by its name: what stands in it is in that spelling,
 * whatever the document says.
 *
 * @param spelling the spelling
 * @param capitals whether small letters look like capitals in it, as in {@code .VnTimeH}
 */
public record LegacyFont(LegacySpelling spelling, boolean capitals) {

  /**
   * The font of a name.
   *
   * @param name the font's name, perhaps several with commas between them, or null
   * @return the font, or null if it is one for Unicode
   */
  public static LegacyFont of(String name) {
    if (name == null) {
      return null;
    }
    String first = name.strip().toLowerCase(Locale.ROOT);
    int comma = first.indexOf(',');
    if (comma >= 0) {
      first = first.substring(0, comma);
    }
    first = first.replace("\"", "").replace("'", "").strip();
    // A subset in a PDF has six letters and a plus before its name.
    int plus = first.indexOf('+');
    if (plus == 6) {
      first = first.substring(plus + 1);
    }
    if (first.startsWith(".vn")) {
      return new LegacyFont(LegacySpelling.TCVN3, first.endsWith("h"));
    }
    return first.startsWith("vni-") ? new LegacyFont(LegacySpelling.VNI, false) : null;
  }

  /**
   * Writes a text in Unicode.
   *
   * @param shown what stands in this font
   * @return the text as a reader of the font sees it
   */
  public String toUnicode(String shown) {
    String text = spelling.toUnicode(shown);
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }
}
