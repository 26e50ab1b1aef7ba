package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Finds the part of a sentence that opens with a time ahead, and so speaks of goals without a word
 * that says so: "Đến năm 2030, …", "thu nhập đến năm 2030 đạt …", "tăng 14% giai đoạn 2026-2030".
 */
final class GoalOpenings {

  /** How far behind a time ahead the words are looked at that tell of what has been done. */
  private static final int LONGEST_THOUGHT = 400;

  /** How far behind a verb its result is named: "đưa tuyến đường tránh vào khai thác". */
  private static final int RESULT_REACH = 12;

  /** "Theo bản giao ước thi đua," is no longer. */
  private static final int LONGEST_SOURCE = 12;

  /** So many tokens behind a verb its figure and its time are named. */
  private static final int LONGEST_WORK = 40;

  /** The verbs of what a meeting does itself, or gives. */
  private static final Categories NO_WORK =
      Categories.of(
          Category.PLAN_SETTING, Category.REPORTING_VERB, Category.SUPPORT, Category.GRANT);

  /** What names a plan, or sums that are granted, or whom something is asked of. */
  private static final Categories NO_WORK_FOR =
      Categories.of(
          Category.PLAN, Category.PLAN_NOUN, Category.GRANT, Category.VERSUS, Category.CAUSE);

  private final Tagged tagged;
  private final ReferenceReader references;
  private final GoalTimes times;
  private final GoalWords words;
  private final Tokens tokens;
  private final Document document;

  GoalOpenings(Tagged tagged, ReferenceReader references, GoalTimes times, GoalWords words) {
    this.tagged = tagged;
    this.references = references;
    this.times = times;
    this.words = words;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
  }

  /** A segment with which a thought begins and that begins with a time ahead. */
  int opening(Segments segments) {
    int thought = document.sentenceFrom(document.sentenceOf(segments.from()));
    for (Segment segment : segments.all()) {
      if (segment.isBracketed() || segment.from() >= segment.to()) {
        continue;
      }
      if (segment.opens()) {
        int mark = segment.from() - 1;
        boolean announces = mark > thought && tokens.is(mark, ':');
        if (announces && announcesGoals(thought, mark)) {
          return segment.from();
        }
        thought = segment.from();
      }
      int at = segment.from();
      while (at < segment.to()
          && (tokens.isPunct(at)
              || words.isExpected(at)
              || tagged.is(at, Category.CONNECTIVE) && references.timeAt(at) == null)) {
        at = words.isExpected(at) ? tagged.at(at, Category.FORECAST).to() : at + 1;
      }
      if (levelAhead(segment) && !words.isTold(segment.from(), endOfThought(segments, segment))) {
        return segment.from();
      }
      if (workAhead(segment) && !words.isTold(segment.from(), endOfThought(segments, segment))) {
        return segment.from();
      }
      int said = saidFor(segment, endOfThought(segments, segment));
      if (said != GoalWords.NONE) {
        return said;
      }
      TimeMention time = references.timeAtOrBehindLink(at, segment.to());
      if (time == null && segment.from() == thought && isField(segments, segment)) {
        time = times.firstAhead(segment.from(), segment.to());
      }
      boolean condition = tagged.is(thought, Category.CONDITION) || asksWhich(segment, segments);
      if (time != null && (condition || isGuess(time))) {
        // "Nếu tiến độ như hiện nay, đến cuối năm …"
        continue;
      }
      boolean opens = segment.opens() || isBehindSource(segments, segment);
      if (time != null && !segment.opens() && opens && !times.endsAhead(time)) {
        // "cho biết, đến cuối năm 2026 còn 900 hộ nghèo" in November of that year is told.
        continue;
      }
      boolean until = time != null && (time.bound() == Bound.UNTIL || time.bound() == Bound.BEFORE);
      if (time != null
          && (opens || until)
          && times.isAhead(time)
          && !words.isTold(at, beforeAside(segments, segment))) {
        return at;
      }
    }
    return GoalWords.NONE;
  }

  /** "Trong cơ cấu kinh tế năm 2025, …": in what field and when stands before what is told. */
  private boolean isField(Segments segments, Segment segment) {
    int from = segment.from();
    if (segment.to() - from > LONGEST_SOURCE
        || !tagged.is(from, Category.PREPOSITION)
        || tagged.is(from, Category.BASED_ON)
        || tagged.is(from, Category.PURPOSE)
        || segment.index() + 1 >= segments.all().size()) {
      return false;
    }
    for (int t = from; t < segment.to(); t++) {
      TimeMention time = references.timeAt(t);
      if (time == null
          && (tokens.isNumber(t)
              || tagged.is(t, Category.PLAN_NOUN)
              || tagged.is(t, Category.PLAN))) {
        return false;
      }
      t = time == null ? t : Math.max(t, time.to() - 1);
    }
    return true;
  }

