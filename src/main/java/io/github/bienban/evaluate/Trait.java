package io.github.bienban.evaluate;

/** A person with one post or role. */
record Trait(Phrase name, Phrase what, boolean optional) implements Entry {

  @Override
  public String shown() {
    return name.text() + ": " + what.text();
  }
}
