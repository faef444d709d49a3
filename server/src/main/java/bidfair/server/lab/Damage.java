package bidfair.server.lab;

/**
 * What is wrong with the journal of a room that cannot be opened.
 *
 * @param firstBad the first entry that does not fit
 * @param lastKnown the last entry that was written, as far as can be known
 * @param what in words, for whoever looks after the server
 */
public record Damage(long firstBad, long lastKnown, String what) {
  /** Up to which entry the journal is good, 0 if the first one is bad already. */
  public long goodTo() {
    return firstBad - 1;
  }
}
