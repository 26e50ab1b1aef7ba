package io.github.bienban.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether what was read stands where the result says it does. */
final class Grounding {

  /** Numbers in words are no longer than this many words. */
  private static final int LONGEST = 30;

  /** With one of these behind it, a figure's digits are not the value's. */
  private static final Set<String> MULTIPLIERS = Set.of("tỷ", "triệu", "nghìn", "ngàn");

  private final Folding folding;
  private final String text;

  /** An entry with what became of it. */
  record Reading(boolean isGrounded, String shown) {}

  Grounding(Folding folding, String text) {
    this.folding = folding;
    this.text = text;
  }

  List<Reading> readings(Sheet found) {
    List<Reading> readings = new ArrayList<>();
    found.statistics().forEach(f -> readings.add(reading(isGrounded(f), f, f.extent())));
    found.targets().forEach(f -> readings.add(reading(isGrounded(f), f, f.extent())));
    found.citations().forEach(c -> readings.add(reading(isGrounded(c), c, c.extent())));
    found.people().forEach(p -> readings.add(reading(isGrounded(p), p, p.extent())));
    return readings;
  }

  private Reading reading(boolean grounded, Entry entry, Extent extent) {
    String where = extent == null ? Difference.NOTHING : "«" + extent.in(text) + "»";
    return new Reading(grounded, entry.shown() + " → " + where);
  }

  private boolean isGrounded(Person person) {
    return person.extent() != null
        && person.name().containedIn(phrase(person.extent().in(text))) == 1;
  }

  private boolean isGrounded(Cited cited) {
    return cited.extent() != null
        && SheetReader.squeeze(cited.extent().in(text)).contains(cited.squeezed());
  }

  private boolean isGrounded(Figure figure) {
    if (figure.extent() == null) {
      return false;
    }
    String said = figure.extent().in(text);
    BigDecimal value = figure.amount().value();
    if (isBlank(said) || value == null) {
      return !isBlank(said);
    }
    Phrase phrase = phrase(said);
    if (said.codePoints().noneMatch(Folding::isDigit)) {
      return phrase.words().size() <= LONGEST;
    }
    String lead = stripZeros(digits(value.toPlainString()), true);
    String shown = stripZeros(digits(said), false);
    return lead.isEmpty()
        || shown.contains(lead.substring(0, Math.min(2, lead.length())))
        || phrase.words().stream().anyMatch(MULTIPLIERS::contains);
  }

  private Phrase phrase(String said) {
    return new Phrase(said, folding.words(said));
  }

  private static boolean isBlank(String said) {
    return said.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String digits(String said) {
    StringBuilder digits = new StringBuilder();
    said.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static String stripZeros(String digits, boolean atEnd) {
    int start = 0;
    int end = digits.length();
    while (start < end && digits.charAt(start) == '0') {
      start++;
    }
    while (atEnd && end > start && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(start, end);
  }
}
