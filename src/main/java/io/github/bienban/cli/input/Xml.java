package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML parts of documents, without entities and without anything from outside. */
final class Xml {

  private Xml() {}

  /** Takes the elements and text of a part in their order. */
  interface Handler {
    /** An element begins; its attributes can be read. */
    void start(String name, XMLStreamReader xml);

    /** An element ends. */
    void end(String name);

    /** Text inside an element. */
    default void text(String text) {}

    /** Whether an element is left out with all that it holds. */
    default boolean skips(String name, XMLStreamReader xml) {
      return false;
    }
  }

  /**
   * Reads a part.
   *
   * @param zip the document
   * @param part the part's name
   * @param handler takes what it holds
   * @throws UnreadableException if the part is missing, damaged or no XML
   */
  static void read(ZipParts zip, String part, Handler handler) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(decoded(zip.part(part)));
      int skipped = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (skipped > 0 || handler.skips(xml.getLocalName(), xml)) {
            skipped++;
          } else {
            handler.start(xml.getLocalName(), xml);
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          if (skipped > 0) {
            skipped--;
          } else {
            handler.end(xml.getLocalName());
          }
        } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0) {
          handler.text(xml.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException("has a damaged part {0} (no well-formed XML)", part);
    }
  }

  /**
   * The characters of a part, which Office writes in UTF-8 or UTF-16. Left to itself, the JDK's
   * reader of XML prints a bad byte to standard error before it refuses it.
   */
  private static Reader decoded(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    boolean wide = first == 0xfeff || first == 0xfffe;
    boolean marked = first == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
    int from = marked ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, from, bytes.length - from),
        (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
  }

  /** An attribute by its local name, or null. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute that is a number, or another number if it is missing or none. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
