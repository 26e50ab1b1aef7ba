package io.github.bienban.cli.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a document of Word 97: its text with Word's control characters, in one piece. */
public final class WordFile {

  /** Stands for the mark that ends a row of a table. */
  static final char ROW = '\u0001';

  private static final int SECTOR = 512;
  private static final int TEXT = 1024;

  /** From so many bytes on a stream has sectors of its own. */
  private static final int LARGE = 4096;

  private final boolean wide;
  private int flags = 0x200;
  private int version = 0xc1;

  private WordFile(boolean wide) {
    this.wide = wide;
  }

  /** A document of paragraphs in two bytes a letter. */
  public static byte[] of(String... paragraphs) {
    return new WordFile(true).write(String.join("\r", paragraphs) + "\r", "");
  }

  /** A document in a byte a letter. */
  static byte[] narrow(String text) {
    return new WordFile(false).write(text, "");
  }

  /** A document with a text, and one in a box. */
  static byte[] withBox(String text, String box) {
    return new WordFile(true).write(text, box);
  }

  /** A document with a password. */
  public static byte[] encrypted() {
    WordFile file = new WordFile(true);
    file.flags |= 0x100;
    return file.write("x\r", "");
  }

  static byte[] ofWord95() {
    WordFile file = new WordFile(true);
    file.version = 0x68;
    return file.write("x\r", "");
  }

  private byte[] write(String text, String box) {
    String all = text + box;
    int width = wide ? 2 : 1;
    Charset charset = wide ? StandardCharsets.UTF_16LE : Charset.forName("windows-1252");
    List<Integer> rowEnds = new ArrayList<>();
    for (int i = 0; i < all.length(); i++) {
      if (all.charAt(i) == ROW) {
        rowEnds.add(TEXT + i * width);
      }
    }
    byte[] letters = all.replace(ROW, '\u0007').getBytes(charset);
    int page = (TEXT + letters.length + SECTOR - 1) / SECTOR;
    ByteBuffer main = buffer(Math.max(LARGE, (page + 1) * SECTOR));
    main.putShort(0, (short) 0xa5ec).putShort(2, (short) version).putShort(10, (short) flags);
    main.putInt(0x4c, text.length()).putInt(0x64, box.length());
    main.put(TEXT, letters);
    // The page of paragraph properties: stretches that end a row, and those between them.
    int stretches = 2 * rowEnds.size();
    int at = page * SECTOR;
    main.put(at + SECTOR - 1, (byte) stretches);
    for (int i = 0; i < rowEnds.size(); i++) {
      main.putInt(at + 8 * i, rowEnds.get(i)).putInt(at + 8 * i + 4, rowEnds.get(i) + width);
      main.put(at + 4 * (stretches + 1) + 26 * i, (byte) (480 / 2));
    }
    main.putInt(at + 4 * stretches, TEXT + letters.length);
    // In front of the property that matters one of another size.
    main.put(at + 480, (byte) 6).putShort(at + 483, (short) 0x2416).put(at + 485, (byte) 1);
    main.putShort(at + 486, (short) 0x2417).put(at + 488, (byte) 1);

    ByteBuffer table = buffer(LARGE);
    table.put(0, (byte) 1).putShort(1, (short) 2);
    table.put(5, (byte) 2).putInt(6, 16).putInt(10, 0).putInt(14, all.length());
    table.putInt(18 + 2, wide ? TEXT : TEXT * 2 | 0x40000000);
    main.putInt(0x1a2, 0).putInt(0x1a6, 26);
    table.putInt(100, TEXT).putInt(104, TEXT + letters.length).putInt(108, page);
    main.putInt(0x102, 100).putInt(0x106, 12);
    return compound(main.array(), table.array());
  }

  /** A compound file of the two streams of a document. */
  private static byte[] compound(byte[] main, byte[] table) {
    return compound(List.of("WordDocument", "1Table"), List.of(main, table));
  }

  static byte[] compound(List<String> names, List<byte[]> streams) {
    int sectors = 2 + streams.stream().mapToInt(s -> (s.length + SECTOR - 1) / SECTOR).sum();
    ByteBuffer file = buffer(SECTOR * (1 + sectors));
    file.putInt(0, 0xe011cfd0).putInt(4, 0xe11ab1a1);
    file.putShort(28, (short) 0xfffe).putShort(30, (short) 9).putShort(32, (short) 6);
    file.putInt(44, 1).putInt(48, 1).putInt(56, LARGE).putInt(60, -2).putInt(68, -2);
    file.putInt(76, 0);
    for (int i = 1; i < 109; i++) {
      file.putInt(76 + 4 * i, -1);
    }
    for (int i = 0; i < SECTOR / 4; i++) {
      file.putInt(SECTOR + 4 * i, -1);
    }
    file.putInt(SECTOR, -3).putInt(SECTOR + 4, -2);
    int directory = 2 * SECTOR;
    entry(file, directory, "Root Entry", 5, -2, 0);
    int sector = 2;
    for (int i = 0; i < streams.size(); i++) {
      byte[] stream = streams.get(i);
      int count = (stream.length + SECTOR - 1) / SECTOR;
      entry(file, directory + 128 * (i + 1), names.get(i), 2, sector, stream.length);
      file.put(SECTOR * (1 + sector), stream);
      for (int k = 0; k < count; k++) {
        file.putInt(SECTOR + 4 * (sector + k), k + 1 < count ? sector + k + 1 : -2);
      }
      sector += count;
    }
    return file.array();
  }

  private static void entry(ByteBuffer file, int at, String name, int type, int first, int size) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
    file.put(at, letters).putShort(at + 64, (short) (letters.length + 2)).put(at + 66, (byte) type);
    file.putInt(at + 116, first).putInt(at + 120, size);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
