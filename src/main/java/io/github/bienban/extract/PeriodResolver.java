package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationMention;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.model.Period;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.util.List;

/**
 * Says which time is in force where a figure stands. Times that something is compared with, days of
 * documents and times that name a plan are in force nowhere.
 *
 * <p>The rules, first match wins: a time before the figure in its own part of the sentence (parts
 * end at commas and semicolons); one behind it there; the nearest one before it in the sentence;
 * the last time that an earlier sentence of the paragraph opens with. A target of a congress for
 * which none of them states a time is one of the term that the congress is for, one of another
 * meeting is one of the plan named last before it.
 *
 * <p>Here stands the order in which places are looked at. Which times may be in force is said by
 * {@link EligibleTimes}, which of them are another item's by {@link ItemTimes}, which hold beyond
 * their sentence by {@link OpeningTimes}, which a plan is for by {@link PlannedTimes}; the days of
 * a time are worked out by {@link TimeYears} and {@link Deadlines}.
 */
public final class PeriodResolver {

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReportTimes times;
  private final SentenceParts parts;
  private final TimeYears years;
  private final Deadlines deadlines;
  private final EligibleTimes eligible;
  private final OpeningTimes openings;
  private final ItemTimes items;
  private final PlannedTimes planned;

  /** The days of each time once they are worked out, null before and where they cannot be. */
  private final Period[] periods;

