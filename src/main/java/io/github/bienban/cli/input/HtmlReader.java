package io.github.bienban.cli.input;

import io.github.bienban.cli.input.encoding.TextDecoder;
import io.github.bienban.cli.input.encoding.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the report on a page: its headline, date line, paragraphs and byline, one a line. */
final class HtmlReader {

  /** So many bytes of a page hold the name of its encoding, if it has one. */
  private static final int HEAD = 8192;

  private static final char REPLACEMENT = '\ufffd';

  private HtmlReader() {}

  static String read(byte[] bytes) throws UnreadableException {
    try {
      return article(TextDecoder.source(bytes, declared(bytes)));
    } catch (UnreadableException e) {
      // Portals cut descriptions and links inside a letter. The page counts as broken only if the
      // report is.
      String text = article(new String(bytes, StandardCharsets.UTF_8));
      if (text.isBlank() || text.indexOf(REPLACEMENT) >= 0 || isBinary(text)) {
        throw e;
      }
      return text;
    }
  }

  private static String article(String source) {
    Document page = Jsoup.parse(source);
    return new Article(page).text();
  }

  private static boolean isBinary(String text) {
    return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t');
  }

  /** The encoding that a page names in its head, or null. */
  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    for (Element meta : Jsoup.parse(head).select("meta")) {
      String name = meta.attr("charset");
      if (name.isEmpty() && meta.attr("http-equiv").equalsIgnoreCase("content-type")) {
        String content = meta.attr("content").toLowerCase(Locale.ROOT);
        int at = content.indexOf("charset=");
        name = at < 0 ? "" : content.substring(at + "charset=".length());
      }
      if (!name.isBlank()) {
        return charset(name.strip());
      }
    }
    return null;
  }

  private static Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      // What is in the letters of a page that can be read so far is no UTF-16; and pages that say
      // Latin-1 are in the set of Windows that holds it.
      if (charset.name().startsWith("UTF-16")) {
        return StandardCharsets.UTF_8;
      }
      return charset.equals(StandardCharsets.ISO_8859_1)
              || charset.equals(StandardCharsets.US_ASCII)
          ? Charset.forName("windows-1252")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
