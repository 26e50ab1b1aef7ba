package io.github.bienban.extract;

import io.github.bienban.extract.Roll.Gap;
import io.github.bienban.extract.Roll.Piece;
import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Address;
import io.github.bienban.mention.BodyMention;
import io.github.bienban.mention.BodyReader;
import io.github.bienban.mention.PersonFinder;
import io.github.bienban.mention.PersonMention;
import io.github.bienban.mention.PostMention;
import io.github.bienban.mention.PostReader;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the persons and posts of a sentence and joins those that stand in one list. */
final class RollReader {

  private static final int MAX_GAP = 24;
  private static final int MAX_REST = 2;

  /** The words with which a sentence opens are no more. */
  private static final int MAX_OPENING = 12;

  /** The lists with whose words posts begin. */
  private static final Categories POSTS =
      Categories.of(Category.POST_HEAD, Category.POST_ABBREVIATION, Category.POST_PREFIX);

  /** The lists whose words matter in lower case: a piece begins with them, or they hide one. */
  private static final Categories BEGINNINGS =
      Categories.of(
          Category.POST_HEAD,
          Category.POST_ABBREVIATION,
          Category.POST_PREFIX,
          Category.HONORIFIC,
          Category.ROLE_CUE,
          Category.BODY);

  private final Tagged tagged;
  private final Tokens tokens;
  private final PersonFinder persons;
  private final PostReader posts;
  private final BodyReader bodies;

  /** Where the first person stands in the list that is being read, or -1. */
  private int firstPerson = -1;

  /** Whether a post behind a semicolon stands behind the last person of the list. */
  private boolean apart;

