package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.ListMarks;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The segments of a sentence: what lies between commas, semicolons and colons, and what stands in
 * brackets. A comma inside the name of one thing (đàn gia súc, gia cầm) parts nothing.
 */
final class Segments {

  /** A bracket that is not closed within so many tokens is no bracket. */
  private static final int LONGEST_BRACKET = 80;

  /** An ellipsis has no more marks. */
  private static final int LONGEST_ELLIPSIS = 4;

  private static final int NONE = -1;

  private final Tagged tagged;
  private final Tokens tokens;
  private final int from;
  private final List<Segment> all = new ArrayList<>();
  private final int[] segmentOf;

  /**
   * Cuts a stretch of tokens.
   *
   * @param tagged the document
   * @param from the first token
   * @param to the token behind the last one
   */
  Segments(Tagged tagged, int from, int to) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.from = from;
    this.segmentOf = new int[Math.max(0, to - from)];
    Arrays.fill(segmentOf, NONE);
    cut(from, to, NONE);
  }

  /** The first token of the sentence. */
  int from() {
    return from;
  }

  /** The token behind the last one of the sentence. */
  int to() {
    return from + segmentOf.length;
  }

  /** The segments, in the order in which they end; one in brackets before the one around it. */
  List<Segment> all() {
    return all;
  }

  /** The segment in which a token stands. */
  Segment at(int token) {
    return all.get(segmentOf[token - from]);
  }

  /** Whether a token stands in brackets inside another segment. */
  boolean isInside(int token, Segment segment) {
    return segmentOf[token - from] != segment.index();
  }

  /** The token behind a bracket that opens in a segment; the bracket's own if it never closes. */
  int behindBracket(int open, Segment segment) {
    int t = open + 1;
    if (t >= segment.to() || !isInside(t, segment)) {
      return open;
    }
    while (t < segment.to() && isInside(t, segment)) {
      t++;
    }
    return Math.min(segment.to(), t + 1);
  }

  private void cut(int begin, int end, int around) {
    int start = around < 0 ? ListMarks.behindNumber(tagged, begin, end) : begin;
    boolean opens = around < 0;
    int own = reserve(around, start);
    int joined = begin;
    Arrays.fill(segmentOf, begin - from, start - from, own);
    for (int t = start; t < end; t++) {
      Match pair = tagged.at(t, Category.COMMA_PAIR);
      joined = pair == null ? joined : Math.max(joined, pair.to());
      int close = around < 0 && tokens.is(t, '(') ? closing(t, end) : NONE;
      if (close > 0) {
        segmentOf[t - from] = own;
        cut(t + 1, close, own);
        segmentOf[close - from] = own;
        t = close;
        continue;
      }
      segmentOf[t - from] = own;
      if (!tokens.isPunct(t)) {
        continue;
      }
      boolean strong =
          tokens.is(t, ';') || tokens.is(t, ':') && !leadsToFigure(t, end) || isEllipsis(t, end);
      boolean parts = tokens.is(t, ',') && t >= joined || isDash(t, start, end);
      if (strong || parts) {
        all.set(own, new Segment(own, start, t, around, opens));
        start = strong ? behindInnerMark(t + 1, end, own) : t + 1;
        t = start - 1;
        opens = strong;
        own = reserve(around, start);
      }
    }
    all.set(own, new Segment(own, start, end, around, opens));
  }

  /**
   * "59 triệu viên gạch các loại - tăng 10%", "45 tỷ đồng - 95% dự toán": a dash before what a
   * figure is compared by.
   */
  private boolean isDash(int t, int start, int end) {
    return t > start
        && t + 1 < end
        && (tokens.is(t, '-') || tokens.is(t, '\u2013'))
        && !(tokens.isGlued(t) && tokens.isGlued(t + 1))
        && (tagged.is(t + 1, Category.RELATION) || isShareOfPlan(t + 1, end));
  }

  private boolean isShareOfPlan(int t, int end) {
    return t + 2 < end
        && tokens.isNumber(t)
        && tokens.is(t + 1, '%')
        && ReferenceReader.isPlan(tagged.at(t + 2, Category.BASIS));
  }

  /** "gồm: 1/ 5 xã; hai là 15 thôn": the number of an entry inside a sentence. */
  private int behindInnerMark(int begin, int end, int own) {
    int behind = ListMarks.behindNumber(tagged, begin, end);
    Arrays.fill(segmentOf, begin - from, behind - from, own);
    return behind;
  }

  private int reserve(int around, int start) {
    all.add(new Segment(all.size(), start, start, around, false));
    return all.size() - 1;
  }

  private int closing(int open, int end) {
    for (int t = open + 1; t < Math.min(end, open + LONGEST_BRACKET); t++) {
      if (tokens.is(t, ')')) {
        return t;
      }
      if (tokens.is(t, '(')) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "…" or "..." inside a sentence; not before what the figures are compared with. */
  private boolean isEllipsis(int t, int end) {
    if (t + 2 >= end || !tokens.is(t, '\u2026') && !(tokens.is(t, '.') && tokens.is(t + 1, '.'))) {
      return false;
    }
    int behind = t;
    int limit = Math.min(end, t + LONGEST_ELLIPSIS);
    while (behind < limit && (tokens.is(behind, '.') || tokens.is(behind, '\u2026'))) {
      behind++;
    }
    return !tagged.is(behind, Category.VERSUS);
  }

  /** "thực hiện đạt: 187,5 tỷ đồng": the colon stands between a verb and its figure. */
  private boolean leadsToFigure(int colon, int end) {
    int next = colon + 1;
    return next < end
        && (tokens.isNumber(next) || tagged.is(next, Category.QUALIFIER))
        && tagged.endingAt(colon, Category.LEVEL) != null
        && tagged.endingAt(colon, Category.LIST_OPENER) == null
        && tagged.endingAt(colon, Category.QUALIFIER_AFTER) == null;
  }
}
