package io.github.bienban.extract;

import io.github.bienban.extract.Roll.Gap;
import io.github.bienban.extract.Roll.Piece;
import io.github.bienban.mention.PostMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Says who holds which post in a list of persons and posts. Each rule has its name:
 *
 * <ul>
 *   <li><b>behind</b>: posts belong to the name before them.
 *   <li><b>before</b>: a post that runs into a name belongs to it, and the posts listed with it.
 *   <li><b>first</b>: posts that begin a list belong to the name behind them.
 *   <li><b>shared behind</b>: names without posts of their own share those of the name that they
 *       are listed with.
 *   <li><b>shared before</b>: a post that several hold belongs to all names behind it.
 * </ul>
 */
final class PostLinks {

  /** No post is held by more persons than this. */
  private static final int MAX_SHARED = 40;

  private final List<Piece> pieces;
  private final List<List<PostMention>> held = new ArrayList<>();
  private final boolean postFirst;

  private PostLinks(List<Piece> pieces) {
    this.pieces = pieces;
    this.postFirst = isPostFirst(pieces);
    pieces.forEach(piece -> held.add(new ArrayList<>()));
  }

  /**
   * Links posts with persons.
   *
   * @param roll the list
   * @return the posts of each piece that is a person, in the order of the pieces; none for others
   */
  static List<List<PostMention>> of(Roll roll) {
    PostLinks links = new PostLinks(roll.pieces());
    links.link();
    return links.held;
  }

  private void link() {
    boolean led = RollReader.isLed(pieces);
    int person = -1;
    int at = 0;
    while (at < pieces.size()) {
      if (pieces.get(at).isPerson()) {
        person = at++;
        continue;
      }
      int end = at;
      while (end < pieces.size() && !pieces.get(end).isPerson()) {
        end++;
      }
      int next = end < pieces.size() ? end : -1;
      split(at, end, person, next, led);
      at = end;
    }
    shareAfter();
    shareBehind();
  }

  /** Shares the posts between two names out to them. */
  private void split(int from, int to, int person, int next, boolean led) {
    int cut = to;
    if (next >= 0 && pieces.get(next).gap() == Gap.NONE) {
      boolean mixed = person >= 0 && isApart(person, from, to);
      cut = person < 0 || led && !mixed ? from : before(from, to);
    } else if (person < 0 || pieces.get(from).gap() == Gap.AND && next >= 0) {
      cut = from;
    } else if (next < 0
        && led
        && pieces.get(from).gap() == Gap.SEMICOLON
        && pieces.get(person - 1).isPerson()) {
      // "Phó Chủ tịch A, B; Ủy viên Ủy ban; …": others than those named.
      cut = from;
    } else if (next >= 0
        && pieces.get(from).gap() == Gap.SEMICOLON
        && (postFirst
            || isBehindPost(person) && (led || pieces.get(next).person().isAddressed()))) {
      cut = from;
    }
    for (int i = from; i < cut && person >= 0; i++) {
      boolean further = i > from && pieces.get(i).post() != null && pieces.get(i).post().loose();
      boolean staff = i == from && isStaff(person, pieces.get(i));
      if (further || staff || isOthers(pieces.get(i)) || isGroup(person, i, i > from)) {
        cut = i;
      } else {
        take(person, pieces.get(i));
      }
    }
    // "bầu 5 ủy viên; ông B": nobody's posts stand before "; ông B" or "và ông B".
    if (next < 0 || cut == to || pieces.get(next).gap() == Gap.SEMICOLON) {
      return;
    }
    boolean many = false;
    int shared = 0;
    int colon = colon(cut, next);
    for (int i = cut; i < to; i++) {
      PostMention post = pieces.get(i).post();
      boolean runsIn = i == to - 1 && pieces.get(next).gap() == Gap.NONE;
      boolean group = post != null && post.many() && pieces.get(next).gap() == Gap.COLON;
      boolean bare = post != null && post.loose() && post.to() == post.headTo();
      if (post != null && (!post.loose() || runsIn && !bare || group)) {
        take(next, pieces.get(i));
        // "các Ủy viên Trung ương Đảng, Phó Chủ tịch Quốc hội: A, B": all posts before the colon.
        many |= post.many();
        boolean listed = many && !post.loose() && i < colon;
        if (post.many() || listed) {
          boolean heads = i < colon && colon < next;
          shareBefore(post, next, heads, shared++);
        }
      }
    }
  }

  /** The piece behind the colon that ends the posts of several, or -1. */
  private int colon(int from, int next) {
    for (int i = next; i > from; i--) {
      if (pieces.get(i).gap() == Gap.COLON) {
        return i;
      }
    }
    return -1;
  }

  /** "…; ông A, Chủ tịch HĐND; Bí thư Huyện ủy B": a semicolon parts the posts of two persons. */
  private boolean isApart(int person, int from, int to) {
    boolean own =
        pieces.get(person).person().isAddressed()
            && pieces.get(from).gap() != Gap.SEMICOLON
            && pieces.get(from).gap() != Gap.AND;
    for (int i = from + 1; own && i < to; i++) {
      if (pieces.get(i).gap() == Gap.SEMICOLON) {
        return true;
      }
    }
    return false;
  }

  /** "Bí thư Huyện ủy, ông A; Chủ tịch HĐND, ông B": whether posts stand before the names. */
  private static boolean isPostFirst(List<Piece> pieces) {
    int first = 0;
    while (first < pieces.size() && pieces.get(first).isPost()) {
      first++;
    }
    return first > 0 && first < pieces.size() && pieces.get(first).gap() == Gap.COMMA;
  }

