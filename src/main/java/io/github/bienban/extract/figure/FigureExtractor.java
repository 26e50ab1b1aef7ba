package io.github.bienban.extract.figure;

import io.github.bienban.extract.Layout;
import io.github.bienban.extract.PeriodResolver;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Mentions;
import io.github.bienban.mention.Quantity;
import io.github.bienban.mention.QuantityFinder;
import io.github.bienban.mention.Spans;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists what the report states in figures: statistics with their comparisons, and targets. */
public final class FigureExtractor {

  /** Makes an extractor. */
  public FigureExtractor() {}

  /**
   * Lists the figures.
   *
   * @param mentions the report
   * @param layout its layout
   * @param context what is known of the report's time
   * @return the statistics and the targets
   */
  public Figures extract(Mentions mentions, Layout layout, TimeContext context) {
    return new Reading(mentions, layout, context).run();
  }

  /** The reading of one report. */
  private static final class Reading {

    private static final int LONGEST_GOAL = 24;

    /** "hoàn thành" alone does not say what. */
    private static final int BARE_RESULT = 2;

    /** "đại biểu dự kỳ họp tán thành": so many words lie between who votes and how. */
    private static final int VOTE_REACH = 8;

    /** How far before a part of a sentence the end of the time may be named that holds for it. */
    private static final int END_REACH = 12;

    /** So many words say what is to be reached. */
    private static final int CLEAR_GOAL = 8;

    private final Tagged tagged;
    private final Tokens tokens;
    private final Document document;
    private final Layout layout;
    private final QuantityFinder quantities;
    private final PeriodResolver periods;
    private final ReferenceReader references;
    private final SubjectReader subjects;
    private final FigureLinker linker;
    private final ListReferences lists;
    private final IndicatorReader indicators;
    private final Goals goals;
    private final List<Figure> facts = new ArrayList<>();
    private final List<Figure> aims = new ArrayList<>();
    private final List<Target> wordGoals = new ArrayList<>();

    Reading(Mentions mentions, Layout layout, TimeContext context) {
      this.tagged = mentions.tagged();
      this.tokens = tagged.tokens();
      this.document = tagged.document();
      this.layout = layout;
      this.quantities = new QuantityFinder(tagged, mentions.taken());
      this.periods = new PeriodResolver(tagged, mentions.times(), mentions.citations(), context);
      this.references = new ReferenceReader(tagged, mentions.times());
      this.subjects = new SubjectReader(tagged, references, mentions.times());
      this.linker =
          new FigureLinker(tagged, new LeadReader(tagged, references), references, subjects);
      this.lists = new ListReferences(tagged, references);
      this.indicators = new IndicatorReader(tagged, subjects, references, mentions.citations());
      this.goals = new Goals(tagged, context, periods, references, subjects);
    }

    Figures run() {
      BitSet entries = new BitSet();
      for (int line = 0; line < layout.lineCount(); line++) {
        if (layout.isText(line)) {
          read(line);
        } else if (layout.part(line) == Layout.Part.HEADING && goals.isEntry(line)) {
          entries.set(line);
          read(line);
        }
      }
      // A headline does not go on with what the last paragraph announced.
      goals.restart();
      int stated = facts.size();
      int aimed = aims.size();
      for (int line = 0; line < layout.lineCount(); line++) {
        Layout.Part part = layout.part(line);
        if (part == Layout.Part.TITLE || part == Layout.Part.HEADING && !entries.get(line)) {
          read(line);
        }
      }
      removeRepeated(stated, aimed);
      List<Statistic> statistics =
          new Repetitions().drop(facts.stream().map(this::statistic).toList());
      List<Target> targets = targets();
      targets.addAll(wordGoals);
      targets.sort(Comparator.comparing(Target::span));
      return new Figures(
          statistics.stream().sorted(Comparator.comparing(Statistic::span)).toList(), targets);
    }

