package bidfair.benchmark.measure;

/** One question of {@code docs/performance.md}, and how it is answered. */
public interface Measurement {
  /** Its name on the command line: lower case letters and hyphens. */
  String name();

  /** What it asks, in one sentence. */
  String question();

  /**
   * Takes its figures, each beside a baseline of this same call. Bounded in time by {@link
   * Conditions#length()}, and leaves no process behind.
   *
   * @throws Exception if there is no figure to be had; the others are taken all the same
   */
  Findings take(Conditions conditions) throws Exception;
}
