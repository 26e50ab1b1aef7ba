package io.github.bienban.extract;

/**
 * What the foot of a page says.
 *
 * @param end the line behind the text
 * @param author who wrote the report, or null if the foot does not say it
 */
record PageFoot(int end, String author) {}
