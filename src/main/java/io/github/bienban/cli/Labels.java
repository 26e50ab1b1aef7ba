package io.github.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words in which a report is shown, from resources. */
final class Labels {

  private final Properties words = new Properties();

  private Labels() {}

  static Labels load() {
    return load("labels.properties");
  }

  /**
   * Reads word lists into one; a later list goes before an earlier one.
   *
   * @param resources the lists, by their names beside this class
   */
  static Labels load(String... resources) {
    Labels labels = new Labels();
    for (String resource : resources) {
      try (InputStream in = Labels.class.getResourceAsStream(resource);
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        labels.words.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return labels;
  }

  /** The word for a heading or a joint. */
  String of(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new MissingResourceException("no label " + key, "labels.properties", key);
    }
    return word;
  }

  /** The word for a value of the model. */
  String of(Enum<?> value) {
    return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /** All words by their keys, in the order of the keys. */
  SortedMap<String, String> all() {
    SortedMap<String, String> all = new TreeMap<>();
    for (Map.Entry<Object, Object> word : words.entrySet()) {
      all.put((String) word.getKey(), (String) word.getValue());
    }
    return all;
  }
}
