package bidfair.server.net.routes;

import bidfair.engine.units.FirmId;
import bidfair.server.access.Refused;
import bidfair.server.lab.Debrief;
import bidfair.server.lab.Room;
import bidfair.server.lab.Seat;
import bidfair.server.net.http.Reply;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.Route;
import bidfair.server.protocol.Refusal;
import bidfair.server.review.Answer;
import bidfair.server.review.Followed;
import bidfair.server.review.ReviewAnswers;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why firms won, lost or fell. A firm's review is for its own people and the teacher, unless the
 * teacher opens all reviews to the class; the review of the class is the teacher's until it is
 * shown.
 */
final class ReviewRoutes {
  private final Services services;
  private final RoomAccess access;

  ReviewRoutes(Services services) {
    this.services = services;
    access = new RoomAccess(services);
  }

  List<Route> all() {
    return List.of(
        Route.get("/api/rooms/{code}/reviews/firms/{firm}", this::firm),
        Route.get("/api/rooms/{code}/reviews/class", this::classroom),
        Route.get("/api/teacher/rooms/{code}/patterns", this::patterns),
        Route.get("/api/teacher/rooms/{code}/grades", this::grades));
  }

  private Reply firm(Request request) throws InterruptedException {
    Room room = services.room(request);
    int game = access.game(request, room);
    FirmId firm = new FirmId(number(request.variable("firm")));
    Sight sight = sight(request, room, game, firm);
    return switch (sight) {
      case ALL ->
          answer(request, room, game, "firm " + firm, it -> ReviewAnswers.full(it.game(), firm));
      case OWN ->
          answer(request, room, game, "own " + firm, it -> ReviewAnswers.own(it.game(), firm));
      case NOTHING ->
          throw new Refused(Refusal.NOT_ALLOWED, "this is for the firm's people and the teacher");
    };
  }

  private Reply classroom(Request request) throws InterruptedException {
    Room room = services.room(request);
    int game = access.game(request, room);
    if (!access.isOwnTeacher(request, room) && !isShown(room, game)) {
      throw new Refused(Refusal.NOT_ALLOWED, "the teacher does not show it");
    }
    return answer(request, room, game, "class", ReviewAnswers::classroom);
  }

  private Reply patterns(Request request) throws InterruptedException {
    Room room = access.ownRoom(request);
    int game = access.game(request, room);
    return answer(request, room, game, "patterns", ReviewAnswers::patterns);
  }

  private Reply grades(Request request) throws InterruptedException {
    Room room = access.ownRoom(request);
    int game = access.game(request, room);
    return Reply.json(200, about(room, game, followed -> ReviewAnswers.grades(followed.game())));
  }

  /** How much somebody may see of a firm's review. */
  private enum Sight {
    ALL,
    OWN,
    NOTHING
  }

  private Sight sight(Request request, Room room, int game, FirmId firm)
      throws InterruptedException {
    if (access.isOwnTeacher(request, room)) {
      require(room, game, firm);
      return Sight.ALL;
    }
    Optional<Seat> seat = access.seat(request, room);
    if (seat.isEmpty()) {
      return Sight.NOTHING;
    }
    if (sits(room, game, seat.get(), firm)) {
      return Sight.OWN;
    }
    if (!debrief(room).open() || !isOver(room, game)) {
      return Sight.NOTHING;
    }
    require(room, game, firm);
    return Sight.ALL;
  }

  /** Whether the person sat in the firm in this game. */
  private boolean sits(Room room, int game, Seat seat, FirmId firm) throws InterruptedException {
    return about(room, game, it -> it.game().people(firm)).stream()
        .anyMatch(person -> person.seat() == seat.number());
  }

  private void require(Room room, int game, FirmId firm) throws InterruptedException {
    if (about(room, game, it -> it.game().firms()).stream().noneMatch(it -> it.id().equals(firm))) {
      throw new Refused(Refusal.VALUE_OUT_OF_RANGE, "there is no such firm in this game");
    }
  }

  /** Whether everybody may see the review of the class. */
  private boolean isShown(Room room, int game) throws InterruptedException {
    Debrief debrief = debrief(room);
    return (debrief.shown() || debrief.open()) && isOver(room, game);
  }

  private boolean isOver(Room room, int game) throws InterruptedException {
    return about(room, game, it -> it.game().over());
  }

  private static Debrief debrief(Room room) throws InterruptedException {
    return RoomCalls.read(room, reading -> reading.state().debrief());
  }

  private <T> T about(Room room, int game, Function<Followed, T> question)
      throws InterruptedException {
    return services.reviews().read(room.key(), game, question).orElseThrow(ReviewRoutes::notBegun);
  }

  private Reply answer(
      Request request, Room room, int game, String what, Function<Followed, Object> work)
      throws InterruptedException {
    Answer answer =
        services.reviews().answer(room.key(), game, what, work).orElseThrow(ReviewRoutes::notBegun);
    boolean known = request.header(HttpHeaderNames.IF_NONE_MATCH).equals(answer.tag());
    Reply reply = known ? Reply.empty(304) : body(request, answer);
    return reply
        .with(HttpHeaderNames.ETAG, answer.tag())
        .with(HttpHeaderNames.VARY, "Accept-Encoding, Cookie");
  }

  private static Reply body(Request request, Answer answer) {
    return request.header(HttpHeaderNames.ACCEPT_ENCODING).contains("gzip")
        ? Reply.bytes(200, "application/json", answer.compressed())
            .with(HttpHeaderNames.CONTENT_ENCODING, "gzip")
        : Reply.bytes(200, "application/json", answer.plain());
  }

  private static Refused notBegun() {
    return new Refused(Refusal.GAME_NOT_STARTED, "this game has not begun");
  }

  private static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
