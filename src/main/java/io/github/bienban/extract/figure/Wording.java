package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationMention;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * The pieces of an indicator: the counted noun, the noun for a figure that a subject begins with, a
 * stretch cut to length, and their words put together.
 */
final class Wording {

  /** An indicator has no more words before its figure. */
  static final int LONGEST_SUBJECT = 16;

  /** A subject of no more words is not cut. */
  static final int SHORT_SUBJECT = 6;

  /** A subject of more words says more than which thing is counted. */
  static final int LONG_SUBJECT = 10;

  /** A name at the end of an enumeration has no more words: "chế biến, chế tạo". */
  static final int MAX_NAME = 3;

  /** How many segments before its own an enumeration may begin. */
  static final int MAX_ENUMERATED = 4;

  /** A label before a colon has no more words. */
  static final int LONGEST_LABEL = 14;

  /** An object of so many words says which thing it is. */
  static final int CLEAR_OBJECT = 2;

  private final Tagged tagged;
  private final Tokens tokens;
  private final ReferenceReader references;

  /** The tokens of asides, which say by which document something was done. */
  private final BitSet asides;

  Wording(Tagged tagged, ReferenceReader references, BitSet asides) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.references = references;
    this.asides = asides;
  }

  /**
   * The words that say by which document something was done: "trợ cấp | theo Nghị định số
   * 12/2020/NĐ-CP | cho 40 người".
   */
  static BitSet asides(Tagged tagged, List<CitationMention> citations) {
    BitSet asides = new BitSet();
    for (CitationMention citation : citations) {
      Match link = tagged.endingAt(citation.from(), Category.BASED_ON);
      if (link != null) {
        asides.set(link.from(), citation.to());
      }
    }
    return asides;
  }

  boolean isBareClassifier(Figure figure, Stretch noun) {
    Match match = noun.isEmpty() ? null : tagged.at(noun.from(), Category.CLASSIFIER);
    return match != null && match.to() == noun.to() && figure.object.isEmpty();
  }

  /** "sự tham dự của 250 đại biểu": that they were there says nothing of who they are. */
  boolean namesThosePresent(Figure figure) {
    Match presence = tagged.endingAt(figure.subject.to(), Category.PRESENCE);
    return presence != null
        && presence.from() >= figure.subject.from()
        && isCounted(figure)
        && !isBareClassifier(figure, noun(figure));
  }

  boolean isOwnSubject(Figure figure) {
    return figure.subject.from() >= figure.floor && figure.subject.to() <= figure.quantity.from();
  }

  static boolean isCounted(Figure figure) {
    return figure.quantity.nounFrom() < figure.quantity.unitTo();
  }

  /** The counted noun, without what it is reckoned by. */
  Stretch noun(Figure figure) {
    int from = figure.quantity.nounFrom();
    int to = from;
    while (to < figure.quantity.unitTo() && !tokens.is(to, '/')) {
      to++;
    }
    return new Stretch(from, to);
  }

  boolean isNamedByNoun(Figure figure) {
    return isCounted(figure) && !tagged.is(figure.quantity.nounFrom(), Category.CLASSIFIER);
  }

  static boolean states(Figure figure) {
    return figure.lead.level() != null || figure.lead.relation() != null;
  }

  /** Whether a verb says that the subject itself is so much. */
  static boolean statesLevel(Figure figure) {
    Lead.Level level = figure.lead.level();
    return figure.lead.relation() != null
        || level == Lead.Level.LEVEL
        || level == Lead.Level.UP
        || level == Lead.Level.DOWN
        || level == Lead.Level.LIST;
  }

  /** A noun that says nothing is left out where the subject names the thing. */
  Stretch bare(Stretch noun, Stretch object, Stretch subject) {
    boolean done = endsWithVerb(subject) && !isDeed(noun);
    boolean loose =
        object.isEmpty() && (isPlain(noun) && !subject.isEmpty() && !done || holds(subject, noun));
    return loose ? null : noun;
  }

  /** "tuần tra 35 cuộc": what was done is counted, no thing. */
  private boolean isDeed(Stretch noun) {
    Match classifier = tagged.at(noun.from(), Category.CLASSIFIER);
    return classifier != null && classifier.to() == noun.to() && classifier.value().equals("DEED");
  }

  boolean isPlain(Stretch noun) {
    int at = noun.from();
    Match classifier = noun.isEmpty() ? null : tagged.at(at, Category.CLASSIFIER);
    while (classifier != null && classifier.to() < noun.to()) {
      // "lượt người".
      classifier = tagged.at(classifier.to(), Category.CLASSIFIER);
    }
    return classifier != null && classifier.to() == noun.to();
  }

  /** "phát hiện 14 vụ": the verb says too little without what was counted. */
  boolean endsWithVerb(Stretch subject) {
    Match verb = tagged.endingAt(subject.to(), Category.WORK_VERB);
    return verb != null
        && verb.from() >= subject.from()
        && !tokens.isCapitalised(verb.from())
        && !startsWithHead(subject);
  }

  /** "Số hộ nghèo còn 51 hộ", "dân số 46.087 người": the subject says what is counted. */
  boolean namesCount(Stretch subject, Stretch noun) {
    if (startsWithHead(subject)) {
      return true;
    }
    int to = Math.min(subject.to(), subject.from() + LONGEST_SUBJECT);
    int words = Math.min(noun.size(), CLEAR_OBJECT);
    for (int t = subject.from(); t + words <= to; t++) {
      if (isSame(t, noun.from(), words)) {
        return true;
      }
    }
    // "trồng cây: 500 cây xanh".
    return !subject.isEmpty() && isSame(subject.to() - 1, noun.from(), 1);
  }

  private boolean isSame(int first, int second, int words) {
    for (int i = 0; i < words; i++) {
      if (!tokens.areSame(first + i, second + i)) {
        return false;
      }
    }
    return true;
  }

  /** "hộ nghèo 212 hộ": the subject has the counted noun already. */
  private boolean holds(Stretch subject, Stretch noun) {
    if (noun.size() != 1 || subject.size() > SHORT_SUBJECT) {
      return false;
    }
    for (int t = subject.from(); t < subject.to(); t++) {
      if (tokens.areSame(t, noun.from())) {
        return true;
      }
    }
    return false;
  }

  boolean startsWithHead(Stretch subject) {
    return !subject.isEmpty() && tagged.is(subject.from(), Category.INDICATOR_HEAD);
  }

  /** "ngành thuế nâng tổng thu ngân sách": the words from the noun for the figure on. */
  Stretch fromHead(Stretch subject) {
    for (int t = subject.from(); t < subject.to(); t++) {
      Match head = tagged.at(t, Category.INDICATOR_HEAD);
      Match inside = tagged.at(t - 1, Category.COMPOUND);
      if (head == null || head.to() > subject.to() || inside != null && inside.to() > t) {
        continue;
      }
      Match longer = tagged.endingAt(head.to(), Category.DEPENDENT);
      int from = longer != null && longer.from() < t ? longer.from() : t;
      Stretch rest = new Stretch(Math.max(subject.from(), from), subject.to());
      Match link = tagged.endingAt(rest.from(), Category.CONNECTIVE);
      boolean governed = rest.from() > subject.from() && link != null;
      // "quy hoạch vùng rau với quy mô": there the word for the plan is the verb.
      boolean planned = tagged.is(subject.from(), Category.WORK_VERB);
      if (governed
          && !(planned && tagged.is(subject.from(), Category.BASIS))
          && ReferenceReader.isPlan(tagged.first(subject.from(), link.from(), Category.BASIS))) {
        // "trình kế hoạch kinh doanh với | doanh thu": what is planned stands behind.
        return rest;
      }
      boolean far = rest.from() > subject.from() && subject.size() > SHORT_SUBJECT;
      boolean alone = (governed || far) && !isDependent(rest);
      return rest.from() == subject.from() || alone ? rest : subject;
    }
    return subject;
  }

  /** Whether a subject is understood only with the figure before it: "tổng kinh phí", "trị giá". */
  boolean isDependent(Stretch subject) {
    int from = subject.from();
    while (from < subject.to() && tagged.is(from, Category.CONNECTIVE)) {
      from = tagged.at(from, Category.CONNECTIVE).to();
    }
    int steps = 0;
    while (from < subject.to() && steps++ < 3) {
      Match match = tagged.at(from, Category.DEPENDENT);
      if (match == null) {
        return false;
      }
      from = match.to();
    }
    return steps > 0 && from >= subject.to();
  }

  boolean hasAnd(Stretch subject) {
    for (int t = subject.from(); t < Math.min(subject.to(), subject.from() + 5); t++) {
      if (tagged.is(t, Category.AND)) {
        return true;
      }
    }
    return false;
  }

  Stretch clip(Stretch stretch) {
    return clip(stretch, LONGEST_SUBJECT);
  }

  /** The last words of a long stretch, from where a clause or a phrase begins in it. */
  Stretch clip(Stretch stretch, int longest) {
    int aside = asides.nextSetBit(stretch.from());
    if (aside > stretch.from() && aside < stretch.to()) {
      int behind = Math.min(stretch.to(), asides.nextClearBit(aside));
      boolean whole = stretch.size() - (behind - aside) <= longest;
      return whole ? stretch : clipped(new Stretch(behind, stretch.to()), longest);
    }
    return clipped(stretch, longest);
  }

  private Stretch clipped(Stretch stretch, int longest) {
    if (stretch.size() <= longest || isLongByBracket(stretch, longest)) {
      return stretch;
    }
    int first = stretch.to() - longest;
    int last = stretch.to() - CLEAR_OBJECT;
    int phrase = -1;
    for (int t = first; t <= last; t++) {
      Match adverb = tagged.endingAt(t, Category.LEAD_ADVERB);
      TimeMention time = references.timeAt(t);
      if (time != null && time.to() <= last) {
        return new Stretch(time.to(), stretch.to());
      }
      if (adverb != null && tagged.is(t, Category.WORK_VERB)) {
        return new Stretch(t, stretch.to());
      }
      boolean begins =
          tagged.is(t, Category.INDICATOR_HEAD)
              || tagged.is(t, Category.WORK_VERB) && !tokens.isCapitalised(t)
              || tokens.isPunct(t - 1) && tokens.isWord(t);
      phrase = phrase < 0 && begins ? t : phrase;
    }
    int from = phrase < 0 ? first : phrase;
    for (int t = from; t < stretch.to(); t++) {
      if (tokens.is(t, '(')) {
        break;
      }
      if (tokens.is(t, ')')) {
        // A bracket is taken whole.
        return stretch.size() <= longest + LONGEST_LABEL
            ? stretch
            : new Stretch(t + 1, stretch.to());
      }
    }
    return new Stretch(from, stretch.to());
  }

  /**
   * "tốc độ tăng giá trị sản xuất bình quân (giá năm 2010)": what a bracket adds makes none long.
   */
  private boolean isLongByBracket(Stretch stretch, int longest) {
    int open = stretch.to() - 1;
    if (!tokens.is(open, ')')
        || stretch.size() > longest + LONGEST_LABEL
        || !startsWithHead(stretch)) {
      return false;
    }
    while (open > stretch.from() && !tokens.is(open, '(')) {
      open--;
    }
    return open - stretch.from() <= longest && open > stretch.from();
  }

  static void set(Figure figure, String indicator, String rule) {
    figure.indicator = indicator;
    figure.indicatorRule = rule;
  }

  /** A counted noun with what is said of it behind; "cán bộ, giáo viên" stays as it is written. */
  String named(Stretch noun, Stretch object) {
    return !noun.isEmpty() && !object.isEmpty() && noun.to() == object.from()
        ? words(new Stretch(noun.from(), object.to()))
        : join2(words(noun), words(object));
  }

  static String join(String thing, String own) {
    return thing == null || thing.isEmpty() ? own : own.isEmpty() ? thing : thing + ", " + own;
  }

  static String join2(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
  }

  /** The words of a stretch, without marks at its ends. */
  String words(Stretch stretch) {
    int from = stretch.from();
    int to = stretch.to();
    while (from < to && tokens.isPunct(from) && !tokens.is(from, '"') && !tokens.is(from, '(')) {
      from++;
    }
    while (to > from
        && tokens.isPunct(to - 1)
        && !tokens.is(to - 1, '"')
        && !tokens.is(to - 1, ')')
        && !tokens.is(to - 1, '%')) {
      to--;
    }
    int aside = asides.nextSetBit(from);
    if (aside <= from || aside >= to) {
      return tagged.words(from, to);
    }
    int behind = asides.nextClearBit(aside);
    return behind >= to
        ? tagged.words(from, to)
        : join2(tagged.words(from, aside), words(new Stretch(behind, to)));
  }
}
