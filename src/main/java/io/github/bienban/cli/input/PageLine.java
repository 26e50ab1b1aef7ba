package io.github.bienban.cli.input;

import org.jsoup.nodes.Element;

/**
 * A line of the page.
 *
 * @param text the line
 * @param owner the block in which it stands
 * @param linked how many of its characters are in links
 */
record PageLine(String text, Element owner, int linked) {

  /** A link and nothing else, and more than a name. */
  boolean isLink() {
    return 10 * linked >= 8 * text.length() && Lines.words(text) > 3;
  }
}
