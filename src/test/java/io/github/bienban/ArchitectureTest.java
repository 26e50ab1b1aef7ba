package io.github.bienban;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the floors of the house: a package uses what lies below it, and nothing above it. */
class ArchitectureTest {

  private static final String ROOT = "io.github.bienban";

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** A floor and the packages of ours that it may use besides itself; "root" is the front door. */
  @ParameterizedTest
  @CsvSource({
    "model,   ''",
    "text,    ''",
    "lexicon, model text",
    "mention, model text lexicon",
    "extract, model text lexicon mention",
    "root,    model text lexicon mention extract",
    "json,    model root",
    "evaluate, model json",
    "cli,     model text lexicon mention extract root json evaluate",
  })
  void aFloorUsesOnlyWhatLiesBelowIt(String floor, String below) {
    String[] allowed =
        Stream.concat(Stream.of(floor), Stream.of(below.split(" ")))
            .filter(name -> !name.isEmpty())
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(packageOf(floor))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true)
        .check(house);
  }

  @Test
  void everyPackageIsAFloorOfTheHouse() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.of(
                    "root",
                    "model",
                    "text",
                    "lexicon",
                    "mention",
                    "extract",
                    "json",
                    "evaluate",
                    "cli")
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new))
        .check(house);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void theModelIsPlainJava() {
    classes()
        .that()
        .resideInAPackage(packageOf("model"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", packageOf("model"))
        .check(house);
  }

  @Test
  void jacksonStaysWhereJsonIsReadAndWritten() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packageOf("json"), packageOf("evaluate"), packageOf("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(house);
  }

  @Test
  void picocliStaysInTheRunner() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(house);
  }

  /** A regular expression may go back over its input without end; the pipeline walks tokens. */
  @Test
  void thePipelineUsesNoRegularExpressions() {
    noClasses()
        .that()
        .resideInAnyPackage(
            packageOf("text"),
            packageOf("lexicon"),
            packageOf("mention"),
            packageOf("extract"),
            packageOf("root"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex")
        .check(house);
  }

  @Test
  void onlyTheRunnerPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("cli"))
        .should(ACCESS_STANDARD_STREAMS)
        .check(house);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(house);
  }

  private static String packageOf(String floor) {
    return floor.equals("root") ? ROOT : ROOT + "." + floor + "..";
  }
}
