package io.github.bienban.mention;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds quantities: a number, a range or a ratio with the unit or the counted noun behind it. A
 * number without either is none, and so is one whose tokens another finder took (a date, a
 * document's number).
 */
public final class QuantityFinder {

  /**
   * How far behind a unit the words that bound it may stand: "từ 10 tiêu chí nông thôn mới trở
   * lên".
   */
  private static final int BOUND_REACH = 6;

  private static final int LONGEST_UNKNOWN_NOUN = 2;

  /** What is measured by a unit is named in no more words before what it is reckoned by. */
  private static final int LONGEST_SUBSTANCE = 3;

  /** A bracket that tells of a part of what was counted begins so near behind it. */
  private static final int PART_REACH = 4;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The lists that a quantity begins with, unless it begins with digits. */
  private static final Categories BEGINNINGS =
      Categories.of(Category.TIMES_WORD, Category.NUMBER_WORD, Category.UNIT);

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final BitSet taken;
  private final NumberReader numbers;

  /**
   * Makes a finder for one document.
   *
   * @param tagged the document
   * @param taken the tokens whose numbers belong to dates, citations and the like
   */
  public QuantityFinder(Tagged tagged, BitSet taken) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.taken = taken;
    this.numbers = new NumberReader(tagged);
  }

  /**
   * The quantities of a sentence.
   *
   * @param sentence the sentence's number
   * @return its quantities in the order of the text
   */
  public List<Quantity> find(int sentence) {
    List<Quantity> found = new ArrayList<>();
    int from = document.sentenceFrom(sentence);
    int limit = document.sentenceTo(sentence);
    for (int t = from; t < limit; ) {
      if (!tokens.isNumber(t) && !tagged.is(t, BEGINNINGS)) {
        t++;
        continue;
      }
      int behind = behindOneOf(t, from, limit);
      if (behind > t) {
        t = behind;
        continue;
      }
      Quantity quantity =
          startsNumber(t, from) ? read(t, from, limit) : currencyFirst(t, from, limit);
      if (quantity == null && !found.isEmpty()) {
        quantity = part(t, limit, found.get(found.size() - 1));
      }
      if (quantity == null) {
        t++;
      } else {
        found.add(quantity);
        t = quantity.unitTo();
      }
    }
    return found;
  }

  /** "là một trong 9 tỉnh": neither number counts anything; the token behind them. */
  private int behindOneOf(int at, int from, int limit) {
    boolean more = tokens.isNumber(at) && tokens.first(at) > '1';
    if (more || !startsNumber(at, from)) {
      return at;
    }
    NumberMention one = numbers.read(at, limit);
    int next = one == null ? at : ratioLink(one.to(), limit);
    boolean oneOf =
        one != null
            && next > one.to()
            && next < limit
            && one.value().compareTo(BigDecimal.ONE) == 0
            && startsNumber(next, from);
    Match have = oneOf ? tagged.endingAt(at, Category.LEVEL) : null;
    if (!oneOf || have != null && have.value().equals("HAVE")) {
      return at;
    }
    NumberMention all = numbers.read(next, limit);
    return all == null ? at : all.to();
  }

  /** "96 lao động (trong đó nữ 41)": the number has the unit of what the bracket tells of. */
  private Quantity part(int at, int limit, Quantity whole) {
    boolean bare =
        tokens.isNumber(at)
            && isPlain(at)
            && !taken.get(at)
            && at + 1 < limit
            && tokens.is(at + 1, ')')
            && whole.measure() == Measure.COUNT
            && whole.nounFrom() < whole.unitTo()
            && tagged.endingAt(at, Category.NUMBER_NAME) == null;
    int open = at - 1;
    while (bare && open > whole.to() && tokens.isWord(open)) {
      open--;
    }
    if (!bare
        || !tokens.is(open, '(')
        || open - whole.to() > PART_REACH
        || at - open > PART_REACH + 1
        || at - open < 2
        || tokens.isCapitalised(at - 1)) {
      return null;
    }
    BigDecimal value = new BigDecimal(tokens.text(at));
    if (value.compareTo(whole.value()) > 0) {
      return null;
    }
    return new Quantity(
        at,
        at + 1,
        at,
        at + 1,
        at + 1,
        value,
        null,
        null,
        whole.unit(),
        Measure.COUNT,
        Qualifier.EXACT,
        false);
  }

  private boolean startsNumber(int t, int sentenceFrom) {
    if (taken.get(t)) {
      return false;
    }
    if (tagged.is(t, Category.TIMES_WORD) && tagged.endingAt(t, Category.RELATION) != null) {
      return true;
    }
    if (tokens.isNumber(t)) {
      // A2, OM5451, 05-KH: the digits are part of a name.
      boolean partOfName = tokens.isGlued(t) && tokens.isWord(t - 1) && tokens.isCapitalised(t - 1);
      // "thứ 9/34 tỉnh": of a rank.
      boolean partOfRank = t - 2 >= sentenceFrom && tokens.is(t - 1, '/') && tokens.isNumber(t - 2);
      return !partOfName && !partOfRank && !isNumberName(t, sentenceFrom);
    }
    // "không tới 7.000 đồng" bounds; "không" is no zero there.
    return tagged.is(t, Category.NUMBER_WORD)
        && !tagged.is(t, Category.QUALIFIER)
        && !isNumberName(t, sentenceFrom)
        && !isVague(t);
  }

  /** Whether the words before a number make it a name, an ordinal or a rank. */
  private boolean isNumberName(int t, int sentenceFrom) {
    Match before = tagged.endingAt(t, Category.NUMBER_NAME);
    if (before == null
        || before.from() < sentenceFrom
        || tagged.is(t + 1, Category.UNIT)
        || tokens.isNumber(t) && tagged.is(t + 1, Category.SCALE)) {
      return false;
    }
    // "dân số 37.115 người": the word ends a longer noun.
    Match noun = tagged.endingAt(t, Category.INDICATOR_HEAD);
    if (noun != null && noun.from() < before.from()) {
      return false;
    }
    boolean loose =
        before.value().equals("LOOSE")
            && !tokens.isCapitalised(before.from())
            && tagged.is(t + 1, Category.NOUN);
    return !loose;
  }

  /** "hàng trăm", "vài nghìn", "mấy chục" are no numbers. */
  private boolean isVague(int t) {
    return tagged.endingAt(t, Category.VAGUE_NUMBER) != null;
  }

  private Quantity read(int from, int sentenceFrom, int limit) {
    Quantity times = timesInWords(from, sentenceFrom);
    if (times != null) {
      return times;
    }
    NumberMention first = numbers.read(from, limit);
    if (first == null) {
      return null;
    }
    Unit own = first.to() < limit ? measured(first.to(), limit) : null;
    Quantity ratio = ratio(first, own, sentenceFrom, limit);
    if (ratio != null) {
      return ratio;
    }
    Quantity range = range(first, own, sentenceFrom, limit);
    if (range != null) {
      return range;
    }
    NumberMention number = slipped(first, sentenceFrom, limit);
    Unit unit = unit(number.to(), limit, number.inWords());
    if (unit == null && number.scale().compareTo(MILLION) >= 0) {
      // "gần 171 tỷ (…)": so large a number without a noun is money.
      unit = new Unit("VND", Measure.MONEY, BigDecimal.ONE, number.to(), number.to(), true);
    }
    return unit == null || number.inWords() && !isCountable(number, unit, limit)
        ? null
        : quantity(number.from(), number, null, null, unit, sentenceFrom, limit);
  }

  /** "đạt 14, 15 tiêu chí": a blank typed behind the decimal comma. */
  private NumberMention slipped(NumberMention first, int sentenceFrom, int limit) {
    int comma = first.to();
    boolean slip =
        !first.inWords()
            && first.to() == first.from() + 1
            && comma + 2 < limit
            && tokens.is(comma, ',')
            && tokens.isGlued(comma)
            && tokens.isNumber(comma + 1)
            && !tokens.isGlued(comma + 1)
            && !taken.get(comma + 1)
            && tokens.end(comma + 1) - tokens.start(comma + 1) <= 2
            && isPlain(first.from())
            && isPlain(comma + 1)
            && statesLevel(first.from(), sentenceFrom);
    if (!slip || unit(comma + 2, limit, false) == null) {
      return first;
    }
    BigDecimal value = new BigDecimal(tokens.text(first.from()) + "." + tokens.text(comma + 1));
    return new NumberMention(first.from(), comma + 2, value, BigDecimal.ONE, false);
  }

  /** "gấp đôi", "gấp rưỡi", "gấp ba năm trước", "chỉ bằng một nửa". */
  private Quantity timesInWords(int from, int sentenceFrom) {
    Match word = tagged.at(from, Category.TIMES_WORD);
    Match verb = tagged.endingAt(from, Category.RELATION);
    if (word == null || verb == null || verb.from() < sentenceFrom) {
      return null;
    }
    boolean unit = tagged.is(word.to(), Category.UNIT) || tagged.is(word.to(), Category.NOUN);
    if (unit || !verb.value().equals(word.entry().value(1))) {
      return null;
    }
    BigDecimal value = new BigDecimal(word.value());
    return new Quantity(
        from,
        word.to(),
        from,
        word.to(),
        word.to(),
        value,
        null,
        null,
        "lần",
        Measure.OTHER,
        Qualifier.EXACT,
        true);
  }

  private boolean isPlain(int token) {
    return tokens.count(token, '.') + tokens.count(token, ',') == 0;
  }

  private boolean statesLevel(int token, int sentenceFrom) {
    Match level = tagged.endingAt(token, Category.LEVEL);
    return level != null && level.from() >= sentenceFrom && !"HAVE".equals(level.value());
  }

  // --- numbers in words
  // ----------------------------------------------------------------------------------------------

  /** Whether a number word counts here: "hai dự án" does, "một số", "trong năm xã" do not. */
  private boolean isCountable(NumberMention number, Unit unit, int limit) {
    if (number.to() - number.from() > 1 || number.scale().compareTo(BigDecimal.ONE) > 0) {
      return true;
    }
    if (!unit.known || tagged.is(number.to(), Category.UNCOUNTED)) {
      return false;
    }
    Match word = tagged.at(number.from(), Category.NUMBER_WORD);
    if (word != null && "HALF".equals(word.value())) {
      return false;
    }
    if (tagged.is(number.from(), Category.UNCOUNTED)) {
      // "năm" is a year unless something that takes a number leads up to it.
      return tagged.endingAt(number.from(), Category.COUNT_LEAD) != null
          || tagged.endingAt(number.from(), Category.QUALIFIER) != null;
    }
    if (number.value().compareTo(BigDecimal.ONE) == 0) {
      return isListed(number, unit, limit);
    }
    return number.value().signum() > 0;
  }

  /** "một" is an article unless it stands in a list of counts: "một huyện và 59 xã". */
  private boolean isListed(NumberMention number, Unit unit, int limit) {
    int next = unit.to;
    return next + 1 < limit
        && (tokens.is(next, ',') || tagged.is(next, Category.AND))
        && (tokens.isNumber(next + 1) || tagged.is(next + 1, Category.NUMBER_WORD))
        && tagged.is(next + 2, Category.NOUN);
  }

  // --- ratios and ranges
  // ---------------------------------------------------------------------------------------------

  /** A ratio whose first part may have its own unit of measurement, or null. */
  private Quantity ratio(NumberMention first, Unit own, int sentenceFrom, int limit) {
    int slash = first.to();
    Unit inner = null;
    if (slash < limit && !tokens.is(slash, '/') && first.scale().signum() > 0) {
      // 166,1 tỷ đồng/592,3 tỷ đồng: the first part may have its own unit of money or measure.
      inner = own;
      Match noun = inner == null ? nounAt(slash) : null;
      if (noun != null && isRepeated(noun, limit)) {
        // 4.207 việc/5.203 việc.
        inner = counted(slash, noun.to(), true, noun.to());
      }
      slash = inner == null ? slash : inner.to;
    }
    int next = inner == null ? ratioLink(slash, limit) : slash;
    boolean linked = next > slash;
    if (!linked) {
      next = slash + 1;
    }
    if (next >= limit
        || !linked && !tokens.is(slash, '/')
        || !tokens.isNumber(next) && !(linked && tagged.is(next, Category.NUMBER_WORD))
        || taken.get(next)) {
      return null;
    }
    NumberMention second = numbers.read(next, limit);
    if (second == null
        || linked
            && (second.value().compareTo(first.value()) < 0
                || !tagged.is(second.to(), Category.NOUN))) {
      return null;
    }
    Unit unit = unit(second.to(), limit, false);
    if (unit == null) {
      unit =
          inner != null
              ? inner.endingAt(second.to())
              : subjectNoun(first.from(), sentenceFrom, second.to());
    }
    if (unit == null || inner != null && !inner.unit.equals(unit.unit)) {
      return null;
    }
    BigDecimal value = first.value();
    if (first.scale().compareTo(BigDecimal.ONE) == 0 && inner == null) {
      value = value.multiply(second.scale());
    }
    Unit whole = unit;
    return quantity(
        first.from(),
        second,
        new Ends(value.multiply(whole.factor), null, second.value().multiply(whole.factor)),
        Measure.RATIO,
        whole,
        sentenceFrom,
        limit);
  }

  /** Whether the noun behind the first part of a ratio stands behind the second part again. */
  private boolean isRepeated(Match noun, int limit) {
    int number = noun.to() + 1;
    if (number + 1 >= limit || !tokens.is(noun.to(), '/') || !tokens.isNumber(number)) {
      return false;
    }
    Match again = nounAt(number + 1);
    return again != null && again.entry() == noun.entry();
  }

  /**
   * "mười ba trong mười lăm chỉ tiêu": the token behind the link; the same token if there is none.
   */
  private int ratioLink(int at, int limit) {
    Match link = at < limit ? tagged.at(at, Category.RATIO_LINK) : null;
    return link == null ? at : link.to();
  }

  /** The nearest counted noun before a bare ratio: "số xã đạt chuẩn là 54/117". */
  private Unit subjectNoun(int from, int sentenceFrom, int to) {
    for (int t = from - 1; t >= Math.max(sentenceFrom, from - 12) && !tokens.isPunct(t); t--) {
      Match noun = tagged.at(t, Category.NOUN);
      if (noun != null && noun.to() <= from) {
        return new Unit(
            noun.value().toLowerCase(Locale.ROOT), Measure.COUNT, BigDecimal.ONE, to, to, true);
      }
    }
    return null;
  }

  /** A range whose first end may have its own unit of measurement, or null. */
  private Quantity range(NumberMention first, Unit own, int sentenceFrom, int limit) {
    int at = own == null ? first.to() : own.to;
    boolean pair = isPairOfWords(first, at, limit);
    if (at + 1 >= limit
        || !tokens.is(at, '-')
            && !tagged.is(at, Category.RANGE_TO)
            && !isBetween(first.from(), at, sentenceFrom)
            && !pair) {
      return null;
    }
    boolean dash = tokens.is(at, '-') || pair;
    int next = at + 1;
    if (taken.get(next)
        || !tokens.isNumber(next) && (dash && !pair || !tagged.is(next, Category.NUMBER_WORD))) {
      return null;
    }
    NumberMention second = numbers.read(next, limit);
    Unit unit = second == null ? null : unit(second.to(), limit, second.inWords());
    if (unit == null
        || own != null && !own.unit.equals(unit.unit) && !unit.unit.startsWith(own.unit + "/")) {
      return null;
    }
    BigDecimal low = first.value();
    if (first.scale().compareTo(BigDecimal.ONE) == 0 && own == null) {
      low = low.multiply(second.scale());
    }
    if (low.compareTo(second.value()) >= 0) {
      return null;
    }
    return quantity(
        first.from(),
        second,
        new Ends(low.multiply(unit.factor), second.value().multiply(unit.factor), null),
        null,
        unit,
        sentenceFrom,
        limit);
  }

  /** "giữa 20 và 30 ha": whether a token is what the words before a range join its ends with. */
  private boolean isBetween(int from, int at, int sentenceFrom) {
    Match lead = tagged.endingAt(from, Category.RANGE_FROM);
    return lead != null
        && lead.from() >= sentenceFrom
        && tokens.text(at).equalsIgnoreCase(lead.entry().value(0));
  }

  /** "ba, bốn lần": two number words, the second one more than the first. */
  private boolean isPairOfWords(NumberMention first, int at, int limit) {
    if (!first.inWords() || at + 1 >= limit || !tokens.is(at, ',')) {
      return false;
    }
    NumberMention second =
        tagged.is(at + 1, Category.NUMBER_WORD) ? numbers.read(at + 1, limit) : null;
    return second != null && second.value().compareTo(first.value().add(BigDecimal.ONE)) == 0;
  }

  // --- currencies before their numbers
  // ---------------------------------------------------------------------------------------------

  /** "$1,42", "USD 1,5 triệu", "$10-$20": the sign or code of a currency before its number. */
  private Quantity currencyFirst(int at, int sentenceFrom, int limit) {
    Match sign = currency(at, sentenceFrom, limit);
    NumberMention first = sign == null ? null : numbers.read(sign.to(), limit);
    if (first == null || tokens.isWord(sign.to() - 1) && !isBare(first.to(), limit)) {
      return null;
    }
    NumberMention last = first;
    int link = first.to();
    if (link + 1 < limit && (tokens.is(link, '-') || tagged.is(link, Category.RANGE_TO))) {
      Match again = tagged.at(link + 1, Category.UNIT);
      int next = again != null && again.value().equals(sign.value()) ? again.to() : link + 1;
      NumberMention second =
          next < limit && tokens.isNumber(next) && !taken.get(next)
              ? numbers.read(next, limit)
              : null;
      last = second == null ? first : second;
    }
    BigDecimal low = first.value();
    if (first.scale().compareTo(BigDecimal.ONE) == 0) {
      low = low.multiply(last.scale());
    }
    if (last != first && low.compareTo(last.value()) >= 0) {
      last = first;
      low = first.value();
    }
    int to = perUnit(last.to(), limit);
    BigDecimal factor = new BigDecimal(sign.entry().value(2));
    Unit unit =
        new Unit(sign.value() + perName(last.to(), to), Measure.MONEY, factor, to, to, true);
    BigDecimal upper = last == first ? null : last.value().multiply(factor);
    Ends ends = new Ends(low.multiply(factor), upper, null);
    return quantity(at, last, ends, null, unit, sentenceFrom, limit);
  }

  /**
   * The sign or code of a currency that begins with a token and has a number behind it, or null.
   */
  private Match currency(int at, int sentenceFrom, int limit) {
    Match sign = tagged.at(at, Category.UNIT);
    if (sign == null
        || !sign.entry().value(1).equals(Measure.MONEY.name())
        || tokens.isWord(at) && !tokens.isAllCapitals(at)
        || sign.to() >= limit
        || !tokens.isNumber(sign.to())
        || taken.get(sign.to())) {
      return null;
    }
    // "20 USD 30 ngày", "triệu USD 30 ngày", "VND/USD 25.400": of what stands before it.
    boolean bound =
        at > sentenceFrom
            && (tokens.isNumber(at - 1)
                || tokens.is(at - 1, '/')
                || tagged.endingAt(at, Category.SCALE) != null
                || tagged.endingAt(at, Category.NUMBER_WORD) != null);
    return bound ? null : sign;
  }

  /** Whether a number that ends before a token has no unit and counts nothing. */
  private boolean isBare(int at, int limit) {
    return at >= limit || !tagged.is(at, Category.UNCOUNTED) && unit(at, limit, false) == null;
  }

  // --- units
  // ---------------------------------------------------------------------------------------------------------

  /**
   * What a number counts or measures.
   *
   * @param unit the unit as results write it
   * @param nounFrom for a counted noun its first token, else the token behind the unit
   * @param to the token behind the unit
   * @param known whether the lexicon has it
   */
  private record Unit(
      String unit, Measure measure, BigDecimal factor, int nounFrom, int to, boolean known) {
    Unit endingAt(int token) {
      return new Unit(unit, measure, factor, token, token, known);
    }
  }

  private Unit unit(int at, int limit, boolean inWords) {
    if (at >= limit) {
      return null;
    }
    Match noun = nounAt(at);
    Match unit = tagged.at(at, Category.UNIT);
    if (unit != null && isPoint(unit, at, limit)) {
      // "75 điểm ách tắc" are places, "85,5 điểm" is a mark.
      return counted(at, unit.to(), true, limit);
    }
    if (unit != null && (noun == null || noun.to() <= unit.to())) {
      return measured(at, limit);
    }
    Match time = tagged.at(at, Category.UNCOUNTED);
    if (time != null && time.to() == at + 1 && isMeanAge(at)) {
      return new Unit(tokens.text(at), Measure.OTHER, BigDecimal.ONE, at + 1, at + 1, true);
    }
    if (time != null && (noun == null || noun.to() <= time.to())) {
      return null;
    }
    if (noun != null) {
      return counted(at, noun.to(), true, limit);
    }
    return inWords ? null : unknownNoun(at, limit);
  }

  /** The counted noun that begins with a token; "giải" of "giải ngân" is none. */
  private Match nounAt(int at) {
    Match noun = tagged.at(at, Category.NOUN);
    Match head = noun == null ? null : tagged.at(at, Category.INDICATOR_HEAD);
    return head != null && head.to() > noun.to() ? null : noun;
  }

  /** "41,3 tuổi" is a mean, "18 tuổi" an age. */
  private boolean isMeanAge(int at) {
    return tokens.isSpelled(at, "tuổi") && at > 0 && tokens.isNumber(at - 1) && !isPlain(at - 1);
  }

  private boolean isPoint(Match unit, int at, int limit) {
    int next = unit.to();
    return unit.value().equals("điểm")
        && unit.to() == at + 1
        && next < limit
        && tokens.isWord(next)
        && (tokens.isNumber(at - 1) && isPlain(at - 1))
        && !tagged.is(next, Category.FUNCTION_WORD)
        && !tagged.is(next, Category.RELATION)
        && !tagged.is(next, Category.LEVEL)
        && !tagged.is(next, Category.VERSUS)
        && !tagged.is(next, Category.AND)
        && !tagged.is(next, Category.BASIS);
  }

  private Unit measured(int at, int limit) {
    Match match = tagged.at(at, Category.UNIT);
    if (match == null || match.to() > limit || !isMeant(match)) {
      return null;
    }
    String name = match.value();
    Measure measure = Measure.valueOf(match.entry().value(1));
    int to = match.to();
    int per = perUnit(to, limit);
    if (per == to && (measure == Measure.MASS || measure == Measure.VOLUME)) {
      to = beforePer(to, limit);
      per = perUnit(to, limit);
    }
    if (per > to) {
      name = name + perName(to, per);
      if (measure == Measure.MASS
          && tagged.is(to + 1, Category.UNIT)
          && "AREA".equals(tagged.at(to + 1, Category.UNIT).entry().value(1))) {
        measure = Measure.YIELD;
      }
      to = per;
    }
    return new Unit(name, measure, new BigDecimal(match.entry().value(2)), to, to, true);
  }

  /**
   * A unit of one letter stands against its number or is followed by no letter: "100.000đ", "15 m",
   * not "m" of a name.
   */
  private boolean isMeant(Match unit) {
    if (tokens.isPunct(unit.from()) && unit.to() > unit.from() + 1) {
      // "triệu.đ", not the end of a sentence before "Đ/c".
      return !tokens.isCapitalised(unit.from() + 1) || unit.from() != unit.to() - 2;
    }
    return unit.to() - unit.from() > 1
        || tokens.end(unit.from()) - tokens.start(unit.from()) > 1
        || tokens.isPunct(unit.from())
        || !tokens.isCapitalised(unit.from());
  }

  /**
   * "150 kg lúa giống/ha": the token of the stroke where what is measured stands before it, else
   * the token behind the unit.
   */
  private int beforePer(int unitTo, int limit) {
    int to = unitTo;
    while (to < limit && to - unitTo < LONGEST_SUBSTANCE && tokens.isWord(to)) {
      if (tagged.is(to, Category.FUNCTION_WORD)) {
        return unitTo;
      }
      to++;
    }
    boolean per = to + 1 < limit && tokens.is(to, '/') && tagged.is(to + 1, Category.UNIT);
    return per ? to : unitTo;
  }

  /** The token behind a chain of "/ha", "/người/năm"; {@code at} itself where there is none. */
  private int perUnit(int at, int limit) {
    int to = at;
    while (to + 1 < limit && tokens.is(to, '/')) {
      int behind = tokens.isWord(to + 1) ? perNoun(to + 1, limit) : perNumber(to + 1, limit);
      if (behind < 0) {
        break;
      }
      to = behind;
    }
    return to;
  }

  /** "24,8 giường bệnh/10.000 dân". */
  private int perNumber(int at, int limit) {
    if (at + 1 >= limit || !tokens.isNumber(at) || taken.get(at)) {
      return -1;
    }
    Match noun = tagged.at(at + 1, Category.NOUN);
    boolean round = tokens.text(at).endsWith("00");
    return noun != null && round ? noun.to() : -1;
  }

  private int perNoun(int at, int limit) {
    int behind = -1;
    Match basis = tagged.at(at, Category.BASIS);
    if (basis != null && basis.value().equals(Basis.PLAN.name())) {
      // "76,8%/chỉ tiêu 75%"
      return behind;
    }
    Match scale = tagged.at(at, Category.SCALE);
    if (scale != null && tagged.is(scale.to(), Category.NOUN)) {
      return tagged.at(scale.to(), Category.NOUN).to();
    }
    boolean unknown =
        (!tokens.isCapitalised(at) || tokens.isAllCapitals(at))
            && (at + 1 >= limit || tokens.isPunct(at + 1) && !tokens.is(at + 1, '-'));
    if (unknown) {
      behind = at + 1;
    }
    for (Category category : new Category[] {Category.UNIT, Category.NOUN, Category.UNCOUNTED}) {
      Match match = tagged.at(at, category);
      if (match != null) {
        behind = Math.max(behind, match.to());
      }
    }
    return behind;
  }

  private String perName(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int t = from; t < to; t++) {
      if (tokens.is(t, '/')) {
        name.append('/');
        continue;
      }
      int end = t + 1;
      while (end < to && !tokens.is(end, '/')) {
        end++;
      }
      Match unit = tagged.at(t, Category.UNIT);
      name.append(unit != null && unit.to() == end ? unit.value() : lower(t, end));
      t = end - 1;
    }
    return name.toString();
  }

  private Unit counted(int from, int nounTo, boolean known, int limit) {
    int to = perUnit(nounTo, limit);
    String name = lower(from, nounTo) + perName(nounTo, to);
    return new Unit(name, Measure.COUNT, BigDecimal.ONE, from, to, known);
  }

  /**
   * A noun that the lexicon lacks: the words behind the number up to one that no noun begins with.
   */
  private Unit unknownNoun(int at, int limit) {
    int to = at;
    while (to < limit
        && to - at < LONGEST_UNKNOWN_NOUN
        && tokens.isWord(to)
        && !tagged.is(to, Category.FUNCTION_WORD)
        && !tagged.is(to, Category.RELATION)
        && !(tokens.isCapitalised(to) && to > at)) {
      to++;
    }
    boolean ofName =
        at >= 2
            && tokens.isWord(at - 2)
            && tokens.isCapitalised(at - 2)
            && tokens.end(at - 1) - tokens.start(at - 1) <= 2
            && at >= 3
            && tokens.isCapitalised(at - 3);
    // "xã Bảo Lâm 1 họp": the number belongs to the name.
    if (ofName
        || to == at
        || tokens.isGlued(at)
        || tokens.isAllCapitals(at) && to == at + 1 && at + 1 < limit && tokens.is(at + 1, '-')) {
      return null;
    }
    return counted(at, to, false, limit);
  }

  private String lower(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int t = from; t < to; t++) {
      if (t > from && !tokens.isGlued(t)) {
        out.append(' ');
      }
      String word = tokens.text(t);
      out.append(tokens.isAllCapitals(t) ? word : word.toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  // --- putting together
  // ----------------------------------------------------------------------------------------------

  private record Ends(BigDecimal value, BigDecimal upper, BigDecimal total) {}

  private Quantity quantity(
      int from,
      NumberMention last,
      Ends ends,
      Measure measure,
      Unit unit,
      int sentenceFrom,
      int limit) {
    Ends figures = ends != null ? ends : new Ends(last.value().multiply(unit.factor), null, null);
    int leadTo = from;
    Qualifier qualifier = Qualifier.EXACT;
    Match before = tagged.endingAt(leadTo, Category.QUALIFIER);
    Match relation = tagged.endingAt(leadTo, Category.RELATION);
    // "thấp hơn 1,2 điểm" compares, "tăng hơn 1,2 điểm" bounds.
    boolean compares = before != null && relation != null && relation.from() < before.from();
    if (before != null && before.from() >= sentenceFrom && !compares) {
      qualifier = Qualifier.valueOf(before.value());
      leadTo = before.from();
    }
    Match from1 = tagged.endingAt(leadTo, Category.RANGE_FROM);
    boolean since = from1 != null && from1.from() >= sentenceFrom;
    int to = unit.to;
    Match after = boundBehind(unit.to, limit, since);
    if (after != null) {
      qualifier = Qualifier.valueOf(after.value());
      if (after.from() == unit.to) {
        to = after.to();
      }
    }
    if (since && (after != null || figures.upper != null)) {
      leadTo = from1.from();
      Match outer = tagged.endingAt(leadTo, Category.QUALIFIER);
      if (qualifier == Qualifier.EXACT && outer != null && outer.from() >= sentenceFrom) {
        // "khoảng từ 20 đến 30 ha".
        qualifier = Qualifier.valueOf(outer.value());
        leadTo = outer.from();
      }
    }
    return new Quantity(
        from,
        to,
        leadTo,
        unit.nounFrom,
        unit.to,
        figures.value,
        figures.upper,
        figures.total,
        unit.unit,
        measure != null ? measure : unit.measure,
        qualifier,
        last.inWords());
  }

  private Match boundBehind(int at, int limit, boolean since) {
    int reach = since ? BOUND_REACH : 1;
    for (int t = at;
        t < Math.min(limit, at + reach) && !tokens.isNumber(t) && !tokens.isPunct(t);
        t++) {
      Match match = tagged.at(t, Category.QUALIFIER_AFTER);
      if (match != null) {
        return match;
      }
    }
    return null;
  }
}
