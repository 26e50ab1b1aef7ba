package io.github.bienban.extract;

import io.github.bienban.extract.RoleLinks.Act;
import io.github.bienban.extract.RoleLinks.Acts;
import io.github.bienban.extract.Roll.Piece;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Mentions;
import io.github.bienban.mention.PersonFinder;
import io.github.bienban.mention.PostMention;
import io.github.bienban.mention.PostReader;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Level;
import io.github.bienban.model.Meeting;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lists who took part in the meeting. */
public final class ParticipantExtractor {

  private static final int MAX_GROUP = 16;

  /**
   * Lists who took part.
   *
   * @param mentions the report
   * @param layout its layout
   * @param meeting its meeting
   * @return the people and the groups
   */
  public Participants extract(Mentions mentions, Layout layout, Meeting meeting) {
    return new Reading(mentions.tagged(), layout, meeting).run();
  }

  /** The reading of one report. */
  private static final class Reading {
    private final Tagged tagged;
    private final Tokens tokens;
    private final Document document;
    private final Layout layout;
    private final RollReader rolls;
    private final RoleLinks roles;
    private final DelegationReader groups;
    private final Roster roster;
    private final String place;
    private final List<Delegation> delegations = new ArrayList<>();
    private final List<Reference> later = new ArrayList<>();
    private Set<Act> open = EnumSet.noneOf(Act.class);

    /** A post whose holder was not yet named where it stands. */
    private record Reference(PostMention post, Acts acts) {}

    Reading(Tagged tagged, Layout layout, Meeting meeting) {
      this.tagged = tagged;
      this.tokens = tagged.tokens();
      this.document = tagged.document();
      this.layout = layout;
      PersonFinder persons = new PersonFinder(tagged);
      PostReader posts = new PostReader(tagged, persons);
      this.rolls = new RollReader(tagged, persons, posts);
      this.roles = new RoleLinks(tagged, rolls);
      this.groups = new DelegationReader(tagged);
      this.roster = new Roster(tagged, posts, isCity(meeting));
      Jurisdiction jurisdiction = meeting.jurisdiction();
      this.place = jurisdiction == null ? null : jurisdiction.name();
    }

    Participants run() {
      for (int line = 0; line < layout.lineCount(); line++) {
        if (isRead(line)) {
          line(line);
        }
      }
      later.forEach(reference -> add(roster.holder(reference.post()), reference.acts()));
      return new Participants(roster.attendees(), delegations);
    }

    private boolean isRead(int line) {
      return switch (layout.part(line)) {
        case TITLE, SAPO, BODY, HEADING, CAPTION -> layout.textFrom(line) < layout.textTo(line);
        default -> false;
      };
    }

    private void line(int line) {
      int from = layout.textFrom(line);
      int to = layout.textTo(line);
      Set<Act> carried = open;
      boolean listed = false;
      for (int s = document.sentenceOf(from); s <= document.sentenceOf(to - 1); s++) {
        int a = Math.max(from, document.sentenceFrom(s));
        int b = Math.min(to, document.sentenceTo(s));
        while (b < to && s < document.sentenceOf(to - 1) && isUnfinished(b)) {
          b = Math.min(to, document.sentenceTo(++s));
        }
        if (a >= b) {
          continue;
        }
        List<Roll> found = rolls.read(a, b);
        listed |= sentence(found, a, b, a == from ? carried : EnumSet.noneOf(Act.class));
        open = roles.opens(a, b, found);
      }
      boolean goesOn = listed || isItem(from) || roles.isPart(from, to);
      if (open.isEmpty() && goesOn && !carried.isEmpty()) {
        open = carried;
      }
    }

    /** Whether a sentence ends with an item's number, a title or a post: "1.", "TS.", "PCT." */
    private boolean isUnfinished(int end) {
      if (end < 2 || !tokens.is(end - 1, '.')) {
        return false;
      }
      Match title = tagged.endingAt(end - 1, Category.HONORIFIC);
      boolean item =
          tokens.isNumber(end - 2)
              && tokens.text(end - 2).length() <= 2
              && !tokens.isGlued(end - 2)
              && (end < 3 || tokens.isPunct(end - 3));
      boolean titled =
          title != null && (title.value().equals("TITLE") || title.value().equals("ORDER"));
      boolean post =
          tagged.endingAt(end, Category.POST_ABBREVIATION) != null
              && tagged.endingAt(end, Category.ADMIN_UNIT) == null;
      return item || titled || post;
    }

    private boolean isItem(int token) {
      return tokens.isPunct(token) && !tokens.is(token, '"') && !tokens.is(token, '(');
    }

