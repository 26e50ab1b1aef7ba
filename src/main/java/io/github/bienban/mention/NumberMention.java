package io.github.bienban.mention;

import java.math.BigDecimal;

/**
 * A number with its multipliers.
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param value the value, multipliers worked in
 * @param scale the product of the multipliers written behind its last digits; 1 where there are
 *     none
 * @param inWords whether it begins with a number word
 */
public record NumberMention(
    int from, int to, BigDecimal value, BigDecimal scale, boolean inWords) {}
