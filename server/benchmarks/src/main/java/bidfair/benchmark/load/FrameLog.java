package bidfair.benchmark.load;

import java.util.Arrays;

/** The frames of one audience as they came to one seat. Written on one thread, read later. */
public final class FrameLog {
  private static final int FIRST_SIZE = 64;

  private long[] versions = new long[FIRST_SIZE];
  private long[] atNanos = new long[FIRST_SIZE];
  private int[] bytes = new int[FIRST_SIZE];
  private int count;

  void add(long version, long at, int size) {
    if (count == versions.length) {
      versions = Arrays.copyOf(versions, count * 2);
      atNanos = Arrays.copyOf(atNanos, count * 2);
      bytes = Arrays.copyOf(bytes, count * 2);
    }
    versions[count] = version;
    atNanos[count] = at;
    bytes[count] = size;
    count++;
  }

  public int count() {
    return count;
  }

  public long version(int index) {
    return versions[index];
  }

  public long atNanos(int index) {
    return atNanos[index];
  }

  public int bytes(int index) {
    return bytes[index];
  }

  /** When the first frame with this version or a later one came, if it did. */
  public long arrivalOf(long version) {
    for (int i = 0; i < count; i++) {
      if (versions[i] >= version) {
        return atNanos[i];
      }
    }
    return Long.MAX_VALUE;
  }

  /** When the first frame at or after a moment came, if one did. */
  public long firstFrom(long nanos) {
    for (int i = 0; i < count; i++) {
      if (atNanos[i] >= nanos) {
        return atNanos[i];
      }
    }
    return Long.MAX_VALUE;
  }

  public void clear() {
    count = 0;
  }
}
