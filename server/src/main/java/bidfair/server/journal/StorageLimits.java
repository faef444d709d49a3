package bidfair.server.journal;

/**
 * How much the store takes.
 *
 * @param queuedWrites how many batches of all rooms may wait for the writer; more are refused
 * @param groupedWrites how many batches go into one transaction at most
 * @param databaseBytes how large the database file may grow
 * @param walBytes from which size on the write-ahead log is copied into the database file
 * @param gapMillis how long after a transaction began the next may begin at the earliest, so that
 *     more of what comes shares its sync; 0 for at once, as it is for a room that writes alone
 * @param busyMillis how long to wait for another program that holds the database
 */
public record StorageLimits(
    int queuedWrites,
    int groupedWrites,
    long databaseBytes,
    long walBytes,
    int gapMillis,
    int busyMillis) {
  private static final int GAP_MILLIS = 2;
  private static final int BUSY_MILLIS = 10_000;

  public static final StorageLimits DEFAULT = new StorageLimits(8_192, 1_024, 32L << 30, 4 << 20);

  /** With the usual gap, and the usual wait for another program. */
  public StorageLimits(int queuedWrites, int groupedWrites, long databaseBytes, long walBytes) {
    this(queuedWrites, groupedWrites, databaseBytes, walBytes, GAP_MILLIS, BUSY_MILLIS);
  }
}
