package io.github.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Properties;

/** The words in which a report is shown, from a resource. */
final class Labels {

  private final Properties words = new Properties();

  private Labels() {}

  static Labels load() {
    Labels labels = new Labels();
    try (InputStream in = Labels.class.getResourceAsStream("labels.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      labels.words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
}
