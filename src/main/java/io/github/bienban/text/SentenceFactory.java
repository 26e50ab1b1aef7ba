package io.github.bienban.text;

import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;

/**
 * Gives OpenNLP's sentence detector the ends and contexts of Vietnamese reports. There is no
 * dictionary of abbreviations: with one, detection is quadratic in the text's length, and the
 * shapes of words tell an abbreviation.
 */
final class SentenceFactory extends SentenceDetectorFactory {

  private final SDContextGenerator context = new SentenceContext();
  private final EndOfSentenceScanner scanner = new SentenceEndScanner();

  SentenceFactory() {
    super("vi", false, null, SentenceMarks.ENDS.toCharArray());
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    return context;
  }

  @Override
  public EndOfSentenceScanner getEndOfSentenceScanner() {
    return scanner;
  }

  @Override
  public Dictionary getAbbreviationDictionary() {
    return null;
  }
}
