package io.github.bienban.lexicon;

import static io.github.bienban.lexicon.Column.dayOrNone;
import static io.github.bienban.lexicon.Column.factor;
import static io.github.bienban.lexicon.Column.number;
import static io.github.bienban.lexicon.Column.oneOf;
import static io.github.bienban.lexicon.Column.optionalText;
import static io.github.bienban.lexicon.Column.text;
import static io.github.bienban.lexicon.Column.whole;
import static io.github.bienban.lexicon.Column.wholeOr;

import io.github.bienban.model.Basis;
import io.github.bienban.model.Measure;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.PartOfDay;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import java.util.List;

/**
 * The word lists, each a resource file beside this class whose header says what it holds and what
 * its columns mean.
 */
public enum Category {
  /** Number words: digits, tens, hundreds. Columns: part, value. */
  NUMBER_WORD(
      "number-words", oneOf("part", "DIGIT", "TEN", "TENS", "HUNDRED", "ODD", "HALF"), number()),
  /** Words that multiply the number before them (nghìn, triệu, tỷ). Columns: factor. */
  SCALE("scales", factor()),
  /** Units of measurement. Columns: unit as written in results, measure, factor. */
  UNIT("units", text("unit"), oneOf("measure", Measure.values()), factor()),
  /** Nouns that are counted. Columns: none. */
  NOUN("counted-nouns"),
  /** Nouns of time, age and order, whose numbers are no quantities (tháng, tuổi, tầng). */
  UNCOUNTED("uncounted-nouns"),
  /**
   * Words right before a number whose number is a name, an ordinal or a rank (lần thứ, khóa, bão
   * số). Columns: ALWAYS, LOOSE or ORDINAL.
   */
  NUMBER_NAME("number-names", oneOf("use", "ALWAYS", "LOOSE", "ORDINAL")),
  /** Words behind which a noun is named whose number follows (số, tổng số). */
  NUMBER_HEAD("number-heads"),
  /** Words between the part and the whole of a ratio (trong số). */
  RATIO_LINK("ratio-links"),
  /** Words before a number that bound it. Columns: qualifier. */
  QUALIFIER("qualifiers", oneOf("qualifier", Qualifier.values())),
  /** Words behind a number that bound it (trở lên). Columns: qualifier. */
  QUALIFIER_AFTER("qualifiers-after", oneOf("qualifier", Qualifier.values())),
  /** Words that call a figure an estimate (ước đạt). */
  ESTIMATE("estimates"),
  /** Verbs of comparison. Columns: relation. */
  RELATION("relations", oneOf("relation", Relation.values())),
  /** Verbs that say by how much something falls short of a plan (hụt). */
  SHORTFALL("shortfalls"),
  /** Words before a figure that is compared (thêm, bớt, mở rộng). Columns: relation. */
  COUNT_CHANGE("count-changes", oneOf("relation", Relation.values())),
  /** Nouns that a figure is compared with. Columns: basis. */
  BASIS("bases", oneOf("basis", Basis.values())),
  /** Words that begin the reference of a comparison (so với). */
  VERSUS("versus"),
  /** Words that make a number word vague (hàng trăm, vài nghìn). */
  VAGUE_NUMBER("vague-numbers"),
  /** Words behind which "năm" is the number five. */
  COUNT_LEAD("count-leads"),
  /**
   * Words that begin a range (từ). Columns: the word between its ends, where that is none of
   * RANGE_TO (giữa … và).
   */
  RANGE_FROM("range-from", optionalText("link")),
  /** Words between the ends of a range (đến). */
  RANGE_TO("range-to"),
  /** Conjunctions (và). */
  AND("conjunctions"),
  /** Words that no noun begins with: prepositions, conjunctions, auxiliaries, common verbs. */
  FUNCTION_WORD("function-words"),
  /**
   * Words that state a level before a figure (đạt, là, còn, lên). Columns: LEVEL, HAVE, DO, UP,
   * DOWN, START or LIST.
   */
  LEVEL("levels", oneOf("meaning", "LEVEL", "HAVE", "DO", "UP", "DOWN", "START", "LIST")),
  /** Words around a verb and its figure that say nothing of the figure (đã, cũng, bình quân). */
  LEAD_ADVERB("lead-adverbs"),
  /** Words between a verb of change and its figure that say how it changed (khá cao, đáng kể). */
  MANNER("manners"),
  /** Nouns for how much something changed (tốc độ tăng). Columns: relation. */
  CHANGE_NOUN("change-nouns", oneOf("relation", Relation.values())),
  /** Nouns for who or what gets on so far, each on its own (chủ đầu tư, dự án, chỉ tiêu). */
  PROGRESS_NOUN("progress-nouns"),
  /** Nouns that begin the words for a measured figure (tổng thu, tỷ lệ, diện tích). */
  INDICATOR_HEAD("indicator-heads"),
  /** Words behind which somebody tells what is so (cho biết, nêu rõ). */
  REPORTING_VERB("reporting-verbs"),
  /**
   * Counted nouns that say nothing of what they count (con, lượt, vụ). Columns: THING, or DEED
   * where what is counted is how often something was done.
   */
  CLASSIFIER("classifiers", oneOf("counts", "THING", "DEED")),
  /** Words behind a counted thing that no longer say which thing it is (để, nhằm). */
  POST_STOP("post-stops"),
  /** Words before those who were there (sự tham dự của). */
  PRESENCE("presences"),
  /** Words before the place or time of a thing (tại, trên địa bàn). */
  PLACE_LINK("place-links"),
  /** Words behind a percentage that say of which thing it is said (về). */
  ABOUT_LINK("about-links"),
  /** Words for the side of a thing that is measured (tiền, giá trị). Columns: measure. */
  ASPECT("aspects", oneOf("measure", Measure.values())),
  /** Words for how people come to an office and leave it (được bầu, miễn nhiệm). */
  ELECTION("elections"),
  /** Words that say that something is expected (dự kiến). */
  FORECAST("forecasts", oneOf("comes", "PLAN", "GUESS")),
  /** Words for grades, which follow the noun that they grade (giỏi, khá). */
  GRADE("grades"),
  /** Nouns for a plan of what is to be reached (kế hoạch sản xuất kinh doanh). */
  PLAN("plans"),
  /** Verbs that say too little of a figure without the thing before them (chết, bị thương). */
  BARE_VERB("bare-verbs"),
  /** Words for how far a plan has come, which name nothing alone (giao, thực hiện, giải ngân). */
  PLAN_STEP("plan-steps"),
  /** Words that say a difference again in another unit (tương ứng, tức). */
  SAME_AMOUNT("same-amounts"),
  /** Words that name a figure only by what was said before (tỷ lệ này, con số trên). */
  BACK_REFERENCE("back-references"),
  /** Words before the year whose prices a value is reckoned in (giá so sánh). */
  PRICE_BASE("price-bases"),
  /** Words before the time up to which something was counted (tính đến, lũy kế đến). */
  RECKONING("reckonings"),
  /** Words between a clause and the noun for the figure that it is about (là, nên). */
  CLAUSE_LINK("clause-links"),
  /** Words for who did what a figure counts (huyện, nông dân, lực lượng). */
  AGENT("agents"),
  /** Verbs between a counted thing and the figure that it exceeds (có, cho). */
  BOUND_VERB("bound-verbs"),
  /** Words for how those who are present decide (tán thành, biểu quyết). */
  VOTE("votes"),
  /** Verbs for what an agent did (trồng, trao tặng). */
  WORK_VERB("work-verbs"),
  /** Verbs for setting a plan (đặt, trình). */
  PLAN_SETTING("plan-settings"),
  /** Words for "so many times" without a unit (đôi, rưỡi). Columns: number, relation. */
  TIMES_WORD("times-words", factor(), oneOf("relation", Relation.values())),
  /** Words that make a figure a yearly mean (bình quân mỗi năm). */
  RATE_PHRASE("rate-phrases"),
  /** Words that begin the list of what has been counted (cụ thể). */
  LIST_OPENER("list-openers"),
  /** Words behind a noun that leave open which of them it is (nào). */
  WHICH("which-words"),
  /** Words at the end of a sentence that say that a list follows (như sau). */
  LIST_PROMISE("list-promises"),
  /** Words with which an aside begins that says what is counted along or not (không kể). */
  EXCLUSION("exclusions"),
  /** Words that number the entries of a list (Một là). Columns: ALONE or STOPPED. */
  ITEM_OPENER("item-openers", oneOf("use", "ALONE", "STOPPED")),
  /** Words whose last syllable looks like one that leads up to a figure (đồng bằng). */
  COMPOUND("compounds"),
  /** Words that say that there is none. */
  NEGATION("negations"),
  /** Words that a predicate begins with (được, bị, đạt). */
  PREDICATE("predicates"),
  /** Words that tie a thing to those before it (của, cho, tại). */
  PREPOSITION("prepositions"),
  /** Words for the whole place that a figure is about (toàn huyện). */
  WHOLE("wholes"),
  /** Words before a figure that is part of the one before it (trong đó). */
  PART_LINK("part-links"),

