package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;

/**
 * Finds out which line of a report is what, by shape and position: headline, section, date line,
 * captions, byline, words of the page. Reports come as pasted pages, so each of these may be
 * missing or stand in another order.
 */
public final class DocumentExtractor {

  /** A line of as many words is a paragraph whatever it ends with. */
  private static final int PARAGRAPH = 45;

  /** A line of as many words that ends like a sentence is a paragraph. */
  private static final int SENTENCE = 12;

  /** So many words are a headline in all likelihood. */
  private static final int SURE_TITLE = 5;

  /** So many words may be one. */
  private static final int SHORT_TITLE = 3;

  private static final int MAX_TITLE = 45;
  private static final int MAX_HEADING = 24;
  private static final int MAX_CAPTION = 40;
  private static final int MAX_BYLINE = 24;
  private static final int MAX_TAG = 12;
  private static final int MAX_OFFICE = 9;

  /** How many lines from the end a byline is looked for. */
  private static final int TAIL = 40;

  /**
   * Makes an extractor.
   *
   * @param lexicon the lexicon that the documents are tagged with
   */
  public DocumentExtractor(Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
  }

  /**
   * Reads the layout of a report.
   *
   * @param tagged the report
   * @return its layout
   */
  public Layout extract(Tagged tagged) {
    return new Reading(tagged).run();
  }

  /** The reading of one report. */
  private static final class Reading {
    private final Tagged tagged;
    private final Document document;
    private final Tokens tokens;
    private final Names names;
    private final DatelineReader datelines;
    private final int lines;
    private final Part[] parts;
    private final int[] from;
    private final int[] to;
    private LocalDate date;
    private LocalTime time;
    private Long views;
    private String author;
    private String section;

    Reading(Tagged tagged) {
      this.tagged = tagged;
      this.document = tagged.document();
      this.tokens = tagged.tokens();
      this.names = new Names(tagged);
      this.datelines = new DatelineReader(tagged, names);
      this.lines = document.lineCount();
      this.parts = new Part[lines];
      this.from = new int[lines];
      this.to = new int[lines];
    }

    Layout run() {
      for (int line = 0; line < lines; line++) {
        from[line] = document.lineFirstToken(line);
        to[line] = document.lineEndToken(line);
      }
      int body = header();
      int title = title(body);
      String headAuthor = author;
      author = null;
      int end = footer(Math.max(body, title + 1));
      if (author == null) {
        author = headAuthor;
      }
      for (int line = body; line < end; line++) {
        if (parts[line] == null) {
          parts[line] = inside(line);
        }
      }
      afterTitle(title, body);
      for (int line = 0; line < lines; line++) {
        if (parts[line] == null) {
          parts[line] = Part.BODY;
        }
      }
      String headline = title < 0 ? null : headline(title);
      PublicationTime published = date == null ? null : new PublicationTime(date, time);
      int length = document.source().original().length();
      return new Layout(
          parts,
          from,
          to,
          title,
          new DocumentInfo(headline, section, published, author, views, length));
    }

    // The head of the page
    // ------------------------------------------------------------------------------------------

    /**
     * Marks date lines and words of the page down to the first paragraph; returns the line of that.
     */
    private int header() {
      int headline = 0;
      int line = 0;
      for (; line < lines; line++) {
        if (dateline(line)) {
          parts[line] = Part.DATELINE;
          continue;
        }
        if (isNoise(line, false)) {
          parts[line] = Part.NOISE;
          continue;
        }
        boolean dated = datePrefix(line);
        boolean tagged = agencyTag(line);
        if (isParagraph(line, headline, dated || tagged)) {
          break;
        }
        headline = Math.max(headline, isSection(line) ? 0 : words(line));
        dateSuffix(line);
      }
      return line;
    }

    /** A line that says when the report was published and nothing else. */
    private boolean dateline(int line) {
      if (words(line) > MAX_TITLE) {
        return false;
      }
      Dateline read = datelines.read(from[line], to[line], true);
      if (read.end() < to[line] || !read.saysSomething()) {
        return false;
      }
      if (read.authorFrom() >= 0 && read.date() == null) {
        return false;
      }
      take(read);
      if (read.authorFrom() >= 0 && author == null) {
        author = tagged.words(read.authorFrom(), read.authorTo());
      }
      return true;
    }

    private void take(Dateline read) {
      if (date == null && read.date() != null) {
        date = read.date();
        time = time == null ? read.time() : time;
      } else if (time == null && date == null || read.date() == null && time == null) {
        time = read.time();
      }
      if (views == null) {
        views = read.views();
      }
    }

