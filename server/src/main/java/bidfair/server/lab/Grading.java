package bidfair.server.lab;

import bidfair.server.protocol.GradingScheme;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the teacher grades the people of a game. Not thread-safe. */
public final class Grading {
  /** Points that the teacher has given by hand, and why. */
  public record Change(int points, String reason) {}

  private final Map<Integer, Change> changes = new TreeMap<>();
  private GradingScheme scheme = GradingScheme.STANDARD;

  public GradingScheme scheme() {
    return scheme;
  }

  /** By seat, in order of number; a read-only live view. */
  public Map<Integer, Change> changes() {
    return Collections.unmodifiableMap(changes);
  }

  /** Follows what is said of grades; other events leave it as it is. */
  public void apply(RoomEvent event) {
    switch (event) {
      case RoomEvent.GradingSet(var chosen) -> scheme = chosen;
      case RoomEvent.GradeChanged(int seat, Optional<Integer> points, String reason) -> {
        if (points.isPresent()) {
          changes.put(seat, new Change(points.get(), reason));
        } else {
          changes.remove(seat);
        }
      }
      case RoomEvent.GameReset _ -> changes.clear();
      default -> {}
    }
  }
}
