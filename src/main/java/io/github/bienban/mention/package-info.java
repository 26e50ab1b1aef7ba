/**
 * What a phrase says on its own: numbers, quantities, dates and periods, people, posts, cited
 * documents. A finder goes through the text and asks readers, each of which reads one form of such
 * a phrase where it begins.
 */
package io.github.bienban.mention;
