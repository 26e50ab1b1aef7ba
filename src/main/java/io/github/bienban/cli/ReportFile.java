package io.github.bienban.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds the text of one report.
 *
 * @param path the file
 * @param name what its result is called: the file's name without {@code .txt}
 */
record ReportFile(Path path, String name) {

  /** The most bytes that are read of a file; a report has some ten thousand. */
  private static final long MAX_BYTES = 256L << 20;

  static final String EXTENSION = ".txt";

  static ReportFile of(Path path) {
    String name = path.getFileName().toString();
    boolean plain = isText(name) && name.length() > EXTENSION.length();
    return new ReportFile(
        path, plain ? name.substring(0, name.length() - EXTENSION.length()) : name);
  }

  /** Whether a file's name ends as the name of a text file does. */
  static boolean isText(String name) {
    int dot = name.length() - EXTENSION.length();
    return name.regionMatches(true, dot, EXTENSION, 0, EXTENSION.length());
  }

  /**
   * Reads the text: UTF-8, or UTF-16 with a byte order mark. The mark is no part of the text.
   *
   * @return the text, line ends as they are
   * @throws InputException if the file cannot be read, or is not in that encoding
   */
  String text() throws InputException {
    byte[] bytes = bytes();
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      throw new InputException(path, "is UTF-32; save it as UTF-8");
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
    }
    int mark = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    return decode(bytes, mark, StandardCharsets.UTF_8, "UTF-8");
  }

  private byte[] bytes() throws InputException {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new InputException(path, "is larger than " + (MAX_BYTES >> 20) + " MiB");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new InputException(path, Reasons.of(e));
    }
  }

  private String decode(byte[] bytes, int from, Charset charset, String name)
      throws InputException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new InputException(
          path,
          String.format("is not %s: byte 0x%02X at %d", name, bytes[in.position()], in.position()));
    }
    return out.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
