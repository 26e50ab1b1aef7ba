package io.github.bienban.mention;

/**
 * A post where it stands in a text: "Phó Bí thư Thường trực Huyện ủy".
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param headTo the token behind the words that say which kind of post it is, before its field and
 *     body
 * @param bodyFrom the first token of the body in which it is held, or -1 where none is named
 * @param many whether several persons hold it (các Phó Chủ tịch)
 * @param loose whether its words are a post only behind a name (lãnh đạo, cán bộ)
 */
public record PostMention(
    int from, int to, int headTo, int bodyFrom, boolean many, boolean loose) {}
