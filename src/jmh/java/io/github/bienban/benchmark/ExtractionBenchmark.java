package io.github.bienban.benchmark;

import io.github.bienban.ReportExtractor;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long all reports of a set take from string to result; one shot reads the whole set. Before,
 * the set is read until the compiler rests: the virtual machine compiles for a minute or more and
 * takes a core for it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ExtractionBenchmark {

  /** How many times the real reports are read in a shot, which else is over too soon. */
  static final int ROUNDS = 96;

  static final int MIXED = 20_000_000;

  /** The compiler rests if it works for no more than this share of the time, twice in a row. */
  private static final double AT_REST = 0.05;

  private static final long LONGEST_WARMUP = TimeUnit.MINUTES.toNanos(4);

  /** Which reports: those written for development, or many of all sizes mixed from them. */
  @Param({"real", "mixed"})
  public String set;

  private ReportExtractor extractor;
  private List<String> texts;
  private ExecutorService threads;
  private int cores;

  /** Reads or makes the reports, and reads them until there is little left to compile. */
  @Setup
  public void setUp() throws InterruptedException, ExecutionException {
    texts = texts(set);
    extractor = ReportExtractor.create();
    cores = Runtime.getRuntime().availableProcessors();
    threads = Executors.newFixedThreadPool(cores);
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long begun = System.nanoTime();
    int rests = 0;
    while (rests < 2 && System.nanoTime() - begun < LONGEST_WARMUP) {
      long compiled = compiler.getTotalCompilationTime();
      long start = System.nanoTime();
      readOnAllCores(extractor::extract);
      double spent = (compiler.getTotalCompilationTime() - compiled) * 1e6;
      rests = spent > AT_REST * (System.nanoTime() - start) ? 0 : rests + 1;
    }
  }

  /** Ends the threads. */
  @TearDown
  public void tearDown() {
    threads.shutdown();
  }

  static List<String> texts(String set) {
    if (set.equals("mixed")) {
      return Reports.mixed(MIXED);
    }
    List<String> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.addAll(Reports.real());
    }
    return rounds;
  }

  /** One report after another. */
  @Benchmark
  public void oneThread(Blackhole out) {
    for (String text : texts) {
      out.consume(extractor.extract(text));
    }
  }

  /** As many at a time as the machine has cores, all by one extractor. */
  @Benchmark
  public void allCores(Blackhole out) throws InterruptedException, ExecutionException {
    readOnAllCores(text -> out.consume(extractor.extract(text)));
  }

  private void readOnAllCores(Consumer<String> reading)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < cores; i++) {
      running.add(
          threads.submit(
              () -> {
                for (int t = next.getAndIncrement(); t < texts.size(); t = next.getAndIncrement()) {
                  reading.accept(texts.get(t));
                }
              }));
    }
    for (Future<?> thread : running) {
      thread.get();
    }
  }
}
