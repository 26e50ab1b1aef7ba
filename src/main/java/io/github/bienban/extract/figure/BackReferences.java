package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.model.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Names a figure that the text calls only by what it has said before, or by a noun for goals: "tỷ
 * lệ này sang năm là 98%", "giải ngân đạt 35%; mục tiêu hết quý III đạt 65%". The thing is that of
 * the nearest figure of the kind, in the sentence or else in those before it in the paragraph.
 */
final class BackReferences {

  /** No more figures before are looked at. */
  static final int MAX_BACK = 12;

  /** The words that only refer back are no more. */
  private static final int LONGEST = 12;

  /** The lists whose words may stand beside those that refer back: "hai … này phải đạt". */
  private static final List<Category> LOOSE =
      List.of(
          Category.NUMBER_WORD,
          Category.QUANTIFIER,
          Category.PLACE_LINK,
          Category.DUTY,
          Category.LEVEL,
          Category.WHOLE);

  private final Tagged tagged;
  private final ReferenceReader references;
  private final AgentReader agents;
  private final Wording wording;
  private final LabelReader labels;
  private final TopicCarrier topics;

  /** The figures so far, those of the sentences before first. */
  private final List<Figure> told;

  /** How many of them stand in the sentences before. */
  private final int before;

  /** The figures whose things the next ones of a list have, in their order. */
  private final List<Figure> inOrder = new ArrayList<>();

  BackReferences(
      Tagged tagged,
      ReferenceReader references,
      AgentReader agents,
      Wording wording,
      LabelReader labels,
      TopicCarrier topics,
      List<Figure> earlier) {
    this.tagged = tagged;
    this.references = references;
    this.agents = agents;
    this.wording = wording;
    this.labels = labels;
    this.topics = topics;
    this.told = new ArrayList<>(earlier);
    this.before = told.size();
  }

  /** Goes on behind a figure that was read. */
  void add(Figure figure) {
    told.add(figure);
  }

  /**
   * Names a figure by what is referred back to, where nothing else names it.
   *
   * @param figure the figure, read
   * @param following how many figures of the same unit follow on it in the sentence
   */
  void carry(Figure figure, int following) {
    if (!inOrder.isEmpty()) {
      Figure next = inOrder.remove(0);
      if (figure.subject.isEmpty() && isAlike(figure, next)) {
        name(figure, next);
        return;
      }
      inOrder.clear();
    }
    if (!figure.object.isEmpty()) {
      Figure like = isNextShareOfPlan(figure) ? nearest(figure, 0, true) : null;
      if (like != null) {
        name(figure, like);
      } else {
        behindGoal(figure);
      }
      return;
    }
    boolean wordless =
        figure.indicator == null || figure.indicator.chars().noneMatch(Character::isLetter);
    if (wordless) {
      Figure like = nearest(figure, 0, true);
      if (like == null && namesTime(figure)) {
        // "đã giải ngân 45 tỷ đồng. Quận đặt mục tiêu đến 31/3 đạt 60%"
        like = sumBefore(figure);
        Match due =
            like == null
                ? null
                : tagged.first(like.subject.from(), like.subject.to(), Category.DUTY);
        if (due != null && due.to() < like.subject.to()) {
          // "số vốn còn phải | giải ngân"
          Wording.set(
              figure, wording.words(new Stretch(due.to(), like.subject.to())), "back-reference");
          figure.topic = figure.indicator;
          return;
        }
      }
      if (like != null) {
        name(figure, like);
      }
      return;
    }
    if (topics.isCarried(figure)) {
      return;
    }
    Figure same = nearest(figure, before, true);
    if (same != null && isAimAtSame(figure, topics.thing(same, true))) {
      name(figure, same);
      return;
    }
    if (!refersBack(figure.subject)) {
      return;
    }
    int many = many(figure.subject, following + 1);
    if (many > 1) {
      List<Figure> things = last(figure, many);
      if (things.size() == many) {
        inOrder.addAll(things.subList(1, many));
        name(figure, things.get(0));
        return;
      }
    }
    Figure thing = nearest(figure, before, false);
    if (thing == null && tagged.is(figure.subject.from(), Category.GOAL_NOUN)) {
      Stretch words = labels.segmentBefore(figure);
      if (words != null && words.to() <= figure.subject.from()) {
        Wording.set(figure, wording.words(untilTime(words)), "back-reference");
        figure.topic = figure.indicator;
        return;
      }
    }
    thing = thing == null ? nearest(figure, 0, false) : thing;
    if (thing != null) {
      name(figure, thing);
    }
  }

  /** "hết quý II đạt 45%, hết năm là 100% kế hoạch được giao": the plan says not what of. */
  private boolean isNextShareOfPlan(Figure figure) {
    Stretch plan = figure.object;
    if (!figure.quantity.isPercent()
        || !figure.subject.isEmpty()
        || !references.isPlanAt(plan.from())
        || !namesTime(figure)) {
      return false;
    }
    Match giver = tagged.endingAt(plan.to(), Category.PLAN_STEP);
    return tagged.at(plan.from(), Category.BASIS).to() >= plan.to()
        || giver != null && giver.from() > plan.from();
  }

  /** The sum told of right before a share that only its time tells from it, or null. */
  private Figure sumBefore(Figure figure) {
    Figure sum = told.isEmpty() ? null : told.get(told.size() - 1);
    return sum != null
            && figure.quantity.isPercent()
            && sum.quantity.measure() == Measure.MONEY
            && isNamed(sum)
            && isOutside(sum, figure)
        ? sum
        : null;
  }

