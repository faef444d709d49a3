package bidfair.benchmark.burst;

import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Inputs;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Rush;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Site;
import bidfair.benchmark.load.Teacher;
import bidfair.benchmark.load.Wishes;
import bidfair.benchmark.measure.Conditions;
import bidfair.server.protocol.Command;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The program under the rush of one room's openings. */
final class Opening {
  static final Duration WITHIN = Duration.ofSeconds(5);
  static final int INPUTS_EACH = 3;
  private static final int SEATS_PER_FIRM = 5;

  private Opening() {}

  static void probe(Conditions conditions, int seats, int warmUps, int months)
      throws IOException, InterruptedException {
    try (Site site = Site.open(conditions);
        Lines lines = new Lines()) {
      Classroom room =
          Classroom.fill(Teacher.of(site).makeRoom(seats, SEATS_PER_FIRM), lines);
      conditions.say("filled with " + room.seats().size());
      Wishes wishes = new Wishes(1);
      List<Rush.Player> players =
          room.seats().stream().map(seat -> new Rush.Player(room, seat, wishes)).toList();
      int most = seats * INPUTS_EACH * (warmUps + months);
      Rush rush = new Rush(players, most, 1);
      for (int month = 1; month <= warmUps + months; month++) {
        room.console().order(new Command.StepMonth());
        wishes.look(room.screen());
        Duration cpu = site.figures().cpu();
        long framesBefore = room.seats().stream().mapToLong(Seat::frames).sum();
        int first = rush.run(INPUTS_EACH, WITHIN);
        Latencies latencies = rush.latencies(first);
        Inputs inputs = rush.inputs();
        long accepted = 0;
        for (int i = first; i < rush.sent().size(); i++) {
          accepted += inputs.isAccepted(i) ? 1 : 0;
        }
        conditions.say(
            "month %d: p50 %.2f p90 %.2f p99 %.2f max %.2f; accepted %d; cpu %d ms; frames %d"
                .formatted(
                    month,
                    latencies.percentile(50),
                    latencies.percentile(90),
                    latencies.percentile(99),
                    latencies.percentile(100),
                    accepted,
                    site.figures().cpu().minus(cpu).toMillis(),
                    room.seats().stream().mapToLong(Seat::frames).sum() - framesBefore));
      }
      site.stop();
    }
  }
}
