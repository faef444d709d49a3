package bidfair.benchmark.load;

import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Findings;
import bidfair.server.export.Exports;
import bidfair.server.export.RecordException;
import bidfair.server.export.Replay;
import bidfair.server.export.ReplayResult;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.Storage;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Entries;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether every promise was kept while something was measured, looked up in the journal of the
 * server when it has stopped.
 */
public final class Audit {
  private Audit() {}

  /** Holds verdicts against the journal, and plays the games again. */
  public static Findings of(Path data, List<Rush> rushes) throws IOException {
    Findings findings = new Findings().add(oneVerdictEach(rushes));
    try (Storage storage = Storage.open(data)) {
      Map<String, Boolean> decided = new HashMap<>();
      int rooms = 0;
      String differs = "";
      for (RoomRow room : storage.rooms().all()) {
        storage.journal().read(room.key(), 0, entry -> note(room, Entries.read(entry), decided));
        ReplayResult result = replay(storage, room, data.resolveSibling("record.jsonl"));
        rooms++;
        differs = result instanceof ReplayResult.Differs ? room.code() + " " + result : differs;
      }
      findings.add(asJournaled(rushes, decided));
      findings.add(
          new Check(
              "every game plays again to the same hash",
              differs.isEmpty(),
              differs.isEmpty() ? rooms + " games" : differs));
    }
    return findings;
  }

  private static void note(RoomRow room, Decided decided, Map<String, Boolean> found) {
    if (decided.actor() instanceof Actor.Seat(int seat)) {
      Boolean before = found.put(id(room.code(), seat, decided.inputId()), accepted(decided));
      if (before != null) {
        throw new IllegalStateException("decided twice: " + decided);
      }
    }
  }

  private static Check oneVerdictEach(List<Rush> rushes) {
    int sent = 0;
    int wrong = 0;
    for (Rush rush : rushes) {
      for (int number = 0; number < rush.sent().size(); number++) {
        sent++;
        wrong += rush.inputs().answers(number) == 1 ? 0 : 1;
      }
    }
    return new Check(
        "every input has one verdict",
        wrong == 0,
        "%d inputs, %d without one or with several".formatted(sent, wrong));
  }

  private static Check asJournaled(List<Rush> rushes, Map<String, Boolean> decided) {
    int sent = 0;
    int wrong = 0;
    for (Rush rush : rushes) {
      sent += rush.sent().size();
      for (int number = 0; number < rush.sent().size(); number++) {
        wrong += isAsJournaled(rush, number, decided) ? 0 : 1;
      }
    }
    return new Check(
        "what was told is in the journal",
        wrong == 0 && decided.size() == sent,
        "%d verdicts, %d entries, %d differ".formatted(sent, decided.size(), wrong));
  }

  private static boolean isAsJournaled(Rush rush, int number, Map<String, Boolean> decided) {
    Rush.Player player = rush.sent().get(number).player();
    String id = id(player.room().place().code(), player.seat().number(), "" + number);
    boolean told = rush.inputs().answers(number) > 0;
    return !told || Boolean.valueOf(rush.inputs().isAccepted(number)).equals(decided.get(id));
  }

  private static ReplayResult replay(Storage storage, RoomRow room, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new Exports(storage.journal(), InstantSource.system(), ZoneOffset.UTC)
          .record(room.key(), 1, Optional.empty(), out);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Replay.of(in);
    } catch (RecordException e) {
      throw new IOException("a record cannot be played", e);
    }
  }

  private static boolean accepted(Decided decided) {
    return decided.verdict().isAccepted();
  }

  private static String id(String room, int seat, String input) {
    return room + " " + seat + " " + input;
  }
}
