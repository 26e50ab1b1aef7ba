package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.json.ReportJson;
import io.github.bienban.model.Attendee;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.Statistic;
import io.github.bienban.model.Target;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The README's example; {@link ReadmeTest} holds the README to it and to what it prints. */
class UsageExampleTest {

  // README begins
  static void printFacts(PrintWriter out) {
    ReportExtractor extractor = ReportExtractor.create(); // thread-safe: make one and keep it
    String text =
        """
        Sáng 12/7/2024, UBND huyện Suối Đá tổ chức hội nghị sơ kết 6 tháng đầu năm 2024. \
        Đồng chí Trần Thị Hoa, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chủ trì hội nghị.
        Thu ngân sách được 187,5 tỷ đồng, đạt 52% dự toán tỉnh giao, tăng 8,3% so với cùng kỳ. \
        Huyện phấn đấu đến hết năm 2024 có ít nhất 95% hộ dân dùng nước sạch.
        """;
    MeetingReport report = extractor.extract(text); // never null, whatever the text is
    out.println(report.meeting().name() + ", " + report.meeting().date());
    for (Attendee person : report.attendees()) {
      out.println(person.name() + ", " + person.positions().get(0).title() + " " + person.roles());
    }
    for (Statistic s : report.money()) { // or statistics(), areas(), percentages(), …
      out.println(s.indicator() + " = " + s.value() + " " + s.unit());
      out.println("  read at " + s.span().start() + ": " + s.span().in(text));
      s.comparisons().forEach(c -> out.println("  " + c.relation() + " " + c.text()));
    }
    for (Target t : report.targets()) {
      out.println(t.indicator() + ": " + t.qualifier() + " " + t.value() + t.unit());
      out.println("  by " + t.deadline());
    }
    String json = ReportJson.write(report);
    out.println(ReportJson.read(json).equals(report));
  }

  // README ends

  static String printed() {
    StringWriter out = new StringWriter();
    printFacts(new PrintWriter(out, true));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(printed()).endsWith("\ntrue\n");
  }
}
