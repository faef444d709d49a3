package bidfair.server.net.routes;

import bidfair.server.lab.Room;
import bidfair.server.lab.Rooms;

/** Whether the server is well; cheap, whoever asks and however often. */
final class Health {
  private final Rooms rooms;

  Health(Rooms rooms) {
    this.rooms = rooms;
  }

  /** A room that cannot be written stands still: then the storage is not well. */
  boolean isWell() {
    return rooms.all().stream().noneMatch(Room::isHalted);
  }
}
