package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.cli.input.encoding.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help in both languages. */
class HelpTest {

  private static final Locale VIETNAM = new Locale("vi", "VN");

  private final StringWriter printed = new StringWriter();
  private final StringWriter complaints = new StringWriter();

  private Surroundings surroundings(Locale locale) {
    return new Surroundings(
        new PrintWriter(printed), new PrintWriter(complaints), false, locale, System::nanoTime);
  }

  private CommandLine commandLine(Language language) {
    return Runner.commandLine(
        () -> FakeReports::report,
        surroundings(Locale.ENGLISH),
        Language.OPTION,
        language.name().toLowerCase(Locale.ROOT));
  }

  private static List<CommandLine> all(CommandLine top) {
    List<CommandLine> all = new ArrayList<>(List.of(top));
    top.getSubcommands().values().forEach(command -> all.addAll(all(command)));
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | extract a -o b --foo        | unknown: --foo",
        "vi | extract a -o b --foo        | không hiểu: --foo",
        "vi | extract                     | còn thiếu: --output, INPUT",
        "vi | nothing                     | không hiểu: nothing",
        "vi | extract --output            | còn thiếu: --output",
        "vi | extract a -o b --show=no    | giá trị không hợp lệ cho --show: no",
        "vi | schema a                    | không hiểu: a",
        "vi | evaluate a --min score      | giá trị không hợp lệ cho --min: score",
        "vi | extract a -o b --include {{} | không phải mẫu tên: {{} (không được lồng các nhóm {…})",
        "vi | extract a -o b --include [  | không phải mẫu tên: [ (thiếu ])",
        "vi | extract a -o b --resume --resume | chỉ được nêu một lần: --resume",
        "vi | extract a -o b --jobs x     | giá trị không hợp lệ cho --jobs: x",
        "vi | extract a -o b --jobs 0     | --jobs phải từ 1 trở lên",
        "vi | extract a -o b --format xml | giá trị không hợp lệ cho --format: xml",
        "vi | extract a -o b --name a/b   | --name không phải là tên tệp: a/b",
        "vi | evaluate a --by year        | giá trị không hợp lệ cho --by: year",
        "vi | evaluate a --min x=0.5      | không có thước đo x; chỉ có [",
        "vi | evaluate a --min score=2    | score=2.0: F1 nằm giữa 0 và 1",
        "vi | --lang xx extract a -o b    | giá trị không hợp lệ cho --lang: xx",
      })
  void complainsOfACommandLineInTheLanguage(String locale, String line, String complaint) {
    int code =
        Runner.run(
            () -> FakeReports::report, surroundings(new Locale(locale)), line.strip().split(" "));
    assertThat(code).isEqualTo(Runner.WRONG_USAGE);
    assertThat(complaints.toString()).startsWith(complaint.strip());
  }

  @Test
  void withoutACommandNamesThem() {
    assertThat(Runner.run(() -> FakeReports::report, surroundings(VIETNAM))).isEqualTo(2);
    assertThat(complaints.toString())
        .startsWith("chưa nêu lệnh; có các lệnh extract, review, evaluate, schema\nCách dùng: ");
  }

  @ParameterizedTest
  @CsvSource({"extract a -o b --resum, --resume", "extrac, extract"})
  void namesWhatWasPerhapsMeant(String line, String meant) {
    assertThat(Runner.run(() -> FakeReports::report, surroundings(VIETNAM), line.split(" ")))
        .isEqualTo(2);
    assertThat(complaints.toString().lines().skip(1)).containsExactly("có lẽ là: " + meant);
  }

  /** The sources that say why something could not be done, without the breaks in their words. */
  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String folder : List.of("cli", "evaluate")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/bienban", folder))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString().replaceAll("\"\\s+\\+ \"", "");
  }

  private static List<String> entries(String list) throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/io/github/bienban/cli", list)).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** A statement that makes a reason, and a literal in it that is in words. */
  private static final Pattern REASON =
      Pattern.compile("(Reason\\.of|Unreadable\\w+|InputException|Fault|fault|broken|parsed)\\(");

  private static final Pattern WORDS = Pattern.compile("\"([^\"\n]*[a-z] [a-z{][^\"\n]*)\"");

  @Test
  void everyReasonOfTheProgramIsTranslated() throws IOException {
    Set<String> known =
        entries("reasons_vi.txt").stream()
            .map(entry -> entry.substring(0, entry.indexOf('\t')))
            .collect(Collectors.toSet());
    Set<String> said = new TreeSet<>();
    for (String statement : sources().replaceAll("(?m)^ *(//|/?\\*).*$", "").split(";\n")) {
      if (REASON.matcher(statement).find() || statement.contains("enum Binary")) {
        WORDS.matcher(statement).results().forEach(words -> said.add(words.group(1)));
      }
    }
    assertThat(said).hasSizeGreaterThan(50);
    assertThat(known).containsAll(said);
  }

  @Test
  void whatTheSystemSaysIsTranslated() throws IOException {
    List<String> entries = entries("errors_vi.txt");
    assertThat(entries).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(40);
    for (String entry : entries) {
      String[] columns = entry.split("\t", -1);
      assertThat(columns).as(entry).hasSize(2);
      assertThat(Reason.of(columns[0]).in(Language.VI.reasons())).isEqualTo(columns[1]);
      assertThat(Reason.of(columns[0]).in(Language.EN.reasons())).isEqualTo(columns[0]);
    }
    String full = "No space left on device";
    assertThat(Reasons.of(new FileSystemException("a", null, full)).in(Language.VI.reasons()))
        .isEqualTo("đĩa đã đầy");
    assertThat(Reasons.of(new FileSystemException("a")).in(Language.VI.reasons()))
        .isEqualTo("lỗi của hệ thống: FileSystemException");
  }

  /** What is translated is said, to the letter: an entry that nothing says is a slip. */
  @Test
  void everyTranslatedReasonIsOneOfTheProgram() throws IOException {
    String sources = sources();
    List<String> entries = entries("reasons_vi.txt");
    assertThat(entries).isSorted().hasSizeGreaterThan(50);
    for (String entry : entries) {
      String[] columns = entry.split("\t", -1);
      assertThat(columns).as(entry).hasSize(2);
      assertThat(sources).contains('"' + columns[0] + '"');
      for (String gap : List.of("{0}", "{1}", "{2}")) {
        assertThat(columns[1].contains(gap)).as(entry).isEqualTo(columns[0].contains(gap));
      }
      assertThat(Language.VI.reasons().apply(columns[0])).isEqualTo(columns[1]);
      assertThat(Language.EN.reasons().apply(columns[0])).isEqualTo(columns[0]);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionIsDescribed(Language language) {
    ResourceBundle words = language.words();
    List<String> said = new ArrayList<>();
    words
        .keySet()
        .forEach(
            key -> {
              for (String standard : List.of("json", "stdin")) {
                said.add(words.getString(key).replace("${DEFAULT-VALUE}", standard));
              }
            });
    for (CommandLine command : all(commandLine(language))) {
      String name = command.getCommandName();
      assertThat(command.getCommandSpec().usageMessage().description())
          .as(name)
          .isNotEmpty()
          .allMatch(said::contains);
      for (ArgSpec arg : command.getCommandSpec().args()) {
        assertThat(arg.description())
            .as(name + " " + arg.paramLabel() + " " + arg)
            .isNotEmpty()
            .allMatch(said::contains);
      }
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    ResourceBundle english = Language.EN.words();
    ResourceBundle vietnamese = Language.VI.words();
    assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(vietnamese.getString(key)).as(key).isNotBlank();
      if (english.getString(key).chars().anyMatch(Character::isLetter)
          && !key.endsWith("Heading")) {
        assertThat(vietnamese.getString(key)).as(key).isNotEqualTo(english.getString(key));
      }
      for (String gap : List.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "${DEFAULT-VALUE}")) {
        assertThat(vietnamese.getString(key).contains(gap))
            .as(key + " " + gap)
            .isEqualTo(english.getString(key).contains(gap));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | --help                   | Usage: bienban",
        "vi | --help                   | Cách dùng: bienban",
        "tr | --help                   | Usage: bienban",
        "en | --lang vi --help         | Cách dùng: bienban",
        "en | --lang=VI extract --help | Cách dùng: bienban extract",
        "en | extract --lang vi --help | Cách dùng: bienban extract",
        "vi | --lang en extract --help | Usage: bienban extract",
        "vi | schema --help            | In JSON Schema",
      })
  void speaksTheLanguageThatIsAskedForOrThatOfTheUser(String locale, String line, String said) {
    int code =
        Runner.run(() -> FakeReports::report, surroundings(new Locale(locale)), line.split(" "));
    assertThat(code).isZero();
    assertThat(printed.toString()).contains(said);
    assertThat(complaints.toString()).isEmpty();
  }

  @Test
  void aLanguageThatItDoesNotSpeakIsWrongUsage() {
    int code =
        Runner.run(() -> FakeReports::report, surroundings(VIETNAM), "--lang", "fr", "schema");
    assertThat(code).isEqualTo(2);
    assertThat(complaints.toString()).contains("--lang", "Cách dùng");
  }

  @Test
  void whatStandsBehindTheOptionsIsNoLanguage() {
    assertThat(Language.in(new String[] {"extract", "--", "--lang=vi"}, Language.EN))
        .isEqualTo(Language.EN);
    assertThat(Language.in(new String[] {"--lang"}, Language.VI)).isEqualTo(Language.VI);
  }

  @Test
  void fitsATerminal() {
    for (Language language : Language.values()) {
      for (CommandLine command : all(commandLine(language))) {
        assertThat(command.getUsageMessage().lines()).allMatch(line -> line.length() <= 80);
      }
    }
  }
}
