package bidfair.server.json;

/** Why a text is not the JSON that was asked for. */
public final class JsonProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  /**
   * @param path where, as a JSON pointer; empty for the whole text
   * @param reason what, as an English phrase such as "is missing"
   */
  public JsonProblem(String path, String reason, Throwable cause) {
    super((path.isEmpty() ? "the text" : path) + " " + reason, cause);
    this.path = path;
    this.reason = reason;
  }

  public String path() {
    return path;
  }

  public String reason() {
    return reason;
  }
}
