/**
 * What a phrase says on its own: numbers, quantities, dates and periods, people, posts, cited
 * documents.
 */
package io.github.bienban.mention;
