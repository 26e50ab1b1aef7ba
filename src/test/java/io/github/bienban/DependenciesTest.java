package io.github.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a program that depends on the library gets with it. */
class DependenciesTest {

  @Test
  void theLibraryHandsOnOnlyWhatItNeeds() throws Exception {
    assertThat(handedOn())
        .containsExactlyInAnyOrder(
            "org.apache.opennlp:opennlp-tools",
            "org.apache.commons:commons-text",
            "tools.jackson.core:jackson-databind");
  }

  /** The dependencies of the POM that Maven passes to those who depend on it. */
  private static List<String> handedOn() throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Document pom = parser.parse(Path.of("pom.xml").toFile());
    XPath xpath = XPathFactory.newInstance().newXPath();
    String passedOn =
        "/project/dependencies/dependency"
            + "[not(optional = 'true') and not(scope = 'test') and not(scope = 'provided')]";
    NodeList nodes = (NodeList) xpath.evaluate(passedOn, pom, XPathConstants.NODESET);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add(
          xpath.evaluate("groupId", nodes.item(i))
              + ":"
              + xpath.evaluate("artifactId", nodes.item(i)));
    }
    return found;
  }
}
