package bidfair.server.cli;

import bidfair.server.journal.StorageException;
import bidfair.server.journal.StoreReport;
import bidfair.server.journal.StoreReport.RoomReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands for the data folder have in common. */
abstract class StoreCommand implements Callable<Integer> {
  static final int FINE = 0;
  static final int DAMAGED = 1;
  static final int FAILED = 2;

  @Mixin DataFolder data = new DataFolder();
  @Spec CommandSpec spec;

  /** Does the work; a {@link StorageException} is told and ends it. */
  abstract int work();

  @Override
  public Integer call() {
    try {
      return work();
    } catch (StorageException e) {
      spec.commandLine().getErr().println("bidfair: " + e.getMessage());
      return FAILED;
    }
  }

  void print(String line) {
    spec.commandLine().getOut().println(line);
  }

  /** Each room, and all that is wrong. */
  void print(StoreReport report) {
    for (RoomReport room : report.rooms()) {
      print(
          "room %s (%d): %,d entries%s"
              .formatted(
                  room.room().code(),
                  room.room().key().number(),
                  room.entries(),
                  room.problem().map(what -> " are good, then " + what).orElse("")));
    }
    report.missing().forEach(room -> print("room " + room.number() + " is missing"));
    report.pages().forEach(what -> print("damaged: " + what));
    print(
        "%s: %d rooms, %,d entries, %s"
            .formatted(
                report.file(),
                report.rooms().size(),
                report.entries(),
                report.isSound() ? "sound" : "DAMAGED"));
  }
}
