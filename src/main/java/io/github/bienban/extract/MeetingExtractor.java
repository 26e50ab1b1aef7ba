package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Gazetteer;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Abbreviations;
import io.github.bienban.mention.BodyMention;
import io.github.bienban.mention.BodyReader;
import io.github.bienban.mention.OrdinalReader;
import io.github.bienban.mention.Spans;
import io.github.bienban.mention.TimeFinder;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Level;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Finds the meeting that a report is about. */
public final class MeetingExtractor {

  private final Gazetteer gazetteer;

  /**
   * Makes an extractor.
   *
   * @param lexicon the lexicon that the documents are tagged with
   */
  public MeetingExtractor(Lexicon lexicon) {
    this.gazetteer = new Gazetteer(Objects.requireNonNull(lexicon, "lexicon"));
  }

  /**
   * Finds the meeting.
   *
   * @param tagged the report
   * @param layout its layout
   * @return the meeting; one of which nothing is known where the report names none
   */
  public Meeting extract(Tagged tagged, Layout layout) {
    return extract(tagged, layout, TimeFinder.find(tagged));
  }

  /**
   * Finds the meeting where the times of the report are known already.
   *
   * @param tagged the report
   * @param layout its layout
   * @param times its times
   * @return the meeting; one of which nothing is known where the report names none
   */
  public Meeting extract(Tagged tagged, Layout layout, List<TimeMention> times) {
    return new Reading(tagged, layout, times, gazetteer).run();
  }

  /** The reading of one report. */
  private static final class Reading {
    private static final int WINDOW = 48;

    private final Tagged tagged;
    private final Tokens tokens;
    private final Document document;
    private final Layout layout;
    private final MeetingNameReader names;
    private final BodyReader bodies;
    private final OrdinalReader ordinals;
    private final List<TimeMention> times;
    private final Gazetteer gazetteer;
    private VenueReader.Venue venue;

    Reading(Tagged tagged, Layout layout, List<TimeMention> times, Gazetteer gazetteer) {
      this.times = times;
      this.gazetteer = gazetteer;
      this.tagged = tagged;
      this.tokens = tagged.tokens();
      this.document = tagged.document();
      this.layout = layout;
      this.names = new MeetingNameReader(tagged);
      this.bodies = new BodyReader(tagged);
      this.ordinals = new OrdinalReader(tagged);
    }

    Meeting run() {
      MeetingFinder finder = new MeetingFinder(tagged, layout);
      List<MeetingMention> mentions = finder.mentions();
      MeetingMention own = finder.introduction(mentions);
      if (own == null) {
        return Meeting.unknown();
      }
      own = specific(own, mentions);
      int from = sentenceFrom(own);
      int limit = sentenceTo(own);
      BodyMention body = names.body(own.headTo(), own.to(), limit);
      venue = venue(own, from, limit);
      BodyMention convener = convener(own, from, limit);
      if (body == null && convener == null && own.kind() == MeetingKind.COUNCIL_SESSION) {
        body = council(from, limit);
      }
      MeetingMention title = titleMention(mentions, own);
      Integer ordinal = ordinal(own, mentions, limit);
      String term = term(own, body, convener, title);
      MeetingDays days = new MeetingDayReader(tagged, layout, times).read(own);
      List<BodyMention> all = new ArrayList<>();
      add(all, body);
      add(all, convener);
      if (title != null) {
        add(all, names.body(title.headTo(), title.to(), layout.textTo(title.line())));
        add(all, convener(title, layout.textFrom(title.line()), layout.textTo(title.line())));
      }
      LocalDate when = days.start() != null ? days.start() : published();
      Jurisdiction place = jurisdiction(own, all, when, limit);
      List<String> agenda = new ArrayList<>();
      MeetingPeriods periods = new MeetingPeriods(tagged, times, published(), days.start());
      for (AgendaReader.Item item :
          new AgendaReader(tagged).read(own.headTo(), own.to(), limit, venue)) {
        agenda.add(tagged.words(item.from(), item.to()));
        periods.read(item.from(), item.to(), limit);
      }
      if (agenda.isEmpty() && own.kind() == MeetingKind.REGULAR_MEETING) {
        periods.read(own.head(), own.to(), limit);
      }
      if (own.kind() != MeetingKind.CONGRESS && own.kind() != MeetingKind.COUNCIL_SESSION) {
        periods.readName(own.head(), own.to(), limit);
      }
      BodyMention owner = body == null || isShortFor(body, convener) ? convener : body;
      BodyMention holder = convener != null ? convener : body;
      return new Meeting(
          name(own, mentions),
          kind(own, mentions),
          ordinal,
          term,
          text(holder),
          text(owner),
          place,
          days.start(),
          days.end(),
          days.part(),
          venue == null ? null : tagged.words(venue.from(), venue.to()),
          agenda,
          periods.review(),
          periods.plan(),
          Spans.of(tagged, from, limit));
    }

