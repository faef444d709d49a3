package bidfair.server.net.routes;

import bidfair.server.access.Argon2;
import bidfair.server.access.Refused;
import bidfair.server.access.SeatSecrets;
import bidfair.server.access.Tokens;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.Seat;
import bidfair.server.net.http.Cookies;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How students take their seats, and come back to them. */
final class SeatRoutes {
  /** Longer than a term. */
  private static final Duration SEAT_COOKIE = Duration.ofDays(180);

  private static final int MIN_CLAIM = 16;
  private static final int MAX_CLAIM = 64;

  /** Compared with when there is no such seat, so that the time tells nothing. */
  private static final String NOBODYS_PIN = Argon2.PINS.ofNothing();

  private final Services services;

  SeatRoutes(Services services) {
    this.services = services;
  }

  List<Route> all() {
    return List.of(
        Route.post("/api/rooms/{code}/seats", services.entry().limited(this::take)),
        Route.post("/api/rooms/{code}/seats/resume", services.entry().limited(this::resume)),
        Route.post("/api/rooms/{code}/seats/leave", this::leave));
  }

  private Reply take(Request request) throws InterruptedException {
    Room room = services.room(request);
    Api.TakeSeat wanted = request.body(Api.TakeSeat.class);
    if (wanted.claim().length() < MIN_CLAIM || wanted.claim().length() > MAX_CLAIM) {
      throw new Refused(Refusal.VALUE_OUT_OF_RANGE, "a claim has 16 to 64 characters");
    }
    SeatSecrets secrets = SeatSecrets.fresh();
    RoomCalls.submit(
        room,
        new Actor.Visitor(),
        new RoomInput.TakeSeat(
            wanted.number().strip(),
            wanted.name().strip(),
            choice(wanted.firm()),
            wanted.claim(),
            secrets.tokenHash(),
            secrets.pinHash()));
    Seat seat = seat(room, secrets.tokenHash());
    return seated(
        request,
        room,
        201,
        new Api.Seated(seat.number(), seat.firm(), secrets.pin()),
        secrets.token());
  }

  private Reply resume(Request request) throws InterruptedException {
    Room room = services.room(request);
    Api.ResumeSeat wanted = request.body(Api.ResumeSeat.class);
    String number = wanted.number().strip();
    Optional<Seat> found =
        RoomCalls.read(room, reading -> reading.state().seats().byStudentNumber(number));
    String hash = found.map(Seat::pinHash).orElse(NOBODYS_PIN);
    // With the hash: after the teacher has renewed the PIN, the guesses at the old one are over.
    String key = room.code() + " " + number + " " + hash;
    String address = request.caller().network();
    services.pins().guess(key, address);
    if (!Argon2.matches(wanted.pin().strip(), hash) || found.isEmpty()) {
      throw new Refused(Refusal.WRONG_PIN, "no seat has this number and PIN");
    }
    services.pins().right(key, address);
    String token = Tokens.fresh();
    RoomCalls.submit(
        room,
        new Actor.Visitor(),
        new RoomInput.AddToken(found.get().number(), Tokens.hash(token)));
    Seat seat = seat(room, Tokens.hash(token));
    return seated(request, room, 200, new Api.Resumed(seat.number(), seat.firm()), token);
  }

  /** This browser forgets the seat, so that somebody else can sit at the machine. */
  private Reply leave(Request request) {
    boolean secure = services.origins().isSecure(request);
    String cookie = Cookies.seat(services.room(request).code());
    return Reply.empty(204).withCookie(Cookies.forget(cookie, secure));
  }

  private Reply seated(Request request, Room room, int status, Object body, String token) {
    boolean secure = services.origins().isSecure(request);
    return Reply.json(status, body)
        .withCookie(Cookies.set(Cookies.seat(room.code()), token, SEAT_COOKIE, secure));
  }

  private static Seat seat(Room room, String tokenHash) throws InterruptedException {
    return RoomCalls.read(room, reading -> reading.state().seats().byTokenHash(tokenHash))
        .orElseThrow(() -> new Refused(Refusal.UNKNOWN_SEAT, "the seat is gone already"));
  }

  private static RoomInput.FirmChoice choice(Api.FirmWish wish) {
    return switch (wish) {
      case Api.FirmWish.Join(var firm) -> new RoomInput.FirmChoice.Join(firm);
      case Api.FirmWish.Found(var name) -> new RoomInput.FirmChoice.Found(name.strip());
      case Api.FirmWish.TakeOver(var firm) -> new RoomInput.FirmChoice.TakeOver(firm);
    };
  }
}