  /** Words between a rate and the round number of people that it is reckoned by: "trên". */
  PER_LINK("per-links"),

  /** Words between a deed and the document by which it was done: "theo". */
  BASED_ON("based-on-links"),
  /** Verbs of aiming (phấn đấu). */
  GOAL_VERB("goal-verbs"),
  /** Nouns for what is aimed at (mục tiêu). */
  GOAL_NOUN("goal-nouns"),
  /** Verbs for setting a goal (đặt, đề ra). */
  GOAL_SETTING("goal-settings"),
  /** Words behind a noun for a goal (đến, của). */
  GOAL_LINK("goal-links"),
  /** Words before a verb of aiming that say that it tells of the past. */
  GOAL_DENIAL("goal-denials"),

  /** Nouns for a sum that is granted, and verbs of granting it: dự toán, phân bổ. */
  GRANT("grants"),
  /** Verbs of which only a sum of money is granted: bố trí, trích. */
  ALLOTMENT("allotments"),
  /** Words for how large a thing is made, right before the figure: dài, công suất. */
  EXTENT("extents"),
  /** Verbs for bearing a part of what something costs (hỗ trợ). */
  SUPPORT("supports"),
  /** Nouns for what something costs (chi phí). */
  COST("costs"),
  /** Words before a goal that say what work is done for (với, để thực hiện). */
  GOAL_PURPOSE("goal-purposes"),
  /** Words that say that something must or will be done (phải, sẽ, cam kết). */
  DUTY("duties"),
  /** Verbs of giving somebody a task (giao, phân công). */
  ASSIGNMENT("assignments"),
  /** Verbs that move work to a time (dồn vào, kéo dài sang). */
  SHIFT_VERB("shift-verbs"),
  /** Words before a time beyond the one by which something is due (tầm nhìn). */
  OUTLOOK("outlooks"),
  /** Words that leave it to a plan by when something is done (đúng tiến độ). */
  PACE("paces"),
  /** Words that begin a condition (nếu). */
  CONDITION("conditions"),
  /** Words that begin a reason (vì). */
  CAUSE("causes"),
  /** Words that begin a question that somebody is to answer (vì sao, làm rõ). */
  QUESTION("questions"),
  /** Words that say that something has been done. */
  PAST_MARK("past-marks"),
  /** Words with which somebody is asked for something (kiến nghị). */
  REQUEST("requests"),
  /** Words with which a sentence turns to what is so or has been (hiện, năm qua). */
  BACK_OPENER("back-openers"),
  /** Counted nouns for goals and tasks themselves (chỉ tiêu, nhiệm vụ). */
  PLAN_NOUN("plan-nouns"),
  /** Verbs for a result to be reached (hoàn thành, trở thành). */
  RESULT_VERB("result-verbs"),
  /** Nouns before a level that another figure is compared with (mức, mức tăng). */
  LEVEL_NOUN("level-nouns"),
  /** Nouns for shares of a whole (tỷ trọng). */
  SHARE_NOUN("share-nouns"),
  /** Words before a plan or a whole that say how much of it is meant (tổng, các). */
  QUANTIFIER("quantifiers"),
  /** Words before a noun that say that all of the things are meant (tất cả các, toàn bộ). */
  ALL("all-words"),
  /** Words that say something of each of several things (đều). */
  EACH("each-words"),
  /**
   * Words that join a clause to the one before it and say nothing of the figure (trong đó, riêng).
   */
  CONNECTIVE("connectives"),
  /** Nouns of a figure that is read only with the thing before it (tổng kinh phí, trị giá). */
  DEPENDENT("dependent-nouns"),
  /** Words that name a meeting. Columns: kind; HEAD, VERB or NOT. */
  MEETING_HEAD(
      "meeting-heads", oneOf("meeting", MeetingKind.values()), oneOf("use", "HEAD", "VERB", "NOT")),
  /** What is done with a meeting. Columns: HOLD, EVENT or CHAIR. */
  HOLDING_VERB("holding-verbs", oneOf("use", "HOLD", "EVENT", "CHAIR")),
  /** Words that begin like what is done with a meeting and are none. */
  HOLDING_COMPOUND("holding-compounds"),
  /** Words behind the word for a meeting that say which one it is. Columns: KIND or TASK. */
  MEETING_MODIFIER("meeting-modifiers", oneOf("use", "KIND", "TASK")),
  /** Words before the word for a meeting that say that another one is meant. */
  MEETING_DISTRACTOR("meeting-distractors"),
  /** Words before the day on which a meeting ends. */
  MEETING_END("meeting-ends"),
  /** Words that a meeting's name does not go on over. */
  NAME_STOP("name-stops"),
  /** Nouns with a comma between them that name one thing (quân sự, quốc phòng). */
  COMMA_PAIR("comma-pairs"),
  /** Words that no name ends with. */
  LOOSE_END("loose-ends"),
  /** Words before the place of a meeting. */
  VENUE_CUE("venue-cues"),
  /** Nouns that a place of meeting begins with. */
  VENUE_NOUN("venue-nouns"),
  /** Number words behind "thứ". Columns: number. */
  ORDINAL_WORD("ordinal-words", whole("number", 1, 9999)),
  /** Words for a post that stand before the body in which it is held. */
  OFFICE_WORD("office-words"),
  /** Verbs that an item of a meeting's agenda begins with. */
  AGENDA_VERB("agenda-verbs"),
  /** Words that no item of an agenda begins with: who took part, who presided. */
  AGENDA_STOP("agenda-stops"),
  /** Words that turn from a plan to what came of it. Columns: whether they do without a figure. */
  OUTTURN("outturns", oneOf("turns", "SURE", "LIKELY")),
  /** Words that look back on a time. */
  REVIEW_VERB("review-verbs"),
  /** Words for planning a time to come. */
  PLAN_VERB("plan-verbs"),
  /** Words that begin what a meeting is held for. */
  PURPOSE("purposes"),
  /** Parts of the day. Columns: part. */
  DAY_PART("day-parts", oneOf("day-part", PartOfDay.values())),
  /** Days counted from the day of publication. Columns: days, added. */
  RELATIVE_DAY("relative-days", whole("days", -999, 999)),
  /** Words for administrative units. Columns: level, or CITY where the name decides. */
  ADMIN_UNIT("admin-units", oneOf("level", "PROVINCE", "DISTRICT", "COMMUNE", "CITY")),
  /** Words that begin like the word for an administrative unit and are none. */
  UNIT_COMPOUND("unit-compounds"),
  /**
   * Bodies and organisations that hold meetings. Columns: level, CITY, ANY or NONE; FIELD, WHOLE or
   * TASK.
   */
  BODY(
      "bodies",
      oneOf(
          "level",
          "NATION",
          "PROVINCE",
          "DISTRICT",
          "COMMUNE",
          "ORGANIZATION",
          "CITY",
          "ANY",
          "NONE"),
      oneOf("name", "FIELD", "EPONYM", "WHOLE", "TASK")),
  /** Bodies whose meetings are sessions. */
  COUNCIL("councils"),
  /** Abbreviations of the field. Columns: long form. */
  ABBREVIATION("abbreviations", text("long form")),
  /**
   * Provinces and cities under the central government. Columns: PROVINCE, CITY or NATION; OLD, NEW
   * or BOTH; official name; code until 30 June 2025; code since; the province that has its area
   * since; the day since which it is a city.
   */
  PROVINCE(
      "provinces",
      oneOf("kind", "PROVINCE", "CITY", "NATION"),
      oneOf("era", "OLD", "NEW", "BOTH"),
      text("name"),
      text("code before"),
      text("code"),
      text("province"),
      dayOrNone("city since")),
  /** Districts until 30 June 2025. Columns: words for the unit; province; official code. */
  DISTRICT("districts", text("units"), text("province"), text("code")),
  /** Communes since 1 July 2025. Columns: word for the unit; province; official code. */
  COMMUNE("communes", text("units"), text("province"), text("code")),
  /** Names of sections of papers and portals. */
  SECTION("sections"),
  /** Names of a portal's first page (trang chủ). */
  HOME("home-pages"),
  /** Days of the week in date lines. */
  WEEKDAY("weekdays"),
  /** Months by name. Columns: number. */
  MONTH_NAME("month-names", whole("month", 1, 12)),
  /** Words of the line that says when a report was published. Columns: what follows. */
  DATELINE_LABEL(
      "dateline-labels",
      oneOf(
          "follows", "DATE", "WHEN", "WEAK", "LINK", "VIEWS", "COUNT", "AUTHOR", "SOURCE", "AM",
          "PM", "GMT")),
  /** Words before the name of a report's author. Columns: AUTHOR or SOURCE. */
  BYLINE_LABEL("byline-labels", oneOf("follows", "AUTHOR", "SOURCE")),
  /** Words that a caption begins with. */
  CAPTION_CUE("caption-cues"),
  /** What people do in a picture. */
  CAPTION_VERB("caption-verbs"),
  /** Words of a page that are no part of the report. Columns: LINE or TAIL. */
  PAGE_NOISE("page-noise", oneOf("extent", "LINE", "TAIL")),
  /** Words that stand on the head of an official document only. Columns: NAME or MOTTO. */
  LETTERHEAD("letterheads", oneOf("use", "NAME", "MOTTO")),
  /** Words that the name of an office begins with, behind an author's name. */
  ORGANIZATION_HEAD("organization-heads"),
  /** Surnames. */
  SURNAME("surnames"),
  /** Words between a surname and a given name (Thị, Văn). Columns: WOMAN or MAN. */
  MIDDLE_NAME("middle-names", oneOf("of", "WOMAN", "MAN")),
  /** Words that the name of a body begins with that is part of another one (chi cục, khoa). */
  PART_BODY("part-bodies"),
  /** Words that the name of a body begins with that has others as its parts (sở, đại học). */
  WHOLE_BODY("whole-bodies"),
  /** Names in religion before a surname (Giuse). */
  SAINT("saints"),
  /** Units of time. Columns: unit. */
  TIME_UNIT(
      "time-units",
      oneOf(
          "unit", "SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "TERM",
          "DECADE", "CENTURY")),
  /** Words behind a length of time that say where it lies: PASSED, AHEAD, THIS or OTHER. */
  TIME_TAIL("time-tails", oneOf("side", "PASSED", "AHEAD", "THIS", "OTHER")),
  /** Words before a time that make it a beginning or an end. Columns: bound; BARE or NUMBERED. */
  TIME_BOUND(
      "time-bounds",
      oneOf("bound", "SINCE", "AFTER", "UNTIL", "BEFORE"),
      oneOf("use", "BARE", "NUMBERED")),
  /** Words for a part of the time behind them (đầu, cuối, nửa đầu). Columns: part. */
  TIME_PART(
      "time-parts",
      oneOf(
          "part",
          "START",
          "MIDDLE",
          "END",
          "REST",
          "FIRST_HALF",
          "SECOND_HALF",
          "WHOLE",
          "INSIDE")),
  /** Words before years that name a period (giai đoạn, nhiệm kỳ). Columns: TERM or YEARS. */
  PERIOD_HEAD("period-heads", oneOf("years", "TERM", "YEARS")),
  /**
   * Times counted from the day of the report (năm nay, tháng trước). Columns: unit; units added, or
   * ?.
   */
  RELATIVE_TIME(
      "relative-times",
      oneOf("unit", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "TERM", "NOW"),
      wholeOr("?", "units", -99, 99)),
  /** Quarters. Columns: number; FULL or NUMERAL. */
  QUARTER("quarters", whole("quarter", 1, 4), oneOf("use", "FULL", "NUMERAL")),
  /** Short names of months before a year (T9/2024). Columns: number. */
  MONTH_CODE("month-codes", whole("month", 1, 12)),
  /** Words right before the number of a day (ngày, sáng). Columns: DAY or PART. */
  DAY_HEAD("day-heads", oneOf("use", "DAY", "PART")),
  /** Feasts and days of remembrance. */
  HOLIDAY("holidays"),
  /** Places that are named after a day (đường 3/2). */
  DAY_NAMED("day-named"),
  /** Words before a unit of time that make it a rate (mỗi năm). */
  RATE_LEAD("rate-leads"),
  /** Words between a part of a time and the time in which it lies (của, trong). */
  TIME_LINK("time-links"),
  /**
   * Kinds of official documents. Columns: the kind in full, where the phrase is an abbreviation.
   */
  DOCUMENT_TYPE("document-types", optionalText("kind")),
  /** Words between the kind of a document and its number (số). */
  DOCUMENT_NUMBER_LEAD("document-number-leads"),
  /** Verbs of issuing, right before the kind of a document. */
  ISSUING_VERB("issuing-verbs"),
  /** Words between the number of a document and its day (ký, ban hành). */
  ISSUED_ON("issued-on"),
  /** Who issues documents besides the bodies of the body list. */
  ISSUER("issuers"),
  /** Words between a document's number and what it is about (về việc). */
  TITLE_LEAD("title-leads"),
  /** How a person is addressed. Columns: ONE, MANY, TITLE, RANK, ORDER or NOT; of one person. */
  HONORIFIC(
      "honorifics",
      oneOf("use", "ONE", "MANY", "TITLE", "RANK", "ORDER", "NOT"),
      text("honorific")),
  /** Words that the name of a post begins with. Columns: POST, LOOSE, BODY or NOT. */
  POST_HEAD("post-heads", oneOf("use", "POST", "LOOSE", "BODY", "NOT")),
  /** Words before the head of a post that are part of it (phó, nguyên). */
  POST_PREFIX("post-prefixes"),
  /** Words behind the head of a post that are part of its title (thường trực). */
  POST_MODIFIER("post-modifiers"),
  /** Abbreviations of posts. Columns: long form in a province; long form in a city. */
  POST_ABBREVIATION("post-abbreviations", text("in a province"), text("in a city")),
  /** Countries, behind the posts of those who are sent there. */
  COUNTRY("countries"),
  /** Lower-case words for the place or group in which a post is held (thôn, tổ). */
  POST_WORD("post-words"),
  /** Fields of work behind the words for a post or a section (tổ chức cán bộ). */
  WORK_FIELD("work-fields"),
  /**
   * Words inside a list of persons and posts. Columns: LINK (a further post follows), MANY (several
   * hold the post behind it), TERM (the number of a term follows).
   */
  POST_LINK("post-links", oneOf("use", "LINK", "MANY", "TERM")),
  /** What people do at a meeting. Columns: a role, SAY, NONE or MASK. */
  ROLE_CUE(
      "role-cues",
      oneOf("role", "CHAIR", "SPEAKER", "SAY", "REPORTER", "ATTENDEE", "NONE", "MASK")),
  /**
   * Words between a person and what the person does, or behind it. Columns: ADVERB, JOIN, ADJUNCT,
   * BEHALF, ASIDE or MEET.
   */
  ROLE_LINK("role-links", oneOf("use", "ADVERB", "JOIN", "ADJUNCT", "BEHALF", "ASIDE", "MEET")),
  /** Words right before persons that say what they are in the clause. Columns: what. */
  PERSON_LEAD(
      "person-leads",
      oneOf(
          "use",
          "PRESENT",
          "PLAIN",
          "CHAIRED",
          "ACCORDING",
          "REPORT",
          "SPEECH",
          "AGENT",
          "HEARD",
          "OBJECT")),
  /** Names of people whom reports name and who take part in no meeting of today. */
  HISTORICAL_FIGURE("historical-figures"),
  /** Words that the name of a group of participants begins with. */
  GROUP_HEAD("group-heads"),
  /** Nouns behind the number of a group of participants. */
  GROUP_MEMBER("group-members"),
  ;

  private final String file;
  private final List<Column> columns;

  /** How many columns no line may do without. */
  private final int needed;

  Category(String file, Column... columns) {
    this.file = file;
    this.columns = List.of(columns);
    int least = 0;
    for (Column column : columns) {
      least += column.optional() ? 0 : 1;
    }
    this.needed = least;
  }

  /** The name of the resource file, relative to this package. */
  public String fileName() {
    return file + ".txt";
  }

  /** What the columns behind the phrase may hold. */
  List<Column> columns() {
    return columns;
  }

  /** The columns behind the phrase of a line without fault, as entries keep them. */
  List<String> values(List<String> line) {
    String[] values = new String[line.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).kept(line.get(i + 1));
    }
    return List.of(values);
  }

  /** What is wrong with a line, or null. */
  String fault(List<String> line) {
    int given = line.size() - 1;
    if (given < needed || given > columns.size()) {
      List<String> names = columns.stream().map(Column::name).toList();
      return "wants %d columns behind the phrase%s, has %d"
          .formatted(
              columns.size(), names.isEmpty() ? "" : " (" + String.join(", ", names) + ")", given);
    }
    for (int i = 0; i < given; i++) {
      String fault = columns.get(i).fault(line.get(i + 1));
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }
}
