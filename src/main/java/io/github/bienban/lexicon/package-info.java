/** The word lists, read once from resources, and the pass that finds their phrases in a text. */
package io.github.bienban.lexicon;
