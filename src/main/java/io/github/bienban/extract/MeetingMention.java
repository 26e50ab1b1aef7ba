package io.github.bienban.extract;

import io.github.bienban.model.MeetingKind;

/**
 * A place in the text that names a meeting.
 *
 * @param kind what kind of meeting the word says, or null where a body's task stands for it
 * @param head the first token of the word for the meeting
 * @param headTo the token behind that word
 * @param to the token behind the name
 * @param verb whether the word is a verb ("họp")
 * @param sentence the sentence in which it stands
 * @param line the line in which it stands
 * @param title whether that is the headline
 */
record MeetingMention(
    MeetingKind kind,
    int head,
    int headTo,
    int to,
    boolean verb,
    int sentence,
    int line,
    boolean title) {}
