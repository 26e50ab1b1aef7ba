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
 *     a capitalised word that changes each time
 */
record Hostile(String name, List<String> pieces) {

  private static final String[] ONSETS = {
    "B", "C", "D", "G", "H", "K", "L", "M", "N", "Ph", "R", "S", "T", "V", "X", "Tr"
  };
  private static final String[] RHYMES = {
    "an", "âm", "ôi", "ung", "iên", "ắc", "ởn", "uyết", "ạp", "eo", "ịch", "ong", "ưu", "ây", "ẻ",
    "oàn"
  };

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

  private static String word(int number) {
    StringBuilder out = new StringBuilder();
    for (int left = number; left > 0; left /= 256) {
      out.append(out.isEmpty() ? "" : " ").append(ONSETS[left % 16]).append(RHYMES[left / 16 % 16]);
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
