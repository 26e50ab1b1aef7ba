/**
 * What a report states in figures. A sentence is cut into {@link
 * io.github.bienban.extract.figure.Segments segments}; the words before each quantity are its
 * {@link io.github.bienban.extract.figure.Lead lead}; the {@link
 * io.github.bienban.extract.figure.FigureLinker linker} says which quantity is a figure of its own
 * and which one hangs on another, with the help of the {@link
 * io.github.bienban.extract.figure.AnchorFinder} and its neighbours; the {@link
 * io.github.bienban.extract.figure.IndicatorReader} says what it measures, out of {@link
 * io.github.bienban.extract.figure.SubjectReader subject}, {@link
 * io.github.bienban.extract.figure.ObjectReader object}, {@link
 * io.github.bienban.extract.figure.LabelReader label} and {@link
 * io.github.bienban.extract.figure.TopicCarrier carried topic}; {@link
 * io.github.bienban.extract.figure.Goals} tells what is intended from what is so.
 */
package io.github.bienban.extract.figure;
