/** What goes in: the caller's string with its normalised view, lines, sentences and tokens. */
package io.github.bienban.text;
