package io.github.bienban.cli.input.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * A way in which Vietnamese was written before Unicode: fonts that show Vietnamese letters where
 * Latin-1 has others. Read as Latin-1 or Unicode such text shows the others: {@code céng hßa} in
 * TCVN3, {@code coäng hoøa} in VNI.
 */
public enum LegacySpelling {
  /** The standard TCVN 5712:1993, in fonts called {@code .Vn…}, known as ABC: a byte a letter. */
  TCVN3("TCVN3"),
  /** The fonts called {@code VNI-…}: a byte a letter and a byte a mark behind it. */
  VNI("VNI");

  /** Where symbol fonts have their letters in Unicode: a byte's value from here. */
  private static final int PRIVATE_USE = 0xf000;

  private final String title;

  /** What is shown, one or two characters, to what is meant. */
  private final Map<String, String> meant;

  LegacySpelling(String title) {
    this.title = title;
    this.meant = new HashMap<>();
    if (title.equals("VNI")) {
      for (String[] row : WordList.rows(LegacySpelling.class, "vni.txt")) {
        meant.put(row[0], row[1]);
      }
    } else {
      for (String[] row : WordList.rows(LegacySpelling.class, "tcvn3.txt")) {
        meant.put(
            Character.toString(Integer.parseInt(row[0], 16)),
            Character.toString(Integer.parseInt(row[1], 16)));
      }
    }
  }

  /** What the spelling is called. */
  public String title() {
    return title;
  }

  /**
   * Writes a text in Unicode.
   *
   * @param shown a text in this spelling, as Latin-1, Windows-1252 or a symbol font shows it
   * @return the text that is meant, composed
   */
  public String toUnicode(String shown) {
    StringBuilder out = new StringBuilder(shown.length());
    int i = 0;
    while (i < shown.length()) {
      String pair = i + 1 < shown.length() ? "" + low(shown, i) + low(shown, i + 1) : "";
      String letters = meant.get(pair);
      if (letters != null) {
        out.append(letters);
        i += 2;
        continue;
      }
      String single = Character.toString(low(shown, i));
      out.append(meant.getOrDefault(single, single));
      i++;
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static char low(String text, int at) {
    char c = text.charAt(at);
    return c >= PRIVATE_USE + 0x20 && c <= PRIVATE_USE + 0xff ? (char) (c - PRIVATE_USE) : c;
  }
}
