package io.github.bienban.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What a command line is run in.
 *
 * @param out takes what the user asked to see
 * @param err takes what went wrong and how far the run has come
 * @param terminal whether {@code err} is a terminal that a person looks at
 * @param locale the locale of the user
 * @param nanos a clock, in nanoseconds
 */
record Surroundings(
    PrintWriter out, PrintWriter err, boolean terminal, Locale locale, LongSupplier nanos) {}
