package io.github.bienban.extract;

import io.github.bienban.extract.Layout.Part;

/**
 * Reads a page from its end up to the last paragraph: marks the words of the page, late date lines
 * and the byline there, and says where the text ends. Called by {@link DocumentExtractor} once the
 * head and the headline are known.
 */
final class FootReader {

  /** How many lines from the end a byline is looked for. */
  private static final int TAIL = 40;

  /** A line behind which no report goes on has no more words. */
  private static final int MAX_END = 8;

  private final PageLines lines;
  private final PublicationReader publication;
  private final BylineReader bylines;

  FootReader(PageLines lines, PublicationReader publication, BylineReader bylines) {
    this.lines = lines;
    this.publication = publication;
    this.bylines = bylines;
  }

  /**
   * Marks byline and words of the page at the end.
   *
   * @param body the line of the first paragraph
   * @param official whether it is an official document, which is signed and has no byline
   */
  PageFoot read(int body, boolean official) {
    int end = end(body);
    lines.markRest(end, lines.count(), Part.NOISE);
    String author = null;
    int low = Math.max(body, end - TAIL);
    int text = end;
    for (int line = end - 1; line >= low; line--) {
      Dateline dated = line > body ? publication.lineOfFoot(line) : null;
      if (dated != null) {
        String named = publication.author(dated);
        author = named == null ? author : named;
        lines.mark(line, Part.DATELINE);
        continue;
      }
      if (lines.isNoise(line, false) || !lines.hasWord(line)) {
        lines.mark(line, Part.NOISE);
        continue;
      }
      if (line > body && bylines.isSigned(line)) {
        lines.mark(line, Part.NOISE);
        while (line - 1 > body && lines.isShouted(line - 1)) {
          lines.mark(--line, Part.NOISE);
        }
        continue;
      }
      if (official) {
        if (lines.isParagraph(line)) {
          break;
        }
        continue;
      }
      Byline byline = bylines.read(line, author == null);
      if (byline != null) {
        author = byline.authorOr(author);
        lines.mark(line, Part.BYLINE);
        text = line;
        if (author != null) {
          break;
        }
        continue;
      }
      if (lines.isParagraph(line)) {
        break;
      }
    }
    if (text < end) {
      lines.markRest(text + 1, end, Part.NOISE);
      return new PageFoot(text, author);
    }
    int last = lastOfText(end, body);
    Byline glued = last < body || official ? null : bylines.glued(last);
    return new PageFoot(end, glued == null ? author : glued.authorOr(author));
  }

  /** The first line behind which no report goes on. */
  private int end(int body) {
    for (int line = body + 1; line < lines.count(); line++) {
      if (lines.isNoise(line, true) && lines.words(line) <= MAX_END) {
        return line;
      }
    }
    return lines.count();
  }

  /** The last line before another that is neither the page's nor a date. */
  private int lastOfText(int end, int body) {
    int line = end - 1;
    while (line > body && (lines.part(line) == Part.NOISE || lines.part(line) == Part.DATELINE)) {
      line--;
    }
    return line;
  }
}
