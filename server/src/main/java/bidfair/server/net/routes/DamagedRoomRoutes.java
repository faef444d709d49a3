package bidfair.server.net.routes;

import bidfair.server.access.Refused;
import bidfair.server.lab.DamagedRoom;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Refusal;
import java.util.List;

/** What a signed-in teacher does with a damaged room of their own. */
final class DamagedRoomRoutes {
  private final Services services;
  private final RoomAccess access;

  DamagedRoomRoutes(Services services) {
    this.services = services;
    access = new RoomAccess(services);
  }

  List<Route> all() {
    return List.of(Route.post("/api/teacher/rooms/{code}/recovery", this::recover));
  }

  /** The room goes on from its last good entry; what does not fit is set aside. */
  private Reply recover(Request request) {
    DamagedRoom room =
        access
            .ownDamagedRoom(request)
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_ROOM, "no damaged room has this code"));
    Room again =
        services
            .rooms()
            .recover(room, services.repair())
            .orElseThrow(() -> new Refused(Refusal.ROOM_DAMAGED, "this room cannot go on"));
    return Reply.json(200, new Api.RoomCreated(again.code()));
  }
}
