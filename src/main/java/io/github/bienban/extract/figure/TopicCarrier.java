package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Measure;
import java.util.Set;

/**
 * Carries the thing of one figure over to the next that is told of it: "15 vụ cháy, chết 2 người",
 * "mỗi suất trị giá 300.000 đồng", "học lực giỏi 31%, khá 40%".
 */
final class TopicCarrier {

  /** A sibling in a list is named in no more words. */
  private static final int LONGEST_SIBLING = 5;

  /** The name of a thing that other figures are told of has no more words. */
  private static final int LONGEST_TOPIC = 8;

  /** The rules by which the thing before a figure is named with it. */
  private static final Set<String> CARRIED =
      Set.of(
          "with-the-figure-before",
          "with-the-words-before",
          "label-carried",
          ReferenceLevels.VALUE_OF_REFERENCE);

  private final Tagged tagged;
  private final SubjectReader subjects;
  private final ReferenceReader references;
  private final Wording wording;
  private final ObjectReader objects;
  private final LabelReader labels;
  private final SubjectIndicator stated;
  private final IndicatorCourse course;

  TopicCarrier(
      Tagged tagged,
      SubjectReader subjects,
      ReferenceReader references,
      Wording wording,
      ObjectReader objects,
      LabelReader labels,
      SubjectIndicator stated,
      IndicatorCourse course) {
    this.tagged = tagged;
    this.subjects = subjects;
    this.references = references;
    this.wording = wording;
    this.objects = objects;
    this.labels = labels;
    this.stated = stated;
    this.course = course;
  }

  /** "tổng kinh phí 5 tỷ đồng", "mỗi suất trị giá 300.000 đồng": of the thing told of before. */
  void ofThingBefore(Figure figure, Stretch subject) {
    String own = wording.words(withoutLink(subject));
    Match aim = tagged.first(figure.floor, subject.from(), Category.GOAL_VERB);
    if (aim != null) {
      aimedAt(figure, subject, aim);
      return;
    }
    if (tagged.endingAt(subject.from(), Category.WHOLE) != null
        && tagged.is(subject.from(), Category.BARE_VERB)) {
      // "hàng tồn kho lớn, toàn ngành thu 45 tỷ đồng": who did it stands before the verb.
      stated.measured(figure);
      return;
    }
    boolean opens = figure.segment.opens() || !neighbourless(figure);
    Stretch thing = opens ? null : labels.segmentBefore(figure);
    if (thing != null && (Wording.isCounted(figure) || goesOnFromFigure(figure, thing))) {
      thing = null;
    }
    boolean goals =
        thing != null
            && (tagged.first(thing.from(), thing.to(), Category.GOAL_NOUN) != null
                || saysWhatWillBe(thing));
    if (goals || thing != null && thing.from() < subject.to() && subject.from() < thing.to()) {
      stated.measured(figure);
    } else if (thing != null) {
      Stretch head = wording.fromHead(thing);
      Wording.set(figure, Wording.join(wording.words(head), own), "with-the-words-before");
      figure.topic = wording.words(head);
    } else if (course.before != null && course.before.indicator != null && !isOfItsOwn(figure)) {
      ofFigureBefore(figure, subject);
    } else {
      stated.measured(figure);
    }
  }

  /** "xã sẽ hoàn thành các tiêu chí, | thu nhập bình quân 85 triệu đồng": another goal. */
  private boolean saysWhatWillBe(Stretch thing) {
    Match duty = tagged.first(thing.from(), thing.to(), Category.DUTY);
    return duty != null && tagged.is(duty.to(), Category.RESULT_VERB);
  }

  /** "tặng 20 suất quà, tổng trị giá 10 triệu đồng": of the thing that the figure before counts. */
  void ofFigureBefore(Figure figure, Stretch subject) {
    String own = wording.words(withoutLink(subject));
    figure.root = course.before.root;
    Wording.set(figure, Wording.join(course.before.root.topic, own), "with-the-figure-before");
    figure.topic = course.before.root.topic;
  }

