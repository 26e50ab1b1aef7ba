package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Measure;
import io.github.bienban.text.Tokens;
import java.util.List;

/**
 * Says what a figure measures, in the words of the text: those before it (its subject), those
 * behind it (its object), or both. Each way has a name, which results carry.
 */
final class IndicatorReader {

  /** An indicator has no more words before its figure. */
  private static final int LONGEST_SUBJECT = 16;

  /** An indicator has no more words behind its figure. */
  private static final int LONGEST_OBJECT = 9;

  /** An object of so many words says which thing it is. */
  private static final int CLEAR_OBJECT = 2;

  /** How many segments before its own an enumeration may begin. */
  private static final int MAX_ENUMERATED = 4;

  private final Tagged tagged;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final ReferenceReader references;

  IndicatorReader(Tagged tagged, SubjectReader subjects, ReferenceReader references) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.subjects = subjects;
    this.references = references;
  }

  /**
   * Reads the indicators of a sentence's figures.
   *
   * @param segments the sentence
   * @param figures its quantities, linked
   */
  void read(Segments segments, List<Figure> figures) {
    Figure before = null;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (!figure.isStatistic()) {
        continue;
      }
      Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
      read(segments, figure, neighbour(figures, i), before, next);
      before = figure;
    }
  }

  /** The figure right before one in the same segment, or null. */
  private static Figure neighbour(List<Figure> figures, int index) {
    for (int i = index - 1; i >= 0; i--) {
      Figure other = figures.get(i);
      if (other.segment.index() == figures.get(index).segment.index()) {
        return other.isStatistic() ? other : null;
      }
      if (!other.segment.isBracketed()) {
        return null;
      }
    }
    return null;
  }

  private void read(
      Segments segments, Figure figure, Figure neighbour, Figure before, Figure next) {
    if (figure.rule != null && figure.subject != null && !isOwnSubject(figure)) {
      // Taken over from the figure that it goes on with.
      name(figure, clip(figure.subject), null, figure.rule);
      if (!figure.indicator.isEmpty()) {
        return;
      }
    }
    Stretch subject = figure.subject;
    Stretch object = object(figure, next);
    if (subject.isEmpty() && neighbour == null) {
      subject = subjectBefore(segments, figure, object);
      figure.subject = subject;
    }
    if (!subject.isEmpty() && neighbour != null) {
      behindNeighbour(figure, neighbour, subject, object);
    } else if (!subject.isEmpty()) {
      withSubject(segments, figure, before, subject, object);
    } else {
      withoutSubject(figure, neighbour, before, object);
    }
  }

  private boolean isOwnSubject(Figure figure) {
    return figure.subject.isEmpty()
        || figure.subject.from() >= figure.floor && figure.subject.to() <= figure.quantity.from();
  }

  // --- where the words stand

  /** The words behind a counted noun or a unit that say which thing is meant. */
  private Stretch object(Figure figure, Figure next) {
    Quantity quantity = figure.quantity;
    int from = Math.max(quantity.to(), quantity.unitTo());
    int limit = figure.segment.to();
    if (next != null && next.segment.index() == figure.segment.index()) {
      limit = Math.min(limit, next.lead.from());
    }
    int to = from;
    while (to < Math.min(limit, from + LONGEST_OBJECT) && !stopsObject(to, from, figure)) {
      to++;
    }
    while (to > from && isLooseEnd(to)) {
      to--;
    }
    return new Stretch(from, to);
  }

  private boolean stopsObject(int t, int from, Figure figure) {
    if (tokens.isPunct(t)) {
      return !tokens.is(t, '-') && !tokens.is(t, '/') && !tokens.is(t, '"') && !tokens.is(t, '&');
    }
    boolean clear = t - from >= CLEAR_OBJECT;
    return references.timeAt(t) != null && clear
        || tagged.is(t, Category.POST_STOP)
        || tagged.is(t, Category.VERSUS)
        || clear && tagged.is(t, Category.PLACE_LINK)
        || figure.lead.level() != null
            && figure.lead.level() != Lead.Level.HAVE
            && figure.quantity.measure() != Measure.COUNT
            && figure.quantity.measure() != Measure.RATIO
            && figure.quantity.measure() != Measure.PERCENT;
  }

  private boolean isLooseEnd(int to) {
    if (tokens.isPunct(to - 1)) {
      return !tokens.is(to - 1, '"');
    }
    Match word = tagged.endingAt(to, Category.FUNCTION_WORD);
    Match and = tagged.endingAt(to, Category.AND);
    return word != null && word.from() == to - 1 || and != null;
  }

  /**
   * Where a segment has no subject of its own: the words before its bracket, or a segment before it
   * that holds no figure.
   */
  private Stretch subjectBefore(Segments segments, Figure figure, Stretch object) {
    Segment segment = figure.segment;
    if (segment.isBracketed()) {
      boolean first = subjects.trim(segment.from(), figure.lead.from()).isEmpty();
      Segment around = segments.all().get(segment.bracket());
      boolean alone = figure.quantity.isPercent() || figure.lead.level() != null;
      return first && alone
          ? clip(subjects.trim(around.from(), Math.max(around.from(), segment.from() - 1)))
          : figure.subject;
    }
    boolean needsOne = object.isEmpty() && !isNamedByNoun(figure);
    boolean states = figure.lead.level() != null || figure.lead.relation() != null;
    if (segment.opens() || !needsOne && !states) {
      return figure.subject;
    }
    for (int i = segment.index() - 1; i >= Math.max(0, segment.index() - MAX_ENUMERATED); i--) {
      Segment other = segments.all().get(i);
      if (other.isBracketed()) {
        continue;
      }
      if (hasNumber(other)) {
        return figure.subject;
      }
      Stretch found = subjects.trim(other.from(), other.to());
      if (!found.isEmpty() || other.opens()) {
        return found.size() <= LONGEST_SUBJECT ? found : figure.subject;
      }
    }
    return figure.subject;
  }

  private boolean isNamedByNoun(Figure figure) {
    Quantity quantity = figure.quantity;
    return quantity.nounFrom() < quantity.unitTo()
        && !tagged.is(quantity.nounFrom(), Category.CLASSIFIER);
  }

  private boolean hasNumber(Segment segment) {
    for (int t = segment.from(); t < Math.min(segment.to(), segment.from() + 60); t++) {
      if (tokens.isNumber(t) && references.timeAt(t) == null) {
        return true;
      }
    }
    return false;
  }

  // --- putting together

  private void withSubject(
      Segments segments, Figure figure, Figure before, Stretch subject, Stretch object) {
    Quantity quantity = figure.quantity;
    boolean counted = isCounted(figure);
    Stretch head = counted && !states(figure) ? subject : fromHead(subject);
    boolean own = head.from() == subject.from();
    Stretch whole = own ? enumerated(segments, figure, head) : head;
    if (isDependent(head) && before != null && before.indicator != null) {
      name(figure, head, before, "with-the-figure-before");
      return;
    }
    if (counted) {
      Stretch noun = new Stretch(quantity.nounFrom(), quantity.unitTo());
      boolean namesCount = states(figure) && namesCount(head, noun);
      boolean stated = states(figure) && figure.lead.level() != Lead.Level.HAVE;
      if (namesCount || stated && object.isEmpty()) {
        name(figure, whole, null, "subject");
      } else if (figure.lead.level() == Lead.Level.HAVE
          && noun.size() + object.size() >= 3
          && !namesCount) {
        join(figure, null, noun, object, "object");
      } else {
        join(figure, clip(whole), bare(noun, object, whole), object, "subject-and-object");
      }
      return;
    }
    boolean verbOnly = !states(figure) && !object.isEmpty();
    if (verbOnly && figure.quantity.isPercent() && figure.relation == null) {
      join(figure, clip(whole), null, object, "subject-and-object");
    } else if (verbOnly && !startsWithHead(head)) {
      join(figure, clip(whole), null, object, "subject-and-object");
    } else {
      name(figure, clip(whole), null, "subject");
    }
  }

  private boolean states(Figure figure) {
    return figure.lead.level() != null || figure.lead.relation() != null;
  }

  private static boolean isCounted(Figure figure) {
    Quantity quantity = figure.quantity;
    return quantity.nounFrom() < quantity.unitTo();
  }

  /** A noun that says nothing is left out where the subject names the thing. */
  private Stretch bare(Stretch noun, Stretch object, Stretch subject) {
    Match classifier = tagged.at(noun.from(), Category.CLASSIFIER);
    boolean loose =
        classifier != null
            && classifier.to() == noun.to()
            && object.isEmpty()
            && subject.size() >= 2;
    return loose ? null : noun;
  }

  /** "Số hộ nghèo còn 51 hộ", "dân số 46.087 người": the subject says what is counted. */
  private boolean namesCount(Stretch subject, Stretch noun) {
    if (startsWithHead(subject)) {
      return true;
    }
    String first = tokens.text(noun.from());
    for (int t = subject.from();
        t < Math.min(subject.to(), subject.from() + LONGEST_SUBJECT);
        t++) {
      if (tokens.text(t).equalsIgnoreCase(first)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithHead(Stretch subject) {
    return !subject.isEmpty() && tagged.is(subject.from(), Category.INDICATOR_HEAD);
  }

  /** "ngành thuế nâng tổng thu ngân sách": the words from the noun for the figure on. */
  private Stretch fromHead(Stretch subject) {
    for (int t = subject.from(); t < subject.to(); t++) {
      Match head = tagged.at(t, Category.INDICATOR_HEAD);
      if (head != null && head.to() <= subject.to() && !isAttribute(t, subject)) {
        Stretch rest = new Stretch(t, subject.to());
        return isDependent(rest) && t > subject.from() ? subject : rest;
      }
    }
    return subject;
  }

  /** Behind a noun without a verb between, another one only says more of it: "chỉ số giá". */
  private boolean isAttribute(int t, Stretch subject) {
    return t > subject.from()
        && tagged.endingAt(t, Category.INDICATOR_HEAD) != null
        && tagged.endingAt(t, Category.INDICATOR_HEAD).from() >= subject.from();
  }

  /** Whether a subject is understood only with the figure before it: "tổng kinh phí", "trị giá". */
  private boolean isDependent(Stretch subject) {
    int from = subject.from();
    while (from < subject.to() && tagged.is(from, Category.CONNECTIVE)) {
      from = tagged.at(from, Category.CONNECTIVE).to();
    }
    Match match = from < subject.to() ? tagged.at(from, Category.DEPENDENT) : null;
    return match != null && match.to() >= subject.to();
  }

  /** "nông, lâm nghiệp và thủy sản": the words before the comma belong to it. */
  private Stretch enumerated(Segments segments, Figure figure, Stretch subject) {
    if (figure.segment.isBracketed() || figure.segment.opens()) {
      return subject;
    }
    int from = subject.from();
    for (int i = figure.segment.index() - 1;
        i >= Math.max(0, figure.segment.index() - MAX_ENUMERATED);
        i--) {
      Segment other = segments.all().get(i);
      boolean joined =
          from == subject.from() ? hasAnd(subject) || other.to() - other.from() <= 2 : true;
      if (other.isBracketed()
          || !joined
          || hasNumber(other)
          || other.to() - other.from() > 4
          || references.timeAt(other.from()) != null
          || subjects.trim(other.from(), other.to()).size() < other.to() - other.from()) {
        break;
      }
      from = other.from();
      if (other.opens()) {
        break;
      }
    }
    return new Stretch(from, subject.to());
  }

  private boolean hasAnd(Stretch subject) {
    for (int t = subject.from(); t < Math.min(subject.to(), subject.from() + 5); t++) {
      if (tagged.is(t, Category.AND)) {
        return true;
      }
    }
    return false;
  }

  private void behindNeighbour(Figure figure, Figure neighbour, Stretch subject, Stretch object) {
    int split = split(subject);
    Stretch own = split < 0 ? subject : new Stretch(split, subject.to());
    if (split >= 0) {
      boolean dependent = isDependent(own);
      if (dependent) {
        name(figure, own, neighbour, "with-the-figure-before");
      } else {
        finish(figure, own, object);
      }
      return;
    }
    Match and = tagged.at(neighbour.quantity.to(), Category.AND);
    if (and != null || startsWithVerb(subject)) {
      finish(figure, own, object);
      return;
    }
    // "tiêu hủy 217 con của 34 hộ": read on from where the figure before begins.
    int from =
        neighbour.subject != null
                && !neighbour.subject.isEmpty()
                && neighbour.subject.to() <= figure.lead.from()
            ? neighbour.subject.from()
            : neighbour.quantity.nounFrom() < neighbour.quantity.unitTo()
                ? neighbour.quantity.nounFrom()
                : neighbour.quantity.from();
    Stretch whole = new Stretch(from, Math.max(subject.to(), from));
    finish(figure, whole.size() > LONGEST_SUBJECT ? subject : whole, object);
  }

  private boolean startsWithVerb(Stretch subject) {
    return tagged.is(subject.from(), Category.LEVEL);
  }

  private void finish(Figure figure, Stretch subject, Stretch object) {
    if (isCounted(figure)) {
      Stretch noun = new Stretch(figure.quantity.nounFrom(), figure.quantity.unitTo());
      join(figure, subject, bare(noun, object, subject), object, "subject-and-object");
    } else {
      join(figure, subject, null, states(figure) ? null : object, "subject");
    }
  }

  /** Where the noun for the second figure of a segment begins: "… với | tổng vốn 5 tỷ". */
  private int split(Stretch subject) {
    for (int t = subject.from(); t < subject.to(); t++) {
      if (tagged.is(t, Category.DEPENDENT) || tagged.is(t, Category.INDICATOR_HEAD)) {
        return t;
      }
    }
    return -1;
  }

  private void withoutSubject(Figure figure, Figure neighbour, Figure before, Stretch object) {
    Stretch noun =
        isCounted(figure)
            ? new Stretch(figure.quantity.nounFrom(), figure.quantity.unitTo())
            : null;
    Figure shared = neighbour != null ? neighbour : null;
    boolean bare = noun != null && tagged.is(noun.from(), Category.CLASSIFIER) && object.isEmpty();
    if (shared != null && shared.subject != null && !shared.subject.isEmpty() && !states(shared)) {
      join(figure, clip(shared.subject), noun, object, "shared-subject");
    } else if (noun != null && !bare || !object.isEmpty()) {
      join(figure, null, noun, object, "object");
    } else if (before != null && before.indicator != null) {
      figure.indicator = before.indicator;
      figure.indicatorRule = "of-the-figure-before";
    } else {
      join(figure, null, noun, object, "object");
    }
  }

  /** The last words of a long stretch. */
  private static Stretch clip(Stretch stretch) {
    return stretch.size() > LONGEST_SUBJECT
        ? new Stretch(stretch.to() - LONGEST_SUBJECT, stretch.to())
        : stretch;
  }

  private void name(Figure figure, Stretch subject, Figure before, String rule) {
    String own = words(subject);
    figure.indicator =
        before == null || before.indicator.isEmpty() ? own : before.indicator + ", " + own;
    figure.indicatorRule = rule;
  }

  private void join(Figure figure, Stretch subject, Stretch noun, Stretch object, String rule) {
    StringBuilder out = new StringBuilder();
    append(out, subject);
    append(out, noun);
    append(out, object);
    figure.indicator = out.toString();
    figure.indicatorRule = rule;
  }

  private void append(StringBuilder out, Stretch stretch) {
    if (stretch == null || stretch.isEmpty()) {
      return;
    }
    if (!out.isEmpty()) {
      out.append(' ');
    }
    out.append(words(stretch));
  }

  /** The words of a stretch, without marks at its ends. */
  private String words(Stretch stretch) {
    int from = stretch.from();
    int to = stretch.to();
    while (from < to && tokens.isPunct(from) && !tokens.is(from, '"') && !tokens.is(from, '(')) {
      from++;
    }
    while (to > from
        && tokens.isPunct(to - 1)
        && !tokens.is(to - 1, '"')
        && !tokens.is(to - 1, ')')) {
      to--;
    }
    return tagged.words(from, to);
  }
}
