package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationMention;
import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the times that are in force nowhere: those that something is compared with, and those that
 * are part of a name or say nothing of figures. Worked out once a report; asked wherever a time is
 * looked for.
 */
final class TimeRoles {

  /** How far before a time the words may stand that make it something compared with. */
  private static final int VERSUS_REACH = 6;

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReportTimes times;
  private final TimeContext context;
  private final BitSet references = new BitSet();
  private final BitSet elsewhere = new BitSet();

  TimeRoles(
      Tagged tagged, ReportTimes times, List<CitationMention> citations, TimeContext context) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.times = times;
    this.context = context;
    BitSet cited = new BitSet();
    citations.forEach(c -> cited.set(c.from(), c.to()));
    for (int i = 0; i < times.size(); i++) {
      TimeMention mention = times.get(i);
      if (cited.get(mention.from())
          || mention.kind() == Kind.CLOCK
          || isNameOfTerm(mention)
          || tagged.endingAt(mention.from(), Category.HOLIDAY) != null
          || tagged.endingAt(mention.from(), Category.SHIFT_VERB) != null
          || isOutlook(i)) {
        elsewhere.set(i);
      } else if (isReference(mention)) {
        references.set(i);
      }
    }
  }

  /** Whether the time with a number may be in force. */
  boolean isFree(int index) {
    return !references.get(index) && !elsewhere.get(index);
  }

  /** Whether something is compared with the time with a number. */
  boolean isReference(int index) {
    return references.get(index);
  }

  /**
   * Whether something is compared with a time: so với năm 2023, gấp 1,8 lần năm 2020, 22% kế hoạch
   * năm 2024.
   */
  private boolean isReference(TimeMention mention) {
    int t = mention.from();
    int from = document.sentenceFrom(document.sentenceOf(t));
    boolean passed =
        mention.first() instanceof Stretch.Relative relative
            && relative.shift() != null
            && relative.shift() < 0;
    if (passed && !times.opens(mention) && !ReportTimes.isDayOfReport(mention)
        || isPlanOfFigure(mention, from)
        || isOfThing(mention, from)
        || tagged.endingAt(t, Category.PRICE_BASE) != null) {
      return true;
    }
    if (t > from
        && (tagged.endingAt(t, Category.RELATION) != null && (isMoreThan(t) || isAsMuch(t))
            || mention.bound() == Bound.NONE
                && !ReportTimes.isEnd(mention)
                && !tagged.is(t, Category.PLACE_LINK)
                && !isOfLaterYear(mention)
                && tagged.endingAt(t, Category.UNIT) != null)) {
      return true;
    }
    for (int i = t - 1; i >= Math.max(from, t - VERSUS_REACH); i--) {
      if (tokens.isPunct(i) && !tokens.is(i, '-') || tokens.isNumber(i)) {
        return false;
      }
      if (tagged.is(i, Category.VERSUS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "22% kế hoạch năm", "vượt dự toán năm 2024", "cùng kỳ năm 2022"; not "Mục tiêu năm 2025", "28
   * chỉ tiêu năm 2026".
   */
  private boolean isPlanOfFigure(TimeMention mention, int sentenceFrom) {
    Match basis = tagged.endingAt(mention.from(), Category.BASIS);
    if (basis == null || basis.from() < sentenceFrom || mention.bound() != Bound.NONE) {
      return false;
    }
    Basis of = Basis.valueOf(basis.value());
    if (of == Basis.SAME_PERIOD) {
      return true;
    }
    int t = basis.from();
    boolean figure =
        t > sentenceFrom
            && (tokens.is(t - 1, '%')
                || tokens.isNumber(t - 1) && !tagged.is(t, Category.GOAL_NOUN)
                || tagged.endingAt(t, Category.UNIT) != null
                || tagged.endingAt(t, Category.RELATION) != null);
    return of == Basis.PLAN && figure;
  }

  /** "đến 30/9 giải ngân 60% vốn năm 2024": which thing it is a share of, not when. */
  private boolean isOfThing(TimeMention mention, int sentenceFrom) {
    int index = times.indexAt(mention.from());
    TimeMention before = index > 0 ? times.get(index - 1) : null;
    Match thing = tagged.endingAt(mention.from(), Category.INDICATOR_HEAD);
    return thing != null
        && thing.from() > sentenceFrom
        && tokens.is(thing.from() - 1, '%')
        && mention.kind() == Kind.YEAR
        && mention.bound() == Bound.NONE
        && before != null
        && before.from() >= sentenceFrom
        && (before.bound() == Bound.UNTIL || before.bound() == Bound.BEFORE);
  }

  /** "phấn đấu thu 5 tỷ đồng năm 2027": nothing is compared with what is to come. */
  private boolean isOfLaterYear(TimeMention mention) {
    LocalDate reference = context.reference();
    return reference != null && mention.year() != null && mention.year() > reference.getYear();
  }

  /** "nhiều hơn năm 2017" compares; "tăng năm 2017" does not. */
  private boolean isMoreThan(int t) {
    return tagged.endingAt(t, Category.QUALIFIER) != null
        || tagged.endingAt(t, Category.RELATION).to() - tagged.endingAt(t, Category.RELATION).from()
            > 1;
  }

  /** "3.000 con, bằng năm 2025". */
  private boolean isAsMuch(int t) {
    Match relation = tagged.endingAt(t, Category.RELATION);
    return relation.value().equals(Relation.REACHED.name())
        && relation.from() > 0
        && (tokens.is(relation.from() - 1, ',') || tokens.is(relation.from() - 1, '('));
  }

  /** "đến năm 2030, tầm nhìn đến năm 2045": the time before it is the one that holds. */
  private boolean isOutlook(int index) {
    int from = times.get(index).from();
    Match outlook = tagged.endingAt(from, Category.OUTLOOK);
    int before = outlook == null || index == 0 ? -1 : times.get(index - 1).to();
    return before >= 0
        && (before == outlook.from() || before + 1 == outlook.from() && tokens.isPunct(before));
  }

  /**
   * "khóa XX, nhiệm kỳ 2021-2026" says which council it is; "Nhiệm kỳ 2025-2030, đại hội …" and
   * "nhìn lại nhiệm kỳ" say when.
   */
  private boolean isNameOfTerm(TimeMention mention) {
    if (mention.kind() != Kind.YEARS || !times.isTerm(mention)) {
      return false;
    }
    int t = mention.from();
    int from = document.sentenceFrom(document.sentenceOf(t));
    return t > from
        && tagged.endingAt(t, Category.REVIEW_VERB) == null
        && tagged.endingAt(t, Category.PLAN_VERB) == null
        && tagged.endingAt(t, Category.TIME_LINK) == null
        && !times.isAtStart(mention);
  }
}
