package io.github.bienban.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

  /**
   * The characters that stand for themselves in the view, whatever stands beside them but marks;
   * none lies further. In Vietnamese letters of two and of three bytes take turns as no processor
   * foresees, so they are looked up and not compared.
   */
  private static final boolean[] PLAIN = new boolean[0x2000];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = isPlain(c);
    }
  }

  private final String original;
  private final String view;
  private final Stretches stretches;

  private SourceText(String original, String view, Stretches stretches) {
    this.original = original;
    this.view = view;
    this.stretches = stretches;
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
        ? new SourceText(original, original, null)
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
    if (stretches == null) {
      return start;
    }
    return start < view.length() ? stretches.start(start) : original.length();
  }

  /**
   * The caller's offset of a stretch's end.
   *
   * @param end the offset behind the stretch in the view
   * @return the offset behind the stretch in the caller's string
   */
  public int sourceEnd(int end) {
    if (stretches == null || end == 0) {
      return end;
    }
    return stretches.end(end - 1);
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    return c < PLAIN.length && PLAIN[c];
  }

  private static boolean isPlain(char c) {
    if (c < 0x80) {
      return c != '\r' && (c >= ' ' || c == '\n') && c != 0x7f;
    }
    return c >= 0xc0 && c < 0x2b0 && !isEth(c) || c >= 0x1e00;
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

  /**
   * The way back from the view. Stretches lie one behind the other; in a stretch of copies each
   * character stands for one of the caller's, and all characters of another stand for the same few.
   */
  private static final class Stretches {

    private static final int COPIES = -1;

    private int[] views = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    /** Adds a character of the view that stands for one of the caller's. */
    void copy(int view, int start) {
      if (size == 0
          || ends[size - 1] != COPIES
          || start - starts[size - 1] != view - views[size - 1]) {
        add(view, start, COPIES);
      }
    }

    /** Adds a character of the view that stands, perhaps with others, for some of the caller's. */
    void stand(int view, int start, int end) {
      if (size == 0 || starts[size - 1] != start || ends[size - 1] != end) {
        add(view, start, end);
      }
    }

    private void add(int view, int start, int end) {
      if (size == views.length) {
        views = Arrays.copyOf(views, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      views[size] = view;
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    int start(int view) {
      int at = at(view);
      return ends[at] == COPIES ? starts[at] + view - views[at] : starts[at];
    }

    int end(int view) {
      int at = at(view);
      return ends[at] == COPIES ? starts[at] + view - views[at] + 1 : ends[at];
    }

    private int at(int view) {
      int at = Arrays.binarySearch(views, 0, size, view);
      return at < 0 ? -at - 2 : at;
    }
  }

  /** One walk over a text that is not plain. */
  private static final class Normalising {

    private final String original;
    private final Stretches stretches = new Stretches();
    private final int plain;

    /** The letters with marks met so far, composed; a text has a few, each many times. */
    private final Map<String, String> letters = new HashMap<>();

    private char[] out;
    private int size;

    Normalising(String original, int plain) {
      this.original = original;
      // The last plain character may be the base of the first mark.
      this.plain = Math.max(0, plain - 1);
      this.out = new char[original.length()];
    }

    SourceText run() {
      int length = original.length();
      original.getChars(0, plain, out, 0);
      size = plain;
      if (plain > 0) {
        stretches.copy(0, 0);
      }
      int at = plain;
      while (at < length) {
        at = plainRun(at);
        int end = marksEnd(at);
        if (end > at + 1) {
          compose(at, end);
        } else if (original.charAt(at) == '\r' && end < length && original.charAt(end) == '\n') {
          end++;
          stretches.stand(size, at, end);
          put('\n');
        } else {
          single(at);
        }
        at = end;
      }
      return new SourceText(original, new String(out, 0, size), stretches);
    }

    /**
     * Keeps the plain characters from an offset on but for the last one, which may be the base of a
     * mark; gives its offset, or the same where none is plain.
     */
    private int plainRun(int at) {
      int end = at;
      while (end < original.length() && isPlain(original, end)) {
        end++;
      }
      int count = end - 1 - at;
      if (count <= 0) {
        return at;
      }
      stretches.copy(size, at);
      reserve(count);
      original.getChars(at, end - 1, out, size);
      size += count;
      return end - 1;
    }

    /** The offset behind the marks on a character; invisible characters may stand between. */
    private int marksEnd(int at) {
      int most = Math.min(original.length(), at + 1 + MAX_MARKS);
      int end = at + 1;
      for (int i = at + 1; i < most; i++) {
        char c = original.charAt(i);
        if (isMark(c)) {
          end = i + 1;
        } else if (isPlain(original, i) || standIn(c) != NOTHING) {
          break;
        }
      }
      return end;
    }

    private void single(int at) {
      char shown = isPlain(original, at) ? original.charAt(at) : standIn(original.charAt(at));
      if (shown != NOTHING) {
        stretches.copy(size, at);
        put(shown);
      }
    }

    private void compose(int from, int to) {
      String source = original.substring(from, to);
      String composed = letters.computeIfAbsent(source, Normalising::composed);
      int copied = from;
      for (int i = 0; i < composed.length(); i++) {
        char c = composed.charAt(i);
        if (copied == from + i && copied < to && standIn(source.charAt(i)) == c) {
          stretches.copy(size, copied++);
        } else {
          stretches.stand(size, Math.min(copied, to - 1), to);
        }
        put(c);
      }
    }

    private static String composed(String source) {
      StringBuilder visible = new StringBuilder(source.length());
      for (int i = 0; i < source.length(); i++) {
        char shown = standIn(source.charAt(i));
        if (shown != NOTHING) {
          visible.append(shown);
        }
      }
      return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private void put(char c) {
      reserve(1);
      out[size++] = c;
    }

    private void reserve(int count) {
      if (size + count > out.length) {
        out = Arrays.copyOf(out, 2 * (size + count) + 16);
      }
    }
  }
}
