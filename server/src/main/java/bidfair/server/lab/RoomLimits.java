package bidfair.server.lab;

/** How much a room takes, in one place. */
public final class RoomLimits {
  /** Inputs that may wait for a room; the sender of one more is told BUSY. */
  public static final int INBOX = 4_096;

  /** Inputs that are decided before the clock and the robots get their turn. */
  public static final int BATCH = 256;

  /** Batches on their way to the disk before a room waits with the next. */
  public static final int UNSYNCED_BATCHES = 4;

  /** After so long a room that could not be written tries again by itself. */
  public static final int RETRY_SECONDS = 5;

  /** The input ids that are remembered of each seat and teacher. */
  public static final int REMEMBERED_INPUTS = 256;

  public static final int INPUT_ID_CHARS = 64;
  public static final int SEATS = 1_000;
  public static final int FIRMS = 200;
  public static final int PEOPLE_PER_FIRM = 5;
  public static final int TOKENS_PER_SEAT = 4;
  public static final int NAME_CHARS = 24;
  public static final int ANNOUNCEMENT_CHARS = 500;
  public static final int ANNOUNCEMENTS_KEPT = 50;
  public static final int GRADE_REASON_CHARS = 200;
  public static final int GRADE_POINTS = 1_000;
  public static final int LOG_LINES_PER_FIRM = 200;
  public static final int MIN_MILLIS_PER_DAY = 50;
  public static final int MAX_MILLIS_PER_DAY = 600_000;
  public static final int EXTENSION_SECONDS = 3_600;

  /** How often watchers are told to show what has changed, at most, unless set otherwise. */
  public static final int BEAT_MILLIS = 50;

  private RoomLimits() {}
}
