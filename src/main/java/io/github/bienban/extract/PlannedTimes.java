package io.github.bienban.extract;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Finds the time of the plan that a meeting makes: "thông qua nghị quyết về kế hoạch phát triển
 * kinh tế - xã hội năm 2026", "triển khai nhiệm vụ năm 2026". A goal for which nothing nearer says
 * by when is one of the plan named last. Called by {@link PeriodResolver}.
 */
final class PlannedTimes {

  /** How many words stand between the plan and its time. */
  private static final int REACH = 14;

  private static final int NONE = -1;

  private static final Categories PLANS =
      Categories.of(Category.PLAN_NOUN, Category.PLAN, Category.GOAL_NOUN);

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReportTimes times;
  private final TimeRoles roles;
  private final Deadlines deadlines;

  /** Of each time the last one up to it that is a plan's; worked out when first asked for. */
  private int[] last;

  PlannedTimes(Tagged tagged, ReportTimes times, TimeRoles roles, Deadlines deadlines) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.times = times;
    this.roles = roles;
    this.deadlines = deadlines;
  }

  /** The number of the last time before a token for which something is planned, or -1. */
  int before(int token) {
    if (last == null) {
      last = new int[times.size()];
      int found = NONE;
      for (int i = 0; i < last.length; i++) {
        found = isPlanned(i) ? i : found;
        last[i] = found;
      }
    }
    int index = times.indexAt(token) - 1;
    return index < 0 ? NONE : last[index];
  }

  private boolean isPlanned(int index) {
    TimeMention mention = times.get(index);
    boolean free = roles.isFree(index) || times.isTerm(mention) && !roles.isReference(index);
    return free
        && mention.bound() == Bound.NONE
        && mention.year() != null
        && (mention.kind() == Kind.YEAR || mention.kind() == Kind.YEARS)
        && !deadlines.isEnding(mention)
        && deadlines.endAhead(index) != null
        && isOfPlan(mention);
  }

  private boolean isOfPlan(TimeMention mention) {
    int first = document.sentenceFrom(document.sentenceOf(mention.from()));
    boolean planned = false;
    for (int t = mention.from() - 1; t >= Math.max(first, mention.from() - REACH); t--) {
      if (tagged.is(t, Category.GRANT)) {
        // "dự toán năm 2026", "kế hoạch đầu tư công giai đoạn 2026-2030" is adopted.
        return false;
      }
      if (tokens.is(t, ';') || tokens.is(t, ':') || tokens.isNumber(t)) {
        return planned;
      }
      planned |= tagged.is(t, PLANS);
    }
    return planned;
  }
}
