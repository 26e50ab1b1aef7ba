package io.github.bienban.json;

/** Says why a text is no report in JSON, and where. */
public final class ReportJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  ReportJsonException(String reason, int line, int column, Throwable cause) {
    super(line > 0 ? "line " + line + ", column " + column + ": " + reason : reason, cause);
    this.line = line;
    this.column = column;
  }

  /**
   * The line where reading stopped.
   *
   * @return the line, counted from 1, or -1 where the fault has no place
   */
  public int line() {
    return line;
  }

  /**
   * The column where reading stopped.
   *
   * @return the UTF-16 code unit in the line, counted from 1, or -1 where the fault has no place
   */
  public int column() {
    return column;
  }
}
