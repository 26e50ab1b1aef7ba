package io.github.bienban.extract;

import io.github.bienban.lexicon.Categories;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.TimeMention;
import io.github.bienban.mention.TimeMention.Bound;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * Tells the times that one item of a list, or one goal of several in a sentence, has for itself:
 * they say nothing of the next. Asked by {@link PeriodResolver} before it takes the time of another
 * part of the sentence for a target.
 */
final class ItemTimes {

  /** How far behind a figure a time may stand that it belongs to. */
  static final int BEHIND_REACH = 14;

  /** A time so few tokens behind a figure is its own. */
  static final int OWN_REACH = 8;

  /** How far before a time the words of its item are looked at. */
  static final int ITEM_REACH = 40;

  /** An item of a list with so many words before its time has that time for itself. */
  private static final int ITEM_WORDS = 4;

  /** The words with which another thing begins to be told. */
  private static final Categories VERBS =
      Categories.of(
          Category.RESULT_VERB,
          Category.LEVEL,
          Category.RELATION,
          Category.WORK_VERB,
          Category.GOAL_VERB,
          Category.GOAL_NOUN,
          Category.QUALIFIER);

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReportTimes times;
  private final SentenceParts parts;

  ItemTimes(Tagged tagged, ReportTimes times, SentenceParts parts) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.times = times;
    this.parts = parts;
  }

  /**
   * Whether a time belongs to one item of a list and says nothing of the next: "khởi công 15 công
   * trình trong quý I, …", "bàn giao mặt bằng trước ngày 30/6; …".
   */
  boolean isOfItem(TimeMention mention, int figure) {
    if (mention.to() < tokens.size() && tokens.is(mention.to(), ':')) {
      // "thống nhất nhiệm vụ tháng 6: …"
      return false;
    }
    int words = 0;
    boolean nouns = true;
    int longest = times.isParted(mention.to(), figure) ? ITEM_WORDS : ITEM_REACH;
    int from = document.sentenceFrom(document.sentenceOf(mention.from()));
    for (int t = mention.from() - 1; t >= from && t >= mention.from() - ITEM_REACH; t--) {
      boolean own = parts.areOne(t, mention.from());
      if (tokens.is(t, ':') || tokens.is(t + 1, ';') || !own && (!nouns || words <= 1)) {
        break;
      }
      nouns &= !isVerb(t);
      if (!own && !tokens.isNumber(t)) {
        // "số hóa xong 12.000 trang hồ sơ đất đai, hộ tịch trước ngày 15/12"
        continue;
      }
      if (tagged.is(t, Category.GOAL_VERB) || tagged.is(t, Category.GOAL_NOUN)) {
        return words > longest && endsPart(mention);
      }
      if (tokens.isNumber(t) && !times.cover(t)) {
        return !isElliptic(mention);
      }
      if (t == from && opensGoals(mention, figure)) {
        return false;
      }
      words++;
      boolean begins = t == from || !parts.areOne(t - 1, t) || tokens.isPunct(t - 1);
      if (begins && words > ITEM_WORDS && tagged.is(t, Category.RESULT_VERB)) {
        // "…, hoàn thành tuyến đường ven hồ trước ngày 30/6"
        return endsPart(mention);
      }
    }
    return words > longest && endsPart(mention);
  }

  private boolean isVerb(int token) {
    return tagged.is(token, VERBS) && !tagged.is(token, Category.NOUN);
  }

  /**
   * Whether behind a figure only more of its noun follows up to a time: "12.000 trang hồ sơ đất
   * đai, hộ tịch trước ngày 15/12".
   */
  boolean goesOnWithNouns(int from, int time) {
    boolean word = false;
    for (int t = from; t < time; t++) {
      if (tokens.is(t, ';') || tokens.is(t, ':') || tokens.isNumber(t) || isVerb(t)) {
        return false;
      }
      word = tokens.isWord(t);
    }
    return word;
  }

  /** "Theo nghị quyết về nhiệm vụ năm 2026, quận phấn đấu …": the time of all that is aimed at. */
  private boolean opensGoals(TimeMention mention, int figure) {
    int to = mention.to();
    Match aim = tagged.first(to, Math.min(figure, to + ITEM_REACH), Category.GOAL_VERB);
    return aim != null
        && !TokenRuns.has(tokens, ';', to, aim.from())
        && !TokenRuns.hasNumber(tokens, to, aim.from());
  }

  /** "mở 9 lớp trong quý IV, thu hút 450 lượt": the next part tells of the same item. */
  boolean goesOn(TimeMention mention, int figure) {
    int first = figure;
    while (first > mention.to() && figure - first < OWN_REACH && parts.areOne(first - 1, figure)) {
      first--;
    }
    boolean next = first > mention.to() && mention.to() == first - 1 && tokens.is(first - 1, ',');
    // A comma belongs to the part behind it.
    int word = tokens.isPunct(first) ? first + 1 : first;
    boolean right = next || mention.to() == first && !tokens.is(first, ';');
    return right
        && tagged.is(word, Category.DEPENDENT)
        && !tagged.is(word, Category.INDICATOR_HEAD);
  }

  /**
   * "đến hết tháng 11 đạt 75% và cuối năm đạt 95%", "kết nạp 50 đảng viên và trong quý I hoàn thành
   * kiểm điểm": the time of the figure or the result behind it.
   */
  boolean opensNext(TimeMention mention) {
    Match link = tagged.endingAt(mention.from(), Category.PLACE_LINK);
    int from = link == null ? mention.from() : link.from();
    if (tagged.endingAt(from, Category.AND) == null) {
      return false;
    }
    if (tagged.is(mention.to(), Category.RESULT_VERB)) {
      return true;
    }
    for (int t = mention.to(); t < Math.min(tokens.size(), mention.to() + OWN_REACH); t++) {
      if (!parts.areOne(t, mention.from())) {
        return false;
      }
      if (tokens.isNumber(t) && !times.cover(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "tỷ lệ hộ nghèo còn 2% và đạt chuẩn nông thôn mới vào năm 2030", "thu 5 tỷ đồng và phấn đấu
   * trong quý II thu 3 tỷ đồng": the time of another goal.
   */
  boolean begins(int from, int to) {
    for (int t = from; t < Math.min(to, from + BEHIND_REACH) - ITEM_WORDS; t++) {
      Match and = tagged.at(t, Category.AND);
      if (and != null && tagged.is(and.to(), Category.RESULT_VERB)) {
        return true;
      }
    }
    Match aim = tagged.first(from, Math.min(to, from + BEHIND_REACH), Category.GOAL_VERB);
    return aim != null && tagged.endingAt(aim.from(), Category.AND) != null;
  }

  /** "phường A thu 5 tỷ đồng, phường B 3 tỷ đồng trong năm 2026": no verb of its own. */
  private boolean isElliptic(TimeMention mention) {
    for (int t = mention.from() - 1; t >= 0 && parts.areOne(t, mention.from()); t--) {
      if (tokens.is(t, ':')
          || mention.from() - t > BEHIND_REACH
          || tagged.is(t, Category.RESULT_VERB)
          || tagged.is(t, Category.LEVEL)
          || tagged.is(t, Category.RELATION)
          || tagged.is(t, Category.WORK_VERB) && !tagged.is(t, Category.NOUN)
          || tagged.is(t, Category.GOAL_VERB)
          || tagged.is(t, Category.QUALIFIER)) {
        return false;
      }
    }
    return mention.bound() == Bound.NONE;
  }

  /** Whether a time ends its part of the sentence. */
  private boolean endsPart(TimeMention mention) {
    int to = mention.to();
    return to >= tokens.size() || !parts.areOne(to, mention.from()) || tokens.isPunct(to);
  }
}