    /**
     * Reads a sentence; whether it begins with an item of the list that a line before it opened.
     */
    private boolean sentence(List<Roll> found, int from, int to, Set<Act> carried) {
      boolean listed = false;
      Set<Act> present = EnumSet.noneOf(Act.class);
      Set<Act> group = EnumSet.noneOf(Act.class);
      int next = 0;
      for (int i = 0; i < found.size(); i++) {
        Roll roll = found.get(i);
        int before = i == 0 ? from : found.get(i - 1).to();
        // Over the groups behind, once for all lists before them.
        if (next <= i) {
          next = i + 1;
          while (next < found.size() && isGroup(found.get(next))) {
            next++;
          }
        }
        int behind = next < found.size() ? found.get(next).from() : to;
        Acts acts = roles.of(roll, before, behind, i == 0);
        if (i == 0 && !carried.isEmpty() && roll.hasPerson() && beginsLine(from, roll.from())) {
          Set<Act> all = EnumSet.copyOf(carried);
          all.addAll(acts.all());
          acts = new Acts(all, acts.last(), true);
          listed = true;
        } else if (acts.isEmpty() && roll.hasPerson() && goesOn(roll)) {
          acts = new Acts(present, EnumSet.noneOf(Act.class), true);
        } else if (acts.isEmpty() && roll.hasPerson() && isExample(roll.from())) {
          acts = new Acts(group, EnumSet.noneOf(Act.class), true);
        }
        if (!acts.isEmpty()) {
          present = acts.present() ? acts.all() : EnumSet.noneOf(Act.class);
        }
        group = isGroup(roll) ? acts.all() : EnumSet.noneOf(Act.class);
        take(roll, acts);
      }
      boolean item = !carried.isEmpty() && (listed || isItem(from));
      delegations.addAll(groups.read(found, from, to, item));
      return listed;
    }

    /** Whether a list is but a group's name: "cùng 40 cán bộ các trường". */
    private boolean isGroup(Roll roll) {
      PostMention post = roll.pieces().get(0).post();
      return roll.pieces().size() == 1
          && post != null
          && (post.many() || post.loose())
          && !tokens.isCapitalised(roll.from());
    }

    /**
     * Whether an item goes on with the list before it: behind a semicolon or "cùng", or as one more
     * who is addressed.
     */
    private boolean goesOn(Roll roll) {
      int token = roll.from();
      Piece first = roll.pieces().get(0);
      boolean addressed = first.isPerson() && first.person().isAddressed();
      return addressed && token > 0 && tokens.is(token - 1, ',') || goesOn(token);
    }

    private boolean goesOn(int token) {
      return token > 0 && (tokens.is(token - 1, ';') || isGroupsName(token - 1))
          || tagged.endingAt(token, Category.AND) != null;
    }

    /** Whether members of the group before are named: "dự có lãnh đạo các sở, như: ông A". */
    private boolean isExample(int token) {
      int end = token > 0 && tokens.is(token - 1, ':') ? token - 1 : token;
      Match lead = tagged.endingAt(end, Category.PERSON_LEAD);
      return lead != null && lead.value().equals("PLAIN");
    }

    /** Whether a colon ends the name of a group: "…; các đồng chí trong Ban Thường vụ:". */
    private boolean isGroupsName(int colon) {
      if (!tokens.is(colon, ':')) {
        return false;
      }
      int first = Math.max(0, colon - MAX_GROUP);
      for (int t = colon - 1; t >= first; t--) {
        if (tagged.is(t, Category.ROLE_CUE)) {
          return false;
        }
        if (tokens.is(t, ';')) {
          Match many = tagged.at(t + 1, Category.HONORIFIC);
          return many != null && many.value().equals("MANY")
              || tagged.is(t + 1, Category.GROUP_HEAD);
        }
      }
      return false;
    }

    /** Whether nothing but a mark or a number stands before an item. */
    private boolean beginsLine(int from, int item) {
      for (int t = from; t < item; t++) {
        if (tokens.isWord(t)) {
          return false;
        }
      }
      return item - from <= 3;
    }

    private void take(Roll roll, Acts acts) {
      if (!roll.hasPerson()) {
        referred(roll, acts);
        return;
      }
      if (!isAnchored(roll) && !roster.knows(roll.pieces().get(0).person())) {
        return;
      }
      List<List<PostMention>> held = PostLinks.of(roll);
      if (roles.isOffice(roll)) {
        // "Thư ký: bà A, Chánh Văn phòng": what somebody is at the meeting only is no post.
        PostMention office = roll.pieces().get(0).post();
        held.forEach(posts -> posts.remove(office));
      }
      String honorific = null;
      int left = roll.persons();
      for (int i = 0; i < roll.pieces().size(); i++) {
        Piece piece = roll.pieces().get(i);
        if (!piece.isPerson()) {
          if (piece.honorific() != null) {
            boolean titled = !piece.honorific().isEmpty();
            boolean next =
                i + 1 < roll.pieces().size() && roll.pieces().get(i + 1).gap() == Roll.Gap.NONE;
            boolean group = piece.isPost() && piece.post().many();
            honorific = titled && (group || next) ? piece.honorific() : null;
          }
          continue;
        }
        left--;
        if (piece.person().honorific() != null) {
          honorific = piece.person().many() ? piece.person().honorific() : null;
        }
        Roster.Entry entry = roster.named(piece.person(), honorific, !held.get(i).isEmpty());
        if (entry == null) {
          continue;
        }
        entry.hold(held.get(i));
        entry.add(acts.all());
        if (left == 0) {
          entry.add(acts.last());
        }
      }
    }

