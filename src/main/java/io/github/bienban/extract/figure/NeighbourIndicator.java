package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Measure;
import io.github.bienban.text.Tokens;

/**
 * Says what a figure measures that shares words with the one beside it: more figures in a segment,
 * a subject or a predicate for several, a figure without a subject.
 */
final class NeighbourIndicator {

  private final Tagged tagged;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final ReferenceReader references;
  private final Wording wording;
  private final ObjectReader objects;
  private final TopicCarrier topics;
  private final IndicatorCourse course;

  NeighbourIndicator(
      Tagged tagged,
      SubjectReader subjects,
      ReferenceReader references,
      Wording wording,
      ObjectReader objects,
      TopicCarrier topics,
      IndicatorCourse course) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.subjects = subjects;
    this.references = references;
    this.wording = wording;
    this.objects = objects;
    this.topics = topics;
    this.course = course;
  }

  void behindNeighbour(Figure figure, Figure neighbour) {
    int end =
        Math.max(neighbour.quantity.to(), neighbour.object == null ? 0 : neighbour.object.to());
    int behind = behindTime(end);
    Match and = behind < figure.quantity.leadTo() ? tagged.at(behind, Category.AND) : null;
    if (and != null && and.from() >= figure.lead.from() && and.to() < figure.quantity.leadTo()) {
      // "12 trang trại cùng có 8 hộ": the word for having is no link.
      and = null;
    }
    if (and != null) {
      figure.subject = subjects.trim(and.to(), Math.max(and.to(), figure.lead.from()));
    }
    Stretch subject = figure.subject;
    int split = split(subject);
    boolean same =
        figure.quantity.unit().equals(neighbour.quantity.unit())
            && neighbour.object != null
            && !subject.isEmpty()
            && subject.from() >= neighbour.quantity.to()
            && subject.to() <= neighbour.object.to();
    if (same && figure.lead.from() == figure.quantity.leadTo()) {
      // "giải ngân 95% kế hoạch vốn trong năm 2025 và 100% vào tháng 1".
      Wording.set(figure, neighbour.indicator, "of-the-figure-before");
      return;
    }
    if (neighbour.reference != null
        && neighbour.reference.to() == figure.floor
        && !subject.isEmpty()) {
      // "tăng 17% so với cùng kỳ nhờ mua 24 xe": another clause begins behind the reference.
      if (Wording.isCounted(figure) && !tagged.is(subject.from(), Category.WORK_VERB)) {
        Wording.set(figure, wording.named(wording.noun(figure), figure.object), "object");
      } else {
        finish(figure, subject);
      }
      return;
    }
    if (split >= 0) {
      Stretch own = new Stretch(split, subject.to());
      if (!Wording.isCounted(figure) && wording.isDependent(own)) {
        topics.ofThingBefore(figure, own);
      } else {
        finish(figure, own);
      }
      return;
    }
    if (and != null) {
      if (figure.subject.isEmpty()) {
        withoutSubject(figure, neighbour);
      } else {
        finish(figure, figure.subject);
      }
      return;
    }
    if (isHeldBy(figure, neighbour)) {
      heldBy(figure, neighbour);
      return;
    }
    if (isOfWhole(figure, neighbour)) {
      // "Trong số 45 hồ sơ | có 40 hồ sơ giải quyết trước hạn"
      Wording.set(figure, wording.named(wording.noun(figure), figure.object), "object");
      return;
    }
    Match purpose = tagged.at(end, Category.PURPOSE);
    if (purpose != null
        && purpose.to() < subject.to()
        && tagged.is(purpose.to(), Category.WORK_VERB)) {
      // "ủng hộ 2 tỷ đồng để xây dựng 40 căn nhà": what it is for is another thing done.
      finish(figure, new Stretch(purpose.to(), subject.to()));
      return;
    }
    if (Wording.isCounted(figure)
        && !figure.object.isEmpty()
        && figure.lead.level() == Lead.Level.HAVE
        && tagged.is(figure.lead.from(), Category.POST_STOP)) {
      // "khám phá 12 vụ với 20 đối tượng bị bắt": told along with the figure before.
      Wording.set(figure, wording.named(wording.noun(figure), figure.object), "object");
      return;
    }
    if (neighbour.quantity.measure() == Measure.MONEY
        && figure.quantity.measure() != Measure.MONEY
        && tagged.is(subject.from(), Category.WORK_VERB)) {
      // "dành 860 tỷ đồng | đầu tư 4 cảng cá": what was done with the sum says what is counted.
      finish(figure, subject);
      return;
    }
    // "tiêu hủy 217 con của 34 hộ": read on from where the figure before begins.
    Stretch start = neighbour.subject;
    int from =
        start != null && !start.isEmpty() && start.to() <= neighbour.quantity.from()
            ? start.from()
            : neighbour.quantity.nounFrom() < neighbour.quantity.unitTo()
                ? neighbour.quantity.nounFrom()
                : neighbour.quantity.from();
    Stretch whole = new Stretch(from, subject.to());
    Match tie = tagged.endingAt(subject.to(), Category.PREPOSITION);
    if (Wording.isCounted(figure)
        && tie != null
        && whole.size() > Wording.LONG_SUBJECT
        && !wording.isPlain(wording.noun(figure))
        && figure.object.size() > 1) {
      // "150 đại biểu đại diện cho 1.200 đảng viên ở 32 chi bộ trực thuộc".
      Wording.set(figure, wording.named(wording.noun(figure), figure.object), "object");
      return;
    }
    if (whole.size() > Wording.LONGEST_SUBJECT) {
      int noun =
          Wording.isCounted(neighbour) ? neighbour.quantity.nounFrom() : neighbour.quantity.from();
      whole = new Stretch(noun, subject.to());
    }
    finish(figure, whole.size() > Wording.LONGEST_SUBJECT ? subject : whole);
  }

  /** Whether the figure before is the whole, named for its parts: "trong (số) 45 hồ sơ". */
  private boolean isOfWhole(Figure figure, Figure neighbour) {
    Match link = tagged.endingAt(neighbour.quantity.leadTo(), Category.PLACE_LINK);
    return link != null
        && neighbour.segment.opens()
        && link.from() == neighbour.segment.from()
        && Wording.isCounted(figure)
        && !figure.object.isEmpty()
        && figure.lead.level() == Lead.Level.HAVE;
  }

  /** "nâng lên 200 ha vào năm 2027 | và 340 ha …": the token behind a time. */
  private int behindTime(int token) {
    Match link = tagged.at(token, Category.PLACE_LINK);
    TimeMention time = references.timeAt(link == null ? token : link.to());
    time = time == null ? references.timeAt(token) : time;
    return time == null ? token : time.to();
  }

  private void finish(Figure figure, Stretch subject) {
    String own = wording.words(wording.clip(subject));
    if (Wording.isCounted(figure)) {
      Stretch noun = wording.bare(wording.noun(figure), figure.object, subject);
      String thing =
          noun == null ? wording.words(figure.object) : wording.named(noun, figure.object);
      Wording.set(figure, Wording.join2(own, thing), "subject-and-object");
    } else {
      boolean alone = Wording.statesLevel(figure) && wording.startsWithHead(subject);
      Wording.set(
          figure, alone ? own : Wording.join2(own, wording.words(figure.object)), "subject");
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

  void withoutSubject(Figure figure, Figure neighbour) {
    Stretch noun = Wording.isCounted(figure) ? wording.noun(figure) : new Stretch(0, 0);
    String own = wording.named(noun, figure.object);
    boolean shares =
        neighbour != null
            && !(figure.quantity.isPercent() && Wording.isCounted(neighbour))
            && neighbour.subject != null
            && !neighbour.subject.isEmpty()
            && (wording.isOwnSubject(neighbour)
                || Wording.isCounted(figure)
                    && tagged.endingAt(figure.quantity.leadTo(), Category.PREPOSITION) != null)
            && (!Wording.statesLevel(neighbour) || isPair(neighbour, figure));
    boolean inBrackets =
        figure.segment.isBracketed()
            && course.before != null
            && !Wording.states(figure)
            && figure.object.isEmpty()
            && noun.size() <= 1;
    if (own.isEmpty()
        && neighbour != null
        && Wording.statesLevel(figure)
        && wording.isOwnSubject(neighbour)
        && wording.startsWithHead(neighbour.subject)) {
      // "tổng cổ tức nhận được từ 2 công ty này là 5 tỷ đồng".
      Wording.set(figure, wording.words(wording.clip(neighbour.subject)), "subject");
      return;
    }
    if (neighbour != null
        && neighbour.object != null
        && Wording.isCounted(neighbour)
        && neighbour.object.to() >= figure.quantity.to()) {
      // "8 xã đạt 19/19 tiêu chí": what the criteria are reached by.
      Stretch reached = new Stretch(neighbour.quantity.nounFrom(), figure.quantity.leadTo());
      Wording.set(figure, Wording.join2(wording.words(reached), own), "subject-and-object");
      return;
    }
    if (isHeldBy(figure, neighbour)) {
      heldBy(figure, neighbour);
      return;
    }
    boolean goesOn =
        neighbour == null && course.before != null && goesOnWith(figure, course.before);
    if (goesOn) {
      Wording.set(
          figure,
          Wording.join2(
              wording.words(wording.clip(course.before.subject, Wording.LONG_SUBJECT)), own),
          "shared-subject");
      figure.subject = course.before.subject;
    } else if (shares && isForWhom(figure, neighbour)) {
      // "mở 12 lớp bồi dưỡng | cho 412 học viên": the deed stands between the two.
      Stretch things = new Stretch(neighbour.quantity.nounFrom(), figure.quantity.leadTo());
      boolean verb =
          neighbour.subject.size() <= Wording.CLEAR_OBJECT
              && wording.endsWithVerb(neighbour.subject);
      String deed = verb ? wording.words(neighbour.subject) : "";
      Wording.set(
          figure,
          Wording.join2(Wording.join2(deed, wording.words(things)), own),
          "subject-and-object");
    } else if (shares) {
      Wording.set(
          figure,
          Wording.join2(wording.words(wording.clip(neighbour.subject, Wording.LONG_SUBJECT)), own),
          "shared-subject");
    } else if (isSaidAgain(figure) && noun.size() + figure.object.size() <= 2) {
      figure.root = course.before.root;
      Wording.set(figure, Wording.join(course.before.indicator, own), "with-the-figure-before");
    } else if (isOfSum(figure, neighbour) && noun.size() <= 1) {
      figure.root = neighbour.root;
      Wording.set(figure, Wording.join(neighbour.indicator, own), "with-the-figure-before");
    } else if (inBrackets) {
      figure.root = course.before.root;
      Wording.set(
          figure, Wording.join(course.before.root.indicator, own), "with-the-figure-before");
    } else if (!own.isEmpty() && !wording.isBareClassifier(figure, noun)) {
      Wording.set(figure, own, "object");
    } else if (course.before != null && course.before.indicator != null) {
      String thing = topics.thing(course.before, isSameUnit(figure, course.before));
      if (!thing.equals(course.before.indicator)) {
        // "dự toán giao 8 tỷ đồng, ước 9 tỷ đồng": of the thing, not of the step before.
        figure.root = course.before.root;
        figure.topic = thing;
      }
      Wording.set(figure, thing, "of-the-figure-before");
    } else {
      Wording.set(figure, own, "object");
    }
  }

  /** "25 tổ công nghệ số với 210 thành viên": so many are in the things counted before. */
  private boolean isHeldBy(Figure figure, Figure neighbour) {
    int end = neighbour == null || neighbour.object == null ? -1 : neighbour.object.to();
    return end >= 0
        && Wording.isCounted(figure)
        && Wording.isCounted(neighbour)
        && !wording.isPlain(wording.noun(neighbour))
        && figure.object.isEmpty()
        && figure.lead.level() == Lead.Level.HAVE
        && tagged.is(figure.lead.from(), Category.POST_STOP)
        && figure.lead.from() == Math.max(end, neighbour.quantity.unitTo());
  }

  private void heldBy(Figure figure, Figure neighbour) {
    Stretch things = new Stretch(neighbour.quantity.nounFrom(), figure.quantity.leadTo());
    String own = wording.words(wording.noun(figure));
    Wording.set(figure, Wording.join2(wording.words(things), own), "subject-and-object");
  }

  /** Whether only a preposition stands between a figure and the things counted before it. */
  private boolean isForWhom(Figure figure, Figure neighbour) {
    Match tie = tagged.endingAt(figure.quantity.leadTo(), Category.PREPOSITION);
    return tie != null
        && !tagged.is(tie.from(), Category.POST_STOP)
        && !tagged.is(tie.from(), Category.AND)
        && Wording.isCounted(figure)
        && Wording.isCounted(neighbour)
        && Math.max(neighbour.quantity.to(), neighbour.object.to()) == tie.from()
        && tie.from() - neighbour.quantity.nounFrom() <= Wording.LONG_SUBJECT;
  }

  private static boolean isSameUnit(Figure figure, Figure other) {
    return figure.quantity.unit().equals(other.quantity.unit());
  }

  /** "156 hộ/623 khẩu": one thing counted twice. */
  private boolean isPair(Figure first, Figure second) {
    return Wording.isCounted(first)
        && tokens.is(first.quantity.to(), '/')
        && first.quantity.to() + 1 == second.quantity.from();
  }

  /** "tỷ lệ hộ nghèo là 4%, tương đương 212 hộ": the same said in another unit. */
  private boolean isSaidAgain(Figure figure) {
    Match same =
        figure.lead.from() < figure.quantity.leadTo()
            ? tagged.at(figure.lead.from(), Category.DEPENDENT)
            : null;
    return same != null
        && same.to() == figure.quantity.leadTo()
        && course.before != null
        && course.before.indicator != null
        && course.before.quantity.isPercent();
  }

  /** "dư nợ 12 tỷ đồng/305 hộ": so many have the sum before the slash. */
  private boolean isOfSum(Figure figure, Figure neighbour) {
    return neighbour != null
        && neighbour.indicator != null
        && neighbour.quantity.measure() == Measure.MONEY
        && Wording.isCounted(figure)
        && figure.object.isEmpty()
        && tokens.is(neighbour.quantity.to(), '/')
        && neighbour.quantity.to() + 1 == figure.quantity.from();
  }

  /** "Tặng giấy khen cho 12 tập thể, 35 cá nhân": the preposition holds for both. */
  private boolean goesOnWith(Figure figure, Figure first) {
    boolean weighed = figure.quantity.measure() == Measure.MASS && !figure.object.isEmpty();
    return (Wording.isCounted(figure) || weighed)
        && Wording.isCounted(first)
        && (figure.object.isEmpty()
            || !tagged.is(figure.object.from(), Category.FUNCTION_WORD)
            || first.subject != null
                && !first.subject.isEmpty()
                && tagged.endingAt(first.subject.to(), Category.PREPOSITION) != null)
        && !Wording.states(figure)
        && !figure.segment.opens()
        && first.subject != null
        && !first.subject.isEmpty()
        && (first.object.isEmpty() || weighed)
        && Math.max(first.quantity.to(), first.object.to()) == figure.segment.from() - 1
        && (tagged.endingAt(first.subject.to(), Category.PREPOSITION) != null
            || wording.endsWithVerb(first.subject));
  }

  /** "24 tập thể, 31 cá nhân được khen thưởng": what is said of the second holds for the first. */
  void sharePredicate(Figure first, Figure second) {
    if (!first.isStatistic()
        || !second.isStatistic()
        || !(Wording.isCounted(first) || first.quantity.isPercent())
        || !(Wording.isCounted(second) || second.quantity.isPercent())
        || Wording.isCounted(first) != Wording.isCounted(second)
        || second.object == null
        || Wording.statesLevel(first)) {
      return;
    }
    if (isToldAlong(first, second)) {
      shareWith(first, second);
      return;
    }
    if (Wording.states(second) || !isNextTo(first, second)) {
      return;
    }
    if (first.object.size() > 1 && objects.predicate(first.object) < first.object.to()
        || saysWhatBefell(first)
        || first.segment.opens() && tagged.is(first.segment.from(), Category.PLACE_LINK)) {
      // "Trong 24 xã | 18 xã đạt chuẩn"
      return;
    }
    boolean slash = isPair(first, second);
    // "31 vụ/45 đối tượng vi phạm": both are counted of one thing.
    // "phát hiện 89 vụ, 179 đối tượng phạm tội": so are what the verb did and whom it befell.
    boolean bare =
        wording.isBareClassifier(first, wording.noun(first))
            && first.quantity.to() == second.segment.from() - 1
            && second.object.size() > 1
            && !tagged.is(second.object.from(), Category.BARE_VERB)
            && !first.subject.isEmpty()
            && wording.endsWithVerb(first.subject);
    int from = slash || bare ? second.object.from() : objects.predicate(second.object);
    if (slash && "of-the-figure-before".equals(first.indicatorRule)) {
      first.indicator = wording.words(wording.noun(first));
    }
    if (from < second.object.to()) {
      String shared = wording.words(new Stretch(from, second.object.to()));
      Wording.set(first, Wording.join2(first.indicator, shared), "shared-predicate");
      second.object = new Stretch(second.object.from(), second.object.to());
      first.object = second.object;
    }
  }

  /** "bắt 3 vụ | với 12 đối tượng": nothing of its own is said of the first. */
  private boolean isToldAlong(Figure first, Figure second) {
    return Wording.isCounted(first)
        && first.object != null
        && first.object.isEmpty()
        && second.lead.level() == Lead.Level.HAVE
        && tagged.is(second.lead.from(), Category.POST_STOP)
        && second.lead.from() == first.quantity.to()
        && !second.object.isEmpty();
  }

  /**
   * "15 xã với 4.500 hộ bị cô lập": what befell those told of along with the first befell it too;
   * "3 vụ với 12 đối tượng đánh bạc": what they did says which cases.
   */
  private void shareWith(Figure first, Figure second) {
    Stretch object = second.object;
    boolean bare =
        wording.isBareClassifier(first, wording.noun(first))
            && object.size() > 1
            && !tagged.is(object.from(), Category.BARE_VERB)
            && !tagged.is(object.from(), Category.PREDICATE);
    int from = bare ? object.from() : passive(object);
    if (from < object.to()) {
      String shared = wording.words(new Stretch(from, object.to()));
      Wording.set(first, Wording.join2(first.indicator, shared), "shared-predicate");
    }
  }

  /** Where an object says what was done to the things; its end where it does not. */
  private int passive(Stretch object) {
    int said = objects.predicate(object);
    Match level = tagged.at(said, Category.LEVEL);
    boolean done =
        said < object.to()
            && tagged.is(said, Category.FUNCTION_WORD)
            && !tagged.is(said, Category.LEAD_ADVERB)
            && (level == null || !level.value().equals(Lead.Level.HAVE.name()));
    return done ? said : object.to();
  }

  /** "11 người mất tích, 40 ngôi nhà bị ngập": what befell the first is said with it. */
  private boolean saysWhatBefell(Figure figure) {
    int to = Math.max(figure.quantity.unitTo(), figure.object.to());
    for (int t = figure.quantity.nounFrom(); t < to; t++) {
      if (tagged.is(t, Category.BARE_VERB) || tagged.is(t, Category.PREDICATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a comma or "và" stands between two figures. */
  private boolean isNextTo(Figure first, Figure second) {
    int at = Math.max(first.quantity.to(), first.object.to());
    int to = second.quantity.leadTo();
    if (to - at < 1 || to - at > 2) {
      return false;
    }
    return (tokens.is(at, ',') || tokens.is(at, '/')) && to == at + 1
        || tagged.is(at, Category.AND) && tagged.at(at, Category.AND).to() == to;
  }
}
