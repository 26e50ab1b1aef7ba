package io.github.bienban.cli;

import io.github.bienban.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Where a text is marked. The places of facts may lie in each other, cross each other and go over
 * line ends; the marks are cut so that each is either inside or outside of any other, and inside
 * one line. They can be written as elements in elements.
 */
final class Marks {

  /** No more marks than this lie in each other; what lies deeper is left unmarked. */
  private static final int MAX_DEPTH = 8;

  /**
   * A piece of a fact's place.
   *
   * @param start its first UTF-16 code unit in the text
   * @param end the code unit behind its last one
   * @param fact the number of the fact
   * @param place which of the fact's places it is a piece of
   * @param height how many marks lie in each other inside it; 0 where there is none
   */
  record Mark(int start, int end, int fact, int place, int height) {}

  /** A mark that is not closed yet, and the index that it has in the list. */
  private static final class Open {
    private final Mark mark;
    private final int index;
    private int height;

    Open(Mark mark, int index) {
      this.mark = mark;
      this.index = index;
    }
  }

  /** From the left, the outer before the inner, then as the facts are counted. */
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparingInt(Mark::fact)
          .thenComparingInt(Mark::place);

  private final String text;
  private final PriorityQueue<Mark> waiting = new PriorityQueue<>(OUTER_FIRST);
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Mark> marks = new ArrayList<>();

  private Marks(String text) {
    this.text = text;
  }

  /**
   * Cuts the places of facts into marks.
   *
   * @param text the text
   * @param places the places of each fact; what lies behind the end of the text is left out
   * @return the marks in the order in which they open
   */
  static List<Mark> of(String text, List<List<Span>> places) {
    Marks marks = new Marks(text);
    for (int fact = 0; fact < places.size(); fact++) {
      List<Span> spans = places.get(fact);
      for (int place = 0; place < spans.size(); place++) {
        Span span = spans.get(place);
        marks.await(span.start(), Math.min(span.end(), text.length()), fact, place);
      }
    }
    marks.cut();
    return marks.marks;
  }

  private void await(int start, int end, int fact, int place) {
    if (start < end) {
      waiting.add(new Mark(start, end, fact, place, 0));
    }
  }

  private void cut() {
    for (Mark next = waiting.poll(); next != null; next = waiting.poll()) {
      while (!open.isEmpty() && open.peek().mark.end() <= next.start()) {
        close();
      }
      if (open.size() == MAX_DEPTH) {
        continue;
      }
      int start = skipLineEnds(next.start(), next.end());
      if (start > next.start()) {
        await(start, next.end(), next.fact(), next.place());
        continue;
      }
      int end =
          lineEnd(
              start, open.isEmpty() ? next.end() : Math.min(next.end(), open.peek().mark.end()));
      await(end, next.end(), next.fact(), next.place());
      Mark mark = new Mark(start, end, next.fact(), next.place(), 0);
      open.push(new Open(mark, marks.size()));
      marks.add(mark);
    }
    while (!open.isEmpty()) {
      close();
    }
  }

  private void close() {
    Open closed = open.pop();
    Mark m = closed.mark;
    marks.set(closed.index, new Mark(m.start(), m.end(), m.fact(), m.place(), closed.height));
    if (!open.isEmpty()) {
      open.peek().height = Math.max(open.peek().height, closed.height + 1);
    }
  }

  private int skipLineEnds(int from, int to) {
    int i = from;
    while (i < to && isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lineEnd(int from, int to) {
    int i = from;
    while (i < to && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
