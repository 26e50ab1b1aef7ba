package io.github.bienban.cli.input.encoding;

/**
 * A text and how it was written.
 *
 * @param text the text
 * @param unchanged whether it is what any program shows that opens the file as Unicode; otherwise
 *     the text was put into Unicode here
 */
public record Decoded(String text, boolean unchanged) {}
