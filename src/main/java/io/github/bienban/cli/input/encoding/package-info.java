/**
 * From bytes to Vietnamese text: which encoding a text is in, and the letters that the spellings of
 * the time before Unicode mean.
 */
package io.github.bienban.cli.input.encoding;
