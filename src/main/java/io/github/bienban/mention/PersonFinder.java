package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Tells persons' names: after an honorific any capitalised words are one (Y Mửi, Kring Ba), without
 * it a name begins with a surname.
 */
public final class PersonFinder {

  private static final int MAX_WORDS = 6;
  private static final int MAX_BARE = 5;
  private static final int USUAL = 4;
  private static final int MAX_TITLES = 6;

  private final Tagged tagged;
  private final Tokens tokens;

  /**
   * Makes a finder.
   *
   * @param tagged the document
   */
  public PersonFinder(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * Reads the words by which a person is addressed: "đồng chí", "các ông", "đồng chí Đại tá",
   * "PGS.TS.".
   *
   * @param token where they begin
   * @param limit the token that they do not reach
   * @return the words, with a colon behind them; null if none stand there
   */
  public Address address(int token, int limit) {
    String honorific = null;
    boolean many = false;
    int at = token;
    int end = -1;
    for (int i = 0; i < MAX_TITLES && at < limit; i++) {
      if (end > 0 && tokens.is(at, ':') && titleAt(at + 1)) {
        at++;
      }
      Match match = tagged.at(at, Category.HONORIFIC);
      if (match == null
          || match.to() > limit
          || match.value().equals("NOT")
          || isWomansSurname(at, limit)) {
        break;
      }
      boolean order = match.value().equals("ORDER");
      boolean rank = match.value().equals("RANK");
      boolean title = match.value().equals("TITLE") || order || rank;
      if (title && !rank && !tokens.isCapitalised(at) || order && !isOrdained(match.to())) {
        break;
      }
      // "Nguyễn Anh" is a name, "ông anh" none: honorifics follow each other in capitals only.
      if (end >= 0 && !title && !tokens.isCapitalised(at)) {
        break;
      }
      if (end >= 0 && !title && at + 1 < limit && !tokens.isCapitalised(at + 1)) {
        break;
      }
      if (honorific == null || honorific.isEmpty()) {
        honorific = title ? null : match.entry().value(1);
      }
      many |= match.value().equals("MANY");
      at = match.to();
      end = at;
      while (at < limit && (tokens.is(at, '.') || title && tokens.is(at, ',') && titleAt(at + 1))) {
        at++;
        end = tokens.is(at - 1, '.') ? at : end;
      }
    }
    if (end < 0) {
      return null;
    }
    if (end < limit && tokens.is(end, ':')) {
      end++;
    }
    return new Address(token, end, honorific, many);
  }

  /** "Ông Thị Hoài Thu": no man is so addressed, so it is the surname. */
  private boolean isWomansSurname(int token, int limit) {
    Match middle = hasMiddle(token, limit) ? tagged.at(token + 1, Category.MIDDLE_NAME) : null;
    return middle != null && middle.value().equals("WOMAN") && tokens.isWritten(token, "Ông");
  }

  /** Whether a name in religion stands behind the short form of an order: "TT.Thích Tâm An". */
  private boolean isOrdained(int token) {
    int name = token < tokens.size() && tokens.is(token, '.') ? token + 1 : token;
    return name < tokens.size() && tokens.isWritten(name, "Thích");
  }

  private boolean titleAt(int token) {
    Match match = tagged.at(token, Category.HONORIFIC);
    return match != null
        && (match.value().equals("TITLE") || match.value().equals("RANK"))
        && tokens.isCapitalised(token);
  }

  /**
   * The end of a name where the words before it say that one begins.
   *
   * @param token where it begins
   * @param limit the token that it does not reach
   * @return the token behind it, or -1 if no capitalised word stands there or the word is the name
   *     of something else
   */
  public int nameEnd(int token, int limit) {
    if (token >= limit
        || !tokens.isCapitalised(token)
        || isOther(token)
        || isCompound(token)
        || titleAt(token)
        || SentenceVerb.isAt(tagged, token)) {
      return -1;
    }
    boolean letter = isLetter(token);
    boolean capitals =
        tokens.isAllCapitals(token)
            || letter && token + 1 < limit && tokens.isAllCapitals(token + 1);
    int words = 0;
    int at = token;
    while (at < limit && words < MAX_WORDS && tokens.isCapitalised(at)) {
      if (at > token && (isOther(at) && !isGivenName(token, at) || capitals && isCue(at))) {
        break;
      }
      if (!isLetter(at) && tokens.isAllCapitals(at) != capitals) {
        break;
      }
      at++;
      words++;
      if (words == 1 && isNuns(token, limit)) {
        at++;
        words++;
      }
      boolean joint =
          at + 1 < limit
              && tokens.isGlued(at)
              && (tokens.is(at, '\'') || tokens.is(at, '.') && isLetter(at - 1))
              && tokens.isCapitalised(at + 1);
      at += joint ? 1 : 0;
      while (!joint && at < limit && tokens.is(at, '-') && isHyphenated(token, at, limit)) {
        at += 2;
      }
    }
    return at;
  }

  /** "Thích nữ Hạnh Quang": the name of a nun with the word for her in small letters. */
  private boolean isNuns(int token, int limit) {
    return token + 2 < limit
        && tokens.isWritten(token, "Thích")
        && tokens.isWritten(token + 1, "nữ")
        && tokens.isCapitalised(token + 2);
  }

  /** "Lâm Thành Đoàn": no body stands behind the first word of a person's name. */
  private boolean isGivenName(int surname, int token) {
    Match body = tagged.at(token, Category.BODY);
    return token - surname == 1
        && tagged.is(surname, Category.SURNAME)
        && body != null
        && body.to() - token == 2
        && tokens.isCapitalised(token + 1)
        && !tokens.isAllCapitals(token)
        && !tagged.is(token, Category.POST_HEAD);
  }

  /** Whether a hyphen joins two syllables of a foreign name: Vi-lay-vông, Sae-Hyun. */
  private boolean isHyphenated(int from, int hyphen, int limit) {
    int next = hyphen + 1;
    return next < limit
        && (!tagged.is(from, Category.SURNAME) || !tokens.isCapitalised(next))
        && tokens.isGlued(hyphen)
        && tokens.isGlued(next)
        && tokens.isWord(next)
        && !tokens.isAllCapitals(next)
        && !isOther(next);
  }

  /**
   * The end of a name that shows by its own words that it is one: it begins with a surname.
   *
   * @param token where it begins
   * @param limit the token that it does not reach
   * @return the token behind it, or -1 if none begins there
   */
  public int bareEnd(int token, int limit) {
    if (token >= limit
        || !tokens.isCapitalised(token)
        || !isSurname(token, limit)
        || isHistorical(token)) {
      return -1;
    }
    int end = nameEnd(token, limit);
    if (end - token < 2 || end - token > MAX_BARE) {
      return -1;
    }
    Match province = tagged.at(token, Category.PROVINCE);
    boolean place =
        province != null
            && (province.to() >= end
                || tagged.is(province.to(), Category.SURNAME) && end - province.to() > 1);
    Match country = tagged.at(token, Category.COUNTRY);
    return place || country != null && country.to() == end ? -1 : end;
  }

  /**
   * Whether a word is a surname: a known one, or one that the word behind it shows to be ("Sơn Thị
   * Hà", "Lô Văn Pháng").
   */
  private boolean isSurname(int token, int limit) {
    return tagged.is(token, Category.SURNAME)
        || isJoint(token)
        || hasMiddle(token, limit)
        || isChristened(token, limit);
  }

  /** "Giuse Trần Văn Bảy": a name in religion stands before the surname. */
  private boolean isChristened(int token, int limit) {
    Match saint = tagged.at(token, Category.SAINT);
    return saint != null && saint.to() < limit && tagged.is(saint.to(), Category.SURNAME);
  }

  /** "K'Brơi": a letter, joined to the word behind it. */
  private boolean isJoint(int token) {
    return tokens.isCapitalised(token) && tokens.text(token).indexOf('\'') == 1;
  }

  /**
   * Whether the second of three words is what the middle one of a name most often is.
   *
   * @param token the first word
   * @param limit the token that the words do not reach
   */
  boolean hasMiddle(int token, int limit) {
    int middle = token + 1;
    return token + 2 < limit
        && tagged.is(middle, Category.MIDDLE_NAME)
        && tokens.isCapitalised(middle)
        && tokens.isCapitalised(token)
        && tokens.isCapitalised(token + 2)
        && !tokens.isAllCapitals(token + 2)
        && !tagged.is(middle, Category.BODY)
        && !tagged.is(middle, Category.ADMIN_UNIT)
        && !isPlaceWord(token)
        && (token == 0 || !isPlaceWord(token - 1) || !tokens.isCapitalised(token - 1));
  }

  private boolean isPlaceWord(int token) {
    return tagged.is(token, Category.ADMIN_UNIT)
        || tagged.is(token, Category.POST_WORD)
        || tagged.is(token, Category.BODY)
        || tagged.is(token, Category.POST_HEAD)
        || tagged.is(token, Category.ABBREVIATION);
  }

  /**
   * Where a person's name begins in capitalised words that may begin with the name of a place or a
   * body: "Na Hang Tạ Anh Phúc".
   *
   * @param from the first of the words
   * @param limit the token that they do not reach
   * @param place whether they begin with a place's name for sure or in all likelihood
   * @return the first token of the person's name, or -1 if none is among them
   */
  public int personIn(int from, int limit, boolean place) {
    int end = from;
    while (end < limit && end < from + MAX_WORDS + 2 && tokens.isCapitalised(end)) {
      if (end > from && isOther(end)) {
        break;
      }
      end++;
    }
    Match province = tagged.at(from, Category.PROVINCE);
    boolean known = province != null && province.to() <= end;
    int first = known ? province.to() : from;
    int best = -1;
    int bestScore = Integer.MIN_VALUE;
    for (int at = first; at + 2 <= end; at++) {
      if (bareEnd(at, limit) != end || isWomans(at, first)) {
        continue;
      }
      int score = nameScore(end - at) + placeScore(at - first, place && !known);
      score += endsPlace(first, at) ? 2 : 0;
      if (score >= bestScore) {
        best = at;
        bestScore = score;
      }
    }
    return best;
  }

  /** "Viện Pasteur Nha Trang + Trần Đình Đông": whether the name of a known place ends here. */
  private boolean endsPlace(int first, int token) {
    Match district = tagged.endingAt(token, Category.DISTRICT);
    return district != null && district.from() >= first && token - district.from() > 1;
  }

  /** "xã Lê Thị Kiều Nương": no place's name ends with a surname and "Thị". */
  private boolean isWomans(int token, int first) {
    Match middle = token - 2 >= first ? tagged.at(token - 1, Category.MIDDLE_NAME) : null;
    return middle != null
        && middle.value().equals("WOMAN")
        && tagged.is(token - 2, Category.SURNAME);
  }

  /** How usual a name of so many words is. */
  private static int nameScore(int words) {
    return words > USUAL ? 0 : words > 2 ? 3 : 1;
  }

  /** How usual a place's name of so many words is; none is best where no place is expected. */
  private static int placeScore(int words, boolean expected) {
    return switch (words) {
      case 0 -> expected ? 0 : 3;
      case 2 -> 2;
      case 3 -> 1;
      // "thành phố Lương Nguyễn Minh An": hardly any place has one word for a name.
      case 1 -> -1;
      default -> 0;
    };
  }

  /**
   * Whether a name of the highlands begins with a letter that is a word of its own: A Thủy, H'Lan,
   * K' Brêu. A place's name may, too.
   *
   * @param token where it begins
   * @param limit the token that it does not reach
   */
  public boolean isLettered(int token, int limit) {
    int end = nameEnd(token, limit);
    boolean joint = end > token && tokens.text(token).indexOf('\'') == 1;
    // "C.E.O" has nothing but letters.
    return (joint || end - token > 1 && isLetter(token) && !isLetter(end - 1))
        && !tagged.is(token, Category.DISTRICT)
        && !tagged.is(token, Category.COMMUNE);
  }

  /** Whether a name is that of a person of the past. */
  public boolean isHistorical(int token) {
    Match match = tagged.at(token, Category.HISTORICAL_FIGURE);
    return match != null && (match.to() >= tokens.size() || !tokens.isCapitalised(match.to()));
  }

  private boolean isLetter(int token) {
    return tokens.end(token) - tokens.start(token) == 1;
  }

  private boolean isCue(int token) {
    return tagged.is(token, Category.ROLE_CUE) || tagged.is(token, Category.ROLE_LINK);
  }

  /** Whether a capitalised word begins a post, a body, an abbreviation or a meeting. */
  private boolean isOther(int token) {
    Match post = tagged.at(token, Category.POST_HEAD);
    // "Đỗ Công Nhân": what someone does for a living has its second word in small letters.
    boolean given =
        post != null
            && post.value().equals("LOOSE")
            && post.to() - token > 1
            && tokens.isCapitalised(post.to() - 1)
            && !tokens.isAllCapitals(token);
    if (post != null
        && !given
        && !(post.value().equals("BODY") && tagged.is(token, Category.SURNAME))) {
      return !post.value().equals("BODY");
    }
    return tagged.is(token, Category.ABBREVIATION)
        || tagged.is(token, Category.POST_ABBREVIATION)
        || isLong(tagged.at(token, Category.BODY))
        || isLong(tagged.at(token, Category.MEETING_HEAD))
        || prefixedPost(token);
  }

  /** "Đoàn Kiểm tra", "Hội Nghị": a common noun of which the first word is a surname, too. */
  private boolean isCompound(int token) {
    Match noun = tagged.at(token, Category.BODY);
    return noun != null
        && noun.value().equals("NONE")
        && noun.to() - token > 2
        && !tokens.isCapitalised(noun.to() - 1);
  }

  private boolean prefixedPost(int token) {
    Match prefix = tagged.at(token, Category.POST_PREFIX);
    return prefix != null && tagged.is(prefix.to(), Category.POST_HEAD);
  }

  private static boolean isLong(Match match) {
    return match != null && match.to() - match.from() > 1 && !match.value().equals("NONE");
  }
}
