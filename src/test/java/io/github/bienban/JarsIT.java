package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
