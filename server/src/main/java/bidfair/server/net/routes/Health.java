package bidfair.server.net.routes;

import bidfair.server.lab.Room;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.Rooms;
import java.util.concurrent.TimeUnit;

/**
 * Whether every room can be written. Rooms are asked at most once a second, however many want to
 * know. Thread-safe.
 */
final class Health {
  private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Rooms rooms;
  private boolean well;
  private long until = System.nanoTime();

  Health(Rooms rooms) {
    this.rooms = rooms;
  }

  /** A room that could not be written stands still: then the storage is not well. */
  synchronized boolean isWell() throws InterruptedException {
    if (System.nanoTime() - until >= 0) {
      well = ask();
      until = System.nanoTime() + KEPT_NANOS;
    }
    return well;
  }

  private boolean ask() throws InterruptedException {
    for (Room room : rooms.all()) {
      if (RoomCalls.read(room, RoomReading::isHalted)) {
        return false;
      }
    }
    return true;
  }
}