  /**
   * "tặng 20 suất quà cho hộ nghèo, người già yếu, với kinh phí 10 triệu đồng": whether the words
   * between two figures only go on with the first one's thing.
   */
  private boolean goesOnFromFigure(Figure figure, Stretch thing) {
    Figure first = course.before;
    return first != null
        && first.object != null
        && !first.object.isEmpty()
        && first.object.to() == first.segment.to()
        && !course.segments.all().get(first.segment.index() + 1).opens()
        && figure.segment.index() > first.segment.index() + 1
        && tagged.is(figure.segment.from(), Category.POST_STOP)
        && !tagged.is(thing.from(), Category.WORK_VERB)
        && !wording.startsWithHead(thing);
  }

  /** "…; phường A phấn đấu thu 5 tỷ đồng": of nothing before, but of who aims at it. */
  private void aimedAt(Figure figure, Stretch subject, Match aim) {
    Stretch who = subjects.trim(figure.floor, aim.from());
    if (subject.size() > 1 || who.isEmpty() || who.size() > LONGEST_TOPIC) {
      stated.measured(figure);
    } else {
      Wording.set(figure, Wording.join2(wording.words(who), wording.words(subject)), "subject");
    }
  }

  /** "với tổng vốn 5 tỷ đồng": the word before the noun only links it. */
  private Stretch withoutLink(Stretch subject) {
    Match link = tagged.at(subject.from(), Category.CONNECTIVE);
    return link != null && link.to() < subject.to() && tagged.is(link.to(), Category.DEPENDENT)
        ? new Stretch(link.to(), subject.to())
        : subject;
  }

  /** "học lực giỏi 31%, khá 40%": the noun that is graded stands with the first grade only. */
  void carryGrade(Figure figure) {
    Stretch subject = figure.subject;
    Match grade = subject.isEmpty() ? null : tagged.at(subject.from(), Category.GRADE);
    if (grade == null
        || grade.to() < subject.to()
        || course.before == null
        || course.before.subject == null) {
      return;
    }
    Match first = tagged.endingAt(course.before.subject.to(), Category.GRADE);
    if (course.before.graded != null) {
      figure.graded = course.before.graded;
    } else if (first != null && first.from() > course.before.subject.from()) {
      figure.graded = new Stretch(course.before.subject.from(), first.from());
    }
    if (figure.graded != null) {
      Wording.set(
          figure, Wording.join2(wording.words(figure.graded), wording.words(subject)), "grade");
    }
  }

  /**
   * "Tỷ lệ trẻ đến lớp nhóm 3 tuổi 95%, nhóm 4 tuổi 98%": what begins like the end of the subject
   * before has its noun for the figure too.
   */
  void carryHead(Figure figure) {
    Stretch subject = figure.subject;
    Figure first = course.before;
    if (subject.isEmpty()
        || subject.size() > LONGEST_SIBLING
        || figure.segment.opens()
        || first == null
        || first.subject == null
        || !wording.isOwnSubject(figure)
        || !first.quantity.unit().equals(figure.quantity.unit())
        || figure.indicator == null
        || !figure.indicator.equals(wording.words(subject))) {
      return;
    }
    Stretch head = first.headed;
    if (head == null && wording.startsWithHead(first.subject)) {
      head = beforeSibling(first.subject, subject.from());
    }
    if (head != null) {
      figure.headed = head;
      Wording.set(
          figure, Wording.join2(wording.words(head), wording.words(subject)), "head-carried");
    }
  }

  /** The words of a subject before the last word that is the same as a token, or null. */
  private Stretch beforeSibling(Stretch subject, int token) {
    int to = tagged.at(subject.from(), Category.INDICATOR_HEAD).to();
    for (int t = subject.to() - 1; t >= Math.max(to, subject.to() - LONGEST_SIBLING); t--) {
      if (tagged.tokens().areSame(t, token)) {
        return new Stretch(subject.from(), t);
      }
    }
    return null;
  }

