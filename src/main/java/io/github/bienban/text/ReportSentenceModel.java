package io.github.bienban.text;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * A trained model together with the factory that it was trained with. The file names OpenNLP's own
 * factory: OpenNLP makes a factory by its name, with its own class loader, and refuses one of
 * another package unless that is allowed for the whole virtual machine.
 */
final class ReportSentenceModel extends SentenceModel {

  private static final long serialVersionUID = 1L;

  private final transient SentenceDetectorFactory factory = new SentenceFactory();

  /**
   * Reads a model.
   *
   * @param in the model
   * @throws IOException if reading fails
   */
  ReportSentenceModel(InputStream in) throws IOException {
    super(in);
  }

  @Override
  public SentenceDetectorFactory getFactory() {
    return factory;
  }
}
