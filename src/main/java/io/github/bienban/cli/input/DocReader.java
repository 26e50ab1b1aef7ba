package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the paragraphs, tables and text boxes of a document of Word 97 to 2003, by Microsoft's
 * published layout ([MS-DOC]): the text lies in pieces, each in a byte or two a letter; control
 * characters end its paragraphs and cells.
 */
final class DocReader {

  private static final int MAGIC = 0xa5ec;

  /** The first version whose header is laid out as here. */
  private static final int WORD_97 = 0xc1;

  private static final int FLAGS = 10;
  private static final int ENCRYPTED = 0x100;
  private static final int SECOND_TABLE = 0x200;

  private static final int TEXT_LENGTH = 0x4c;

  /** Between the text and that of boxes: notes, headers, macros, comments, endnotes. */
  private static final int[] LENGTHS_BETWEEN = {0x50, 0x54, 0x58, 0x5c, 0x60};

  private static final int BOXES_LENGTH = 0x64;

  private static final int PARAGRAPH_PAGES = 0x102;
  private static final int PIECES = 0x1a2;
  private static final int HEADER = 0x1aa;

  private static final int PAGE = 512;
  private static final int BOX = 13;
  private static final int ROW_END = 0x2417;

  private static final char FIELD = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char CELL = 0x07;

  private final ByteBuffer main;
  private final ByteBuffer table;

  /** Where the marks lie that end a row: begin to end of stretches in the main stream. */
  private final TreeMap<Integer, Integer> rowEnds = new TreeMap<>();

  private final Outline outline = new Outline();
  private boolean inRow;
  private int fields;
  private int codes;

  private DocReader(ByteBuffer main, ByteBuffer table) {
    this.main = main;
    this.table = table;
  }

  static String read(byte[] bytes) throws UnreadableException {
    CompoundFile file = new CompoundFile(bytes);
    if (file.has("EncryptedPackage")) {
      throw new UnreadableException("is protected by a password");
    }
    if (!file.has("WordDocument")) {
      throw new UnreadableException("is no Word document, though one of Office");
    }
    ByteBuffer main = file.stream("WordDocument");
    if (main.capacity() < HEADER || (main.getShort(0) & 0xffff) != MAGIC) {
      throw CompoundFile.broken("its header is damaged");
    }
    if ((main.getShort(2) & 0xffff) < WORD_97) {
      throw new UnreadableException("is of a Word before 97; save it as .docx");
    }
    int flags = main.getShort(FLAGS);
    if ((flags & ENCRYPTED) != 0) {
      throw new UnreadableException("is protected by a password");
    }
    ByteBuffer table = file.stream((flags & SECOND_TABLE) != 0 ? "1Table" : "0Table");
    try {
      return new DocReader(main, table).text();
    } catch (IndexOutOfBoundsException e) {
      throw CompoundFile.broken("its text points outside of the file");
    }
  }

  private String text() throws UnreadableException {
    findRowEnds();
    long text = main.getInt(TEXT_LENGTH);
    long boxes = text;
    for (int length : LENGTHS_BETWEEN) {
      boxes += main.getInt(length);
    }
    int at = main.getInt(PIECES);
    int end = at + main.getInt(PIECES + 4);
    // What was done to the pieces stands before them.
    while (at < end && table.get(at) == 1) {
      at += 3 + (table.getShort(at + 1) & 0xffff);
    }
    if (at >= end || table.get(at) != 2) {
      throw CompoundFile.broken("its list of pieces is damaged");
    }
    int pieces = (table.getInt(at + 1) - 4) / 12;
    int ends = at + 5;
    int places = ends + 4 * (pieces + 1);
    outline.startParagraph();
    for (int i = 0; i < pieces; i++) {
      int from = table.getInt(ends + 4 * i);
      int to = table.getInt(ends + 4 * (i + 1));
      int place = table.getInt(places + 8 * i + 2);
      piece(from, to, place, text, boxes, boxes + main.getInt(BOXES_LENGTH));
    }
    outline.endParagraph("");
    if (inRow) {
      outline.endCell();
      outline.endRow();
    }
    return outline.text();
  }

