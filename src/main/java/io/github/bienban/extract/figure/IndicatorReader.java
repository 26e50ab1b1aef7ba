package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationMention;
import io.github.bienban.model.Measure;
import java.util.List;

/**
 * Says what a figure measures, in the words of the text: those before it (its subject), those
 * behind it (its object), or both. Each way has a name, which results carry.
 *
 * <p>The object is read by {@link ObjectReader}, a subject that stands further before by {@link
 * LabelReader}. {@link SubjectIndicator} names a figure with a subject of its own, {@link
 * NeighbourIndicator} one that shares words with another, and {@link TopicCarrier} one that is told
 * of another's thing.
 */
final class IndicatorReader {

  /** A verb of no more words says too little alone. */
  private static final int BARE = 2;

  private final Tagged tagged;
  private final SubjectReader subjects;
  private final ReferenceReader references;
  private final AgentReader agents;
  private final Wording wording;

  IndicatorReader(
      Tagged tagged,
      SubjectReader subjects,
      ReferenceReader references,
      List<CitationMention> citations) {
    this.tagged = tagged;
    this.subjects = subjects;
    this.references = references;
    this.agents = new AgentReader(tagged);
    this.wording = new Wording(tagged, references, Wording.asides(tagged, citations));
  }

  /**
   * Reads the indicators of a sentence's figures.
   *
   * @param segments the sentence
   * @param figures its quantities, linked
   * @param earlier the last figures of the sentences before in the same paragraph
   */
  void read(Segments segments, List<Figure> figures, List<Figure> earlier) {
    new Sentence(segments, figures, earlier).run();
  }

  /** The reading of one sentence. */
  private final class Sentence {
    private final List<Figure> figures;
    private final IndicatorCourse course;
    private final ObjectReader objects;
    private final LabelReader labels;
    private final SubjectIndicator stated;
    private final TopicCarrier topics;
    private final NeighbourIndicator neighbours;
    private final BackReferences back;

    /** The number of each segment's last figure so far, from 1. */
    private final int[] lastIn;

    /** The last figure so far that stands in no brackets, or -1. */
    private int lastOutside = -1;

    Sentence(Segments segments, List<Figure> figures, List<Figure> earlier) {
      this.figures = figures;
      this.course = new IndicatorCourse(segments, figures);
      this.lastIn = new int[segments.all().size()];
      this.objects = new ObjectReader(tagged, subjects, references, wording, course);
      this.labels = new LabelReader(tagged, subjects, wording, course);
      this.stated = new SubjectIndicator(tagged, subjects, references, agents, wording, course);
      this.topics =
          new TopicCarrier(tagged, subjects, references, wording, objects, labels, stated, course);
      this.neighbours =
          new NeighbourIndicator(tagged, subjects, references, wording, objects, topics, course);
      this.back = new BackReferences(tagged, references, agents, wording, labels, topics, earlier);
    }

    void run() {
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        if (figure.isStatistic()) {
          Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
          figure.object =
              objects.withNouns(
                  objects.withNames(objects.object(figure, next), figure), figure, next);
          read(figure, neighbour(i));
          back.carry(figure, following(i));
          back.add(figure);
          course.before = figure;
        }
        lastIn[figure.segment.index()] = i + 1;
        lastOutside = figure.segment.isBracketed() ? lastOutside : i;
      }
      for (int i = figures.size() - 2; i >= 0; i--) {
        neighbours.sharePredicate(figures.get(i), figures.get(i + 1));
      }
    }

    /** How many figures of its unit follow on one. */
    private int following(int index) {
      int count = 0;
      String unit = figures.get(index).quantity.unit();
      int to = Math.min(figures.size(), index + BackReferences.MAX_BACK);
      for (int i = index + 1; i < to && figures.get(i).quantity.unit().equals(unit); i++) {
        count++;
      }
      return count;
    }

