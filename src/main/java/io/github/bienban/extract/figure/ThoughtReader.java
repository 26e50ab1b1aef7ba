package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Reads what holds for more figures than one: where a thought begins, and what all that follows is
 * compared with.
 */
final class ThoughtReader {

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;
  private final LinkCourse course;

  /** The segments before this one were looked at for what they are alone compared with. */
  private int referenceLooked;

  /** The segments before this one were looked at for what they announce. */
  private int announced;

  ThoughtReader(Tagged tagged, ReferenceReader references, LinkCourse course) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.course = course;
  }

  /**
   * Walks over the segments up to a figure's: where thoughts begin, and what all is compared with.
   */
  void advance(Segment to) {
    for (; announced < to.index(); announced++) {
      Stretch found = announced(course.segments.all().get(announced));
      course.reference = found == null ? course.reference : found;
    }
    for (; referenceLooked <= to.index(); referenceLooked++) {
      Segment segment = course.segments.all().get(referenceLooked);
      if (segment.opens()) {
        boolean colon =
            segment.from() > course.segments.all().get(0).from()
                && tokens.is(segment.from() - 1, ':');
        course.introduction = colon ? segment.from() - 1 : course.introduction;
        course.thought = course.figures.size();
        course.shares = false;
      }
      Stretch whole = wholeReference(segment);
      if (whole != null) {
        course.reference = whole;
      }
    }
  }

  /** "So với cùng kỳ, …": a segment that names nothing but what the rest is compared with. */
  private Stretch wholeReference(Segment segment) {
    int from = segment.from();
    while (from < segment.to() && tokens.isPunct(from)) {
      from++;
    }
    Match versus = from < segment.to() ? tagged.at(from, Category.VERSUS) : null;
    if (versus == null) {
      return null;
    }
    Stretch found = references.behind(from, segment.to(), false);
    if (found == null) {
      return null;
    }
    // "So với kế hoạch (250 tỷ đồng), …".
    int end = found.to();
    end = end < segment.to() ? course.segments.behindBracket(end, segment) : end;
    // "So với cùng kỳ | số vụ tăng 8%, số người chết giảm 2%".
    boolean list = segment.opens() && tagged.is(end, Category.INDICATOR_HEAD);
    return end >= segment.to() || list ? found : null;
  }

  /** "Các ngành đều tăng so với cùng kỳ: …": what the list behind the colon is compared with. */
  private Stretch announced(Segment segment) {
    Figure held = course.previous();
    boolean own =
        held != null
            && held.segment.index() == segment.index()
            && (held.relation != null || held.quantity.isPercent());
    if (own || segment.isBracketed()) {
      return null;
    }
    boolean colon = segment.to() < course.segments.to() && tokens.is(segment.to(), ':');
    Stretch found = references.comparedAtEnd(segment.from() + 1, segment.to(), colon);
    return found != null && Comparability.isEarlier(references.basis(found)) ? found : null;
  }

  /** "So với cùng kỳ, giảm 19 vụ, giảm 7 người chết": all is said of the sentence before. */
  boolean findReference() {
    Segment first = course.segments.all().get(0);
    int from = opening(first);
    Match link = from < first.to() ? tagged.at(from, Category.CONNECTIVE) : null;
    if (link != null && link.to() >= first.to() && course.segments.all().size() > 1) {
      // "Tuy nhiên, so với cùng kỳ giảm 19 vụ".
      first = course.segments.all().get(1);
      from = opening(first);
    }
    return from < first.to() && tagged.is(from, Category.VERSUS);
  }

  private int opening(Segment segment) {
    int from = segment.from();
    while (from < segment.to() && tokens.isPunct(from)) {
      from++;
    }
    return from;
  }
}