  /** Adds the letters of a piece that belong to the text or to a box. */
  private void piece(int from, int to, int place, long text, long boxes, long boxesEnd) {
    boolean bytes = (place & 0x40000000) != 0;
    int start = bytes ? (place & 0x3fffffff) / 2 : place & 0x3fffffff;
    Charset windows = Charset.forName("windows-1252");
    for (int i = from; i < to; i++) {
      if (i < text || i >= boxes && i < boxesEnd) {
        int at = start + (i - from) * (bytes ? 1 : 2);
        char c =
            bytes ? new String(new byte[] {main.get(at)}, windows).charAt(0) : main.getChar(at);
        add(c, at);
      }
    }
  }

  private void add(char c, int at) {
    switch (c) {
      case FIELD -> {
        fields++;
        codes++;
      }
      case FIELD_RESULT -> codes = Math.max(0, codes - 1);
      case FIELD_END -> {
        // A field without a result ends in its code.
        fields = Math.max(0, fields - 1);
        codes = Math.min(codes, fields);
      }
      case CELL -> mark(isRowEnd(at));
      case '\r', '\f' -> {
        outline.endParagraph("");
        outline.startParagraph();
      }
      case 0x0b -> outline.breakLine();
      case 0x1e -> outline.add("-");
      case '\t' -> outline.add(" ");
      default -> {
        if (codes == 0 && c >= ' ') {
          outline.add(Character.toString(c));
        }
      }
    }
  }

  /**
   * Ends a cell or a row. The first cell of a row begins with the paragraph that the mark ends, for
   * nothing marks where a table begins.
   */
  private void mark(boolean rowEnd) {
    if (rowEnd) {
      outline.endParagraph("");
      if (inRow) {
        outline.endCell();
        outline.endRow();
        inRow = false;
      }
      outline.startParagraph();
      return;
    }
    if (!inRow) {
      outline.wrapInCell();
      inRow = true;
    } else {
      outline.endParagraph("");
    }
    outline.endCell();
    outline.startCell();
    outline.startParagraph();
  }

  private boolean isRowEnd(int at) {
    Map.Entry<Integer, Integer> stretch = rowEnds.floorEntry(at);
    return stretch != null && at < stretch.getValue();
  }

  /** Finds the paragraphs whose properties say that they end a row. */
  private void findRowEnds() {
    int at = main.getInt(PARAGRAPH_PAGES);
    int size = main.getInt(PARAGRAPH_PAGES + 4);
    int pages = size < 12 ? 0 : (size - 4) / 8;
    for (int i = 0; i < pages; i++) {
      int number = table.getInt(at + 4 * (pages + 1) + 4 * i) & 0x3fffff;
      int page = number * PAGE;
      int count = main.get(page + PAGE - 1) & 0xff;
      for (int k = 0; k < count; k++) {
        int properties = (main.get(page + 4 * (count + 1) + BOX * k) & 0xff) * 2;
        if (properties > 0 && endsRow(page + properties)) {
          rowEnds.put(main.getInt(page + 4 * k), main.getInt(page + 4 * (k + 1)));
        }
      }
    }
  }

  /** Whether a paragraph's properties, one after the other, have the one that ends a row. */
  private boolean endsRow(int from) {
    int at = from;
    int size = main.get(at++) & 0xff;
    int end = size > 0 ? at + 2 * size - 1 : at + 1 + 2 * (main.get(at++) & 0xff);
    at += 2;
    while (at + 3 <= end) {
      int property = main.getShort(at) & 0xffff;
      at += 2;
      if (property == ROW_END) {
        return main.get(at) != 0;
      }
      at +=
          switch (property >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default ->
                property == 0xd608 ? 1 + (main.getShort(at) & 0xffff) : 1 + (main.get(at) & 0xff);
          };
    }
    return false;
  }
}