    /** A date before the words of a line: in brackets, with a label, or with a clock time. */
    private boolean datePrefix(int line) {
      Dateline read = datelines.read(from[line], to[line], false);
      if (read.date() == null || read.end() >= to[line]) {
        return false;
      }
      boolean bracketed = tokens.is(from[line], '(') && hasBracket(from[line], read.end());
      boolean said = !read.weak() && (read.labelled() || read.time() != null);
      if (!bracketed && !said) {
        return false;
      }
      take(read);
      from[line] = read.end();
      return true;
    }

    private boolean hasBracket(int a, int b) {
      for (int t = a; t < b; t++) {
        if (tokens.is(t, ')')) {
          return true;
        }
      }
      return false;
    }

    /** A day with a clock time behind the words of a line. */
    private void dateSuffix(int line) {
      int first = Math.max(from[line] + 3, to[line] - 14);
      for (int t = first; t < to[line] - 2; t++) {
        if (!tokens.isNumber(t) || tokens.is(t - 1, '/') || tokens.is(t - 1, '-')) {
          continue;
        }
        Dateline read = datelines.read(t, to[line], false);
        if (read.end() == to[line] && read.date() != null && read.time() != null) {
          take(read);
          if (time == null && read.date().equals(date)) {
            time = read.time();
          }
          to[line] = t;
        }
      }
    }

    /**
     * The tag of a paper or agency before the first words: "(GLO) -", "TTH.VN -", "Hà Nội (TTXVN)
     * -".
     */
    private boolean agencyTag(int line) {
      int start = from[line];
      int end = to[line];
      int t = start;
      if (tokens.is(t, '(')) {
        int close = t + 1;
        while (close < end && close < t + MAX_TAG && !tokens.is(close, ')')) {
          close++;
        }
        if (close >= end - 1 || !tokens.is(close, ')') || !isTag(t + 1, close)) {
          return false;
        }
        t = close + 1;
        while (t < end && (tokens.is(t, '-') || tokens.is(t, ':'))) {
          t++;
        }
        from[line] = t < end ? t : start;
        return t < end;
      }
      if (tagged.is(t, Category.BODY) || tagged.is(t, Category.ADMIN_UNIT)) {
        return false;
      }
      boolean capitals = true;
      while (t < end && t < start + 6 && !tokens.is(t, '-')) {
        boolean mark = tokens.is(t, '.') || tokens.is(t, '&') || tokens.is(t, '/');
        boolean domain = t > start && tokens.is(t - 1, '.') && tokens.isGlued(t);
        capitals &= mark || tokens.isAllCapitals(t) || domain;
        if (!tokens.isWord(t) && !mark) {
          return false;
        }
        t++;
      }
      boolean live = t == start + 2 && tagged.words(start, t).equalsIgnoreCase("trực tiếp");
      if (t == start || t >= end - 3 || !tokens.is(t, '-') || !capitals && !live) {
        return false;
      }
      from[line] = t + 1;
      return true;
    }

    /**
     * Whether the words in brackets name a paper: capitals, or the words that papers and portals
     * are called by.
     */
    private boolean isTag(int a, int b) {
      if (b <= a || tagged.is(a, Category.RANGE_FROM)) {
        return false;
      }
      boolean capitals = true;
      boolean numbers = false;
      for (int t = a; t < b; t++) {
        numbers |= tokens.isNumber(t);
        capitals &= !tokens.isWord(t) || tokens.isCapitalised(t) || t > a && tokens.is(t - 1, '.');
      }
      return !numbers && (capitals || tagged.is(a, Category.ORGANIZATION_HEAD));
    }

    /**
     * Whether a line is the first paragraph.
     *
     * @param headline how many words the longest line above has that may be the headline
     * @param lead whether a date or an agency's tag stands before it
     */
    private boolean isParagraph(int line, int headline, boolean lead) {
      int words = words(line);
      if (words >= PARAGRAPH || lead && words >= SENTENCE && endsLikeSentence(line)) {
        return true;
      }
      if (words >= 2 * SENTENCE && document.lineTo(line) - document.lineFrom(line) > 1) {
        return true;
      }
      if (!endsLikeSentence(line) || words < SENTENCE) {
        return false;
      }
      boolean several =
          document.lineTo(line) - document.lineFrom(line) > 1
              || tagged.is(from[line], Category.DAY_PART);
      // A few words above may be no headline: then this line is, if the next one opens the report.
      boolean above = headline >= SURE_TITLE || headline >= SHORT_TITLE && !opens(line + 1);
      return above || several || line + 1 == lines;
    }

