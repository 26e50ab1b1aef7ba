package io.github.bienban.mention;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds quantities: a number, a range or a ratio with the unit or the counted noun behind it. A
 * number without either is none, and so is one whose tokens another finder took (a date, a
 * document's number).
 *
 * <p>At each number the readers are asked in turn: words that are a quantity themselves ("gấp
 * đôi"), {@link RatioReader}, {@link RangeReader}, the number with its unit ({@link UnitReader});
 * where no number begins, {@link CurrencyReader}.
 */
public final class QuantityFinder {

  /** A bracket that tells of a part of what was counted begins so near behind it. */
  private static final int PART_REACH = 4;

  /** A difference without a unit stands so near behind what was counted. */
  private static final int DIFFERENCE_REACH = 4;

  /** The places behind the comma of a figure that may be grouped by it. */
  private static final int THOUSANDTHS = 3;

  /** The noun for a rate stands so near before what it is reckoned by. */
  private static final int RATE_REACH = 8;

  /** What is counted stands no further before a number that has none behind it. */
  private static final int NOUN_REACH = 14;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  /** The lists that a quantity begins with, unless it begins with digits. */
  private static final Categories BEGINNINGS =
      Categories.of(Category.TIMES_WORD, Category.NUMBER_WORD, Category.UNIT);

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final BitSet taken;
  private final NumberReader numbers;
  private final NumberStarts starts;
  private final UnitReader units;
  private final BoundReader bounds;
  private final RatioReader ratios;
  private final RangeReader ranges;
  private final CurrencyReader currencies;

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
    this.starts = new NumberStarts(tagged, taken);
    this.bounds = new BoundReader(tagged);
    PerUnitReader pers = new PerUnitReader(tagged, taken);
    this.units = new UnitReader(tagged, pers);
    this.ratios = new RatioReader(tagged, taken, numbers, starts, units, bounds);
    this.ranges = new RangeReader(tagged, taken, numbers, units, bounds);
    this.currencies = new CurrencyReader(tagged, taken, numbers, units, pers, bounds);
  }

  /**
   * The quantities of a sentence.
   *
   * @param sentence the sentence's number
   * @return its quantities in the order of the text
   */
  public List<Quantity> find(int sentence) {
    List<Quantity> found = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    int from = document.sentenceFrom(sentence);
    int limit = document.sentenceTo(sentence);
    int entry = 1;
    for (int t = from; t < limit; ) {
      List<Quantity> parts = tokens.is(t, '(') ? parts(t, limit, found) : List.of();
      if (!parts.isEmpty()) {
        found.addAll(parts);
        t = parts.get(parts.size() - 1).unitTo();
        continue;
      }
      if (!tokens.isNumber(t) && !tagged.is(t, BEGINNINGS)) {
        t++;
        continue;
      }
      int behindMark = ListMarks.behindInside(tagged, t, entry, from, limit);
      if (behindMark > t) {
        entry = t > from ? entry + 1 : entry;
        t = behindMark;
        continue;
      }
      int behind = ratios.behindOneOf(t, from, limit);
      if (behind > t) {
        t = behind;
        continue;
      }
      Quantity quantity =
          starts.isAt(t, from) ? read(t, from, limit) : currencies.read(t, from, limit);
      if (quantity == null && !found.isEmpty()) {
        Quantity last = found.get(found.size() - 1);
        quantity = part(t, limit, last);
        quantity = quantity == null ? difference(t, limit, last) : quantity;
      }
      if (quantity == null) {
        quantity = countBefore(t, from, limit, counted);
      }
      if (quantity == null) {
        t++;
      } else {
        found.add(quantity);
        if (quantity.measure() == Measure.COUNT) {
          counted.add(quantity.unit());
        }
        t = quantity.unitTo();
      }
    }
    return found;
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
    Quantity ratio = ratios.read(first, sentenceFrom, limit);
    if (ratio != null) {
      return ratio;
    }
    Quantity range = ranges.read(first, sentenceFrom, limit);
    if (range != null) {
      return range;
    }
    NumberMention number = slipped(first, sentenceFrom, limit);
    UnitMention unit = units.read(number.to(), limit, number.inWords());
    number = unit == null ? number : counted(number, unit);
    if (unit == null && isAgeReached(number.to(), sentenceFrom, limit)) {
      // "tuổi thọ trung bình 74,5 tuổi"
      unit =
          new UnitMention(
              tokens.text(number.to()),
              Measure.OTHER,
              BigDecimal.ONE,
              number.to(),
              number.to() + 1,
              true);
    }
    boolean guessed =
        unit != null
            && unit.measure() == Measure.COUNT
            && number.scale().compareTo(BILLION) >= 0
            && unit.unit().indexOf('/') < 0
            && !tagged.is(number.to(), Category.NOUN)
            && !tagged.is(number.to(), Category.UNIT);
    if (guessed) {
      // "2,7 tỷ hỗ trợ giống": no noun that is counted.
      unit = units.money(number.to(), limit);
    }
    if (unit == null && number.scale().compareTo(MILLION) >= 0) {
      // "gần 171 tỷ (…)": so large a number without a noun is money.
      unit = units.money(number.to(), limit);
    }
    return unit == null
            || number.inWords() && !isCountable(number, unit, sentenceFrom, limit)
            || isDenominator(number, unit, sentenceFrom, limit)
        ? null
        : bounds.quantity(number.from(), number, null, null, unit, sentenceFrom, limit);
  }

  /** "tuổi thọ": the level of a life's length is no age. */
  private boolean isAgeReached(int token, int from, int limit) {
    if (token >= limit || !tokens.isSpelled(token, "tuổi")) {
      return false;
    }
    for (int t = token - 1; t > Math.max(from, token - NOUN_REACH); t--) {
      if (tokens.isSpelled(t, "thọ") && tokens.areSame(t - 1, token)) {
        return true;
      }
      if (tokens.is(t, ',') || tokens.is(t, ';')) {
        return false;
      }
    }
    return false;
  }

  /**
   * "số giường bệnh trên 1 vạn dân: 38 giường", "giá trị sản xuất trên 1 ha đất canh tác đạt": what
   * a level is reckoned by.
   */
  private boolean isDenominator(NumberMention number, UnitMention unit, int from, int limit) {
    Match over = tagged.endingAt(number.from(), Category.PER_LINK);
    if (over == null || over.from() <= from) {
      return false;
    }
    int to = unit.to();
    boolean one = unit.measure() == Measure.AREA && number.value().compareTo(BigDecimal.ONE) == 0;
    int reach = one ? Math.min(limit, to + NOUN_REACH) : to;
    while (to < reach
        && !tokens.isPunct(to)
        && !tokens.isNumber(to)
        && !tagged.is(to, Category.LEVEL)) {
      to++;
    }
    boolean round =
        unit.measure() == Measure.COUNT
            && number.value().compareTo(HUNDRED) >= 0
            && number.value().stripTrailingZeros().precision() == 1
            && number.value().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    boolean stated =
        (one || round)
            && to < limit
            && (tokens.is(to, ':') || tokens.isNumber(to) || tagged.is(to, Category.LEVEL));
    if (!stated) {
      return false;
    }
    for (int t = over.from() - 1; t >= Math.max(from, over.from() - RATE_REACH); t--) {
      if (tokens.isPunct(t) || tokens.isNumber(t)) {
        return false;
      }
      if (tagged.is(t, Category.INDICATOR_HEAD) || tagged.is(t, Category.NUMBER_NAME)) {
        return true;
      }
    }
    return false;
  }

  /** "21,700 người": what is counted has no thousandths, nor does a fraction end with a zero. */
  private NumberMention counted(NumberMention number, UnitMention unit) {
    BigDecimal value = number.value();
    boolean grouped =
        !number.inWords()
            && number.to() == number.from() + 1
            && unit.measure() == Measure.COUNT
            && unit.unit().indexOf('/') < 0
            && value.scale() == THOUSANDTHS
            && value.compareTo(BigDecimal.ONE) > 0
            && value.stripTrailingZeros().scale() < THOUSANDTHS;
    return grouped
        ? new NumberMention(
            number.from(),
            number.to(),
            value.movePointRight(THOUSANDTHS),
            number.scale(),
            number.inWords())
        : number;
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
            && NumberReader.isPlain(tokens, first.from())
            && NumberReader.isPlain(tokens, comma + 1)
            && statesLevel(first.from(), sentenceFrom);
    if (!slip || units.read(comma + 2, limit, false) == null) {
      return first;
    }
    BigDecimal value = new BigDecimal(tokens.text(first.from()) + "." + tokens.text(comma + 1));
    return new NumberMention(first.from(), comma + 2, value, BigDecimal.ONE, false);
  }

  /** "gấp đôi", "gấp rưỡi", "gấp ba năm trước", "chỉ bằng một nửa". */
  private Quantity timesInWords(int from, int sentenceFrom) {
    Match word = tagged.at(from, Category.TIMES_WORD);
    Match verb = tagged.endingAt(from, Category.RELATION);
    Match bound = verb != null ? null : tagged.endingAt(from, Category.QUALIFIER);
    // "chỉ bằng gần một nửa".
    verb = bound == null ? verb : tagged.endingAt(bound.from(), Category.RELATION);
    // "gần gấp đôi": the bound begins the verb.
    Match inner = verb == null ? null : tagged.endingAt(verb.to() - 1, Category.QUALIFIER);
    inner = inner != null && inner.from() >= verb.from() ? inner : null;
    if (word == null || verb == null || verb.from() < sentenceFrom) {
      return null;
    }
    boolean unit = tagged.is(word.to(), Category.UNIT) || tagged.is(word.to(), Category.NOUN);
    if (unit || !verb.value().equals(word.entry().value(1))) {
      return null;
    }
    BigDecimal value = new BigDecimal(word.value());
    int to = word.to();
    int lead = bound == null ? from : bound.from();
    bound = bound == null ? inner : bound;
    Qualifier qualifier = bound == null ? Qualifier.EXACT : Qualifier.valueOf(bound.value());
    return new Quantity(
        from, to, lead, to, to, value, null, null, "lần", Measure.OTHER, qualifier, true);
  }

  /** "96 lao động (trong đó nữ 41)": the number has the unit of what the bracket tells of. */
  private Quantity part(int at, int limit, Quantity whole) {
    boolean alone =
        tokens.isNumber(at)
            && NumberReader.isPlain(tokens, at)
            && !taken.get(at)
            && at + 1 < limit
            && tokens.is(at + 1, ')')
            && whole.measure() == Measure.COUNT
            && whole.nounFrom() < whole.unitTo()
            && tagged.endingAt(at, Category.NUMBER_NAME) == null;
    int open = at - 1;
    while (alone && open > whole.to() && tokens.isWord(open)) {
      open--;
    }
    if (!alone
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
    return bare(at, at + 1, value, whole.unit(), Measure.COUNT);
  }

  /**
   * "96 lao động (nam 55, nữ 41)": the numbers of a bracket that add up to what was counted before
   * it have its unit.
   */
  private List<Quantity> parts(int open, int limit, List<Quantity> before) {
    List<NumberMention> items = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    boolean named = false;
    int t = open + 1;
    while (t < limit && !tokens.is(t, ')')) {
      NumberMention number = tokens.isNumber(t) && !taken.get(t) ? numbers.read(t, limit) : null;
      if (number == null) {
        boolean separates = tokens.is(t, ',') || tokens.is(t, ';');
        if (tokens.isPunct(t) && (!separates || named)) {
          return List.of();
        }
        named = !separates;
        t++;
        continue;
      }
      boolean ends =
          number.to() < limit
              && (tokens.is(number.to(), ',')
                  || tokens.is(number.to(), ';')
                  || tokens.is(number.to(), ')'));
      if (!ends || !named || tagged.endingAt(t, Category.NUMBER_NAME) != null) {
        return List.of();
      }
      items.add(number);
      sum = sum.add(number.value());
      named = false;
      t = number.to();
    }
    Quantity whole = items.size() > 1 && t < limit && !named ? wholeOf(sum, before) : null;
    return whole == null
        ? List.of()
        : items.stream()
            .map(i -> bare(i.from(), i.to(), i.value(), whole.unit(), Measure.COUNT))
            .toList();
  }

  /** The nearest count before a bracket that its numbers add up to, or null. */
  private static Quantity wholeOf(BigDecimal sum, List<Quantity> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - PART_REACH); i--) {
      Quantity whole = before.get(i);
      if (whole.measure() == Measure.COUNT
          && whole.nounFrom() < whole.unitTo()
          && whole.value().compareTo(sum) == 0) {
        return whole;
      }
    }
    return null;
  }

  /** "58.960 hội viên, tăng 3.860 (7%)": the difference has the unit of what was counted. */
  private Quantity difference(int at, int limit, Quantity whole) {
    Match verb = tagged.endingAt(at, Category.RELATION);
    boolean alone =
        verb != null
            && verb.from() >= whole.to()
            && verb.from() - whole.to() <= DIFFERENCE_REACH
            && (verb.value().equals(Relation.INCREASE.name())
                || verb.value().equals(Relation.DECREASE.name()))
            && tokens.isNumber(at)
            && !taken.get(at)
            && whole.measure() == Measure.COUNT
            && whole.nounFrom() < whole.unitTo();
    NumberMention number = alone ? numbers.read(at, limit) : null;
    boolean ends =
        number != null
            && number.to() + 1 < limit
            && (tagged.is(number.to(), Category.VERSUS)
                || tokens.is(number.to(), '(') && tokens.isNumber(number.to() + 1));
    return ends ? bare(at, number.to(), number.value(), whole.unit(), Measure.COUNT) : null;
  }

  /**
   * "số hộ nộp thuế qua mạng là 215", "tổng số hội viên mới 1,2 ngàn", "hồ sơ quá hạn 12": what is
   * counted stands before its number, behind a word for a number or, counted before in the
   * sentence, where the clause begins.
   */
  private Quantity countBefore(int at, int from, int limit, Set<String> counted) {
    NumberMention number =
        tokens.isNumber(at) && starts.isAt(at, from) ? numbers.read(at, limit) : null;
    if (number == null
        || number.value().stripTrailingZeros().scale() > 0
        || !endsClause(number.to(), limit)) {
      return null;
    }
    int first = at;
    while (first > from && first > at - NOUN_REACH && !tokens.isPunct(first - 1)) {
      first--;
    }
    boolean begins = first == from || tokens.isPunct(first - 1);
    Match head = begins ? tagged.at(first, Category.NUMBER_HEAD) : null;
    boolean total = head != null && (head.to() - first > 1 || isCompared(number.to(), limit));
    Match noun = total || statesLevel(at, from) ? countedNoun(first, at) : null;
    if (noun == null && number.scale().compareTo(BigDecimal.ONE) > 0) {
      return null;
    }
    if (noun == null && begins) {
      Match again = tagged.at(first, Category.NOUN);
      boolean before = again != null && again.to() < at;
      noun = before && counted.contains(UnitReader.counted(again, at).unit()) ? again : null;
    }
    if (noun == null) {
      return null;
    }
    UnitMention unit = UnitReader.counted(noun, number.to());
    return bounds.quantity(at, number, null, null, unit, from, limit);
  }

  /** "số doanh nghiệp thành lập mới 845 (tăng 37%)": behind the number how it compares. */
  private boolean isCompared(int token, int limit) {
    return token + 1 < limit
        && (tokens.is(token, '(') || tokens.is(token, ','))
        && tagged.is(token + 1, Category.RELATION);
  }

  /** "số | hộ | nộp thuế qua mạng là": the noun behind a word for a number, or null. */
  private Match countedNoun(int from, int to) {
    for (int t = from; t < to; t++) {
      Match head = tagged.at(t, Category.NUMBER_HEAD);
      Match noun = head == null ? null : tagged.at(head.to(), Category.NOUN);
      if (noun != null && noun.to() < to) {
        return noun;
      }
    }
    return null;
  }

  /** Whether a clause ends with a token, or what is compared with begins. */
  private boolean endsClause(int token, int limit) {
    return token >= limit
        || tokens.is(token, ',')
        || tokens.is(token, ';')
        || tokens.is(token, '.')
        || tokens.is(token, '(')
        || tagged.is(token, Category.VERSUS);
  }

  /** A quantity of which no words tell a bound and no noun is counted. */
  private static Quantity bare(int from, int to, BigDecimal value, String unit, Measure measure) {
    return new Quantity(
        from, to, from, to, to, value, null, null, unit, measure, Qualifier.EXACT, false);
  }

  /** Whether a word before a number says that a level is reached: "đạt 15". */
  private boolean statesLevel(int token, int sentenceFrom) {
    Match level = tagged.endingAt(token, Category.LEVEL);
    return level != null && level.from() >= sentenceFrom && !"HAVE".equals(level.value());
  }

  /** Whether a number word counts here: "hai dự án" does, "một số", "trong năm xã" do not. */
  private boolean isCountable(NumberMention number, UnitMention unit, int from, int limit) {
    if (number.to() - number.from() > 1 || number.scale().compareTo(BigDecimal.ONE) > 0) {
      return true;
    }
    Match back = tagged.at(number.to(), Category.BACK_REFERENCE);
    boolean toldBefore = back != null && !(back.to() < limit && tokens.isNumber(back.to()));
    if (!unit.known() || toldBefore || tagged.is(number.to(), Category.UNCOUNTED)) {
      // "hai chỉ tiêu này" counts nothing new.
      return false;
    }
    Match word = tagged.at(number.from(), Category.NUMBER_WORD);
    if (word != null && "HALF".equals(word.value())) {
      return false;
    }
    if (tagged.is(number.from(), Category.UNCOUNTED)) {
      // "năm" is a year unless something that takes a number leads up to it.
      return tagged.endingAt(number.from(), Category.COUNT_LEAD) != null
          || tagged.endingAt(number.from(), Category.QUALIFIER) != null
          || number.from() == from && saysOfThem(unit.to(), limit);
    }
    if (number.value().compareTo(BigDecimal.ONE) == 0) {
      return isListed(number, unit, limit)
          || isBounded(number)
          || isNextOfList(number, from)
          || isDifference(number, from)
          || isFirstOfList(number, unit, limit);
    }
    return number.value().signum() > 0;
  }

  /** "ít nhất một mô hình": what is bounded is counted. */
  private boolean isBounded(NumberMention number) {
    Match bound = tagged.endingAt(number.from(), Category.QUALIFIER);
    return bound != null
        && (bound.value().equals(Qualifier.AT_LEAST.name())
            || bound.value().equals(Qualifier.AT_MOST.name()));
  }

  /** "Năm | xã | chưa giải ngân": what is said of the things stands behind their noun. */
  private boolean saysOfThem(int token, int limit) {
    return token < limit && tagged.is(token, Category.PREDICATE);
  }

  /**
   * "một tập thể được tặng cờ, 5 cá nhân nhận bằng khen": the first of a list whose items each say
   * what befell the things.
   */
  private boolean isFirstOfList(NumberMention number, UnitMention unit, int limit) {
    int at = number.from();
    int to = unit.to();
    boolean opens = at == 0 || tokens.isPunct(at - 1) || tokens.isCapitalised(at);
    if (!opens || !saysOfThem(to, limit)) {
      return false;
    }
    int end = to;
    while (end < limit && end < to + NOUN_REACH && !tokens.isPunct(end)) {
      end++;
    }
    return end + 2 < limit
        && (tokens.is(end, ',') || tokens.is(end, ';'))
        && tokens.isNumber(end + 1)
        && tagged.is(end + 2, Category.NOUN);
  }

  /** "bầu 2 ủy viên Ban Chấp hành, | một ủy viên Ban Thường vụ": behind another count. */
  private boolean isNextOfList(NumberMention number, int from) {
    int mark = number.from() - 1;
    if (mark <= from || !tokens.is(mark, ',') && !tagged.is(mark, Category.AND)) {
      return false;
    }
    for (int t = mark - 1; t > Math.max(from, mark - NOUN_REACH); t--) {
      if (tokens.isNumber(t)) {
        return tagged.is(t + 1, Category.NOUN);
      }
      if (tokens.isPunct(t)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isChange(Match verb) {
    return verb.value().equals(Relation.INCREASE.name())
        || verb.value().equals(Relation.DECREASE.name());
  }

  /** "tăng một vụ", "nhiều hơn năm 2022 một vụ": how many more or fewer. */
  private boolean isDifference(NumberMention number, int from) {
    int reach = Math.max(from, number.from() - DIFFERENCE_REACH);
    for (int t = number.from(); t > reach && !tokens.isPunct(t - 1); t--) {
      Match verb = tagged.endingAt(t, Category.RELATION);
      if (verb != null && verb.from() >= from) {
        boolean than = tagged.endingAt(verb.to(), Category.QUALIFIER) != null;
        return isChange(verb) && (t == number.from() || than);
      }
    }
    return false;
  }

  /** "một" is an article unless it stands in a list of counts: "một huyện và 59 xã". */
  private boolean isListed(NumberMention number, UnitMention unit, int limit) {
    int next = unit.to();
    return next + 1 < limit
        && (tokens.is(next, ',') || tagged.is(next, Category.AND))
        && (tokens.isNumber(next + 1) || tagged.is(next + 1, Category.NUMBER_WORD))
        && tagged.is(next + 2, Category.NOUN);
  }
}
