package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;

/**
 * Finds the subject of a figure whose own segment has none: a label before a colon, the words
 * before its bracket, or a segment before it that holds no figure.
 */
final class LabelReader {

  /** How near to the end of a segment the verb stands that says how a figure moves. */
  private static final int LONGEST_TREND = 7;

  /** The proper name of a place has no more words. */
  private static final int LONGEST_NAME = 4;

  /** No more words say how good a figure is: "đạt rất thấp". */
  private static final int LONGEST_GRADE = 2;

  /** How many segments behind its colon a label still names what is told. */
  private static final int MAX_LABELLED = 12;

  private final Tagged tagged;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final Wording wording;
  private final IndicatorCourse course;

  LabelReader(Tagged tagged, SubjectReader subjects, Wording wording, IndicatorCourse course) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.subjects = subjects;
    this.wording = wording;
    this.course = course;
  }

  /**
   * Where a segment has no subject of its own: the words before its bracket, or a segment before it
   * that holds no figure.
   */
  Stretch subjectBefore(Figure figure) {
    if (figure.namedBehind) {
      return figure.subject;
    }
    Segment segment = figure.segment;
    if (segment.isBracketed() && tokens.is(segment.from() - 1, ':')) {
      // "(trong đó, hộ nghèo: 12 hộ)".
      return label(figure);
    }
    if (segment.isBracketed()) {
      Segment around = course.segments.all().get(segment.bracket());
      boolean alone =
          !Wording.isCounted(figure)
              || Wording.states(figure)
              || figure.object.isEmpty() && wording.isBareClassifier(figure, wording.noun(figure));
      Stretch behind = behindFigure(around, segment);
      if (!behind.isEmpty()) {
        return behind;
      }
      return alone && !course.holdsFigure[around.index()] && tokens.is(segment.from() - 1, '(')
          ? wording.clip(behindLevel(around.from(), Math.max(around.from(), segment.from() - 1)))
          : figure.subject;
    }
    boolean named = !figure.object.isEmpty() || wording.isNamedByNoun(figure);
    if (segment.opens()) {
      return namesItself(figure) ? figure.subject : label(figure);
    }
    if (named && !Wording.statesLevel(figure)) {
      return figure.subject;
    }
    Stretch found = segmentBefore(figure);
    return found == null || named && figure.lead.isChange() && isTold(found)
        ? figure.subject
        : found;
  }

  /** "An sinh xã hội được bảo đảm, | giảm 9 hộ nghèo": a clause that is complete is no subject. */
  private boolean isTold(Stretch clause) {
    Match passive = tagged.first(clause.from() + 1, clause.to(), Category.PREDICATE);
    return passive != null && passive.to() < clause.to();
  }

  /** "Văn hóa - xã hội: 12/12 thôn giữ danh hiệu văn hóa": the label adds nothing. */
  private boolean namesItself(Figure figure) {
    Stretch object = figure.object;
    return wording.isNamedByNoun(figure)
        && object.size() > Wording.CLEAR_OBJECT
        && !tagged.is(object.from(), Category.PREPOSITION);
  }

  /**
   * "còn 1 chỉ tiêu chưa đạt | là tỷ lệ hộ nghèo (5%)": named behind what the figure before counts.
   */
  private Stretch behindFigure(Segment around, Segment bracket) {
    int to = bracket.from() - 1;
    boolean same =
        course.before != null
            && course.before.segment.index() == around.index()
            && tokens.is(to, '(')
            && course.before.object.to() >= course.before.quantity.unitTo()
            && course.before.object.to() < to;
    Stretch found = same ? subjects.trim(course.before.object.to(), to) : new Stretch(to, to);
    return wording.startsWithHead(found) || isName(found) ? found : new Stretch(to, to);
  }

  /** "đi đầu là Suối Đá (120 hộ)". */
  private boolean isName(Stretch words) {
    boolean name = !words.isEmpty() && words.size() <= LONGEST_NAME;
    for (int t = words.from(); t < words.to() && name; t++) {
      name = tokens.isCapitalised(t);
    }
    return name;
  }

  /** "lỗi nhiều nhất là | chở quá tải (655 trường hợp)": behind the verb the thing is named. */
  private Stretch behindLevel(int from, int to) {
    int start = from;
    for (int t = Math.max(from, to - Wording.LONGEST_SUBJECT); t < to; t++) {
      Match level = tagged.at(t, Category.LEVEL);
      boolean reached = tagged.is(t, Category.RELATION);
      if (reached && level != null && t > start && to - level.to() <= LONGEST_GRADE) {
        // "thu quỹ | đạt thấp (22%)": how good the figure is.
        return subjects.trim(start, t);
      }
      start = level != null && level.to() < to ? level.to() : start;
    }
    return subjects.trim(start, to);
  }

  /** The words of the nearest segment before a figure's that holds none, since the last figure. */
  Stretch segmentBefore(Figure figure) {
    int lowest = Math.max(0, figure.segment.index() - Wording.MAX_ENUMERATED);
    for (int i = figure.segment.index() - 1; i >= lowest; i--) {
      Segment other = course.segments.all().get(i);
      if (course.holdsFigure[i]) {
        return null;
      }
      if (other.isBracketed() || tagged.is(other.from(), Category.EXCLUSION)) {
        // "thu ngân sách, không kể tiền sử dụng đất, | tăng 8%"
        continue;
      }
      Stretch found = subjects.trim(other.from(), other.to());
      // "GDP tăng mạnh, đạt mức cao, tăng 7%": the verb alone names nothing.
      boolean verb =
          !found.isEmpty()
              && !other.opens()
              && tagged.is(found.from(), Category.LEVEL)
              && !wording.startsWithHead(found);
      if (!found.isEmpty() && !verb) {
        return wording.clip(withoutTrend(found));
      }
      if (other.opens()) {
        return null;
      }
    }
    return null;
  }

  /** "Xuất khẩu tiếp tục tăng mạnh, đạt …": the verb is no part of what is measured. */
  private Stretch withoutTrend(Stretch found) {
    for (int t = found.to() - 1; t > Math.max(found.from(), found.to() - LONGEST_TREND); t--) {
      Match verb = tagged.at(t, Category.RELATION);
      Match noun = tagged.endingAt(t + 1, Category.INDICATOR_HEAD);
      if (verb != null
          && (noun == null || noun.from() == t)
          && (verb.value().equals(Relation.INCREASE.name())
              || verb.value().equals(Relation.DECREASE.name()))) {
        Stretch rest = subjects.trim(found.from(), t);
        return rest.isEmpty() ? found : rest;
      }
    }
    return found;
  }

  /** "Hộ nghèo: 45 hộ": a short label before a colon. */
  private Stretch label(Figure figure) {
    Segment segment = figure.segment;
    int above = segment.index() - 1;
    if (above < 0
        || !tokens.is(segment.from() - 1, ':')
        || figure.lead.from() > segment.from() + 2
            && !subjects.trim(segment.from(), figure.lead.from()).isEmpty()) {
      return figure.subject;
    }
    Segment other = course.segments.all().get(above);
    int to = other.to();
    if (other.isBracketed() && !segment.isBracketed()) {
      // "Thu ngân sách (năm 2026): 8 tỷ đồng"
      to = other.from() - 1;
      other = course.segments.all().get(other.bracket());
    }
    Match report = tagged.endingAt(to, Category.REPORTING_VERB);
    // "Mốc giải ngân | như sau: …"
    to = report != null && report.from() > other.from() ? report.from() : to;
    Stretch found = withoutLevel(subjects.trim(other.from(), to));
    if (!other.opens() && !wording.startsWithHead(found)) {
      found = withoutLevel(subjects.trim(labelFrom(other), to));
    }
    Figure last = course.before;
    boolean next = last != null && last.labelled && other.index() == last.segment.index() + 1;
    boolean label =
        (other.opens() || wording.startsWithHead(found) || other.isBracketed() || next)
            && (!course.holdsFigure[other.index()] || isGroup(figure, other))
            && found.size() <= Wording.LONGEST_LABEL
            && !(figure.lead.level() == Lead.Level.HAVE && wording.isNamedByNoun(figure));
    found = withoutSetting(found);
    figure.labelled = label && !found.isEmpty();
    return label ? found : figure.subject;
  }

  /** "Nhóm đạt từ 15 đến 18 tiêu chí: 11 xã": the number in the label says which ones. */
  private boolean isGroup(Figure figure, Segment label) {
    return label.opens()
        && course.before != null
        && course.before.segment.index() == label.index()
        && !course.before.quantity.unit().equals(figure.quantity.unit())
        && (course.before.lead.level() == null || isBounded(course.before.quantity))
        && figure.lead.from() == figure.segment.from()
        && figure.object.isEmpty()
        && (Wording.isCounted(figure) || figure.quantity.isPercent());
  }

  private static boolean isBounded(Quantity quantity) {
    return quantity.upper() != null || quantity.qualifier() != Qualifier.EXACT;
  }

  /** "Mốc giải ngân | được chốt lại như sau": that it is set says nothing of what it is. */
  private Stretch withoutSetting(Stretch label) {
    for (int t = label.from() + 1; t + 1 < label.to(); t++) {
      Match passive = tagged.at(t, Category.LEVEL);
      if (passive != null
          && passive.value().equals(Lead.Level.DO.name())
          && tagged.is(passive.to(), Category.PLAN_SETTING)) {
        return subjects.trim(label.from(), t);
      }
    }
    return label;
  }

  /** The label before the colon behind which a segment's thought began, or null. */
  Stretch labelOf(Segment segment) {
    int lowest = Math.max(1, segment.index() - MAX_LABELLED);
    for (int i = segment.index(); i >= lowest && !segment.isBracketed(); i--) {
      Segment first = course.segments.all().get(i);
      if (!first.opens()) {
        continue;
      }
      Segment label = course.segments.all().get(i - 1);
      if (!tokens.is(first.from() - 1, ':') || label.isBracketed() || !label.opens()) {
        return null;
      }
      Stretch found = withoutLevel(subjects.trim(label.from(), label.to()));
      boolean names =
          !found.isEmpty()
              && !course.holdsFigure[label.index()]
              && found.size() <= Wording.LONGEST_LABEL
              && !tagged.is(found.from(), Category.PREPOSITION)
              && tagged.first(found.from(), found.to(), Category.REPORTING_VERB) == null
              && tagged.first(found.from(), found.to(), Category.GOAL_NOUN) == null
              && tagged.endingAt(found.to(), Category.PLAN) == null;
      return names ? found : null;
    }
    return null;
  }

  /** Where the thought begins that ends with a segment: "Số hộ sản xuất, kinh doanh: 845 hộ". */
  private int labelFrom(Segment last) {
    int lowest = Math.max(0, last.index() - Wording.MAX_ENUMERATED);
    for (int i = last.index() - 1; i >= lowest; i--) {
      Segment other = course.segments.all().get(i);
      if (course.holdsFigure[i]) {
        break;
      }
      if (other.opens()) {
        return other.from();
      }
    }
    return last.from();
  }

  /** "Tổng giá trị sản xuất đạt: 5 tỷ đồng": the verb is no part of the label. */
  private Stretch withoutLevel(Stretch label) {
    Match level = label.isEmpty() ? null : tagged.endingAt(label.to(), Category.LEVEL);
    boolean bound =
        !label.isEmpty() && tagged.endingAt(label.to(), Category.QUALIFIER_AFTER) != null;
    return level != null && level.from() > label.from() && !bound
        ? subjects.trim(label.from(), level.from())
        : label;
  }
}
