package io.github.bienban.extract;

import io.github.bienban.model.DocumentInfo;

/**
 * Which line of a report is what, and where the report's own words begin and end in it. Lines are
 * those of the document.
 */
public final class Layout {

  /** What a line is. */
  public enum Part {
    /** The portal's section line above the headline. */
    SECTION,
    /** The headline. */
    TITLE,
    /** When the report was published. */
    DATELINE,
    /** The lead under the headline. */
    SAPO,
    /** A paragraph. */
    BODY,
    /** A headline inside the text. */
    HEADING,
    /** The words under a picture. */
    CAPTION,
    /** The author's name. */
    BYLINE,
    /** Words of the page that are no part of the report. */
    NOISE
  }

  private final Part[] parts;
  private final int[] from;
  private final int[] to;
  private final int titleLine;
  private final DocumentInfo info;

  Layout(Part[] parts, int[] from, int[] to, int titleLine, DocumentInfo info) {
    this.parts = parts;
    this.from = from;
    this.to = to;
    this.titleLine = titleLine;
    this.info = info;
  }

  /** The report as a published text. */
  public DocumentInfo info() {
    return info;
  }

  /** How many lines there are. */
  public int lineCount() {
    return parts.length;
  }

  /** What a line is. */
  public Part part(int line) {
    return parts[line];
  }

  /** The line of the headline, or -1 if there is none. */
  public int titleLine() {
    return titleLine;
  }

  /** Whether a line is part of the running text: the lead or a paragraph. */
  public boolean isText(int line) {
    return parts[line] == Part.SAPO || parts[line] == Part.BODY;
  }

  /** The first token of a line's own words, behind a date and an agency's tag before them. */
  public int textFrom(int line) {
    return from[line];
  }

  /** The token behind a line's own words, before a date or a name behind them. */
  public int textTo(int line) {
    return to[line];
  }
}
