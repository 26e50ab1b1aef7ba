package io.github.bienban.fuzz;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Strings put together of what reports are made of, in any order. */
final class ReportStrings {

  private static final List<String> NUMBERS =
      List.of(
          "5",
          "0",
          "19",
          "187,5",
          "1.200",
          "13.752,25",
          "2024",
          "2030",
          "4/21",
          "7.",
          "1,2,3",
          "12-15",
          "000",
          "9999999999999999999",
          "0,00",
          "1.5",
          "3 - 5",
          "1/2",
          "5%",
          "(5%)");

  private static final List<String> TIMES =
      List.of(
          "ngày 5/4/2024",
          "sáng 4/4",
          "31/2/2024",
          "29-2-2023",
          "00/00/0000",
          "quý I/2024",
          "tháng 13",
          "năm 2025",
          "giai đoạn 2021-2025",
          "8h30",
          "25 giờ 61",
          "nhiệm kỳ 2020 - 2025",
          "đến hết năm 2030",
          "2024-04-04T18:34",
          "từ ngày 1 đến ngày 5/6",
          "32/1/99999");

  private static final List<String> NAMES =
      List.of(
          "Nguyễn Văn An",
          "ông Trần Hòa",
          "đồng chí Lê Thị Mai Phương",
          "H. Văn",
          "Y Thanh",
          "Ông",
          "bà Vũ",
          "K’Sor Blê",
          "UBND huyện Suối Đá",
          "NGUYỄN AN",
          "Bí thư Huyện ủy",
          "Phó Chủ tịch HĐND tỉnh",
          "đ/c Đỗ",
          "TS. Phạm",
          "các ông: An, Bình");

  private static final List<String> CLAUSES =
      List.of(
          "thu ngân sách đạt 5 tỷ đồng",
          "tăng 7% so với cùng kỳ",
          "phấn đấu đạt 95% hộ",
          "Quyết định số 15/QĐ-UBND",
          "hội nghị lần thứ 19",
          "lần lượt đạt 5 ha và 6 ha",
          "đều tăng 7%",
          "giảm từ 12% xuống 9%",
          "đạt 35% dự toán",
          "chủ trì hội nghị",
          "phát biểu",
          "Mục tiêu năm 2030:",
          "tại Trung tâm Hội nghị",
          "gấp 1,7 lần",
          "Tác giả: Thu Hà");

  private static final List<String> MARKS =
      List.of(
          ",", ".", ";", ":", " - ", "(", ")", "\"", "\u201c", "\u201d", "/", "%", "…", "!", "?",
          "+", "|", "'", "*", "–", "m²", "&");

  private static final List<String> ODD =
      List.of(
          "\u0301",
          "\u0323",
          "a\u0323\u0302",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\0",
          "\u0007",
          "\u00a0",
          "\u200b",
          "\ufeff",
          "\u00ad",
          "\t",
          "\u2028",
          "\u0085",
          "\f",
          "\u00d0",
          "Ðạt",
          "\ufb01",
          "\u0e33",
          "\u0660",
          "\uff15",
          "ß",
          "İ",
          "ı",
          "K",
          "\u1e9e",
          "\ue000");

  private static final List<String> BREAKS = List.of("\n", "\n\n", "\r\n", "\r", "\n- ", "\n1. ");

  private ReportStrings() {}

  /** Strings of up to so many pieces. */
  static Arbitrary<String> upTo(int pieces) {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(words()).map(word -> " " + word)),
            Tuple.of(4, Arbitraries.of(NUMBERS).map(number -> " " + number)),
            Tuple.of(2, Arbitraries.of(TIMES).map(time -> " " + time)),
            Tuple.of(2, Arbitraries.of(NAMES).map(name -> " " + name)),
            Tuple.of(3, Arbitraries.of(CLAUSES).map(clause -> " " + clause)),
            Tuple.of(4, Arbitraries.of(MARKS)),
            Tuple.of(1, Arbitraries.of(ODD)),
            Tuple.of(1, Arbitraries.of(BREAKS)))
        .list()
        .ofMaxSize(pieces)
        .map(list -> String.join("", list));
  }

  /** Every phrase of every word list, the places but for some left out. */
  private static List<String> words() {
    Lexicon lexicon = Lexicon.standard();
    List<String> words = new ArrayList<>();
    for (Category category : Category.values()) {
      lexicon.entries(category).stream().limit(200).forEach(entry -> words.add(entry.phrase()));
    }
    return words;
  }
}
