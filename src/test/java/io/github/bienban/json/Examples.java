package io.github.bienban.json;

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

/** Reports made by hand, as an extractor could have made them. */
public final class Examples {

  private Examples() {}

  /** A report of which nothing is known. */
  public static MeetingReport empty() {
    return withTitle(null);
  }

  /** A report of which only the title is known. */
  public static MeetingReport withTitle(String title) {
    return new MeetingReport(
        new DocumentInfo(title, null, null, null, null, 0),
        Meeting.unknown(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A report with one statistic of this value. */
  static MeetingReport withValue(BigDecimal value) {
    Statistic statistic =
        new Statistic(
            "trồng cây",
            Measure.COUNT,
            value,
            null,
            null,
            null,
            "cây",
            Qualifier.EXACT,
            false,
            null,
            null,
            null,
            null,
            "…",
            new Span(0, 1),
            List.of(),
            "r");
    return new MeetingReport(
        new DocumentInfo(null, null, null, null, null, 0),
        Meeting.unknown(),
        List.of(),
        List.of(),
        List.of(statistic),
        List.of(),
        List.of());
  }

  /** A report in which every field has a value somewhere. */
  public static MeetingReport full() {
    Span span = new Span(120, 141);
    Period quarter =
        new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31), "quý I năm 2024");
    Period untilYearEnd = new Period(null, LocalDate.of(2025, 12, 31), "đến hết năm 2025");
    Meeting meeting =
        new Meeting(
            "Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 19",
            MeetingKind.CONFERENCE,
            19,
            "2020-2025",
            "Ban Thường vụ Huyện ủy",
            "Ban Chấp hành Đảng bộ huyện",
            new Jurisdiction(Level.DISTRICT, "Suối Đá", "Sơn Bình", "999"),
            LocalDate.of(2024, 4, 4),
            LocalDate.of(2024, 4, 5),
            PartOfDay.MORNING,
            "hội trường Huyện ủy",
            List.of("đánh giá kết quả quý I", "bàn việc quý II"),
            quarter,
            untilYearEnd,
            new Span(30, 110));
    Attendee chair =
        new Attendee(
            "Trần Thị Hoà",
            "đồng chí",
            List.of(
                new Position("Tỉnh ủy viên", null, "TUV"),
                new Position("Bí thư", "Huyện ủy", "Bí thư Huyện uỷ")),
            List.of(Role.CHAIR, Role.SPEAKER),
            List.of(new Span(115, 127), new Span(300, 312)));
    Attendee guest =
        new Attendee("Lê Văn Út", null, List.of(), List.of(Role.ATTENDEE), List.of(span));
    Comparison ofPlan =
        new Comparison(
            Relation.REACHED,
            Basis.PLAN,
            new BigDecimal("35.20"),
            "%",
            Qualifier.OVER,
            "dự toán tỉnh giao",
            "35,20%",
            span,
            "of-plan");
    Comparison ofNothingNamed =
        new Comparison(
            Relation.INCREASE,
            Basis.OTHER,
            new BigDecimal("0.05"),
            "điểm %",
            Qualifier.EXACT,
            null,
            "0,05 điểm %",
            span,
            "alone");
    Statistic money =
        new Statistic(
            "Tổng thu ngân sách",
            Measure.MONEY,
            new BigDecimal("187.5").multiply(new BigDecimal("1E+9")),
            new BigDecimal("2E+11"),
            null,
            new BigDecimal("1.5E+11"),
            "VND",
            Qualifier.ABOUT,
            true,
            null,
            null,
            null,
            quarter,
            "khoảng 187,5 - 200 tỷ đồng",
            span,
            List.of(ofPlan, ofNothingNamed),
            "subject");
    Statistic ratio =
        new Statistic(
            "đạt chuẩn",
            Measure.RATIO,
            new BigDecimal("4"),
            null,
            new BigDecimal("21"),
            null,
            "xã",
            Qualifier.EXACT,
            false,
            Relation.SHARE,
            Basis.TOTAL,
            "tổng số xã",
            untilYearEnd,
            "4/21 xã",
            span,
            List.of(),
            "object");
    Target figure =
        new Target(
            "tỷ lệ hộ dùng nước sạch",
            Measure.PERCENT,
            new BigDecimal("95"),
            new BigDecimal("97.5"),
            new BigDecimal("100"),
            "%",
            Qualifier.AT_LEAST,
            Relation.REACHED,
            Basis.PLAN,
            "kế hoạch",
            LocalDate.of(2025, 12, 31),
            "từ 95% trở lên",
            span,
            List.of(ofPlan),
            "goal");
    Target words =
        new Target(
            "hoàn thành cải cách hành chính",
            null,
            null,
            null,
            null,
            null,
            Qualifier.EXACT,
            null,
            null,
            null,
            null,
            "hoàn thành cải cách hành chính",
            span,
            List.of(),
            "goal-in-words");
    return new MeetingReport(
        new DocumentInfo(
            "Huyện Suối Đá sơ kết quý I",
            "Tin trong tỉnh",
            PublicationTime.parse("2024-04-04T18:34"),
            "An Nhiên",
            331L,
            10924),
        meeting,
        List.of(chair, guest),
        List.of(
            new Delegation("7 phòng, ban của huyện", 7, span),
            new Delegation("các đồng chí nguyên lãnh đạo huyện", null, span)),
        List.of(money, ratio),
        List.of(figure, words),
        List.of(
            new Citation(
                "Quyết định",
                "15/QĐ-UBND",
                LocalDate.of(2023, 12, 5),
                "Chủ tịch UBND tỉnh",
                "về giao chỉ tiêu",
                "Quyết định số 15/QĐ-UBND ngày 05/12/2023",
                span),
            new Citation("Nghị quyết", "04-NQ/TU", null, null, null, "Nghị quyết 04-NQ/TU", span)));
  }
}
