package io.github.bienban.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.StringEscapeUtils;

/**
 * What earlier runs have done: for each file of the output folder, from what it was made and what
 * it held then. A line is added when a file has got its place, so the manifest never says more than
 * is there. Thread-safe.
 *
 * <p>A line is {@code KEY TAB CHECKSUM TAB NAME}; the last one of a name holds. A line that a
 * killed run left unfinished is passed over and cut off.
 */
final class Manifest implements AutoCloseable {

  private static final String FILE = OutputFolder.STATE + "/manifest";

  private final OutputFolder folder;
  private final Map<String, Entry> entries;
  private final FileChannel out;

  private Manifest(OutputFolder folder, Map<String, Entry> entries, FileChannel out) {
    this.folder = folder;
    this.entries = entries;
    this.out = out;
  }

  /** From what a file was made, and what it held. */
  private record Entry(String key, String checksum) {

    String line(String name) {
      return key + '\t' + checksum + '\t' + StringEscapeUtils.escapeJava(name) + '\n';
    }
  }

  /**
   * Opens the manifest of a folder.
   *
   * @param folder the folder
   * @param resume whether what it says is to be kept; else it begins anew
   * @throws IOException if it cannot be read or written
   */
  static Manifest open(OutputFolder folder, boolean resume) throws IOException {
    Map<String, Entry> entries = new ConcurrentHashMap<>();
    Path file = folder.resolve(FILE);
    if (resume) {
      read(file, entries);
    }
    StringBuilder kept = new StringBuilder();
    entries.forEach((name, entry) -> kept.append(entry.line(name)));
    folder.write(FILE, kept.toString().getBytes(StandardCharsets.US_ASCII));
    FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND);
    return new Manifest(folder, entries, out);
  }

  private static void read(Path file, Map<String, Entry> entries) throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return;
    }
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      String[] fields = text.substring(start, end).split("\t", -1);
      if (fields.length == 3 && fields[0].length() == Digests.LENGTH) {
        entries.put(StringEscapeUtils.unescapeJava(fields[2]), new Entry(fields[0], fields[1]));
      }
      start = end + 1;
    }
  }

  /**
   * Looks whether a file is there as it was made from the same.
   *
   * @param name where the file lies in the folder
   * @param key what it is to be made from
   */
  boolean isMade(String name, String key) {
    Entry entry = entries.get(name);
    if (entry == null || !entry.key.equals(key)) {
      return false;
    }
    try {
      return Checksum.of(folder.resolve(name)).equals(entry.checksum);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file of this name was ever made. */
  boolean names(String name) {
    return entries.containsKey(name);
  }

  /**
   * Notes that a file has got its place.
   *
   * @param name where the file lies in the folder
   * @param key what it was made from
   * @param checksum the checksum of what it holds
   * @throws IOException if the note cannot be written
   */
  void add(String name, String key, String checksum) throws IOException {
    Entry entry = new Entry(key, checksum);
    ByteBuffer line = ByteBuffer.wrap(entry.line(name).getBytes(StandardCharsets.US_ASCII));
    synchronized (out) {
      while (line.hasRemaining()) {
        out.write(line);
      }
    }
    entries.put(name, entry);
  }

  /** Closes the file, made sure to outlive a loss of power. */
  @Override
  public void close() throws IOException {
    try (out) {
      out.force(true);
    }
  }
}
