package io.github.bienban.evaluate;

/** A cited document; the number without blanks, in lower case. */
record Cited(
    String type, String number, String squeezed, String date, Extent extent, boolean optional)
    implements Entry {

  @Override
  public String shown() {
    return type + " " + number + " " + date;
  }
}