    /** A headline's figure that the text states too is the text's. */
    private void removeRepeated(int stated, int aimed) {
      if (stated == facts.size() && aimed == aims.size()) {
        return;
      }
      Set<Value> inText = new HashSet<>();
      for (Figure figure : facts.subList(0, stated)) {
        inText.addAll(Value.ends(figure.quantity));
        figure.comparisons.forEach(c -> inText.addAll(Value.ends(c.quantity)));
      }
      aims.subList(0, aimed).forEach(figure -> inText.addAll(Value.ends(figure.quantity)));
      facts.subList(stated, facts.size()).removeIf(figure -> isStated(figure, inText));
      facts
          .subList(stated, facts.size())
          .forEach(figure -> inText.addAll(Value.ends(figure.quantity)));
      aims.subList(aimed, aims.size()).removeIf(figure -> isStated(figure, inText));
    }

    private static boolean isStated(Figure figure, Set<Value> values) {
      return Value.all(figure.quantity).stream().anyMatch(values::contains);
    }

    private void read(int line) {
      List<Figure> before = List.of();
      List<Figure> told = new ArrayList<>();
      for (int s = document.lineFrom(line); s < document.lineTo(line); s++) {
        int from = Math.max(document.sentenceFrom(s), layout.textFrom(line));
        int to = Math.min(document.sentenceTo(s), layout.textTo(line));
        if (from >= to) {
          continue;
        }
        Segments segments = new Segments(tagged, from, to);
        Stretch aimed = goals.in(s, segments);
        List<Quantity> found = new ArrayList<>();
        for (Quantity quantity : quantities.find(s)) {
          if (quantity.from() >= from && quantity.to() <= to) {
            found.add(quantity);
          }
        }
        List<Figure> figures = List.of();
        if (!found.isEmpty()) {
          figures = linker.link(segments, found, before, aimed, lists.at(line));
          int earlier = Math.max(0, told.size() - BackReferences.MAX_BACK);
          indicators.read(segments, figures, told.subList(earlier, told.size()));
        }
        before = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
          if (figure.isStatistic()) {
            before.add(figure);
            told.add(figure);
            boolean goal =
                aimed.holds(figure.quantity.from())
                    && isAim(figure.quantity)
                    && !goals.isOfTask(figure.quantity.leadTo(), figure.segment)
                    && !goals.looksBack(figure.quantity.from(), figure.segment);
            figure.announcer = goal ? goals.announcer() : -1;
            (goal ? aims : facts).add(figure);
          }
        }
        if (!aimed.isEmpty()) {
          readWordGoals(segments, aimed, figures);
        }
      }
    }

    /** "24 chỉ tiêu, 6 nhiệm vụ trọng tâm": what is set is no target itself. */
    private boolean isAim(Quantity quantity) {
      if (quantity.measure() == Measure.COUNT
          && tagged.endingAt(quantity.leadTo(), Category.ASSIGNMENT) != null) {
        // "giao 3 tổ công tác": who is given a task.
        return false;
      }
      if (isVote(quantity) || isBorne(quantity)) {
        return false;
      }
      return quantity.total() != null
          || quantity.nounFrom() >= quantity.unitTo()
          || !tagged.is(quantity.nounFrom(), Category.PLAN_NOUN)
          || isHeld(quantity);
    }

    /** "với 417 đại biểu tán thành", "90,5% đại biểu tán thành": by how many it was adopted. */
    private boolean isVote(Quantity quantity) {
      int to = Math.min(document.sentenceTo(document.sentenceOf(quantity.from())), tokens.size());
      int reach = Math.min(to, quantity.to() + VOTE_REACH);
      for (int t = quantity.to(); t < reach && tokens.isWord(t); t++) {
        if (tagged.is(t, Category.VOTE)) {
          return true;
        }
      }
      return false;
    }

    /** "hỗ trợ 100% chi phí đào tạo": by what share a rule helps with a cost. */
    private boolean isBorne(Quantity quantity) {
      return quantity.isPercent()
          && tagged.endingAt(quantity.leadTo(), Category.SUPPORT) != null
          && tagged.is(quantity.to(), Category.COST);
    }

    /** "tổ chức 2 chương trình tập huấn": what is held is counted. */
    private boolean isHeld(Quantity quantity) {
      Match done = tagged.endingAt(quantity.leadTo(), Category.WORK_VERB);
      return done != null && !tagged.is(done.from(), Category.PLAN_SETTING);
    }

