package bidfair.server.world;

import static bidfair.server.world.SimulatedTime.MILLI;
import static bidfair.server.world.SimulatedTime.SECOND;

import bidfair.engine.Game;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomState;
import bidfair.server.net.socket.SimulatedSocket;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.protocol.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One seed's world, from the making of a room until everybody agrees on what became of it. */
final class World implements AutoCloseable, SimulatedClient.Door {
  private static final long PLAY = 12 * SECOND;
  private static final long HEALING = 90 * SECOND;
  private static final long QUIET = 2 * SECOND;

  private final Nature nature;
  private final Surroundings around;
  private final Disk disk;
  private final Dice dice;
  private final Mischief mischief;
  private final History history = new History();
  private final Sightings sightings = new Sightings();
  private final List<SimulatedClient> clients = new ArrayList<>();
  private final Map<Long, String> hashes = new HashMap<>();
  private final String code;
  private final TeacherKey teacher;
  private SimulatedServer server;
  private int lives;
  private boolean healed;

  World(long seed, Surroundings around, Tally tally) {
    nature = Nature.of(seed, tally);
    this.around = around;
    dice = nature.dice("world");
    mischief = new Mischief(dice.oneOf(0, 2, 10));
    disk = Disk.of(around.emptyStore());
    server = new SimulatedServer(nature, lives, disk, around, this::crashed);
    teacher = server.teacher();
    RoomPlan plan =
        new RoomPlan(
            teacher, Optional.empty(), RandomScenario.draw(nature.dice("scenario")), overrides());
    code = server.create(plan).code();
    server.begin();
  }

  /**
   * Plays the world to its end.
   *
   * @throws Broken if a promise is not kept
   */
  void play() {
    populate();
    Faults faults = new Faults(nature, this);
    faults.begin();
    runUntil(PLAY);
    faults.end();
    heal();
    settle();
    verify();
    nature.tally().add("steps", nature.trace().steps());
    nature.tally().add("inputs", history.inputs());
    nature.tally().add("verdicts", history.verdicts());
  }

  Trace trace() {
    return nature.trace();
  }

  SimulatedServer server() {
    return server;
  }

  Disk disk() {
    return disk;
  }

  List<SimulatedClient> clients() {
    return clients;
  }

  @Override
  public Optional<Function<Line.Browser, Line>> to(Actor who) {
    if (!server.isAlive()) {
      return Optional.empty();
    }
    SimulatedServer now = server;
    Dice network = nature.dice("line %d".formatted(nature.trace().steps()));
    return Optional.of(browser -> {
      Line line = new Line(nature, network, browser, wire -> socket(now, who, wire));
      now.add(line);
      return line;
    });
  }

  @Override
  public void close() {
    server.end();
    disk.close();
  }

  private SimulatedSocket socket(SimulatedServer now, Actor who, Line wire) {
    Optional<Room> room = now.find(code);
    if (room.isEmpty()) {
      return SimulatedSocket.denied(now.services(), wire, Refusal.UNKNOWN_ROOM);
    }
    return switch (who) {
      case Actor.Seat(int number) ->
          state()
              .flatMap(state -> state.seats().find(number))
              .map(seat ->
                  SimulatedSocket.ofSeat(now.services(), wire, room.get(), number, seat.firm()))
              .orElseGet(() -> SimulatedSocket.denied(now.services(), wire, Refusal.NOT_SIGNED_IN));
      case Actor.Teacher(var key) ->
          SimulatedSocket.ofTeacher(now.services(), wire, room.get(), key);
      default -> SimulatedSocket.ofScreen(now.services(), wire, room.get());
    };
  }

  private void populate() {
    add(new Actor.Teacher(teacher), "teacher", new TeacherWishes());
    add(new Actor.Visitor(), "screen", (_, _) -> new Command.Pause());
    int people = 2 + dice.below(7);
    for (int i = 1; i <= people; i++) {
      String name = "s" + i;
      Entrance entrance =
          new Entrance(nature, history, name, this::room, this::state, seat -> sit(seat, name));
      nature.time().after(dice.between(0, SECOND), entrance::ask);
    }
  }

