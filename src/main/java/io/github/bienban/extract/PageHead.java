package io.github.bienban.extract;

/**
 * What the head of a page says.
 *
 * @param body the line of the first paragraph, or the number of lines if there is none
 * @param author the name on a date line, or null
 */
record PageHead(int body, String author) {}
