package bidfair.server.world;

import static bidfair.server.world.SimulatedTime.MILLI;

import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.Submission;
import bidfair.server.net.socket.SimulatedSocket;
import bidfair.server.protocol.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A game in which everybody does what the seed says, and a rival, from some moment on, only what
 * nobody else may notice. Two of them with the same seed differ in nothing but that.
 */
final class SealedGame implements AutoCloseable {
  private static final int RIVAL = 1;
  private static final int OTHER = 2;
  private static final int PARTNER = 3;
  private static final int WINDOW = 60;
  private static final int LATEST_START = 220;

  private final Nature nature;
  private final Disk disk;
  private final SimulatedServer server;
  private final Room room;
  private final boolean idle;
  private final Dice secrets;
  private final List<Eavesdropper> everybody = new ArrayList<>();
  private final Map<String, Eavesdropper> listeners = new LinkedHashMap<>();
  private final Eavesdropper teacher;
  private final Eavesdropper rival;
  private final Instant beginning;
  private final int start;

  /**
   * @param secrets what the rival does in secret, the name of a part of the seed's chance; empty
   *     for nothing
   */
  SealedGame(long seed, Surroundings around, String secrets) {
    nature = Nature.of(seed, new Tally());
    idle = secrets.isEmpty();
    this.secrets = nature.dice(secrets);
    beginning = nature.time().instant();
    disk = Disk.of(around.emptyStore());
    server = new SimulatedServer(nature, 0, disk, around, () -> {});
    TeacherKey key = server.teacher();
    Dice dice = nature.dice("sealed");
    room =
        server.create(new RoomPlan(key, Optional.empty(), RandomScenario.draw(dice), robots(dice)));
    start = 10 + dice.below(LATEST_START);
    server.begin();
    server.writeWithin(2 * MILLI);
    sit(RIVAL, new RoomInput.FirmChoice.Found("Rival"));
    sit(OTHER, new RoomInput.FirmChoice.Found("Other"));
    sit(PARTNER, new RoomInput.FirmChoice.Found("Partner"));
    teacher = listen(wire -> SimulatedSocket.ofTeacher(server.services(), wire, room, key));
    rival = listen(RIVAL);
    listeners.put("another student", listen(OTHER));
    listeners.put("a third student", listen(PARTNER));
    listeners.put(
        "the screen", listen(wire -> SimulatedSocket.ofScreen(server.services(), wire, room)));
  }

  /** Plays until some time after the rival has begun to act in secret. */
  void play() {
    runUntil(Eavesdropper.TICK);
    teacher.order(new Command.StartGame());
    Dice open = nature.dice("what all do");
    Dice rivals = nature.dice("what the rival does in public");
    for (int tick = 2; tick < start + WINDOW; tick++) {
      long begin = tick * Eavesdropper.TICK;
      if (tick >= start && !idle) {
        actInSecret(begin);
      }
      runUntil(begin + 20 * MILLI);
      actInPublic(open);
      if (tick < start) {
        rival.order(new SeatWishes().next(rival.tables(), rivals));
      }
    }
    runUntil((start + WINDOW) * Eavesdropper.TICK);
  }

  /** By name, all who may not learn what the rival does. */
  Set<String> listeners() {
    return listeners.keySet();
  }

  List<Eavesdropper.Heard> heardBy(String listener) {
    return Objects.requireNonNull(listeners.get(listener)).heard();
  }

  /** All that others have been shown until the very end. */
  List<List<Eavesdropper.Heard>> sight() {
    return listeners.values().stream().map(Eavesdropper::heard).toList();
  }

  /** The tick in which the rules tell what was secret, or the end. */
  long end() {
    return Disclosure.after(beginning.plusNanos(start * Eavesdropper.TICK), journal())
        .map(at -> Duration.between(beginning, at).toNanos() / Eavesdropper.TICK)
        .orElse(start + WINDOW - 2L);
  }

  /** What the rival has done in secret and before the end, as far as it was accepted. */
  long secretsUntil(long tick) {
    Instant from = beginning.plusNanos(start * Eavesdropper.TICK);
    Instant to = beginning.plusNanos(tick * Eavesdropper.TICK);
    return journal().stream()
        .filter(decided -> decided.actor().equals(new Actor.Seat(RIVAL)))
        .filter(decided -> decided.at().isAfter(from) && decided.at().isBefore(to))
        .filter(decided -> decided.verdict().isAccepted())
        .count();
  }

  @Override
  public void close() {
    server.end();
    disk.close();
  }

  private List<Decided> journal() {
    return Verification.read(server.journal(), room.key());
  }

  private void actInSecret(long begin) {
    Wishes wishes = new SecretWishes();
    int deeds = secrets.below(8);
    for (int i = 0; i < deeds; i++) {
      nature
          .time()
          .after(
              begin + secrets.between(0, Eavesdropper.TICK) - nature.time().nanos(),
              () -> rival.order(wishes.next(rival.tables(), secrets)));
    }
    if (secrets.percent(5)) {
      rival.comeBack(secrets.percent(50));
    }
  }

  /** In the middle of a tick, so that it is written before the next. */
  private void actInPublic(Dice dice) {
    Wishes wishes = new SeatWishes();
    for (Eavesdropper listener : listeners.values()) {
      if (dice.percent(40)) {
        listener.order(wishes.next(listener.tables(), dice));
      }
      if (dice.percent(3)) {
        listener.comeBack(dice.percent(50));
      }
    }
  }

  private static Command.Overrides robots(Dice dice) {
    return new Command.Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(dice.below(3)),
        Optional.empty());
  }

  private void sit(int number, RoomInput.FirmChoice firm) {
    RoomInput seat =
        new RoomInput.TakeSeat("n" + number, "Student", firm, "claim" + number, "t" + number, "p");
    room.submit(new Submission(new Actor.Visitor(), "", seat, _ -> {}));
    server.attend();
    while (server.reading().flatMap(now -> now.state().seats().find(number)).isEmpty()) {
      step();
    }
  }

  private Eavesdropper listen(int number) {
    return listen(wire ->
        SimulatedSocket.ofSeat(
            server.services(),
            wire,
            room,
            number,
            reading().state().seats().find(number).orElseThrow().firm()));
  }

  private Eavesdropper listen(Function<Eavesdropper, SimulatedSocket> door) {
    Eavesdropper listener = new Eavesdropper(nature.time(), door);
    everybody.add(listener);
    return listener;
  }

  private RoomReading reading() {
    return server.reading().orElseThrow();
  }

  private void runUntil(long nanos) {
    attend();
    boolean[] reached = {false};
    nature.time().after(nanos - nature.time().nanos(), () -> reached[0] = true);
    while (!reached[0]) {
      step();
    }
  }

  private void step() {
    Broken.unless(nature.time().step(), 5, "nothing will ever happen again");
    attend();
  }

  /** Whoever has something to do is called. */
  private void attend() {
    server.attend();
    everybody.forEach(Eavesdropper::attend);
  }
}
