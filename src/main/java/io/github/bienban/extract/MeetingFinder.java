package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.BodyMention;
import io.github.bienban.mention.BodyReader;
import io.github.bienban.mention.DayReader;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the place that introduces the meeting. Every word for a meeting in the first paragraphs is
 * a candidate; what stands around it (a verb of holding, a day, an ordinal, its body) says how
 * likely it is the report's own.
 */
final class MeetingFinder {

  /** So many paragraphs and tokens from the beginning a report's own meeting is introduced. */
  private static final int MAX_LINES = 10;

  private static final int MAX_TOKENS = 1500;
  private static final int WINDOW = 45;
  private static final int MAX_SUBJECT = 12;

  /** So many tokens behind its subject a verb of meeting stands. */
  private static final int MAX_BEHIND = 8;

  /** What a name loses if the words around it say that another meeting is meant. */
  private static final int OTHER = 5;

  /** The lists with whose words the name of a meeting begins. */
  private static final Categories HEADS =
      Categories.of(Category.MEETING_HEAD, Category.MEETING_MODIFIER);

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final Layout layout;
  private final MeetingNameReader names;
  private final BodyReader bodies;
  private final DayReader days;

  MeetingFinder(Tagged tagged, Layout layout) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.layout = layout;
    this.names = new MeetingNameReader(tagged);
    this.bodies = new BodyReader(tagged);
    this.days = new DayReader(tagged);
  }

  /**
   * All places in the headline and the first paragraphs that name a meeting, in the order of the
   * text.
   */
  List<MeetingMention> mentions() {
    List<MeetingMention> found = new ArrayList<>();
    int read = 0;
    int lines = 0;
    for (int line = 0;
        line < layout.lineCount() && lines < MAX_LINES && read < MAX_TOKENS;
        line++) {
      boolean title = layout.part(line) == Part.TITLE;
      if (!title && !layout.isText(line)) {
        continue;
      }
      lines += title ? 0 : 1;
      int to = Math.min(layout.textTo(line), layout.textFrom(line) + MAX_TOKENS - read);
      read += to - layout.textFrom(line);
      for (int t = layout.textFrom(line); t < to; t++) {
        MeetingMention mention = tagged.is(t, HEADS) ? mention(t, line, title) : null;
        if (mention != null) {
          found.add(mention);
          t = Math.max(t, mention.headTo() - 1);
        }
      }
    }
    return found;
  }

  private MeetingMention mention(int t, int line, boolean title) {
    Match head = tagged.at(t, Category.MEETING_HEAD);
    if (head == null) {
      return task(t, line, title);
    }
    boolean verb = head.entry().value(1).equals("VERB");
    if (!verb && !isHead(tagged, t) || verb && isInside(tagged, t)) {
      return null;
    }
    int sentence = document.sentenceOf(t);
    int limit = Math.min(document.sentenceTo(sentence), layout.textTo(line));
    // A headline that begins with "Họp …" has no subject.
    boolean headed = title && t == layout.textFrom(line);
    if (verb && !headed && !isPredicate(t, limit)) {
      return null;
    }
    int to = names.end(head.to(), limit);
    // "chủ trì họp": who chairs it is no part of its name.
    Match chairs = verb ? HoldingVerbs.at(tagged, t) : null;
    int from = chairs != null && chairs.to() < head.to() ? chairs.to() : t;
    return new MeetingMention(
        MeetingKind.valueOf(head.value()), from, head.to(), to, verb, sentence, line, title);
  }

  /** Whether a noun for a meeting begins with a token, one that is no part of another phrase. */
  static boolean isHead(Tagged tagged, int t) {
    Match head = tagged.at(t, Category.MEETING_HEAD);
    return head != null && head.entry().value(1).equals("HEAD") && !isInside(tagged, t);
  }

  /** Whether the word is part of another phrase: trung tâm hội nghị, phòng họp. */
  private static boolean isInside(Tagged tagged, int t) {
    for (int from = Math.max(0, t - 3); from < t; from++) {
      Match match = tagged.at(from, Category.MEETING_HEAD);
      if (match != null && match.to() > t) {
        return true;
      }
    }
    Match two = tagged.endingAt(t + 1, Category.MEETING_HEAD);
    return two != null && two.from() < t;
  }

  /**
   * A body that looks back or plans, where no word for the meeting stands: "Huyện ủy tổng kết công
   * tác năm".
   */
  private MeetingMention task(int t, int line, boolean title) {
    if (title || tokens.isCapitalised(t)) {
      return null;
    }
    Match task = tagged.at(t, Category.MEETING_MODIFIER);
    if (task == null || !task.value().equals("TASK")) {
      return null;
    }
    int sentence = document.sentenceOf(t);
    int limit = Math.min(document.sentenceTo(sentence), layout.textTo(line));
    for (int from = Math.max(document.sentenceFrom(sentence), t - 12); from < t; from++) {
      BodyMention body = bodies.at(from, t);
      if (body != null) {
        boolean subject = !body.office() && (t - body.to() <= 1 || isHeldBy(body.to(), t));
        int to = subject ? names.end(t, limit) : t;
        return to > task.to()
            ? new MeetingMention(null, t, t, to, true, sentence, line, false)
            : null;
      }
    }
    return null;
  }

  /** "tổ chức sơ kết": whether nothing but a verb of holding stands in a stretch. */
  private boolean isHeldBy(int from, int to) {
    Match verb = tagged.endingAt(to, Category.HOLDING_VERB);
    return verb != null && verb.value().equals("HOLD") && verb.from() - from <= 1;
  }

  /** Whether "họp" is said of a body or tells which meeting it is. */
  private boolean isPredicate(int t, int limit) {
    Match head = tagged.at(t, Category.MEETING_HEAD);
    int next = head.to();
    if (next < limit
        && (tagged.is(next, Category.MEETING_MODIFIER)
            || bodies.at(next, limit) != null
            || head.value().equals("OTHER") && bodies.place(next, limit) != null
            || tagged.is(next, Category.BODY) && tokens.isCapitalised(next)
            || names.end(next, limit) > next && names.ordinal(next, limit) != null)) {
      return true;
    }
    for (int from = Math.max(document.sentenceFrom(document.sentenceOf(t)), t - WINDOW);
        from < t;
        from++) {
      BodyMention body = bodies.at(from, t);
      boolean near = t - from <= MAX_SUBJECT;
      near |= body != null && t - body.to() <= MAX_BEHIND;
      if (body != null && (near || isChaired(body.to(), t))) {
        return !body.office() && (t - body.to() <= MAX_BEHIND || isChaired(body.to(), t));
      }
    }
    return false;
  }

  /** "UBND huyện do ông A, Chủ tịch, chủ trì đã họp": whether who chairs it stands between. */
  private boolean isChaired(int from, int to) {
    Match chair =
        tokens.isSpelled(from, "do") ? tagged.first(from, to, Category.HOLDING_VERB) : null;
    return chair != null && chair.value().equals("CHAIR");
  }

  /** The mention that introduces the report's own meeting, or null. */
  MeetingMention introduction(List<MeetingMention> mentions) {
    MeetingMention best = null;
    double most = 0;
    int first = -1;
    OtherMeetings others = new OtherMeetings(tagged);
    Set<String> own = new HashSet<>();
    for (MeetingMention mention : mentions) {
      if (first < 0 && !mention.title()) {
        first = mention.sentence();
      }
      double score = score(mention, first < 0 ? mention.sentence() : first, !own.isEmpty());
      int from = sentenceFrom(mention);
      boolean object = isObject(mention.head(), from) || isAbout(mention.head(), from);
      if (!mention.title() && object) {
        others.add(mention);
      } else if (others.has(mention, own)) {
        // Nor do the verb and the day there make it this one.
        score -= 2 * OTHER;
      } else if (!mention.title()) {
        own.add(others.word(mention));
      }
      if (score > most) {
        most = score;
        best = mention;
      }
    }
    return best;
  }

  private int sentenceFrom(MeetingMention m) {
    return document.sentenceFrom(m.sentence());
  }

  /**
   * How likely a name is the report's own.
   *
   * @param firstSentence the sentence of the first name in the text
   * @param second whether another meeting is named before it
   */
  private double score(MeetingMention m, int firstSentence, boolean second) {
    int from = sentenceFrom(m);
    int limit = Math.min(document.sentenceTo(m.sentence()), m.to() + WINDOW);
    double score = m.title() ? 1 : 4 - Math.min(6, 0.5 * (m.sentence() - firstSentence));
    // A meeting that is to come, or that this one is for, has its own verb and day.
    boolean ahead = second && isAhead(m, limit) || isObject(m.head(), from);
    boolean held = m.verb() && m.kind() != null || isHeld(m, from, limit);
    score += held && !ahead ? 4 : 0;
    score += !ahead && hasDay(Math.max(from, m.head() - WINDOW), limit) ? 3 : 0;
    score += names.ordinal(m.headTo(), m.to()) != null ? 2 : 0;
    score += names.body(m.headTo(), m.to(), limit) != null ? 1.5 : 0;
    score += m.to() > m.headTo() ? 1.5 : 0;
    Match verb = tagged.endingAt(m.head(), Category.HOLDING_VERB);
    score += verb != null && verb.from() >= from && verb.value().equals("HOLD") ? 1 : 0;
    score -= m.verb() ? 1 : 0;
    score -= m.kind() == MeetingKind.OTHER ? 1.5 : 0;
    score -= ahead || isOther(m, from) ? OTHER : 0;
    return score;
  }

  /** Whether the words before say that another meeting is meant, or the name only explains one. */
  private boolean isOther(MeetingMention m, int from) {
    Match before = tagged.endingAt(m.head(), Category.MEETING_DISTRACTOR);
    Match verb = tagged.endingAt(m.head(), Category.HOLDING_VERB);
    // "tổ chức thành công đại hội" speaks of the meeting, "thành công của đại hội" of another one.
    boolean held = before != null && verb != null && verb.from() < before.from();
    if (before != null && before.from() >= from && !held) {
      return true;
    }
    // "chuẩn bị tổ chức hội nghị" prepares it as "chuẩn bị hội nghị" does.
    // "tổ chức thành công 3 kỳ họp", "tổ chức 70 hội nghị tuyên truyền": several are none.
    if (m.head() > from && tokens.isNumber(m.head() - 1)) {
      Match holding = tagged.endingAt(m.head() - 1, Category.HOLDING_VERB);
      if (m.to() == m.headTo() || holding != null && holding.from() >= from) {
        return true;
      }
    }
    boolean holds = verb != null && verb.value().equals("HOLD") && verb.from() > from;
    if (holds && tagged.endingAt(verb.from(), Category.MEETING_DISTRACTOR) != null) {
      return true;
    }
    if (isAbout(m.head(), from) || isSpokenOf(m, from)) {
      return true;
    }
    // "trình Kỳ họp thứ 16, kỳ họp thường lệ": the second names the first again.
    boolean apposition =
        m.head() > from && (tokens.is(m.head() - 1, ',') || tokens.is(m.head() - 1, '-'));
    for (int t = m.head() - 2; apposition && t >= Math.max(from, m.head() - 14); t--) {
      Match first = isHead(tagged, t) ? tagged.at(t, Category.MEETING_HEAD) : null;
      if (first != null) {
        boolean same = m.kind() != null && first.value().equals(m.kind().name());
        return same && names.end(first.to(), m.head()) == m.head() - 1;
      }
    }
    return false;
  }

  /** "Tại phiên họp này, … kỳ họp thứ 4": whether a meeting of another kind spoke of this one. */
  private boolean isSpokenOf(MeetingMention m, int from) {
    Match cue = tagged.at(from, Category.VENUE_CUE);
    Match there = cue != null && isHead(tagged, cue.to()) ? headAt(cue.to()) : null;
    return there != null
        && there.to() < m.head()
        && m.kind() != null
        && !there.value().equals(m.kind().name())
        && names.ordinal(there.to(), m.head()) == null
        && names.ordinal(m.headTo(), m.to()) != null;
  }

  private Match headAt(int token) {
    return tagged.at(token, Category.MEETING_HEAD);
  }

  /** "kỳ họp thứ 6 sẽ được khai mạc": whether the words behind a name say that it is to come. */
  private boolean isAhead(MeetingMention m, int limit) {
    int from = sentenceFrom(m);
    if (!m.title() && tokens.isSpelled(from, "theo") && isPlan(from + 1)) {
      return true;
    }
    for (int t = m.to(); t < Math.min(limit, m.to() + MAX_SUBJECT + MAX_BEHIND); t++) {
      boolean planned = isExpected(tokens, t);
      if (planned || tokens.isSpelled(t, "sẽ")) {
        return !m.title() && isHeldSoon(planned ? t + 2 : t + 1);
      }
      boolean joint = tokens.is(t, ',') || tokens.is(t, '-') || tokens.isNumber(t);
      boolean verb = HoldingVerbs.at(tagged, t) != null;
      if (verb || !tokens.isWord(t) && !joint) {
        return false;
      }
    }
    return false;
  }

  /** "Theo kế hoạch", "Theo chương trình", "Theo dự kiến". */
  private boolean isPlan(int t) {
    boolean plan = tokens.isSpelled(t, "kế") && tokens.isSpelled(t + 1, "hoạch");
    boolean programme = tokens.isSpelled(t, "chương") && tokens.isSpelled(t + 1, "trình");
    return plan || programme || isExpected(tokens, t);
  }

  /** "dự kiến": what follows is to come. */
  static boolean isExpected(Tokens tokens, int t) {
    return tokens.isSpelled(t, "dự") && tokens.isSpelled(t + 1, "kiến");
  }

  private boolean isHeldSoon(int t) {
    return HoldingVerbs.at(tagged, tokens.isSpelled(t, "sẽ") ? t + 1 : t) != null;
  }

  /**
   * "tổ chức hội nghị tập huấn đại biểu dự đại hội": whether the meeting before it in the clause is
   * the one that is held, and this one what that is for.
   */
  private boolean isObject(int head, int from) {
    Match own = tagged.endingAt(head, Category.HOLDING_VERB);
    int verbFrom = own == null ? head : own.from();
    // "triển khai công tác tổ chức lễ kỷ niệm".
    boolean link =
        verbFrom > from + 1
            && (tokens.isSpelled(verbFrom - 1, "tác") || tokens.isSpelled(verbFrom - 1, "việc"));
    for (int t = head - 1; t > from && t > head - WINDOW; t--) {
      boolean task = tagged.is(t + 1, Category.MEETING_MODIFIER);
      boolean joint = tokens.is(t, ',') && !task || tokens.is(t, ';') || tagged.is(t, Category.AND);
      boolean opens = HoldingVerbs.at(tagged, t) != null && isPart(t);
      if (joint || opens) {
        return false;
      }
      Match verb = HoldingVerbs.at(tagged, t);
      boolean attends = verb != null && verb.value().equals("CHAIR");
      link |= attends || tagged.is(t, Category.MEETING_DISTRACTOR) || tokens.isWritten(t, "về");
      Match first = isHead(tagged, t) ? tagged.at(t, Category.MEETING_HEAD) : null;
      if (first != null && link && first.to() <= head) {
        Match held = tagged.endingAt(t, Category.HOLDING_VERB);
        return held != null && held.from() >= from && !held.value().equals("EVENT");
      }
    }
    return false;
  }

  /** "lễ khai mạc đại hội": a verb that names a part of a meeting. */
  private boolean isPart(int t) {
    return tokens.isSpelled(t, "khai") || tokens.isSpelled(t, "bế");
  }

  /** "văn bản về việc tổ chức hội nghị": whether a meeting is what a document is about. */
  private boolean isAbout(int head, int from) {
    for (int t = head - 1; t > from && t > head - MAX_SUBJECT; t--) {
      if (tokens.is(t, ',')) {
        return false;
      }
      if (tokens.isWritten(t, "việc") && tokens.isWritten(t - 1, "về")) {
        return true;
      }
    }
    return false;
  }

  /** "đã có buổi làm việc", "có cuộc họp": who had a meeting held it. */
  static boolean hasHad(Tokens tokens, int head) {
    boolean one = tokens.isSpelled(head, "buổi") || tokens.isSpelled(head, "cuộc");
    return head > 0 && one && tokens.isSpelled(head - 1, "có");
  }

  /** Whether a verb of holding stands right before the name or behind it. */
  private boolean isHeld(MeetingMention m, int from, int limit) {
    if (m.head() > from && hasHad(tokens, m.head())) {
      return true;
    }
    for (int t = m.head() - 1; t >= Math.max(from, m.head() - 6); t--) {
      Match verb = HoldingVerbs.at(tagged, t);
      if (verb != null && verb.to() <= m.head()) {
        return m.to() > m.headTo() || !verb.value().equals("CHAIR");
      }
    }
    for (int t = m.to(); t < limit; t++) {
      Match verb = isInside(tagged, t) ? null : HoldingVerbs.at(tagged, t);
      if (verb != null && !verb.value().equals("CHAIR")) {
        return true;
      }
      if (tokens.is(t, ';')) {
        return false;
      }
    }
    return false;
  }

  private boolean hasDay(int from, int to) {
    for (int t = from; t < to; t++) {
      Match part = tagged.at(t, Category.DAY_PART);
      if (tagged.is(t, Category.RELATIVE_DAY) || part != null && days.at(part.to(), to) != null) {
        return true;
      }
      if (tokens.isNumber(t)
          && t > 0
          && tokens.isSpelled(t - 1, "ngày")
          && days.at(t, to) != null) {
        return true;
      }
    }
    return false;
  }
}
