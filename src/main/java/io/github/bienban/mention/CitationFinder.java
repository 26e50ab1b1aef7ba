package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the documents that a text names by their numbers, with their kind, day and issuer: "Nghị
 * quyết số 39-NQ/TW ngày 18/7/2023 của Bộ Chính trị". Every number of a citation lies in its
 * mention.
 */
public final class CitationFinder {

  /**
   * How far before "số" the kind of document may stand: "Luật Tổ chức chính quyền địa phương số
   * 72/2025/QH15".
   */
  private static final int TYPE_REACH = 14;

  /** How far before a verb of issuing the day may stand. */
  private static final int DAY_REACH = 14;

  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_ISSUER = 16;
  private static final int LONGEST_BRACKET = 6;

  private final Tagged tagged;
  private final Tokens tokens;
  private final TimeTokens time;
  private final DocumentNumberReader numbers;
  private final BodyReader bodies;
  private final TimeIndex times;

  private CitationFinder(Tagged tagged, List<TimeMention> times) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.time = new TimeTokens(tagged);
    this.numbers = new DocumentNumberReader(tagged, time);
    this.bodies = new BodyReader(tagged);
    this.times = TimeIndex.covering(times, tokens.size());
  }

  /**
   * The citations of a text.
   *
   * @param tagged the document
   * @param times the times of the document
   * @return the citations in the order of the text; none overlaps another. A number whose kind of
   *     document the text does not name has a null type.
   */
  public static List<CitationMention> find(Tagged tagged, List<TimeMention> times) {
    return new CitationFinder(tagged, times).run();
  }

  private List<CitationMention> run() {
    Document document = tagged.document();
    List<CitationMention> found = new ArrayList<>();
    for (int s = 0; s < document.sentenceCount(); s++) {
      int from = document.sentenceFrom(s);
      int limit = document.sentenceTo(s);
      CitationMention last = null;
      for (int t = from; t < limit; t++) {
        int end = tokens.isNumber(t) ? numbers.end(t, limit) : -1;
        if (end < 0) {
          continue;
        }
        CitationMention mention = citation(t, end, from, limit, last);
        if (mention != null) {
          found.add(mention);
          last = mention;
          t = mention.to() - 1;
        }
      }
    }
    return List.copyOf(found);
  }

  private CitationMention citation(
      int number, int numberTo, int sentenceFrom, int limit, CitationMention last) {
    int lead = lead(number, sentenceFrom);
    int floor = last == null ? sentenceFrom : last.to();
    Match typed = type(number, lead, floor);
    String type = typed != null ? typed.value() : null;
    if (type == null && last != null && isNextOf(last, lead)) {
      type = last.type();
    }
    if (type == null && lead == number && !numbers.isPlain(number, numberTo)) {
      return null;
    }
    int from = typed != null ? typed.from() : lead;
    return new Behind(from, typed, numberTo, floor, limit)
        .read(type, numbers.text(number, numberTo));
  }

  /** Where the words before a number begin that announce it: "số", "số:". */
  private int lead(int number, int sentenceFrom) {
    int at = number;
    if (at - 1 > sentenceFrom && (tokens.is(at - 1, ':') || tokens.is(at - 1, '.'))) {
      at--;
    }
    Match lead = time.before(at, sentenceFrom, Category.DOCUMENT_NUMBER_LEAD);
    return lead == null ? number : lead.from();
  }

  /**
   * The kind of document before a number. Behind "số" words may stand between: of whom, or what law
   * it is.
   */
  private Match type(int number, int lead, int floor) {
    Match near = time.before(lead, floor, Category.DOCUMENT_TYPE);
    if (near != null) {
      return near;
    }
    int reach = lead < number ? TYPE_REACH : 2;
    for (int t = lead - 1; t >= Math.max(floor, lead - reach); t--) {
      boolean year = tokens.isNumber(t) && times.has(t);
      boolean list = tokens.isNumber(t) && lead == number;
      if (tokens.is(t, ';') || tokens.is(t, '"') || tokens.isNumber(t) && !year && !list) {
        return null;
      }
      Match type = time.before(t, floor, Category.DOCUMENT_TYPE);
      if (type != null && tokens.isCapitalised(type.from())) {
        return type;
      }
    }
    return null;
  }

  /** Whether a number goes on with a list: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". */
  private boolean isNextOf(CitationMention last, int at) {
    int gap = at - last.to();
    if (gap < 1 || gap > 2) {
      return false;
    }
    for (int t = last.to(); t < at; t++) {
      if (!tokens.is(t, ',')
          && !tokens.is(t, ';')
          && !(tokens.isWord(t) && tagged.is(t, Category.AND))) {
        return false;
      }
    }
    return true;
  }

  /** What stands behind a number, and before the kind of document: day, issuer, title. */
  private final class Behind {
    private final int from;
    private final int floor;
    private final int limit;
    private int to;
    private TimeMention day;
    private String issuer;

    Behind(int from, Match type, int numberTo, int floor, int limit) {
      this.from = from;
      this.floor = floor;
      this.limit = limit;
      this.to = numberTo;
      if (type != null && type.to() < limit && isOf(type.to())) {
        issuerAt(type.to() + 1);
      }
    }

    CitationMention read(String type, String number) {
      for (int i = 0; i < 2; i++) {
        dayBehind();
        issuerBehind();
      }
      if (day == null) {
        dayBefore();
      }
      return new CitationMention(from, to, type, number, day, issuer, title());
    }

    private boolean isOf(int t) {
      return t < limit && tagged.is(t, Category.TIME_LINK) && tokens.isWord(t);
    }

    /** Behind "(khóa XII)", or the token itself where no short bracket without a day begins. */
    private int behindBracket(int t) {
      if (t >= limit || !tokens.is(t, '(') || times.has(t + 1 < limit ? t + 1 : t)) {
        return t;
      }
      for (int i = t + 1; i < Math.min(limit, t + LONGEST_BRACKET); i++) {
        if (tokens.is(i, ')')) {
          return i + 1;
        }
        if (tokens.isNumber(i)) {
          return t;
        }
      }
      return t;
    }

    private void dayBehind() {
      int at = behindBracket(to);
      at += at < limit && (tokens.is(at, ',') || tokens.is(at, '(')) ? 1 : 0;
      Match issued = time.at(at, limit, Category.ISSUED_ON);
      at = issued == null ? at : issued.to();
      if (issued != null && tokens.isNumber(at - 1)) {
        return;
      }
      TimeMention mention = at < limit ? times.at(at) : null;
      if (day == null
          && mention != null
          && mention.kind() == TimeMention.Kind.DAY
          && mention.from() <= at) {
        day = mention;
        to = mention.to();
        to += to < limit && tokens.is(to, ')') ? 1 : 0;
      }
    }

    private void issuerBehind() {
      int at = to;
      at += at < limit && tokens.is(at, ',') ? 1 : 0;
      if (issuer == null && isOf(at)) {
        int end = issuerAt(at + 1);
        to = end > 0 ? end : to;
      }
    }

    /** Reads who issued it, and gives the token behind, or -1. */
    private int issuerAt(int t) {
      int most = Math.min(limit, t + LONGEST_ISSUER);
      BodyMention body = t < most ? bodies.at(t, most) : null;
      Match office = time.at(t, most, Category.ISSUER);
      int end = body == null ? -1 : body.to();
      if (office != null && office.to() >= end) {
        end = office.to();
        BodyMention inside = end < most ? bodies.at(end, most) : null;
        end = inside != null ? inside.to() : end;
      }
      if (end > t) {
        issuer = tagged.words(t, end);
      }
      return end;
    }

    /** "ngày 05/12/2023, Thủ tướng Chính phủ đã ban hành Quyết định số …". */
    private void dayBefore() {
      Match verb = time.before(from, floor, Category.ISSUING_VERB);
      if (verb == null) {
        return;
      }
      for (int t = verb.from() - 1; t >= Math.max(floor, verb.from() - DAY_REACH); t--) {
        TimeMention mention = times.at(t);
        if (mention == null) {
          if (tokens.is(t, ';') || tokens.isNumber(t)) {
            return;
          }
          continue;
        }
        if (mention.kind() == TimeMention.Kind.DAY
            && mention.bound() == TimeMention.Bound.NONE
            && mention.year() != null) {
          day = mention;
          issuerBefore(mention.to(), verb.from());
        }
        return;
      }
    }

    private void issuerBefore(int dayTo, int verbFrom) {
      int at = dayTo + (tokens.is(dayTo, ',') ? 1 : 0);
      if (issuer != null || at >= verbFrom) {
        return;
      }
      if (issuerAt(at) > verbFrom) {
        issuer = null;
      }
    }

    /** The words behind "về", up to the next mark or the next document. */
    private String title() {
      int at = to;
      at += at < limit && tokens.is(at, ',') ? 1 : 0;
      if (at >= limit || !tagged.is(at, Category.TITLE_LEAD)) {
        return null;
      }
      int begin = tagged.at(at, Category.TITLE_LEAD).to();
      boolean quoted = begin < limit && tokens.is(begin, '"');
      begin += quoted ? 1 : 0;
      for (int t = begin; t < limit && t <= begin + LONGEST_TITLE; t++) {
        if (quoted ? tokens.is(t, '"') : endsTitle(t)) {
          return t > begin ? tagged.words(begin, t) : null;
        }
      }
      boolean whole = !quoted && limit > begin && limit - begin <= LONGEST_TITLE;
      return whole ? tagged.words(begin, limit) : null;
    }

    private boolean endsTitle(int t) {
      boolean mark =
          tokens.isPunct(t) && !tokens.is(t, '-') && !tokens.is(t, '"') && !tokens.is(t, '/');
      int next = t + 1;
      boolean another =
          tagged.is(t, Category.AND)
              && next < limit
              && tagged.is(next, Category.DOCUMENT_TYPE)
              && tokens.isCapitalised(next);
      return mark || another;
    }
  }
}