    /** Goals without a figure: "đến năm 2030 cơ bản đạt tiêu chí đô thị loại IV". */
    private void readWordGoals(Segments segments, Stretch aimed, List<Figure> figures) {
      Told told = new Told(segments.all().get(0).from(), figures);
      for (Segment segment : segments.all()) {
        if (segment.to() <= aimed.from()
            || segment.from() >= aimed.to()
            || segment.isBracketed()
            || isLabel(segment)
            || goals.looksBack(segment.from(), segment)
            || goals.isDuty(segment)
                && !goals.isDutyTimed()
                && !namesTime(segment)
                && !opensWithResult(segment)) {
          continue;
        }
        int from = Math.max(segment.from(), aimed.from());
        if (told.holds(segment)) {
          from = behindFigures(segment, Math.max(from, told.behind(segment)));
        }
        if (from >= segment.to()) {
          continue;
        }
        Match verb = tagged.at(from, Category.GOAL_VERB);
        if (verb == null) {
          // "(đặt) mục tiêu đến năm 2030 …"
          verb = tagged.at(from, Category.GOAL_NOUN);
        }
        if (verb == null && tagged.is(from, Category.DUTY)) {
          // "kỳ vọng năm tới …", not "phải hoàn thành": the time shows that a clause follows.
          Match duty = tagged.at(from, Category.DUTY);
          verb = references.timeAt(duty.to()) != null ? duty : null;
        }
        int aim = verb == null ? from : behindGoalNoun(verb, segment);
        Stretch words = subjects.trim(aim, segment.to());
        Match again = words.isEmpty() ? null : tagged.at(words.from(), Category.GOAL_VERB);
        if (again != null) {
          words = subjects.trim(again.to(), segment.to());
        }
        words = withResult(from, words);
        Stretch had = verb == null ? words : withHave(aim, words);
        if (had != words) {
          addGoal(clause(had));
          continue;
        }
        if (verb != null && words.size() <= BARE_RESULT && from > segment.from()) {
          // "tuyến đường ven biển phấn đấu hoàn thành trong quý IV"
          Stretch thing = subjects.trim(segment.from(), from);
          words = thing.isEmpty() ? words : new Stretch(thing.from(), words.to());
        }
        int next = nextGoal(words, segment.to());
        int end = Math.max(words.from(), subjects.trim(words.from(), next).to());
        addWordGoal(new Stretch(words.from(), next < words.to() ? end : next));
        addWordGoal(subjects.trim(Math.min(next + 1, words.to()), words.to()));
      }
    }

    /** "mục tiêu của huyện đến năm 2025 là | trở thành …": whose goal it is, and by when. */
    private int behindGoalNoun(Match goal, Segment segment) {
      int end = Math.min(segment.to(), goal.to() + CLEAR_GOAL);
      if (tagged.is(goal.from(), Category.GOAL_NOUN)) {
        for (int t = goal.to(); t < end && !tagged.is(t, Category.RESULT_VERB); t++) {
          Match link = tagged.at(t, Category.CLAUSE_LINK);
          if (link != null && link.to() < segment.to()) {
            return link.to();
          }
        }
      }
      return goal.to();
    }

    /**
     * "mục tiêu đến năm 2027 | có đường nhựa đến tất cả các bản": right behind the aim and its time
     * what there is to be; not "có nhiều giải pháp hay".
     *
     * @return the words with the verb, or as they are where it is not so
     */
    private Stretch withHave(int aim, Stretch words) {
      int at = references.behindTime(aim, words.from());
      Match have = at < words.from() ? tagged.at(at, Category.LEVEL) : null;
      return have != null
              && have.value().equals("HAVE")
              && have.to() == words.from()
              && words.size() > BARE_RESULT
              && words.size() <= LONGEST_GOAL
              && !tokens.isNumber(words.from())
              && !tagged.is(words.from(), Category.VAGUE_NUMBER)
          ? new Stretch(at, words.to())
          : words;
    }

    /** "cơ bản khắc phục …": what reads as an adverb says how far the result is to go. */
    private Stretch withResult(int from, Stretch words) {
      for (int t = words.from() - 1; t >= Math.max(from, words.from() - BARE_RESULT); t--) {
        Match result = tagged.at(t, Category.RESULT_VERB);
        if (result != null && result.to() > words.from()) {
          return new Stretch(t, words.to());
        }
      }
      return words;
    }

