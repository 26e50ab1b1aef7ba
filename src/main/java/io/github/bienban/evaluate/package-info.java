/**
 * Measures what is read from reports against annotations of the same reports, by the rules of the
 * annotation guidelines.
 *
 * <p>{@link io.github.bienban.evaluate.Evaluator} reads annotations and results and compares them;
 * {@link io.github.bienban.evaluate.Scores} are counts that can be added up. No type of the JSON
 * library stands in the signatures.
 */
package io.github.bienban.evaluate;
