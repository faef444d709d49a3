package bidfair.server.world;

import bidfair.server.journal.Journal;
import bidfair.server.journal.Storage;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Creation;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomLife;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.Rooms;
import bidfair.server.net.socket.SocketServices;
import bidfair.server.view.Views;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One life of the server, from its start until the power is cut: store, rooms, views and sockets,
 * wired as {@link bidfair.server.App} does it, but led by the world.
 */
final class SimulatedServer {
  private static final Duration BEAT = Duration.ofMillis(50);
  private static final int MAX_ROOMS = 3;

  private final Nature nature;
  private final Disk disk;
  private final Dice dice;
  private final Runnable whenDead;
  private final SimulatedHand hand = new SimulatedHand();
  private final Alarm writing;
  private final Witness witness = new Witness();
  private final List<Line> lines = new ArrayList<>();
  private final Storage storage;
  private final Rooms rooms;
  private final SocketServices services;
  private @Nullable RoomLife life;
  private @Nullable Alarm turning;
  private @Nullable CrashPoint awaited;
  private long writeNanos = 10 * SimulatedTime.MILLI;
  private boolean dead;

  /**
   * @param whenDead told after a crash, when the disk is as the crash has left it
   */
  SimulatedServer(Nature nature, int life, Disk disk, Surroundings around, Runnable whenDead) {
    this.nature = nature;
    this.disk = disk;
    this.whenDead = whenDead;
    dice = nature.dice("server " + life);
    writing = new Alarm(nature.time(), this::write);
    storage = Storage.open(disk.folder(), around.storage(), hand, Runnable::run);
    Views views =
        new Views(
            _ -> List.of("http://10.0.0.7:8080"),
            around.limits().stale(),
            nature.time()::nanos,
            dice.generator());
    services = around.services(nature.time(), views);
    RoomSetup setup =
        new RoomSetup(
            nature.time(), nature.time(), dice.generator(), MAX_ROOMS, BEAT, (_, led) -> lead(led));
    rooms =
        Rooms.open(
            storage.journal(),
            storage.rooms(),
            setup,
            room -> {
              views.of(room);
              room.watch(witness);
            });
  }

  /** Makes the first teacher. */
  TeacherKey teacher() {
    return storage.teachers().add("chen", "hash", true).key();
  }

  Room create(RoomPlan plan) {
    return ((Creation.Created) rooms.create(plan)).room();
  }

  /** From now on everything takes its time. */
  void begin() {
    hand.takeTime(() -> writing.set(dice.between(SimulatedTime.MILLI / 10, writeNanos)));
    attend();
  }

  Optional<Room> find(String code) {
    return rooms.find(code);
  }

  Journal journal() {
    return storage.journal();
  }

  SocketServices services() {
    return services;
  }

  Optional<RoomReading> reading() {
    return witness.room();
  }

  /** Whether anything was decided or became durable since the last call. */
  boolean hasNews() {
    return witness.hasNews();
  }

  /** Whether the game is not yet what the latest decision has made of it. */
  boolean isRollingBack() {
    return witness.isRollingBack();
  }

  boolean isAlive() {
    return !dead;
  }

  void add(Line line) {
    lines.add(line);
  }

  /** From now on a write takes up to so long. */
  void writeWithin(long nanos) {
    writeNanos = nanos;
  }

  /** The power is cut as soon as this is where things stand. */
  void crashAt(CrashPoint point) {
    awaited = point;
  }

  /** Something may have happened: whoever has something to do is called. */
  void attend() {
    if (dead) {
      return;
    }
    if (life != null && turning != null) {
      long until = life.untilWork();
      turning.set(until == 0 ? dice.below((int) SimulatedTime.MILLI / 2) : until);
    }
    lines.removeIf(Line::isOver);
    lines.forEach(Line::attend);
  }

  /** The power is cut: nothing of this life goes on, but what the disk has. */
  private void die(CrashPoint point) {
    nature.tally().count("crash " + point);
    nature.trace().note("crash " + point);
    dead = true;
    hand.drop();
    lines.forEach(line -> line.serverDies(dice.percent(70)));
    storage.close();
    whenDead.run();
  }

  /** Lets go of everything at the end of the world. */
  void end() {
    if (!dead) {
      dead = true;
      hand.drop();
      storage.close();
    }
  }

  private void lead(RoomLife led) {
    life = led;
    turning = new Alarm(nature.time(), this::turn);
  }

  private void turn() {
    if (dead || life == null) {
      return;
    }
    long before = durable();
    boolean alive = life.turn();
    Broken.unless(alive, 5, "the room has ended by a fault");
    boolean told = durable() > before;
    if (told && awaited == CrashPoint.ACKNOWLEDGED) {
      crash(CrashPoint.ACKNOWLEDGED);
    } else if (told && awaited == CrashPoint.BROADCAST) {
      lines.stream().filter(_ -> dice.percent(50)).forEach(Line::turn);
      crash(CrashPoint.BROADCAST);
    }
  }

  private void write() {
    if (dead || !hand.isCalled()) {
      return;
    }
    if (awaited == CrashPoint.DECIDED) {
      crash(CrashPoint.DECIDED);
    } else if (awaited == CrashPoint.WRITING) {
      disk.cutPowerDuring(hand::write, dice);
      die(CrashPoint.WRITING);
    } else {
      hand.write();
      if (awaited == CrashPoint.SYNCED) {
        crash(CrashPoint.SYNCED);
      }
    }
  }

  private void crash(CrashPoint point) {
    disk.cutPower(dice);
    die(point);
  }

  private long durable() {
    return reading().map(RoomReading::durableSeq).orElse(0L);
  }
}