    // The headline
    // --------------------------------------------------------------------------------------------------

    /** Whether a line begins like a report: with a part of the day, a day, or an agency's tag. */
    private boolean opens(int line) {
      if (line >= lines) {
        return false;
      }
      int a = from[line];
      return tagged.is(a, Category.DAY_PART)
          || tagged.is(a, Category.RELATIVE_DAY)
          || a + 1 < to[line] && tokens.isNumber(a + 1) && tagged.is(a, Category.DATELINE_LABEL)
          || tokens.is(a, '(');
    }

    private int title(int body) {
      int longest = 0;
      for (int line = 0; line < body; line++) {
        if (parts[line] == null) {
          longest = Math.max(longest, words(line));
        }
      }
      int title = -1;
      for (int line = 0; line < body && title < 0; line++) {
        if (parts[line] != null) {
          continue;
        }
        boolean first = line + 1 < body || body < lines;
        if (isSection(line) || words(line) <= 4 && longest > 4 || isKicker(line, body)) {
          parts[line] = Part.SECTION;
          section = section == null ? headline(line) : section;
        } else if (isBreadcrumb(line)) {
          parts[line] = Part.SECTION;
        } else if (isCaption(line) && first && longest > words(line)) {
          parts[line] = Part.CAPTION;
        } else if (isTold(line)) {
          // The text has begun, and no headline stands before it.
          return -1;
        } else {
          title = line;
        }
      }
      if (title < 0) {
        title = lastSection(body);
      }
      boolean lead =
          body < lines
              && (tagged.is(from[body], Category.DAY_PART) || tokens.isSpelled(from[body], "ngày"));
      if (title < 0
          && !lead
          && body + 1 < lines
          && words(body) < MAX_TITLE
          && document.lineTo(body) - document.lineFrom(body) == 1) {
        title = body;
      }
      if (title >= 0) {
        parts[title] = Part.TITLE;
      }
      return title;
    }

    /** "Sáng 5/4, UBND huyện …": a whole sentence that begins with its day is no headline. */
    private boolean isTold(int line) {
      int t = from[line];
      Match part = tagged.at(t, Category.DAY_PART);
      int day = part != null ? part.to() : tokens.isSpelled(t, "ngày") ? t + 1 : t;
      if (part != null && day < to[line] && tokens.isSpelled(day, "ngày")) {
        day++;
      }
      return day > t
          && day < to[line]
          && tokens.isNumber(day)
          && words(line) >= SENTENCE
          && tokens.is(to[line] - 1, '.');
    }

    /**
     * Where every line of the head looks like a section's name, the last long one is the headline
     * after all.
     */
    private int lastSection(int body) {
      for (int line = body - 1; line >= 0; line--) {
        if (parts[line] == Part.SECTION && words(line) >= 3 && !isBreadcrumb(line)) {
          section = null;
          return line;
        }
      }
      return -1;
    }

    /** Whether a line is made of the names of sections, or says the same twice. */
    private boolean isSection(int line) {
      if (words(line) > 14) {
        return false;
      }
      int t = from[line];
      while (t < to[line]) {
        Match match = tagged.at(t, Category.SECTION);
        if (match != null) {
          t = match.to();
        } else if (tokens.isPunct(t) || tagged.is(t, Category.AND)) {
          t++;
        } else {
          break;
        }
      }
      return t >= to[line] || isDoubled(line);
    }

    private boolean isDoubled(int line) {
      int length = to[line] - from[line];
      if (length % 2 != 0 || length < 2) {
        return false;
      }
      int middle = from[line] + length / 2;
      for (int i = 0; i < length / 2; i++) {
        if (!tokens.text(from[line] + i).equalsIgnoreCase(tokens.text(middle + i))) {
          return false;
        }
      }
      return true;
    }

    private boolean isBreadcrumb(int line) {
      for (int t = from[line]; t < to[line] && t < from[line] + MAX_TITLE; t++) {
        boolean quote = tokens.is(t, '"');
        char sign = quote ? document.source().original().charAt(sourceStart(t)) : 0;
        if (tokens.is(t, '>')
            || tokens.is(t, '\u203a')
            || tokens.is(t, '\u2192')
            || sign == '\u00bb' && !opensQuote(line, t)) {
          return true;
        }
      }
      return beginsAtHome(line);
    }

