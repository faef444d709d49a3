package bidfair.server.net.socket;

import bidfair.engine.units.FirmId;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Room;
import bidfair.server.protocol.ClientOut.Welcome;
import bidfair.server.view.Viewer.Eyes;
import io.netty.channel.Channel;
import java.time.Instant;
import java.util.Optional;

/** Whose socket it is. */
sealed interface Person {
  /**
   * @param firm where the person sits as the socket is made; the view follows when that changes
   */
  record Student(int seat, FirmId firm) implements Person {}

  /**
   * @param session by the hash of its token; the socket ends with it
   */
  record Teacher(TeacherKey key, String session, Instant expiresAt) implements Person {}

  /**
   * The big screen, which anybody may open who knows the room's code.
   *
   * @param teachers whether the room's teacher is signed in beside it
   */
  record Screen(boolean teachers) implements Person {}

  default Eyes eyes() {
    return switch (this) {
      case Student(int seat, var _) -> new Eyes.OfSeat(seat);
      case Teacher _ -> new Eyes.OfTeacher();
      case Screen _ -> new Eyes.OfScreen();
    };
  }

  /** As whom the person asks something of the room; a screen asks nothing. */
  default Optional<Actor> actor() {
    return switch (this) {
      case Student(int seat, var _) -> Optional.of(new Actor.Seat(seat));
      case Teacher(TeacherKey key, var _, var _) -> Optional.of(new Actor.Teacher(key));
      case Screen _ -> Optional.empty();
    };
  }

  /** Whose frames are counted together; screens have nothing in common. */
  default String key(Room room, Channel channel) {
    return room.code()
        + switch (this) {
          case Student(int seat, var _) -> " seat " + seat;
          case Teacher _ -> " teacher";
          case Screen _ -> " screen " + channel.id().asLongText();
        };
  }

  default Welcome welcome(String room) {
    return switch (this) {
      case Student(int seat, FirmId firm) ->
          new Welcome(room, Welcome.Role.SEAT, Optional.of(seat), Optional.of(firm.number()));
      case Teacher _ -> new Welcome(room, Welcome.Role.TEACHER, Optional.empty(), Optional.empty());
      case Screen _ -> new Welcome(room, Welcome.Role.SCREEN, Optional.empty(), Optional.empty());
    };
  }
}
