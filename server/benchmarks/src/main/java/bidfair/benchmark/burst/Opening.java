package bidfair.benchmark.burst;

import bidfair.benchmark.load.Audit;
import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Currency;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Rush;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.load.Screen;
import bidfair.benchmark.load.SealedBids;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Site;
import bidfair.benchmark.load.Teacher;
import bidfair.benchmark.load.Trace;
import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Findings;
import bidfair.server.rehearsal.Schedule;
import bidfair.server.rehearsal.Wishes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The program under the rush of one room's openings. */
final class Opening {
  static final Duration WITHIN = Duration.ofSeconds(5);
  private static final int INPUTS_EACH = 3;
  private static final int SEATS_PER_FIRM = 5;

  /** Nobody acts upon what they have seen for a shorter time. */
  private static final long GLANCE_NANOS = 250_000_000;

  private final Conditions conditions;
  private final BurstPlan plan;
  private final Latencies verdicts = new Latencies();
  private final Latencies screens = new Latencies();
  private Duration cpu = Duration.ZERO;
  private long frames;

  private Opening(Conditions conditions, BurstPlan plan) {
    this.conditions = conditions;
    this.plan = plan;
  }

  /** Plays so many openings, and holds what was told against the journal. */
  static OpeningFigures play(Conditions conditions, BurstPlan plan)
      throws IOException, InterruptedException {
    return new Opening(conditions, plan).play();
  }

  private OpeningFigures play() throws IOException, InterruptedException {
    try (Site site = Site.open(conditions);
        Lines lines = new Lines()) {
      Classroom room =
          Classroom.fill(Teacher.of(site).makeRoom(plan.seats(), SEATS_PER_FIRM), lines);
      conditions.say("%d seats are taken".formatted(room.seats().size()));
      Wishes wishes = SealedBids.wishes(plan.seed());
      List<Rush.Player> players =
          room.seats().stream().map(seat -> new Rush.Player(room, seat, wishes)).toList();
      int months = plan.warmUps() + plan.openings();
      Rush rush = new Rush(players, plan.seats() * INPUTS_EACH * months, plan.seed());
      SealedBids sealed = new SealedBids(room.seats());
      long start = 0;
      int first = 0;
      for (int month = 1; month <= months; month++) {
        room.openNextMonth();
        long opened = System.nanoTime();
        Thread looking =
            Thread.ofVirtual()
                .start(() -> {
                  Schedule.waitUntil(opened + GLANCE_NANOS);
                  wishes.look(room.screen().awaitOpening());
                });
        if (month == 1) {
          looking.join(); // Before that, nobody has seen a client.
        }
        boolean counts = month > plan.warmUps();
        room.seats().forEach(seat -> seat.log(counts));
        Duration before = site.figures().cpu();
        long framesBefore = frames(room);
        start = System.nanoTime();
        first = rush.run(INPUTS_EACH, WITHIN);
        Schedule.rest();
        Latencies these = rush.inputs().latencies(first, rush.sent().size());
        looking.join();
        List<Screen.Shown> shown = room.screen().takeShown();
        Latencies late = Currency.of(room, shown, rush, first);
        conditions.say(
            "month %d: p50 %.2f ms, p99 %.2f ms, worst %.2f ms; screens %.0f ms at worst"
                .formatted(
                    month,
                    these.percentile(50),
                    these.percentile(99),
                    these.percentile(100),
                    counts ? late.percentile(100) : 0));
        if (counts) {
          verdicts.addAll(these);
          screens.addAll(late);
          cpu = cpu.plus(site.figures().cpu()).minus(before);
          frames += frames(room) - framesBefore;
        }
        sealed.look(rush, first);
        if (month < months) {
          room.seats().forEach(Seat::clearLogs);
        }
      }
      List<Classroom> rooms = List.of(room);
      Trace trace = Trace.since(start, rooms);
      Check current = room.newcomersSeeTheSame();
      site.stop();
      Sample sample =
          Sample.of(
              rush, new Sample.Mark(first, rush.sent().size(), start), rooms, trace, site.data());
      Findings checks = Audit.of(site.data(), List.of(rush)).add(sealed.check()).add(current);
      return new OpeningFigures(verdicts, screens, cpu, frames, sample, checks);
    }
  }

  private static long frames(Classroom room) {
    return room.seats().stream().mapToLong(Seat::frames).sum();
  }
}
