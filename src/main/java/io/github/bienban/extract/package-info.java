/**
 * What the report says: one extractor a part of the result. {@link
 * io.github.bienban.extract.DocumentExtractor} says first which line is what; the others read its
 * {@link io.github.bienban.extract.Layout}. {@link io.github.bienban.extract.PeriodResolver} says
 * for the figures which time they are about.
 */
package io.github.bienban.extract;
