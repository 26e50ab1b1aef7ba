package io.github.bienban.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long the runner takes from the start of its virtual machine to its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 7)
@Fork(1)
public class StartupBenchmark {

  private static final Path RUNNER = Path.of("target/bienban.jar");

  private Path folder;
  private Path one;
  private Path all;

  /** Lays the reports out as files. */
  @Setup
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("bienban");
    one = Files.createDirectory(folder.resolve("one"));
    all = Files.createDirectory(folder.resolve("all"));
    List<String> reports = Reports.real();
    for (int i = 0; i < reports.size(); i++) {
      String name = String.format("report-%02d.txt", i);
      Files.writeString(all.resolve(name), reports.get(i), StandardCharsets.UTF_8);
      if (i == 0) {
        Files.writeString(one.resolve(name), reports.get(i), StandardCharsets.UTF_8);
      }
    }
  }

  /** Removes the files. */
  @TearDown
  public void tearDown() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A virtual machine that only says its version. */
  @Benchmark
  public void virtualMachine() throws IOException, InterruptedException {
    run("-version");
  }

  /** The first report. */
  @Benchmark
  public void oneReport() throws IOException, InterruptedException {
    extract(one);
  }

  /** All development reports. */
  @Benchmark
  public void allReports() throws IOException, InterruptedException {
    extract(all);
  }

  private void extract(Path reports) throws IOException, InterruptedException {
    run(
        "-jar",
        RUNNER.toString(),
        "extract",
        reports.toString(),
        "--output",
        folder.resolve("results").toString());
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    File log = folder.resolve("log").toFile();
    int exit =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(
          command + " ended with " + exit + ": " + Files.readString(log.toPath()));
    }
  }
}
