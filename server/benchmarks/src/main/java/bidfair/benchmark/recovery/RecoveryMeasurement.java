package bidfair.benchmark.recovery;

import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import bidfair.server.journal.Storage;
import java.nio.file.Path;

/** How long a room takes to come back, against only reading its rows. */
public final class RecoveryMeasurement implements Measurement {
  private static final String BASELINE = "reading its rows with JDBC";

  @Override
  public String name() {
    return "recovery";
  }

  @Override
  public String question() {
    return "How long does a room take to come back from its journal?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    int firms = conditions.length().choose(4, 60, 60);
    int months = conditions.length().choose(2, 12, 12);
    int rounds = conditions.length().choose(1, 60, 200);
    Path folder = conditions.scratch().resolve("data");
    conditions.say("%d robots play %d months".formatted(firms, months));
    String hash = YearInARoom.play(folder, firms, months);

    Path database = folder.resolve("bidfair.db");
    Took recovering = new Took();
    Took reading = new Took();
    boolean same;
    conditions.say("reading it back " + 2 * rounds + " times, the first half to warm up");
    try (Storage storage = Storage.open(folder)) {
      for (int i = 0; i < 2 * rounds; i++) {
        boolean warm = i >= rounds;
        (warm ? reading : new Took()).add(() -> PlainRows.all(database));
        (warm ? recovering : new Took())
            .add(() -> YearInARoom.open(storage, new HandLedRooms()).all());
      }
      same = YearInARoom.recover(storage).equals(hash);
    }
    PlainRows.Read rows = PlainRows.all(database);
    Findings found =
        new Findings()
            .add(
                Figure.of("room", "A room comes back", recovering.medianMillis(), "ms")
                    .against(BASELINE, reading.medianMillis())
                    .reaching(Target.ratioAtMost(2)))
            .add(Figure.of("entries", "Entries of its journal", (double) rows.rows(), ""))
            .add(Figure.of("bytes", "Bytes in them", (double) rows.bytes(), "B"))
            .add(new Check("a room comes back as it was", same, "the hash of its game"));
    // The system counts it in hundredths of a second.
    if (reading.cpuMillis() > 0) {
      found.add(
          Figure.of("cpu", "Processor time of that", recovering.cpuMillis(), "ms")
              .against(BASELINE, reading.cpuMillis()));
    }
    return found;
  }
}
