package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;

/** Says what a figure measures that has a subject of its own, with or without an object. */
final class SubjectIndicator {

  private final Tagged tagged;
  private final SubjectReader subjects;
  private final ReferenceReader references;
  private final AgentReader agents;
  private final Wording wording;
  private final IndicatorCourse course;

  SubjectIndicator(
      Tagged tagged,
      SubjectReader subjects,
      ReferenceReader references,
      AgentReader agents,
      Wording wording,
      IndicatorCourse course) {
    this.tagged = tagged;
    this.subjects = subjects;
    this.references = references;
    this.agents = agents;
    this.wording = wording;
    this.course = course;
  }

  /** "hoàn thành 100% kế hoạch trồng cây": the verb and the plan name it. */
  boolean reachesNamedPlan(Figure figure) {
    return figure.reference != null
        && tagged.is(figure.lead.from(), Category.RESULT_VERB)
        && figure.lead.level() != Lead.Level.LEVEL
        && saysWhichPlan(figure.reference);
  }

  void measured(Figure figure) {
    Stretch subject = figure.subject;
    Stretch object = figure.object;
    if (figure.change != null && figure.relation == null) {
      // "điều chỉnh giảm 2.355 tỷ đồng": the verb says what was done.
      subject = new Stretch(subject.from(), figure.quantity.leadTo());
    }
    if (!object.isEmpty()
        && figure.quantity.isPercent()
        && figure.lead.relation() == null
        && tagged.endingAt(subject.to(), Category.PREPOSITION) != null) {
      // "hỗ trợ nâng cao năng lực cho 50% chủ doanh nghiệp"
      Wording.set(
          figure,
          Wording.join2(wording.words(wording.clip(subject)), wording.words(object)),
          "subject-and-object");
      return;
    }
    if (object.size() >= 2
        && figure.quantity.isPercent()
        && figure.relation == null
        && agents.isAlone(subject)) {
      // "xã phấn đấu 90% hộ dân dùng nước sạch": who sets the goal is no part of it.
      Wording.set(figure, wording.words(object), "object");
      return;
    }
    Stretch head = wording.fromHead(subject);
    boolean named = wording.startsWithHead(head);
    if (!named
        && figure.reference != null
        && tagged.is(figure.lead.from(), Category.RESULT_VERB)
        && (figure.lead.level() != Lead.Level.LEVEL || saysWhichPlan(figure.reference))) {
      // "hoàn thành 100% kế hoạch trồng rừng"; not "lệ phí đạt 45% dự toán".
      Stretch verb = new Stretch(figure.lead.from(), figure.quantity.leadTo());
      Wording.set(
          figure,
          Wording.join2(wording.words(verb), wording.words(figure.reference)),
          "verb-and-reference");
      return;
    }
    if (figure.quantity.isPercent()
        && figure.lead.level() == Lead.Level.HAVE
        && object.size() >= 2) {
      Wording.set(figure, wording.words(object), "object");
    } else if (object.isEmpty()
        || named && Wording.statesLevel(figure)
        || figure.relation != null) {
      Stretch whole = head.from() == subject.from() ? enumerated(figure, head) : head;
      Wording.set(figure, wording.words(wording.clip(whole)), "subject");
    } else if (named && !isVerbal(head)) {
      Wording.set(figure, wording.words(wording.clip(head)), "subject");
    } else {
      Wording.set(
          figure,
          Wording.join2(wording.words(wording.clip(head)), wording.words(object)),
          "subject-and-object");
    }
  }

  /** "kế hoạch trồng rừng" does, "dự toán", "so với kế hoạch năm" do not. */
  private boolean saysWhichPlan(Stretch reference) {
    Match plan = tagged.at(reference.from(), Category.BASIS);
    return plan != null && plan.to() < reference.to() && references.timeAt(plan.to()) == null;
  }

  /** "thu ngân sách 5 tỷ đồng" says all; "xuất khẩu 5 tấn gạo" goes on behind the figure. */
  private boolean isVerbal(Stretch head) {
    return head.size() <= 2;
  }

