package bidfair.benchmark.breadth;

import bidfair.benchmark.load.Audit;
import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Rush;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.load.SealedBids;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Site;
import bidfair.benchmark.load.Teacher;
import bidfair.benchmark.load.Trace;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Findings;
import bidfair.server.rehearsal.Schedule;
import bidfair.server.rehearsal.Wishes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program with many rooms that play, each person acting every four seconds. */
final class School {
  private static final int INPUTS_EACH = 2;
  private static final Duration WHILE = Duration.ofSeconds(8);
  private static final int CROWD_PER_FIRM = 5;

  private final Conditions conditions;
  private final SchoolPlan plan;
  private final Site site;
  private final Lines lines;
  private final Lines crowdsLines;
  private final Teacher teacher;

  private School(Conditions conditions, SchoolPlan plan, Site site, Lines lines, Lines crowdsLines)
      throws IOException, InterruptedException {
    this.conditions = conditions;
    this.plan = plan;
    this.site = site;
    this.lines = lines;
    this.crowdsLines = crowdsLines;
    teacher = Teacher.of(site);
  }

  static SchoolFigures play(Conditions conditions, SchoolPlan plan)
      throws IOException, InterruptedException {
    try (Site site = Site.open(conditions);
        Lines lines = new Lines();
        // What a thousand others are told must not wait in the way of the verdicts that count.
        Lines crowdsLines = new Lines()) {
      return new School(conditions, plan, site, lines, crowdsLines).play();
    }
  }

  private SchoolFigures play() throws IOException, InterruptedException {
    List<Rush.Player> players = new ArrayList<>();
    List<Classroom> rooms = new ArrayList<>();
    for (int i = 0; i < plan.rooms(); i++) {
      rooms.add(fill(plan.firms() * plan.peoplePerFirm(), plan.peoplePerFirm(), players, lines));
    }
    conditions.say("%d people in %d rooms".formatted(players.size(), rooms.size()));
    List<Rush.Player> crowd = new ArrayList<>();
    Classroom crowded = fill(plan.crowd(), CROWD_PER_FIRM, crowd, crowdsLines);
    Rush rush =
        new Rush(players, players.size() * INPUTS_EACH * (2 * plan.rounds() + plan.warmUps()), 1);
    int rushes = plan.rounds() + plan.warmUpRushes();
    Rush other = new Rush(crowd, crowd.size() * Disturbance.INPUTS_EACH * rushes, 2);
    Disturbance disturbance = new Disturbance(crowded, other);
    for (int warmUp = 0; warmUp < plan.warmUps(); warmUp++) {
      crowded.ping();
      if (warmUp < plan.warmUpRushes()) {
        disturbance.run(() -> rush.run(INPUTS_EACH, WHILE));
      } else {
        rush.run(INPUTS_EACH, WHILE);
      }
    }
    Latencies calm = new Latencies();
    Latencies closing = new Latencies();
    Latencies disturbed = new Latencies();
    int first = 0;
    long start = 0;
    for (int round = 1; round <= plan.rounds(); round++) {
      boolean last = round == plan.rounds();
      rooms.forEach(room -> Trace.watchers(room).forEach(seat -> seat.log(last)));
      crowded.ping();
      start = System.nanoTime();
      first = rush.run(INPUTS_EACH, WHILE);
      Schedule.rest();
      calm.addAll(rush.inputs().latencies(first, rush.sent().size()));
      rooms.forEach(room -> room.seats().forEach(seat -> seat.log(false)));
      Sample.Mark mark = new Sample.Mark(first, rush.sent().size(), start);
      Disturbance.Moments when = disturbance.run(() -> rush.run(INPUTS_EACH, WHILE));
      closing.addAll(rush.inputs().latencies(mark.to(), when.closing(), when.opening()));
      disturbed.addAll(rush.inputs().latencies(mark.to(), when.opening(), when.end()));
      conditions.say(
          "round %d: p99 %.2f ms calm, %.2f ms disturbed so far"
              .formatted(round, calm.percentile(99), disturbed.percentile(99)));
      if (last) {
        Trace trace = Trace.since(start, rooms);
        site.stop();
        Findings checks = Audit.of(site.data(), List.of(rush, other));
        Sample sample = Sample.of(rush, mark, rooms, trace, site.data());
        return new SchoolFigures(calm, closing, disturbed, sample, checks);
      }
    }
    throw new IllegalArgumentException("a school needs a round");
  }

  private Classroom fill(int people, int perFirm, List<Rush.Player> players, Lines over)
      throws IOException, InterruptedException {
    Classroom room = Classroom.fill(teacher.makeRoom(people, perFirm), over);
    room.openNextMonth();
    Wishes wishes = SealedBids.wishes(players.size());
    wishes.look(room.screen().awaitOpening());
    for (Seat seat : room.seats()) {
      players.add(new Rush.Player(room, seat, wishes));
    }
    return room;
  }
}
