package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Reads where a meeting was held: the words behind "tại" or "ở" in the sentence that introduces it.
 */
final class VenueReader {

  private static final int MAX_TOKENS = 24;
  private static final int MAX_HOLDER = 16;

  private final Tagged tagged;
  private final Tokens tokens;

  VenueReader(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * A place.
   *
   * @param cue the first token of the word before it
   * @param from its first token
   * @param to the token behind it
   */
  record Venue(int cue, int from, int to) {}

  /** The first place in a stretch of tokens, or null. */
  Venue read(int from, int to) {
    for (int t = from; t < to; t++) {
      Match cue = tagged.at(t, Category.VENUE_CUE);
      if (cue == null) {
        continue;
      }
      int start = cue.to();
      if (start < to && isPlace(start)) {
        int end = end(start, Math.min(to, start + MAX_TOKENS));
        if (end > start) {
          return new Venue(cue.from(), start, end);
        }
      }
    }
    return null;
  }

  private boolean isPlace(int t) {
    if (MeetingFinder.isHead(tagged, t)) {
      return false;
    }
    return tagged.is(t, Category.VENUE_NOUN)
        || isUnit(t)
            && t + 1 < tokens.size()
            && tokens.isCapitalised(tagged.at(t, Category.ADMIN_UNIT).to())
        || tokens.isCapitalised(t)
            && (tagged.is(t, Category.PROVINCE)
                || tagged.is(t, Category.BODY)
                || !tagged.is(t, Category.SURNAME));
  }

  private boolean isUnit(int t) {
    Match unit = tagged.at(t, Category.ADMIN_UNIT);
    return unit != null && unit.to() < tokens.size();
  }

  private int end(int start, int to) {
    Match noun = tagged.at(start, Category.VENUE_NOUN);
    int t = noun == null ? start : noun.to();
    while (t < to) {
      if (tokens.is(t, ',')) {
        boolean on =
            t + 1 < to
                && (tagged.is(t + 1, Category.VENUE_NOUN)
                    || isUnit(t + 1) && !tagged.is(t + 1, Category.BODY)
                    || isProvince(t, start)
                    || areBodies(t))
                && !isHolder(t + 1, to);
        if (!on) {
          break;
        }
        Match next = tagged.at(t + 1, Category.VENUE_NOUN);
        t = next == null ? t : next.to() - 1;
      } else if (tokens.isPunct(t)) {
        boolean joint =
            tokens.is(t, '-')
                || tokens.is(t, '&')
                || tokens.is(t, '/')
                || tokens.is(t, '.')
                    && tokens.isGlued(t)
                    && t + 1 < to
                    && tokens.isCapitalised(t - 1);
        if (!joint) {
          break;
        }
      } else if (t > start && stops(t)) {
        break;
      }
      t++;
    }
    return t;
  }

  /** "TP. B, tỉnh C", "TP. B, C": whether the province behind a comma belongs to the place. */
  private boolean isProvince(int comma, int start) {
    Match province = tagged.at(comma + 1, Category.PROVINCE);
    return province != null
        && isUnit(start)
        && tokens.isCapitalised(comma + 1)
        && tokens.is(province.to(), ',');
  }

  /** "tại Hà Nội, Học viện Tài chính tổ chức": whether who holds the meeting stands here. */
  private boolean isHolder(int start, int to) {
    if (!tagged.is(start, Category.BODY) || !tokens.isCapitalised(start)) {
      return false;
    }
    for (int t = start + 1; t < Math.min(to, start + MAX_HOLDER) && !tokens.is(t, ','); t++) {
      Match verb = tagged.at(t, Category.HOLDING_VERB);
      if (verb != null && verb.value().equals("HOLD") && !tokens.isCapitalised(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma stands between two bodies that share a house: "trụ sở HĐND, UBND xã". */
  private boolean areBodies(int comma) {
    return tokens.isAllCapitals(comma - 1)
        && tokens.isAllCapitals(comma + 1)
        && tagged.is(comma - 1, Category.BODY)
        && tagged.is(comma + 1, Category.BODY);
  }

  private boolean joins(int t) {
    return tokens.isWritten(t, "của")
        || tokens.isWritten(t, "trên")
        || tokens.isWritten(t, "trong");
  }

  private boolean stops(int t) {
    Match verb = HoldingVerbs.at(tagged, t);
    boolean day =
        tagged.is(t, Category.DAY_PART)
            || tagged.is(t, Category.RELATIVE_DAY)
            || tokens.isWritten(t, "ngày");
    return verb != null && !tokens.isCapitalised(t)
        || day
        || tagged.is(t, Category.NAME_STOP)
        || tagged.is(t, Category.FUNCTION_WORD)
            && !tokens.isCapitalised(t)
            && !tagged.is(t, Category.AND)
            && !joins(t)
        || MeetingFinder.isHead(tagged, t);
  }
}
