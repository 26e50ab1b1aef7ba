package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.Reason;
import io.github.bienban.cli.input.encoding.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The streams in a compound file, the container of Office documents up to 2003. Its layout is
 * Microsoft's published one ([MS-CFB]): sectors in chains, a table that says which sector follows
 * which, small streams in sectors of their own inside a stream.
 */
final class CompoundFile {

  private static final int HEADER = 512;
  private static final int FIRST_TABLES = 109;
  private static final int ENTRY = 128;

  /** Sector numbers from here on are marks, such as that of a chain's end. */
  private static final int MARKS = 0xfffffffa;

  private static final String BROKEN = "is a broken Office document: {0}";

  private final ByteBuffer file;
  private final int sectorSize;
  private final int[] next;
  private final Map<String, Stream> streams = new HashMap<>();
  private final int smallest;
  private final int miniSize;
  private int[] miniNext = new int[0];
  private byte[] mini = new byte[0];

  private record Stream(int first, int size) {}

  /**
   * Reads the list of the streams.
   *
   * @param bytes the file
   * @throws UnreadableException if it is cut off or damaged
   */
  CompoundFile(byte[] bytes) throws UnreadableException {
    if (bytes.length < HEADER) {
      throw broken("its end is missing");
    }
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shift = file.getShort(30);
    int miniShift = file.getShort(32);
    if (shift != 9 && shift != 12 || miniShift != 6) {
      throw broken("its header is damaged");
    }
    sectorSize = 1 << shift;
    miniSize = 1 << miniShift;
    smallest = file.getInt(56);
    next = table();
    readDirectory(chain(file.getInt(48), Integer.MAX_VALUE));
    Stream root = streams.get("Root Entry");
    if (root != null && root.size > 0) {
      ByteBuffer links =
          ByteBuffer.wrap(chain(file.getInt(60), Integer.MAX_VALUE)).order(ByteOrder.LITTLE_ENDIAN);
      miniNext = new int[links.capacity() / 4];
      links.asIntBuffer().get(miniNext);
      mini = chain(root.first, root.size);
    }
  }

  boolean has(String name) {
    return streams.containsKey(name);
  }

  /**
   * A stream's bytes.
   *
   * @param name its name, which is in the list
   * @throws UnreadableException if its chain of sectors is damaged
   */
  ByteBuffer stream(String name) throws UnreadableException {
    Stream stream = streams.get(name);
    if (stream == null) {
      throw broken("it has no {0}", name);
    }
    byte[] bytes = stream.size < smallest ? miniChain(stream) : chain(stream.first, stream.size);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The table that says which sector follows which. */
  private int[] table() throws UnreadableException {
    int sectors = (file.capacity() - HEADER + sectorSize - 1) / sectorSize + 1;
    int perSector = sectorSize / 4;
    int[] links = new int[sectors];
    Arrays.fill(links, -1);
    int filled = 0;
    int listSector = file.getInt(68);
    int listed = file.getInt(44);
    int at = 76;
    int left = FIRST_TABLES;
    int lists = 0;
    for (int i = 0; i < listed && filled < sectors; i++) {
      if (left == 0) {
        if (isMark(listSector) || lists++ > sectors) {
          throw broken("its table of sectors is damaged");
        }
        at = offset(listSector);
        left = perSector - 1;
        listSector = intAt(at + 4 * left);
      }
      int from = offset(intAt(at));
      for (int k = 0; k < perSector && filled < sectors; k++) {
        links[filled++] = intAt(from + 4 * k);
      }
      at += 4;
      left--;
    }
    return links;
  }

  private void readDirectory(byte[] directory) {
    ByteBuffer entries = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      int nameLength = entries.getShort(at + 64) - 2;
      int type = entries.get(at + 66);
      if (nameLength > 0 && nameLength < 64 && (type == 2 || type == 5)) {
        String name = new String(directory, at, nameLength, StandardCharsets.UTF_16LE);
        streams.putIfAbsent(name, new Stream(entries.getInt(at + 116), entries.getInt(at + 120)));
      }
    }
  }

  /** The bytes of the sectors from one on, up to a size. */
  private byte[] chain(int first, int size) throws UnreadableException {
    if (size < 0) {
      throw broken("a stream in it is damaged");
    }
    int count = 0;
    for (int s = first; !isMark(s) && (long) count * sectorSize < size; s = next[s]) {
      if (s < 0 || s >= next.length || count++ > next.length) {
        throw broken("a chain of sectors in it is damaged");
      }
    }
    int length = (int) Math.min(size, (long) count * sectorSize);
    if (length < size && size != Integer.MAX_VALUE) {
      throw broken("its end is missing");
    }
    byte[] out = new byte[length];
    int filled = 0;
    for (int s = first; filled < length; s = next[s]) {
      int part = Math.min(sectorSize, length - filled);
      int from = offset(s);
      int there = Math.min(part, file.capacity() - from);
      if (there < part && size != Integer.MAX_VALUE) {
        throw broken("its end is missing");
      }
      file.get(from, out, filled, Math.max(0, there));
      filled += part;
    }
    return out;
  }

  private byte[] miniChain(Stream stream) throws UnreadableException {
    if (stream.size < 0) {
      throw broken("a stream in it is damaged");
    }
    byte[] out = new byte[stream.size];
    int filled = 0;
    int s = stream.first;
    while (filled < out.length) {
      if (s < 0 || s >= miniNext.length || (s + 1L) * miniSize > mini.length + miniSize - 1L) {
        throw broken("a chain of sectors in it is damaged");
      }
      int part = Math.min(miniSize, Math.min(out.length - filled, mini.length - s * miniSize));
      if (part <= 0) {
        throw broken("its end is missing");
      }
      System.arraycopy(mini, s * miniSize, out, filled, part);
      filled += part;
      s = miniNext[s];
    }
    return out;
  }

  private int offset(int sector) throws UnreadableException {
    long offset = HEADER + (long) sector * sectorSize;
    if (sectorSize > HEADER) {
      offset = (sector + 1L) * sectorSize;
    }
    if (sector < 0 || offset >= file.capacity()) {
      throw broken("its end is missing");
    }
    return (int) offset;
  }

  private int intAt(int offset) throws UnreadableException {
    if (offset + 4 > file.capacity()) {
      throw broken("its end is missing");
    }
    return file.getInt(offset);
  }

  private static boolean isMark(int sector) {
    return Integer.compareUnsigned(sector, MARKS) >= 0;
  }

  static UnreadableException broken(String what, Object... gaps) {
    return new UnreadableException(BROKEN, Reason.of(what, gaps));
  }
}
