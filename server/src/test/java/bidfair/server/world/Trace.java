package bidfair.server.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What has happened in a world: a fingerprint of all of it, and the last steps in words. */
final class Trace {
  private static final int KEPT = 60;
  private static final long PRIME = 0x100000001B3L;

  private final SimulatedTime time;
  private final Deque<String> last = new ArrayDeque<>();
  private long hash = 0xCBF29CE484222325L;
  private long steps;

  Trace(SimulatedTime time) {
    this.time = time;
  }

  void note(String what) {
    steps++;
    String line = "%,15d µs  %s".formatted(time.nanos() / 1_000, what);
    hash = (hash ^ line.hashCode()) * PRIME;
    last.add(line);
    if (last.size() > KEPT) {
      last.remove();
    }
  }

  /** The same for the same world, byte for byte and moment for moment. */
  String hash() {
    return "%016x".formatted(hash);
  }

  long steps() {
    return steps;
  }

  List<String> last() {
    return List.copyOf(last);
  }
}
