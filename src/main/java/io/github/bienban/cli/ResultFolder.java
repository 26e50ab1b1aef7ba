package io.github.bienban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The folder that the results are written to.
 *
 * @param path the folder, which exists
 */
record ResultFolder(Path path) {

  /**
   * Makes the folder if it is not there.
   *
   * @param path where it is to be
   * @return the folder
   * @throws IOException if it is no folder or cannot be made
   */
  static ResultFolder at(Path path) throws IOException {
    return new ResultFolder(Files.createDirectories(path));
  }

  /**
   * Writes a result. Whoever looks sees the whole new file or what was there before, never a part.
   *
   * @param name the name of the report
   * @param json its result
   * @throws IOException if it cannot be written; nothing is left behind then
   */
  void write(String name, String json) throws IOException {
    Path part = path.resolve(".bienban-" + UUID.randomUUID() + ".tmp");
    try {
      Files.writeString(part, json, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      Path target = path.resolve(name + ".json");
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
