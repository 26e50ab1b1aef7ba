package io.github.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.CommandLine.IVersionProvider;

/** The version that the build put into a resource. */
final class Version implements IVersionProvider {

  private static final String OURS = "io/github/bienban/";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"bienban " + number()};
  }

  /**
   * What tells this program from another one that may read a report otherwise: its version and,
   * where it runs from a jar, the checksums of its classes and word lists.
   */
  static String fingerprint() {
    try {
      Digests digests = new Digests().add(number());
      Path home =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(home)) {
        try (ZipFile jar = new ZipFile(home.toFile())) {
          jar.stream()
              .filter(entry -> entry.getName().startsWith(OURS))
              .forEach(entry -> digests.add(checksum(entry)));
        }
      }
      return digests.hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String checksum(ZipEntry entry) {
    return entry.getName() + ' ' + entry.getCrc();
  }

  private static String number() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