    /**
     * Where it was held: in the sentence that introduces it, or in the next one if that goes on
     * about the meeting.
     */
    private VenueReader.Venue venue(MeetingMention own, int from, int limit) {
      VenueReader reader = new VenueReader(tagged);
      VenueReader.Venue found = reader.read(from, limit);
      int next = own.sentence() + 1;
      if (found == null
          && next < document.sentenceCount()
          && document.lineOfSentence(next) == own.line()) {
        int a = document.sentenceFrom(next);
        int b = Math.min(document.sentenceTo(next), layout.textTo(own.line()));
        boolean goesOn = a < b && MeetingFinder.isHead(tagged, a);
        Match head = tagged.at(a, Category.MEETING_HEAD);
        Match verb = goesOn ? tagged.first(head.to(), b, Category.HOLDING_VERB) : null;
        return verb != null && verb.value().equals("EVENT") ? reader.read(verb.to(), b) : null;
      }
      return found;
    }

    /** The mention near a bare one ("cuộc họp") that says which meeting it is. */
    private MeetingMention specific(MeetingMention own, List<MeetingMention> mentions) {
      if (own.to() > own.headTo()) {
        return own;
      }
      for (MeetingMention m : mentions) {
        boolean near =
            !m.title()
                && Math.abs(m.sentence() - own.sentence()) <= 2
                && m.sentence() <= own.sentence();
        Match before = tagged.endingAt(m.head(), Category.MEETING_DISTRACTOR);
        if (near && m.kind() == own.kind() && m.to() > m.headTo() + 1 && before == null) {
          return m;
        }
      }
      return own;
    }

    /** Whose meeting it is; a body of no place that meets "toàn quốc" is that of the nation. */
    private Jurisdiction jurisdiction(
        MeetingMention own, List<BodyMention> all, LocalDate when, int limit) {
      boolean somewhere = false;
      for (BodyMention body : all) {
        somewhere |= body.level() != null || body.city() || body.isNamed();
      }
      for (int t = own.headTo(); !somewhere && !all.isEmpty() && t < own.to() - 1; t++) {
        if (tokens.isWritten(t, "toàn") && tokens.isWritten(t + 1, "quốc")) {
          return new Jurisdiction(Level.NATION, null, null, null);
        }
      }
      return new JurisdictionFinder(tagged, layout, gazetteer, when).find(all, limit);
    }

    private static void add(List<BodyMention> all, BodyMention body) {
      if (body != null) {
        all.add(body);
      }
    }

    private int sentenceFrom(MeetingMention m) {
      return Math.max(document.sentenceFrom(m.sentence()), layout.textFrom(m.line()));
    }

    private int sentenceTo(MeetingMention m) {
      return Math.min(document.sentenceTo(m.sentence()), layout.textTo(m.line()));
    }

    private String text(BodyMention body) {
      return body == null ? null : Abbreviations.expand(tagged, body.from(), body.to());
    }

    /**
     * The name as it stands there, or in the headline where the text only says "hội nghị"; what a
     * body did without a word for the meeting gets the word that follows.
     */
    private String name(MeetingMention m, List<MeetingMention> mentions) {
      MeetingMention title = m.to() == m.headTo() ? titleMention(mentions, m) : null;
      if (title != null && title.kind() == m.kind() && tellsMore(title, m)) {
        return Abbreviations.expand(tagged, title.head(), title.to());
      }
      String words = Abbreviations.expand(tagged, m.head(), m.to());
      MeetingMention noun = m.kind() == null ? noun(m, mentions) : null;
      if (noun == null) {
        return words;
      }
      String word = tagged.words(noun.head(), noun.headTo());
      Match task = tagged.at(m.head(), Category.MEETING_MODIFIER);
      String first = task == null ? "" : tagged.words(m.head(), task.to());
      if (!first.isEmpty() && word.endsWith(" " + first)) {
        // "tổ chức sơ kết …; dự buổi sơ kết".
        word = word.substring(0, word.length() - first.length() - 1);
      }
      return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + words;
    }