  RollReader(Tagged tagged, PersonFinder persons, PostReader posts) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.persons = persons;
    this.posts = posts;
    this.bodies = new BodyReader(tagged);
  }

  /**
   * The lists of a sentence.
   *
   * @param from the first token
   * @param to the token behind the last one
   * @return the lists, in order
   */
  List<Roll> read(int from, int to) {
    List<Roll> rolls = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (!tokens.isCapitalised(at) && !tagged.is(at, BEGINNINGS)) {
        at++;
        continue;
      }
      Piece last = open.isEmpty() ? null : open.get(open.size() - 1);
      if (last != null && isMade(last.to(), at + 1) && isAgent(open.get(0).from())) {
        at++;
      }
      Piece piece = piece(at, to, open);
      if (piece == null || isRepresented(at)) {
        at = piece == null ? behind(at) : piece.to();
        continue;
      }
      Gap gap = last == null ? null : gap(last.to(), piece.from());
      if (last != null && gap == null && isHead(open.get(0).from(), last.to(), piece)) {
        gap = Gap.COMMA;
      }
      if (gap == null
          || !mayFollow(last, piece, gap)
          || isAnother(open, piece, gap)
          || isNextSpeaker(open, piece, gap, to)
          || isBehindChair(open, piece, gap)) {
        close(open, rolls);
        gap = Gap.START;
      }
      firstPerson = firstPerson < 0 && piece.isPerson() ? open.size() : firstPerson;
      apart = !piece.isPerson() && (apart || gap == Gap.SEMICOLON);
      open.add(
          new Piece(
              piece.person(), piece.post(), piece.honorific(), gap, piece.from(), piece.to()));
      at = piece.to();
    }
    close(open, rolls);
    return rolls;
  }

  /** "đoàn do ông A làm Trưởng đoàn": the post in which a person leads the others. */
  private boolean isHead(int list, int from, Piece piece) {
    return isAgent(list) && piece.isPost() && isMade(from, piece.from());
  }

  private boolean isAgent(int list) {
    Match lead = tagged.endingAt(list, Category.PERSON_LEAD);
    return lead != null && lead.value().equals("AGENT");
  }

  private boolean isMade(int from, int post) {
    return post - 1 == from && tokens.isWritten(from, "làm");
  }

  /**
   * Whether a list names the post in which its person leads others: "do ông A làm Trưởng đoàn", but
   * not "tập thể do ông A làm Bí thư", whose office has nothing to do with the meeting.
   */
  boolean isHeaded(Roll roll) {
    int last = roll.pieces().size() - 1;
    Piece piece = roll.pieces().get(last);
    if (last == 0 || !piece.isPost() || !isMade(roll.pieces().get(last - 1).to(), piece.from())) {
      return false;
    }
    Match office = tagged.at(piece.from() - 1, Category.ROLE_CUE);
    return office == null || !office.value().equals("NONE");
  }

  /** The next word, those of a cue left out: "Đoàn chủ tịch" is nobody's post. */
  private int behind(int token) {
    Match cue = tagged.at(token, Category.ROLE_CUE);
    if (cue == null) {
      cue = tagged.at(token, Category.HONORIFIC);
      cue = cue == null || cue.value().equals("NOT") ? cue : null;
    }
    if (cue == null && isRepresented(token)) {
      // "thay mặt Ban Thường vụ" names no post.
      cue = tagged.at(token, Category.BODY);
    }
    return cue == null ? token + 1 : cue.to();
  }

  /** Whether someone else speaks for a person or a post: "thay mặt Thủ tướng". */
  private boolean isRepresented(int token) {
    Match link = tagged.endingAt(token, Category.ROLE_LINK);
    return link != null && link.value().equals("BEHALF");
  }

  private void close(List<Piece> open, List<Roll> rolls) {
    firstPerson = -1;
    apart = false;
    cutGroup(open);
    cutCompany(open);
    cutLead(open);
    if (!open.isEmpty()) {
      rolls.add(new Roll(open, open.get(0).from(), open.get(open.size() - 1).to()));
      open.clear();
    }
  }

  /** "…; thôn trưởng 12 thôn": posts in lower case at the end of a list, of nobody named. */
  private void cutGroup(List<Piece> open) {
    int at = open.size();
    while (at > 0 && open.get(at - 1).isPost() && open.get(at - 1).honorific() == null) {
      at--;
      Piece piece = open.get(at);
      if (piece.gap() == Gap.SEMICOLON && at > 0) {
        if (!tokens.isCapitalised(piece.from())) {
          open.subList(at, open.size()).clear();
        }
        return;
      }
    }
  }

  /** "ông A, Tư lệnh cùng Thủ trưởng các phòng": who comes with a person is somebody else. */
  private void cutCompany(List<Piece> open) {
    int last = open.size() - 1;
    Piece piece = last > 0 ? open.get(last) : null;
    boolean alone = piece != null && piece.isPost() && piece.honorific() == null;
    if (alone && piece.gap() == Gap.AND && isWith(piece.from())) {
      open.remove(last);
    }
  }

  private boolean isWith(int token) {
    int word = token > 1 && tokens.isSpelled(token - 1, "với") ? token - 2 : token - 1;
    return word >= 0 && tokens.isSpelled(word, "cùng");
  }

  /** "Báo cáo trước cổ đông, ông A": a group in lower case before the name is not the person. */
  private void cutLead(List<Piece> open) {
    if (open.size() < 2) {
      return;
    }
    Piece first = open.get(0);
    Piece next = open.get(1);
    boolean group =
        first.isPost()
            && first.post().loose()
            && first.honorific() == null
            && !tokens.isCapitalised(first.from());
    if (group && next.isPerson() && next.gap() == Gap.COMMA && next.person().isAddressed()) {
      open.remove(0);
    }
  }

  /** An honorific alone is no member of a list. */
  private static boolean mayFollow(Piece last, Piece piece, Gap gap) {
    boolean alone = !piece.isPerson() && !piece.isPost();
    boolean afterAlone = !last.isPerson() && !last.isPost();
    return !alone && !afterAlone || gap == Gap.NONE && afterAlone;
  }

  /** "được bầu làm Chủ tịch, bà B": the post is that of the person before. */
  private boolean isAnother(List<Piece> open, Piece piece, Gap gap) {
    Piece first = open.get(0);
    if (gap != Gap.COMMA || firstPerson >= 0 || !piece.isPerson()) {
      return false;
    }
    Match lead = tagged.endingAt(first.from(), Category.ROLE_CUE);
    Match is = tagged.endingAt(first.from(), Category.PERSON_LEAD);
    boolean elected =
        is != null && is.value().equals("PLAIN") && isElected(is.from())
            || lead != null && lead.value().equals("NONE");
    return elected && piece.person().isAddressed();
  }

  /**
   * "Sau phát biểu của ông A, bà B báo cáo", "Trả lời ý kiến của Bí thư, Giám đốc Sở B cho biết":
   * who comes next.
   */
  private boolean isNextSpeaker(List<Piece> open, Piece piece, Gap gap, int to) {
    if (gap != Gap.COMMA || !isOpened(open)) {
      return false;
    }
    return piece.isPerson()
        ? piece.person().isAddressed()
        : piece.isPost() && persons.bareEnd(piece.to(), to) > 0;
  }

  /** Whether a sentence opens with what is said after or on the words of those in a list. */
  private boolean isOpened(List<Piece> open) {
    int from = open.get(0).from();
    if (from == 0 || !tokens.isWritten(from - 1, "của") && !tokens.isWritten(from - 1, "với")) {
      return false;
    }
    int start = tagged.document().sentenceFrom(tagged.document().sentenceOf(from));
    Match cue = tagged.at(start, Category.ROLE_CUE);
    boolean says =
        cue != null
            && (cue.value().equals("SPEAKER") || cue.value().equals("SAY"))
            && cue.to() < from;
    return from - start <= MAX_OPENING
        && (says || tokens.isWritten(from - 1, "của") && tokens.isSpelled(start, "sau"));
  }

  /** "chủ trì của ông A; bà B trình bày …": one who presides and one who does something else. */
  private boolean isBehindChair(List<Piece> open, Piece piece, Gap gap) {
    Match lead = tagged.endingAt(open.get(0).from(), Category.PERSON_LEAD);
    return gap == Gap.SEMICOLON
        && lead != null
        && lead.value().equals("CHAIRED")
        && piece.isPerson()
        && piece.person().isAddressed();
  }

  private boolean isElected(int token) {
    Match cue = tagged.endingAt(token, Category.ROLE_CUE);
    return cue != null && cue.value().equals("NONE");
  }

  private Piece piece(int at, int to, List<Piece> open) {
    Piece last = open.isEmpty() ? null : open.get(open.size() - 1);
    Match honorific = tagged.at(at, Category.HONORIFIC);
    if (honorific != null && honorific.value().equals("NOT") && !tokens.isCapitalised(at + 1)) {
      return null;
    }
    PostMention post = tagged.is(at, POSTS) ? posts.at(at, to, isNamed(open, at, to)) : null;
    if (post != null) {
      return new Piece(null, post, null, Gap.START, at, post.to());
    }
    boolean titled = honorific != null && !isInBody(honorific);
    Address address = titled ? persons.address(at, to) : null;
    if (address != null) {
      return addressed(address, to);
    }
    if (!tokens.isCapitalised(at) || isOffice(at)) {
      return null;
    }
    return bare(at, to, last);
  }

  /** "Hội Nhà báo Nghệ An" addresses nobody. */
  private boolean isInBody(Match honorific) {
    Match body = tagged.endingAt(honorific.to(), Category.BODY);
    return body != null && body.from() < honorific.from() && !body.value().equals("NONE");
  }

  /** "Đoàn Chủ tọa" begins with a surname and names nobody. */
  private boolean isOffice(int token) {
    Match cue = tagged.at(token, Category.ROLE_CUE);
    return cue != null && cue.to() - token > 1 && tagged.is(token, Category.SURNAME);
  }

  private Piece addressed(Address address, int to) {
    int next = address.to();
    // "các đồng chí Đại tướng - Ủy viên Bộ Chính trị: …".
    next += address.many() && next < to && tokens.is(next, '-') ? 1 : 0;
    PostMention post = next < to ? posts.at(next, to, false) : null;
    if (post != null) {
      return new Piece(
          null,
          many(post, address),
          address.honorific() == null ? "" : address.honorific(),
          Gap.START,
          address.from(),
          post.to());
    }
    int end = persons.isHistorical(next) ? -1 : persons.nameEnd(next, to);
    Match country = tagged.at(next, Category.COUNTRY);
    // "các giáo sư Hàn Quốc".
    if (end > 0 && (country == null || country.to() < end)) {
      PersonMention person =
          new PersonMention(next, end, address.from(), address.honorific(), address.many());
      return new Piece(person, null, null, Gap.START, address.from(), end);
    }
    // "Đại biểu quận: …" is a group.
    boolean group = next < to && tagged.is(next, Category.ADMIN_UNIT);
    if (address.honorific() == null || address.many() || group || !startsClause(address.from())) {
      return null;
    }
    return new Piece(null, null, address.honorific(), Gap.START, address.from(), address.to());
  }

  private static PostMention many(PostMention post, Address address) {
    return address.many()
        ? new PostMention(
            post.from(), post.to(), post.headTo(), post.bodyFrom(), true, post.loose())
        : post;
  }

  /** Whether a word begins a sentence or a part of one. */
  private boolean startsClause(int token) {
    return token == 0
        || tagged.document().sentenceFrom(tagged.document().sentenceOf(token)) == token
        || tokens.is(token - 1, ';')
        || tokens.is(token - 1, ',')
        || tagged.endingAt(token, Category.AND) != null;
  }

  private Piece bare(int at, int to, Piece last) {
    boolean afterPost = last != null && last.isPost() && last.to() == at;
    int end = persons.bareEnd(at, to);
    if (end < 0 && afterPost && !persons.isHistorical(at)) {
      end = persons.nameEnd(at, to);
      boolean place = end > 0 && tagged.at(at, Category.PROVINCE) != null;
      end = place ? -1 : end;
    }
    if (end < 0 && (last != null || mayBegin(at))) {
      end = listed(at, to, last);
    }
    boolean bracket =
        end > 0 && end < to && at > 0 && tokens.is(at - 1, '(') && tokens.is(end, ')');
    if (bracket && last != null && last.isPerson()) {
      // "ông A (Tiền Hải)": where the person is from.
      return null;
    }
    boolean joined = last != null && gap(last.to(), at) != null;
    if (end < 0 || isListedPlace(at, end) || !afterPost && !joined && !mayBegin(at)) {
      return null;
    }
    PersonMention person = new PersonMention(at, end, at, null, false);
    return new Piece(person, null, null, Gap.START, at, end);
  }

  /** "huyện Kế Sách, Cù Lao Dung": whether a known place follows another one in a list. */
  private boolean isListedPlace(int at, int end) {
    Match district = tagged.at(at, Category.DISTRICT);
    Match commune = tagged.at(at, Category.COMMUNE);
    boolean place =
        district != null && district.to() == end || commune != null && commune.to() == end;
    Match and = tagged.endingAt(at, Category.AND);
    int before = and != null ? and.from() : at - 1;
    return place
        && at > 1
        && (and != null || tokens.is(before, ','))
        && (tagged.endingAt(before, Category.DISTRICT) != null
            || tagged.endingAt(before, Category.COMMUNE) != null);
  }

  /** The end of a name that shows by its place in a list and the post behind it that it is one. */
  private int listed(int at, int to, Piece last) {
    int end = persons.nameEnd(at, to);
    boolean alone = last == null || last.to() < at && gap(last.to(), at) == null;
    boolean letter = persons.isLettered(at, to);
    if (end - at < 2 && !letter
        || end + 1 >= to
        || last != null && last.to() == at
        || alone && !letter) {
      return -1;
    }
    if (letter && !alone && last.isPerson()) {
      return end;
    }
    boolean mark = tokens.is(end, ',') || tokens.is(end, '-') || tokens.is(end, '(');
    PostMention post = mark ? posts.at(end + 1, to, true) : null;
    return post == null || post.loose() ? -1 : end;
  }

  /** Whether a name without honorific may begin behind the words before it. */
  private boolean mayBegin(int at) {
    if (tagged.document().sentenceFrom(tagged.document().sentenceOf(at)) == at) {
      return true;
    }
    if (tokens.is(at - 1, ':') && tagged.endingAt(at - 1, Category.ADMIN_UNIT) != null) {
      return false;
    }
    return tokens.isPunct(at - 1) && !tokens.is(at - 1, '/')
        || tagged.endingAt(at, Category.AND) != null
        || tagged.endingAt(at, Category.PERSON_LEAD) != null
        || tagged.endingAt(at, Category.ROLE_CUE) != null;
  }

  /** Whether a post that begins here belongs to a person named before it in the list. */
  private boolean isNamed(List<Piece> open, int at, int to) {
    boolean led = firstPerson > 0 && open.get(firstPerson).gap() == Gap.NONE;
    if (firstPerson < 0 || led || apart || isNext(open, at, to)) {
      return false;
    }
    Match link = tagged.endingAt(at, Category.POST_LINK);
    if (link != null && link.value().equals("MANY")) {
      return false;
    }
    Gap gap = gap(open.get(open.size() - 1).to(), at);
    return gap != null && gap != Gap.AND && gap != Gap.SEMICOLON;
  }

  /** "các Phó Thủ tướng: A, B, Bộ trưởng Bộ Y tế C": the post behind B is that of C. */
  private boolean isNext(List<Piece> open, int at, int to) {
    Piece last = open.get(open.size() - 1);
    boolean shared =
        (last.isPerson() || last.to() == at)
            && firstPerson > 0
            && open.get(firstPerson).gap() == Gap.COLON
            && open.get(firstPerson - 1).isPost()
            && open.get(firstPerson - 1).post().many();
    shared |= last.isPerson() && tokens.is(at - 1, ',') && isOpened(open);
    PostMention post = shared ? posts.at(at, to, false) : null;
    if (post != null && post.to() < to && tagged.is(post.to(), POSTS)) {
      // "Bộ trưởng Chủ nhiệm Văn phòng C".
      post = posts.at(post.to(), to, false);
    }
    return post != null && persons.bareEnd(post.to(), to) - post.to() > 2;
  }

  /** Whether the posts of a list stand before the names. */
  static boolean isLed(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isPerson()) {
        return i > 0 && pieces.get(i).gap() == Gap.NONE;
      }
    }
    return false;
  }

  /** What stands between two tokens, or null if it is more than marks and conjunctions. */
  private Gap gap(int from, int to) {
    if (to - from > MAX_GAP) {
      return null;
    }
    Gap gap = Gap.NONE;
    int at = rest(from, to);
    while (at < to) {
      Gap here = mark(at);
      if (here != null) {
        gap = here.compareTo(gap) > 0 ? here : gap;
        at = tokens.is(at, '(') ? bracketEnd(at, to) : at + 1;
        continue;
      }
      if (tokens.isNumber(at)
          && at + 1 < to
          && (tokens.is(at + 1, '.') || tokens.is(at + 1, ')'))) {
        at += 2;
        continue;
      }
      Match and = tagged.at(at, Category.AND);
      if (and != null) {
        gap = gap == Gap.SEMICOLON ? gap : Gap.AND;
        at = and.to();
        continue;
      }
      int next = glue(at, to);
      if (next < 0) {
        return null;
      }
      gap = gap == Gap.NONE ? Gap.COMMA : gap;
      at = next;
    }
    return gap;
  }

  /** "thành viên HĐQT sáng lập;": the few words that end a post behind its body. */
  private int rest(int from, int to) {
    int at = from;
    while (at < to && at < from + MAX_REST && tokens.isWord(at) && !tokens.isCapitalised(at)) {
      boolean verb =
          tagged.is(at, Category.ROLE_CUE)
              || tagged.is(at, Category.ROLE_LINK)
              || tagged.is(at, Category.HOLDING_VERB)
              || tagged.is(at, Category.FUNCTION_WORD)
              || tagged.is(at, Category.POST_LINK)
              || tagged.is(at, Category.AND);
      if (verb) {
        return from;
      }
      at++;
    }
    return at < to && (tokens.is(at, ';') || tokens.is(at, ',')) ? at : from;
  }

  private Gap mark(int token) {
    if (!tokens.isPunct(token)) {
      return null;
    }
    return switch (tokens.first(token)) {
      case ',', '(', ')', '*', '+', '"' -> Gap.COMMA;
      case '-', '/' -> Gap.DASH;
      case ':' -> Gap.COLON;
      case ';' -> Gap.SEMICOLON;
      default -> null;
    };
  }

  /** The token behind a bracket that closes before the next piece; else the one behind "(". */
  private int bracketEnd(int open, int to) {
    for (int t = open + 1; t < to; t++) {
      if (tokens.is(t, ')')) {
        return t + 1;
      }
    }
    return open + 1;
  }

  /**
   * Words that may stand inside a list: a place behind a post, a term, words for a further post.
   */
  int glue(int at, int to) {
    Match link = tagged.at(at, Category.POST_LINK);
    if (link != null && link.to() <= to) {
      return link.value().equals("TERM") ? termEnd(link.to(), to) : link.to();
    }
    BodyMention place = bodies.place(at, to);
    if (place != null) {
      return place.to();
    }
    return -1;
  }

  /**
   * The end of the body where somebody works, behind the name: "TS. A, Viện Quy hoạch, cho rằng",
   * "bác sĩ B, Khoa Nhi, nêu"; -1 if none is named.
   */
  int workplace(int at, int to) {
    if (at >= to || mark(at - 1) == null || tokens.is(at - 1, ':')) {
      return -1;
    }
    Match place = tagged.at(at, Category.POST_WORD);
    BodyMention body = bodies.at(at, to);
    boolean named = place != null && place.to() < to && isProper(place.to());
    if (!tokens.isCapitalised(at) && !named) {
      return -1;
    }
    int end = body != null ? body.to() : place != null ? place.to() : -1;
    while (body == null && end > 0 && end < to && isProper(end)) {
      end++;
    }
    return end;
  }

  private boolean isProper(int token) {
    return tokens.isCapitalised(token) || tokens.isNumber(token);
  }

  private int termEnd(int at, int to) {
    int t = at;
    while (t < to
        && (tokens.isNumber(t) || tokens.is(t, '-') || tokens.is(t, '/') || isNumeral(t))) {
      t++;
    }
    // "khóa XIII của tỉnh".
    boolean whose = t > at && t + 1 < to && tagged.is(t, Category.PREPOSITION);
    Match unit = whose ? tagged.at(t + 1, Category.ADMIN_UNIT) : null;
    if (unit == null || unit.to() > to) {
      return t;
    }
    BodyMention place = bodies.place(t + 1, to);
    return place == null ? unit.to() : place.to();
  }

  private boolean isNumeral(int token) {
    return tokens.isAllCapitals(token) || tokens.end(token) - tokens.start(token) == 1;
  }
}
