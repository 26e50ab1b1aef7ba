package io.github.bienban.cli.input.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Finds out which encoding a text is in. Unicode is known by its form: a byte order mark, valid
 * UTF-8, the zero bytes of UTF-16. A text in none of these is read in each encoding that Vietnamese
 * was written in before, and taken only if the words are Vietnamese in one of them; there is no
 * guess beyond that.
 */
public final class TextDecoder {

  /** So many Vietnamese words tell an encoding. */
  private static final int ENOUGH_WORDS = 3;

  /** Of the words with marks so many hundredths are Vietnamese in a text that is. */
  private static final int ENOUGH_PERCENT = 80;

  /** UTF-16 has an ASCII character among so many. */
  private static final int FEW_PAIRS = 5;

  /** One control character in so many is none of a text. */
  private static final int CHARACTERS_A_CONTROL = 500;

  private TextDecoder() {}

  /**
   * Decodes a text.
   *
   * @param bytes the whole of a text
   * @return the text without its byte order mark, line ends as they are
   * @throws UnreadableException if it is in no encoding that shows itself, or no text at all
   */
  public static Decoded decode(byte[] bytes) throws UnreadableException {
    Decoded read = raw(bytes, null, false);
    String meant = LegacyText.toUnicode(read.text());
    return new Decoded(meant, read.unchanged() && meant.equals(read.text()));
  }

  /**
   * Decodes the source of a document that may say which encoding it is in. Letters of a spelling
   * before Unicode are left as they are shown: the text is still to be taken out of the source.
   *
   * @param bytes the whole of a source
   * @param declared what it says, which holds only if the bytes do not show another encoding; or
   *     null
   * @return the source without its byte order mark
   * @throws UnreadableException if it is in no encoding that shows itself, or no text at all
   */
  public static String source(byte[] bytes, Charset declared) throws UnreadableException {
    return raw(bytes, declared, true).text();
  }

  private static Decoded raw(byte[] bytes, Charset declared, boolean asShown)
      throws UnreadableException {
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      throw new UnreadableException("is UTF-32; save it as UTF-8");
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return unicode(strict(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16"), bytes);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return unicode(strict(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16"), bytes);
    }
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return unicode(strict(bytes, 3, StandardCharsets.UTF_8, "UTF-8"), bytes);
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return unicode(strict(bytes, 0, wide, "UTF-16"), bytes);
    }
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int error = errorAt(bytes, 0, StandardCharsets.UTF_8, out);
    if (error < 0) {
      return unicode(out.flip().toString(), bytes);
    }
    String old = beforeUnicode(bytes, asShown);
    if (old == null && declared != null) {
      CharBuffer read = CharBuffer.allocate(capacity(bytes, declared));
      if (errorAt(bytes, 0, declared, read) < 0) {
        old = Normalizer.normalize(read.flip(), Normalizer.Form.NFC);
      }
    }
    if (old == null) {
      throw new UnreadableException(
          Binary.nameOf(bytes)
              .map(name -> Reason.of("is no text but {0}", Reason.of(name)))
              .orElse(notIn("UTF-8", bytes, error)));
    }
    return new Decoded(checked(old), false);
  }

  private static Decoded unicode(String text, byte[] bytes) throws UnreadableException {
    Optional<String> binary = Binary.nameOf(bytes);
    if (binary.isPresent()) {
      throw new UnreadableException("is no text but {0}", Reason.of(binary.get()));
    }
    return new Decoded(checked(text), true);
  }

  /** The text in the encoding before Unicode in which it is Vietnamese, or null. */
  private static String beforeUnicode(byte[] bytes, boolean asShown) {
    String best = null;
    int most = 0;
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (Charset.isSupported("windows-1258")
        && errorAt(bytes, 0, Charset.forName("windows-1258"), out) < 0) {
      String text = Normalizer.normalize(out.flip(), Normalizer.Form.NFC);
      most = vietnamese(text);
      best = most > 0 ? text : null;
    }
    out.clear();
    if (errorAt(bytes, 0, Charset.forName("windows-1252"), out) < 0) {
      String shown = out.flip().toString();
      for (LegacySpelling spelling : LegacySpelling.values()) {
        String text = spelling.toUnicode(shown);
        int words = vietnamese(text);
        if (words > most) {
          most = words;
          best = asShown ? shown : text;
        }
      }
    }
    return best;
  }

  /** How many words with marks are Vietnamese; none if that is too few to tell an encoding. */
  private static int vietnamese(String text) {
    LegacyText.Share share = LegacyText.share(text);
    boolean enough =
        share.syllables() >= ENOUGH_WORDS
            && 100L * share.syllables() >= (long) ENOUGH_PERCENT * share.words();
    return enough ? share.syllables() : 0;
  }

  /**
   * UTF-16 without a mark shows itself by its high bytes: zero for ASCII, and else of the few
   * blocks that Vietnamese text has its letters and signs in.
   */
  private static Charset utf16(byte[] bytes) {
    if (isUtf16(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return isUtf16(bytes, 0) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isUtf16(byte[] bytes, int highByte) {
    int pairs = bytes.length / 2;
    int zeros = 0;
    int known = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      int high = bytes[i + highByte];
      int low = bytes[i + 1 - highByte];
      if (high == 0 && low != 0) {
        zeros++;
      } else if (high == 1 || high == 3 || high == 0x1e || high == 0x20 || high == 0x22) {
        known++;
      }
    }
    return zeros > 0 && (long) zeros * FEW_PAIRS >= pairs && 100L * (zeros + known) >= 90L * pairs;
  }

  private static String strict(byte[] bytes, int from, Charset charset, String name)
      throws UnreadableException {
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    int error = errorAt(bytes, from, charset, out);
    if (error >= 0) {
      throw new UnreadableException(notIn(name, bytes, error));
    }
    return out.flip().toString();
  }

  private static Reason notIn(String name, byte[] bytes, int at) {
    return Reason.of("is not {0}: byte {1} at {2}", name, String.format("0x%02X", bytes[at]), at);
  }

  private static int capacity(byte[] bytes, Charset charset) {
    return (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte());
  }

  /** Decodes into a buffer; returns where the bytes are not in the encoding, or -1. */
  private static int errorAt(byte[] bytes, int from, Charset charset, CharBuffer out) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return result.isError() ? in.position() : -1;
  }

  /** Refuses what has the control characters of a program's own data. */
  private static String checked(String text) throws UnreadableException {
    int controls = 0;
    int first = -1;
    boolean zero = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b') {
        controls++;
        first = first < 0 ? i : first;
        zero |= c == 0;
      }
    }
    if (zero || controls > text.length() / CHARACTERS_A_CONTROL + 1) {
      throw new UnreadableException(
          "is no text: control character {0} at {1}",
          String.format("0x%02X", (int) text.charAt(first)), first);
    }
    return text;
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
