package io.github.bienban.cli.input.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, known by how they begin. */
enum Binary {
  PDF("a PDF document", "%PDF-"),
  ZIP("a zip file (perhaps .docx or .odt)", "PK\003\004"),
  OFFICE(
      "an older Office document (perhaps .doc)",
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  RTF("an RTF document", "{\\rtf"),
  PNG("a PNG picture", "\u0089PNG\r\n\u001a\n"),
  JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
  GIF("a GIF picture", "GIF8"),
  GZIP("a gzip file", "\u001f\u008b\u0008"),
  RAR("a RAR file", "Rar!\u001a\u0007"),
  ELF("a program", "\u007fELF");

  private final String title;
  private final byte[] mark;

  Binary(String title, String mark) {
    this.title = title;
    this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What kind of file this is, if it is of a kind that is no text. */
  static Optional<String> nameOf(byte[] bytes) {
    return Arrays.stream(values())
        .filter(kind -> bytes.length >= kind.mark.length)
        .filter(kind -> Arrays.equals(bytes, 0, kind.mark.length, kind.mark, 0, kind.mark.length))
        .map(kind -> kind.title)
        .findFirst();
  }
}
