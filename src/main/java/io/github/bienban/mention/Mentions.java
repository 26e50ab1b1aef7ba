package io.github.bienban.mention;

import io.github.bienban.lexicon.Tagged;
import java.util.BitSet;
import java.util.List;

/**
 * What the phrases of a document say on their own: its times, the documents that it cites, and
 * which tokens these take up.
 *
 * @param tagged the document
 * @param times its times, in the order of the text
 * @param citations the documents that it cites, in the order of the text
 * @param taken the tokens of times and citations, whose numbers are no quantities; not to be
 *     changed
 */
public record Mentions(
    Tagged tagged, List<TimeMention> times, List<CitationMention> citations, BitSet taken) {

  /** Copies the lists. */
  public Mentions {
    times = List.copyOf(times);
    citations = List.copyOf(citations);
  }

  /**
   * Finds the mentions of a document.
   *
   * @param tagged the document
   * @return its mentions
   */
  public static Mentions find(Tagged tagged) {
    List<TimeMention> times = TimeFinder.find(tagged);
    List<CitationMention> citations = CitationFinder.find(tagged, times);
    BitSet taken = new BitSet(tagged.tokens().size());
    times.forEach(time -> taken.set(time.from(), time.to()));
    citations.forEach(citation -> taken.set(citation.from(), citation.to()));
    return new Mentions(tagged, times, citations, taken);
  }
}
