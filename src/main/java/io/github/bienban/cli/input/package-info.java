/**
 * What the runner reads: from the bytes of a file of some kind to the text of the report in it.
 *
 * <p>{@link io.github.bienban.cli.input.ReportText} is the way in; a reader for each {@link
 * io.github.bienban.cli.input.Format} stands behind it.
 */
package io.github.bienban.cli.input;