    private int sourceStart(int t) {
      return document.source().sourceStart(tokens.start(t));
    }

    /** Whether a mark of quotation opened before a token is closed by it. */
    private boolean opensQuote(int line, int t) {
      for (int s = from[line]; s < t; s++) {
        if (tokens.is(s, '"') && document.source().original().charAt(sourceStart(s)) == '\u00ab') {
          return true;
        }
      }
      return false;
    }

    /** The names of the home page and of a section, with nothing between them. */
    private boolean beginsAtHome(int line) {
      Match home = tagged.at(from[line], Category.HOME);
      if (home == null || home.to() >= to[line] || words(line) > MAX_TAG) {
        return false;
      }
      return tagged.is(home.to(), Category.SECTION) && tokens.isCapitalised(home.to());
    }

    /** A line above the headline that ends with a colon. */
    private boolean isKicker(int line, int body) {
      if (!tokens.is(to[line] - 1, ':')) {
        return false;
      }
      for (int next = line + 1; next < body; next++) {
        if (parts[next] == null && words(next) > 4) {
          return true;
        }
      }
      return false;
    }

    private String headline(int line) {
      int a = from[line];
      int b = to[line];
      while (a < b - 1 && tokens.isPunct(a) && !tokens.is(a, '"') && !tokens.is(a, '(')) {
        a++;
      }
      while (b - 1 > a
          && (tokens.is(b - 1, '.') || tokens.is(b - 1, '|') || tokens.is(b - 1, ':'))
          && !(tokens.is(b - 2, '.'))) {
        b--;
      }
      return tagged.words(a, b);
    }

    /** The lines between the headline and the first paragraph. */
    private void afterTitle(int title, int body) {
      boolean dated = false;
      for (int line = 0; line < body; line++) {
        if (parts[line] != null) {
          dated = parts[line] == Part.DATELINE;
          continue;
        }
        if (byline(line, line > title && title >= 0 && (dated || followedByDate(line)))) {
          parts[line] = Part.BYLINE;
        } else if (isCaption(line)) {
          parts[line] = Part.CAPTION;
        } else if (words(line) >= SENTENCE) {
          parts[line] = Part.SAPO;
        } else {
          parts[line] = Part.HEADING;
        }
      }
    }

    private boolean followedByDate(int line) {
      return line + 1 < lines && parts[line + 1] == Part.DATELINE;
    }

    // The text
    // ------------------------------------------------------------------------------------------------------

    private Part inside(int line) {
      if (isNoise(line, false)) {
        return Part.NOISE;
      }
      if (isCaption(line)) {
        return Part.CAPTION;
      }
      datePrefixInside(line);
      return isHeading(line) ? Part.HEADING : Part.BODY;
    }

    /** Only the first paragraph has a date before it. */
    private void datePrefixInside(int line) {
      if (date == null
          && from[line] == document.lineFirstToken(line)
          && tokens.is(from[line], '(')) {
        datePrefix(line);
      }
    }

    private boolean isHeading(int line) {
      if (words(line) > MAX_HEADING || tokens.isPunct(from[line]) && !tokens.is(from[line], '"')) {
        return false;
      }
      char last = tokens.first(to[line] - 1);
      return tokens.isWord(to[line] - 1)
          || tokens.isNumber(to[line] - 1)
          || last == '"'
          || last == '?'
          || last == '!'
          || last == '%'
          || last == ':' && words(line) <= 8;
    }

    private boolean isCaption(int line) {
      int a = from[line];
      int b = to[line];
      if (isFileName(b)) {
        return true;
      }
      if (tokens.is(b - 1, '|') && words(line) <= MAX_CAPTION && line > 0) {
        return true;
      }
      if (words(line) > MAX_CAPTION || document.lineTo(line) - document.lineFrom(line) > 2) {
        return false;
      }
      Match cue = tagged.at(a, Category.CAPTION_CUE);
      boolean plain =
          !hasNumber(a, b) || words(line) > 2 && words(line) <= SENTENCE && tokens.isNumber(b - 2);
      if (creditsPicture(a, b)
          || cue != null && (plain || !endsLikeSentence(line)) && words(line) <= MAX_HEADING) {
        return true;
      }
      return showsPerson(line) && words(line) <= MAX_HEADING;
    }

