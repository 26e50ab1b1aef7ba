package io.github.bienban.fuzz;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Entry;
import io.github.bienban.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Runs Jazzer on the targets, one after another, each in a process of its own and from the seeds
 * on. What it finds stays in the folder: inputs that reach new code under {@code TARGET/corpus},
 * from which the next run goes on, and inputs that show a fault beside it. The first fault of a
 * target ends that target's run, and the exit code is 1.
 */
public final class Fuzzing {

  private Fuzzing() {}

  /**
   * Fuzzes.
   *
   * @param arguments a target or {@code all}, seconds for each target, the folder to work in
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<FuzzTarget> targets =
        arguments[0].equals("all")
            ? List.of(FuzzTarget.values())
            : List.of(FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT)));
    int faults = 0;
    for (FuzzTarget target : targets) {
      faults += fuzz(target, Integer.parseInt(arguments[1]), Path.of(arguments[2])) == 0 ? 0 : 1;
    }
    System.exit(Math.min(faults, 1));
  }

  private static int fuzz(FuzzTarget target, int seconds, Path folder)
      throws IOException, InterruptedException {
    String name = target.name().toLowerCase(Locale.ROOT);
    Path own = folder.resolve(name);
    Path corpus = Files.createDirectories(own.resolve("corpus"));
    int number = 0;
    for (byte[] seed : target.seeds()) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
    Path words = Files.write(own.resolve("words"), words());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-Dbienban.fuzz=" + name);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzzed.class.getName());
    command.add("--instrumentation_includes=io.github.bienban.**");
    command.add("--reproducer_path=" + own);
    command.add("-artifact_prefix=" + own + "/");
    command.add("-dict=" + words);
    command.add("-max_total_time=" + seconds);
    command.add("-max_len=2048");
    // A machine under load is slow too; this is for what does not end.
    command.add("-timeout=120");
    command.add("-rss_limit_mb=4096");
    command.add("-print_final_stats=1");
    command.add(corpus.toString());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** The words that the library knows, which no mutation would find, as libFuzzer wants them. */
  private static Set<String> words() {
    Lexicon lexicon = Lexicon.standard();
    Set<String> words = new LinkedHashSet<>();
    for (Category category : Category.values()) {
      List<Entry> entries = lexicon.entries(category);
      for (Entry entry : entries.subList(0, Math.min(8, entries.size()))) {
        byte[] bytes = (" " + entry.phrase()).getBytes(StandardCharsets.UTF_8);
        words.add('"' + HexFormat.of().withPrefix("\\x").formatHex(bytes) + '"');
      }
    }
    return words;
  }
}
