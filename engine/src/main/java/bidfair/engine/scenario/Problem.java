package bidfair.engine.scenario;

/**
 * Something wrong with a scenario.
 *
 * @param path where, as a JSON pointer, for example {@code /industries/2/weights}
 * @param severity ERROR forbids the scenario; WARNING tells that it leaves real practice (§14)
 * @param reason what, in one English sentence
 */
public record Problem(String path, Severity severity, String reason) {
  /** How bad a problem is. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