    /**
     * A person or a group and what they do in the picture, at the end of the line or before the
     * meeting's word.
     */
    private boolean showsPerson(int line) {
      int a = from[line];
      int b = to[line];
      if (!tokens.isCapitalised(a) || hasNumber(a, b)) {
        return false;
      }
      boolean sentence = endsLikeSentence(line);
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

    /** Whether the words "Ảnh:" stand in a line. */
    private boolean creditsPicture(int a, int b) {
      for (int t = a; t + 1 < b; t++) {
        if (tokens.isCapitalised(t) && tokens.is(t + 1, ':') && tokens.isSpelled(t, "ảnh")) {
          return t == a || tokens.isPunct(t - 1) && !tagged.is(a, Category.BYLINE_LABEL);
        }
      }
      return false;
    }

    private boolean isFileName(int b) {
      if (b < 2 || !tokens.is(b - 2, '.') || !tokens.isGlued(b - 1)) {
        return false;
      }
      return switch (tokens.text(b - 1).toLowerCase(Locale.ROOT)) {
        case "jpg", "jpeg", "png", "gif", "webp", "mp" -> true;
        default -> false;
      };
    }

    private boolean hasNumber(int a, int b) {
      for (int t = a; t < b; t++) {
        if (tokens.isNumber(t)) {
          return true;
        }
      }
      return false;
    }

    // The foot of the page
    // ------------------------------------------------------------------------------------------

    /** Marks byline and words of the page at the end; returns the line behind the text. */
    private int footer(int body) {
      int end = lines;
      for (int line = body + 1; line < lines; line++) {
        if (isNoise(line, true) && words(line) <= 8) {
          end = line;
          break;
        }
      }
      mark(end, lines);
      int low = Math.max(body, end - TAIL);
      int text = end;
      for (int line = end - 1; line >= low; line--) {
        if (line > body && isLateDateline(line)) {
          parts[line] = Part.DATELINE;
          continue;
        }
        if (isNoise(line, false) || !hasWord(line)) {
          parts[line] = Part.NOISE;
          continue;
        }
        if (byline(line, author == null)) {
          parts[line] = Part.BYLINE;
          text = line;
          if (author != null) {
            break;
          }
          continue;
        }
        if (isText(line)) {
          break;
        }
      }
      if (text < end) {
        mark(text + 1, end);
        end = text;
      } else {
        gluedByline(end, body);
      }
      return end;
    }

    private void mark(int a, int b) {
      for (int line = a; line < b; line++) {
        if (parts[line] == null) {
          parts[line] = Part.NOISE;
        }
      }
    }

    private boolean isLateDateline(int line) {
      Dateline read = datelines.read(from[line], to[line], true);
      if (read.end() < to[line] || read.date() == null) {
        return false;
      }
      take(read);
      if (read.authorFrom() >= 0) {
        author = tagged.words(read.authorFrom(), read.authorTo());
      }
      return true;
    }

    private boolean isText(int line) {
      return words(line) >= PARAGRAPH || words(line) >= SENTENCE && endsLikeSentence(line);
    }

    /** Takes the author from a line that names nobody else, with or without a label. */
    private boolean byline(int line, boolean withoutLabel) {
      int a = from[line];
      int b = to[line];
      if (words(line) > MAX_BYLINE
          || isFileName(b)
          || creditsPicture(a, b) && !tagged.is(a, Category.BYLINE_LABEL)) {
        return false;
      }
      while (a < b - 1 && tokens.isPunct(a)) {
        a++;
      }
      if (b - a > 2 && tokens.is(b - 1, ')') && a > from[line] && tokens.is(a - 1, '(')) {
        b--;
      }
      return labelled(a, b) || withoutLabel && !tokens.is(from[line], '\u2022') && unlabelled(a, b);
    }

    private boolean labelled(int a, int b) {
      Match label = tagged.at(a, Category.BYLINE_LABEL);
      if (label == null) {
        return false;
      }
      int rest = label.to();
      boolean colon = rest < b && tokens.is(rest, ':');
      rest += colon ? 1 : 0;
      if (rest >= b) {
        boolean alone = !colon && (tokens.isAllCapitals(a) || label.to() - label.from() > 1);
        author = alone ? tagged.words(a, label.to()) : author;
        return alone || colon;
      }
      int second = secondLabel(rest, b);
      int end = names.authorsEnd(rest, second);
      if (end < 0 && !colon) {
        return false;
      }
      if (end < 0) {
        end = second;
      }
      boolean source = label.value().equals("SOURCE");
      boolean agency = end - rest == 1 && tokens.isAllCapitals(rest);
      if (source
          && !agency
          && (tagged.is(rest, Category.ORGANIZATION_HEAD) || !names.beginsLikePerson(rest, end))) {
        return true;
      }
      author = tagged.words(tokens.isAllCapitals(a) && !colon ? a : rest, end);
      return true;
    }

    /** Where the name behind a second label begins: "Bài: A - Ảnh: B". */
    private int secondLabel(int a, int b) {
      for (int t = a + 1; t + 1 < b; t++) {
        boolean label = tagged.is(t, Category.BYLINE_LABEL) || tagged.is(t, Category.CAPTION_CUE);
        if (label && tokens.is(t + 1, ':')) {
          int end = t;
          while (end > a + 1 && tokens.isPunct(end - 1)) {
            end--;
          }
          return end;
        }
      }
      return b;
    }

    /** Whether a line is the name of an office, which signs for its people: "Ban Biên tập". */
    private boolean isOffice(int a, int b) {
      boolean named =
          tokens.isCapitalised(a)
              && tagged.is(a, Category.ORGANIZATION_HEAD)
              && b - a <= MAX_OFFICE;
      if (!named || tokens.is(b - 1, '.') || hasNumber(a, b)) {
        return false;
      }
      for (int t = a + 1; t < b; t++) {
        if (tagged.is(t, Category.HOLDING_VERB) || tagged.is(t, Category.CAPTION_VERB)) {
          return false;
        }
      }
      return true;
    }

    private boolean unlabelled(int a, int b) {
      int end = isOffice(a, b) ? b : names.authorsEnd(a, b);
      if (end < 0 || tagged.is(a, Category.CAPTION_CUE) || tagged.is(a, Category.MEETING_HEAD)) {
        return false;
      }
      Match whole = tagged.at(a, Category.SECTION);
      if (whole != null && whole.to() >= end) {
        return false;
      }
      author = tagged.words(a, end);
      return true;
    }

    /** A name behind the last full stop of the text. */
    private void gluedByline(int end, int body) {
      int line = end - 1;
      while (line > body && (parts[line] == Part.NOISE || parts[line] == Part.DATELINE)) {
        line--;
      }
      if (line < body || line >= lines || document.lineTo(line) - document.lineFrom(line) < 2) {
        return;
      }
      int last = document.lineTo(line) - 1;
      int a = document.sentenceFrom(last);
      int b = document.sentenceTo(last);
      while (a < b - 1 && (tokens.is(a, '/') || tokens.is(a, '.') || tokens.is(a, '('))) {
        a++;
      }
      int stop = tokens.is(b - 1, ')') ? b - 1 : b;
      if (stop - a > 10 || stop <= a) {
        return;
      }
      boolean named = names.beginsLikePerson(a, stop) && unlabelled(a, stop);
      if (named || tagged.is(a, Category.BYLINE_LABEL) && labelled(a, stop)) {
        to[line] = a;
      }
    }

    // Shapes of lines
    // -----------------------------------------------------------------------------------------------

    private boolean isNoise(int line, boolean tail) {
      int a = from[line];
      int b = to[line];
      while (a < b - 1 && tokens.isPunct(a)) {
        a++;
      }
      if (!hasWord(line)) {
        return !tokens.isNumber(a);
      }
      if (tokens.is(from[line], '#')
          || from[line] + 1 < b && tokens.is(from[line], '>') && tokens.is(from[line] + 1, '>')) {
        return !tail;
      }
      if (tokens.text(a).startsWith("http") || tokens.isWritten(a, "www")) {
        return !tail;
      }
      Match noise = tagged.at(a, Category.PAGE_NOISE);
      boolean sentence = tokens.is(b - 1, '.') && tokens.isWord(b - 2);
      if (noise == null || words(line) > SENTENCE || sentence) {
        return false;
      }
      return !tail || noise.value().equals("TAIL");
    }

    private boolean hasWord(int line) {
      for (int t = from[line]; t < to[line] && t < from[line] + MAX_TAG; t++) {
        if (tokens.isWord(t)) {
          return true;
        }
      }
      return false;
    }

    /** How many tokens a line has: its words, near enough. */
    private int words(int line) {
      return to[line] - from[line];
    }

    private boolean endsLikeSentence(int line) {
      int last = to[line] - 1;
      if (tokens.is(last, '"') || tokens.is(last, ')')) {
        last--;
      }
      return last >= from[line]
          && (tokens.is(last, '.')
              || tokens.is(last, '!')
              || tokens.is(last, ';')
              || tokens.is(last, '\u2026')
              || tokens.is(last, '/'));
    }
  }
}
