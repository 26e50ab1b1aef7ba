package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Decides where on a page its publication is spoken of, and keeps what is said: on a line of its
 * own, before the words of a line, or behind them. What the words of such a place mean is read by
 * {@link DatelineReader}; the readers of the head, the text and the foot ask in that order.
 */
final class PublicationReader {

  /** A date line has no more words. */
  private static final int MAX_WORDS = 45;

  /** A day behind the words of a line begins so near the line's end. */
  private static final int SUFFIX_REACH = 14;

  /** The tag of a paper before a date has no more words. */
  private static final int MAX_TAG = 4;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final PageLines lines;
  private final DatelineReader datelines;
  private Publication said = Publication.UNKNOWN;

  PublicationReader(Tagged tagged, PageLines lines, Names names) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.lines = lines;
    this.datelines = new DatelineReader(tagged, names);
  }

  /** What has been read so far. */
  Publication said() {
    return said;
  }

  /** The name on a date line, or null if it has none. */
  String author(Dateline read) {
    boolean named = read.authorFrom() >= 0 && !isPlace(read.authorTo());
    return named ? tagged.words(read.authorFrom(), read.authorTo()) : null;
  }

  /** "Hà Giang, ngày 5 tháng 5 năm 2021": letters and minutes name their place before the day. */
  private boolean isPlace(int to) {
    return to + 3 < tokens.size()
        && tokens.is(to, ',')
        && tokens.isSpelled(to + 1, "ngày")
        && tokens.isSpelled(to + 3, "tháng");
  }

  /** Reads a line that says when the report was published and nothing else; null if it does not. */
  Dateline line(int line) {
    if (lines.words(line) > MAX_WORDS) {
      return null;
    }
    // "Hôm nay, thứ Bảy, ngày 15/8/2020": the page's clock.
    Match today = tagged.at(lines.from(line), Category.RELATIVE_DAY);
    boolean clock = today != null && today.to() < lines.to(line);
    Dateline read = datelines.read(clock ? today.to() : lines.from(line), lines.to(line), !clock);
    if (read.end() < lines.to(line) || !read.saysSomething()) {
      return null;
    }
    if (clock) {
      return read;
    }
    if (read.authorFrom() >= 0 && read.date() == null) {
      return null;
    }
    said = said.with(read);
    return read;
  }

  /** Reads "Số: 12/TB-UBND Hà Giang, ngày 5 tháng 5 năm 2021"; whether the line has a day. */
  boolean letter(int line) {
    for (int t = lines.from(line); t < lines.to(line); t++) {
      if (tokens.isSpelled(t, "ngày")) {
        Dateline read = datelines.read(t, lines.to(line), false);
        if (read.date() != null) {
          said = said.with(read);
          return true;
        }
      }
    }
    return false;
  }

  /** Takes what a date line says for what is known if its day is an earlier one. */
  void orEarlier(Dateline read) {
    said = said.orEarlier(read);
  }

  /**
   * Reads a line below the lead that says when the report was published, if no line above does.
   *
   * @return whether it is such a line
   */
  boolean lineOfText(int line) {
    if (said.date() != null || lines.words(line) > MAX_WORDS) {
      return false;
    }
    Dateline read = datelines.read(lines.from(line), lines.to(line), true);
    boolean whole = read.end() == lines.to(line) && read.date() != null;
    if (!whole || read.time() == null && !read.labelled()) {
      return false;
    }
    said = said.with(read);
    return true;
  }

  /** Whether a line says on which day the report was published and nothing else. */
  boolean isLine(int line) {
    Dateline read = datelines.read(lines.from(line), lines.to(line), true);
    boolean whole = lines.words(line) <= MAX_WORDS && read.end() == lines.to(line);
    return whole && read.date() != null;
  }

  /**
   * Reads a line of the foot that says on which day the report was published; null if it does not.
   */
  Dateline lineOfFoot(int line) {
    Dateline read = datelines.read(lines.from(line), lines.to(line), true);
    if (read.end() < lines.to(line) || read.date() == null) {
      return null;
    }
    said = said.with(read);
    return read;
  }

  /**
   * Cuts off a date before the words of a line: in brackets, with a label, or with a clock time.
   *
   * @return whether one stood there
   */
  boolean prefix(int line) {
    int from = lines.from(line);
    Dateline read = datelines.read(behindTag(line), lines.to(line), false);
    if (read.date() == null || read.end() >= lines.to(line)) {
      return false;
    }
    boolean bracketed = tokens.is(from, '(') && TokenRuns.has(tokens, ')', from, read.end());
    boolean stated = !read.weak() && (read.labelled() || read.time() != null);
    if (!bracketed && !stated) {
      return false;
    }
    said = said.with(read);
    lines.startAt(line, read.end());
    return true;
  }

  /** "(BTN - 29/12/2017) …": the token behind the tag of a paper that a date follows. */
  private int behindTag(int line) {
    int from = lines.from(line);
    int t = from + 1;
    while (t < lines.to(line) && t < from + MAX_TAG && tokens.isAllCapitals(t)) {
      t++;
    }
    boolean tag = tokens.is(from, '(') && t > from + 1 && t + 1 < lines.to(line);
    boolean mark = tag && (tokens.is(t, '-') || tokens.is(t, ',') || tokens.is(t, ':'));
    return mark && tokens.isNumber(t + 1) ? t + 1 : from;
  }

  /** Cuts off a date in brackets before a paragraph; only the first one has it. */
  void prefixOfParagraph(int line) {
    if (said.date() == null
        && lines.from(line) == document.lineFirstToken(line)
        && tokens.is(lines.from(line), '(')) {
      prefix(line);
    }
  }

  /** Cuts off a day with a clock time behind the words of a line. */
  void suffix(int line) {
    int first = Math.max(lines.from(line) + 3, lines.to(line) - SUFFIX_REACH);
    for (int t = first; t < lines.to(line) - 2; t++) {
      if (!tokens.isNumber(t) || tokens.is(t - 1, '/') || tokens.is(t - 1, '-')) {
        continue;
      }
      Match label = tokens.is(t - 1, ':') ? tagged.endingAt(t - 1, Category.DATELINE_LABEL) : null;
      if (label != null && label.value().equals("WHEN")) {
        // "Thời gian: 14 giờ 00 ngày 22/5/2024" is the meeting's time.
        return;
      }
      Dateline read = datelines.read(t, lines.to(line), false);
      if (read.end() == lines.to(line) && read.date() != null && read.time() != null) {
        said = said.withMoment(read);
        lines.endAt(line, t);
      }
    }
  }
}
