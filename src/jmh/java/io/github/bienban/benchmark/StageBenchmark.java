package io.github.bienban.benchmark;

import io.github.bienban.ReportExtractor;
import io.github.bienban.extract.CitationExtractor;
import io.github.bienban.extract.DocumentExtractor;
import io.github.bienban.extract.Layout;
import io.github.bienban.extract.MeetingExtractor;
import io.github.bienban.extract.ParticipantExtractor;
import io.github.bienban.extract.figure.FigureExtractor;
import io.github.bienban.json.ReportJson;
import io.github.bienban.lexicon.Lexicon;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.Mentions;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.model.Meeting;
import io.github.bienban.model.MeetingReport;
import io.github.bienban.model.PublicationTime;
import io.github.bienban.text.Document;
import io.github.bienban.text.ReportSentenceDetector;
import io.github.bienban.text.ReportTokenizer;
import io.github.bienban.text.SourceText;
import io.github.bienban.text.TextAnalyzer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long each stage of the extraction takes on its own, with what the stages before it found
 * ready at hand, and how long OpenNLP's own tokenizer and sentence detector take for the same
 * texts. One shot reads all texts in one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 9)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class StageBenchmark {

  static final int MIXED = 4_000_000;

  /** What the stages make of one text. */
  private record Staged(
      String text,
      String decomposed,
      List<String> lines,
      Document document,
      Tagged tagged,
      Mentions mentions,
      Layout layout,
      Meeting meeting,
      TimeContext context,
      MeetingReport report,
      String json) {}

  private final ReportSentenceDetector detector = ReportSentenceDetector.create();
  private final TextAnalyzer analyzer = new TextAnalyzer(detector);
  private final ReportTokenizer tokenizer = new ReportTokenizer();
  private final Lexicon lexicon = Lexicon.standard();
  private final DocumentExtractor documents = new DocumentExtractor(lexicon);
  private final MeetingExtractor meetings = new MeetingExtractor(lexicon);
  private final ParticipantExtractor participants = new ParticipantExtractor();
  private final FigureExtractor figures = new FigureExtractor();
  private final CitationExtractor citations = new CitationExtractor();
  private final ReportExtractor extractor = ReportExtractor.create();
  private final List<Staged> texts = new ArrayList<>();
  private SentenceDetector baseline;

  /** Runs all stages once and keeps what each finds. */
  @Setup
  public void setUp() throws IOException {
    baseline = new SentenceDetectorME(Baseline.sentenceModel());
    for (String text : Reports.mixed(MIXED)) {
      Document document = analyzer.analyze(text);
      Tagged tagged = lexicon.tag(document);
      Mentions mentions = Mentions.find(tagged);
      Layout layout = documents.extract(tagged);
      Meeting meeting = meetings.extract(tagged, layout, mentions.times());
      PublicationTime published = layout.info().publishedAt();
      TimeContext context =
          new TimeContext(published == null ? null : published.date(), meeting.date(), null);
      MeetingReport report = extractor.extract(text);
      texts.add(
          new Staged(
              text,
              Normalizer.normalize(text, Normalizer.Form.NFD),
              text.lines().toList(),
              document,
              tagged,
              mentions,
              layout,
              meeting,
              context,
              report,
              ReportJson.write(report)));
    }
  }

  /** OpenNLP's tokenizer by kinds of characters. */
  @Benchmark
  public void openNlpSimpleTokenizer(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(SimpleTokenizer.INSTANCE.tokenizePos(staged.text));
    }
  }

  /** OpenNLP's sentence detector as it comes, trained on this project's sentences. */
  @Benchmark
  public void openNlpSentenceDetector(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(baseline.sentPosDetect(staged.text));
    }
  }

  /** Everything, from string to result. */
  @Benchmark
  public void extract(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(extractor.extract(staged.text));
    }
  }

  /** The normalised view of a text that is normalised. */
  @Benchmark
  public void normalise(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(SourceText.of(staged.text));
    }
  }

  /** The normalised view of a text with its marks apart from their letters. */
  @Benchmark
  public void normaliseDecomposed(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(SourceText.of(staged.decomposed));
    }
  }

  /** The sentences of lines. */
  @Benchmark
  public void sentences(Blackhole out) {
    for (Staged staged : texts) {
      for (String line : staged.lines) {
        out.consume(detector.sentPosDetect(line));
      }
    }
  }

  /** The tokens as OpenNLP's interface gives them. */
  @Benchmark
  public void tokens(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(tokenizer.tokenizePos(staged.text));
    }
  }

  /** View, lines, sentences and tokens together. */
  @Benchmark
  public void text(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(analyzer.analyze(staged.text));
    }
  }

  /** The phrases of the word lists. */
  @Benchmark
  public void lexicon(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(lexicon.tag(staged.document));
    }
  }

  /** Times and citations. */
  @Benchmark
  public void mentions(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(Mentions.find(staged.tagged));
    }
  }

  /** The layout of the report. */
  @Benchmark
  public void document(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(documents.extract(staged.tagged));
    }
  }

  /** The meeting. */
  @Benchmark
  public void meeting(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(meetings.extract(staged.tagged, staged.layout, staged.mentions.times()));
    }
  }

  /** Who took part. */
  @Benchmark
  public void participants(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(participants.extract(staged.mentions, staged.layout, staged.meeting));
    }
  }

  /** Statistics and targets. */
  @Benchmark
  public void figures(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(figures.extract(staged.mentions, staged.layout, staged.context));
    }
  }

  /** The documents cited. */
  @Benchmark
  public void citations(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(citations.extract(staged.tagged, staged.mentions.citations(), staged.context));
    }
  }

  /** The result as JSON. */
  @Benchmark
  public void writeJson(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(ReportJson.write(staged.report));
    }
  }

  /** The result from JSON. */
  @Benchmark
  public void readJson(Blackhole out) {
    for (Staged staged : texts) {
      out.consume(ReportJson.read(staged.json));
    }
  }
}
