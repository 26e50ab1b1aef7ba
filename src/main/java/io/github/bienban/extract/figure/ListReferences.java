package io.github.bienban.extract.figure;

import io.github.bienban.lexicon.Category;
import io.github.bienban.lexicon.Match;
import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.ListMarks;
import io.github.bienban.model.Basis;
import io.github.bienban.text.Document;
import io.github.bienban.text.Tokens;

/**
 * What all the entries of a list are compared with, where the line that announces it says so: "Kết
 * quả năm 2022 so với năm 2021:", "Các chỉ tiêu đều tăng so với cùng kỳ, trong đó:".
 */
final class ListReferences {

  private final Tagged tagged;
  private final Tokens tokens;
  private final Document document;
  private final ReferenceReader references;
  private final Stretch[] held;

  ListReferences(Tagged tagged, ReferenceReader references) {
    this.tagged = tagged;
    this.tokens = tagged.tokens();
    this.document = tagged.document();
    this.references = references;
    this.held = new Stretch[document.lineCount()];
    read(new GoalList(tagged));
  }

  /** What the entries are compared with to which a line belongs, or null. */
  Stretch at(int line) {
    return held[line];
  }

  private void read(GoalList list) {
    Stretch last = null;
    for (int line = 0; line < held.length; line++) {
      last = last != null && list.enter(line) ? last : null;
      held[line] = last;
      Stretch found = ListMarks.leads(tagged, line) ? announced(line) : null;
      if (found != null) {
        last = found;
        list.announce(line);
      }
    }
  }

  private Stretch announced(int line) {
    int to = document.lineEndToken(line);
    int from =
        Math.max(document.lineFirstToken(line), document.sentenceFrom(document.sentenceOf(to - 1)));
    int end = beforeOpeners(from, to);
    Stretch found = end > from ? references.comparedAtEnd(from, end, true) : null;
    Basis basis = found == null ? null : references.basis(found);
    return basis == Basis.PLAN || Comparability.isEarlier(basis) ? found : null;
  }

  /** The token before which nothing but the words stand that lead to a list: ", trong đó:". */
  private int beforeOpeners(int from, int to) {
    int end = to;
    while (end > from) {
      Match opener = tagged.endingAt(end, Category.LIST_PROMISE);
      opener = opener == null ? tagged.endingAt(end, Category.LIST_OPENER) : opener;
      opener = opener == null ? tagged.endingAt(end, Category.PART_LINK) : opener;
      if (opener != null) {
        end = opener.from();
      } else if (tokens.isPunct(end - 1)) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }
}
