package io.github.bienban.cli;

import io.github.bienban.cli.input.encoding.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What earlier runs have done: for each file of the output folder, from what it was made and what
 * it held then, or why it could not be made from that. A line is added when a file has got its
 * place, so the manifest never says more than is there. Thread-safe.
 *
 * <p>A line is {@code KEY TAB CHECKSUM TAB NAME}, or {@code KEY TAB failed TAB NAME TAB REASON};
 * the last one of a name holds. A line that a killed run left unfinished is passed over and cut
 * off.
 */
final class Manifest implements AutoCloseable {

  private static final String FILE = OutputFolder.STATE + "/manifest";

  /** Stands for the checksum of a file that could not be made. */
  private static final String FAILED = "failed";

  /** Stands before what fills a gap of a reason and is no reason itself. */
  private static final String VALUE = "=";

  /** How many columns a line has before the reason. */
  private static final int COLUMNS = 3;

  private final OutputFolder folder;
  private final Map<String, Entry> entries;
  private final FileChannel out;

  private Manifest(OutputFolder folder, Map<String, Entry> entries, FileChannel out) {
    this.folder = folder;
    this.entries = entries;
    this.out = out;
  }

  /** From what a file was made, and what it held; or why it could not be, which is else null. */
  private record Entry(String key, String checksum, Reason failure) {

    String line(String name) {
      StringBuilder line = new StringBuilder(key).append('\t').append(checksum);
      append(line, name);
      if (failure != null) {
        append(line, failure);
      }
      return line.append('\n').toString();
    }
  }

  private static void append(StringBuilder line, String field) {
    line.append('\t')
        .append(
            field
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r"));
  }

  /** Appends how many gaps a reason has and its words, then what fills each gap. */
  private static void append(StringBuilder line, Reason reason) {
    append(line, reason.gaps().size() + reason.words());
    for (Object gap : reason.gaps()) {
      if (gap instanceof Reason inner) {
        append(line, inner);
      } else {
        append(line, VALUE + gap);
      }
    }
  }

  private static Object reasonOrValue(Iterator<String> fields) {
    String field = fields.next().translateEscapes();
    if (field.startsWith(VALUE)) {
      return field.substring(VALUE.length());
    }
    Object[] gaps = new Object[Character.digit(field.charAt(0), 10)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = reasonOrValue(fields);
    }
    return Reason.of(field.substring(1), gaps);
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
    if (!resume || !read(file, entries)) {
      StringBuilder kept = new StringBuilder();
      entries.forEach((name, entry) -> kept.append(entry.line(name)));
      folder.write(FILE, kept.toString().getBytes(StandardCharsets.UTF_8));
    }
    FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND);
    return new Manifest(folder, entries, out);
  }

  /** Reads a manifest; gives whether it can be added to as it is, with nothing to cut off. */
  private static boolean read(Path file, Map<String, Entry> entries) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return false;
    }
    int lines = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      try {
        read(List.of(text.substring(start, end).split("\t", -1)), entries);
      } catch (RuntimeException e) {
        // A loss of power may leave anything in a file; what it says of is done again.
      }
      start = end + 1;
      lines++;
    }
    return start == text.length() && lines == entries.size();
  }

  private static void read(List<String> fields, Map<String, Entry> entries) {
    if (fields.size() < COLUMNS || fields.get(0).length() != Digests.LENGTH) {
      return;
    }
    String name = fields.get(2).translateEscapes();
    Reason failure = null;
    if (fields.get(1).equals(FAILED)) {
      failure = (Reason) reasonOrValue(fields.listIterator(COLUMNS));
    }
    entries.put(name, new Entry(fields.get(0), fields.get(1), failure));
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

  /**
   * Why a file could not be made from the same.
   *
   * @param name where the file would lie in the folder
   * @param key what it was to be made from
   * @return the reason, or null if there is none
   */
  Reason failure(String name, String key) {
    Entry entry = entries.get(name);
    return entry == null || !entry.key.equals(key) ? null : entry.failure;
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
    add(name, new Entry(key, checksum, null));
  }

  /**
   * Notes why a file cannot be made.
   *
   * @param name where the file would lie in the folder
   * @param key what it was to be made from
   * @param failure why that cannot be done, now or later
   * @throws IOException if the note cannot be written
   */
  void addFailure(String name, String key, Reason failure) throws IOException {
    add(name, new Entry(key, FAILED, failure));
  }

  private void add(String name, Entry entry) throws IOException {
    ByteBuffer line = ByteBuffer.wrap(entry.line(name).getBytes(StandardCharsets.UTF_8));
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
