package io.github.bienban.extract;

import io.github.bienban.mention.PersonMention;
import io.github.bienban.mention.PostMention;
import java.util.List;

/**
 * Persons and posts that follow each other with nothing but marks and conjunctions between them:
 * "ông A, Bí thư Huyện ủy; bà B - Chủ tịch HĐND huyện".
 *
 * @param pieces the persons and posts, in order; never empty
 * @param from the first token, an honorific included
 * @param to the token behind the last one
 */
record Roll(List<Piece> pieces, int from, int to) {

  /** What stands between a piece and the one before it. */
  enum Gap {
    /** Nothing: the piece before it runs into it. */
    NONE,
    /** A comma, a bracket, or words for a further post. */
    COMMA,
    /** A dash. */
    DASH,
    /** A colon. */
    COLON,
    /** A conjunction. */
    AND,
    /** A semicolon. */
    SEMICOLON,
    /** The piece is the first one. */
    START
  }

  /**
   * A person, a post, or an honorific that stands for a person named before. One of the three is
   * set.
   *
   * @param person the person, or null
   * @param post the post, or null
   * @param honorific the honorific before the post or alone, or null
   * @param gap what stands before it
   * @param from the first token, an honorific included
   * @param to the token behind the last one
   */
  record Piece(
      PersonMention person, PostMention post, String honorific, Gap gap, int from, int to) {

    boolean isPerson() {
      return person != null;
    }

    boolean isPost() {
      return post != null;
    }
  }

  Roll {
    pieces = List.copyOf(pieces);
  }

  boolean hasPerson() {
    return persons() > 0;
  }

  /** How many persons it names. */
  int persons() {
    int persons = 0;
    for (Piece piece : pieces) {
      persons += piece.isPerson() ? 1 : 0;
    }
    return persons;
  }
}
