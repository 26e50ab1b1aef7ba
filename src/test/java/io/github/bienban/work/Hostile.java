package io.github.bienban.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made to be slow, of any length: some pieces, each repeated to its share of the text.
 *
 * @param name what it is made of
 * @param pieces what is repeated; {@code {n}} in them stands for a running number, {@code {a}} for
 *     a capitalised name of two syllables that changes each time
 */
record Hostile(String name, List<String> pieces) {

  private static final String[] ONSETS = {
    "B", "C", "D", "G", "H", "K", "L", "M", "N", "Ph", "R", "S", "T", "V", "X", "Tr"
  };

  /** No syllable has these tones before these ends, so none is by chance a word that is known. */
  private static final String[] VOWELS = {
    "à", "ằ", "ầ", "è", "ề", "ì", "ò", "ồ", "ờ", "ù", "ừ", "ẻ", "ỉ", "ỏ", "ủ", "ử"
  };

  private static final String[] ENDS = {"p", "t", "c", "ch"};
  private static final int SYLLABLES = ONSETS.length * VOWELS.length * ENDS.length;

  /** The table of such texts: a name and the pieces, tab-separated. */
  static List<Hostile> table() {
    List<Hostile> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Hostile.class.getResourceAsStream("hostile.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> columns = List.of(line.split("\t"));
          rows.add(
              new Hostile(
                  columns.get(0), columns.stream().skip(1).map(Hostile::unescape).toList()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static String unescape(String piece) {
    return Pattern.compile("\\\\u(\\p{XDigit}{4})")
        .matcher(piece)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), 16))))
        .translateEscapes();
  }

  /**
   * Writes the text.
   *
   * @param length its length
   */
  String text(int length) {
    StringBuilder out = new StringBuilder(length + 64);
    for (int i = 0; i < pieces.size(); i++) {
      int end = (int) ((long) length * (i + 1) / pieces.size());
      String piece = pieces.get(i);
      boolean fixed = !piece.contains("{");
      for (int n = 1; out.length() < end; n++) {
        out.append(
            fixed ? piece : piece.replace("{n}", Integer.toString(n)).replace("{a}", word(n)));
      }
      out.setLength(end);
      out.append('\n');
    }
    out.setLength(length);
    return out.toString();
  }

  /**
   * A word of two syllables, whatever the number: were they more for greater numbers, a sentence of
   * them would mean another thing from some length of the text on. Both change each time.
   */
  private static String word(int number) {
    int second = (37 * number + number / SYLLABLES) % SYLLABLES;
    return syllable(number % SYLLABLES) + " " + syllable(second);
  }

  private static String syllable(int number) {
    int rest = number / ONSETS.length;
    return ONSETS[number % ONSETS.length]
        + VOWELS[rest % VOWELS.length]
        + ENDS[rest / VOWELS.length];
  }

  @Override
  public String toString() {
    return name;
  }
}
