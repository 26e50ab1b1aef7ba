package io.github.bienban.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of reports and what is to be read from them. A case begins with a line {@code ==
 * what it shows}, goes on with lines {@code field: expected value} and, behind a line {@code --},
 * the text of the report.
 */
final class Cases {

  /**
   * A case.
   *
   * @param name what it shows
   * @param expected the expected values by field
   * @param text the report
   */
  record Case(String name, Map<String, String> expected, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Cases() {}

  static List<Case> read(String resource) {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = Cases.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String name = null;
      Map<String, String> expected = new LinkedHashMap<>();
      StringBuilder text = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("== ")) {
          if (name != null) {
            cases.add(new Case(name, expected, text.toString()));
          }
          name = line.substring(3);
          expected = new LinkedHashMap<>();
          text = null;
        } else if (text != null) {
          text.append(line).append('\n');
        } else if (line.equals("--")) {
          text = new StringBuilder();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(": ");
          expected.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
      cases.add(new Case(name, expected, text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }
}
