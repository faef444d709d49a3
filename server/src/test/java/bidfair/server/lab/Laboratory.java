package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.units.FirmId;
import bidfair.server.journal.ChainRepair;
import bidfair.server.journal.Journal;
import bidfair.server.journal.Storage;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.scenarios.ShippedScenarios;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rooms on a real database, with time in the test's hand. */
final class Laboratory implements AutoCloseable {
  static final TeacherKey TEACHER_KEY = new TeacherKey(1);
  static final Actor TEACHER = new Actor.Teacher(TEACHER_KEY);
  static final Actor VISITOR = new Actor.Visitor();
  static final Overrides AS_IT_IS = overrides(Optional.empty(), Optional.empty());
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  final HandTicker ticker = new HandTicker();
  final List<Room> opened = new CopyOnWriteArrayList<>();
  final HeldJournal journal;
  private final Path folder;
  private Storage storage;
  private Rooms rooms;
  private int inputs;

  Laboratory(Path folder) {
    this.folder = folder;
    storage = Storage.open(folder);
    assertThat(storage.teachers().add("chen", "hash", true).key()).isEqualTo(TEACHER_KEY);
    journal = new HeldJournal(storage.journal());
    rooms = openRooms(journal);
  }

  Rooms rooms() {
    return rooms;
  }

  /** What is on disk now. */
  Journal journal() {
    return storage.journal();
  }

  /** Everything goes down, and comes up again from the data folder. */
  void restart() {
    restartAfter(() -> {});
  }

  /** Everything goes down, something happens to the data folder, and all comes up again. */
  void restartAfter(Runnable accident) {
    close();
    accident.run();
    storage = Storage.open(folder);
    rooms = openRooms(new HeldJournal(storage.journal()));
  }

  ChainRepair repair() {
    return storage.repair();
  }

  Room room() {
    return room(AS_IT_IS);
  }

  /** A room of the demo scenario: days of 400 ms, breaks of 3 s. */
  Room room(Overrides overrides) {
    RoomPlan plan =
        new RoomPlan(
            TEACHER_KEY, Optional.empty(), ShippedScenarios.find("demo").orElseThrow(), overrides);
    return ((Creation.Created) rooms.create(plan)).room();
  }

  static Overrides overrides(Optional<Integer> months, Optional<Integer> robots) {
    return new Overrides(
        Optional.empty(),
        Optional.empty(),
        months,
        Optional.empty(),
        Optional.empty(),
        robots,
        Optional.empty());
  }

  CompletableFuture<Verdict> send(Room room, Actor actor, String id, RoomInput input) {
    CompletableFuture<Verdict> verdict = new CompletableFuture<>();
    assertThat(room.submit(new Submission(actor, id, input, verdict::complete))).isTrue();
    return verdict;
  }

  /** The verdict, as ACCEPTED or the name of a reason. */
  String say(Room room, Actor actor, RoomInput input) {
    inputs++;
    return get(send(room, actor, "i" + inputs, input)).reason().orElse("ACCEPTED");
  }

  String say(Room room, Actor actor, Command command) {
    return say(room, actor, new RoomInput.Order(command));
  }

  String teacher(Room room, Command command) {
    return say(room, TEACHER, command);
  }

  void accept(Room room, Actor actor, Command command) {
    assertThat(say(room, actor, command)).isEqualTo("ACCEPTED");
  }

  String sit(Room room, String number, FirmChoice firm) {
    return say(room, VISITOR, seat(number, firm));
  }

  static RoomInput.TakeSeat seat(String number, FirmChoice firm) {
    return new RoomInput.TakeSeat(
        number, "Student " + number, firm, "claim-" + number, "token-" + number, "pin-" + number);
  }

  static FirmChoice found(String name) {
    return new FirmChoice.Found(name);
  }

  static FirmChoice join(int firm) {
    return new FirmChoice.Join(new FirmId(firm));
  }

  static FirmChoice takeOver(int firm) {
    return new FirmChoice.TakeOver(new FirmId(firm));
  }

  /** Gives the room a turn, so that whatever time has brought by now was begun. */
  void settle(Room room) {
    accept(room, TEACHER, new Command.Announce("Tick", Optional.empty()));
  }

  <T> T ask(Room room, Function<RoomState, T> question) {
    return get(room.ask(reading -> question.apply(reading.state())));
  }

  /** Looks at a room, or asserts something of it, on its thread. */
  void inside(Room room, Consumer<RoomState> look) {
    watch(room, reading -> look.accept(reading.state()));
  }

  void watch(Room room, Consumer<RoomReading> look) {
    CompletableFuture<Boolean> looked = new CompletableFuture<>();
    room.watch(new OneLook(look, looked));
    assertThat(get(looked)).isTrue();
  }

  ClockView clock(Room room) {
    return get(room.ask(RoomReading::clock));
  }

  int day(Room room) {
    return ask(room, state -> state.game().orElseThrow().state().day());
  }

  String hash(Room room) {
    return ask(room, state -> state.game().orElseThrow().hash());
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    rooms.close();
    storage.close();
  }

  private Rooms openRooms(HeldJournal from) {
    Random random = new Random(7);
    InstantSource instants = () -> NOON;
    return Rooms.open(
        from, storage.rooms(), new RoomSetup(ticker, instants, random, 3), opened::add);
  }
}
