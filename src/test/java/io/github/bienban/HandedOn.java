package io.github.bienban;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Maven hands on to a program that depends on the library. */
final class HandedOn {

  private HandedOn() {}

  /** The dependencies that the POM names, as {@code group:artifact}. */
  static List<String> direct() throws Exception {
    return dependencies(Path.of("pom.xml"));
  }

  /**
   * All that the POM's dependencies bring with them, as {@code group:artifact}, each with its jar.
   * Their POMs lie beside their jars in the local repository; what is not on the class path of the
   * tests is not resolved by this build either.
   */
  static SortedMap<String, Path> all() throws Exception {
    SortedMap<String, Path> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(direct());
    while (!open.isEmpty()) {
      String name = open.remove();
      Path jar = jarOf(name);
      if (jar != null && found.putIfAbsent(name, jar) == null) {
        String file = jar.getFileName().toString();
        Path pom = jar.resolveSibling(file.substring(0, file.length() - 3) + "pom");
        open.addAll(dependencies(pom));
      }
    }
    return found;
  }

  /** The jar of a dependency: …/group/artifact/version/artifact-version.jar. */
  private static Path jarOf(String name) {
    String group = name.substring(0, name.indexOf(':'));
    String artifact = name.substring(name.indexOf(':') + 1);
    Path folder = Path.of(group.replace('.', '/')).resolve(artifact);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      Path above = jar.getNameCount() > 3 ? jar.getParent().getParent() : null;
      if (above != null && above.endsWith(folder) && Files.isRegularFile(jar)) {
        return jar;
      }
    }
    return null;
  }

  private static List<String> dependencies(Path pom) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    XPath xpath = XPathFactory.newInstance().newXPath();
    String passedOn =
        "/project/dependencies/dependency"
            + "[not(optional = 'true') and not(scope = 'test') and not(scope = 'provided')]";
    NodeList nodes = (NodeList) xpath.evaluate(passedOn, document, XPathConstants.NODESET);
    String own = xpath.evaluate("/project/groupId | /project/parent/groupId", document);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      String group = xpath.evaluate("groupId", nodes.item(i)).strip();
      String artifact = xpath.evaluate("artifactId", nodes.item(i)).strip();
      found.add((group.startsWith("${") ? own : group) + ":" + artifact);
    }
    return found;
  }
}
