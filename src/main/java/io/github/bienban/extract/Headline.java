package io.github.bienban.extract;

/**
 * What the lines above a report's text name it.
 *
 * @param line the line of the headline, or -1 if there is none
 * @param text the headline without the marks around it, or null
 * @param section the portal's section above it, or null
 */
record Headline(int line, String text, String section) {}
