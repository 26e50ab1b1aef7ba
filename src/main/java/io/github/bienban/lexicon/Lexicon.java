package io.github.bienban.lexicon;

import io.github.bienban.text.Document;
import io.github.bienban.text.ReportTokenizer;
import io.github.bienban.text.SourceText;
import io.github.bienban.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All word lists, compiled into one automaton over words. Immutable and thread-safe.
 *
 * <p>A list is a UTF-8 file with a phrase a line and tab-separated columns behind it; lines that
 * begin with {@code #} and empty lines are skipped. Case does not count, but a word of the list
 * that has two capitals or more (UBND, TP) is an abbreviation and is found as it is written only.
 */
public final class Lexicon {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String HYPHEN = "-";

  private final ReportTokenizer tokenizer = new ReportTokenizer();

  private final Vocabulary vocabulary;
  private final Automaton automaton;
  private final Map<Category, List<Entry>> entries;

  private Lexicon(Vocabulary vocabulary, Automaton automaton, Map<Category, List<Entry>> entries) {
    this.vocabulary = vocabulary;
    this.automaton = automaton;
    this.entries = entries;
  }

  /**
   * Reads the lists that come with the library.
   *
   * @return the standard lexicon
   */
  public static Lexicon standard() {
    return new Builder().addStandard().build();
  }

  /** Begins an empty lexicon. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The entries of a list that have a name, however its words are spelled and whether they have
   * hyphens between them or not.
   *
   * @param category the list
   * @param name the name
   */
  List<Entry> named(Category category, String name) {
    List<Entry> found = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    for (String word : tokenizer.tokenize(name)) {
      if (!word.equals(HYPHEN)) {
        words.add(vocabulary.number(word));
      }
    }
    if (!words.isEmpty()) {
      collect(automaton.first(words.get(0)), words.subList(1, words.size()), category, found);
    }
    return found;
  }

  private void collect(int step, List<Integer> words, Category category, List<Entry> found) {
    if (step == Automaton.NONE) {
      return;
    }
    collect(automaton.next(step, vocabulary.number(HYPHEN)), words, category, found);
    if (!words.isEmpty()) {
      int next = automaton.next(step, words.get(0));
      collect(next, words.subList(1, words.size()), category, found);
    } else if (automaton.ends(step) != null) {
      automaton.ends(step).addTo(found, category);
    }
  }

  /** The entries of a list, in the order of the files. */
  public List<Entry> entries(Category category) {
    return entries.getOrDefault(category, List.of());
  }

  /**
   * Marks all phrases in a document, in one pass over its tokens. Phrases do not cross sentences.
   *
   * @param document the document
   * @return the document with its phrases
   */
  public Tagged tag(Document document) {
    Tokens tokens = document.tokens();
    char[] letters = document.view().toCharArray();
    Vocabulary.lower(letters);
    int size = tokens.size();
    int[] numbers = new int[size];
    for (int t = 0; t < size; t++) {
      numbers[t] = vocabulary.number(letters, tokens.start(t), tokens.end(t));
    }
    PhraseRow found = new PhraseRow(automaton, size + 16);
    int[] firsts = new int[size + 1];
    for (int s = 0; s < document.sentenceCount(); s++) {
      int to = document.sentenceTo(s);
      for (int t = document.sentenceFrom(s); t < to; t++) {
        int step = automaton.first(numbers[t]);
        for (int end = t + 1; step != Automaton.NONE; end++) {
          Phrases ends = automaton.ends(step);
          if (ends != null) {
            ends = ends.writtenAt(tokens, t);
          }
          if (ends != null) {
            found.add(step, ends);
          }
          step = end < to ? automaton.next(step, numbers[end]) : Automaton.NONE;
        }
        firsts[t + 1] = found.size();
      }
    }
    return new Tagged(document, found, firsts);
  }

  /** Whether a word of a list has two capitals or more. */
  private static boolean isAbbreviation(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** Collects word lists. */
  public static final class Builder {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Automaton automaton = new Automaton();
    private final Map<Category, List<Entry>> entries = new EnumMap<>(Category.class);
    private final ReportTokenizer tokenizer = new ReportTokenizer();
    private final List<Reference> references = new ArrayList<>();

    private Builder() {}

    /** A line that names a province, which may be that of a list to come. */
    private record Reference(String list, int line, String province) {}

    /**
     * Adds the lists that come with the library.
     *
     * @return this builder
     */
    public Builder addStandard() {
      for (Category category : Category.values()) {
        String name = category.fileName();
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
          if (in == null) {
            throw new IllegalStateException("missing word list " + name);
          }
          add(category, name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return this;
    }

    /**
     * Adds a list.
     *
     * @param category what the list holds
     * @param name the list's name, for messages
     * @param reader the list; read to its end, not closed
     * @return this builder
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line is no entry; the message names list and line
     */
    public Builder add(Category category, String name, Reader reader) throws IOException {
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reader, "reader");
      BufferedReader lines = new BufferedReader(reader);
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
          line = line.substring(BYTE_ORDER_MARK.length());
        }
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> columns = List.of(line.split("\t", -1));
        // As texts are read: composed letters, one kind of blank, nothing invisible.
        String phrase = SourceText.of(columns.get(0)).view().strip();
        if (phrase.isEmpty()) {
          throw new IllegalArgumentException(name + ":" + number + ": no phrase");
        }
        String fault = category.fault(columns);
        if (fault != null) {
          throw new IllegalArgumentException(name + ":" + number + ": " + fault);
        }
        Entry entry = new Entry(category, phrase, category.values(columns));
        if (entry.province() != null) {
          references.add(new Reference(name, number, entry.province()));
        }
        add(entry);
      }
      return this;
    }

    private void add(Entry entry) {
      int step = Automaton.START;
      String[] words = tokenizer.tokenize(entry.phrase());
      String[] abbreviations = null;
      for (int i = 0; i < words.length; i++) {
        step = automaton.grow(step, vocabulary.intern(words[i]));
        if (isAbbreviation(words[i])) {
          abbreviations = abbreviations == null ? new String[words.length] : abbreviations;
          abbreviations[i] = words[i];
        }
      }
      automaton.end(step, words.length, new Phrases.Phrase(entry, abbreviations));
      entries.computeIfAbsent(entry.category(), c -> new ArrayList<>()).add(entry);
    }

    private boolean isProvince(String name) {
      int step = Automaton.START;
      for (String word : tokenizer.tokenize(name)) {
        int number = vocabulary.number(word);
        step = automaton.follow(step, number);
        if (step == Automaton.NONE) {
          return false;
        }
      }
      Phrases ends = automaton.ends(step);
      return ends != null && ends.categories().has(Category.PROVINCE);
    }

    /**
     * The lexicon of all lists added.
     *
     * @throws IllegalArgumentException if a line names a province that is in none of the lists; the
     *     message begins with {@code name:line:}
     */
    public Lexicon build() {
      Set<String> known = new HashSet<>();
      for (Reference reference : references) {
        if (known.add(reference.province()) && !isProvince(reference.province())) {
          throw new IllegalArgumentException(
              reference.list() + ":" + reference.line() + ": no province: " + reference.province());
        }
      }
      Map<Category, List<Entry>> copy = new EnumMap<>(Category.class);
      entries.forEach((category, list) -> copy.put(category, Collections.unmodifiableList(list)));
      return new Lexicon(vocabulary, automaton, copy);
    }
  }
}
