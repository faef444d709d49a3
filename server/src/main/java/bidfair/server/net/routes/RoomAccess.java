package bidfair.server.net.routes;

import bidfair.server.access.Refused;
import bidfair.server.access.Tokens;
import bidfair.server.journal.TeacherAccount;
import bidfair.server.lab.DamagedRoom;
import bidfair.server.lab.Room;
import bidfair.server.lab.Seat;
import bidfair.server.net.http.Cookies;
import bidfair.server.net.http.Request;
import bidfair.server.protocol.Refusal;
import java.util.Optional;

/** What a request may see of the room and the game that it names. */
final class RoomAccess {
  private final Services services;

  RoomAccess(Services services) {
    this.services = services;
  }

  /**
   * The room of the signed-in teacher that the address names.
   *
   * @throws Refused NOT_SIGNED_IN, UNKNOWN_ROOM, or NOT_ALLOWED if it is another teacher's
   */
  Room ownRoom(Request request) throws InterruptedException {
    TeacherAccount teacher = services.session().teacher(request);
    Room room = services.room(request);
    if (!belongs(room, teacher)) {
      throw new Refused(Refusal.NOT_ALLOWED, "this room is another teacher's");
    }
    return room;
  }

  /**
   * The damaged room of the signed-in teacher that the address names; absent if no damaged room has
   * this code.
   *
   * @throws Refused NOT_SIGNED_IN, or NOT_ALLOWED if it is another teacher's
   */
  Optional<DamagedRoom> ownDamagedRoom(Request request) {
    TeacherAccount teacher = services.session().teacher(request);
    Optional<DamagedRoom> room = services.rooms().findDamaged(request.variable("code"));
    if (room.isPresent() && !room.get().row().teacher().equals(teacher.key())) {
      throw new Refused(Refusal.NOT_ALLOWED, "this room is another teacher's");
    }
    return room;
  }

  /** Whether the room's own teacher asks. */
  boolean isOwnTeacher(Request request, Room room) throws InterruptedException {
    Optional<TeacherAccount> teacher = services.session().find(request);
    return teacher.isPresent() && belongs(room, teacher.get());
  }

  /** The seat in this room that the browser has, if any. */
  Optional<Seat> seat(Request request, Room room) throws InterruptedException {
    Optional<String> hash = request.cookie(Cookies.seat(room.code())).map(Tokens::hash);
    return hash.isEmpty()
        ? Optional.empty()
        : RoomCalls.read(room, reading -> reading.state().seats().byTokenHash(hash.get()));
  }

  /**
   * The game that the query names, or the one in play or played last.
   *
   * @return its number, from 1
   * @throws Refused GAME_NOT_STARTED if there was none yet, VALUE_OUT_OF_RANGE if there is no such
   */
  int game(Request request, Room room) throws InterruptedException {
    int latest = RoomCalls.read(room, reading -> reading.state().latestGame());
    if (latest == 0) {
      throw new Refused(Refusal.GAME_NOT_STARTED, "there was no game in this room yet");
    }
    int wanted = request.queryValue("game").map(text -> number(text, latest)).orElse(latest);
    if (wanted < 1 || wanted > latest) {
      throw new Refused(Refusal.VALUE_OUT_OF_RANGE, "this room's games are 1 to " + latest);
    }
    return wanted;
  }

  private static int number(String text, int most) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return most + 1;
    }
  }

  private static boolean belongs(Room room, TeacherAccount teacher) throws InterruptedException {
    return RoomCalls.read(room, reading -> reading.state().teacher()).equals(teacher.key());
  }
}