  /** The first of the posts that belong to the name that the last one runs into. */
  private int before(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (pieces.get(i).gap() == Gap.SEMICOLON || pieces.get(i).gap() == Gap.AND) {
        return i;
      }
    }
    Gap first = pieces.get(from).gap();
    int last = to - 1;
    // "Bộ trưởng Chủ nhiệm Văn phòng A": a post that runs into another.
    while (last > from && pieces.get(last).gap() == Gap.NONE) {
      last--;
    }
    return first == Gap.SEMICOLON || first == Gap.AND ? from : last;
  }

  private void take(int person, Piece piece) {
    if (piece.post() != null) {
      held.get(person).add(piece.post());
    }
  }

  /** "và các Phó Chủ tịch", "; lãnh đạo các sở" are others than the person named before. */
  private static boolean isOthers(Piece piece) {
    boolean apart = piece.gap() == Gap.AND || piece.gap() == Gap.SEMICOLON;
    PostMention post = piece.post();
    return post != null && (apart && (post.many() || post.loose()) || post.many() && post.loose());
  }

  /** "Giám đốc Sở Y tế A, lãnh đạo, công chức phòng": others than one whose post came first. */
  private boolean isStaff(int person, Piece piece) {
    PostMention post = piece.post();
    return post != null
        && post.loose()
        && post.to() == post.headTo()
        && piece.gap() == Gap.COMMA
        && isBehindPost(person);
  }

  private boolean isBehindPost(int person) {
    return person > 0 && pieces.get(person - 1).isPost() && pieces.get(person).gap() == Gap.NONE;
  }

  /** "ông A, các Phó Chủ tịch": several holders behind one name are others than that person. */
  private boolean isGroup(int person, int post, boolean further) {
    boolean one =
        further
            || person == 0
            || !pieces.get(person - 1).isPerson()
            || pieces.get(person).person().isAddressed()
                && !pieces.get(person).person().many()
                && pieces.get(person).gap() != Gap.AND;
    Piece piece = pieces.get(post);
    return one && piece.gap() == Gap.COMMA && piece.post() != null && piece.post().many();
  }

  /**
   * Gives a post to all persons behind it.
   *
   * @param all whether it heads their list: "các Ủy viên Bộ Chính trị: Chủ tịch nước A; Thủ tướng
   *     B"
   * @param place how many posts were given before it
   */
  private void shareBefore(PostMention post, int first, boolean all, int place) {
    int end = Math.min(pieces.size(), first + MAX_SHARED);
    boolean alone = !isWithPost(first);
    boolean commas = false;
    for (int i = first + 1; i < end; i++) {
      Piece piece = pieces.get(i);
      // "các Ủy viên: Chủ tịch A, Trưởng ban B; Chánh Văn phòng C": commas part those who hold it.
      if (all && pieces.get(i - 1).isPerson()) {
        if (commas && piece.gap() == Gap.SEMICOLON) {
          return;
        }
        commas |= piece.gap() == Gap.COMMA;
      }
      if (piece.isPerson()) {
        // "Các Phó Chủ tịch: A, B; C, Chánh Văn phòng": C is none of them.
        boolean own = isWithPost(i);
        if (alone && own && piece.gap() == Gap.SEMICOLON) {
          return;
        }
        alone &= !own;
      } else {
        boolean runsIn = i + 1 < pieces.size() && pieces.get(i + 1).gap() == Gap.NONE;
        if (runsIn && !all || beginsList(i)) {
          // "…; cùng các Phó Giám đốc: C, D" begins another list.
          return;
        }
        continue;
      }
      held.get(i).add(Math.min(place, held.get(i).size()), post);
    }
  }

  /** Whether posts that several hold stand here before a colon: "các Phó Giám đốc, Ủy viên: C". */
  private boolean beginsList(int post) {
    PostMention first = pieces.get(post).post();
    int at = post + 1;
    while (at < pieces.size() && pieces.get(at).isPost() && pieces.get(at).gap() == Gap.COMMA) {
      at++;
    }
    return first != null && first.many() && at < pieces.size() && pieces.get(at).gap() == Gap.COLON;
  }

  /** Whether a post of the person's own stands behind the name. */
  private boolean isWithPost(int person) {
    int next = person + 1;
    return next < pieces.size()
        && pieces.get(next).isPost()
        && pieces.get(next).gap() != Gap.SEMICOLON
        && pieces.get(next).gap() != Gap.AND;
  }

  /** "Phó Chủ tịch Huyện A, B; …": a bare name behind one that a post runs into has that post. */
  private void shareAfter() {
    int last = -1;
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean bare =
          piece.isPerson()
              && pieces.get(i - 1).isPerson()
              && piece.gap() == Gap.COMMA
              && !piece.person().isAddressed()
              && held.get(i).isEmpty()
              && !isWithPost(i);
      if (bare && i > 1 && (isBehindPost(i - 1) || last == i - 1)) {
        held.get(i).addAll(held.get(i - 1));
        last = i;
      }
    }
  }

  private void shareBehind() {
    for (int i = pieces.size() - 2; i >= 0; i--) {
      if (!pieces.get(i).isPerson() || !pieces.get(i + 1).isPerson() || !held.get(i).isEmpty()) {
        continue;
      }
      Piece next = pieces.get(i + 1);
      boolean listed =
          next.gap() == Gap.AND || next.gap() == Gap.COMMA && !next.person().isAddressed();
      if (listed) {
        held.get(i).addAll(held.get(i + 1));
      }
    }
  }
}