    /** The figure right before one in the same segment, or null. */
    private Figure neighbour(int index) {
      int nearest = lastIn[figures.get(index).segment.index()] - 1;
      // Only brackets may stand between them.
      boolean next = nearest >= 0 && nearest >= lastOutside;
      return next && figures.get(nearest).isStatistic() ? figures.get(nearest) : null;
    }

    private void read(Figure figure, Figure neighbour) {
      if (figure.head != null) {
        Wording.set(
            figure,
            Wording.join2(wording.words(figure.head), wording.words(figure.subject)),
            figure.rule);
        figure.topic = figure.indicator;
        return;
      }
      if ("growth-of-the-same".equals(figure.rule) && stated.reachesNamedPlan(figure)) {
        // "…, quý I hoàn thành 100% kế hoạch trồng rừng": no more of the thing before.
        figure.subject = subjects.trim(figure.lead.from(), figure.lead.from());
        stated.measured(figure);
        figure.topic = figure.indicator;
        return;
      }
      boolean ofPlan =
          ReferenceLevels.VALUE_OF_REFERENCE.equals(figure.rule) && figure.root != figure;
      if (!figure.subject.isEmpty() && (ofPlan || !wording.isOwnSubject(figure))) {
        takeOver(figure);
        return;
      }
      if (!figure.object.isEmpty() && isRate(figure.subject)) {
        // "Mỗi năm giảm 1% tỷ lệ hộ nghèo": how often it is so says not what.
        figure.subject = new Stretch(figure.subject.to(), figure.subject.to());
      }
      if (!figure.subject.isEmpty()
          && figure.segment.opens()
          && Wording.isCounted(figure)
          && tagged.is(figure.subject.from(), Category.PLACE_LINK)
          && tagged.at(figure.subject.from(), Category.PLACE_LINK).to() == figure.subject.to()) {
        // "Trong | 15 chỉ tiêu", "Trong số | 15 chỉ tiêu"
        figure.subject = new Stretch(figure.subject.to(), figure.subject.to());
      }
      Stretch sum = sumOfList(figure, neighbour);
      if (!sum.isEmpty()) {
        figure.subject = sum;
        topics.ofFigureBefore(figure, sum);
        return;
      }
      if ((figure.lead.isChange() || isAimItself(figure))
          && (Wording.isCounted(figure) || figure.lead.isChange() && !figure.object.isEmpty())
          && (tagged.is(figure.subject.from(), Category.GOAL_NOUN)
              || figure.quantity.isPercent() && tagged.is(figure.subject.from(), Category.PLAN))
          && !wording.startsWithHead(figure.subject)) {
        // "Mục tiêu của chương trình là giảm 300 hộ nghèo", "Mục tiêu là giảm 20% chi phí": what is
        // counted, or changes, says what.
        figure.subject = new Stretch(figure.subject.to(), figure.subject.to());
      }
      if (figure.subject.isEmpty() && neighbour == null) {
        figure.subject = labels.subjectBefore(figure);
      }
      if (wording.namesThosePresent(figure)) {
        // "với sự tham dự của | 250 đại biểu"
        figure.subject = new Stretch(figure.subject.to(), figure.subject.to());
        Wording.set(figure, wording.named(wording.noun(figure), figure.object), "object");
        figure.topic = topics.topic(figure);
        return;
      }
      // Whose a sum or a share is belongs to it.
      boolean owned = figure.quantity.isPercent() || figure.quantity.measure() == Measure.MONEY;
      if (!owned && wording.isOwnSubject(figure)) {
        int agent = agents.behindSeason(figure.subject);
        Stretch done = agents.without(new Stretch(agent, figure.subject.to()));
        boolean bare =
            done.size() <= BARE
                && figure.object.isEmpty()
                && (!Wording.isCounted(figure)
                    || wording.isBareClassifier(figure, wording.noun(figure)));
        // "công an huyện phát hiện 14 vụ": the verb alone says too little.
        if (!bare) {
          figure.season = new Stretch(figure.subject.from(), agent);
          figure.subject = done;
        }
        if (figure.lead.level() == Lead.Level.HAVE
            && Wording.isCounted(figure)
            && !wording.isBareClassifier(figure, wording.noun(figure))
            && agents.isAlone(figure.subject)) {
          // "Huyện có 12 xã".
          figure.subject = new Stretch(figure.subject.to(), figure.subject.to());
        }
      }
      Stretch subject = figure.subject;
      // "trị giá 3 tỷ đồng cho người nghèo": of what the figure before is told.
      boolean aside =
          wording.isDependent(subject) && tagged.is(figure.object.from(), Category.PREPOSITION);
      boolean told = figure.object.isEmpty() || Wording.statesLevel(figure) || aside;
      boolean part =
          figure.quantity.measure() == Measure.COUNT
              && !Wording.isCounted(figure)
              && !wording.startsWithHead(subject)
              && !tagged.is(subject.from(), Category.NUMBER_HEAD)
              && !(subject.size() > 1 && tagged.is(subject.from(), Category.NOUN));
      boolean must = tagged.endingAt(subject.from(), Category.DUTY) != null;
      if (must && figure.object.isEmpty() && !Wording.isCounted(figure) && subject.size() == 1) {
        // "phải thu 5 tỷ đồng": the verb alone says too little.
        int duty = tagged.endingAt(subject.from(), Category.DUTY).from();
        Wording.set(figure, wording.words(new Stretch(duty, figure.quantity.leadTo())), "subject");
      } else if (!subject.isEmpty()
          && (!Wording.isCounted(figure) || isSameCount(figure))
          && told
          && (part || wording.isDependent(subject))) {
        topics.ofThingBefore(figure, subject);
      } else if (subject.isEmpty() && isAimOf(figure, neighbour)) {
        Wording.set(figure, verb(figure), "subject");
      } else if (subject.isEmpty()) {
        neighbours.withoutSubject(figure, neighbour);
      } else if (neighbour != null) {
        neighbours.behindNeighbour(figure, neighbour);
      } else if (Wording.isCounted(figure)) {
        stated.counted(figure);
      } else {
        stated.measured(figure);
      }
      if (isWordless(figure.indicator) && figure.lead.isChange()) {
        // "phải tăng trưởng ít nhất 9%": the verb names what grows.
        Wording.set(figure, verb(figure), "subject");
      }
      if (isWordless(figure.indicator) && course.before == null) {
        Stretch label = beforeColon(figure);
        if (!label.isEmpty()) {
          Wording.set(figure, wording.words(label), "subject");
        }
      }
      topics.carryGrade(figure);
      topics.carryHead(figure);
      topics.carryThing(figure);
      topics.carryStep(figure);
      topics.carryLabel(figure);
      if (isVerbAlone(figure)) {
        // "toàn ngành thu 36 tỷ đồng": the verb alone says too little.
        int from = tagged.endingAt(figure.subject.from(), Category.WHOLE).from();
        Wording.set(figure, wording.words(new Stretch(from, figure.subject.to())), "subject");
      }
      if (figure.season != null) {
        figure.indicator = Wording.join2(figure.indicator, wording.words(figure.season));
      }
      if (figure.topic == null) {
        figure.topic = topics.topic(figure);
      }
    }

