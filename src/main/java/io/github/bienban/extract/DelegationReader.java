package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Spans;
import io.github.bienban.model.Delegation;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the groups that a sentence says are there: "cùng 215 đại biểu", "lãnh đạo các sở, ngành".
 */
final class DelegationReader {

  private static final int MAX_LEAD = 24;
  private static final int MAX_DIGITS = 6;

  private final Tagged tagged;
  private final Tokens tokens;

  DelegationReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * Reads the groups of a sentence.
   *
   * @param rolls the lists of persons and posts in it
   * @param from the first token
   * @param to the token behind the last one
   * @param listed whether the sentence is an item of a list that a line before it opened
   * @return the groups, in order; empty where the sentence does not say who is there
   */
  List<Delegation> read(List<Roll> rolls, int from, int to, boolean listed) {
    List<Delegation> out = new ArrayList<>();
    int at = listed ? from : presentFrom(from, to);
    int roll = 0;
    boolean begins = true;
    while (at >= 0 && at < to) {
      while (roll < rolls.size() && rolls.get(roll).to() <= at) {
        roll++;
      }
      Roll next = roll < rolls.size() ? rolls.get(roll) : null;
      if (next != null && next.hasPerson() && next.from() <= at && at < personsTo(next)) {
        at = Math.max(at + 1, personsTo(next));
        begins = true;
      } else if (begins && isGroup(at, to)) {
        int end = end(at, to, next);
        out.add(delegation(at, end));
        at = end;
      } else {
        begins = isBreak(at);
        at++;
      }
    }
    return out;
  }

  /** The token behind the last person of a list or that person's posts. */
  private static int personsTo(Roll roll) {
    int to = roll.from();
    boolean afterPerson = false;
    for (Roll.Piece piece : roll.pieces()) {
      boolean group =
          piece.isPost() && (piece.post().many() || piece.post().loose() && !afterPerson);
      to = group ? to : piece.to();
      afterPerson = piece.isPerson();
    }
    return to;
  }

  /** The token behind the words that say who is there, or -1: "Dự hội nghị có", "Dự họp:". */
  private int presentFrom(int from, int to) {
    int cue = -1;
    for (int t = tagged.next(from, to, Category.ROLE_CUE); t < to; t++) {
      Match match = tagged.at(t, Category.ROLE_CUE);
      if (match != null && match.value().equals("NONE")) {
        return -1;
      }
      if (match != null && match.value().equals("ATTENDEE")) {
        cue = t;
      }
      if (cue < 0 || t - cue > MAX_LEAD) {
        continue;
      }
      Match lead = tagged.at(t, Category.PERSON_LEAD);
      if (lead != null && lead.value().equals("PRESENT")) {
        return lead.to();
      }
      if (tokens.is(t, ':')) {
        return t + 1;
      }
    }
    return -1;
  }

  private boolean isBreak(int token) {
    return tokens.is(token, ';')
        || tokens.is(token, ',')
        || tokens.is(token, ':')
        || tokens.isPunct(token)
        || tagged.is(token, Category.AND);
  }

  private boolean isGroup(int token, int to) {
    return tagged.is(token, Category.GROUP_HEAD) || memberCount(token, to) >= 0;
  }

  /**
   * The token of the number of people that begins here, words such as "hơn" skipped; -1 if none.
   */
  private int memberCount(int token, int to) {
    Match bound = tagged.at(token, Category.QUALIFIER);
    int number = bound == null ? token : bound.to();
    if (number >= to || !tokens.isNumber(number)) {
      return -1;
    }
    int noun = number + 1;
    if (noun + 1 < to && tokens.is(noun, '/') && tokens.isNumber(noun + 1)) {
      noun += 2;
    }
    return noun < to && tagged.is(noun, Category.GROUP_MEMBER) ? number : -1;
  }

  /** The end of a group: a semicolon, the next group or person, or the end of the sentence. */
  private int end(int from, int to, Roll next) {
    int limit = next != null && next.hasPerson() && next.from() > from ? next.from() : to;
    int end = from + 1;
    while (end < limit) {
      boolean stop = tokens.is(end, ';') || tokens.is(end, '.') && end + 1 >= to;
      boolean another =
          (tokens.is(end, ',') || tagged.is(end, Category.AND))
              && end + 1 < limit
              && isGroup(end + 1, to)
              && end > from + 1;
      if (stop || another) {
        break;
      }
      end++;
    }
    while (end > from + 1
        && (tokens.isPunct(end - 1) && !tokens.is(end - 1, ')')
            || tagged.is(end - 1, Category.AND))) {
      end--;
    }
    return end;
  }

  private Delegation delegation(int from, int to) {
    int number = memberCount(from, to);
    String digits = number < 0 ? "" : tokens.text(number).replace(".", "");
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= MAX_DIGITS
            && digits.chars().allMatch(Character::isDigit);
    return new Delegation(
        tagged.words(from, to), whole ? Integer.valueOf(digits) : null, Spans.of(tagged, from, to));
  }
}