  /** "15 vụ tai nạn giao thông, chết 8 người": a verb alone says too little. */
  void carryThing(Figure figure) {
    boolean sum = figure.quantity.measure() == Measure.MONEY && !neighbourless(figure);
    boolean bare =
        (Wording.isCounted(figure) || sum || isNextSum(figure) || figure.quantity.isPercent())
            && figure.subject.size() <= 2
            && !figure.subject.isEmpty()
            && wording.isOwnSubject(figure)
            && figure.object.isEmpty()
            && !Wording.states(figure)
            && tagged.is(figure.subject.from(), Category.BARE_VERB)
            && (Wording.isCounted(figure) || figure.subject.from() <= figure.segment.from() + 1)
            && !"with-the-figure-before".equals(figure.indicatorRule);
    if (bare && course.before != null && course.before.root.topic != null) {
      figure.root = course.before.root;
      figure.topic = course.before.root.topic;
      Wording.set(
          figure,
          Wording.join(course.before.root.topic, figure.indicator),
          "with-the-figure-before");
    }
  }

  /**
   * "Thu ngân sách: dự toán giao 9 tỷ đồng, thực hiện 10 tỷ đồng", "nợ đọng 9 tỷ đồng, đã trả 5 tỷ
   * đồng": a step of a plan is that of the thing before it.
   */
  void carryStep(Figure figure) {
    Stretch subject = figure.subject;
    if (subject.isEmpty()
        || !wording.isOwnSubject(figure)
        || !wording.words(subject).equals(figure.indicator)
        || !isStep(subject)) {
      return;
    }
    Stretch label = labels.labelOf(figure.segment);
    if (label != null) {
      figure.topic = wording.words(label);
      Wording.set(figure, Wording.join(figure.topic, figure.indicator), "label-carried");
      return;
    }
    Figure first = course.before;
    boolean next =
        !figure.segment.opens()
            || figure.segment.index() > 0
                && tagged.tokens().is(figure.segment.from() - 1, ';')
                && (references.isPlanAt(subject.from()) || isGivenBy(subject))
                && !tagged.is(subject.from(), Category.GOAL_NOUN);
    boolean goesOn =
        first != null
            && first.root.topic != null
            && first.quantity.unit().equals(figure.quantity.unit())
            && !figure.segment.isBracketed()
            && next
            && namesThing(first.root)
            && !wording.startsWithHead(subject);
    if (goesOn) {
      figure.root = first.root;
      figure.topic = thing(first.root, true);
      Wording.set(figure, Wording.join(figure.topic, figure.indicator), "with-the-figure-before");
    }
  }

  /** "Xử lý vi phạm: phát hiện 45 vụ": the verb alone says too little behind its label. */
  void carryLabel(Figure figure) {
    Stretch subject = figure.subject;
    Match verb = subject.isEmpty() ? null : tagged.at(subject.from(), Category.WORK_VERB);
    boolean alone = verb != null && verb.to() == subject.to();
    // "Cách ly tại nhà: tổng số 317 người"
    boolean total = wording.isDependent(subject) && !Wording.states(figure);
    boolean bare =
        figure.segment.opens()
            && (alone || total)
            && wording.isOwnSubject(figure)
            && (!Wording.isCounted(figure)
                || total
                || wording.isBareClassifier(figure, wording.noun(figure)))
            && (figure.object.isEmpty() || references.timeAt(figure.object.from()) != null);
    Stretch label = bare ? labels.labelOf(figure.segment) : null;
    if (label != null) {
      figure.topic = wording.words(label);
      Wording.set(figure, Wording.join(figure.topic, figure.indicator), "label-carried");
    }
  }

  /**
   * The name of the thing that a figure is told of, for another that only refers back to it.
   *
   * @param figure the figure, read
   * @param same whether the other has its unit, so that a step of a plan is none of the other's
   */
  String thing(Figure figure, boolean same) {
    Figure named =
        ReferenceLevels.VALUE_OF_REFERENCE.equals(figure.indicatorRule)
                && figure.root.indicator != null
            ? figure.root
            : figure;
    boolean step = same && named.topic != null && !named.topic.isEmpty() && isStep(named.subject);
    return step ? named.topic : named.indicator;
  }

  /** Whether a figure's indicator names the thing before it already. */
  boolean isCarried(Figure figure) {
    return CARRIED.contains(figure.indicatorRule);
  }

