package bidfair.server.view;

import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.TeacherRow;
import java.util.List;

/** The room's people and where they join: tables {@code seats} and {@code access}. */
final class SeatRows {
  private SeatRows() {}

  static List<TeacherRow.Seat> seats(RoomReading room) {
    return room.state().seats().all().stream()
        .map(seat ->
            new TeacherRow.Seat(
                seat.number(),
                seat.studentNumber(),
                seat.name(),
                seat.firm(),
                room.presence().isOnline(seat.number()),
                room.presence().newPin(seat.number())))
        .toList();
  }

  static List<TeacherRow.Access> access(RoomReading room, List<String> addresses) {
    return List.of(new TeacherRow.Access("access", room.state().code(), addresses));
  }
}
