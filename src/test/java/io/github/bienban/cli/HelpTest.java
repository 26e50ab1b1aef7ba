package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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