  /** "Đến 30/9, đơn vị nào giải ngân dưới 50% thì …": whoever comes to so much. */
  private boolean asksWhich(Segment segment, Segments segments) {
    int end = endOfThought(segments, segment);
    TimeMention time = references.timeAt(segment.from());
    for (int t = time == null ? segment.from() : time.to(); t < end && !tokens.isNumber(t); t++) {
      if (tagged.is(t, Category.WHICH)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Hội nghị thống nhất đến năm 2025 đưa huyện ra khỏi …", "Nghị quyết xác định đến năm 2030, tỉnh
   * trở thành …": what is set for a time ahead that ends it; or "Giám đốc cho biết năm 2026 …",
   * what is said of any time ahead.
   */
  private int saidFor(Segment segment, int end) {
    for (int t = segment.from() + 1; t < segment.to() && !tokens.isNumber(t); t++) {
      TimeMention time = references.timeAt(t);
      if (time == null) {
        continue;
      }
      boolean until = time.bound() == Bound.UNTIL || time.bound() == Bound.BEFORE;
      boolean set = tagged.endingAt(t, Category.PLAN_SETTING) != null;
      boolean said = isSaid(segment.from(), t) && times.endsAhead(time) && !isGuess(time);
      return (until && set || said) && times.isAhead(time) && !words.isTold(segment.from(), end)
          ? t
          : GoalWords.NONE;
    }
    return GoalWords.NONE;
  }

  /** The first segment with a result by a time ahead, though no word says that it must be. */
  int result(Segments segments) {
    for (Segment segment : segments.all()) {
      if (!segment.isBracketed() && segment.from() < segment.to()) {
        int result = resultAhead(segment, endOfThought(segments, segment));
        if (result != GoalWords.NONE) {
          return result;
        }
      }
    }
    return GoalWords.NONE;
  }

  /**
   * "Hoàn thành quy hoạch thị trấn trong quý III", "đẩy nhanh tiến độ để thông xe tuyến tránh trước
   * ngày 31/12": a result with which a thought begins, or which work is done for, and behind it a
   * time ahead.
   */
  private int resultAhead(Segment segment, int end) {
    int result = GoalWords.NONE;
    int lead = segment.from();
    boolean sure = false;
    for (int t = segment.from(); t < segment.to(); t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        boolean by = sure || time.bound() == Bound.BEFORE;
        // "tổ chức thành công Đại hội nhiệm kỳ 2024-2029": a term is part of a name.
        boolean term = time.isOfTerm() || time.kind() == TimeMention.Kind.YEARS;
        boolean ahead = !term && (times.isAhead(time) || sure && times.isDayAhead(time));
        if (result != GoalWords.NONE && by && ahead) {
          return words.isTold(segment.from(), end)
                  || namesPlan(segment.from(), t)
                  || tagged.first(segment.from(), result, Category.REQUEST) != null
                  || !sure && isOfTask(segment.from(), t)
              ? GoalWords.NONE
              : sure ? result : lead;
        }
        t = Math.max(t, time.to() - 1);
      } else if (tokens.isNumber(t)) {
        return GoalWords.NONE;
      } else if (result == GoalWords.NONE && isGiving(t, segment)) {
        Match assigned = tagged.at(t, Category.ASSIGNMENT);
        lead = assigned == null ? t : assigned.to();
      } else if (!sure && tagged.is(t, Category.RESULT_VERB)) {
        sure = beginsResult(t, segment);
        result = sure || result == GoalWords.NONE ? t : result;
      } else if (result == GoalWords.NONE
          && tagged.is(t, Category.WORK_VERB)
          && !tagged.is(t, Category.PLAN_SETTING)
          && beginsResult(t, segment)
          && tagged.first(t, Math.min(segment.to(), t + RESULT_REACH), Category.RESULT_VERB)
              != null) {
        // "để đưa tuyến đường vào khai thác trong quý IV"
        sure = true;
        result = t;
      }
    }
    return GoalWords.NONE;
  }

  /** "giao Ban Quản lý rừng hoàn thành …", "phải bàn giao …". */
  private boolean isGiving(int token, Segment segment) {
    return !words.isInMidName(token, segment)
        && (tagged.is(token, Category.ASSIGNMENT) || tagged.is(token, Category.DUTY));
  }

  /** Whether a verb opens a thought, or says what work is done for or what is asked of somebody. */
  private boolean beginsResult(int verb, Segment segment) {
    return segment.opens() && isBehindLinks(segment.from(), verb)
        || verb > segment.from()
            && (tagged.endingAt(verb, Category.PURPOSE) != null
                || tagged.endingAt(verb, Category.ROLE_CUE) != null);
  }

  private boolean isBehindLinks(int from, int to) {
    int at = from;
    while (at < to && (tokens.isPunct(at) || tagged.is(at, Category.CONNECTIVE))) {
      at++;
    }
    return at == to;
  }

  /**
   * "Theo bản giao ước, năm 2026 …", "Giám đốc cho biết, năm 2026 …": what a paper sets or a
   * speaker tells for a time opens with it.
   */
  private boolean isBehindSource(Segments segments, Segment segment) {
    if (segment.index() == 0) {
      return false;
    }
    Segment source = segments.all().get(segment.index() - 1);
    boolean based = source.opens() && tagged.is(source.from(), Category.BASED_ON);
    if (source.isBracketed()
        || source.to() - source.from() > LONGEST_SOURCE
        || !based && !isSaid(source.from(), source.to())) {
      return false;
    }
    for (int t = source.from(); t < source.to(); t++) {
      if (tokens.isNumber(t)) {
        return false;
      }
    }
    return true;
  }

  /** "Giám đốc cho biết": who says something stands before a word of saying, which asks nobody. */
  private boolean isSaid(int from, int at) {
    Match verb = tagged.endingAt(at, Category.REPORTING_VERB);
    return verb != null
        && verb.from() > from
        && !tagged.is(verb.from(), Category.REQUEST)
        && !tagged.is(verb.from(), Category.PLAN_SETTING);
  }

  /**
   * "Dự kiến cuối năm nay 18 chỉ tiêu đạt", "dự kiến hết năm 2019 có thêm 13 xã" in December: what
   * the year will have come to.
   */
  private boolean isGuess(TimeMention time) {
    return (time.kind() == TimeMention.Kind.RELATIVE || times.isLastOf(time))
        && tagged.endingAt(time.from(), Category.FORECAST) != null;
  }

  /** "thu nhập bình quân đến năm 2030 đạt 95 triệu đồng": a time ahead right before a level. */
  private boolean levelAhead(Segment segment) {
    for (int t = segment.from(); t < segment.to(); t++) {
      TimeMention time = references.timeAt(t);
      if (time == null || t == segment.from() || isGuess(time)) {
        continue;
      }
      int next = time.to();
      Match verb = next < segment.to() ? tagged.at(next, Category.LEVEL) : null;
      int stated = verb == null ? next : verb.to();
      boolean level =
          verb != null
              && !tagged.is(next, Category.PART_LINK)
              && stated < segment.to()
              && (tokens.isNumber(stated)
                  || tokens.is(stated, ':')
                  || tagged.is(stated, Category.QUALIFIER)
                  || tagged.is(stated, Category.RANGE_FROM));
      boolean figure = next < segment.to() && tokens.is(next, ':');
      boolean shifted = tagged.endingAt(t, Category.SHIFT_VERB) != null;
      boolean behind = isReachedBefore(segment, t) && time.bound() == Bound.NONE && !shifted;
      int near = Math.max(segment.from(), t - GoalWords.CLAUSE_REACH);
      boolean due = time.bound() == Bound.BEFORE && reachesResult(near, t);
      if ((level || figure || behind || due)
          && times.isAhead(time)
          && !namesPlan(segment.from(), t)
          && !isOfTask(near, t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Duy trì tỷ lệ che phủ rừng ở mức 54% đến năm 2030": work that nobody is said to have done
   * opens the thought, and behind its figure stands by when.
   */
  private boolean workAhead(Segment segment) {
    int from = segment.from();
    while (from < segment.to() && tokens.isPunct(from)) {
      from++;
    }
    // "Nâng (tỷ lệ … lên 85%)" also links what was done before to it.
    boolean moves = tagged.is(from, Category.CONNECTIVE) && references.timeAt(from) == null;
    boolean work =
        tagged.is(from, Category.WORK_VERB)
            || tagged.is(from, Category.RESULT_VERB)
            || words.isChange(from);
    if (!segment.opens() || !work && !moves || tagged.is(from, NO_WORK)) {
      return false;
    }
    boolean figure = false;
    boolean moved = false;
    int to = Math.min(segment.to(), from + LONGEST_WORK);
    for (int t = from; t < to; t++) {
      TimeMention time = references.timeAt(t);
      if (time != null) {
        boolean by =
            time.bound() == Bound.UNTIL
                || time.bound() == Bound.BEFORE
                || tagged.is(t - 1, Category.PREPOSITION)
                || tagged.is(t, Category.PREPOSITION);
        if (figure && by && times.isAhead(time)) {
          return true;
        }
        t = Math.max(t, time.to() - 1);
      } else if (tagged.is(t, NO_WORK_FOR)) {
        return false;
      } else {
        Match level = tagged.at(t, Category.LEVEL);
        moved |= level != null && Lead.Level.isMove(level);
        figure |= tokens.isNumber(t) && (work || moved);
      }
    }
    return false;
  }

  /** "tăng 14%/năm thời kỳ 2011-2015", "đạt 90 triệu đồng vào năm 2030": a level right before. */
  private boolean isReachedBefore(Segment segment, int time) {
    for (int t = time - 1; t >= Math.max(segment.from(), time - GoalWords.SETTING_REACH); t--) {
      if (tagged.is(t, Category.DUTY)) {
        return false;
      }
      if (tokens.isNumber(t)) {
        Match level = tagged.endingAt(t, Category.LEVEL);
        return words.isChange(t - 1)
            || tagged.endingAt(t, Category.RELATION) != null
            || level != null && level.from() >= segment.from();
      }
    }
    return false;
  }

  /** "Thuế tỉnh hoàn thành thu 45 tỷ đồng trước ngày 20/6": a result with its figure. */
  private boolean reachesResult(int from, int to) {
    boolean result = false;
    for (int t = from; t < to; t++) {
      result |= tagged.is(t, Category.RESULT_VERB);
      if (result && tokens.isNumber(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "triển khai nhiệm vụ năm 2026 với 60 điểm cầu", "vì lượng xe những tháng cuối năm lên tới 180
   * xe", "số vốn còn phải giải ngân trong tháng 12 là 40 tỷ đồng": the time of what is only named,
   * of a reason, or of how much is due.
   */
  private boolean isOfTask(int from, int time) {
    Match task = tagged.endingAt(time, Category.PLAN_NOUN);
    Match duty = tagged.first(from, time, Category.DUTY);
    return task != null && task.from() >= from
        || tagged.first(from, time, Category.CAUSE) != null
        || duty != null && !tagged.is(duty.to(), Category.RESULT_VERB);
  }

  private boolean namesPlan(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tagged.is(t, Category.PLAN) || tagged.is(t, Category.VERSUS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Đại hội quyết nghị 18 chỉ tiêu, trong đó đến năm 2030: …", "Nghị quyết đặt ra cho cả năm: …";
   * not "đầu tư 3 dự án giai đoạn 2026-2030, gồm: …", which says what the counted things are.
   */
  private boolean announcesGoals(int from, int colon) {
    boolean set = false;
    boolean planned = false;
    boolean ahead = false;
    boolean counted = false;
    boolean done = false;
    for (int t = from; t < colon; t++) {
      if (tagged.is(t, Category.GRANT)) {
        // "Dự toán thu ngân sách năm 2026: …" is adopted.
        return false;
      }
      set |= tagged.is(t, Category.GOAL_SETTING);
      planned |= tagged.is(t, Category.PLAN_SETTING);
      // "thống nhất đánh giá xã đã hoàn thành các chỉ tiêu: …".
      done |= set && tagged.is(t, Category.PAST_MARK) && tagged.is(t + 1, Category.RELATION);
      if (set && tagged.is(t, Category.GOAL_NOUN)) {
        return !done && !isReached(t, colon);
      }
      TimeMention time = references.timeAt(t);
      ahead |= time != null && (times.isAhead(time) || planned && times.endsAhead(time));
      counted |= time == null && tokens.isNumber(t);
      t = time == null ? t : Math.max(t, time.to() - 1);
    }
    boolean parts = counted && tagged.endingAt(colon, Category.PART_LINK) != null;
    return ahead && !parts && !words.isTold(from, colon);
  }

  /** "Đến năm 2030, 100% hộ …, hiện nay là 92%": behind the goal's figure it is told how it is. */
  private int beforeAside(Segments segments, Segment opening) {
    int end = endOfThought(segments, opening);
    boolean figure = false;
    for (int i = opening.index(); i < segments.all().size(); i++) {
      Segment segment = segments.all().get(i);
      if (segment.from() >= end) {
        break;
      }
      if (figure && tagged.is(segment.from(), Category.PAST_MARK)) {
        return segment.from();
      }
      for (int t = segment.from(); t < segment.to() && !figure; t++) {
        TimeMention time = references.timeAt(t);
        t = time == null ? t : Math.max(t, time.to() - 1);
        figure = time == null && tokens.isNumber(t);
      }
    }
    return end;
  }

  /** "đề ra 6 chỉ tiêu và đã hoàn thành: …", "11 chỉ tiêu đạt và vượt: …". */
  private boolean isReached(int goals, int colon) {
    for (int t = goals; t < colon; t++) {
      if (tagged.is(t, Category.PAST_MARK) || tagged.is(t, Category.RELATION)) {
        return true;
      }
    }
    return false;
  }

  static int endOfThought(Segments segments, Segment from) {
    int end = from.to();
    int reach = from.from() + LONGEST_THOUGHT;
    for (int i = from.index() + 1; i < segments.all().size() && end < reach; i++) {
      Segment segment = segments.all().get(i);
      if (segment.opens()) {
        break;
      }
      end = Math.max(end, segment.to());
    }
    return Math.min(end, reach);
  }
}
