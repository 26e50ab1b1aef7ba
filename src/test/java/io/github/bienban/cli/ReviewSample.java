package io.github.bienban.cli;

import io.github.bienban.model.Attendee;
import io.github.bienban.model.Basis;
import io.github.bienban.model.Citation;
import io.github.bienban.model.Comparison;
import io.github.bienban.model.Delegation;
import io.github.bienban.model.DocumentInfo;
import io.github.bienban.model.Jurisdiction;
import io.github.bienban.model.Level;
import io.github.bienban.model.Measure;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingKind;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.PartOfDay;
import io.github.bienban.model.Period;
import io.github.bienban.model.Position;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.model.Qualifier;
import io.github.bienban.model.Relation;
import io.github.bienban.model.Role;
import io.github.bienban.model.Span;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A report with its text, made by hand, with facts of every kind at the words where the text states
 * them.
 *
 * @param name what it is called
 * @param text its text
 * @param report what it says
 */
record ReviewSample(String name, String text, MeetingReport report) {

  private static final String DISTRICT =
      """
      Tin trong huyện
      Huyện Suối Đá: Thu ngân sách quý I đạt 35% dự toán
      18:34 - 04/04/2024 | Tác giả: An Nhiên

      Sáng 4/4, Ban Thường vụ Huyện ủy Suối Đá tổ chức Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ \
      19, đánh giá tình hình phát triển kinh tế - xã hội quý I và bàn nhiệm vụ quý II năm 2024. Các \
      đồng chí: Trần Thị Hoà, TUV, Bí thư Huyện ủy và Lê Văn Út, Phó Bí thư Thường trực Huyện ủy chủ \
      trì. Cùng dự có đại diện 7 phòng, ban của huyện.

      Theo báo cáo do đồng chí Phạm Minh Đông, Chủ tịch UBND huyện trình bày, tổng thu ngân sách nhà \
      nước trên địa bàn huyện ước khoảng 187,5 tỷ đồng, đạt 35% dự toán tỉnh giao, bằng 83% cùng kỳ; \
      thu tiền sử dụng đất 41,2 tỷ đồng, đạt 104,6% kế hoạch. Vốn đầu tư công giải ngân 118,6/402,5 tỷ \
      đồng, đạt 29,5% kế hoạch. Toàn huyện gieo cấy 3.450 ha lúa vụ Xuân, vượt 2,1% kế hoạch; năng \
      suất bình quân 68,5 tạ/ha; trồng 12.400 cây bóng mát, đạt 124% kế hoạch năm. Đã có 14/21 xã đạt \
      chuẩn nông thôn mới nâng cao; tỷ lệ bao phủ bảo hiểm y tế tăng từ 91,3% lên 93,8%. Trong quý, \
      huyện giải quyết việc làm cho 1.215 lao động, đạt 40,5% kế hoạch, đưa 62 người đi làm việc ở \
      nước ngoài.

      Về thực hiện Quyết định số 1571/QĐ-UBND ngày 05/12/2023 của Ủy ban nhân dân tỉnh, đồng chí Trần \
      Thị Hoà yêu cầu các xã rà từng chỉ tiêu, nơi nào chậm thì nói rõ vì sao chậm.

      Hội nghị đặt mục tiêu đến hết năm 2025 có ít nhất 50% số xã đạt chuẩn nông thôn mới nâng cao, \
      thu nhập bình quân đạt 78 triệu đồng/người/năm và cơ bản xóa nhà tạm.
      """;

