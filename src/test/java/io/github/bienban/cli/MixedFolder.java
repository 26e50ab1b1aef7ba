package io.github.bienban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bienban.cli.input.Documents;
import io.github.bienban.cli.input.WordFile;
import io.github.bienban.cli.input.encoding.TextDecoderTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a folder with reports of every kind and encoding, in folders and under odd names, and with
 * files that are broken in every way.
 *
 * @param readable the files that can be read
 * @param broken those that cannot
 */
record MixedFolder(List<Path> readable, List<Path> broken) {

  /** What every readable file says, in words that no two readings give. */
  static final String SAYS =
      "Sáng 4/4, Ban Thường vụ Huyện ủy Lũng Cao họp, thu được 187,5 tỷ đồng.";

  private static final String TCVN3 =
      "S¸ng 4/4, Ban Th­êng vô HuyÖn ñy Lòng Cao häp, thu ®­îc 187,5 tû ®ång.";

  private static final String VNI =
      "Saùng 4/4, Ban Thöôøng vuï Huyeän uûy Luõng Cao hoïp, thu ñöôïc 187,5 tyû ñoàng.";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Fills a folder.
   *
   * @param folder where
   * @param files how many files in all
   * @param broken how many of them are broken
   */
  static MixedFolder fill(Path folder, int files, int broken) throws IOException {
    Map<String, byte[]> whole = whole();
    Map<String, byte[]> damaged = damaged();
    List<Path> readable = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    for (int i = 0; i < files - broken; i++) {
      String end = List.copyOf(whole.keySet()).get(i % whole.size());
      // Names come twice in a folder with endings of their own, and again in other folders.
      String name = "Báo cáo số " + i / 2 % 500 + ("." + end).substring(end.indexOf('.') + 1);
      Path in = Files.createDirectories(folder.resolve(i % 3 == 0 ? "" : "Quý " + i % 7));
      Path file = in.resolve(name);
      readable.add(Files.exists(file) ? in.resolve("thêm " + i + name) : file);
      Files.write(readable.get(i), whole.get(end));
    }
    for (int i = 0; i < broken; i++) {
      String end = List.copyOf(damaged.keySet()).get(i % damaged.size());
      Path in = Files.createDirectories(folder.resolve(i % 2 == 0 ? "" : "Hỏng"));
      Path file = in.resolve("Tệp hỏng " + i + end.substring(end.indexOf('.')));
      unreadable.add(Files.write(file, damaged.get(end)));
    }
    return new MixedFolder(List.copyOf(readable), List.copyOf(unreadable));
  }

  /** The kinds that can be read: what tells them apart, then the ending of the file. */
  private static Map<String, byte[]> whole() {
    String page =
        "<html><head><meta charset=utf-8></head><body><nav><a href=/>Trang chủ</a></nav><p>"
            + SAYS
            + "</p><footer>Bản quyền</footer></body></html>";
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("utf8.txt", SAYS.getBytes(UTF_8));
    kinds.put("bom.TXT", ("\ufeff" + SAYS).getBytes(UTF_8));
    kinds.put("le.txt", ("\ufeff" + SAYS).getBytes(StandardCharsets.UTF_16LE));
    kinds.put("be.txt", SAYS.getBytes(StandardCharsets.UTF_16BE));
    kinds.put("1258.txt", TextDecoderTest.windows1258(SAYS));
    kinds.put("tcvn3.txt", TCVN3.getBytes(WINDOWS));
    kinds.put("vni.txt", VNI.getBytes(UTF_8));
    kinds.put("page.html", page.getBytes(UTF_8));
    kinds.put("old.htm", page.replace(SAYS, TCVN3).replace("utf-8", "x").getBytes(WINDOWS));
    kinds.put("word.docx", Documents.docx(SAYS));
    kinds.put("open.odt", Documents.odt(SAYS));
    kinds.put("word.doc", WordFile.of(SAYS));
    kinds.put("misnamed.doc", Documents.docx(SAYS));
    kinds.put("print.pdf", Documents.pdf(List.of(List.of(SAYS))));
    return kinds;
  }

  private static Map<String, byte[]> damaged() {
    byte[] docx = Documents.docx(SAYS);
    byte[] pdf = Documents.pdf(List.of(List.of(SAYS)));
    byte[] doc = WordFile.of(SAYS);
    byte[] flipped = docx.clone();
    flipped[140] ^= 0x7f;
    byte[] cutInALetter = SAYS.repeat(9).getBytes(UTF_8);
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("empty.txt", new byte[0]);
    kinds.put("blank.txt", " \r\n\t ".getBytes(UTF_8));
    kinds.put("picture.txt", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
    kinds.put("binary.txt", HexFormat.of().parseHex("0001020304050607080900ff00ee"));
    kinds.put("letter.txt", Documents.cut(cutInALetter, 2));
    kinds.put("french.txt", "Le conseil g\u00e9n\u00e9ral".getBytes(StandardCharsets.ISO_8859_1));
    kinds.put("cut.docx", Documents.cut(docx, docx.length / 2));
    kinds.put("flipped.docx", flipped);
    kinds.put("sheet.docx", Documents.zip(Map.of("xl/workbook.xml", "<a/>")));
    kinds.put("cut.odt", Documents.cut(Documents.odt(SAYS), 200));
    kinds.put("empty.odt", new byte[0]);
    kinds.put("cut.doc", Documents.cut(doc, 1500));
    kinds.put("password.doc", WordFile.encrypted());
    kinds.put("rtf.doc", "{\\rtf1 a}".getBytes(UTF_8));
    kinds.put("cut.pdf", Documents.cut(pdf, pdf.length / 2));
    kinds.put("password.pdf", Documents.pdf(List.of(List.of(SAYS)), "khóa"));
    kinds.put("scanned.pdf", Documents.pdf(List.of(List.of(), List.of())));
    kinds.put("nothing.html", "<html><script>a</script></html>".getBytes(UTF_8));
    return kinds;
  }
}
