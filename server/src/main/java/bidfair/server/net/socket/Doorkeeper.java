package bidfair.server.net.socket;

import bidfair.server.access.RateLimit;
import bidfair.server.access.Refused;
import bidfair.server.access.Teachers.OpenSession;
import bidfair.server.access.Tokens;
import bidfair.server.config.Setting;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Cookies;
import bidfair.server.net.http.Request;
import bidfair.server.net.routes.RoomCalls;
import bidfair.server.net.routes.Services;
import bidfair.server.protocol.Refusal;
import java.util.Optional;

/** Decides who may have a socket to a room, by cookie. May block. */
public final class Doorkeeper {
  private final Services services;
  private final RateLimit rate;

  /**
   * @param rate requests by address
   */
  public Doorkeeper(Services services, RateLimit rate) {
    this.services = services;
    this.rate = rate;
  }

  /**
   * @param code of the room
   */
  Admission admit(Request request, String code) throws InterruptedException {
    if (!rate.tryTake(request.caller().network())) {
      services.metrics().limitHit(Setting.REQUESTS_PER_SECOND);
      return new Admission.Denied(Refusal.BUSY);
    }
    if (!services.origins().allow(request)) {
      return new Admission.Denied(Refusal.NOT_ALLOWED);
    }
    try {
      services.hosts().check(request);
      Optional<Room> room = services.rooms().find(code);
      if (room.isEmpty()) {
        return new Admission.Denied(
            services.rooms().findDamaged(code).isPresent()
                ? Refusal.ROOM_DAMAGED
                : Refusal.UNKNOWN_ROOM);
      }
      return switch (request.queryValue("as").orElse("")) {
        case "seat" -> student(request, room.get());
        case "teacher" -> teacher(request, room.get());
        case "screen" ->
            new Admission.Admitted(room.get(), new Person.Screen(isTeachers(request, room.get())));
        default -> new Admission.Denied(Refusal.UNKNOWN_ADDRESS);
      };
    } catch (Refused e) {
      return new Admission.Denied(e.reason());
    }
  }

  private static Admission student(Request request, Room room) throws InterruptedException {
    Optional<String> token = request.cookie(Cookies.seat(room.code()));
    if (token.isEmpty()) {
      return new Admission.Denied(Refusal.NOT_SIGNED_IN);
    }
    String hash = Tokens.hash(token.get());
    return RoomCalls.read(room, reading -> reading.state().seats().byTokenHash(hash))
        .<Admission>map(
            seat -> new Admission.Admitted(room, new Person.Student(seat.number(), seat.firm())))
        .orElse(new Admission.Denied(Refusal.NOT_SIGNED_IN));
  }

  private Admission teacher(Request request, Room room) throws InterruptedException {
    Optional<OpenSession> session = services.session().open(request);
    if (session.isEmpty()) {
      return new Admission.Denied(Refusal.NOT_SIGNED_IN);
    }
    OpenSession open = session.get();
    TeacherKey key = open.teacher().key();
    return owns(key, room)
        ? new Admission.Admitted(room, new Person.Teacher(key, open.hash(), open.expiresAt()))
        : new Admission.Denied(Refusal.NOT_ALLOWED);
  }

  private boolean isTeachers(Request request, Room room) throws InterruptedException {
    Optional<OpenSession> session = services.session().open(request);
    return session.isPresent() && owns(session.get().teacher().key(), room);
  }

  private static boolean owns(TeacherKey teacher, Room room) throws InterruptedException {
    return RoomCalls.read(room, reading -> reading.state().teacher()).equals(teacher);
  }

  /** Whether what let somebody in does so no more. May block. */
  boolean isOver(Person person) {
    return person instanceof Person.Teacher(var _, String session, var _)
        && !services.session().isOpen(session);
  }
}
