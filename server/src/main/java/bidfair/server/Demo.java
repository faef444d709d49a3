package bidfair.server;

import bidfair.engine.game.Event;
import bidfair.server.access.Teachers;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.Storage;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Creation;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomState;
import bidfair.server.lab.RoomWatcher;
import bidfair.server.lab.Rooms;
import bidfair.server.lab.Submission;
import bidfair.server.protocol.Command;
import bidfair.server.scenarios.ShippedScenarios;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A room of the house, full of robots, whose game begins anew when it is over. */
final class Demo implements RoomWatcher {
  private static final String SCENARIO = "demo";
  private static final int ROBOTS = 12;

  /** Time to look at the podium. */
  static final Duration PODIUM = Duration.ofSeconds(30);

  private final Room room;
  private final TeacherKey house;
  private final Executor afterPodium;

  private Demo(Room room, TeacherKey house, Duration podium) {
    this.room = room;
    this.house = house;
    afterPodium = CompletableFuture.delayedExecutor(podium.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Finds or makes the room, and keeps it playing; returns its code.
   *
   * @param podium how long a game that is over stays to be looked at
   */
  static String in(Rooms rooms, Storage storage, Teachers teachers, Duration podium) {
    TeacherKey house = teachers.house().key();
    Room room =
        storage.rooms().all().stream()
            .filter(row -> row.teacher().equals(house))
            .map(RoomRow::code)
            .flatMap(code -> rooms.find(code).stream())
            .findFirst()
            .orElseGet(() -> create(rooms, house));
    room.watch(new Demo(room, house, podium));
    return room.code();
  }

  private static Room create(Rooms rooms, TeacherKey house) {
    RoomPlan plan =
        new RoomPlan(
            house,
            Optional.empty(),
            ShippedScenarios.find(SCENARIO).orElseThrow(),
            overrides(Optional.of(ROBOTS)));
    return switch (rooms.create(plan)) {
      case Creation.Created(Room created) -> created;
      case Creation.Refused refused ->
          throw new IllegalStateException("no demo room: " + refused.reason());
    };
  }

  @Override
  public void began(RoomReading reading) {
    RoomState state = reading.state();
    switch (state.phase()) {
      case LOBBY -> order(new Command.StartGame());
      case PLAYING -> state.clock().paused().ifPresent(why -> order(new Command.Resume()));
      case ENDED -> playAgain();
    }
  }

  @Override
  public void changed(RoomReading reading, List<Decided> batch) {
    boolean over =
        batch.stream()
            .flatMap(decided -> decided.events().stream())
            .anyMatch(event -> event instanceof RoomEvent.Played(Event.GameEnded _));
    if (over) {
      afterPodium.execute(this::playAgain);
    }
  }

  @Override
  public void durable(RoomReading reading, long seq) {}

  @Override
  public void beat(RoomReading reading) {}

  @Override
  public void halted(RoomReading reading) {}

  private void playAgain() {
    order(new Command.ResetGame(Optional.empty(), overrides(Optional.empty())));
    order(new Command.StartGame());
  }

  /** A refusal is nothing to act on: the room is busy or closed, and looks after itself. */
  private void order(Command command) {
    room.submit(
        new Submission(new Actor.Teacher(house), "", new RoomInput.Order(command), verdict -> {}));
  }

  private static Command.Overrides overrides(Optional<Integer> robots) {
    return new Command.Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        robots,
        Optional.empty());
  }
}
