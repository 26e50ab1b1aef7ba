package io.github.bienban.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.ReportExtractor;
import io.github.bienban.cli.input.Documents;
import io.github.bienban.cli.input.ReportText;
import io.github.bienban.cli.input.WordFile;
import io.github.bienban.cli.input.encoding.UnreadableException;
import io.github.bienban.json.ReportJson;
import io.github.bienban.json.ReportJsonException;
import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.model.MeetingReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What takes data of others. A target takes any bytes and ends without an exception, unless the
 * library has a fault; the first byte of an input chooses among the ways in.
 */
enum FuzzTarget {
  /** A text through the extractor; what holds of every report holds of its. */
  EXTRACT {
    @Override
    void run(byte[] input) {
      Invariants.checked(text(input));
    }

    @Override
    List<byte[]> seeds() {
      List<byte[]> seeds = new ArrayList<>();
      for (String report : seedReports()) {
        seeds.add(input(UTF_8, report.getBytes(StandardCharsets.UTF_8)));
      }
      // A mark too far from its letter to be put on it, with nothing visible between.
      String far = "Thu 24 hu" + "\0".repeat(20) + "\u031b\u0301 đồng.";
      seeds.add(input(UTF_8, far.getBytes(StandardCharsets.UTF_8)));
      seeds.add(input(UTF_16, "Thu đạt 5 tỷ \ud83d đồng.".getBytes(StandardCharsets.UTF_16BE)));
      return seeds;
    }
  },

  /** A text that is to be a report in JSON. */
  JSON {
    @Override
    void run(byte[] input) {
      String json = text(input);
      MeetingReport report;
      try {
        report = ReportJson.read(json);
      } catch (ReportJsonException e) {
        assertThat(e).hasMessageMatching("(?s)(line \\d+, column \\d+: )?.+");
        return;
      }
      assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Override
    List<byte[]> seeds() {
      List<byte[]> seeds = new ArrayList<>();
      for (String report : seedReports()) {
        String json = ReportJson.write(Invariants.EXTRACTOR.extract(report));
        seeds.add(input(UTF_8, json.replaceAll("\n *", "").getBytes(StandardCharsets.UTF_8)));
      }
      return seeds;
    }
  },

  /** A file that is to be a document. */
  INPUT {
    @Override
    void run(byte[] input) {
      if (input.length == 0) {
        return;
      }
      byte[] rest = Arrays.copyOfRange(input, 1, input.length);
      try {
        ReportText read =
            switch ((input[0] & 0xff) % 9) {
              case 0 -> ReportText.read("a.txt", rest);
              case 1 -> ReportText.read("a.html", rest);
              case 2 -> ReportText.read("a.docx", rest);
              case 3 -> ReportText.read("a.odt", rest);
              case 4 -> ReportText.read("a.doc", rest);
              case 5 -> ReportText.read("a.pdf", rest);
              case 6 -> ReportText.read("a", rest);
              // A part as it lies in the zip file, whose checksum no mutation would meet.
              case 7 -> ReportText.read("a.docx", zip("word/document.xml", rest));
              default -> ReportText.read("a.odt", zip("content.xml", rest));
            };
        assertThat(read.text()).isNotBlank();
      } catch (UnreadableException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }

    @Override
    List<byte[]> seeds() {
      List<byte[]> seeds = new ArrayList<>();
      String report = seedReports().get(0);
      byte[] plain = report.getBytes(StandardCharsets.UTF_8);
      seeds.add(input(0, plain));
      seeds.add(input(0, report.getBytes(StandardCharsets.UTF_16)));
      seeds.add(
          input(
              1,
              ("<html><body><h1>Tin</h1><p>" + report + "</p></body></html>")
                  .getBytes(StandardCharsets.UTF_8)));
      byte[] docx = Documents.docx(report);
      byte[] odt = Documents.odt(report);
      seeds.add(input(2, docx));
      seeds.add(input(3, odt));
      seeds.add(input(4, WordFile.of(report)));
      seeds.add(input(5, Documents.pdf(List.of(report.lines().toList()))));
      seeds.add(input(6, plain));
      seeds.add(input(7, Documents.part(docx, "word/document.xml")));
      seeds.add(input(8, Documents.part(odt, "content.xml")));
      return seeds;
    }
  },

  /** A file that is to be a word list of the caller's. */
  LEXICON {
    @Override
    void run(byte[] input) {
      if (input.length == 0) {
        return;
      }
      Category[] categories = Category.values();
      Category category = categories[(input[0] & 0xff) % categories.length];
      String list = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
      ReportExtractor.Builder builder = ReportExtractor.builder();
      ReportExtractor extractor;
      try {
        builder.lexicon(category, "list", new StringReader(list));
        // Lists without columns are made of phrases alone, which say nothing that could be wrong.
        if (list.indexOf('\t') < 0) {
          return;
        }
        extractor = builder.build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageMatching("(?s)list:\\d+: .+");
        return;
      }
      Invariants.checked(around(list), extractor);
    }

    /** A short text with the phrases of a list where words of every kind may stand. */
    private String around(String list) {
      StringBuilder text = new StringBuilder("Hội nghị\n05/04/2024\n");
      list.lines()
          .filter(line -> line.indexOf('\t') > 0)
          .limit(4)
          .map(line -> line.substring(0, line.indexOf('\t')))
          .forEach(
              phrase ->
                  text.append(
                      ("Ông Trần Hòa, {} Huyện ủy {} 5 {} 6, tăng 7% {} 2024 {} Suối Đá.\n{}\n")
                          .replace("{}", phrase)));
      return text.toString();
    }

    @Override
    List<byte[]> seeds() {
      List<byte[]> seeds = new ArrayList<>();
      for (Category category : Category.values()) {
        try (InputStream in = Lexicon.class.getResourceAsStream(category.fileName())) {
          String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          List<String> lines = list.lines().filter(line -> !line.isBlank()).toList();
          String few =
              String.join("\n", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
          seeds.add(input(category.ordinal(), few.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return seeds;
    }
  };

  private static final int UTF_8 = 0;
  private static final int UTF_16 = 1;

  /** Takes an input. */
  abstract void run(byte[] input);

  /** Inputs to begin with. */
  abstract List<byte[]> seeds();

  static byte[] input(int way, byte[] rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(way);
    out.writeBytes(rest);
    return out.toByteArray();
  }

  /** A string of the bytes behind the first: as UTF-8, or two bytes a character, whatever it is. */
  static String text(byte[] input) {
    if (input.length == 0) {
      return "";
    }
    if (input[0] % 2 == UTF_8) {
      return new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    }
    StringBuilder out = new StringBuilder(input.length / 2);
    for (int i = 1; i + 1 < input.length; i += 2) {
      out.append((char) ((input[i] & 0xff) << 8 | input[i + 1] & 0xff));
    }
    return out.toString();
  }

  private static byte[] zip(String name, byte[] part) {
    return Documents.zipOf(Map.of(name, part));
  }

  /** Short reports; an empty line stands between two. */
  static List<String> seedReports() {
    try (InputStream in = FuzzTarget.class.getResourceAsStream("reports.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.strip().split("\n\n+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