    /**
     * "… vào cuối năm và đến năm 2030 …", "giữ vững danh hiệu xã nông thôn mới và đạt xã nông thôn
     * mới nâng cao vào năm 2030": where another goal with its time begins.
     */
    private int nextGoal(Stretch words, int to) {
      for (int t = words.from(); t < words.to(); t++) {
        Match and = tagged.at(t, Category.AND);
        if (and != null
            && and.to() == t + 1
            && (references.timeAt(t + 1) != null
                || isOfNextPlace(words.from(), t, words.to())
                || tagged.is(t + 1, Category.RESULT_VERB)
                    && t > words.from() + BARE_RESULT
                    && namesTime(t + 1, to))) {
          return t;
        }
      }
      return words.to();
    }

    /** "xã Suối Đá đạt chuẩn | và xã Đồi Thông đạt chuẩn nâng cao": the goal of another place. */
    private boolean isOfNextPlace(int from, int and, int to) {
      return tagged.is(and + 1, Category.ADMIN_UNIT)
          && tagged.first(from, and, Category.RESULT_VERB) != null
          && tagged.first(and, to, Category.RESULT_VERB) != null;
    }

    /**
     * "các xã phải | hoàn thành việc cấp giấy chứng nhận": who must do it is no part of the goal;
     * not "kho lạnh phải hoàn thành", where nothing else says what.
     */
    private Stretch withoutActor(Stretch words) {
      Match duty = tagged.first(words.from(), words.to(), Category.DUTY);
      if (duty != null
          && duty.from() == words.from()
          && duty.to() < words.to()
          && tagged.is(duty.to(), Category.WORK_VERB)) {
        // "cam kết | đưa nhà máy vào sản xuất"
        return new Stretch(duty.to(), words.to());
      }
      Match result =
          duty == null || duty.to() >= words.to()
              ? null
              : tagged.at(duty.to(), Category.RESULT_VERB);
      return result != null
              && (words.to() - result.to() >= CLEAR_GOAL
                  || duty.from() == words.from() && result.to() < words.to())
          ? new Stretch(duty.to(), words.to())
          : words;
    }

    /**
     * "xong trước ngày 30/6 | việc rà soát quy hoạch": the time stands between the verb and its
     * object.
     */
    private Stretch behindTime(Stretch words) {
      for (int t = words.from() + 1;
          t <= Math.min(words.from() + BARE_RESULT, words.to() - 1);
          t++) {
        TimeMention time = references.timeAt(t);
        if (time != null
            && words.to() - time.to() > BARE_RESULT
            && !tagged.is(words.from(), Category.NEGATION)) {
          return subjects.trim(time.to(), words.to());
        }
      }
      return words;
    }

    /**
     * "đến năm 2030 (theo chuẩn mới) | không còn hộ nghèo": a bracket behind the time is closed.
     */
    private Stretch behindBracket(Stretch words) {
      for (int t = words.from(); t < words.to() && !tagged.tokens().is(t, '('); t++) {
        if (tagged.tokens().is(t, ')')) {
          int from = t + 1 < words.to() && tagged.tokens().isPunct(t + 1) ? t + 2 : t + 1;
          return new Stretch(Math.min(from, words.to()), words.to());
        }
      }
      return words;
    }

    /** "chỉ số phấn đấu đạt khoảng 0,75": a number without a unit is no result. */
    private boolean isLevelAlone(Stretch words) {
      int last = words.to() - 1;
      return tagged.tokens().isNumber(last)
          && words.size() <= BARE_RESULT + 1
          && (tagged.endingAt(last, Category.LEVEL) != null
              || tagged.endingAt(last, Category.QUALIFIER) != null);
    }

    private void addWordGoal(Stretch goal) {
      Stretch words = behindBracket(clause(withoutActor(goal)));
      if (words.isEmpty()
          || isLevelAlone(words)
          || words.size() > LONGEST_GOAL
          || isResultAlone(words)
          || namesGoals(words)
          || reachesGoals(words)
          || isPaced(words)
          || !namesResult(words)) {
        return;
      }
      addGoal(behindTime(words));
    }

