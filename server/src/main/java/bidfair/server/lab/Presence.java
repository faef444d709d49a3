package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is connected now, and PINs just renewed. It informs and decides nothing, is not in the
 * journal, and is empty after a start. Not thread-safe: it belongs to its room's thread.
 */
public final class Presence {
  private final Map<Integer, Integer> connections = new TreeMap<>();
  private final Map<Integer, String> newPins = new TreeMap<>();
  private long changes;

  /** How often anything here has changed, so that a watcher sees at a glance whether it has. */
  public long changes() {
    return changes;
  }

  /** Whether the person has at least one connection. */
  public boolean isOnline(int seat) {
    return connections.containsKey(seat);
  }

  public int onlineIn(FirmId firm, Seats seats) {
    return Math.toIntExact(seats.in(firm).stream().filter(seat -> isOnline(seat.number())).count());
  }

  /** The PIN that the teacher has just renewed, until the person comes back. */
  public Optional<String> newPin(int seat) {
    return Optional.ofNullable(newPins.get(seat));
  }

  void connected(int seat) {
    changes++;
    connections.merge(seat, 1, Integer::sum);
    newPins.remove(seat);
  }

  void disconnected(int seat) {
    changes++;
    connections.computeIfPresent(seat, (_, count) -> count == 1 ? null : count - 1);
  }

  void showPin(int seat, String pin) {
    changes++;
    newPins.put(seat, pin);
  }
}
