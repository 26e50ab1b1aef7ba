package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a program that depends on the library gets with it. */
class DependenciesTest {

  @Test
  void theLibraryHandsOnOnlyWhatItNeeds() throws Exception {
    assertThat(HandedOn.direct())
        .containsExactlyInAnyOrder(
            "org.apache.opennlp:opennlp-tools",
            "org.apache.commons:commons-text",
            "tools.jackson.core:jackson-databind");
  }

  @Test
  void whatItHandsOnBringsNothingElseThanItsOwnParts() throws Exception {
    assertThat(HandedOn.all().keySet())
        .containsExactlyInAnyOrder(
            "org.apache.opennlp:opennlp-tools",
            "org.slf4j:slf4j-api",
            "org.apache.commons:commons-text",
            "org.apache.commons:commons-lang3",
            "tools.jackson.core:jackson-databind",
            "tools.jackson.core:jackson-core",
            "com.fasterxml.jackson.core:jackson-annotations");
  }
}
