package io.github.bienban.extract;

import io.github.bienban.mention.Stretch;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.mention.TimeMention.Kind;
import io.github.bienban.model.Period;

/**
 * Says which times a figure can be about at all, wherever they stand: for what is reported no
 * single day, for what is planned a time whose last day lies ahead. Asked by {@link PeriodResolver}
 * and {@link OpeningTimes} for each time that stands where they look.
 */
final class EligibleTimes {

  /** So many days and more are a time that is reported of. */
  private static final int LONG_DAYS = 7;

  private final ReportTimes times;
  private final TimeRoles roles;
  private final Deadlines deadlines;
  private final TimeContext context;

  EligibleTimes(ReportTimes times, TimeRoles roles, Deadlines deadlines, TimeContext context) {
    this.times = times;
    this.roles = roles;
    this.deadlines = deadlines;
    this.context = context;
  }

  /**
   * Whether a figure can be about a time.
   *
   * @param index the number of the time
   * @param ahead whether the figure is a target
   */
  boolean has(int index, boolean ahead) {
    if (!roles.isFree(index)) {
      return false;
    }
    TimeMention mention = times.get(index);
    if (ahead
        && mention.first() instanceof Stretch.Relative relative
        && relative.shift() == null
        && relative.unit() != Stretch.Unit.TERM) {
      // "trong tháng" is a time, though no day by which anything is due: no other time is looked
      // for.
      return true;
    }
    if (ahead) {
      return mention.kind() != Kind.DURATION
          && !ReportTimes.isDayOfReport(mention)
          && deadlines.endAhead(index) != null;
    }
    return switch (mention.kind()) {
      case DAY, DAYS -> mention.bound() != Bound.NONE || isLong(mention);
      case RELATIVE -> !ReportTimes.isDayOfReport(mention) || mention.bound() == Bound.UNTIL;
      default -> true;
    };
  }

  /** "từ ngày 16/12/2023 đến ngày 15/3/2024"; not the days of a meeting. */
  private boolean isLong(TimeMention mention) {
    Period period = mention.kind() == Kind.DAYS ? mention.resolve(context) : null;
    return period != null
        && period.start() != null
        && period.end() != null
        && !period.end().isBefore(period.start().plusDays(LONG_DAYS));
  }
}
