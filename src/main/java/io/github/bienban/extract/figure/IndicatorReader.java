package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.util.List;

/**
 * Says what a figure measures, in the words of the text: those before it (its subject), those
 * behind it (its object), or both. Each way has a name, which results carry.
 */
final class IndicatorReader {

  /** An indicator has no more words before its figure. */
  private static final int LONGEST_SUBJECT = 16;

  /** A subject of no more words is not cut. */
  private static final int SHORT_SUBJECT = 6;

  /** A label before a colon has no more words. */
  private static final int LONGEST_LABEL = 14;

  /** A subject of more words says more than which thing is counted. */
  private static final int LONG_SUBJECT = 10;

  /** An indicator has no more words behind its figure. */
  private static final int LONGEST_OBJECT = 10;

  /** So many words more are read where they end the clause. */
  private static final int MORE = 5;

  /** An object of so many words says which thing it is. */
  private static final int CLEAR_OBJECT = 2;

  /** Without a subject it takes so many. */
  private static final int CLEAR_ALONE = 6;

  /** The name of a thing that other figures are told of has no more words. */
  private static final int LONGEST_TOPIC = 8;

  /** How near to the end of a segment the verb stands that says how a figure moves. */
  private static final int LONGEST_TREND = 7;

  /** A verb of no more words says too little alone. */
  private static final int BARE = 2;

  /** How many names behind commas are read on with the things that they name. */
  private static final int MAX_NAMES = 6;

  /** A name at the end of an enumeration has no more words: "chế biến, chế tạo". */
  private static final int MAX_NAME = 3;

  /** How many segments before its own an enumeration may begin. */
  private static final int MAX_ENUMERATED = 4;

  private final Tagged tagged;
  private final Tokens tokens;
  private final SubjectReader subjects;
  private final ReferenceReader references;
  private final AgentReader agents;

