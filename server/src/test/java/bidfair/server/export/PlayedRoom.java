package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.journal.Storage;
import bidfair.server.journal.TeacherAccount;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Creation;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.Rooms;
import bidfair.server.lab.Submission;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.scenarios.ShippedScenarios;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A real room with a real journal, in which people and robots play and a test is the teacher. */
public final class PlayedRoom implements AutoCloseable {
  private final Storage storage;
  private final Rooms rooms;
  private final Actor teacher;
  private final Room room;
  private final int robots;

  public PlayedRoom(Path folder, String scenario, int robots) {
    this.robots = robots;
    storage = Storage.open(folder);
    TeacherAccount account = storage.teachers().add("Chen", "hash", true);
    teacher = new Actor.Teacher(account.key());
    rooms = Rooms.open(storage.journal(), storage.rooms(), RoomSetup.ofSystem(5), _ -> {});
    RoomPlan plan =
        new RoomPlan(
            account.key(),
            Optional.of("CRM 三班"),
            ShippedScenarios.find(scenario).orElseThrow(),
            overrides());
    room = ((Creation.Created) rooms.create(plan)).room();
    order(new Command.SetMode(ClockMode.TEACHER));
  }

  public Journal journal() {
    return storage.journal();
  }

  public Room room() {
    return room;
  }

  public RoomKey key() {
    return room.key();
  }

  public void sit(String number, String name, String firm) {
    Verdict verdict =
        send(
            new Actor.Visitor(),
            new RoomInput.TakeSeat(
                number, name, new FirmChoice.Found(firm), "claim" + number, "t" + number, "p"));
    assertThat(verdict).isEqualTo(Verdict.ACCEPTED);
  }

  public void order(Command command) {
    assertThat(send(teacher, new RoomInput.Order(command))).isEqualTo(Verdict.ACCEPTED);
  }

  public Verdict act(int seat, Action action) {
    return send(new Actor.Seat(seat), new RoomInput.Order(new Command.Play(action)));
  }

  /** Until the end of the year. */
  public void playOn() {
    while (!read(reading -> reading.state().game().orElseThrow().state().isOver())) {
      step(new Command.StepMonth());
    }
  }

  /** Until what was ordered has passed and is durable. */
  public void step(Command step) {
    order(step);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() ->
            read(reading ->
                reading.state().clock().haste().isEmpty()
                    && reading.durableSeq() == reading.decidedSeq()));
  }

  /** A fresh game with the same people. */
  public void reset() {
    order(new Command.ResetGame(Optional.empty(), overrides()));
  }

  public <T> T read(Function<RoomReading, T> question) {
    return room.ask(question).orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    rooms.close();
    storage.close();
  }

  private Verdict send(Actor actor, RoomInput input) {
    CompletableFuture<Verdict> verdict = new CompletableFuture<>();
    assertThat(room.submit(new Submission(actor, "", input, verdict::complete))).isTrue();
    return verdict.orTimeout(30, TimeUnit.SECONDS).join();
  }

  private Overrides overrides() {
    return new Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(robots),
        Optional.empty());
  }
}
