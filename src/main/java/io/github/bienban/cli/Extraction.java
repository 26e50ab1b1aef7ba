package io.github.bienban.cli;

import io.github.bienban.cli.input.ReportText;
import io.github.bienban.cli.input.encoding.Reason;
import io.github.bienban.json.ReportJson;
import io.github.bienban.json.ReportJsonException;
import io.github.bienban.model.MeetingReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reads reports and writes the JSON of each, several at a time. What comes of them is taken in
 * their order, and only so many are under way that memory does not grow with their number.
 */
final class Extraction {

  /** Reports under way or waiting to be taken, for each thread: a slow one must not stop others. */
  private static final int WINDOW = 16;

  private final OutputFolder folder;
  private final Manifest manifest;
  private final String resultFolder;
  private final String settings;
  private final Supplier<Function<String, MeetingReport>> maker;
  private final boolean text;
  private final boolean show;

  private Function<String, MeetingReport> reader;

  /**
   * Makes it.
   *
   * @param folder where to write
   * @param manifest what was done before
   * @param resultFolder where in the folder the JSON goes: empty, or a path that ends in "/"
   * @param settings all but the input that a result depends on: the program and its options
   * @param maker gives what reads a report; asked once, when the first is to be read
   * @param text whether the text that was taken out of a document is to be written
   * @param show whether each report is to be shown
   */
  Extraction(
      OutputFolder folder,
      Manifest manifest,
      String resultFolder,
      String settings,
      Supplier<Function<String, MeetingReport>> maker,
      boolean text,
      boolean show) {
    this.folder = folder;
    this.manifest = manifest;
    this.resultFolder = resultFolder;
    this.settings = settings;
    this.maker = maker;
    this.text = text;
    this.show = show;
  }

  /**
   * What came of a report.
   *
   * @param failure why it could not be done, or null
   * @param skipped whether it was done before
   * @param view what it says, for a person to read; empty unless asked for
   */
  record Outcome(InputException failure, boolean skipped, String view) {}

  /** What came of all: which reports are done, and a key of what was made from them. */
  record Summary(BitSet done, String key) {}

