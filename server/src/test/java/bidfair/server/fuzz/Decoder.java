package bidfair.server.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Every decoder of the program, and what it may cost. */
enum Decoder {
  JSON(4),
  SCENARIO(64),
  RECORD(64),
  SETTINGS(4),
  /** A login is hashed in 19 MiB, on purpose. */
  HTTP(64),
  SOCKET(64);

  /**
   * A decoder may make objects of what it reads, but not of a few characters a mountain of them.
   */
  private static final long BYTES_PER_BYTE = 2_000;

  /** Tells what a thread has allocated: work that can be counted, however busy the machine is. */
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long mebibytes;

  /**
   * @param mebibytes that one input may cost, however short it is
   */
  Decoder(long mebibytes) {
    this.mebibytes = mebibytes;
  }

  /** Made and warmed up by its seeds. */
  Target target() throws Exception {
    Target target =
        switch (this) {
          case JSON -> new JsonTarget();
          case SCENARIO -> new ScenarioTarget();
          case RECORD -> new RecordTarget();
          case SETTINGS -> new SettingsTarget();
          case HTTP -> new HttpTarget();
          case SOCKET -> new SocketTarget();
        };
    for (byte[] seed : target.seeds()) {
      target.read(seed);
    }
    return target;
  }

  /** Reads an input, and counts what that cost. */
  void read(Target target, byte[] input) throws Exception {
    long most = (mebibytes << 20) + BYTES_PER_BYTE * input.length;
    // Once more, if it was too much: classes are loaded once, and that is not the input's doing.
    long cost = cost(target, input) <= most ? 0 : cost(target, input);
    if (cost > most) {
      throw new AssertionError(
          "%d bytes of input cost %d bytes of memory, more than %d"
              .formatted(input.length, cost, most));
    }
  }

  private static long cost(Target target, byte[] input) throws Exception {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    target.read(input);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
