package io.github.bienban.extract;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;
import java.util.Locale;

/**
 * Tells the words under a picture, wherever they stand on the page: the picture's file, its
 * photographer, a cue such as "Quang cảnh", or a person and what they do in it.
 */
final class CaptionFinder {

  private static final int MAX_WORDS = 40;

  /** A caption that only its cue or its verb tells has no more words. */
  private static final int MAX_PLAIN = 24;

  private final Tagged tagged;
  private final Tokens tokens;
  private final PageLines lines;

  CaptionFinder(Tagged tagged, PageLines lines) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.lines = lines;
  }

  /** Whether a line is a caption. */
  boolean isCaption(int line) {
    int a = lines.from(line);
    int b = lines.to(line);
    if (isFileName(b)) {
      return true;
    }
    if (tokens.is(b - 1, '|') && lines.words(line) <= MAX_WORDS && line > 0) {
      return true;
    }
    if (lines.words(line) > MAX_WORDS || lines.sentences(line) > 2) {
      return false;
    }
    Match cue = tagged.at(a, Category.CAPTION_CUE);
    boolean plain =
        !TokenRuns.hasNumber(tokens, a, b)
            || lines.words(line) > 2
                && lines.words(line) <= PageLines.SENTENCE
                && tokens.isNumber(b - 2);
    if (creditsPicture(a, b) && !tellsOfMeeting(a, b)
        || cue != null
            && (plain || !lines.endsLikeSentence(line))
            && lines.words(line) <= MAX_PLAIN) {
      return true;
    }
    return showsPerson(line) && lines.words(line) <= MAX_PLAIN;
  }

  /**
   * A person or a group and what they do in the picture, at the end of the line or before the
   * meeting's word.
   */
  private boolean showsPerson(int line) {
    int a = lines.from(line);
    int b = lines.to(line);
    if (!tokens.isCapitalised(a) || TokenRuns.hasNumber(tokens, a, b)) {
      return false;
    }
    boolean sentence = lines.endsLikeSentence(line);
    for (int t = a + 2; t < b; t++) {
      Match verb = tagged.at(t, Category.CAPTION_VERB);
      if (verb == null) {
        continue;
      }
      int rest = verb.to();
      if (!sentence) {
        return true;
      }
      if (b - rest <= 6
          && (b - rest <= 1 || tagged.first(rest, b, Category.MEETING_HEAD) != null)) {
        return true;
      }
    }
    return false;
  }

  /** "… ngày 25-5 đã tổ chức Đại hội lần thứ XI. (Ảnh: …)": the picture's words stand behind. */
  private boolean tellsOfMeeting(int a, int b) {
    for (int t = a; t + 1 < b; t++) {
      Match held =
          tagged.is(t, Category.PAST_MARK) ? tagged.at(t + 1, Category.HOLDING_VERB) : null;
      if (held != null && held.to() < b && tagged.is(held.to(), Category.MEETING_HEAD)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words "Ảnh:" stand in a line. */
  boolean creditsPicture(int a, int b) {
    for (int t = a; t + 1 < b; t++) {
      if (tokens.isCapitalised(t) && tokens.is(t + 1, ':') && tokens.isSpelled(t, "ảnh")) {
        return t == a || tokens.isPunct(t - 1) && !tagged.is(a, Category.BYLINE_LABEL);
      }
    }
    return false;
  }

  /** Whether what ends before a token is the name of a picture's file. */
  boolean isFileName(int b) {
    if (b < 2 || !tokens.is(b - 2, '.') || !tokens.isGlued(b - 1)) {
      return false;
    }
    return switch (tokens.text(b - 1).toLowerCase(Locale.ROOT)) {
      case "jpg", "jpeg", "png", "gif", "webp", "mp" -> true;
      default -> false;
    };
  }
}
