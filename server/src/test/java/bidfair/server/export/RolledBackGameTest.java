package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.server.export.game.GameReader;
import bidfair.server.export.game.GameShelf;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.LogLine;
import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.Command;
import bidfair.server.scenarios.ShippedScenarios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be taken home from a game that was rolled back is made of the branch that counts. */
class RolledBackGameTest {
  @Test
  void theRecordIsThatOfAGameInWhichNothingWasLeft() throws Exception {
    HandRoom straight = open();
    HandRoom branched = open();
    month(straight, "balanced");
    month(branched, "balanced");
    month(branched, "careless");
    branched.teacher(new Command.EndGame());
    branched.teacher(new Command.RollBack(3));
    month(branched, "careless");
    branched.teacher(new Command.RollBack(2));
    month(straight, "exhibitor");
    month(branched, "exhibitor");

    byte[] record = record(branched);
    assertThat(record).isEqualTo(record(straight));
    assertThat(Replay.of(new ByteArrayInputStream(record))).isInstanceOf(ReplayResult.Agrees.class);
  }

  @Test
  void theRecordOfWhatWasLeftCanStillBeHad() {
    HandRoom room = open();
    month(room, "balanced");
    room.teacher(new Command.EndGame());
    byte[] record = record(room);
    long seq = room.decidedSeq();
    room.teacher(new Command.RollBack(1));
    month(room, "exhibitor");
    assertThat(record(room)).isNotEqualTo(record);
    assertThat(record(room, seq)).isEqualTo(record);
  }

  @Test
  void theGameThatIsReadStandsWhereTheRoomStands() {
    HandRoom room = open();
    GameShelf shelf = new GameShelf(room.journal());
    month(room, "balanced");
    month(room, "careless");
    int before = accepted(read(shelf));
    assertThat(read(shelf).state().day()).isEqualTo(61);

    room.teacher(new Command.RollBack(2));

    assertThat(read(shelf).state().day()).isEqualTo(31);
    assertThat(read(shelf).published()).hasSize(4);
    assertThat(accepted(read(shelf))).isPositive().isLessThan(before);
    month(room, "exhibitor");
    FirmId firm = new FirmId(1);
    assertThat(read(shelf).state().day()).isEqualTo(61);
    assertThat(read(shelf).state().ledger(firm).cash()).isEqualTo(room.game().ledger(firm).cash());
  }

  @Test
  void theLogStillTellsWhatWasLeft() {
    HandRoom room = open();
    month(room, "balanced");
    room.play(1, new Action.Hire());
    room.teacher(new Command.RollBack(2));
    room.play(1, new Action.Hire());
    List<LogLine> lines = new ArrayList<>();
    GameReader.read(room.journal(), HandRoom.KEY, 1, lines::add);
    List<LogLine> last = lines.subList(lines.size() - 3, lines.size());
    assertThat(last).extracting(LogLine::counts).containsExactly(false, true, true);
    assertThat(last).extracting(LogLine::day).containsExactly(31, 31, 31);
    assertThat(lines).hasSize((int) room.decidedSeq());
  }

  private static JournaledGame read(GameShelf shelf) {
    return shelf.game(HandRoom.KEY, 1).orElseThrow();
  }

  private static HandRoom open() {
    HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 2, 11);
    room.found("Ann");
    room.found("Cem");
    room.start();
    return room;
  }

  /** To the first day of the next month, from the first or from before the first. */
  private static void month(HandRoom room, String strategy) {
    int month = Math.max(1, room.game().month());
    while (room.game().month() <= month) {
      room.advice(1, strategy).forEach(action -> room.play(1, action));
      room.letRobotsPlay();
      room.passDay();
    }
  }

  private static int accepted(JournaledGame game) {
    return game.seats().getFirst().acceptedInAll();
  }

  private static byte[] record(HandRoom room) {
    return record(room, Long.MAX_VALUE);
  }

  private static byte[] record(HandRoom room, long until) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(RecordExport.write(room.journal(), HandRoom.KEY, 1, until, out)).isTrue();
    return out.toByteArray();
  }
}
