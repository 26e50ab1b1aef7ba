package io.github.bienban.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An annotated report: {@code NAME.json} with {@code NAME.txt} beside it.
 *
 * @param name the name of the report
 * @param json the annotation
 */
record GoldFile(String name, Path json) {

  private static final String EXTENSION = ".json";

  /**
   * The annotations of a folder, by name.
   *
   * @param folder the folder
   * @return its files that end in {@code .json} and are not hidden
   * @throws IOException if the folder cannot be read
   */
  static List<GoldFile> of(Path folder) throws IOException {
    List<GoldFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        String name = entry.getFileName().toString();
        if (name.endsWith(EXTENSION) && !Files.isHidden(entry) && !Files.isDirectory(entry)) {
          String stem = name.substring(0, name.length() - EXTENSION.length());
          files.add(new GoldFile(stem, entry));
        }
      }
    }
    files.sort(Comparator.comparing(GoldFile::name));
    return files;
  }

  /** The text of the report. */
  String text() throws InputException {
    Path text = json.resolveSibling(name + ReportFile.EXTENSION);
    if (!Files.exists(text)) {
      throw new InputException(json, "has no report {0} beside it", text.getFileName());
    }
    return ReportFile.of(text).text();
  }

  /** The JSON of the annotation. */
  String annotation() throws InputException {
    return read(json);
  }

  /** The JSON that was read from the report, in a folder of results. */
  String resultIn(Path folder) throws InputException {
    return read(folder.resolve(name + EXTENSION));
  }

  private static String read(Path file) throws InputException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new InputException(file, "is not UTF-8");
    } catch (IOException e) {
      throw new InputException(file, Reasons.of(e));
    }
  }
}