  void counted(Figure figure) {
    Stretch subject = figure.subject;
    Stretch object = figure.object;
    Stretch noun = wording.noun(figure);
    boolean plain = wording.isPlain(noun);
    boolean stated = Wording.states(figure) && figure.lead.level() != Lead.Level.START;
    boolean namesCount =
        stated && wording.namesCount(subject, noun) && !tellsOfThings(figure)
            || plain && wording.startsWithHead(subject)
            || subject.to() < figure.segment.from() && wording.namesCount(subject, noun);
    boolean clear = noun.size() + object.size() >= 3;
    boolean equals =
        tagged.is(figure.lead.from(), Category.CLAUSE_LINK)
            && object.isEmpty()
            && subject.size() > 1;
    if (joinsHolder(figure)) {
      Wording.set(figure, wording.named(noun, object), "object");
    } else if (namesCount || equals && !isAgent(subject)) {
      // "số mới thụ lý là 12 việc".
      Stretch head = wording.fromHead(subject);
      Stretch whole = head.from() == subject.from() ? enumerated(figure, head) : head;
      Wording.set(figure, wording.words(wording.clip(whole)), "subject");
    } else if (clear
            && (figure.lead.level() == Lead.Level.HAVE
                || subject.size() > Wording.LONG_SUBJECT
                    && !(object.isEmpty() && isGoverned(subject)))
        || joinsWithAnd(figure)) {
      Wording.set(figure, wording.named(noun, object), "object");
    } else {
      // "bình quân mỗi xã đạt 15 tiêu chí": the verb belongs between.
      boolean verb =
          figure.lead.level() == Lead.Level.LEVEL
              && figure.lead.relation() == null
              && !tagged.is(figure.lead.from(), Category.CLAUSE_LINK)
              && wording.bare(noun, object, subject) != null;
      // "Huyện giảm 3 đơn vị": the verb says what was done.
      verb |= figure.lead.isChange() && figure.relation == null && agents.isAlone(subject);
      Stretch clause = verb ? new Stretch(subject.from(), figure.quantity.leadTo()) : subject;
      Stretch whole = enumerated(figure, wording.clip(clause, Wording.LONG_SUBJECT));
      Stretch named = wording.bare(noun, object, whole);
      Wording.set(
          figure,
          Wording.join2(
              wording.words(whole),
              named == null ? wording.words(object) : wording.named(named, object)),
          "subject-and-object");
    }
  }

  /** "Kỳ thi giáo viên giỏi có 21/24 giáo viên | đạt giải": said of those who are counted. */
  private boolean tellsOfThings(Figure figure) {
    return figure.lead.level() == Lead.Level.HAVE
        && !wording.startsWithHead(figure.subject)
        && tagged.first(figure.object.from(), figure.object.to(), Category.PREDICATE) != null;
  }

  /** "kỷ luật bằng hình thức khiển trách đối với": the verb says what befell the things. */
  private boolean isGoverned(Stretch subject) {
    return tagged.endingAt(subject.to(), Category.PREPOSITION) != null;
  }

  private boolean isAgent(Stretch subject) {
    return agents.isAlone(subject) || tagged.is(subject.from(), Category.CONNECTIVE);
  }

  /** "ông A, đại biểu Quốc hội và 176 đại biểu": what stands before "và" is another thing. */
  private boolean joinsWithAnd(Figure figure) {
    int at = figure.quantity.leadTo();
    Match and = tagged.endingAt(at, Category.AND);
    return and != null
        && at > figure.subject.to() - 1
        && (figure.lead.from() == at || figure.lead.from() == and.from());
  }

  /** "Phó Trưởng Đoàn đại biểu Quốc hội tỉnh | cùng 51/53 đại biểu": the post is of one of them. */
  private boolean joinsHolder(Figure figure) {
    Match prefix = tagged.at(figure.subject.from(), Category.POST_PREFIX);
    Match post =
        tagged.at(prefix == null ? figure.subject.from() : prefix.to(), Category.POST_HEAD);
    int at = figure.quantity.leadTo();
    Match link = tagged.endingAt(at, Category.CONNECTIVE);
    return post != null
        && post.value().equals("POST")
        && link != null
        && link.from() >= figure.subject.to();
  }

  /** "nông, lâm nghiệp và thủy sản": the words before the comma belong to it. */
  private Stretch enumerated(Figure figure, Stretch subject) {
    if (figure.segment.isBracketed()
        || figure.segment.opens()
        || subject.from() < figure.segment.from()
        || subject.from() > figure.segment.from() + 1
        || tagged.endingAt(subject.from(), Category.WHOLE) != null) {
      return subject;
    }
    int from = subject.from();
    int lowest = Math.max(0, figure.segment.index() - Wording.MAX_ENUMERATED);
    for (int i = figure.segment.index() - 1; i >= lowest; i--) {
      Segment other = course.segments.all().get(i);
      int size = other.to() - other.from();
      boolean headed =
          !wording.startsWithHead(subject) && tagged.is(other.from(), Category.INDICATOR_HEAD);
      boolean begins = other.opens() || i > 0 && course.holdsFigure[i - 1];
      boolean named =
          begins
              && subject.size() <= Wording.MAX_NAME
              && !wording.startsWithHead(subject)
              && !wording.endsWithVerb(subject)
              && !tagged.is(other.from(), Category.WORK_VERB);
      boolean joined =
          headed || named || from != subject.from() || wording.hasAnd(subject) || size <= 2;
      int longest = headed ? Wording.LONGEST_LABEL : begins && from != subject.from() ? 6 : 4;
      if (other.isBracketed()
          || !joined
          || course.holdsFigure[i]
          || size > longest
          || subjects.trim(other.from(), other.to()).size() < size) {
        break;
      }
      from = other.from();
      if (other.opens()) {
        break;
      }
    }
    return new Stretch(from, subject.to());
  }
}
