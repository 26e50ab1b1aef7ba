package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Quantity;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Tokens;
import java.util.List;

/** Reads the words that lead up to a quantity. */
final class LeadReader {

  /** How many words of a lead follow each other: "hiện vẫn còn chỉ đạt". */
  private static final int MAX_STEPS = 6;

  /** How far before a figure the verb of comparison may stand with its reference between. */
  private static final int REFERENCE_REACH = 12;

  /** What a figure is higher or lower than is named in no more words, whatever it is. */
  private static final int SHORT = 6;

  /** The lists whose words lead up to a figure. */
  private static final List<Category> LEADS =
      List.of(Category.LEVEL, Category.RELATION, Category.ESTIMATE, Category.LEAD_ADVERB);

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;

  LeadReader(Tagged tagged, ReferenceReader references) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
  }

  /**
   * Reads a lead.
   *
   * @param quantity the quantity
   * @param floor the token before which the lead does not begin
   * @return the lead; an empty one where no word leads up to the quantity
   */
  Lead read(Quantity quantity, int floor) {
    int at = behindManner(behindRate(quantity.leadTo(), floor), floor, quantity.isPercent());
    State state = new State(at, quantity.unit().equals("%"));
    Relation sign = sign(quantity, floor);
    if (sign != null) {
      return new Lead(quantity.from() - 1, sign, null, null, false, null);
    }
    boolean percent = quantity.isPercent() || quantity.isTimes();
    for (int step = 0; step < MAX_STEPS; step++) {
      Match match = longest(state.at, floor);
      if (match == null || !state.take(match, percent)) {
        break;
      }
    }
    if (percent && state.relation == null && references.isPlanAt(quantity.to())) {
      state.carryOut(floor);
    }
    if (quantity.isTimes() && state.relation == Relation.REACHED && !countsTimes(quantity)) {
      // "bằng 1,7 lần cùng kỳ"
      state.relation = Relation.TIMES;
    }
    Stretch reference = null;
    if (state.relation == null && (state.decided == null || state.decided == Lead.Level.LEVEL)) {
      reference = between(state, floor, percent);
    } else if (state.relation != null) {
      reference = before(state, floor);
    }
    return new Lead(
        state.at, state.relation, state.decided, state.change, state.estimated, reference);
  }

  /** "đạt 3.400 lần | hạ cất cánh": how often something was done, not "đạt 1,7 lần so với …". */
  private boolean countsTimes(Quantity quantity) {
    int at = quantity.to();
    return at < tokens.size()
        && tokens.isWord(at)
        && !tokens.isSpelled(quantity.leadTo() - 1, "bằng")
        && !tagged.is(at, Category.VERSUS)
        && !tagged.is(at, Category.BASIS)
        && !tagged.is(at, Category.FUNCTION_WORD)
        && references.timeAt(at) == null;
  }

  /** The longest phrase of a lead that ends right before a token. */
  private Match longest(int at, int floor) {
    Match best = null;
    for (Category category : LEADS) {
      Match match = behindNoun(tagged.endingAt(at, category), category);
      if (match != null && endsNoun(match, category, floor)) {
        // "chứng chỉ" is a noun.
        continue;
      }
      if (match != null && match.from() >= floor && (best == null || match.from() < best.from())) {
        best = match;
      }
    }
    return best;
  }

  /** "chứng chỉ | đạt": the first word of "chỉ đạt" may be the end of a noun. */
  private Match behindNoun(Match match, Category category) {
    if (match == null || match.to() - match.from() < 2) {
      return match;
    }
    int next = match.from() + 1;
    Match noun = tagged.endingAt(next, Category.NOUN);
    noun = noun == null ? tagged.endingAt(next, Category.COMPOUND) : noun;
    if (noun == null || noun.from() == match.from()) {
      return match;
    }
    Match inner = tagged.at(next, category);
    return inner != null && inner.to() == match.to() ? inner : null;
  }

  /** A sign before a percentage or a difference: "(-5,2%)", "+3%", "(-250 tấn)". */
  private Relation sign(Quantity quantity, int floor) {
    int at = quantity.from() - 1;
    boolean sign =
        at >= floor
            && (quantity.isPercent() || at > 0 && (tokens.is(at, '+') || tokens.is(at - 1, '(')))
            && (tokens.is(at, '-') || tokens.is(at, '+'))
            && tokens.isGlued(quantity.from())
            && (at == floor
                || tokens.isPunct(at - 1) && !tokens.is(at - 1, '%')
                || !tokens.isGlued(at));
    if (!sign) {
      return null;
    }
    return tokens.is(at, '-') ? Relation.DECREASE : Relation.INCREASE;
  }

  /** "giảm bình quân mỗi năm 2,5%": the rate between a verb and its figure. */
  private int behindRate(int at, int floor) {
    Match rate = tagged.endingAt(at, Category.RATE_PHRASE);
    if (rate == null || rate.from() <= floor) {
      return at;
    }
    Match verb = tagged.endingAt(rate.from(), Category.RELATION);
    // "cao hơn hằng năm 2 tạ": the years before are what is compared with.
    return verb != null && verb.from() >= floor && !isMoreThan(verb) ? rate.from() : at;
  }

  /** "tăng khá cao 12%", "vẫn tăng rất nhanh, ở mức 12%": how it changed, behind the verb. */
  private int behindManner(int at, int floor, boolean percent) {
    Match level = percent ? tagged.endingAt(at, Category.LEVEL) : null;
    int to = level != null && level.from() > floor && statesLevel(level) ? level.from() : at;
    Match manner = tagged.endingAt(to, Category.MANNER);
    Match verb = manner == null ? null : tagged.endingAt(manner.from(), Category.RELATION);
    boolean change =
        verb != null
            && verb.from() >= floor
            && !isMoreThan(verb)
            && Comparability.isChange(Relation.valueOf(verb.value()));
    return change ? manner.from() : at;
  }

  private static boolean statesLevel(Match level) {
    return level.value().equals(Lead.Level.LEVEL.name())
        || level.value().equals(Lead.Level.HAVE.name());
  }

  /** Whether a noun ends with a phrase; "5 tỷ đồng bằng 95%" names no delta. */
  private boolean endsNoun(Match match, Category category, int floor) {
    Match noun = tagged.endingAt(match.to(), Category.COMPOUND);
    if (noun == null && category == Category.LEAD_ADVERB) {
      noun = tagged.endingAt(match.to(), Category.NOUN);
    }
    return noun != null && noun.from() < match.from() && noun.from() >= floor;
  }

  /** What is known of the lead while it is read from its figure backwards. */
  private final class State {
    private int at;
    private Relation relation;
    private Lead.Level decided;
    private Relation change;
    private boolean estimated;

    /** Whether the relation is that of a word for the order of a list ("tương ứng"). */
    private boolean listed;

    /** Whether the figure may be a share of a whole. */
    private final boolean part;

    State(int at, boolean part) {
      this.at = at;
      this.part = part;
    }

    /** Takes a phrase over; false if it belongs to what stands before the lead. */
    boolean take(Match match, boolean percent) {
      Match level = same(match, Category.LEVEL);
      Match verb = same(match, Category.RELATION);
      boolean share = Comparability.isShare(verb);
      if (verb != null
          && (!percent && !isChange(Relation.valueOf(verb.value())) || share && !part)) {
        // "hoàn thành 12/14 chỉ tiêu": no relation, and no lead unless it states a level too.
        verb = null;
        if (level == null
            && same(match, Category.LEAD_ADVERB) == null
            && same(match, Category.ESTIMATE) == null) {
          return false;
        }
      }
      Match head = tagged.endingAt(match.to(), Category.INDICATOR_HEAD);
      if (verb != null && head != null && head.from() < match.from()) {
        // "tốc độ tăng 5%" names a figure.
        return false;
      }
      estimated |= tagged.is(match.from(), Category.ESTIMATE);
      if (relation == null && decided == null) {
        if (verb != null && (level == null || percent)) {
          relation = Relation.valueOf(verb.value());
          decided = level == null ? null : Lead.Level.valueOf(level.value());
          listed = decided == Lead.Level.LIST;
        } else if (level != null) {
          decided = Lead.Level.valueOf(level.value());
          // "lần lượt đạt 96% và 102%", "ước đạt 96% dự toán".
          Match inner = tagged.endingAt(match.to(), Category.RELATION);
          boolean states = decided == Lead.Level.LIST || decided == Lead.Level.LEVEL;
          relation = percent && states && inner != null ? Relation.valueOf(inner.value()) : null;
          change = decided == Lead.Level.UP ? Relation.INCREASE : null;
          change = decided == Lead.Level.DOWN ? Relation.DECREASE : change;
        }
      } else if (verb != null
          && decided == Lead.Level.LIST
          && (relation == null || listed && isChange(Relation.valueOf(verb.value())))) {
        // "tăng tương ứng 8% và 21%": the word for the order states nothing itself.
        relation = Relation.valueOf(verb.value());
        listed = false;
      } else if (verb != null && level == null && decided != null && relation == null) {
        // "giảm mạnh còn", "tăng lên đạt": how the level was reached.
        Relation how = Relation.valueOf(verb.value());
        if (how != Relation.INCREASE && how != Relation.DECREASE) {
          return false;
        }
        change = how;
      } else if (level != null && level.value().equals(Lead.Level.LIST.name())) {
        decided = Lead.Level.LIST;
      } else if (verb != null && relation == Relation.TIMES && level == null) {
        // "tăng | gần gấp đôi", "cao | hơn gấp 2 lần".
        Relation how = Relation.valueOf(verb.value());
        if (how != Relation.INCREASE && how != Relation.TIMES) {
          return false;
        }
      } else if (verb != null || level != null && level.value().equals("DO")) {
        // A second verb belongs to the words before: "thực hiện đạt" but "tốc độ tăng đạt".
        if (same(match, Category.LEAD_ADVERB) == null
            && same(match, Category.ESTIMATE) == null
            && !(level != null && level.value().equals("LEVEL"))) {
          return false;
        }
      }
      if (relation == null && decided == null && !estimated) {
        // An adverb that stands alone belongs to the words before: "trồng mới", "tất cả".
        return false;
      }
      at = match.from();
      return true;
    }

    /** "chi 45 tỷ đồng, thực hiện 95% dự toán": with the plan behind it how much of it is done. */
    void carryOut(int floor) {
      if (decided == Lead.Level.DO || decided == Lead.Level.LEVEL) {
        relation = Relation.REACHED;
        return;
      }
      Match done = tagged.endingAt(at, Category.OUTTURN);
      boolean begins =
          done != null
              && done.from() >= floor
              && (done.from() == floor
                  || tokens.isPunct(done.from() - 1)
                  || tagged.endingAt(done.from(), Category.AND) != null);
      if (begins && decided == null) {
        relation = Relation.REACHED;
        at = done.from();
      }
    }

    private boolean isChange(Relation value) {
      return value == Relation.INCREASE || value == Relation.DECREASE || value == Relation.EXCEEDED;
    }

    private Match same(Match match, Category category) {
      Match other = tagged.endingAt(match.to(), category);
      if (other != null && other.from() < match.from()) {
        // "chứng chỉ | đạt"
        other = tagged.at(match.from(), category);
      }
      return other != null && other.from() == match.from() && other.to() == match.to()
          ? other
          : null;
    }
  }

  /** "nhiều hơn cùng kỳ 0,9%", "thấp hơn bình quân cả nước 1,6 điểm", "hơn tháng 7 tới 8 điểm". */
  private Stretch between(State state, int floor, boolean percent) {
    int end = state.at;
    if (!percent
        && tagged.endingAt(end, Category.WORK_VERB) != null
        && tagged.endingAt(end, Category.BASIS) == null) {
      // "đạt mục tiêu gieo cấy 1.217 ha": what is done stands between.
      return null;
    }
    for (int t = end - 1; t >= Math.max(floor, end - REFERENCE_REACH); t--) {
      if (tokens.isPunct(t) && !tokens.is(t, '-')) {
        return null;
      }
      Match have = tagged.endingAt(t, Category.LEVEL);
      boolean has =
          have != null
              && have.value().equals(Lead.Level.HAVE.name())
              && tagged.endingAt(t, Category.VERSUS) == null;
      if (tagged.is(t, Category.INDICATOR_HEAD)
          && (has || tagged.endingAt(t, Category.CLAUSE_LINK) != null)) {
        // "không đạt kế hoạch là tỷ lệ hộ nghèo 4%": the figure is that of what stands between.
        return null;
      }
      if (!percent
          && tagged.is(t, Category.INDICATOR_HEAD)
          && tagged.endingAt(t, Category.BASIS) != null) {
        // "hoàn thành chỉ tiêu sản lượng 5.000 tấn"
        return null;
      }
      Match verb = tagged.at(t, Category.RELATION);
      if (verb == null
          || verb.to() >= end
          || !verb.equals(tagged.endingAt(verb.to(), Category.RELATION))) {
        continue;
      }
      if (isNounOf(verb, floor)) {
        return null;
      }
      Stretch reference = new Stretch(verb.to(), end);
      boolean alone = isMoreThan(verb) && verb.from() <= floor + 1 && reference.size() <= SHORT;
      if (alone || references.isNamed(reference.from(), end, isMoreThan(verb))) {
        Match change = withChange(verb, floor);
        state.relation = Relation.valueOf(change.value());
        state.at = extend(change.from(), floor);
        return reference;
      }
    }
    return null;
  }

  /**
   * "tăng trưởng cả năm đạt 7%": with nothing before it the word names what is measured, and the
   * time behind it says of when it is.
   */
  private boolean isNounOf(Match verb, int floor) {
    return tagged.is(verb.from(), Category.INDICATOR_HEAD)
        && tagged.at(verb.from(), Category.INDICATOR_HEAD).to() == verb.to()
        && references.timeAt(verb.to()) != null
        && (verb.from() <= floor
            || tagged.endingAt(verb.from(), Category.GOAL_NOUN) != null
            || tagged.endingAt(verb.to(), Category.GOAL_NOUN) != null
            || tagged.endingAt(verb.from(), Category.GOAL_VERB) != null);
  }

  /**
   * Whether a verb of comparison ends with "hơn", so that what stands behind it is compared with.
   */
  private boolean isMoreThan(Match verb) {
    return tagged.endingAt(verb.to(), Category.QUALIFIER) != null
        || tokens.isSpelled(verb.to() - 1, "kém");
  }

  /** "tăng | hơn năm ngoái 5%": the verb that a word of comparison stands behind; or itself. */
  private Match withChange(Match than, int floor) {
    Match verb = isMoreThan(than) ? tagged.endingAt(than.from(), Category.RELATION) : null;
    return verb != null
            && verb.from() >= floor
            && Comparability.isChange(Relation.valueOf(verb.value()))
        ? verb
        : than;
  }

  /** "so với cùng kỳ tăng 7,98%". */
  private Stretch before(State state, int floor) {
    int end = state.at;
    for (int t = end - 1; t >= Math.max(floor, end - REFERENCE_REACH); t--) {
      if (tokens.isPunct(t) && !tokens.is(t, '-') && !tokens.is(t, '/') || tokens.is(t, ';')) {
        return null;
      }
      Match versus = tagged.at(t, Category.VERSUS);
      if (versus != null && versus.to() < end) {
        if (tagged.endingAt(t, Category.RELATION) != null) {
          return null;
        }
        Stretch named = references.behind(t, end, false);
        if (named != null && tagged.is(named.to(), Category.INDICATOR_HEAD)) {
          // "so với cùng kỳ số vụ giảm 59 vụ": what is compared stands between.
          return named;
        }
        state.at = t;
        return new Stretch(t, end);
      }
    }
    return null;
  }

  private int extend(int at, int floor) {
    int from = at;
    for (int step = 0; step < 2; step++) {
      Match adverb = tagged.endingAt(from, Category.LEAD_ADVERB);
      Match estimate = tagged.endingAt(from, Category.ESTIMATE);
      Match match = adverb != null ? adverb : estimate;
      if (match == null || match.from() < floor) {
        break;
      }
      from = match.from();
    }
    return from;
  }
}