    /**
     * "Mục tiêu năm tới của ngành là 11 bác sĩ/vạn dân": the sentence opens with the goal, which is
     * so much; not "…; chỉ tiêu năm tới giữ ở mức 1.200 người", which is that of the thing before.
     */
    private boolean isAimItself(Figure figure) {
      return figure.lead.level() == Lead.Level.LEVEL
          && figure.subject.from() == course.segments.from();
    }

    /**
     * "trao 90 suất quà cho hộ nghèo, cận nghèo, hộ khó khăn với | tổng kinh phí 45 triệu đồng":
     * behind the rest of the list the noun for the sum of what was done; empty where there is none.
     */
    private Stretch sumOfList(Figure figure, Figure neighbour) {
      Stretch subject = figure.subject;
      Figure first = course.before;
      boolean goesOn =
          neighbour == null
              && first != null
              && first.object != null
              && first.indicator != null
              && first.quantity.from() >= course.segments.from()
              && figure.quantity.measure() == Measure.MONEY
              && !figure.segment.opens()
              && !figure.segment.isBracketed()
              && Math.max(first.quantity.to(), first.object.to()) >= first.segment.to()
              && !tagged.is(subject.from(), Category.WORK_VERB)
              && !wording.startsWithHead(subject)
              && wording.isOwnSubject(figure);
      for (int t = subject.to() - 1; goesOn && t > subject.from(); t--) {
        Match link = tagged.endingAt(t, Category.POST_STOP);
        if (link != null && link.from() > subject.from() && tagged.is(t, Category.DEPENDENT)) {
          return new Stretch(t, subject.to());
        }
      }
      return new Stretch(subject.to(), subject.to());
    }

