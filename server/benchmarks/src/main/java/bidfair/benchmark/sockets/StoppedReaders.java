package bidfair.benchmark.sockets;

import bidfair.benchmark.load.Audit;
import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Heartbeat;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Rush;
import bidfair.benchmark.load.SealedBids;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Site;
import bidfair.benchmark.load.Teacher;
import bidfair.benchmark.machine.HeapFigures;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import bidfair.server.rehearsal.Wishes;
import java.time.Duration;
import java.util.List;

/** People whose machines take nothing any more, in a room where the others play on. */
public final class StoppedReaders implements Measurement {
  private static final double DISTURBANCE = 1.2;
  private static final int PER_FIRM = 5;
  private static final int INPUTS_EACH = 3;
  private static final Duration WITHIN = Duration.ofSeconds(5);
  private static final double MIB = 1 << 20;
  private static final int MOST_ANNOUNCEMENTS = 2_000;

  /**
   * A heap of fixed size that is touched at the start: a collector lets what others do fill the
   * heap in any case, and the process would seem to grow by that. What it still grows by is beside
   * the heap, and what grows in the heap is looked for by itself.
   */
  private static final String[] TOUCHED_HEAP = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"};

  /** Longer than {@code stale-seconds}, after which the server lets go of who takes nothing. */
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  /** As shipped: unsent bytes that a socket may hold before it is stale. */
  private static final double SOCKET_BUFFER_MIB = 0.25;

  @Override
  public String name() {
    return "stopped";
  }

  @Override
  public String question() {
    return "What do a hundred readers that stop cost the server and the others?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    int playing = conditions.length().choose(20, 300, 300);
    int stopping = conditions.length().choose(5, 100, 100);
    int openings = conditions.length().choose(1, 2, 3);
    int announcements = conditions.length().choose(1, MOST_ANNOUNCEMENTS, MOST_ANNOUNCEMENTS);
    try (Site site = Site.open(conditions, TOUCHED_HEAP);
        Lines lines = new Lines();
        Lines narrow = Lines.narrow();
        Heartbeat heartbeat = new Heartbeat()) {
      Classroom room =
          Classroom.fill(
              Teacher.of(site).makeRoom(playing + stopping, PER_FIRM), lines, narrow, playing);
      heartbeat.keep(room.seats());
      List<Seat> players = room.seats().subList(0, playing);
      List<Seat> stopped = room.seats().subList(playing, playing + stopping);
      Wishes wishes = SealedBids.wishes(1);
      Rush rush =
          new Rush(
              players.stream().map(seat -> new Rush.Player(room, seat, wishes)).toList(),
              playing * INPUTS_EACH * (3 * openings + 1),
              1);
      play(room, wishes, rush, 1 + openings);
      Latencies calm = play(room, wishes, rush, openings);
      long heapBefore = HeapFigures.liveBytes(site.pid());
      long ramBefore = site.figures().residentBytes();
      Filling filling = new Filling(site);
      stopped.forEach(seat -> seat.line().listen(false));
      int full = filling.fill(room, stopping, announcements);
      conditions.say("%d can take no more".formatted(full));
      long heapAfter = HeapFigures.liveBytes(site.pid());
      long ramAfter = site.figures().residentBytes();
      Latencies beside = play(room, wishes, rush, openings);
      int letGo = filling.awaitLetGo(room, full, PATIENCE_NANOS);
      site.stop();
      return new Findings()
          .add(
              Figure.of("others-p99", "verdict of the others", beside.percentile(99), "ms")
                  .against("before they stopped", calm.percentile(99))
                  .reaching(Target.ratioAtMost(DISTURBANCE)))
          .add(
              Figure.of("heap", "heap grown meanwhile", (heapAfter - heapBefore) / MIB, "MiB")
                  .reaching(Target.atMost(stopping * SOCKET_BUFFER_MIB)))
          .add(
              Figure.of(
                      "memory",
                      "memory of the process grown, beside its heap",
                      (ramAfter - ramBefore) / MIB,
                      "MiB")
                  .reaching(Target.atMost(stopping * SOCKET_BUFFER_MIB)))
          .add(
              Figure.of("full", "stopped readers that could take no more", full, "")
                  .reaching(Target.atLeast(stopping)))
          .add(
              Figure.of("let-go", "of these the server let go", letGo, "")
                  .reaching(Target.atLeast(full)))
          .note(
              "%d people play, %d stop reading; the others' verdicts are taken after that"
                  .formatted(playing, stopping))
          .addAll(Audit.of(site.data(), List.of(rush)));
    }
  }

  private static Latencies play(Classroom room, Wishes wishes, Rush rush, int openings)
      throws InterruptedException {
    Latencies latencies = new Latencies();
    for (int i = 0; i < openings; i++) {
      room.openNextMonth();
      wishes.look(room.screen().awaitOpening());
      int first = rush.run(INPUTS_EACH, WITHIN);
      latencies.addAll(rush.inputs().latencies(first, rush.sent().size()));
      room.screen().takeShown();
    }
    return latencies;
  }
}
