package io.github.bienban.cli.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that the runner reads. */
public enum Format {
  /** A plain text. */
  TEXT(".txt"),
  /** A page of a portal. */
  HTML(".html", ".htm"),
  /** A document of Word 2007 or later. */
  DOCX(".docx"),
  /** A document of LibreOffice. */
  ODT(".odt"),
  /** A document of Word 97 to 2003. */
  DOC(".doc"),
  /** A document as it is printed. */
  PDF(".pdf");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** How the names of such files end, with the dot, in lower case. */
  public List<String> extensions() {
    return extensions;
  }

  /**
   * The format that a file's name promises.
   *
   * @param name a file's name
   * @return its format, or nothing if the name has another ending or none
   */
  public static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.end(lower) != null) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * A file's name without the ending of its format.
   *
   * @param name a file's name
   * @return the name without its ending; the whole name if that is all or not of a format
   */
  public static String stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      String end = format.end(lower);
      if (end != null && end.length() < name.length() && lower.length() == name.length()) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return name;
  }

  /** Which of the extensions a name in lower case has, or null; every folder's files are asked. */
  private String end(String lower) {
    for (String extension : extensions) {
      if (lower.endsWith(extension)) {
        return extension;
      }
    }
    return null;
  }
}