  /**
   * Does all reports.
   *
   * @param reports the reports
   * @param jobs how many at a time
   * @param taker told what came of each, in their order, by the calling thread
   */
  Summary run(List<ReportFile> reports, int jobs, Consumer<Outcome> taker) {
    BitSet done = new BitSet(reports.size());
    Digests all = new Digests().add(settings);
    int threads = Math.min(jobs, Math.max(1, reports.size()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Result>> waiting = new ArrayDeque<>();
      int next = 0;
      for (int i = 0; i < reports.size(); i++) {
        while (next < reports.size() && waiting.size() < WINDOW * threads) {
          ReportFile file = reports.get(next++);
          waiting.add(pool.submit(() -> process(file)));
        }
        Result result = await(waiting.remove());
        if (result.origin != null) {
          done.set(i);
          ReportFile file = reports.get(i);
          all.add(file.name()).add(file.path().toString()).add(result.origin);
        }
        taker.accept(result.outcome);
      }
    } finally {
      pool.shutdownNow();
    }
    return new Summary(done, all.hex());
  }

  /** The reports that are done, in their order. */
  Iterable<CombinedFiles.Done> done(List<ReportFile> reports, BitSet done) {
    return () ->
        IntStream.range(0, reports.size())
            .filter(done::get)
            .mapToObj(reports::get)
            .map(
                file ->
                    new CombinedFiles.Done(
                        new DataTable.Source(file.name(), file.path().toString()),
                        folder.resolve(result(file))))
            .iterator();
  }

  /** An outcome and a digest of what the JSON was made from; null where there is no JSON. */
  private record Result(Outcome outcome, String origin) {}

  private static Result await(Future<Result> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NotReadyException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private Result process(ReportFile file) {
    try {
      return extract(file);
    } catch (InputException e) {
      return new Result(new Outcome(e, false, ""), null);
    } catch (NotReadyException e) {
      throw e;
    } catch (OutOfMemoryError e) {
      // What the report took is free again here, and the others may well fit.
      InputException failure =
          new InputException(file.path(), "takes more memory than this program was given");
      return new Result(new Outcome(failure, false, ""), null);
    } catch (RuntimeException | StackOverflowError e) {
      // A report must not stop the others, even where it shows a fault of this program.
      InputException failure = new InputException(file.path(), Reasons.ofReading(e));
      return new Result(new Outcome(failure, false, ""), null);
    }
  }

  private Result extract(ReportFile file) throws InputException {
    String key = key(file);
    String name = result(file);
    if (key != null && manifest.isMade(name, key) && !isTextLost(file, key)) {
      MeetingReport before = show ? read(name) : null;
      if (before != null || !show) {
        return new Result(new Outcome(null, true, view(file, before)), key);
      }
    }
    Reason failure = key == null ? null : manifest.failure(name, key);
    if (failure != null) {
      throw new InputException(file.path(), failure);
    }
    // First the text: an input that cannot be read needs no reader, which is slow to make.
    ReportText source = text(file, name, key);
    MeetingReport report = reader().apply(source.text());
    byte[] json = ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
    if (text && !source.stored()) {
      writeText(file, source.text(), key);
    }
    try {
      folder.write(name, json);
      if (key != null) {
        manifest.add(name, key, Checksum.of(json));
      }
    } catch (IOException e) {
      throw new InputException(
          file.path(), "cannot write {0}: {1}", file.name() + ".json", Reasons.of(e));
    }
    String origin = key == null ? Digests.of(json) : key;
    return new Result(new Outcome(null, false, view(file, report)), origin);
  }

  /**
   * Reads the text of a report, and keeps in mind if there is none to be had from what it holds.
   */
  private ReportText text(ReportFile file, String name, String key) throws InputException {
    try {
      return file.read();
    } catch (InputException e) {
      if (key != null && e.lasting()) {
        try {
          manifest.addFailure(name, key, e.reason());
        } catch (IOException unwritten) {
          // The failure is told all the same, and the next run reads the input again.
          e.addSuppressed(unwritten);
        }
      }
      throw e;
    }
  }

  /** Writes the text of a document beside its result, where no run takes it for a report. */
  private void writeText(ReportFile file, String words, String key) throws InputException {
    String name = textName(file);
    try {
      Path target = folder.resolve(name).getParent();
      Path own = file.path().toAbsolutePath().getParent();
      if (Files.isDirectory(target) && Files.isSameFile(target, own)) {
        throw new InputException(
            file.path(), "its text would lie among the inputs; name another folder");
      }
      byte[] content = words.getBytes(StandardCharsets.UTF_8);
      folder.write(name, content);
      if (key != null) {
        manifest.add(name, key, Checksum.of(content));
      }
    } catch (IOException e) {
      throw new InputException(file.path(), "cannot write {0}: {1}", name, Reasons.of(e));
    }
  }

  /** Whether the text of a document was written and is no longer there. */
  private boolean isTextLost(ReportFile file, String key) {
    String name = textName(file);
    return text && manifest.names(name) && !manifest.isMade(name, key);
  }

  private static String textName(ReportFile file) {
    return file.name() + ReportFile.EXTENSION;
  }

  private String result(ReportFile file) {
    return resultFolder + file.name() + ".json";
  }

  /**
   * What the result is made from; the input's name tells in which way it is read. It is digested
   * before it is read, so that a change between is seen the next time.
   *
   * @return the key, or null where there is no file to digest; why, reading it will tell
   */
  private String key(ReportFile file) {
    try {
      Digests digests = new Digests().add(settings);
      digests.add(file.fileName());
      boolean kept = file.stream() == null && Files.isRegularFile(file.path());
      return kept ? digests.add(file.path()).hex() : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** A report as it was read before, or null if the file has gone since. */
  private MeetingReport read(String name) {
    try {
      return ReportJson.read(Files.readString(folder.resolve(name)));
    } catch (IOException | ReportJsonException e) {
      return null;
    }
  }

  private String view(ReportFile file, MeetingReport report) {
    return show ? new ReportView(file.name(), report).text() : "";
  }

  private synchronized Function<String, MeetingReport> reader() {
    if (reader == null) {
      reader = maker.get();
    }
    return reader;
  }
}