    /** Whether a headline names the meeting by the same word, or begins with its name. */
    private boolean tellsMore(MeetingMention title, MeetingMention m) {
      String word = tagged.words(m.head(), m.headTo());
      boolean same = tagged.words(title.head(), title.headTo()).equalsIgnoreCase(word);
      return title.to() > title.headTo() && (same || title.head() == layout.textFrom(title.line()));
    }

    private MeetingMention noun(MeetingMention own, List<MeetingMention> mentions) {
      for (MeetingMention m : mentions) {
        boolean near = m.sentence() >= own.sentence() && m.sentence() <= own.sentence() + 6;
        boolean inside = m.head() >= own.head() && m.head() < own.to();
        boolean other = tagged.endingAt(m.head(), Category.MEETING_DISTRACTOR) != null;
        if (!m.verb() && !m.title() && near && !inside && !other && m.to() == m.headTo()) {
          return m;
        }
      }
      return null;
    }

    private MeetingMention titleMention(List<MeetingMention> mentions, MeetingMention own) {
      for (MeetingMention m : mentions) {
        if (m.title() && m != own) {
          return m;
        }
      }
      return null;
    }

    private LocalDate published() {
      PublicationTime published = layout.info().publishedAt();
      return published == null ? null : published.date();
    }

    /** A verb of meeting says less of its kind than a noun that follows it. */
    private MeetingKind kind(MeetingMention own, List<MeetingMention> mentions) {
      if (!own.verb()) {
        return own.kind();
      }
      MeetingMention noun = noun(own, mentions);
      return noun != null ? noun.kind() : own.kind() != null ? own.kind() : MeetingKind.OTHER;
    }

    /** "Chi bộ thôn Tân Lương … Đại hội chi bộ": the body itself, said again in short. */
    private boolean isShortFor(BodyMention body, BodyMention convener) {
      int size = body.to() - body.from();
      if (convener == null || body.isNamed() || convener.to() - convener.from() <= size) {
        return false;
      }
      for (int i = 0; i < size; i++) {
        if (!tokens.areSame(body.from() + i, convener.from() + i)) {
          return false;
        }
      }
      return true;
    }

    // Who held it
    // ---------------------------------------------------------------------------------------------------

    /** The council that the sentence of a session names, be it only as that of its members. */
    private BodyMention council(int from, int limit) {
      for (int t = from; t < limit; t++) {
        if (tagged.is(t, Category.COUNCIL)) {
          BodyMention body = bodies.at(t, limit);
          if (body != null) {
            return body;
          }
        }
      }
      return null;
    }

    /** The body before the verb of holding that stands before the name, or behind "do" after it. */
    private BodyMention convener(MeetingMention m, int from, int limit) {
      Match held = m.verb() ? tagged.endingAt(m.head(), Category.HOLDING_VERB) : null;
      boolean before = held != null && held.value().equals("HOLD") && held.from() > from;
      int own = before ? held.from() : m.head();
      int verb = m.verb() ? own : holdingVerb(m.head(), from);
      if (verb >= 0) {
        BodyMention subject = lastBody(Math.max(from, verb - WINDOW), verb);
        if (subject != null) {
          return subject;
        }
      }
      BodyMention adjacent = lastBody(Math.max(from, m.head() - WINDOW), m.head());
      if (adjacent != null && adjacent.to() == m.head()) {
        return adjacent;
      }
      for (int t = m.to(); t < Math.min(limit, m.to() + WINDOW); t++) {
        if (tokens.isWord(t) && tokens.isSpelled(t, "do")) {
          BodyMention body = t + 1 < limit ? bodies.at(t + 1, limit) : null;
          return body == null || body.office() ? null : body;
        }
      }
      BodyMention owner = ownerBeforeEvent(m, limit);
      if (owner != null) {
        return owner;
      }
      BodyMention next =
          m.to() < limit && tokens.is(m.to(), ',') ? bodies.at(m.to() + 1, limit) : null;
      if (next != null && m.kind() != MeetingKind.OTHER && isSubject(next, limit)) {
        return next;
      }
      return m.title() ? null : behind(m, from, limit);
    }

