package bidfair.server.net.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.access.Refused;
import bidfair.server.access.Tokens;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Cookies;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.List;
import java.util.Optional;

/** How students find a room. */
final class RoomRoutes {
  private final Services services;

  RoomRoutes(Services services) {
    this.services = services;
  }

  List<Route> all() {
    return List.of(
        Route.get("/api/rooms/{code}", this::info),
        Route.get("/api/rooms/{code}/qr.svg", this::qr),
        Route.get("/api/rooms/{code}/socket", this::socket));
  }

  private Reply info(Request request) throws InterruptedException {
    Room room = services.room(request);
    Optional<String> token = request.cookie(Cookies.seat(room.code())).map(Tokens::hash);
    List<String> addresses = services.joinAddresses(request);
    return Reply.json(
        200, RoomCalls.read(room, reading -> RoomInfos.of(reading.state(), addresses, token)));
  }

  private Reply qr(Request request) {
    String link = services.linkAddress(request) + "/join/" + services.room(request).code();
    return Reply.bytes(200, "image/svg+xml", QrCode.svg(link).getBytes(UTF_8)).uncached();
  }

  /** Somebody who asks for the socket as if it were a page; see SocketUpgrade for the others. */
  private Reply socket(Request request) {
    Refused refused = new Refused(Refusal.MALFORMED, "this address is for WebSockets");
    return Reply.refused(refused).with(HttpHeaderNames.UPGRADE, "websocket");
  }
}
