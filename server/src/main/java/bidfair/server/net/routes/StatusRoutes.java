package bidfair.server.net.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.lab.Room;
import bidfair.server.lab.RoomReading;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Api;
import java.util.List;

/** For those who look after the server, people and machines. */
final class StatusRoutes {
  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final Services services;

  StatusRoutes(Services services) {
    this.services = services;
  }

  List<Route> all() {
    return List.of(Route.get("/healthz", this::health), Route.get("/metrics", this::metrics));
  }

  /** A room that could not be written stands still: then the storage is not well. */
  private Reply health(Request request) throws InterruptedException {
    List<Room> rooms = services.rooms().all();
    boolean storage = true;
    for (Room room : rooms) {
      storage &= !RoomCalls.read(room, RoomReading::isHalted);
    }
    return Reply.json(storage ? 200 : 503, new Api.Health(storage, storage, rooms.size()));
  }

  private Reply metrics(Request request) {
    byte[] text = services.metrics().text().getBytes(UTF_8);
    return Reply.bytes(200, PROMETHEUS_TEXT, text).uncached();
  }
}
