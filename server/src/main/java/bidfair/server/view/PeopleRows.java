package bidfair.server.view;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.FirmRow;
import java.util.List;

/** Who is in a firm, and what the teacher told it: tables {@code people} and {@code notes}. */
final class PeopleRows {
  private PeopleRows() {}

  static List<FirmRow.Person> people(RoomReading room, FirmId firm) {
    return room.state().seats().in(firm).stream()
        .map(seat ->
            new FirmRow.Person(seat.number(), seat.name(), room.presence().isOnline(seat.number())))
        .toList();
  }

  static List<FirmRow.Note> notes(RoomReading room, FirmId firm) {
    return room.state().announcements().toFirm(firm).stream()
        .map(said -> new FirmRow.Note(said.number(), said.text(), said.at().toString()))
        .toList();
  }
}
