package io.github.bienban.extract;

import io.github.bienban.lexicon.Tagged;
import io.github.bienban.mention.CitationMention;
import io.github.bienban.mention.Spans;
import io.github.bienban.mention.TimeContext;
import io.github.bienban.model.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lists the documents that a report cites, each once: what a later mention adds is taken over into
 * the first.
 */
public final class CitationExtractor {

  /**
   * The documents cited.
   *
   * @param tagged the report
   * @param mentions its citations
   * @param context what is known of the report's time
   * @return the documents in the order of their first mention
   */
  public List<Citation> extract(
      Tagged tagged, List<CitationMention> mentions, TimeContext context) {
    List<Citation> found = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (CitationMention mention : mentions) {
      if (mention.type() == null) {
        continue;
      }
      Citation citation = citation(tagged, mention, context);
      Integer place = places.putIfAbsent(citation.number().toLowerCase(Locale.ROOT), found.size());
      if (place == null) {
        found.add(citation);
      } else if (isSame(found.get(place), citation)) {
        found.set(place, merge(found.get(place), citation));
      } else {
        // The same number of another year is another document.
        found.add(citation);
      }
    }
    return List.copyOf(found);
  }

  private static Citation citation(Tagged tagged, CitationMention mention, TimeContext context) {
    LocalDate date = mention.day() == null ? null : mention.day().start(context);
    return new Citation(
        mention.type(),
        mention.number(),
        date,
        mention.issuer(),
        mention.title(),
        tagged.words(mention.from(), mention.to()),
        Spans.of(tagged, mention.from(), mention.to()));
  }

  private static boolean isSame(Citation first, Citation second) {
    return first.date() == null || second.date() == null || first.date().equals(second.date());
  }

  private static Citation merge(Citation first, Citation second) {
    return new Citation(
        first.type(),
        first.number(),
        first.date() != null ? first.date() : second.date(),
        first.issuer() != null ? first.issuer() : second.issuer(),
        first.title() != null ? first.title() : second.title(),
        first.text(),
        first.span());
  }
}
