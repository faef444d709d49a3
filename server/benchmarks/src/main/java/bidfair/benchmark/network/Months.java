package bidfair.benchmark.network;

import java.util.ArrayList;
import java.util.List;

/** What each month's opening costs a phone: all that comes in its first second. Not thread-safe. */
final class Months {
  /**
   * @param bytes as they are sent
   * @param plain the same as whole rows in plain frames
   */
  record Opening(int bytes, int plain) {}

  private final List<Opening> openings = new ArrayList<>();
  private int bytes;
  private int plain;
  private boolean open;

  void begin() {
    open = true;
    bytes = 0;
    plain = 0;
  }

  void end() {
    if (open) {
      openings.add(new Opening(bytes, plain));
      open = false;
    }
  }

  void add(int size, int whole) {
    bytes += size;
    plain += whole;
  }

  /** The most expensive one. */
  Opening largest() {
    Opening largest = new Opening(0, 0);
    for (Opening each : openings) {
      if (each.bytes() > largest.bytes()) {
        largest = each;
      }
    }
    return largest;
  }
}