    /**
     * Whether more than their shape says that words are names: an honorific, a post, the beginning
     * of a sentence, or a word before them. The names of villages have surnames in them, too.
     */
    private boolean isAnchored(Roll roll) {
      Piece first = roll.pieces().get(0);
      if (roll.pieces().size() == 1 && !first.person().isAddressed() && isPlace(first)) {
        return false;
      }
      return roll.pieces().size() > roll.persons()
          || first.person().isAddressed()
          || begins(roll) && !isVillage(roll)
          || tagged.endingAt(roll.from(), Category.PERSON_LEAD) != null
          || tagged.endingAt(roll.from(), Category.ROLE_CUE) != null
          || roll.from() > 0 && tokens.is(roll.from() - 1, ':');
    }

    /** Whether nothing but marks and a number stands before a list in its sentence or line. */
    private boolean begins(Roll roll) {
      int line = layout.textFrom(document.lineOf(roll.from()));
      return document.sentenceFrom(document.sentenceOf(roll.from())) == roll.from()
          || beginsLine(line, roll.from());
    }

    /** Two words and a verb are more often a village than a person: "Hà Lâu đề nghị". */
    private boolean isVillage(Roll roll) {
      return roll.to() - roll.from() <= 2
          && roll.to() < document.sentenceTo(document.sentenceOf(roll.from()))
          && tokens.isWord(roll.to());
    }

    /**
     * Whether a name without post or honorific is that of a district or a commune, or of the
     * meeting's own place: "Hà Lâu phát động thi đua".
     */
    private boolean isPlace(Piece piece) {
      if (tagged.words(piece.person().from(), piece.to()).equalsIgnoreCase(place)) {
        return true;
      }
      Match district = tagged.at(piece.person().from(), Category.DISTRICT);
      Match commune = tagged.at(piece.person().from(), Category.COMMUNE);
      return district != null && district.to() == piece.to()
          || commune != null && commune.to() == piece.to();
    }

    /** A post or an honorific alone that stands for a person named before. */
    private void referred(Roll roll, Acts acts) {
      if (acts.isEmpty() || roll.pieces().size() > 1) {
        return;
      }
      Piece piece = roll.pieces().get(0);
      if (!piece.isPost()) {
        add(isChairsName(roll.to()) ? null : roster.latest(), acts);
      } else if (isReference(piece)) {
        Roster.Entry entry = roster.holder(piece.post());
        if (entry == null) {
          later.add(new Reference(piece.post(), acts));
        }
        add(entry, acts);
      }
    }

    /** "đồng chí chủ trì yêu cầu …": who presides is named by that, not said to preside. */
    private boolean isChairsName(int token) {
      Match cue = token < tokens.size() ? tagged.at(token, Category.ROLE_CUE) : null;
      return cue != null
          && cue.value().equals("CHAIR")
          && cue.to() < tokens.size()
          && tagged.is(cue.to(), Category.ROLE_CUE);
    }

    /** Whether a post stands for the person who holds it: "Bí thư Huyện ủy nhấn mạnh". */
    private boolean isReference(Piece piece) {
      boolean shown = piece.honorific() != null || tokens.isCapitalised(piece.from());
      return shown && !piece.post().many() && !piece.post().loose();
    }

    private static void add(Roster.Entry entry, Acts acts) {
      if (entry != null) {
        entry.add(acts.all());
        entry.add(acts.last());
      }
    }

    /** Whether the party committee above is that of a city under the central government. */
    private boolean isCity(Meeting meeting) {
      Jurisdiction place = meeting.jurisdiction();
      String above = place == null ? null : place.parent();
      if (above == null && place != null && place.level() == Level.PROVINCE) {
        above = place.name();
      }
      int cities = 0;
      int provinces = 0;
      for (int t = 0; t < tokens.size(); t++) {
        Match province = above == null ? null : tagged.at(t, Category.PROVINCE);
        if (province != null && tagged.words(t, province.to()).equalsIgnoreCase(above)) {
          return province.value().equals("CITY");
        }
        Match body = tagged.at(t, Category.BODY);
        if (body != null && body.value().equals("CITY")) {
          cities++;
        } else if (body != null && body.value().equals("PROVINCE")) {
          provinces++;
        }
      }
      return cities > provinces;
    }
  }
}
