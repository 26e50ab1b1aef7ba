/**
 * Meeting reports as JSON and back.
 *
 * <p>{@link io.github.bienban.json.ReportJson} is the way in; no type of the JSON library stands in
 * its signatures.
 */
package io.github.bienban.json;
