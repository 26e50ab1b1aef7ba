package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bienban.json.ReportJson;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jars as they were built: the library's, and the runner's with all that it needs. */
class JarsIT {

  private static final String LIBRARY = System.getProperty("bienban.library");
  private static final String RUNNER = System.getProperty("bienban.runner");

  @Test
  void theLibraryJarHoldsOnlyTheLibrary() throws IOException {
    assertThat(files(LIBRARY))
        .anyMatch(name -> name.startsWith("io/github/bienban/model/"))
        .anyMatch(name -> name.equals("META-INF/LICENSE"))
        .anyMatch(name -> name.equals("io/github/bienban/text/sentences.bin"))
        .allMatch(name -> name.startsWith("io/github/bienban/") || name.startsWith("META-INF/"))
        .noneMatch(name -> name.startsWith("META-INF/versions/"));
  }

  @Test
  void theLibraryJarHasAModuleName() throws IOException {
    assertThat(attributes(LIBRARY).getValue("Automatic-Module-Name"))
        .isEqualTo("io.github.bienban");
  }

  @Test
  void theRunnerJarHoldsAllItNeedsAndTheLicences() throws IOException {
    assertThat(attributes(RUNNER).getValue(Attributes.Name.MAIN_CLASS))
        .isEqualTo("io.github.bienban.cli.Main");
    assertThat(files(RUNNER))
        .containsAll(files(LIBRARY))
        .anyMatch(name -> name.startsWith("opennlp/tools/"))
        .anyMatch(name -> name.startsWith("org/apache/commons/text/"))
        .anyMatch(name -> name.startsWith("tools/jackson/"))
        .anyMatch(name -> name.startsWith("picocli/"))
        .anyMatch(name -> name.startsWith("org/jsoup/"))
        .anyMatch(name -> name.startsWith("org/apache/pdfbox/"))
        .contains("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/NOTICE");
  }

  /** A program has the library's jar and what Maven hands on with it, and nothing else. */
  @Test
  void theLibraryRunsOnWhatItHandsOn() throws Exception {
    List<URL> jars = new ArrayList<>(List.of(Path.of(LIBRARY).toUri().toURL()));
    for (Path jar : HandedOn.all().values()) {
      jars.add(jar.toUri().toURL());
    }
    String text = Files.readString(Path.of("samples/huyen-uy-my-duc.txt"));
    try (URLClassLoader program =
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = program.loadClass("io.github.bienban.ReportExtractor");
      Object extractor = type.getMethod("create").invoke(null);
      Object report = type.getMethod("extract", String.class).invoke(extractor, text);
      Object json =
          program
              .loadClass("io.github.bienban.json.ReportJson")
              .getMethod("write", report.getClass())
              .invoke(null, report);
      assertThat(json).isEqualTo(ReportJson.write(ReportExtractor.create().extract(text)));
      assertThatThrownBy(() -> program.loadClass("picocli.CommandLine"))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  private static List<String> files(String jar) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      return file.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> !name.equals(JarFile.MANIFEST_NAME))
          .sorted()
          .toList();
    }
  }

  private static Attributes attributes(String jar) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      assertThat(file.stream().map(JarEntry::getName)).isNotEmpty();
      return file.getManifest().getMainAttributes();
    }
  }
}