    private void addGoal(Stretch words) {
      LocalDate deadline = periods.deadlineBehind(words.to());
      if (deadline == null) {
        deadline = periods.deadlineAt(words.from(), words.to(), goals.announcer());
      }
      if (deadline != null) {
        wordGoals.add(
            new Target(
                tagged.words(words.from(), words.to()),
                null,
                null,
                null,
                null,
                null,
                Qualifier.EXACT,
                null,
                null,
                null,
                deadline,
                tagged.words(words.from(), words.to()),
                Spans.of(tagged, words.from(), words.to()),
                List.of(),
                "goal-in-words"));
      }
    }

    /** "một số nhiệm vụ cần đạt được" names goals without telling them. */
    private boolean namesGoals(Stretch words) {
      Match some = tagged.at(words.from(), Category.VAGUE_NUMBER);
      return some != null && tagged.is(some.to(), Category.PLAN_NOUN);
    }

    /** "hoàn thành chỉ tiêu chủ yếu", "đạt được các chỉ tiêu trên" does not say which. */
    private boolean reachesGoals(Stretch words) {
      for (int t = words.from(); t < words.to(); t++) {
        Match result = tagged.at(t, Category.RESULT_VERB);
        if (result != null) {
          int end = Math.min(words.to(), result.to() + BARE_RESULT + 1);
          return tagged.first(result.to(), end, Category.GOAL_NOUN) != null;
        }
      }
      return false;
    }

    /** "bảo đảm các dự án đi vào hoạt động đúng tiến độ": by when is left to a plan, so a task. */
    private boolean isPaced(Stretch words) {
      return tagged.endingAt(words.to(), Category.PACE) != null
          && !namesTime(words.from(), words.to());
    }

    /** "hoàn thành" does not say what. */
    private boolean isResultAlone(Stretch words) {
      Match verb = tagged.at(words.from(), Category.RESULT_VERB);
      return verb != null
          && verb.to() >= words.to()
          && words.size() <= BARE_RESULT
          && tagged.is(words.from(), Category.PREDICATE);
    }

    /** "có 5 xã đạt chuẩn và không còn hộ nghèo": another result follows on the last figure. */
    private int behindFigures(Segment segment, int from) {
      for (int t = from; t < segment.to(); t++) {
        Match and = tagged.at(t, Category.AND);
        boolean place =
            and != null
                && tagged.is(and.to(), Category.ADMIN_UNIT)
                && tagged.first(and.to(), segment.to(), Category.RESULT_VERB) != null;
        TimeMention time =
            and == null ? null : references.timeAtOrBehindLink(and.to(), segment.to());
        int next = and == null ? t : time == null ? and.to() : time.to();
        if (place || and != null && tagged.is(next, Category.RESULT_VERB)) {
          return and.to();
        }
      }
      return segment.to();
    }

    /** Up to a conjunction, once it is clear what is to be reached. */
    private Stretch clause(Stretch words) {
      for (int t = words.from() + BARE_RESULT; t < words.to(); t++) {
        boolean clear = t - words.from() >= CLEAR_GOAL;
        boolean aside = tokens.is(t, '(') || clear && isAsLaidDown(t, words);
        if (aside && namesResult(new Stretch(words.from(), t))) {
          // "khởi công trường mầm non | (22 phòng học)", "hoàn thành … | theo Kết luận số 60 …"
          return subjects.trim(words.from(), t);
        }
        boolean word = tagged.endingAt(t + 1, Category.COMPOUND) != null;
        if (clear && !word && (tagged.is(t, Category.AND) || tagged.is(t, Category.POST_STOP))) {
          return subjects.trim(words.from(), t);
        }
      }
      return words;
    }

    /** By which document, where the words are too long with it. */
    private boolean isAsLaidDown(int token, Stretch words) {
      return words.size() > LONGEST_GOAL && tagged.is(token, Category.BASED_ON);
    }

    /** "…; đồng thời giải ngân hết số vốn được giao": another duty of the same time. */
    private boolean opensWithResult(Segment segment) {
      int from = segment.from();
      Match link = tagged.at(from, Category.CONNECTIVE);
      from = link == null ? from : link.to();
      return segment.opens()
          && segment.index() > 0
          && from < segment.to()
          && tagged.is(from, Category.RESULT_VERB);
    }

