package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The CycloneDX bill of materials as the build wrote it; offline, its plugin writes none. */
class BillOfMaterialsIT {

  private static final Path BILL = Path.of(System.getProperty("bienban.bill"));

  @Test
  void theReadmeListsWhatTheJarsAreMadeOf() throws Exception {
    assertThat(ReadmeTest.blocks("dependencies"))
        .as("README.md: the bill of materials says\n%s", listed())
        .containsExactly(listed());
  }

  @Test
  void everyPartHasALicenceThatMayBeShippedAndAHash() throws IOException {
    assertThat(parts())
        .isNotEmpty()
        .allSatisfy(
            part -> {
              assertThat(licence(part)).isIn("Apache-2.0", "MIT");
              assertThat(part.path("hashes").findValuesAsString("alg")).contains("SHA-256");
            });
  }

  private static String listed() throws Exception {
    List<String> library = new ArrayList<>();
    List<String> runner = new ArrayList<>();
    for (JsonNode part : parts()) {
      String name = part.path("group").asString() + ":" + part.path("name").asString();
      String line =
          String.format(
              "  %-52s %s\n", name + " " + part.path("version").asString(), licence(part));
      (HandedOn.all().containsKey(name) ? library : runner).add(line);
    }
    return "with the library\n" + sorted(library) + "in the runner only\n" + sorted(runner);
  }

  private static String sorted(List<String> lines) {
    return lines.stream().sorted().collect(Collectors.joining());
  }

  private static String licence(JsonNode part) {
    return part.path("licenses").path(0).path("license").path("id").asString();
  }

  @BeforeAll
  static void theBillIsThere() {
    assumeThat(BILL).as("Maven ran offline and made no bill of materials").exists();
  }

  private static List<JsonNode> parts() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(Files.readString(BILL));
    return StreamSupport.stream(bill.path("components").spliterator(), false).toList();
  }
}
