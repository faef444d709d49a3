package bidfair.server.review;

import bidfair.server.lab.RoomEvent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From where each seat of a room acted last, as its events go by. Not thread-safe. */
final class SeatOrigins {
  private final Map<Integer, String> origins;

  SeatOrigins() {
    origins = new TreeMap<>();
  }

  /** One that goes on by itself from what is known. */
  SeatOrigins(SeatOrigins known) {
    origins = new TreeMap<>(known.origins);
  }

  /** A hash that means nothing outside of the room, absent if nothing is known of the seat. */
  Optional<String> of(int seat) {
    return Optional.ofNullable(origins.get(seat));
  }

  /** Other events leave it as it is. */
  void apply(RoomEvent event) {
    if (event instanceof RoomEvent.SeatCameFrom(int seat, var _, var origin)) {
      origins.put(seat, origin);
    }
  }
}
