package io.github.bienban.mention;

/**
 * The words by which a person is addressed: honorifics, degrees and ranks before a name.
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param honorific the honorific of one person, or null where only degrees and ranks are given
 * @param many whether it addresses several persons
 */
public record Address(int from, int to, String honorific, boolean many) {}