    /** "Nông nghiệp, thủy sản: | 34,2 tỷ": the line's words before the colon, with their comma. */
    private Stretch beforeColon(Figure figure) {
      int colon = figure.segment.from() - 1;
      int first = course.segments.from();
      if (colon <= first || !tagged.tokens().is(colon, ':')) {
        return new Stretch(colon, colon);
      }
      Stretch line = subjects.trim(first, colon);
      return line.size() <= Wording.LONGEST_LABEL
          ? line
          : subjects.trim(course.segments.at(colon - 1).from(), colon);
    }

    /** "lũy kế 11 tháng đạt 16 triệu lượt người": the things of the figure before. */
    private boolean isSameCount(Figure figure) {
      return wording.isDependent(figure.subject)
          && course.before != null
          && course.before.quantity.unit().equals(figure.quantity.unit())
          && Wording.statesLevel(figure);
    }

    private String verb(Figure figure) {
      return wording.words(new Stretch(figure.lead.from(), figure.quantity.leadTo()));
    }

    /** "7 nhóm giải pháp nhằm đạt tăng trưởng 13,5%": what they are for is not what they are. */
    private boolean isAimOf(Figure figure, Figure neighbour) {
      return neighbour != null
          && figure.lead.relation() != null
          && figure.object.isEmpty()
          && neighbour.quantity.to() < figure.lead.from()
          && tagged.first(neighbour.quantity.to(), figure.lead.from(), Category.PURPOSE) != null;
    }

    private static boolean isWordless(String indicator) {
      return indicator == null || indicator.chars().noneMatch(Character::isLetter);
    }

    private boolean isVerbAlone(Figure figure) {
      Stretch subject = figure.subject;
      return subject.size() == 1
          && wording.isOwnSubject(figure)
          && figure.indicator != null
          && figure.indicator.equals(wording.words(subject))
          && tagged.is(subject.from(), Category.BARE_VERB)
          && tagged.endingAt(subject.from(), Category.WHOLE) != null;
    }

    private boolean isRate(Stretch subject) {
      Match rate = subject.isEmpty() ? null : tagged.at(subject.from(), Category.RATE_PHRASE);
      return rate != null && rate.to() == subject.to();
    }

    /** The subject is that of the figure which this one goes on with, or a plan's name. */
    private void takeOver(Figure figure) {
      String own =
          wording.words(wording.clip(subjects.trim(figure.subject.from(), figure.subject.to())));
      if (ReferenceLevels.VALUE_OF_REFERENCE.equals(figure.rule) && figure.root.indicator != null) {
        Match versus = tagged.at(figure.subject.from(), Category.VERSUS);
        int plan = versus == null ? figure.subject.from() : versus.to();
        String named = wording.words(new Stretch(plan, figure.subject.to()));
        Wording.set(figure, Wording.join(figure.root.indicator, named), figure.rule);
      } else {
        Wording.set(
            figure, own.isEmpty() ? wording.words(wording.clip(figure.subject)) : own, figure.rule);
      }
      figure.topic = figure.indicator;
    }
  }
}