    private boolean namesTime(Segment segment) {
      return namesTime(segment.from(), segment.to());
    }

    private boolean namesTime(int from, int to) {
      for (int t = from; t < to; t++) {
        if (references.timeAt(t) != null) {
          return true;
        }
      }
      return false;
    }

    /** What stands before a colon names what follows. */
    private boolean isLabel(Segment segment) {
      return segment.to() < tokens.size() && tokens.is(segment.to(), ':');
    }

    /** "tất cả các chi cục có bộ phận một cửa hiện đại": what all of them are to have or be. */
    private boolean isOfAll(Stretch words) {
      Match all = tagged.at(words.from(), Category.ALL);
      all = all == null ? tagged.endingAt(words.from(), Category.ALL) : all;
      if (all == null) {
        return false;
      }
      for (int t = Math.max(words.from(), all.to()); t < words.to(); t++) {
        if (tagged.is(t, Category.PREDICATE) || tagged.is(t, Category.EACH)) {
          return true;
        }
      }
      return false;
    }

    private boolean namesResult(Stretch words) {
      if (isOfAll(words)) {
        return true;
      }
      for (int t = words.from(); t < words.to(); t++) {
        // "các xã đã đạt chuẩn": that is so.
        if (tagged.is(t, Category.RESULT_VERB)
            && (t == words.from() || tagged.endingAt(t, Category.PAST_MARK) == null)) {
          return true;
        }
      }
      return false;
    }

    // --- results

    private Statistic statistic(Figure figure) {
      Quantity quantity = figure.quantity;
      return new Statistic(
          figure.indicator == null ? "" : figure.indicator,
          quantity.measure(),
          quantity.value(),
          quantity.upper(),
          quantity.total(),
          figure.previous,
          quantity.unit(),
          figure.qualifier,
          figure.lead.estimated(),
          figure.relation,
          figure.relation == null ? null : basis(figure),
          figure.relation == null ? null : words(figure.reference),
          periods.periodAt(quantity.from(), quantity.to()),
          text(quantity),
          Spans.of(tagged, quantity.from(), quantity.to()),
          comparisons(figure),
          rule(figure));
    }

    /**
     * A goal with no time of its own is for the year for which the one before it in its paragraph
     * is, else for that of the plan named last, else for the year of the goal in the line before.
     */
    private List<Target> targets() {
      List<Target> targets = new ArrayList<>(aims.size());
      LocalDate carried = null;
      LocalDate year = null;
      Figure before = null;
      int line = -1;
      for (Figure aim : aims) {
        int from = aim.quantity.from();
        int own = document.lineOfSentence(document.sentenceOf(from));
        LocalDate deadline = periods.deadlineAt(from, aim.quantity.to(), aim.announcer);
        if (deadline == null && own == line) {
          deadline = carried;
        }
        if (before != null && isOfBefore(aim, before) && !namesTime(aim.segment)) {
          deadline = targets.get(targets.size() - 1).deadline();
        }
        before = aim;
        carried = isLastOfYear(deadline) ? deadline : own == line ? carried : null;
        if (deadline == null && !namesUnreadEnd(aim.segment)) {
          deadline = periods.endOfPlanBefore(from);
          deadline = deadline == null && own == line + 1 ? year : deadline;
        }
        year = isLastOfYear(deadline) ? deadline : own == line ? year : null;
        line = own;
        targets.add(target(aim, deadline));
      }
      return targets;
    }

    /** "đến hết niên độ", "trước Tết, …": an end of its own that is no day of the calendar. */
    private boolean namesUnreadEnd(Segment segment) {
      int from = document.sentenceFrom(document.sentenceOf(segment.from()));
      for (int t = Math.max(from, segment.from() - END_REACH); t < segment.to(); t++) {
        Match bound = tagged.at(t, Category.TIME_BOUND);
        if (bound != null
            && references.timeAt(t) == null
            && (bound.entry().value(1).equals("BARE") && t >= segment.from()
                || tagged.is(bound.to(), Category.HOLIDAY))) {
          return true;
        }
      }
      return false;
    }

