package io.github.bienban.cli.input.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in each encoding, and bytes that are in none. */
public class TextDecoderTest {

  private static final String TEXT =
      "Sáng 4/4, Huyện ủy Lũng Cao họp về thu ngân sách quý I.\r\n“Đạt 35%” – đồng chí Bí thư nói.\n";

  /** What a Latin-1 reader sees of TCVN3 and of VNI, and what is meant. */
  private static final String MEANT =
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Cộng hòa xã hội chủ nghĩa Việt Nam
      Độc lập - Tự do - Hạnh phúc
      Kính gửi: Ủy ban nhân dân huyện
      Năm 2003, tổng thu đạt 12,5 tỷ đồng, vượt kế hoạch; trường lớp mở rộng đến mỗi ấp.
      """;

  private static final String TCVN3 =
      """
      CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM
      Céng hßa x· héi chñ nghÜa ViÖt Nam
      §éc lËp - Tù do - H¹nh phóc
      KÝnh göi: Uû ban nh©n d©n huyÖn
      N¨m 2003, tæng thu ®¹t 12,5 tû ®ång, v­ît kÕ ho¹ch; tr­êng líp më réng ®Õn mçi Êp.
      """;

  private static final String VNI =
      """
      COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM
      Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam
      Ñoäc laäp - Töï do - Haïnh phuùc
      Kính göûi: UÛy ban nhaân daân huyeän
      Naêm 2003, toång thu ñaït 12,5 tyû ñoàng, vöôït keá hoaïch; tröôøng lôùp môû roäng ñeán moãi aáp.
      """;

  private static String meant(String spelling) {
    // Capitals with tones are no letters of their own in TCVN3: a font of capitals shows them.
    return spelling.equals("TCVN3")
        ? MEANT
            .replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "CộNG HòA Xã HộI CHủ NGHĩA VIệT")
            .replace("Ủy", "Uỷ")
        : MEANT;
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,    ''",
    "UTF-8,    EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
  })
  void readsUnicode(String charset, String mark) throws UnreadableException {
    Decoded read = decode(mark, TEXT.getBytes(Charset.forName(charset)));
    assertThat(read).isEqualTo(new Decoded(TEXT, true));
  }

  @Test
  void leavesDecomposedUnicodeAsItIs() throws UnreadableException {
    String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    assertThat(decode("", decomposed.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(decomposed);
  }

  @Test
  void readsWindows1258() throws UnreadableException {
    Decoded read = decode("", windows1258(TEXT));
    assertThat(read).isEqualTo(new Decoded(TEXT, false));
  }

  @Test
  void readsTcvn3() throws UnreadableException {
    assertThat(decode("", TCVN3.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoded(meant("TCVN3"), false));
    assertThat(decode("", TCVN3.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(meant("TCVN3"), false));
    assertThat(decode("FFFE", TCVN3.getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new Decoded(meant("TCVN3"), false));
  }

  @Test
  void readsVni() throws UnreadableException {
    assertThat(decode("", VNI.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoded(meant("VNI"), false));
    assertThat(decode("", VNI.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(meant("VNI"), false));
  }

  @Test
  void readsTheLinesOfAMixedTextEachInItsSpelling() {
    assertThat(LegacyText.toUnicode(TEXT + TCVN3 + TEXT)).isEqualTo(TEXT + meant("TCVN3") + TEXT);
    assertThat(LegacyText.toUnicode(TEXT + VNI)).isEqualTo(TEXT + meant("VNI"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hội nghị diễn ra tại Genève, do ông Müller và bà Citroën chủ trì; 20°C, 5 m², 3 m³.",
        "« Độc lập » · 100 µg ± 5 § 3",
        "Xã có 12 xóm, sáu tổ và bảy ấp; bà con vui.",
        "à á â ã è é ê ì í ò ó ô õ ù ú ý",
        "Le conseil général a été réuni à l'hôtel de ville, où naît la fête.",
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(LegacyText.toUnicode(text)).isSameAs(text);
  }

  @Test
  void doesNotTakeABulletForALetter() {
    assertThat(LegacyText.toUnicode("· " + TCVN3)).isEqualTo("· " + meant("TCVN3"));
  }

  @Test
  void readsTheSymbolFontsOfOldDocuments() {
    StringBuilder shown = new StringBuilder();
    TCVN3.chars().forEach(c -> shown.append((char) (c > 0xa0 ? 0xf000 + c : c)));
    assertThat(LegacyText.toUnicode(shown.toString())).isEqualTo(meant("TCVN3"));
  }

  @ParameterizedTest
  @CsvSource({
    "61 62 E1 BB,                'is not UTF-8: byte 0xE1 at 2'",
    "61 FF 62,                   'is not UTF-8: byte 0xFF at 1'",
    "C0 80,                      'is not UTF-8: byte 0xC0 at 0'",
    "EF BB BF 80,                'is not UTF-8: byte 0x80 at 3'",
    "FF FE 61 00 62,             'is not UTF-16: byte 0x62 at 4'",
    "FE FF DC 00 00 61,          'is not UTF-16: byte 0xDC at 2'",
    "FF FE 00 00 61 00 00 00,    'is UTF-32; save it as UTF-8'",
    "00 00 FE FF 00 00 00 61,    'is UTF-32; save it as UTF-8'",
    "61 62 63 64 65 00 66,       'is no text: control character 0x00 at 5'",
    "61 01 62 02 63 03,          'is no text: control character 0x01 at 1'",
    "25 50 44 46 2D 31 2E 37,    'is no text but a PDF document'",
    "50 4B 03 04 14 00 00 00,    'is no text but a zip file (perhaps .docx or .odt)'",
    "D0 CF 11 E0 A1 B1 1A E1 00, 'is no text but an older Office document (perhaps .doc)'",
    "89 50 4E 47 0D 0A 1A 0A 00, 'is no text but a PNG picture'",
    "7B 5C 72 74 66 31 20 61,    'is no text but an RTF document'",
  })
  void refusesWhatIsNoText(String bytes, String reason) {
    assertThatThrownBy(() -> decode(bytes.replace(" ", ""), new byte[0]))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }

  @Test
  void refusesALanguageThatItCannotTell() {
    byte[] french =
        "Le conseil g\u00e9n\u00e9ral \u00e0 l'h\u00f4tel".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> decode("", french)).hasMessage("is not UTF-8: byte 0xE9 at 12");
  }

  @Test
  void refusesUtf8WithAByteTakenOut() {
    byte[] whole = TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
    byte[] broken = new byte[whole.length - 1];
    System.arraycopy(whole, 0, broken, 0, 2);
    System.arraycopy(whole, 3, broken, 2, whole.length - 3);
    assertThatThrownBy(() -> decode("", broken)).hasMessage("is not UTF-8: byte 0xC3 at 1");
  }

  @Test
  void usesTheDeclaredEncodingWhereTheBytesAllowIt() throws UnreadableException {
    Charset latin = StandardCharsets.ISO_8859_1;
    assertThat(TextDecoder.source("H\u00f4m nay".getBytes(latin), latin)).isEqualTo("H\u00f4m nay");
    assertThat(TextDecoder.source(windows1258(TEXT), Charset.forName("windows-1258")))
        .isEqualTo(TEXT);
    assertThat(TextDecoder.source(windows1258(TEXT), StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        ".VnTime, céng, cộng",
        ".VnTimeH, céng, CỘNG",
        "ABCDEF+.VnArial, héi, hội",
        "VNI-Times, coäng, cộng",
        "'\".VnTime\", serif', héi, hội",
        "Times New Roman, héi, -",
      })
  void knowsTheFontsOfTheSpellings(String font, String shown, String meant) {
    LegacyFont found = LegacyFont.of(font);
    assertThat(found == null ? null : found.toUnicode(shown)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "nghiêng, true",
    "quyết, true",
    "giữ, true",
    "gìn, true",
    "gì, true",
    "ủy, true",
    "ở, true",
    "ĐỒNG, true",
    "Thuở, true",
    "khuỷu, true",
    "giếng, true",
    "yêu, true",
    "oán, true",
    "các, true",
    "cạc, true",
    "càc, false",
    "kýnh, false",
    "nghang, false",
    "đOng, false",
    "Äá, false",
    "hßa, false",
    "héi, false",
    "strasse, false",
    "'', false",
    "b, false",
  })
  void knowsSyllables(String word, boolean is) {
    assertThat(Syllables.get().isSyllable(word)).isEqualTo(is);
  }

  /** Writes windows-1258 as its users' programs do: letters with their marks behind them. */
  public static byte[] windows1258(String text) {
    Charset charset = Charset.forName("windows-1258");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter -> {
              String parts = letter;
              if (!charset.newEncoder().canEncode(parts)) {
                // The tone apart, the letter with its other mark whole.
                String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
                StringBuilder base = new StringBuilder();
                StringBuilder tone = new StringBuilder();
                marks
                    .chars()
                    .forEach(
                        c ->
                            ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0 ? tone : base)
                                .append((char) c));
                parts = Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
              }
              out.writeBytes(parts.getBytes(charset));
            });
    return out.toByteArray();
  }

  private static Decoded decode(String mark, byte[] bytes) throws UnreadableException {
    byte[] head = HexFormat.of().parseHex(mark);
    byte[] all = new byte[head.length + bytes.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return TextDecoder.decode(all);
  }
}