  private void sit(int seat, String name) {
    Actor who = new Actor.Seat(seat);
    add(who, name, new SeatWishes());
    if (dice.percent(25)) {
      add(who, name + "b", new SeatWishes());
    }
  }

  private void add(Actor who, String name, Wishes wishes) {
    SimulatedClient client =
        new SimulatedClient(nature, who, name, mischief, this, history, sightings, wishes);
    clients.add(client);
    if (healed) {
      client.rest();
    }
    client.start();
  }

  private Optional<Room> room() {
    return server.isAlive() ? server.find(code) : Optional.empty();
  }

  private Optional<RoomState> state() {
    return server.isAlive() ? server.reading().map(RoomReading::state) : Optional.empty();
  }

  /** The power was cut; after a while the server is started again. */
  private void crashed() {
    nature.time().after(healed ? MILLI : dice.between(50 * MILLI, 3 * SECOND), this::boot);
  }

  private void boot() {
    lives++;
    server = new SimulatedServer(nature, lives, disk, around, this::crashed);
    Optional<Room> room = server.find(code);
    Broken.unless(room.isPresent(), 6, "the room is not there after a crash");
    history.check(Verification.read(server.journal(), room.orElseThrow().key()));
    server.begin();
  }

  private void runUntil(long end) {
    while (nature.time().nanos() < end) {
      step();
    }
  }

  private void step() {
    Broken.unless(nature.time().step(), 5, "nothing will ever happen again");
    server.attend();
    around.complaints().check();
    if (server.isAlive() && server.hasNews()) {
      examine(server.reading().orElseThrow());
    }
  }

  /** What is decided keeps the books; what is durable is what the journal will say. */
  private void examine(RoomReading reading) {
    reading.state().game().map(Game::state).ifPresent(Bookkeeping::check);
    boolean certain = reading.durableSeq() == reading.decidedSeq() && !reading.isHalted();
    if (certain && !server.isRollingBack() && dice.percent(10)) {
      reading
          .state()
          .game()
          .map(Game::hash)
          .ifPresent(hash -> hashes.put(reading.durableSeq(), hash));
    }
  }

  private void heal() {
    healed = true;
    boolean garbled = mischief.garbled() > 0;
    mischief.end();
    disk.heal();
    nature.trace().note("healed");
    clients.forEach(client -> {
      client.rest();
      client.line().ifPresent(line -> line.read(true));
      if (garbled) { // A frame that was dropped is missed only when the next one comes.
        client.comeBack();
      }
    });
    if (server.isAlive()) {
      server.writeWithin(5 * MILLI);
    }
  }

  /** Everybody gets all answers, and then nothing happens any more. */
  private void settle() {
    long end = nature.time().nanos() + HEALING;
    boolean paused = false;
    while (nature.time().nanos() < end) {
      step();
      boolean settled = goesOn() && clients.stream().allMatch(SimulatedClient::isSettled);
      if (settled && !paused) {
        paused = true;
        clients.getFirst().order(new Command.Pause());
      } else if (settled) {
        end = Math.min(end, nature.time().nanos() + QUIET);
      }
    }
    for (SimulatedClient client : clients) {
      Broken.unless(
          client.isSettled(), 2, "%s waits for %d verdicts", client.name(), client.waiting());
    }
  }

  private boolean goesOn() {
    return server.isAlive() && server.reading().filter(RoomReading::isHalted).isEmpty();
  }

  private void verify() {
    Room room = server.find(code).orElseThrow();
    List<Decided> journal = Verification.read(server.journal(), room.key());
    history.check(journal);
    Verification verification = new Verification(journal);
    verification.replay(sightings, hashes);
    clients.stream()
        .filter(client -> !client.isGone())
        .forEach(client -> verification.compare(client.who(), client.tables()));
  }

  private Overrides overrides() {
    return new Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(dice.below(3)),
        Optional.empty());
  }
}
