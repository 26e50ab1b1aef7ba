package io.github.bienban.mention;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.text.Tokens;

/**
 * Reads the fields of work behind the words for a post or a section, in small letters as well:
 * "kinh tế - ngân sách", "tổ chức cán bộ", "văn hóa, khoa học và thông tin".
 */
final class WorkFields {

  private static final int MAX_FIELDS = 5;

  private final Tagged tagged;
  private final Tokens tokens;

  WorkFields(Tagged tagged) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
  }

  /**
   * The end of the fields that begin with a token.
   *
   * @param token where they begin
   * @param limit the token that they do not reach
   * @return the token behind the last one, or -1 if none begins there
   */
  int end(int token, int limit) {
    int end = fieldEnd(token, limit);
    for (int i = 1; end > 0 && i < MAX_FIELDS; i++) {
      int next = fieldEnd(joined(end, limit), limit);
      if (next < 0 || tokens.is(end, ',') && !goesOn(next, limit)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int fieldEnd(int token, int limit) {
    Match field = token >= 0 && token < limit ? tagged.at(token, Category.WORK_FIELD) : null;
    Match body = field == null ? null : tagged.at(token, Category.BODY);
    // "mặt trận" is a field, "Mặt trận Tổ quốc" a body.
    boolean other = body != null && body.to() > field.to();
    return field == null || other || field.to() > limit ? -1 : field.to();
  }

  /** The token behind a mark or "và" between two fields, or -1. */
  private int joined(int token, int limit) {
    if (token >= limit) {
      return -1;
    }
    Match and = tagged.at(token, Category.AND);
    if (and != null) {
      return and.to();
    }
    boolean mark =
        tokens.is(token, '-')
            || tokens.is(token, '&')
            || tokens.is(token, '/')
            || tokens.is(token, ',');
    return mark ? token + 1 : -1;
  }

  /** Whether what follows shows that the fields before a comma and behind it are one list. */
  private boolean goesOn(int token, int limit) {
    return token < limit
        && (tagged.is(token, Category.ADMIN_UNIT)
            || tagged.is(token, Category.BODY)
            || fieldEnd(joined(token, limit), limit) > 0);
  }
}