  /**
   * Makes a resolver for one report.
   *
   * @param tagged the report
   * @param times its times
   * @param citations its citations, whose days say nothing of figures
   * @param context what is known of the report's time
   */
  public PeriodResolver(
      Tagged tagged,
      List<TimeMention> times,
      List<CitationMention> citations,
      TimeContext context) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.times = new ReportTimes(tagged, times);
    this.parts = new SentenceParts(document);
    TimeRoles roles = new TimeRoles(tagged, this.times, citations, context);
    this.years = new TimeYears(tagged, this.times, roles, context);
    this.deadlines = new Deadlines(tagged, this.times, years, context);
    this.eligible = new EligibleTimes(this.times, roles, deadlines, context);
    this.openings = new OpeningTimes(tagged, this.times, parts, eligible);
    this.items = new ItemTimes(tagged, this.times, parts);
    this.planned = new PlannedTimes(tagged, this.times, roles, deadlines);
    this.periods = new Period[times.size()];
  }

  /**
   * The time that a figure is about.
   *
   * @param from the figure's first token
   * @param to the token behind it
   * @return the time, or null where the text does not say it clearly
   */
  public Period periodAt(int from, int to) {
    int at = inForce(from, to, false);
    if (at < 0) {
      return null;
    }
    if (periods[at] == null) {
      periods[at] = years.resolve(times.get(at));
    }
    return periods[at];
  }

  /**
   * The day by which a target is to be reached.
   *
   * @param from the target's first token
   * @param to the token behind it
   * @param announcer the line in which the goals were first spoken of of which the target is one,
   *     or -1
   * @return the last day of the time stated for it, or null where none is stated
   */
  public LocalDate deadlineAt(int from, int to, int announcer) {
    int at = inForce(from, to, true);
    if (at >= 0 && announcer >= 0 && isLoose(at, from)) {
      boolean earlier = document.lineEndToken(announcer) <= from;
      int announced =
          earlier
              ? openings.announced(announcer)
              : openings.opening(document.sentenceOf(from), true);
      at = announced >= 0 || deadlines.areOfTerm() ? announced : at;
    }
    if (at < 0 && announcer >= 0 && document.lineEndToken(announcer) <= from) {
      // A congress sets its goals for its term, whatever it sees further ahead.
      boolean list = !tokens.is(document.lineEndToken(announcer) - 1, '.');
      at = list || !deadlines.areOfTerm() ? openings.announced(announcer) : at;
    }
    return at >= 0 ? deadlines.endAhead(at) : deadlines.endOfTerm();
  }

  /**
   * The day by which a target in words is to be reached, right behind which a time stands.
   *
   * @param to the token behind the target's last one
   * @return the last day of that time, or null where none stands there
   */
  public LocalDate deadlineBehind(int to) {
    int at = times.indexAt(to);
    if (at >= times.size()
        || times.get(at).from() > to + 1
        || times.get(at).from() > to && !tagged.is(to, Category.PLACE_LINK)
        || !parts.areOne(times.get(at).from(), to - 1)
        || !eligible.has(at, true)) {
      return null;
    }
    boolean by =
        at + 1 < times.size()
            && times.get(at + 1).from() == times.get(at).to()
            && times.get(at + 1).bound() != Bound.NONE
            && eligible.has(at + 1, true);
    Integer year = by && times.get(at + 1).year() == null ? times.get(at).year() : null;
    // "hoàn thành dự toán năm 2026 trước ngày 30/11"
    return year == null ? deadlines.endAhead(by ? at + 1 : at) : deadlines.endIn(at + 1, year);
  }

  /**
   * The last day of the plan named last before a target, for one of which nothing nearer says by
   * when it is to be reached.
   *
   * @param from the target's first token
   * @return the last day, or null where no plan is named with its time
   */
  public LocalDate endOfPlanBefore(int from) {
    int at = planned.before(from);
    return at >= 0 ? deadlines.endAhead(at) : null;
  }

  /**
   * The year that is stated last before a time.
   *
   * @param mention one of the report's times
   * @return the year, or null if none is stated before it
   */
  public Integer yearBefore(TimeMention mention) {
    return years.yearBefore(times.indexAt(mention.from()));
  }

  /**
   * The last day of a time counted in terms of office.
   *
   * @param mention the time: "nhiệm kỳ tới", "đến cuối nhiệm kỳ"
   * @return the last day of the term that lies ahead, or null where the report names none or the
   *     time is over before it
   */
  public LocalDate endOfTerm(TimeMention mention) {
    return deadlines.endOfTerm(mention);
  }

  /**
   * Whether the report is one of a congress that sets its goals for a term.
   *
   * @return whether it is
   */
  public boolean isOfCongress() {
    return deadlines.areOfTerm();
  }

  /**
   * Whether a time stands further behind a target and only says when in a year: in a list that is
   * announced with its own time it is another entry's.
   */
  private boolean isLoose(int at, int from) {
    TimeMention mention = times.get(at);
    return mention.from() > from
        && !parts.areOne(mention.from(), from)
        && ReportTimes.isEnd(mention)
        && mention.year() == null;
  }

  /** The number of the time in force, or -1. */
  private int inForce(int from, int to, boolean ahead) {
    int sentence = document.sentenceOf(from);
    int sentenceFrom = document.sentenceFrom(sentence);
    int behind = times.indexAt(from);
    int before = before(behind, from, sentenceFrom, ahead);
    boolean near = before >= 0 && parts.areOne(times.get(before).from(), from);
    if (near) {
      int own = ownBehind(behind, before, from, to, ahead);
      return own >= 0 ? own : before;
    }
    int next = behind(behind, from, to, document.sentenceTo(sentence), ahead, before < 0 && ahead);
    boolean ofAnother =
        next >= 0
            && ahead
            && !parts.areOne(times.get(next).from(), from)
            && items.isOfItem(times.get(next), from);
    int opening = ofAnother ? openings.opening(sentence, true) : -1;
    if (opening >= 0) {
      return opening;
    }
    if (next >= 0) {
      return next;
    }
    return before >= 0 ? before : openings.opening(sentence, ahead);
  }

  private int before(int index, int from, int sentenceFrom, boolean ahead) {
    for (int i = index - 1;
        i >= Math.max(0, index - ReportTimes.MAX_TIMES) && times.get(i).from() >= sentenceFrom;
        i--) {
      TimeMention mention = times.get(i);
      if (mention.to() <= from && eligible.has(i, ahead) && !isBracketed(mention, from)) {
        boolean another = ahead && !parts.areOne(mention.from(), from);
        if (another && items.isOfItem(mention, from) && !items.goesOn(mention, from)) {
          continue;
        }
        if (another && isOfEntry(mention, from, sentenceFrom)) {
          continue;
        }
        if (another && deadlines.isEnding(mention) && isBehindLater(i, sentenceFrom)) {
          continue;
        }
        return i;
      }
    }
    return -1;
  }

  /**
   * "Mục tiêu năm 2026: …; giải ngân đến 31/01/2027 đạt 95%; thu 5 tỷ đồng": a time inside one
   * entry of several says nothing of the next where the head of all names its own.
   */
  private boolean isOfEntry(TimeMention mention, int figure, int sentenceFrom) {
    if (mention.from() <= sentenceFrom
        || tokens.isPunct(mention.from() - 1)
        || !times.isParted(mention.to(), figure)) {
      return false;
    }
    int colon = parts.colon(document.sentenceOf(figure));
    if (colon < 0 || colon > mention.from()) {
      return false;
    }
    int index = times.indexAt(colon);
    for (int i = index - 1;
        i >= Math.max(0, index - ReportTimes.MAX_TIMES) && times.get(i).from() >= sentenceFrom;
        i--) {
      if (eligible.has(i, true)) {
        return true;
      }
    }
    return false;
  }

  /** "Năm 2026 thu nhập 62 triệu đồng, năm 2025 là 56 triệu đồng; …": what is looked back at. */
  private boolean isBehindLater(int index, int sentenceFrom) {
    for (int i = index - 1;
        i >= Math.max(0, index - ReportTimes.MAX_TIMES) && times.get(i).from() >= sentenceFrom;
        i--) {
      if (eligible.has(i, true) && !deadlines.isEnding(times.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The time right behind a figure where the one before it is that of another: "90% vào cuối quý II
   * và 100% vào cuối năm", or of a whole list: "nhiệm vụ tháng 6: cấy xong 300 ha trước ngày 15/6".
   */
  private int ownBehind(int index, int before, int from, int to, boolean ahead) {
    int next = index;
    while (next < times.size() && times.get(next).from() < to) {
      next++;
    }
    if (next >= times.size()
        || times.get(next).from() - to > ItemTimes.OWN_REACH
        || !parts.areOne(times.get(next).from(), from)
        || hasQuantity(to, times.get(next).from())
        || !eligible.has(next, ahead)) {
      return -1;
    }
    TimeMention earlier = times.get(before);
    boolean named = times.get(next).bound() != Bound.NONE || ReportTimes.isShort(times.get(next));
    boolean taken =
        named
            && TokenRuns.has(
                tokens, ':', Math.max(earlier.to(), from - ItemTimes.ITEM_REACH), from);
    int first = Math.max(0, earlier.from() - ItemTimes.ITEM_REACH);
    for (int t = earlier.from() - 1; t >= first && parts.areOne(t, from); t--) {
      taken |= tokens.isNumber(t) && !times.cover(t);
    }
    return taken ? next : -1;
  }

  /** A number between two tokens that is no age: "100% người dân trên 18 tuổi trong tháng 10". */
  private boolean hasQuantity(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isNumber(t) && !tagged.is(t + 1, Category.UNCOUNTED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A time behind the figure, in its part of the sentence unless the whole sentence is searched.
   */
  private int behind(int index, int from, int to, int limit, boolean ahead, boolean whole) {
    for (int i = index; i < Math.min(times.size(), index + ReportTimes.MAX_TIMES); i++) {
      TimeMention mention = times.get(i);
      if (mention.from() >= limit) {
        return -1;
      }
      if (mention.from() < to || !eligible.has(i, ahead) || isAside(mention, to)) {
        continue;
      }
      if (ahead && times.opensPart(mention)) {
        return -1;
      }
      if (ahead
          && (tagged.first(to, mention.from(), Category.PURPOSE) != null
              || items.begins(to, mention.from())
              || items.opensNext(mention))) {
        return -1;
      }
      boolean samePart =
          mention.from() - to <= ItemTimes.BEHIND_REACH
              && (parts.areOne(mention.from(), from)
                  || ahead && items.goesOnWithNouns(to, mention.from()));
      if (samePart ? ahead || !TokenRuns.hasNumber(tokens, to, mention.from()) : whole) {
        return i;
      }
      if (!whole) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A time in brackets belongs to what stands right before it or with it in them: 10,2 triệu đồng
   * (năm 2011).
   */
  private boolean isBracketed(TimeMention mention, int figure) {
    int bracket = parts.bracket(mention.from());
    int index = times.indexAt(mention.from());
    if (index > 0
        && tokens.is(mention.from() - 1, '(')
        && times.get(index - 1).to() == mention.from() - 1) {
      // "đến hết nhiệm kỳ (năm 2027)": the same time said again.
      return false;
    }
    int behind = mention.to() + 1;
    boolean label = behind < tokens.size() && tokens.is(behind - 1, ')') && tokens.is(behind, ':');
    return bracket != 0 && bracket != parts.bracket(figure) && !label;
  }

  /** Whether in the same brackets a level with its figure follows a time. */
  private boolean statesFigure(TimeMention mention, int bracket) {
    Match level = tagged.at(mention.to(), Category.LEVEL);
    return level != null
        && level.to() < tokens.size()
        && tokens.isNumber(level.to())
        && parts.bracket(level.to()) == bracket;
  }

  /**
   * In brackets behind a figure, not at their beginning or with a figure of its own behind it:
   * another's time, as in "95% (năm 2025 là 92%)".
   */
  private boolean isAside(TimeMention mention, int to) {
    int bracket = parts.bracket(mention.from());
    boolean label = mention.to() < tokens.size() && tokens.is(mention.to(), ':');
    return bracket != 0
        && bracket > to
        && (label || !tokens.is(mention.from() - 1, '(') || statesFigure(mention, bracket));
  }
}
