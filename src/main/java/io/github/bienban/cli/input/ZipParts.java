package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.Reason;
import io.github.bienban.cli.input.encoding.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files in a zip file that is held in memory. Only what is asked for is unpacked, and no more
 * than a document can have.
 */
final class ZipParts {

  /** The most bytes of a part, unpacked. */
  private static final int MAX_PART = 64 << 20;

  private static final int MAX_PARTS = 65_535;

  private static final int END_MARK = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int PART_MARK = 0x04034b50;
  private static final int PART_SIZE = 30;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;

  private static final String BROKEN = "is a broken zip file: {0}";

  private final ByteBuffer zip;
  private final Map<String, Entry> entries;

  private ZipParts(ByteBuffer zip, Map<String, Entry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  /** Where a part is and how it is packed. */
  private record Entry(int flags, int method, long crc, long packed, long size, long offset) {}

  /**
   * Reads the list of the parts.
   *
   * @param bytes the zip file
   * @return its parts
   * @throws UnreadableException if it is cut off or no zip file
   */
  static ZipParts of(byte[] bytes) throws UnreadableException {
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - END_SIZE;
    int lowest = Math.max(0, end - MAX_COMMENT);
    while (end >= lowest && zip.getInt(end) != END_MARK) {
      end--;
    }
    if (end < lowest || end < 0) {
      throw new UnreadableException(BROKEN, Reason.of("its end is missing"));
    }
    int count = zip.getShort(end + 10) & 0xffff;
    long at = zip.getInt(end + 16) & 0xffffffffL;
    Map<String, Entry> entries = new HashMap<>();
    for (int i = 0; i < Math.min(count, MAX_PARTS); i++) {
      if (at + ENTRY_SIZE > bytes.length || zip.getInt((int) at) != ENTRY_MARK) {
        throw new UnreadableException(BROKEN, Reason.of("its list of parts is damaged"));
      }
      int entry = (int) at;
      int nameLength = zip.getShort(entry + 28) & 0xffff;
      int more = (zip.getShort(entry + 30) & 0xffff) + (zip.getShort(entry + 32) & 0xffff);
      if (at + ENTRY_SIZE + nameLength > bytes.length) {
        throw new UnreadableException(BROKEN, Reason.of("its list of parts is damaged"));
      }
      String name = new String(bytes, entry + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
      entries.putIfAbsent(
          name.replace('\\', '/'),
          new Entry(
              zip.getShort(entry + 8),
              zip.getShort(entry + 10),
              zip.getInt(entry + 16) & 0xffffffffL,
              zip.getInt(entry + 20) & 0xffffffffL,
              zip.getInt(entry + 24) & 0xffffffffL,
              zip.getInt(entry + 42) & 0xffffffffL));
      at += ENTRY_SIZE + nameLength + more;
    }
    return new ZipParts(zip, entries);
  }

  /** Whether there is a part of a name. */
  boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * Unpacks a part.
   *
   * @param name its name, which is in the list
   * @return its bytes
   * @throws UnreadableException if it is damaged, protected or larger than a document's
   */
  byte[] part(String name) throws UnreadableException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new UnreadableException("has no part {0}", name);
    }
    if ((entry.flags & ENCRYPTED) != 0) {
      throw new UnreadableException("is protected by a password");
    }
    if (entry.size > MAX_PART) {
      throw tooLarge(name);
    }
    int length = zip.capacity();
    if (entry.offset + PART_SIZE > length || zip.getInt((int) entry.offset) != PART_MARK) {
      throw damaged(name);
    }
    int header = (int) entry.offset;
    long from =
        entry.offset
            + PART_SIZE
            + (zip.getShort(header + 26) & 0xffff)
            + (zip.getShort(header + 28) & 0xffff);
    if (from + entry.packed > length) {
      throw damaged(name);
    }
    byte[] packed = Arrays.copyOfRange(zip.array(), (int) from, (int) (from + entry.packed));
    byte[] part =
        switch (entry.method) {
          case STORED -> packed;
          case DEFLATED -> inflate(name, packed, (int) entry.size);
          default -> throw damaged(name);
        };
    CRC32 crc = new CRC32();
    crc.update(part);
    if (part.length != entry.size || crc.getValue() != entry.crc) {
      throw damaged(name);
    }
    return part;
  }

  /** Unpacks up to one byte more than there should be, whatever the packed bytes say. */
  private static byte[] inflate(String name, byte[] packed, int size) throws UnreadableException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] out = new byte[size + 1];
      int filled = 0;
      while (!inflater.finished() && filled < out.length) {
        int more = inflater.inflate(out, filled, out.length - filled);
        if (more == 0) {
          break;
        }
        filled += more;
      }
      if (!inflater.finished() || filled != size) {
        throw damaged(name);
      }
      return Arrays.copyOf(out, size);
    } catch (DataFormatException e) {
      throw damaged(name);
    } finally {
      inflater.end();
    }
  }

  private static UnreadableException damaged(String name) {
    return new UnreadableException(BROKEN, Reason.of("{0} is damaged", name));
  }

  private static UnreadableException tooLarge(String name) {
    return new UnreadableException("has a part {0} of more than {1} MiB", name, MAX_PART >> 20);
  }
}
