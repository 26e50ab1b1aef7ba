package io.github.bienban.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/** Says why a text is no annotation or result, and where. */
public final class SheetException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  SheetException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in the order of its places; one fault at least. */
  public List<Fault> faults() {
    return faults;
  }
}
