package bidfair.server.kill;

import bidfair.engine.units.Money;
import bidfair.server.classroom.Classroom;
import bidfair.server.classroom.RoomRecord;
import bidfair.server.classroom.Student;
import bidfair.server.client.Player;
import bidfair.server.export.RecordException;
import bidfair.server.export.RecordLine;
import bidfair.server.export.ReplayResult;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.Storage;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds what people were told against what the journal says. */
final class Truth {
  private Truth() {}

  /** What seats were told is in the record, before anybody asks again. The room is paused. */
  static void holdAcknowledged(Classroom room) throws IOException, RecordException {
    RoomRecord record = RoomRecord.download(room.teacher(), room.code());
    for (Student student : room.students()) {
      List<RoomRecord.Deed> lost = without(RoomRecord.deeds(student), record.deeds(student.seat()));
      Broken.unless(lost.isEmpty(), 1, "acknowledged and lost: " + lost);
    }
  }

  /**
   * What each seat asked and was told is what the record says, each thing once and in order; the
   * record plays to the same end; every firm's money is what its people see. The room is paused,
   * and everything was answered.
   */
  static void hold(Classroom room) throws IOException, RecordException {
    RoomRecord record = RoomRecord.download(room.teacher(), room.code());
    ReplayResult replayed = record.replay();
    Broken.unless(replayed instanceof ReplayResult.Agrees, 3, "replayed otherwise: " + replayed);
    for (Student student : room.students()) {
      List<RoomRecord.Deed> told = RoomRecord.deeds(student);
      List<RoomRecord.Deed> recorded = record.deeds(student.seat());
      Broken.unless(without(recorded, told).isEmpty(), 2, "done twice: " + without(recorded, told));
      Broken.unless(recorded.equals(told), 3, "recorded " + recorded + ", told " + told);
      holdMoney(student, record.figures());
    }
    holdSlots(room.console());
    Seen.everybody(room).forEach(Truth::holdFaults);
  }

  /** No input of anybody is in the journal twice. Nobody has the folder open. */
  static void holdOnce(Path data) {
    try (Storage storage = Storage.open(data)) {
      for (RoomRow room : storage.rooms().all()) {
        Set<String> inputs = new HashSet<>();
        storage.journal().read(room.key(), 0, entry -> holdOnce(inputs, entry));
      }
    }
  }

  private static void holdOnce(Set<String> inputs, JournalEntry entry) {
    boolean first = entry.inputId().isEmpty() || inputs.add(entry.actor() + " " + entry.inputId());
    Broken.unless(first, 2, "decided twice: " + entry);
  }

  private static void holdMoney(Student student, List<RecordLine.FirmFigures> figures) {
    Player player = student.player();
    FirmRow.Mine mine = player.tables().rows(Table.MINE, FirmRow.Mine.class).getFirst();
    Money recorded =
        figures.stream()
            .filter(firm -> firm.firm().equals(mine.firm()))
            .map(RecordLine.FirmFigures::cash)
            .findFirst()
            .orElse(mine.cash());
    Broken.unless(
        recorded.equals(mine.cash()), 3, mine + " is shown, in the books there is " + recorded);
    Money balance = Money.ZERO;
    for (FirmRow.LedgerLine line :
        player.tables().rows(Table.LEDGER, FirmRow.LedgerLine.class).stream()
            .sorted(Comparator.comparing(FirmRow.LedgerLine::key))
            .toList()) {
      balance = balance.plus(line.cash());
      Broken.unless(
          balance.equals(line.balance()), 3, line + " does not follow; it should be " + balance);
    }
    Broken.unless(balance.equals(mine.cash()), 3, mine + ", but the postings make " + balance);
  }

  private static void holdSlots(Player player) {
    for (PublicRow.Client client : player.tables().rows(Table.CLIENTS, PublicRow.Client.class)) {
      Broken.unless(client.freeSlots() >= 0, 3, "a slot was given twice: " + client);
    }
  }

  private static void holdFaults(Player player) {
    for (String fault : player.faults()) {
      int promise = fault.contains("verdict") || fault.startsWith("first ") ? 2 : 3;
      throw new Broken(fault.contains("was shown") ? 4 : promise, fault);
    }
  }

  private static <T> List<T> without(List<T> all, List<T> some) {
    List<T> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest;
  }
}
