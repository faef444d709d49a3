package bidfair.server.view;

import bidfair.server.lab.Debrief;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomState;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.TeacherRow;
import java.util.List;

/** What comes after a game: tables {@code debrief} and {@code grading}. */
final class DebriefRows {
  private DebriefRows() {}

  static List<PublicRow.Debrief> debrief(RoomReading room) {
    RoomState state = room.state();
    Debrief debrief = state.debrief();
    return List.of(
        new PublicRow.Debrief(
            "debrief",
            state.latestGame(),
            debrief.month(),
            debrief.chapter(),
            debrief.measure(),
            debrief.shown(),
            debrief.open()));
  }

  static List<TeacherRow.Grading> grading(RoomReading room) {
    var grading = room.state().grading();
    return List.of(
        new TeacherRow.Grading(
            "grading",
            grading.scheme(),
            grading.changes().entrySet().stream()
                .map(entry ->
                    new TeacherRow.ChangedGrade(
                        entry.getKey(), entry.getValue().points(), entry.getValue().reason()))
                .toList()));
  }
}
