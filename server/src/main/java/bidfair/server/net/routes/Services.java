package bidfair.server.net.routes;

import bidfair.server.access.RateLimit;
import bidfair.server.access.Refused;
import bidfair.server.access.SeatGuesses;
import bidfair.server.access.Teachers;
import bidfair.server.config.Config;
import bidfair.server.config.Limits;
import bidfair.server.export.Exports;
import bidfair.server.journal.ChainRepair;
import bidfair.server.journal.RoomDirectory;
import bidfair.server.lab.Room;
import bidfair.server.lab.Rooms;
import bidfair.server.net.JoinAddresses;
import bidfair.server.net.Metrics;
import bidfair.server.net.http.Hosts;
import bidfair.server.net.http.Origins;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Refusal;
import bidfair.server.review.Reviews;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the routes are made of.
 *
 * @param exports what can be taken home, and {@code desk} where it is made
 * @param reviews why firms won, lost or fell
 * @param repair lets damaged rooms go on
 * @param whenDeleted told of a room that was deleted
 * @param whenSignedOut told of a session that ended, by its hash
 * @param entry how fast one address may ask for logins and seats
 * @param pins how often a seat's PIN may be guessed
 */
public record Services(
    Config config,
    Rooms rooms,
    RoomDirectory directory,
    ChainRepair repair,
    Exports exports,
    ExportDesk desk,
    Reviews reviews,
    Consumer<Room> whenDeleted,
    Consumer<String> whenSignedOut,
    Teachers teachers,
    Session session,
    Hosts hosts,
    Origins origins,
    JoinAddresses addresses,
    Entry entry,
    SeatGuesses pins,
    Metrics metrics) {

  public static Services of(
      Config config,
      JoinAddresses addresses,
      Rooms rooms,
      RoomDirectory directory,
      ChainRepair repair,
      Exports exports,
      Reviews reviews,
      Consumer<Room> whenDeleted,
      Consumer<String> whenSignedOut,
      Teachers teachers,
      Metrics metrics) {
    Limits limits = config.limits();
    RateLimit entries =
        new RateLimit(limits.entries().perSecond(), limits.entries().burst(), System::nanoTime);
    return new Services(
        config,
        rooms,
        directory,
        repair,
        exports,
        new ExportDesk(),
        reviews,
        whenDeleted,
        whenSignedOut,
        teachers,
        new Session(teachers),
        new Hosts(config.publicAddresses()),
        new Origins(config.publicAddresses()),
        addresses,
        new Entry(entries, metrics),
        SeatGuesses.of(limits, Ticker.systemTicker(), metrics::limitHit),
        metrics);
  }

  /** The whole table. */
  public List<Route> routes() {
    return Stream.of(
            new StatusRoutes(this).all(),
            new TeacherRoutes(this).all(),
            new TeacherRoomRoutes(this).all(),
            new DamagedRoomRoutes(this).all(),
            new ExportRoutes(this).all(),
            new ReportRoutes(this).all(),
            new ReviewRoutes(this).all(),
            new RoomRoutes(this).all(),
            new SeatRoutes(this).all())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The room that the address names.
   *
   * @throws Refused UNKNOWN_ROOM, or ROOM_DAMAGED
   */
  Room room(Request request) {
    String code = request.variable("code");
    return rooms.find(code).orElseThrow(() -> notOpen(code));
  }

  private Refused notOpen(String code) {
    return rooms.findDamaged(code).isPresent()
        ? new Refused(Refusal.ROOM_DAMAGED, "this room's data was damaged; its teacher can help")
        : new Refused(Refusal.UNKNOWN_ROOM, "no room has this code");
  }

  /** Where students join, the likeliest first. */
  List<String> joinAddresses(Request request) {
    return addresses.forOthersFirst(origins.addressOf(request));
  }

  /** The address that links shall begin with which this browser will show to others. */
  String linkAddress(Request request) {
    return addresses.forOthers(origins.addressOf(request));
  }
}