    /** "mở 9 lớp trong quý III, thu hút 450 lượt người": what comes of it has its time. */
    private static boolean isOfBefore(Figure figure, Figure before) {
      return "with-the-figure-before".equals(figure.indicatorRule)
          && figure.root == before
          && figure.segment.index() > before.segment.index();
    }

    private static boolean isLastOfYear(LocalDate day) {
      return day != null && day.equals(day.with(TemporalAdjusters.lastDayOfYear()));
    }

    private Target target(Figure figure, LocalDate deadline) {
      Quantity quantity = figure.quantity;
      return new Target(
          figure.indicator == null ? "" : figure.indicator,
          quantity.measure(),
          quantity.value(),
          quantity.upper(),
          quantity.total(),
          quantity.unit(),
          figure.qualifier,
          figure.relation,
          figure.relation == null ? null : basis(figure),
          figure.relation == null ? null : words(figure.reference),
          deadline,
          text(quantity),
          Spans.of(tagged, quantity.from(), quantity.to()),
          comparisons(figure),
          rule(figure));
    }

    private static String rule(Figure figure) {
      return figure.indicatorRule == null ? "alone" : figure.indicatorRule;
    }

    private static Basis basis(Figure figure) {
      return figure.basis == null ? Basis.OTHER : figure.basis;
    }

    private List<Comparison> comparisons(Figure figure) {
      if (figure.comparisons.isEmpty()) {
        return List.of();
      }
      if (figure.comparisons.size() == 1) {
        return List.of(comparison(figure.comparisons.get(0)));
      }
      return figure.comparisons.stream()
          .sorted(Comparator.comparing(c -> c.quantity.from()))
          .map(this::comparison)
          .toList();
    }

    private Comparison comparison(Figure figure) {
      Quantity quantity = figure.quantity;
      return new Comparison(
          figure.relation,
          basis(figure),
          quantity.value(),
          quantity.unit(),
          figure.qualifier,
          words(figure.reference),
          text(quantity),
          Spans.of(tagged, quantity.from(), quantity.to()),
          figure.rule);
    }

    private String text(Quantity quantity) {
      return tagged.words(quantity.from(), quantity.to());
    }

    private String words(Stretch stretch) {
      return stretch == null || stretch.isEmpty()
          ? null
          : tagged.words(stretch.from(), stretch.to());
    }
  }

  /** The value of a figure with its unit or its measure: a headline states it as the text does. */
  private record Value(BigDecimal value, String unit, Measure measure) {

    /** How a quantity is told from others: by either. */
    static List<Value> all(Quantity quantity) {
      return of(quantity.value(), quantity);
    }

    private static List<Value> of(BigDecimal number, Quantity quantity) {
      BigDecimal value = number.stripTrailingZeros();
      return List.of(
          new Value(value, quantity.unit(), null), new Value(value, null, quantity.measure()));
    }

    /** What a headline may state of a quantity: of a range its upper end too. */
    static List<Value> ends(Quantity quantity) {
      List<Value> values = new ArrayList<>(all(quantity));
      if (quantity.upper() != null) {
        values.addAll(of(quantity.upper(), quantity));
      }
      return values;
    }
  }

  /** Which parts of a sentence figures tell of. */
  private static final class Told {
    private final int first;
    private final BitSet figures = new BitSet();
    private final BitSet named = new BitSet();

    Told(int first, List<Figure> all) {
      this.first = first;
      for (Figure figure : all) {
        // One that only bounds what there is none of tells nothing, nor does the size in brackets.
        if (figure.kind != Figure.Kind.PART && !figure.segment.isBracketed()) {
          figures.set(figure.quantity.from() - first);
        }
        if (figure.object != null && figure.object.size() > 1) {
          named.set(figure.object.from() + 1 - first, figure.object.to() - first);
        }
      }
    }

    /** The token behind the last figure of a segment. */
    int behind(Segment segment) {
      int last = figures.previousSetBit(segment.to() - 1 - first);
      return last + first + 1;
    }

    /** Whether a segment holds a figure, or goes on with the name of what one counts. */
    boolean holds(Segment segment) {
      int next = figures.nextSetBit(segment.from() - first);
      return next >= 0 && next < segment.to() - first || named.get(segment.from() - first);
    }
  }
}