    /** "Hội nghị tổng kết năm 2022 của Sở Y tế diễn ra …": whose meeting took place. */
    private BodyMention ownerBeforeEvent(MeetingMention m, int limit) {
      int end = Math.min(limit - 1, m.to() + WINDOW);
      for (int t = m.headTo(); t < end; t++) {
        BodyMention body = tokens.isSpelled(t, "của") ? bodies.at(t + 1, limit) : null;
        Match event = body == null ? null : tagged.at(body.to(), Category.HOLDING_VERB);
        if (event != null && !body.office() && event.value().equals("EVENT")) {
          return body;
        }
      }
      return null;
    }

    /** "…, HĐND huyện khóa X thảo luận": whether what a body did stands behind it. */
    private boolean isSubject(BodyMention body, int limit) {
      int end = names.behindTerm(body.to(), limit);
      return end < limit && !body.office() && tagged.is(end, Category.AGENDA_VERB);
    }

    /** The body that did something at its meeting: "Tại hội nghị giao ban quý I, Sở Y tế đã …". */
    private BodyMention behind(MeetingMention m, int from, int limit) {
      boolean there = m.head() > from && tagged.endingAt(m.head(), Category.VENUE_CUE) != null;
      for (int t = m.to(); there && t < Math.min(limit, m.to() + WINDOW); t++) {
        BodyMention body = tokens.is(t, ',') && t + 1 < limit ? bodies.at(t + 1, limit) : null;
        if (body != null) {
          return body.office() || body.to() >= limit || !tokens.isWord(body.to()) ? null : body;
        }
      }
      return null;
    }

    private int holdingVerb(int head, int from) {
      if (head > from && MeetingFinder.hasHad(tokens, head)) {
        return head - 1;
      }
      for (int t = head - 1; t >= Math.max(from, head - 8); t--) {
        Match verb = tagged.at(t, Category.HOLDING_VERB);
        if (verb != null && verb.value().equals("HOLD") && verb.to() <= head + 1) {
          int first = t;
          for (int s = t - 1; s >= Math.max(from, t - 3); s--) {
            Match longer = tagged.at(s, Category.HOLDING_VERB);
            first = longer != null && longer.to() > t - 1 ? s : first;
          }
          return first;
        }
        if (tokens.is(t, ';') || tokens.is(t, ':')) {
          return -1;
        }
      }
      return -1;
    }

    /**
     * The subject among the bodies of a stretch: the last that is no place of meeting and no
     * person's office.
     */
    private BodyMention lastBody(int from, int to) {
      BodyMention last = null;
      BodyMention partner = null;
      for (int t = from; t < to; t++) {
        BodyMention body = bodies.at(t, to);
        if (body == null) {
          body = bodies.place(t, to);
          // A place does something itself only right before the verb: "Phường Thanh Miếu tổ chức".
          boolean subject = body != null && last == null && to - chainEnd(body, to) <= 2;
          body = subject && (t == from || !tokens.is(t - 1, '(')) ? body : null;
        }
        if (body == null) {
          continue;
        }
        // "A phối hợp với B, C và D": the partners of A are one list.
        if (isListed(partner, body) || joins(last, body)) {
          partner = body;
        } else if (!body.office() && !isObject(body.from(), from) && !isAbove(last, body)) {
          last = isListed(last, body) ? together(last, body) : body;
        }
        t = body.to() - 1;
      }
      return last;
    }

    /** The end of a place and the units above it: "xã A, huyện B, tỉnh C", "xã A (huyện B)". */
    private int chainEnd(BodyMention place, int to) {
      int end = place.to();
      while (end + 1 < to && (tokens.is(end, ',') || tokens.is(end, '('))) {
        BodyMention above = bodies.place(end + 1, to);
        if (above == null) {
          return end;
        }
        boolean closed = above.to() < to && tokens.is(above.to(), ')');
        end = closed ? above.to() + 1 : above.to();
      }
      return end;
    }

