package bidfair.benchmark.recovery;

import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import bidfair.server.journal.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** How long a room takes to come back, against only reading its rows. */
public final class RecoveryMeasurement implements Measurement {
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
    int rounds = conditions.length().choose(1, 15, 60);
    Path folder = conditions.scratch().resolve("data");
    conditions.say("%d robots play %d months".formatted(firms, months));
    String hash = YearInARoom.play(folder, firms, months);

    Path database = folder.resolve("bidfair.db");
    List<Double> recovered = new ArrayList<>();
    List<Double> read = new ArrayList<>();
    boolean same = true;
    conditions.say("recovering " + rounds + " times to warm up, and as often to measure");
    try (Storage storage = Storage.open(folder)) {
      for (int i = 0; i < 2 * rounds; i++) {
        double plain = millis(() -> PlainRows.all(database));
        double opened = millis(() -> YearInARoom.recover(storage));
        if (i >= rounds) {
          read.add(plain);
          recovered.add(opened);
        }
      }
      same = YearInARoom.recover(storage).equals(hash);
    }
    PlainRows.Read rows = PlainRows.all(database);
    return new Findings()
        .add(
            Figure.of("room", "A room comes back, warm", median(recovered), "ms")
                .against("reading its rows with JDBC", median(read))
                .reaching(Target.ratioAtMost(2)))
        .add(Figure.of("entries", "Entries of its journal", (double) rows.rows(), ""))
        .add(Figure.of("bytes", "Bytes in them", (double) rows.bytes(), "B"))
        .add(new Check("a room comes back as it was", same, "hash of the game"));
  }

  private static double millis(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