  /** Whether words name nothing but a plan or how far it has come, and when. */
  private boolean isStep(Stretch words) {
    int at = words.from();
    while (at < words.to()) {
      Match step = tagged.at(at, Category.PLAN_STEP);
      TimeMention time = references.timeAt(at);
      if (time != null) {
        at = Math.max(at + 1, time.to());
      } else if (references.isPlanAt(at)) {
        at = tagged.at(at, Category.BASIS).to();
      } else if (step != null) {
        at = step.to();
      } else if (tagged.is(at, Category.PREDICATE)) {
        at++;
      } else if (at == words.from() && isGivenBy(words)) {
        at = words.to();
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether the topic of a figure is a thing, no step of a plan. */
  private boolean namesThing(Figure figure) {
    return isCarried(figure)
        || !figure.subject.isEmpty()
            && !isStep(figure.subject)
            && tagged.endingAt(figure.subject.to(), Category.PLAN_STEP) == null;
  }

  /** "tỉnh giao": who gave the plan says not what is planned. */
  private boolean isGivenBy(Stretch words) {
    Match agent = tagged.at(words.from(), Category.AGENT);
    Match step = tagged.endingAt(words.to(), Category.PLAN_STEP);
    return agent != null && step != null && step.from() == agent.to();
  }

  /** "khởi kiện 12 doanh nghiệp nợ thuế, thu hồi 7 tỷ đồng". */
  private boolean isNextSum(Figure figure) {
    return figure.quantity.measure() == Measure.MONEY
        && course.before != null
        && course.before.quantity.measure() == Measure.COUNT
        && !figure.segment.opens()
        && figure.segment.index() - course.before.segment.index() == 1;
  }

  /** "doanh thu 5 tỷ đồng, lợi nhuận 1 tỷ đồng": one sum is told beside another, not of it. */
  private boolean isOfItsOwn(Figure figure) {
    Quantity thing = course.before.root.quantity;
    return figure.quantity.measure() == Measure.MONEY
        && thing.measure() == Measure.MONEY
        && figure.lead.level() != Lead.Level.UP
        && wording.startsWithHead(figure.subject);
  }

  private boolean neighbourless(Figure figure) {
    return course.before == null || course.before.segment.index() != figure.segment.index();
  }

  /** The shortest name of a figure's thing. */
  String topic(Figure figure) {
    if (figure.labelled && Wording.isCounted(figure) && figure.object.isEmpty()) {
      // "Cấp đất ở: 37 lô, thu 2 tỷ đồng": the label names the thing.
      return figure.indicator;
    }
    if (Wording.isCounted(figure)) {
      Stretch noun = wording.noun(figure);
      Stretch object = figure.object;
      boolean toWhom = tagged.endingAt(figure.subject.to(), Category.PREPOSITION) != null;
      if ((object.isEmpty() || toWhom) && isDone(figure)) {
        return figure.indicator;
      }
      if (!wording.isPlain(noun) || !object.isEmpty()) {
        int to = Math.min(object.to(), object.from() + LONGEST_TOPIC);
        to = to < object.to() ? objects.phraseEnd(object.from(), to, to + 1, to) : to;
        return wording.named(noun, new Stretch(object.from(), to));
      }
    } else if (!figure.object.isEmpty() && !Wording.statesLevel(figure)) {
      return wording.words(figure.object);
    }
    Match head =
        figure.subject.isEmpty() ? null : tagged.at(figure.subject.from(), Category.INDICATOR_HEAD);
    boolean grown =
        figure.quantity.measure() == Measure.AREA || figure.quantity.measure() == Measure.MASS;
    return grown && head != null && head.to() < figure.subject.to()
        ? wording.words(new Stretch(head.to(), figure.subject.to()))
        : figure.indicator;
  }

  /** "đấu giá 17 thửa đất, thu về 30 tỷ đồng": the verb says what the second figure is told of. */
  private boolean isDone(Figure figure) {
    Stretch subject = figure.subject;
    return !subject.isEmpty()
        && (subject.size() <= Wording.SHORT_SUBJECT && wording.endsWithVerb(subject)
            || subject.size() <= LONGEST_TOPIC
                && tagged.is(subject.from(), Category.WORK_VERB)
                && tagged.endingAt(subject.to(), Category.PREPOSITION) != null);
  }
}