    /** Whether two bodies stand in one list: "Tỉnh ủy, HĐND tỉnh"; "Sở Y tế và Công an tỉnh". */
    private boolean isListed(BodyMention first, BodyMention second) {
      return first != null
          && second.from() - first.to() == 1
          && (tokens.is(first.to(), ',')
              || tokens.is(first.to(), '-')
              || tagged.is(first.to(), Category.AND));
    }

    private static BodyMention together(BodyMention first, BodyMention second) {
      BodyMention named = second.isNamed() || !first.isNamed() ? second : first;
      return new BodyMention(
          first.from(),
          second.to(),
          named.level(),
          named.city(),
          named.nameFrom(),
          named.nameTo(),
          false);
    }

    /** Whether a preposition before a body makes it no subject: "tại Trung tâm …", "của UBND …". */
    private boolean isObject(int t, int from) {
      if (venue != null && t >= venue.from() && t < venue.to()) {
        return true;
      }
      return t > from
          && (tagged.is(t - 1, Category.VENUE_CUE)
              || tagged.is(t - 1, Category.VENUE_NOUN)
              || tokens.isSpelled(t - 1, "của")
              || tokens.isSpelled(t - 1, "các")
              || tokens.isSpelled(t - 1, "sở") && tagged.is(t - 2, Category.VENUE_NOUN));
    }

    /** "Tổng cục A (Bộ B)": whether a body in brackets says to whom the one before it belongs. */
    private boolean isAbove(BodyMention last, BodyMention body) {
      return last != null && last.to() == body.from() - 1 && tokens.is(last.to(), '(');
    }

    /** "A phối hợp với B": A holds the meeting. */
    private boolean joins(BodyMention first, BodyMention second) {
      int distance = first == null ? 0 : second.from() - first.to();
      if (first == null || distance > 14) {
        return false;
      }
      for (int t = first.to(); t < second.from(); t++) {
        String word = tokens.text(t).toLowerCase(Locale.ROOT);
        if (word.equals("phối") || distance <= 3 && (word.equals("cùng") || word.equals("với"))) {
          return true;
        }
      }
      return false;
    }

    // Which one it is
    // -----------------------------------------------------------------------------------------------

    /** Its own number: in its name, behind the verb, in the headline or where it is named again. */
    private Integer ordinal(MeetingMention own, List<MeetingMention> mentions, int limit) {
      Integer mine =
          names.ordinal(
              own.headTo(), Math.max(own.to(), own.verb() ? Math.min(limit, own.headTo() + 4) : 0));
      if (mine != null) {
        return mine;
      }
      MeetingMention title = titleMention(mentions, own);
      for (MeetingMention m : mentions) {
        if (m.title() && m != title && m.kind() != own.kind()) {
          // "Họp báo về Kỳ họp thứ chín".
          continue;
        }
        boolean near = m.title() || m.line() == own.line() && m.sentence() <= own.sentence() + 2;
        Match before = tagged.endingAt(m.head(), Category.MEETING_DISTRACTOR);
        if (near && before == null && (m.kind() == own.kind() || m.verb() || own.verb())) {
          Integer other = names.ordinal(m.headTo(), m.to());
          if (other != null) {
            return other;
          }
        }
      }
      return null;
    }

    private String term(
        MeetingMention own, BodyMention body, BodyMention convener, MeetingMention title) {
      String best = null;
      String years = null;
      List<int[]> anchors = new ArrayList<>();
      anchors.add(new int[] {own.headTo(), Math.max(own.to(), own.headTo()), sentenceTo(own)});
      for (BodyMention b : new BodyMention[] {body, convener}) {
        if (b != null) {
          anchors.add(new int[] {b.to(), b.to(), sentenceTo(own)});
        }
      }
      if (title != null) {
        anchors.add(new int[] {title.headTo(), title.to(), layout.textTo(title.line())});
      }
      for (int[] anchor : anchors) {
        TermReader.Term term =
            new TermReader(tagged, ordinals, bodies).read(anchor[0], anchor[1], anchor[2], body);
        if (term != null) {
          years = years == null ? term.years() : years;
          best = best == null ? term.text() : best;
        }
      }
      return years != null ? years : best;
    }
  }
}
