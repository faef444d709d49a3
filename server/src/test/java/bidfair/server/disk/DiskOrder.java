package bidfair.server.disk;

import java.nio.file.Path;

/** What a simulated disk can be told, in the words that it understands. */
public sealed interface DiskOrder {
  /** For {@link Fail}: until something else is ordered. */
  long FOREVER = -1;

  /** What is done to a disk. */
  enum Operation {
    WRITE(0),
    SYNC(1),
    TRUNCATE(2),
    OPEN(3);

    private final int number;

    Operation(int number) {
      this.number = number;
    }

    /** What the disk calls it. */
    int number() {
      return number;
    }
  }

  /** How an operation fails. */
  enum Failure {
    /** EIO. */
    BROKEN(5),
    /** ENOSPC. */
    FULL(28),
    /** EROFS. */
    READ_ONLY(30),
    /** Half is written; whatever is to fail afterwards finds the disk full. */
    SHORT(-1);

    private final int number;

    Failure(int number) {
      this.number = number;
    }
  }

  /** What becomes of that which was not synced, when the power goes. */
  enum Fate {
    ALL_LOST(0),
    ALL_KEPT(1),
    /** Any sector is there or not, one perhaps by half; the seed decides. */
    BY_CHANCE(2);

    private final int number;

    Fate(int number) {
      this.number = number;
    }

    /** What the disk calls it. */
    int number() {
      return number;
    }
  }

  /** What the line to the disk says. */
  String line();

  /**
   * @param nth which of the coming operations of this kind is the first to fail: 1 is the next
   * @param times how many fail, or {@link #FOREVER}; 0 is none, which ends an earlier order
   */
  record Fail(Operation operation, long nth, long times, Failure failure) implements DiskOrder {
    @Override
    public String line() {
      return "fail %d %d %d %d".formatted(operation.number, nth, times, failure.number);
    }
  }

  /**
   * The power is cut in place of the nth of the coming operations of any kind; the process ends,
   * and the files are as afterwards.
   *
   * @param nth 0 is now, 1 the next
   */
  record Cut(long nth, Fate fate, long seed) implements DiskOrder {
    @Override
    public String line() {
      return "cut %d %d %d".formatted(nth, seed, fate.number);
    }
  }

  /**
   * As {@link Cut}, but the process goes on with a disk that does nothing any more, and the files
   * are put into another folder, which is there.
   */
  record CutInto(Path folder, long nth, Fate fate, long seed) implements DiskOrder {
    @Override
    public String line() {
      return "cut %d %d %d %s".formatted(nth, seed, fate.number, folder.toAbsolutePath());
    }
  }

  /** Whether syncs succeed without syncing anything. */
  record Lie(boolean lying) implements DiskOrder {
    @Override
    public String line() {
      return "lie " + (lying ? 1 : 0);
    }
  }

  /** How long each sync takes. */
  record Slow(long micros) implements DiskOrder {
    @Override
    public String line() {
      return "slow " + micros;
    }
  }
}