  /** Whether the end of a time leads up to a figure. */
  private boolean namesTime(Figure figure) {
    return references.namesEnd(figure.floor, figure.quantity.leadTo());
  }

  /** "dự toán 9 tỷ đồng nhưng xã phấn đấu thu 10 tỷ đồng": who aims says not at what. */
  private boolean isAimAtSame(Figure figure, String thing) {
    Stretch subject = figure.subject;
    int from = Math.max(figure.floor, figure.segment.from());
    Match aim = tagged.first(from, figure.quantity.leadTo(), Category.GOAL_VERB);
    if (aim == null || subject.isEmpty() || Wording.isCounted(figure)) {
      return false;
    }
    if (subject.to() <= aim.from()) {
      return agents.isAlone(subject);
    }
    String verb = wording.words(subject) + " ";
    return subject.size() == 1 && thing.regionMatches(true, 0, verb, 0, verb.length());
  }

  /**
   * "mục tiêu của ngành là 19 tỷ đồng thu nội địa", "mục tiêu là giảm 2% tỷ lệ hộ nghèo": what is
   * aimed at stands behind the figure.
   */
  private void behindGoal(Figure figure) {
    if (!figure.subject.isEmpty()
        && tagged.is(figure.subject.from(), Category.GOAL_NOUN)
        && !Wording.isCounted(figure)
        && wording.startsWithHead(figure.object)) {
      Wording.set(figure, wording.words(figure.object), "object");
      figure.topic = figure.indicator;
    }
  }

  private void name(Figure figure, Figure thing) {
    String name = topics.thing(thing, thing.quantity.unit().equals(figure.quantity.unit()));
    Wording.set(figure, name, "back-reference");
    figure.topic = name;
  }

  /** The nearest figure that may be meant, or null. */
  private Figure nearest(Figure figure, int from, boolean sameUnit) {
    for (int i = told.size() - 1; i >= Math.max(from, told.size() - MAX_BACK); i--) {
      Figure other = told.get(i);
      boolean like = sameUnit ? isAlike(figure, other) : isMeant(figure, other);
      if (like && isOutside(other, figure) && isNamed(other)) {
        return other;
      }
    }
    return null;
  }

  /** The last figures like one, in the order of the text. */
  private List<Figure> last(Figure figure, int many) {
    List<Figure> found = new ArrayList<>();
    for (int i = told.size() - 1;
        i >= Math.max(0, told.size() - MAX_BACK) && found.size() < many;
        i--) {
      Figure other = told.get(i);
      if (isAlike(figure, other) && isOutside(other, figure) && isNamed(other)) {
        found.add(other);
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static boolean isNamed(Figure other) {
    return other.indicator != null && other.indicator.chars().anyMatch(Character::isLetter);
  }

  /** What stands in brackets is told aside. */
  private static boolean isOutside(Figure other, Figure figure) {
    return !other.segment.isBracketed() || figure.segment.isBracketed();
  }

  private static boolean isAlike(Figure figure, Figure other) {
    return other.quantity.unit().equals(figure.quantity.unit());
  }

  /** A share may be meant by "tỷ lệ này" that is told of a count or a sum. */
  private static boolean isMeant(Figure figure, Figure other) {
    if (isAlike(figure, other)) {
      return true;
    }
    return figure.quantity.isPercent()
        && (other.quantity.measure() == Measure.RATIO
            || other.comparisons.stream().anyMatch(c -> c.quantity.isPercent()));
  }

  /** Whether words name nothing but what was said before, or that there is a goal. */
  private boolean refersBack(Stretch words) {
    boolean named = false;
    int at = words.from();
    while (at < words.to() && words.size() <= LONGEST) {
      Match back = tagged.at(at, Category.BACK_REFERENCE);
      Match noun = back == null ? tagged.at(at, Category.GOAL_NOUN) : back;
      TimeMention time = references.timeAt(at);
      Match loose = loose(at);
      if (noun != null) {
        named = true;
        at = noun.to();
      } else if (time != null) {
        at = Math.max(at + 1, time.to());
      } else if (loose != null) {
        at = loose.to();
      } else {
        return false;
      }
    }
    return named && at == words.to();
  }

  private Match loose(int at) {
    for (Category category : LOOSE) {
      Match match = tagged.at(at, category);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** "hai tỷ lệ này", "các chỉ tiêu trên": how many things are meant. */
  private int many(Stretch words, int listed) {
    for (int t = words.from(); t < words.to(); t++) {
      if (!tagged.is(t, Category.BACK_REFERENCE) || t == words.from()) {
        continue;
      }
      boolean all = tagged.endingAt(t, Category.QUANTIFIER) != null;
      Match number = tagged.endingAt(t, Category.NUMBER_WORD);
      if (number != null && number.entry().value().equals("DIGIT")) {
        return number.entry().number().intValue();
      }
      return all ? listed : 1;
    }
    return 1;
  }

  /** "Hộ nghèo | đến tháng 11 mới rà soát". */
  private Stretch untilTime(Stretch words) {
    for (int t = words.from() + 1; t < words.to(); t++) {
      if (references.timeAt(t) != null || tagged.is(t, Category.LEAD_ADVERB)) {
        return new Stretch(words.from(), t);
      }
    }
    return words;
  }
}