  static ReviewSample district() {
    Finder at = new Finder(DISTRICT);
    Period quarter = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31), "quý I");
    Period plan =
        new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), "quý II năm 2024");
    Meeting meeting =
        new Meeting(
            "Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 19",
            MeetingKind.CONFERENCE,
            19,
            null,
            "Ban Thường vụ Huyện ủy Suối Đá",
            "Ban Chấp hành Đảng bộ huyện",
            new Jurisdiction(Level.DISTRICT, "Suối Đá", "Sơn Bình", null),
            LocalDate.of(2024, 4, 4),
            null,
            PartOfDay.MORNING,
            null,
            List.of(
                "đánh giá tình hình phát triển kinh tế - xã hội quý I",
                "bàn nhiệm vụ quý II năm 2024"),
            quarter,
            plan,
            at.span("Sáng 4/4, Ban Thường vụ Huyện ủy Suối Đá", "lần thứ 19"));
    Position secretary = new Position("Bí thư", "Huyện ủy", "Bí thư Huyện ủy");
    List<Attendee> attendees =
        List.of(
            new Attendee(
                "Trần Thị Hoà",
                "đồng chí",
                List.of(new Position("Tỉnh ủy viên", null, "TUV"), secretary),
                List.of(Role.CHAIR, Role.SPEAKER),
                List.of(at.span("Trần Thị Hoà"), at.last("Trần Thị Hoà"))),
            new Attendee(
                "Lê Văn Út",
                "đồng chí",
                List.of(
                    new Position(
                        "Phó Bí thư Thường trực", "Huyện ủy", "Phó Bí thư Thường trực Huyện ủy")),
                List.of(Role.CHAIR),
                List.of(at.span("Lê Văn Út"))),
            new Attendee(
                "Phạm Minh Đông",
                "đồng chí",
                List.of(new Position("Chủ tịch", "Ủy ban nhân dân huyện", "Chủ tịch UBND huyện")),
                List.of(Role.REPORTER),
                List.of(at.span("Phạm Minh Đông"))));
    Figure figure = new Figure(at, quarter);
    List<Statistic> statistics =
        List.of(
            figure.of(
                "tổng thu ngân sách nhà nước trên địa bàn huyện",
                Measure.MONEY,
                "khoảng 187,5 tỷ đồng",
                "187500000000",
                "VND",
                figure.compared(
                    Relation.REACHED, Basis.PLAN, "35% dự toán", "35", "dự toán tỉnh giao"),
                figure.compared(Relation.REACHED, Basis.SAME_PERIOD, "83%", "83", "cùng kỳ")),
            figure.of(
                "thu tiền sử dụng đất",
                Measure.MONEY,
                "41,2 tỷ đồng",
                "41200000000",
                "VND",
                figure.compared(Relation.REACHED, Basis.PLAN, "104,6%", "104.6", "kế hoạch")),
            figure.of(
                "Vốn đầu tư công giải ngân",
                Measure.RATIO,
                "118,6/402,5 tỷ đồng",
                "118600000000",
                "402500000000",
                null,
                "VND",
                figure.compared(Relation.REACHED, Basis.PLAN, "29,5%", "29.5", "kế hoạch")),
            figure.of(
                "gieo cấy lúa vụ Xuân",
                Measure.AREA,
                "3.450 ha",
                "3450",
                "ha",
                figure.compared(Relation.EXCEEDED, Basis.PLAN, "2,1%", "2.1", "kế hoạch")),
            figure.of("năng suất bình quân", Measure.YIELD, "68,5 tạ/ha", "68.5", "tạ/ha"),
            figure.of(
                "trồng cây bóng mát",
                Measure.COUNT,
                "12.400 cây",
                "12400",
                "cây",
                figure.compared(Relation.REACHED, Basis.PLAN, "124%", "124", "kế hoạch năm")),
            figure.of(
                "đạt chuẩn nông thôn mới nâng cao",
                Measure.RATIO,
                "14/21 xã",
                "14",
                "21",
                null,
                "xã"),
            figure.of(
                "tỷ lệ bao phủ bảo hiểm y tế",
                Measure.PERCENT,
                "từ 91,3% lên 93,8%",
                "93.8",
                null,
                "91.3",
                "%"),
            figure.of(
                "giải quyết việc làm cho lao động",
                Measure.COUNT,
                "1.215 lao động",
                "1215",
                "lao động",
                figure.compared(Relation.REACHED, Basis.PLAN, "40,5%", "40.5", "kế hoạch")),
            figure.of("đưa đi làm việc ở nước ngoài", Measure.COUNT, "62 người", "62", "người"));
    List<Target> targets =
        List.of(
            target(
                "số xã đạt chuẩn nông thôn mới nâng cao",
                Measure.PERCENT,
                "50",
                "%",
                Qualifier.AT_LEAST,
                "ít nhất 50% số xã",
                at),
            target(
                "thu nhập bình quân",
                Measure.MONEY,
                "78000000",
                "VND/người/năm",
                Qualifier.EXACT,
                "78 triệu đồng/người/năm",
                at),
            target(
                "cơ bản xóa nhà tạm", null, null, null, Qualifier.EXACT, "cơ bản xóa nhà tạm", at));
    Citation citation =
        new Citation(
            "Quyết định",
            "1571/QĐ-UBND",
            LocalDate.of(2023, 12, 5),
            "Ủy ban nhân dân tỉnh",
            null,
            "Quyết định số 1571/QĐ-UBND ngày 05/12/2023",
            at.span("Quyết định số 1571/QĐ-UBND ngày 05/12/2023"));
    String group = "đại diện 7 phòng, ban của huyện";
    MeetingReport report =
        new MeetingReport(
            new DocumentInfo(
                "Huyện Suối Đá: Thu ngân sách quý I đạt 35% dự toán",
                "Tin trong huyện",
                PublicationTime.parse("2024-04-04T18:34"),
                "An Nhiên",
                1331L,
                DISTRICT.length()),
            meeting,
            attendees,
            List.of(new Delegation(group, 7, at.span(group))),
            statistics,
            targets,
            List.of(citation));
    return new ReviewSample("suoi-da-2024-q1", DISTRICT, report);
  }

  /** A report whose words try to be markup, with facts in each other and across each other. */
  static ReviewSample hostile() {
    String text =
        "</script><script>document.title='owned'</script> <!-- <script> \"quoted\" 'text' &amp;\r\n"
            + "\u202eright to left\u202c and \ud83d\ude00 emoji, Hoa\u0300 decomposed\u2028line\r\n"
            + "<img src=x onerror=alert(1)> end";
    Finder at = new Finder(text);
    Figure figure = new Figure(at, null);
    MeetingReport report =
        new MeetingReport(
            new DocumentInfo(
                "</title><b>\u202etitle & \"more\"", null, null, null, null, text.length()),
            Meeting.unknown(),
            List.of(
                new Attendee(
                    "Hoa\u0300",
                    null,
                    List.of(),
                    List.of(Role.ATTENDEE),
                    List.of(at.span("Hoa\u0300")))),
            List.of(),
            List.of(
                figure.of("<i>outer</i>", Measure.COUNT, "emoji, Hoa\u0300 decomposed", "1", "<u>"),
                figure.of("crossing", Measure.COUNT, "decomposed\u2028line\r\n<img", "2", "'\"`"),
                figure.of("pair", Measure.COUNT, "\ud83d\ude00", "3", "&lt;")),
            List.of(),
            List.of());
    return new ReviewSample("a<b>&\"'", text, report);
  }

  /** A text of which nothing is known. */
  static ReviewSample empty() {
    MeetingReport report =
        new MeetingReport(
            new DocumentInfo(null, null, null, null, null, 0),
            Meeting.unknown(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new ReviewSample("empty", "", report);
  }

  private static Target target(
      String indicator,
      Measure measure,
      String value,
      String unit,
      Qualifier qualifier,
      String text,
      Finder at) {
    return new Target(
        indicator,
        measure,
        value == null ? null : new BigDecimal(value),
        null,
        null,
        unit,
        qualifier,
        null,
        null,
        null,
        LocalDate.of(2025, 12, 31),
        text,
        at.span(text),
        List.of(),
        "goal");
  }

  /** Finds the places of words. */
  private record Finder(String text) {

    Span span(String words) {
      return at(text.indexOf(words), words);
    }

    Span last(String words) {
      return at(text.lastIndexOf(words), words);
    }

    Span span(String from, String to) {
      int start = span(from).start();
      return new Span(start, text.indexOf(to, start) + to.length());
    }

    private static Span at(int start, String words) {
      if (start < 0) {
        throw new IllegalArgumentException("the text does not hold: " + words);
      }
      return new Span(start, start + words.length());
    }
  }

  /** Makes statistics. */
  private record Figure(Finder at, Period period) {

    Statistic of(
        String indicator,
        Measure measure,
        String text,
        String value,
        String unit,
        Comparison... comparisons) {
      return of(indicator, measure, text, value, null, null, unit, comparisons);
    }

    Statistic of(
        String indicator,
        Measure measure,
        String text,
        String value,
        String total,
        String previous,
        String unit,
        Comparison... comparisons) {
      boolean about = text.startsWith("khoảng");
      return new Statistic(
          indicator,
          measure,
          new BigDecimal(value),
          null,
          total == null ? null : new BigDecimal(total),
          previous == null ? null : new BigDecimal(previous),
          unit,
          about ? Qualifier.ABOUT : Qualifier.EXACT,
          about,
          null,
          null,
          null,
          period,
          text,
          at.span(text),
          List.of(comparisons),
          "subject");
    }

    Comparison compared(
        Relation relation, Basis basis, String text, String value, String reference) {
      // The first words of the text may say it too, in the headline.
      Span span = at.last(text);
      String figure = text.substring(0, text.indexOf('%') + 1);
      return new Comparison(
          relation,
          basis,
          new BigDecimal(value),
          "%",
          Qualifier.EXACT,
          reference,
          figure,
          new Span(span.start(), span.start() + figure.length()),
          "behind-figure");
    }
  }
}