  IndicatorReader(Tagged tagged, SubjectReader subjects, ReferenceReader references) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.subjects = subjects;
    this.references = references;
    this.agents = new AgentReader(tagged);
  }

  /**
   * Reads the indicators of a sentence's figures.
   *
   * @param segments the sentence
   * @param figures its quantities, linked
   */
  void read(Segments segments, List<Figure> figures) {
    new Sentence(segments, figures).run();
  }

  /** The reading of one sentence. */
  private final class Sentence {
    private final Segments segments;
    private final List<Figure> figures;
    private final boolean[] holdsFigure;
    private Figure before;

    /** The number of each segment's last figure so far, from 1. */
    private final int[] lastIn;

    /** The last figure so far that stands in no brackets, or -1. */
    private int lastOutside = -1;

    Sentence(Segments segments, List<Figure> figures) {
      this.segments = segments;
      this.figures = figures;
      this.holdsFigure = new boolean[segments.all().size()];
      this.lastIn = new int[segments.all().size()];
      for (Figure figure : figures) {
        holdsFigure[figure.segment.index()] = true;
      }
    }

    void run() {
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        if (figure.isStatistic()) {
          Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
          figure.object = withNouns(withNames(object(figure, next), figure), figure);
          read(figure, neighbour(i));
          before = figure;
        }
        lastIn[figure.segment.index()] = i + 1;
        lastOutside = figure.segment.isBracketed() ? lastOutside : i;
      }
      for (int i = figures.size() - 2; i >= 0; i--) {
        sharePredicate(figures.get(i), figures.get(i + 1));
      }
    }

    /** "hai xã Suối Đá, Đồi Thông được công nhận": names go on behind the comma. */
    private Stretch withNames(Stretch object, Figure figure) {
      Stretch whole = object;
      Segment segment = figure.segment;
      for (int step = 0; step < MAX_NAMES; step++) {
        int next = segment.index() + 1;
        if (!isCounted(figure)
            || whole.isEmpty()
            || whole.to() != segment.to()
            || !tokens.isCapitalised(whole.to() - 1)
            || next >= segments.all().size()
            || holdsFigure[next]
            || segments.all().get(next).opens()
            || segments.all().get(next).isBracketed()
            || segments.all().get(next).from() >= segments.all().get(next).to()
            || !tokens.isCapitalised(segments.all().get(next).from())) {
          break;
        }
        segment = segments.all().get(next);
        int to = segment.from();
        int clear = segment.from() + CLEAR_ALONE;
        while (to < Math.min(segment.to(), segment.from() + LONGEST_OBJECT)
            && !stopsObject(to, clear)) {
          to++;
        }
        whole = new Stretch(whole.from(), to);
      }
      return whole;
    }

    /**
     * "85% xã, phường, thị trấn đạt chuẩn", "giảm 5% số vụ, số người chết": nouns go on behind the
     * comma up to what is said of them all, or all are nouns for figures.
     */
    private Stretch withNouns(Stretch object, Figure figure) {
      boolean heads = startsWithHead(object);
      if (!figure.quantity.isPercent() && !isCounted(figure)
          || object.isEmpty()
          || object.to() != figure.segment.to()
          || predicate(object) < object.to()) {
        return object;
      }
      for (int i = figure.segment.index() + 1, step = 0;
          i < segments.all().size() && step < MAX_NAMES;
          i++, step++) {
        Segment next = segments.all().get(i);
        if (next.opens() || next.isBracketed() || holdsFigure[i] || next.from() >= next.to()) {
          break;
        }
        int to = next.from();
        while (to < Math.min(next.to(), next.from() + LONGEST_OBJECT)
            && !tagged.is(to, Category.POST_STOP)
            && !tagged.is(to, Category.VERSUS)) {
          to++;
        }
        int said = predicate(new Stretch(next.from(), to));
        if (said < to && said > next.from() && said - next.from() <= MAX_NAME) {
          return new Stretch(object.from(), to);
        }
        if (heads && startsWithHead(new Stretch(next.from(), to))) {
          object = new Stretch(object.from(), to);
        } else if (to < next.to() || to - next.from() > MAX_NAME) {
          break;
        }
      }
      return object;
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
        set(figure, join2(words(figure.head), words(figure.subject)), figure.rule);
        figure.topic = figure.indicator;
        return;
      }
      if (!figure.subject.isEmpty() && !isOwnSubject(figure)) {
        takeOver(figure);
        return;
      }
      if (!figure.object.isEmpty() && isRate(figure.subject)) {
        // "Mỗi năm giảm 1% tỷ lệ hộ nghèo": how often it is so says not what.
        figure.subject = new Stretch(figure.subject.to(), figure.subject.to());
      }
      if (figure.subject.isEmpty() && neighbour == null) {
        figure.subject = subjectBefore(figure);
      }
      // Whose a sum or a share is belongs to it.
      boolean owned = figure.quantity.isPercent() || figure.quantity.measure() == Measure.MONEY;
      if (!owned && isOwnSubject(figure)) {
        int agent = agents.behindSeason(figure.subject);
        Stretch done = agents.without(new Stretch(agent, figure.subject.to()));
        boolean bare =
            done.size() <= BARE
                && figure.object.isEmpty()
                && (!isCounted(figure) || isBareClassifier(figure, noun(figure)));
        // "công an huyện phát hiện 14 vụ": the verb alone says too little.
        if (!bare) {
          figure.season = new Stretch(figure.subject.from(), agent);
          figure.subject = done;
        }
        if (figure.lead.level() == Lead.Level.HAVE
            && isCounted(figure)
            && !isBareClassifier(figure, noun(figure))
            && agents.isAlone(figure.subject)) {
          // "Huyện có 12 xã".
          figure.subject = new Stretch(figure.subject.to(), figure.subject.to());
        }
      }
      Stretch subject = figure.subject;
      boolean told = figure.object.isEmpty() || statesLevel(figure);
      boolean part = figure.quantity.measure() == Measure.COUNT && !isCounted(figure);
      boolean must = tagged.endingAt(subject.from(), Category.DUTY) != null;
      if (must && figure.object.isEmpty() && !isCounted(figure) && subject.size() == 1) {
        // "phải thu 5 tỷ đồng": the verb alone says too little.
        int duty = tagged.endingAt(subject.from(), Category.DUTY).from();
        set(figure, words(new Stretch(duty, figure.quantity.leadTo())), "subject");
      } else if (!subject.isEmpty()
          && !isCounted(figure)
          && told
          && (part || isDependent(subject))) {
        ofThingBefore(figure, subject);
      } else if (subject.isEmpty()) {
        withoutSubject(figure, neighbour);
      } else if (neighbour != null) {
        behindNeighbour(figure, neighbour);
      } else if (isCounted(figure)) {
        counted(figure);
      } else {
        measured(figure);
      }
      carryGrade(figure);
      carryThing(figure);
      if (figure.season != null) {
        figure.indicator = join2(figure.indicator, words(figure.season));
      }
      if (figure.topic == null) {
        figure.topic = topic(figure);
      }
    }

    private boolean isRate(Stretch subject) {
      Match rate = subject.isEmpty() ? null : tagged.at(subject.from(), Category.RATE_PHRASE);
      return rate != null && rate.to() == subject.to();
    }

    /** The subject is that of the figure which this one goes on with, or a plan's name. */
    private void takeOver(Figure figure) {
      String own = words(clip(subjects.trim(figure.subject.from(), figure.subject.to())));
      if ("value-of-reference".equals(figure.rule) && figure.root.indicator != null) {
        Match versus = tagged.at(figure.subject.from(), Category.VERSUS);
        int plan = versus == null ? figure.subject.from() : versus.to();
        String named = words(new Stretch(plan, figure.subject.to()));
        set(figure, join(figure.root.indicator, named), figure.rule);
      } else {
        set(figure, own.isEmpty() ? words(clip(figure.subject)) : own, figure.rule);
      }
      figure.topic = figure.indicator;
    }

    /**
     * Where a segment has no subject of its own: the words before its bracket, or a segment before
     * it that holds no figure.
     */
    private Stretch subjectBefore(Figure figure) {
      Segment segment = figure.segment;
      if (segment.isBracketed() && tokens.is(segment.from() - 1, ':')) {
        // "(trong đó, hộ nghèo: 12 hộ)".
        return label(figure);
      }
      if (segment.isBracketed()) {
        Segment around = segments.all().get(segment.bracket());
        boolean alone =
            !isCounted(figure)
                || states(figure)
                || figure.object.isEmpty() && isBareClassifier(figure, noun(figure));
        Stretch behind = behindFigure(around, segment);
        if (!behind.isEmpty()) {
          return behind;
        }
        return alone && !holdsFigure[around.index()] && tokens.is(segment.from() - 1, '(')
            ? clip(behindLevel(around.from(), Math.max(around.from(), segment.from() - 1)))
            : figure.subject;
      }
      boolean named = !figure.object.isEmpty() || isNamedByNoun(figure);
      if (segment.opens()) {
        return namesItself(figure) ? figure.subject : label(figure);
      }
      if (named && !statesLevel(figure)) {
        return figure.subject;
      }
      Stretch found = segmentBefore(figure);
      return found == null ? figure.subject : found;
    }

    /** "Văn hóa - xã hội: 12/12 thôn giữ danh hiệu văn hóa": the label adds nothing. */
    private boolean namesItself(Figure figure) {
      Stretch object = figure.object;
      return isNamedByNoun(figure)
          && object.size() > CLEAR_OBJECT
          && !tagged.is(object.from(), Category.PREPOSITION);
    }

    /**
     * "còn 1 chỉ tiêu chưa đạt | là tỷ lệ hộ nghèo (5%)": named behind what the figure before
     * counts.
     */
    private Stretch behindFigure(Segment around, Segment bracket) {
      int to = bracket.from() - 1;
      boolean same =
          before != null
              && before.segment.index() == around.index()
              && tokens.is(to, '(')
              && before.object.to() >= before.quantity.unitTo()
              && before.object.to() < to;
      Stretch found = same ? subjects.trim(before.object.to(), to) : new Stretch(to, to);
      return startsWithHead(found) ? found : new Stretch(to, to);
    }

    /** "lỗi nhiều nhất là | chở quá tải (655 trường hợp)": behind the verb the thing is named. */
    private Stretch behindLevel(int from, int to) {
      int start = from;
      for (int t = Math.max(from, to - LONGEST_SUBJECT); t < to; t++) {
        Match level = tagged.at(t, Category.LEVEL);
        start = level != null && level.to() < to ? level.to() : start;
      }
      return subjects.trim(start, to);
    }

    /**
     * The words of the nearest segment before a figure's that holds none, since the last figure.
     */
    private Stretch segmentBefore(Figure figure) {
      int lowest = Math.max(0, figure.segment.index() - MAX_ENUMERATED);
      for (int i = figure.segment.index() - 1; i >= lowest; i--) {
        Segment other = segments.all().get(i);
        if (holdsFigure[i]) {
          return null;
        }
        if (other.isBracketed()) {
          continue;
        }
        Stretch found = subjects.trim(other.from(), other.to());
        // "GDP tăng mạnh, đạt mức cao, tăng 7%": the verb alone names nothing.
        boolean verb =
            !found.isEmpty()
                && !other.opens()
                && tagged.is(found.from(), Category.LEVEL)
                && !startsWithHead(found);
        if (!found.isEmpty() && !verb) {
          return clip(withoutTrend(found));
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

    /** "tổng kinh phí 5 tỷ đồng", "mỗi suất trị giá 300.000 đồng": of the thing told of before. */
    private void ofThingBefore(Figure figure, Stretch subject) {
      String own = words(withoutLink(subject));
      boolean opens = figure.segment.opens() || !neighbourless(figure);
      Stretch thing = opens ? null : segmentBefore(figure);
      if (thing != null && thing.from() < subject.to() && subject.from() < thing.to()) {
        measured(figure);
      } else if (thing != null) {
        Stretch head = fromHead(thing);
        set(figure, join(words(head), own), "with-the-words-before");
        figure.topic = words(head);
      } else if (before != null && before.indicator != null && !isOfItsOwn(figure)) {
        figure.root = before.root;
        set(figure, join(before.root.topic, own), "with-the-figure-before");
        figure.topic = before.root.topic;
      } else {
        measured(figure);
      }
    }

    /** "với tổng vốn 5 tỷ đồng": the word before the noun only links it. */
    private Stretch withoutLink(Stretch subject) {
      Match link = tagged.at(subject.from(), Category.CONNECTIVE);
      return link != null && link.to() < subject.to() && tagged.is(link.to(), Category.DEPENDENT)
          ? new Stretch(link.to(), subject.to())
          : subject;
    }

    /** "Hộ nghèo: 45 hộ": a short label before a colon. */
    private Stretch label(Figure figure) {
      Segment segment = figure.segment;
      int before = segment.index() - 1;
      if (before < 0
          || !tokens.is(segment.from() - 1, ':')
          || figure.lead.from() > segment.from() + 2) {
        return figure.subject;
      }
      Segment other = segments.all().get(before);
      int to = other.to();
      if (other.isBracketed() && !segment.isBracketed()) {
        // "Thu ngân sách (năm 2026): 8 tỷ đồng"
        to = other.from() - 1;
        other = segments.all().get(other.bracket());
      }
      Stretch found = withoutLevel(subjects.trim(other.from(), to));
      if (!other.opens() && !startsWithHead(found)) {
        found = withoutLevel(subjects.trim(labelFrom(other), to));
      }
      Figure last = Sentence.this.before;
      boolean next = last != null && last.labelled && other.index() == last.segment.index() + 1;
      boolean label =
          (other.opens() || startsWithHead(found) || other.isBracketed() || next)
              && !holdsFigure[other.index()]
              && found.size() <= LONGEST_LABEL
              && !(figure.lead.level() == Lead.Level.HAVE && isNamedByNoun(figure));
      figure.labelled = label && !found.isEmpty();
      return label ? found : figure.subject;
    }

    /** Where the thought begins that ends with a segment: "Số hộ sản xuất, kinh doanh: 845 hộ". */
    private int labelFrom(Segment last) {
      int lowest = Math.max(0, last.index() - MAX_ENUMERATED);
      for (int i = last.index() - 1; i >= lowest; i--) {
        Segment other = segments.all().get(i);
        if (holdsFigure[i]) {
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
      return level != null && level.from() > label.from()
          ? subjects.trim(label.from(), level.from())
          : label;
    }

    /** "học lực giỏi 31%, khá 40%": the noun that is graded stands with the first grade only. */
    private void carryGrade(Figure figure) {
      Stretch subject = figure.subject;
      Match grade = subject.isEmpty() ? null : tagged.at(subject.from(), Category.GRADE);
      if (grade == null || grade.to() < subject.to() || before == null || before.subject == null) {
        return;
      }
      Match first = tagged.endingAt(before.subject.to(), Category.GRADE);
      if (before.graded != null) {
        figure.graded = before.graded;
      } else if (first != null && first.from() > before.subject.from()) {
        figure.graded = new Stretch(before.subject.from(), first.from());
      }
      if (figure.graded != null) {
        set(figure, join2(words(figure.graded), words(subject)), "grade");
      }
    }

    /** "15 vụ tai nạn giao thông, chết 8 người": a verb alone says too little. */
    private void carryThing(Figure figure) {
      boolean sum = figure.quantity.measure() == Measure.MONEY && !neighbourless(figure);
      boolean bare =
          (isCounted(figure) || sum || isNextSum(figure))
              && figure.subject.size() <= 2
              && !figure.subject.isEmpty()
              && isOwnSubject(figure)
              && figure.object.isEmpty()
              && !states(figure)
              && tagged.is(figure.subject.from(), Category.BARE_VERB)
              && (isCounted(figure) || figure.subject.from() <= figure.segment.from() + 1)
              && !"with-the-figure-before".equals(figure.indicatorRule);
      if (bare && before != null && before.root.topic != null) {
        figure.root = before.root;
        figure.topic = before.root.topic;
        set(figure, join(before.root.topic, figure.indicator), "with-the-figure-before");
      }
    }

    /** "khởi kiện 12 doanh nghiệp nợ thuế, thu hồi 7 tỷ đồng". */
    private boolean isNextSum(Figure figure) {
      return figure.quantity.measure() == Measure.MONEY
          && before != null
          && before.quantity.measure() == Measure.COUNT
          && !figure.segment.opens()
          && figure.segment.index() - before.segment.index() == 1;
    }

    /** "doanh thu 5 tỷ đồng, lợi nhuận 1 tỷ đồng": one sum is told beside another, not of it. */
    private boolean isOfItsOwn(Figure figure) {
      Quantity thing = before.root.quantity;
      return figure.quantity.measure() == Measure.MONEY
          && thing.measure() == Measure.MONEY
          && figure.lead.level() != Lead.Level.UP
          && startsWithHead(figure.subject);
    }

    private boolean neighbourless(Figure figure) {
      return before == null || before.segment.index() != figure.segment.index();
    }

    // --- a subject of its own

    private void measured(Figure figure) {
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
        set(figure, join2(words(clip(subject)), words(object)), "subject-and-object");
        return;
      }
      Stretch head = fromHead(subject);
      boolean named = startsWithHead(head);
      if (!named
          && figure.reference != null
          && tagged.is(figure.lead.from(), Category.RESULT_VERB)
          && (figure.lead.level() != Lead.Level.LEVEL || saysWhichPlan(figure.reference))) {
        // "hoàn thành 100% kế hoạch trồng rừng"; not "lệ phí đạt 45% dự toán".
        Stretch verb = new Stretch(figure.lead.from(), figure.quantity.leadTo());
        set(figure, join2(words(verb), words(figure.reference)), "verb-and-reference");
        return;
      }
      if (figure.quantity.isPercent()
          && figure.lead.level() == Lead.Level.HAVE
          && object.size() >= 2) {
        set(figure, words(object), "object");
      } else if (object.isEmpty() || named && statesLevel(figure) || figure.relation != null) {
        Stretch whole = head.from() == subject.from() ? enumerated(figure, head) : head;
        set(figure, words(clip(whole)), "subject");
      } else if (named && !isVerbal(head)) {
        set(figure, words(clip(head)), "subject");
      } else {
        set(figure, join2(words(clip(head)), words(object)), "subject-and-object");
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

    private void counted(Figure figure) {
      Stretch subject = figure.subject;
      Stretch object = figure.object;
      Stretch noun = noun(figure);
      boolean plain = isPlain(noun);
      boolean stated = states(figure) && figure.lead.level() != Lead.Level.START;
      boolean namesCount =
          stated && namesCount(subject, noun)
              || plain && startsWithHead(subject)
              || subject.to() < figure.segment.from() && namesCount(subject, noun);
      boolean clear = noun.size() + object.size() >= 3;
      boolean equals =
          tagged.is(figure.lead.from(), Category.CLAUSE_LINK)
              && object.isEmpty()
              && subject.size() > 1;
      if (namesCount || equals && !isAgent(subject)) {
        // "số mới thụ lý là 12 việc".
        Stretch head = fromHead(subject);
        Stretch whole = head.from() == subject.from() ? enumerated(figure, head) : head;
        set(figure, words(clip(whole)), "subject");
      } else if (clear && (figure.lead.level() == Lead.Level.HAVE || subject.size() > LONG_SUBJECT)
          || joinsWithAnd(figure)) {
        set(figure, named(noun, object), "object");
      } else {
        // "bình quân mỗi xã đạt 15 tiêu chí": the verb belongs between.
        boolean verb =
            figure.lead.level() == Lead.Level.LEVEL
                && figure.lead.relation() == null
                && !tagged.is(figure.lead.from(), Category.CLAUSE_LINK)
                && bare(noun, object, subject) != null;
        Stretch clause = verb ? new Stretch(subject.from(), figure.quantity.leadTo()) : subject;
        Stretch whole = enumerated(figure, clip(clause, LONG_SUBJECT));
        Stretch named = bare(noun, object, whole);
        set(
            figure,
            join2(words(whole), named == null ? words(object) : named(named, object)),
            "subject-and-object");
      }
    }

    private boolean isAgent(Stretch subject) {
      return agents.isAlone(subject) || tagged.is(subject.from(), Category.CONNECTIVE);
    }

    /** "ông A, đại biểu Quốc hội và 176 đại biểu": what stands before "và" is another thing. */
    private boolean joinsWithAnd(Figure figure) {
      int at = figure.quantity.leadTo();
      return at > figure.subject.to() - 1
          && figure.lead.from() == at
          && tagged.endingAt(at, Category.AND) != null;
    }

    // --- more figures in a segment

    private void behindNeighbour(Figure figure, Figure neighbour) {
      int end =
          Math.max(neighbour.quantity.to(), neighbour.object == null ? 0 : neighbour.object.to());
      int behind = behindTime(end);
      Match and = behind < figure.lead.from() ? tagged.at(behind, Category.AND) : null;
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
        set(figure, neighbour.indicator, "of-the-figure-before");
        return;
      }
      if (neighbour.reference != null
          && neighbour.reference.to() == figure.floor
          && !subject.isEmpty()) {
        // "tăng 17% so với cùng kỳ nhờ mua 24 xe": another clause begins behind the reference.
        if (isCounted(figure) && !tagged.is(subject.from(), Category.WORK_VERB)) {
          set(figure, named(noun(figure), figure.object), "object");
        } else {
          finish(figure, subject);
        }
        return;
      }
      if (split >= 0) {
        Stretch own = new Stretch(split, subject.to());
        if (!isCounted(figure) && isDependent(own)) {
          ofThingBefore(figure, own);
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
      if (isCounted(figure)
          && tie != null
          && whole.size() > LONG_SUBJECT
          && !isPlain(noun(figure))
          && figure.object.size() > 1) {
        // "150 đại biểu đại diện cho 1.200 đảng viên ở 32 chi bộ trực thuộc".
        set(figure, named(noun(figure), figure.object), "object");
        return;
      }
      if (whole.size() > LONGEST_SUBJECT) {
        int noun = isCounted(neighbour) ? neighbour.quantity.nounFrom() : neighbour.quantity.from();
        whole = new Stretch(noun, subject.to());
      }
      finish(figure, whole.size() > LONGEST_SUBJECT ? subject : whole);
    }

    /** "nâng lên 200 ha vào năm 2027 | và 340 ha …": the token behind a time. */
    private int behindTime(int token) {
      Match link = tagged.at(token, Category.PLACE_LINK);
      TimeMention time = references.timeAt(link == null ? token : link.to());
      time = time == null ? references.timeAt(token) : time;
      return time == null ? token : time.to();
    }

    private void finish(Figure figure, Stretch subject) {
      String own = words(clip(subject));
      if (isCounted(figure)) {
        Stretch noun = bare(noun(figure), figure.object, subject);
        String thing = noun == null ? words(figure.object) : named(noun, figure.object);
        set(figure, join2(own, thing), "subject-and-object");
      } else {
        boolean alone = statesLevel(figure) && startsWithHead(subject);
        set(figure, alone ? own : join2(own, words(figure.object)), "subject");
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

    private void withoutSubject(Figure figure, Figure neighbour) {
      Stretch noun = isCounted(figure) ? noun(figure) : new Stretch(0, 0);
      String own = named(noun, figure.object);
      boolean shares =
          neighbour != null
              && !(figure.quantity.isPercent() && isCounted(neighbour))
              && neighbour.subject != null
              && !neighbour.subject.isEmpty()
              && isOwnSubject(neighbour)
              && !statesLevel(neighbour);
      boolean inBrackets =
          figure.segment.isBracketed()
              && before != null
              && !states(figure)
              && figure.object.isEmpty()
              && noun.size() <= 1;
      if (own.isEmpty()
          && neighbour != null
          && statesLevel(figure)
          && isOwnSubject(neighbour)
          && startsWithHead(neighbour.subject)) {
        // "tổng cổ tức nhận được từ 2 công ty này là 5 tỷ đồng".
        set(figure, words(clip(neighbour.subject)), "subject");
        return;
      }
      boolean goesOn = neighbour == null && before != null && goesOnWith(figure, before);
      if (goesOn) {
        set(figure, join2(words(clip(before.subject, LONG_SUBJECT)), own), "shared-subject");
        figure.subject = before.subject;
      } else if (shares) {
        set(figure, join2(words(clip(neighbour.subject, LONG_SUBJECT)), own), "shared-subject");
      } else if (isOfSum(figure, neighbour) && noun.size() <= 1) {
        figure.root = neighbour.root;
        set(figure, join(neighbour.indicator, own), "with-the-figure-before");
      } else if (inBrackets) {
        figure.root = before.root;
        set(figure, join(before.root.indicator, own), "with-the-figure-before");
      } else if (!own.isEmpty() && !isBareClassifier(figure, noun)) {
        set(figure, own, "object");
      } else if (before != null && before.indicator != null) {
        set(figure, before.indicator, "of-the-figure-before");
      } else {
        set(figure, own, "object");
      }
    }

    /** "dư nợ 12 tỷ đồng/305 hộ": so many have the sum before the slash. */
    private boolean isOfSum(Figure figure, Figure neighbour) {
      return neighbour != null
          && neighbour.indicator != null
          && neighbour.quantity.measure() == Measure.MONEY
          && isCounted(figure)
          && figure.object.isEmpty()
          && tokens.is(neighbour.quantity.to(), '/')
          && neighbour.quantity.to() + 1 == figure.quantity.from();
    }

    /** "Tặng giấy khen cho 12 tập thể, 35 cá nhân": the preposition holds for both. */
    private boolean goesOnWith(Figure figure, Figure first) {
      return isCounted(figure)
          && isCounted(first)
          && (figure.object.isEmpty() || !tagged.is(figure.object.from(), Category.FUNCTION_WORD))
          && !states(figure)
          && !figure.segment.opens()
          && first.subject != null
          && !first.subject.isEmpty()
          && first.object.isEmpty()
          && first.quantity.to() == figure.segment.from() - 1
          && (tagged.endingAt(first.subject.to(), Category.PREPOSITION) != null
              || endsWithVerb(first.subject));
    }

    private boolean isBareClassifier(Figure figure, Stretch noun) {
      Match match = noun.isEmpty() ? null : tagged.at(noun.from(), Category.CLASSIFIER);
      return match != null && match.to() == noun.to() && figure.object.isEmpty();
    }

    /**
     * "24 tập thể, 31 cá nhân được khen thưởng": what is said of the second holds for the first.
     */
    private void sharePredicate(Figure first, Figure second) {
      if (!first.isStatistic()
          || !second.isStatistic()
          || !(isCounted(first) || first.quantity.isPercent())
          || !(isCounted(second) || second.quantity.isPercent())
          || isCounted(first) != isCounted(second)
          || second.object == null
          || states(second)
          || !isNextTo(first, second)) {
        return;
      }
      if (first.object.size() > 1 && predicate(first.object) < first.object.to()
          || saysWhatBefell(first)) {
        return;
      }
      int from = predicate(second.object);
      if (from < second.object.to()) {
        String shared = words(new Stretch(from, second.object.to()));
        set(first, join2(first.indicator, shared), "shared-predicate");
        second.object = new Stretch(second.object.from(), second.object.to());
        first.object = second.object;
      }
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
      return tokens.is(at, ',') && to == at + 1
          || tagged.is(at, Category.AND) && tagged.at(at, Category.AND).to() == to;
    }

    /** Where the predicate of an object begins; its end if it has none. */
    private int predicate(Stretch object) {
      int t = object.from();
      while (t < object.to() && !tagged.is(t, Category.PREDICATE)) {
        t++;
      }
      return t;
    }

    // --- pieces

    /** "nông, lâm nghiệp và thủy sản": the words before the comma belong to it. */
    private Stretch enumerated(Figure figure, Stretch subject) {
      if (figure.segment.isBracketed()
          || figure.segment.opens()
          || subject.from() < figure.segment.from()
          || subject.from() > figure.segment.from() + 1) {
        return subject;
      }
      int from = subject.from();
      int lowest = Math.max(0, figure.segment.index() - MAX_ENUMERATED);
      for (int i = figure.segment.index() - 1; i >= lowest; i--) {
        Segment other = segments.all().get(i);
        int size = other.to() - other.from();
        boolean headed =
            !startsWithHead(subject) && tagged.is(other.from(), Category.INDICATOR_HEAD);
        boolean begins = other.opens() || i > 0 && holdsFigure[i - 1];
        boolean named =
            begins
                && subject.size() <= MAX_NAME
                && !startsWithHead(subject)
                && !tagged.is(other.from(), Category.WORK_VERB);
        boolean joined = headed || named || from != subject.from() || hasAnd(subject) || size <= 2;
        int longest = headed ? LONGEST_LABEL : begins && from != subject.from() ? 6 : 4;
        if (other.isBracketed()
            || !joined
            || holdsFigure[i]
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

  /** The words behind a counted noun or a unit that say which thing is meant. */
  private Stretch object(Figure figure, Figure next) {
    Quantity quantity = figure.quantity;
    // "95% trở lên hội viên": what bounds the figure is no part of what it counts.
    Match bound = tagged.at(quantity.unitTo(), Category.QUALIFIER_AFTER);
    int from = bound != null && bound.to() <= quantity.to() ? bound.to() : quantity.unitTo();
    int limit = figure.segment.to();
    boolean same = next != null && next.segment.index() == figure.segment.index();
    int reach = from + LONGEST_OBJECT;
    limit = same ? beforeLooseAnd(from, limit, next) : limit;
    if (same && isThreshold(figure, next)) {
      reach = Math.max(reach, Math.min(next.quantity.to(), reach + 4));
    } else if (same) {
      limit = Math.min(limit, next.lead.from());
      Match noun = tagged.endingAt(limit, Category.DEPENDENT);
      // "tàu dài 15 m": the noun alone says which ones.
      limit =
          noun != null && noun.from() >= from && noun.to() > noun.from() + 1 ? noun.from() : limit;
    }
    boolean alone = figure.subject.isEmpty() || figure.lead.level() == Lead.Level.HAVE;
    int clear = from + (alone ? CLEAR_ALONE : CLEAR_OBJECT);
    int to = same || !tagged.is(from, Category.POST_STOP) ? from : behindAside(from, limit);
    while (to < Math.min(limit, reach) && !stopsObject(to, clear)) {
      to++;
    }
    if (to == reach) {
      to = phraseEnd(from, to, limit, clear);
    }
    to = beforeCopula(from, figure.subject.isEmpty() ? to : beforeNextVerb(from, to));
    while (to > from && isLooseEnd(to)) {
      to--;
    }
    boolean timed =
        states(figure)
            && tagged.is(from, Category.PLACE_LINK)
            && references.timeAt(from + 1) != null;
    boolean loose =
        to > from
            && (!figure.subject.isEmpty() || timed)
            && (references.timeAt(from) != null || isWord(from, Category.PLACE_LINK));
    return new Stretch(from, loose ? from : to);
  }

  /** "2 chỉ tiêu chưa đạt | là tỷ lệ nghèo và thu nhập": behind "là" they are named. */
  private int beforeCopula(int from, int to) {
    for (int t = from + 2; t < to; t++) {
      Match level = tagged.at(t, Category.LEVEL);
      if (level != null && level.to() == t + 1 && tagged.is(t, Category.CLAUSE_LINK)) {
        return t;
      }
    }
    return to;
  }

  /** "hiến 2.000 m2 đất | và góp nhiều ngày công": behind "và" another thing was done. */
  private int beforeNextVerb(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      Match and = tagged.at(t, Category.AND);
      if (and != null
          && tagged.is(and.to(), Category.WORK_VERB)
          && !tagged.is(and.to(), Category.INDICATOR_HEAD)
          && !tagged.is(t - 1, Category.WORK_VERB)) {
        return t;
      }
    }
    return to;
  }

  /**
   * "9/11 xã theo kế hoạch được thẩm định": what is said of the things stands behind what says
   * which ones; the first token where nothing is.
   */
  private int behindAside(int from, int limit) {
    for (int t = from + 1; t < Math.min(limit, from + LONGEST_OBJECT); t++) {
      if (tokens.isPunct(t)) {
        return from;
      }
      if (tagged.is(t, Category.PREDICATE)) {
        return t;
      }
    }
    return from;
  }

  /** "200 ha vào năm 2027 | và toàn bộ 340 ha": behind "và" nothing is said of the first figure. */
  private int beforeLooseAnd(int from, int limit, Figure next) {
    int to = Math.min(limit, next.lead.from());
    for (int t = to - 1; t >= Math.max(from, to - CLEAR_ALONE); t--) {
      Match and = tagged.at(t, Category.AND);
      if (and != null && and.to() <= to && subjects.trim(and.to(), to).isEmpty()) {
        return t;
      }
    }
    return limit;
  }

  /**
   * Where an object that is cut for its length ends: with the clause, if that ends soon, or else
   * before the last word that ties more to it.
   */
  private int phraseEnd(int from, int to, int limit, int clear) {
    for (int t = to; t <= Math.min(limit, to + MORE); t++) {
      if (t == limit || stopsObject(t, clear)) {
        return t;
      }
    }
    int quotes = 0;
    int quote = to;
    for (int t = from; t < to; t++) {
      quotes += tokens.is(t, '"') ? 1 : 0;
      quote = tokens.is(t, '"') ? t : quote;
    }
    if (quotes % 2 != 0) {
      return quote;
    }
    for (int t = to; t > from + CLEAR_OBJECT; t--) {
      if (tagged.is(t, Category.PREPOSITION) || tagged.is(t, Category.AND)) {
        return t;
      }
    }
    return to;
  }

  /** "41 hộ lãi trên 500 triệu đồng": the second figure says which ones are counted. */
  private boolean isThreshold(Figure figure, Figure next) {
    Quantity bound = next.quantity;
    boolean bounded = bound.qualifier() != Qualifier.EXACT || bound.upper() != null;
    boolean counts = isCounted(figure) || figure.quantity.isPercent();
    int at = bound.leadTo();
    for (int t = figure.quantity.unitTo(); t < at; t++) {
      if (tagged.is(t, Category.AND)) {
        return false;
      }
    }
    return bounded
        && counts
        && at >= figure.quantity.unitTo()
        && next.lead.relation() == null
        && (next.lead.level() == null
            || next.lead.level() == Lead.Level.HAVE
            || next.lead.level() == Lead.Level.LEVEL
            || next.lead.level() == Lead.Level.START)
        && tagged.endingAt(at, Category.PREPOSITION) == null
        && tagged.endingAt(at, Category.AND) == null
        && tagged.endingAt(at, Category.DEPENDENT) == null
        && tagged.endingAt(at, Category.INDICATOR_HEAD) == null;
  }

  private boolean stopsObject(int t, int clear) {
    if (tokens.isPunct(t)) {
      boolean inner =
          tokens.is(t, '-')
              || tokens.is(t, '/')
              || tokens.is(t, '"')
              || tokens.is(t, '&')
              || tokens.is(t, ',');
      return !inner && !tokens.is(t, '%');
    }
    return t >= clear && references.timeAt(t) != null
        || isWord(t, Category.POST_STOP)
        || tagged.is(t, Category.VERSUS)
        || isComparison(t) && !tagged.is(t - 1, Category.AND)
        || t >= clear && isWord(t, Category.PLACE_LINK);
  }

  /** "143 đảng viên | vượt chỉ tiêu đề ra": a comparison says nothing of which things they are. */
  private boolean isComparison(int t) {
    Match verb = tagged.at(t, Category.RELATION);
    return verb != null
        && tagged.is(verb.to(), Category.BASIS)
        && verb.value().equals(Relation.EXCEEDED.name());
  }

  /** Whether a word of a list begins with a token, and no longer noun does ("bằng khen"). */
  private boolean isWord(int t, Category category) {
    Match word = tagged.at(t, category);
    if (word == null) {
      return false;
    }
    Match begins = tagged.at(t, Category.COMPOUND);
    Match ends = tagged.endingAt(word.to(), Category.COMPOUND);
    return (begins == null || begins.to() <= word.to()) && (ends == null || ends.from() >= t);
  }

  private boolean isLooseEnd(int to) {
    if (tokens.isPunct(to - 1)) {
      return !tokens.is(to - 1, '"') && !tokens.is(to - 1, '%');
    }
    Match compound = tagged.endingAt(to, Category.COMPOUND);
    Match said = tagged.endingAt(to, Category.PREDICATE);
    if (compound != null || said != null && said.from() < to - 1) {
      return false;
    }
    Match word = tagged.endingAt(to, Category.FUNCTION_WORD);
    Match and = tagged.endingAt(to, Category.AND);
    Match verb = tagged.endingAt(to, Category.REPORTING_VERB);
    return word != null
            && word.from() == to - 1
            && tagged.endingAt(to, Category.NOUN) == null
            && (verb == null || verb.from() == to - 1)
        || and != null;
  }

  private boolean isOwnSubject(Figure figure) {
    return figure.subject.from() >= figure.floor && figure.subject.to() <= figure.quantity.from();
  }

  private static boolean isCounted(Figure figure) {
    return figure.quantity.nounFrom() < figure.quantity.unitTo();
  }

  /** The counted noun, without what it is reckoned by. */
  private Stretch noun(Figure figure) {
    int from = figure.quantity.nounFrom();
    int to = from;
    while (to < figure.quantity.unitTo() && !tokens.is(to, '/')) {
      to++;
    }
    return new Stretch(from, to);
  }

  private boolean isNamedByNoun(Figure figure) {
    return isCounted(figure) && !tagged.is(figure.quantity.nounFrom(), Category.CLASSIFIER);
  }

  private static boolean states(Figure figure) {
    return figure.lead.level() != null || figure.lead.relation() != null;
  }

  /** Whether a verb says that the subject itself is so much. */
  private static boolean statesLevel(Figure figure) {
    Lead.Level level = figure.lead.level();
    return figure.lead.relation() != null
        || level == Lead.Level.LEVEL
        || level == Lead.Level.UP
        || level == Lead.Level.DOWN
        || level == Lead.Level.LIST;
  }

  /** The shortest name of a figure's thing. */
  private String topic(Figure figure) {
    if (isCounted(figure)) {
      Stretch noun = noun(figure);
      Stretch object = figure.object;
      if (object.isEmpty() && isDone(figure)) {
        return figure.indicator;
      }
      if (!isPlain(noun) || !object.isEmpty()) {
        int to = Math.min(object.to(), object.from() + LONGEST_TOPIC);
        to = to < object.to() ? phraseEnd(object.from(), to, to + 1, to) : to;
        return named(noun, new Stretch(object.from(), to));
      }
    } else if (!figure.object.isEmpty() && !statesLevel(figure)) {
      return words(figure.object);
    }
    Match head =
        figure.subject.isEmpty() ? null : tagged.at(figure.subject.from(), Category.INDICATOR_HEAD);
    boolean grown =
        figure.quantity.measure() == Measure.AREA || figure.quantity.measure() == Measure.MASS;
    return grown && head != null && head.to() < figure.subject.to()
        ? words(new Stretch(head.to(), figure.subject.to()))
        : figure.indicator;
  }

  /** "đấu giá 17 thửa đất, thu về 30 tỷ đồng": the verb says what the second figure is told of. */
  private boolean isDone(Figure figure) {
    Stretch subject = figure.subject;
    return !subject.isEmpty()
        && (subject.size() <= SHORT_SUBJECT && endsWithVerb(subject)
            || subject.size() <= LONGEST_TOPIC
                && tagged.is(subject.from(), Category.WORK_VERB)
                && tagged.endingAt(subject.to(), Category.PREPOSITION) != null);
  }

  /** A noun that says nothing is left out where the subject names the thing. */
  private Stretch bare(Stretch noun, Stretch object, Stretch subject) {
    boolean done = endsWithVerb(subject) && !isDeed(noun);
    boolean loose =
        object.isEmpty() && (isPlain(noun) && !subject.isEmpty() && !done || holds(subject, noun));
    return loose ? null : noun;
  }

  /** "tuần tra 35 cuộc": what was done is counted, no thing. */
  private boolean isDeed(Stretch noun) {
    Match classifier = tagged.at(noun.from(), Category.CLASSIFIER);
    return classifier != null && classifier.to() == noun.to() && classifier.value().equals("DEED");
  }

  private boolean isPlain(Stretch noun) {
    int at = noun.from();
    Match classifier = noun.isEmpty() ? null : tagged.at(at, Category.CLASSIFIER);
    while (classifier != null && classifier.to() < noun.to()) {
      // "lượt người".
      classifier = tagged.at(classifier.to(), Category.CLASSIFIER);
    }
    return classifier != null && classifier.to() == noun.to();
  }

  /** "phát hiện 14 vụ": the verb says too little without what was counted. */
  private boolean endsWithVerb(Stretch subject) {
    Match verb = tagged.endingAt(subject.to(), Category.WORK_VERB);
    return verb != null
        && verb.from() >= subject.from()
        && !tokens.isCapitalised(verb.from())
        && !startsWithHead(subject);
  }

  /** "Số hộ nghèo còn 51 hộ", "dân số 46.087 người": the subject says what is counted. */
  private boolean namesCount(Stretch subject, Stretch noun) {
    if (startsWithHead(subject)) {
      return true;
    }
    int to = Math.min(subject.to(), subject.from() + LONGEST_SUBJECT);
    int words = Math.min(noun.size(), CLEAR_OBJECT);
    for (int t = subject.from(); t + words <= to; t++) {
      if (isSame(t, noun.from(), words)) {
        return true;
      }
    }
    // "trồng cây: 500 cây xanh".
    return !subject.isEmpty() && isSame(subject.to() - 1, noun.from(), 1);
  }

  private boolean isSame(int first, int second, int words) {
    for (int i = 0; i < words; i++) {
      if (!tokens.text(first + i).equalsIgnoreCase(tokens.text(second + i))) {
        return false;
      }
    }
    return true;
  }

  /** "hộ nghèo 212 hộ": the subject has the counted noun already. */
  private boolean holds(Stretch subject, Stretch noun) {
    if (noun.size() != 1 || subject.size() > SHORT_SUBJECT) {
      return false;
    }
    for (int t = subject.from(); t < subject.to(); t++) {
      if (tokens.text(t).equalsIgnoreCase(tokens.text(noun.from()))) {
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
      Match inside = tagged.at(t - 1, Category.COMPOUND);
      if (head == null || head.to() > subject.to() || inside != null && inside.to() > t) {
        continue;
      }
      Match longer = tagged.endingAt(head.to(), Category.DEPENDENT);
      int from = longer != null && longer.from() < t ? longer.from() : t;
      Stretch rest = new Stretch(Math.max(subject.from(), from), subject.to());
      boolean governed =
          rest.from() > subject.from() && tagged.endingAt(rest.from(), Category.CONNECTIVE) != null;
      boolean far = rest.from() > subject.from() && subject.size() > SHORT_SUBJECT;
      return rest.from() == subject.from() || governed || far && !isDependent(rest)
          ? rest
          : subject;
    }
    return subject;
  }

  /** Whether a subject is understood only with the figure before it: "tổng kinh phí", "trị giá". */
  private boolean isDependent(Stretch subject) {
    int from = subject.from();
    while (from < subject.to() && tagged.is(from, Category.CONNECTIVE)) {
      from = tagged.at(from, Category.CONNECTIVE).to();
    }
    int steps = 0;
    while (from < subject.to() && steps++ < 3) {
      Match match = tagged.at(from, Category.DEPENDENT);
      if (match == null) {
        return false;
      }
      from = match.to();
    }
    return steps > 0 && from >= subject.to();
  }

  private boolean hasAnd(Stretch subject) {
    for (int t = subject.from(); t < Math.min(subject.to(), subject.from() + 5); t++) {
      if (tagged.is(t, Category.AND)) {
        return true;
      }
    }
    return false;
  }

  private Stretch clip(Stretch stretch) {
    return clip(stretch, LONGEST_SUBJECT);
  }

  /** The last words of a long stretch, from where a clause or a phrase begins in it. */
  private Stretch clip(Stretch stretch, int longest) {
    if (stretch.size() <= longest) {
      return stretch;
    }
    int first = stretch.to() - longest;
    int last = stretch.to() - CLEAR_OBJECT;
    int phrase = -1;
    for (int t = first; t <= last; t++) {
      Match adverb = tagged.endingAt(t, Category.LEAD_ADVERB);
      TimeMention time = references.timeAt(t);
      if (time != null && time.to() <= last) {
        return new Stretch(time.to(), stretch.to());
      }
      if (adverb != null && tagged.is(t, Category.WORK_VERB)) {
        return new Stretch(t, stretch.to());
      }
      boolean begins =
          tagged.is(t, Category.INDICATOR_HEAD)
              || tagged.is(t, Category.WORK_VERB) && !tokens.isCapitalised(t)
              || tokens.isPunct(t - 1) && tokens.isWord(t);
      phrase = phrase < 0 && begins ? t : phrase;
    }
    int from = phrase < 0 ? first : phrase;
    for (int t = from; t < stretch.to(); t++) {
      if (tokens.is(t, '(')) {
        break;
      }
      if (tokens.is(t, ')')) {
        // A bracket is taken whole.
        return stretch.size() <= longest + LONGEST_LABEL
            ? stretch
            : new Stretch(t + 1, stretch.to());
      }
    }
    return new Stretch(from, stretch.to());
  }

  private static void set(Figure figure, String indicator, String rule) {
    figure.indicator = indicator;
    figure.indicatorRule = rule;
  }

  /** A counted noun with what is said of it behind; "cán bộ, giáo viên" stays as it is written. */
  private String named(Stretch noun, Stretch object) {
    return !noun.isEmpty() && !object.isEmpty() && noun.to() == object.from()
        ? words(new Stretch(noun.from(), object.to()))
        : join2(words(noun), words(object));
  }

  private static String join(String thing, String own) {
    return thing == null || thing.isEmpty() ? own : own.isEmpty() ? thing : thing + ", " + own;
  }

  private static String join2(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
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
        && !tokens.is(to - 1, ')')
        && !tokens.is(to - 1, '%')) {
      to--;
    }
    return tagged.words(from, to);
  }
}
