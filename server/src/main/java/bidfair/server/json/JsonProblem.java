package bidfair.server.json;

/** Why a text is not the JSON that was asked for. */
public final class JsonProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The text itself may stand in the reason, and may be endless. */
  private static final int LONGEST = 500;

  private final String path;
  private final String reason;

  /**
   * @param path where, as a JSON pointer; empty for the whole text
   * @param reason what, as an English phrase such as "is missing"; both are cut after 500
   *     characters
   */
  public JsonProblem(String path, String reason, Throwable cause) {
    super((path.isEmpty() ? "the text" : shortened(path)) + " " + shortened(reason), cause);
    this.path = shortened(path);
    this.reason = shortened(reason);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  public String path() {
    return path;
  }

  public String reason() {
    return reason;
  }
}
