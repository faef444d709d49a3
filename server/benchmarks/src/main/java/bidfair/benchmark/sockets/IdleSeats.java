package bidfair.benchmark.sockets;

import bidfair.benchmark.baseline.BareSite;
import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Heartbeat;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Site;
import bidfair.benchmark.load.Teacher;
import bidfair.benchmark.load.Trace;
import bidfair.benchmark.machine.HeapFigures;
import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Seats that look and do nothing. */
public final class IdleSeats implements Measurement {
  private static final double LIMIT = 8 * 1024;
  private static final int PER_FIRM = 5;

  @Override
  public String name() {
    return "idle";
  }

  @Override
  public String question() {
    return "How much memory does a seat take that only looks?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    int rooms = conditions.length().choose(1, 10, 10);
    int seats = conditions.length().choose(20, 1000, 1000);
    double bare = bare(conditions, rooms * seats);
    Own own = own(conditions, rooms, seats);
    return new Findings()
        .add(
            Figure.of("over-bare", "heap of an idle seat over bare Netty", own.bytes() - bare, "B")
                .reaching(Target.atMost(LIMIT)))
        .add(
            Figure.of("heap", "heap of an idle seat", own.bytes(), "B").against("bare Netty", bare))
        .add(new Check("who only looks is not let go", own.lost() == 0, own.lost() + " lines lost"))
        .note("%d seats in %d rooms, each with one line open".formatted(rooms * seats, rooms));
  }

  /**
   * @param bytes of heap for each seat
   */
  private record Own(double bytes, long lost) {}

  private static Own own(Conditions conditions, int rooms, int seats)
      throws IOException, InterruptedException {
    try (Site site = Site.open(conditions);
        Lines lines = new Lines();
        Heartbeat heartbeat = new Heartbeat()) {
      List<Seat> people = new ArrayList<>();
      Teacher teacher = Teacher.of(site);
      // The first ones bring classes, caches and pools.
      Classroom.fill(teacher.makeRoom(PER_FIRM, PER_FIRM), lines);
      long before = HeapFigures.settledBytes(site.pid());
      for (int room = 1; room <= rooms; room++) {
        List<Seat> seated = Classroom.fill(teacher.makeRoom(seats, PER_FIRM), lines).seats();
        heartbeat.keep(seated);
        people.addAll(seated);
        conditions.say("%d seats are taken".formatted(room * seats));
      }
      long grown = HeapFigures.settledBytes(site.pid()) - before;
      long lost = people.stream().filter(Seat::isLost).count();
      return new Own((double) grown / people.size(), lost);
    }
  }

  private static double bare(Conditions conditions, int seats)
      throws IOException, InterruptedException {
    Trace nothing = new Trace(List.of());
    double[] bytes = new double[2];
    int[] counts = {PER_FIRM, seats};
    for (int i = 0; i < counts.length; i++) {
      Sample sample =
          new Sample(
              Collections.nCopies(counts[i], new Sample.Place(0, 1)),
              List.of(),
              List.of(),
              nothing);
      try (Lines lines = new Lines();
          BareSite site = BareSite.open(conditions, lines, sample)) {
        bytes[i] = HeapFigures.liveBytes(site.pid());
      }
    }
    return (bytes[1] - bytes[0]) / (counts[1] - counts[0]);
  }
}
