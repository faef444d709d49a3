package bidfair.benchmark.delivery;

import bidfair.benchmark.baseline.BareLoad;
import bidfair.benchmark.load.Audit;
import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Rush;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Site;
import bidfair.benchmark.load.Teacher;
import bidfair.benchmark.load.Trace;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import bidfair.server.protocol.PublicRow;
import bidfair.server.rehearsal.Schedule;
import java.time.Duration;
import java.util.List;

/** What a frame costs the server, deciding and storing included, beside bare Netty. */
public final class Delivery implements Measurement {
  private static final String BARE = "bare Netty, framed once, one flush a beat";
  private static final double LIMIT = 1.3;
  private static final int PER_FIRM = 5;
  private static final int WARM_UPS = 4;
  private static final double NANOS = 1e3;

  @Override
  public String name() {
    return "delivery";
  }

  @Override
  public String question() {
    return "What does a frame on a screen cost the server's processor?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    int seats = conditions.length().choose(20, 1000, 1000);
    Duration time = Duration.ofSeconds(conditions.length().choose(2, 10, 30));
    int inputsEach = Math.toIntExact(conditions.length().choose(1L, 1L, 3L));
    try (Site site = Site.open(conditions);
        Lines lines = new Lines()) {
      Classroom room = Classroom.fill(Teacher.of(site).makeRoom(seats, PER_FIRM), lines);
      room.openNextMonth();
      BackAndForth choice =
          new BackAndForth(
              room.screen().awaitOpening().clients().stream().map(PublicRow.Client::key).toList());
      List<Rush.Player> players =
          room.seats().stream().map(seat -> new Rush.Player(room, seat, choice)).toList();
      Rush rush = new Rush(players, seats * inputsEach * (WARM_UPS + 1), 1);
      for (int i = 0; i < WARM_UPS; i++) {
        rush.run(inputsEach, time);
      }
      Trace.watchers(room).forEach(seat -> seat.log(true));
      long framesBefore = frames(room);
      long bytesBefore = bytes(room);
      Spent before = Spent.of(site.figures());
      long start = System.nanoTime();
      int first = rush.run(inputsEach, time);
      Schedule.rest();
      Spent spent = Spent.of(site.figures()).minus(before);
      long frames = frames(room) - framesBefore;
      long bytes = bytes(room) - bytesBefore;
      List<Classroom> rooms = List.of(room);
      Trace trace = Trace.since(start, rooms);
      site.stop();
      Findings checks = Audit.of(site.data(), List.of(rush));
      Sample sample =
          Sample.of(
              rush, new Sample.Mark(first, rush.sent().size(), start), rooms, trace, site.data());
      conditions.say("the same over bare Netty");
      BareLoad.Echo echo = BareLoad.echo(conditions, sample, WARM_UPS, 1);
      double bare = micros(echo.cpu(), echo.frames());
      return new Findings()
          .add(
              perFrame("cpu-frame", "but for storing", spent.all().minus(spent.storing()), frames)
                  .against(BARE, bare)
                  .reaching(Target.ratioAtMost(LIMIT)))
          .add(
              perFrame("loops-frame", "on the event loops", spent.eventLoops(), frames)
                  .against(BARE, bare))
          .add(
              perFrame("stored-frame", "storing included", spent.all(), frames).against(BARE, bare))
          .add(Figure.of("frames", "frames delivered", (double) frames, ""))
          .add(Figure.of("frame-bytes", "bytes a frame", (double) bytes / frames, "B"))
          .note(
              "%d seats, %d inputs in %d s, each durable before its verdict"
                  .formatted(seats, sample.inputs().size(), time.toSeconds()))
          .addAll(checks)
          .addAll(
              BesideRivals.compare(
                  conditions,
                  seats,
                  Math.toIntExact(sample.inputs().size() / time.toSeconds()),
                  Math.toIntExact(time.toSeconds()),
                  micros(spent.all(), frames)));
    }
  }

  private static Figure perFrame(String key, String part, Duration spent, long frames) {
    String title = "processor time a delivered frame, " + part;
    return Figure.of(key, title, micros(spent, frames), "µs");
  }

  private static double micros(Duration spent, long frames) {
    return spent.toNanos() / NANOS / frames;
  }

  private static long frames(Classroom room) {
    return room.seats().stream().mapToLong(Seat::frames).sum();
  }

  private static long bytes(Classroom room) {
    return room.seats().stream().mapToLong(Seat::frameBytes).sum();
  }
}
