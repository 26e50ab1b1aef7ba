package io.github.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** The languages in which the runner speaks. */
enum Language {
  EN(Locale.ENGLISH),
  VI(new Locale("vi"));

  /** The option that chooses one, known before the command line is read for good. */
  static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale in which this language writes numbers. */
  Locale locale() {
    return locale;
  }

  /** Vietnamese where the locale is, else English. */
  static Language of(Locale locale) {
    return locale.getLanguage().equals("vi") ? VI : EN;
  }

  /**
   * The language of a command line: help and complaints about the rest of the line are already in
   * it.
   *
   * @param args the command line
   * @param otherwise the language where the line names none that is known
   */
  static Language in(String[] args, Language otherwise) {
    Language found = otherwise;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      String named = null;
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        named = args[i + 1];
      } else if (args[i].startsWith(OPTION + "=")) {
        named = args[i].substring(OPTION.length() + 1);
      }
      for (Language language : values()) {
        found = language.name().equalsIgnoreCase(named) ? language : found;
      }
    }
    return found;
  }

  /**
   * The words of this language. They are loaded by name, so that no locale of the machine steps in.
   */
  ResourceBundle words() {
    String name = "messages_" + name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = Language.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the words of this language for the English ones in which a reason is named. */
  UnaryOperator<String> reasons() {
    if (this == EN) {
      return UnaryOperator.identity();
    }
    Map<String, String> known = new HashMap<>();
    for (String list : List.of("reasons_", "errors_")) {
      String name = list + name().toLowerCase(Locale.ROOT) + ".txt";
      for (String line : read(name).lines().toList()) {
        String[] columns = line.split("\t");
        if (columns.length == 2) {
          known.put(columns[0], columns[1]);
        }
      }
    }
    return words -> known.getOrDefault(words, words);
  }

  private static String read(String name) {
    try (InputStream in = Language.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence of this language with its gaps filled. */
  String say(ResourceBundle words, String key, Object... gaps) {
    return new MessageFormat(words.getString(key), locale).format(gaps);
  }
}
