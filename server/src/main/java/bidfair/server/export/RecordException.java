package bidfair.server.export;

import bidfair.server.json.JsonProblem;

/** A file is no record that can be read; the message names the line and the reason. */
public final class RecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  RecordException(int line, String reason) {
    super("line " + line + ": " + reason);
    this.line = line;
  }

  RecordException(int line, JsonProblem problem) {
    this(line, problem.path() + " " + problem.reason(), problem);
  }

  RecordException(int line, String reason, Throwable cause) {
    super("line " + line + ": " + reason, cause);
    this.line = line;
  }

  /** From 1. */
  public int line() {
    return line;
  }
}
