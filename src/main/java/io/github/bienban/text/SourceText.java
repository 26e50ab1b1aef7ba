package io.github.bienban.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;

/**
 * The caller's string and its normalised view, with the way back to the caller's offsets.
 *
 * <p>The view is composed Unicode (NFC) with one kind of blank, line break, quotation mark,
 * apostrophe and dash, with the letter Đ where its look-alike Ð was typed, and without invisible
 * characters. Nothing else changes: other letters, case and spelling are the caller's.
 */
public final class SourceText {

  /**
   * A base letter with more marks than this is no letter of any language; the rest is cut off it.
   */
  private static final int MAX_MARKS = 16;

  private final String original;
  private final String view;
  private final int[] starts;
  private final int[] ends;

  private SourceText(String original, String view, int[] starts, int[] ends) {
    this.original = original;
    this.view = view;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Normalises a text.
   *
   * @param original the caller's string
   * @return the text with its view
   */
  public static SourceText of(String original) {
    Objects.requireNonNull(original, "text");
    int length = original.length();
    int plain = 0;
    while (plain < length && isPlain(original, plain)) {
      plain++;
    }
    return plain == length
        ? new SourceText(original, original, null, null)
        : new Normalising(original, plain).run();
  }

  /** The string that the caller gave. */
  public String original() {
    return original;
  }

  /** The normalised view. */
  public String view() {
    return view;
  }

  /**
   * The caller's offset of a stretch's beginning.
   *
   * @param start an offset in the view
   * @return the offset in the caller's string
   */
  public int sourceStart(int start) {
    if (starts == null) {
      return start;
    }
    return start < starts.length ? starts[start] : original.length();
  }

  /**
   * The caller's offset of a stretch's end.
   *
   * @param end the offset behind the stretch in the view
   * @return the offset behind the stretch in the caller's string
   */
  public int sourceEnd(int end) {
    if (ends == null) {
      return end;
    }
    return end == 0 ? 0 : ends[end - 1];
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return c != '\r' && (c >= ' ' || c == '\n') && c != 0x7f;
    }
    return c >= 0xc0 && c < 0x300 && !isEth(c) || c >= 0x1e00 && c < 0x2000;
  }

  /** Letters of other alphabets that look like Đ and đ and are typed for them. */
  private static boolean isEth(char c) {
    return c == '\u00d0' || c == '\u00f0' || c == '\u0189';
  }

  /** What stands for a character in the view: itself, another one, or nothing. */
  private static final char NOTHING = 0;

  private static char standIn(char c) {
    return switch (c) {
      case '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000', '\t' -> ' ';
      case '\u0085', '\u2028', '\u2029', '\u000b', '\f', '\r' -> '\n';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4', '\u02bc' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00ad',
          '\u200b',
          '\u200c',
          '\u200d',
          '\u200e',
          '\u200f',
          '\u2060',
          '\ufeff',
          '\u0000' ->
          NOTHING;
      case '\u00d0', '\u0189' -> '\u0110';
      case '\u00f0' -> '\u0111';
      default -> {
        if (c >= '\u2000' && c <= '\u200a') {
          yield ' ';
        }
        yield Character.isISOControl(c) && c != '\n' ? ' ' : c;
      }
    };
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** One walk over a text that is not plain. */
  private static final class Normalising {

    private final String original;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;
    private int at;

    Normalising(String original, int plain) {
      this.original = original;
      this.out = new StringBuilder(original.length());
      this.starts = new int[original.length()];
      this.ends = new int[original.length()];
      // The last plain character may be the base of the first mark.
      int safe = Math.max(0, plain - 1);
      for (at = 0; at < safe; at++) {
        emit(original.charAt(at), at, at + 1);
      }
    }

    SourceText run() {
      int length = original.length();
      while (at < length) {
        int end = at + 1;
        while (end < length && end - at <= MAX_MARKS && isMark(original.charAt(end))) {
          end++;
        }
        if (end > at + 1) {
          compose(at, end);
        } else {
          single(original.charAt(at));
          end =
              at
                  + (original.charAt(at) == '\r' && end < length && original.charAt(end) == '\n'
                      ? 2
                      : 1);
          if (!out.isEmpty() && end > at + 1) {
            ends[out.length() - 1] = end;
          }
        }
        at = end;
      }
      return new SourceText(
          original,
          out.toString(),
          Arrays.copyOf(starts, out.length()),
          Arrays.copyOf(ends, out.length()));
    }

    private void single(char c) {
      char shown = standIn(c);
      if (shown != NOTHING) {
        emit(shown, at, at + 1);
      }
    }

    private void compose(int from, int to) {
      String composed = Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFC);
      for (int i = 0; i < composed.length(); i++) {
        char shown = standIn(composed.charAt(i));
        if (shown != NOTHING) {
          emit(shown, from, to);
        }
      }
    }

    private void emit(char c, int start, int end) {
      int k = out.length();
      if (k == starts.length) {
        starts = Arrays.copyOf(starts, k * 2 + 16);
        ends = Arrays.copyOf(ends, k * 2 + 16);
      }
      out.append(c);
      starts[k] = start;
      ends[k] = end;
    }
  }
}
