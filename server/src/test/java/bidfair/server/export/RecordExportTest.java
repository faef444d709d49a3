package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.ProductId;
import bidfair.server.journal.Storage;
import bidfair.server.journal.TeacherAccount;
import bidfair.server.json.Json;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Creation;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.Rooms;
import bidfair.server.lab.Submission;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.scenarios.ShippedScenarios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of two games of people and robots in a real room. */
class RecordExportTest {
  private static final Actor LI = new Actor.Seat(1);
  private static final Actor WANG = new Actor.Seat(2);
  private static final int MONTHS = 2;

  @TempDir private Path folder;
  private Storage storage;
  private Rooms rooms;
  private Actor teacher;
  private Room room;

  @BeforeEach
  void open() {
    storage = Storage.open(folder);
    TeacherAccount account = storage.teachers().add("Chen", "hash", true);
    teacher = new Actor.Teacher(account.key());
    rooms = Rooms.open(storage.journal(), storage.rooms(), RoomSetup.ofSystem(5), _ -> {});
    RoomPlan plan =
        new RoomPlan(
            account.key(),
            Optional.empty(),
            ShippedScenarios.find("demo").orElseThrow(),
            overrides());
    room = ((Creation.Created) rooms.create(plan)).room();
  }

  @AfterEach
  void close() {
    rooms.close();
    storage.close();
  }

  @Test
  void theGamesOfARoomReplay() throws Exception {
    // With letters: a sum of money in a game of chance may hold any digits.
    sit("A1001Z", new FirmChoice.Found("Lotus"));
    sit("A1002Z", new FirmChoice.Found("Crane"));
    order(teacher, new Command.SetMode(ClockMode.TEACHER));
    assertThat(export(1)).as("not begun").isEmpty();

    order(teacher, new Command.StartGame());
    act(LI, new Action.Enrol(new ClientId(1)));
    stepTo(1, new Command.StepDay());
    act(LI, new Action.BuyGoods(new ProductId("no-such-thing"), 1));
    act(WANG, new Action.Hire());
    order(teacher, new Command.MoveSeat(2, new FirmId(1)));
    act(WANG, new Action.VisitClient(new ClientId(1)));
    stepTo(31, new Command.StepMonth());
    String unfinished = export(1);
    stepTo(60, new Command.StepMonth());

    String first = export(1);
    assertThat(first)
        .contains(
            "\"by\":{\"type\":\"seat\",\"number\":2},\"input\":{\"type\":\"act\",\"firm\":2,\"action\":{\"type\":\"hire\"}},\"accepted\":true",
            "\"by\":{\"type\":\"seat\",\"number\":2},\"input\":{\"type\":\"act\",\"firm\":1,",
            "\"accepted\":false,\"reason\":\"UNKNOWN_PRODUCT\"",
            "\"by\":{\"type\":\"robot\"}",
            "\"name\":\"Lotus\"")
        .doesNotContain("A1001Z", "Student");
    assertThat(replay(first)).isEqualTo(agreed(first, true));
    assertThat(replay(unfinished)).isEqualTo(agreed(unfinished, false));

    order(teacher, new Command.ResetGame(Optional.empty(), overrides()));
    order(teacher, new Command.StartGame());
    stepTo(1, new Command.StepDay());
    act(WANG, new Action.Enrol(new ClientId(2)));
    order(teacher, new Command.EndGame());
    rooms.close();

    String second = export(2);
    assertThat(replay(second)).isEqualTo(agreed(second, true));
    assertThat(export(1)).isEqualTo(first);
    assertThat(export(3)).isEmpty();
  }

  private void sit(String number, FirmChoice firm) {
    Verdict verdict =
        send(
            new Actor.Visitor(),
            new RoomInput.TakeSeat(
                number, "Student " + number, firm, "claim" + number, "t" + number, "p" + number));
    assertThat(verdict.isAccepted()).isTrue();
  }

  private void order(Actor actor, Command command) {
    assertThat(send(actor, new RoomInput.Order(command))).isEqualTo(Verdict.ACCEPTED);
  }

  private void act(Actor seat, Action action) {
    send(seat, new RoomInput.Order(new Command.Play(action)));
  }

  private Verdict send(Actor actor, RoomInput input) {
    CompletableFuture<Verdict> verdict = new CompletableFuture<>();
    assertThat(room.submit(new Submission(actor, "", input, verdict::complete))).isTrue();
    return verdict.orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** Until this day has begun and is durable, or the game is over. */
  private void stepTo(int day, Command step) {
    order(teacher, step);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            room.ask(reading ->
                    reading.state().game().orElseThrow().state().day() >= day
                        && reading.state().clock().haste().isEmpty()
                        && reading.durableSeq() == reading.decidedSeq())
                .get(30, TimeUnit.SECONDS));
  }

  private String export(int gameNumber) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean written =
        RecordExport.write(storage.journal(), room.key(), gameNumber, Long.MAX_VALUE, out);
    assertThat(written).isEqualTo(out.size() > 0);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ReplayResult replay(String record) throws Exception {
    return Replay.of(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)));
  }

  private static ReplayResult agreed(String record, boolean finished) {
    List<RecordLine> lines = record.lines().map(line -> Json.read(line, RecordLine.class)).toList();
    return new ReplayResult.Agrees(
        count(lines, RecordLine.Input.class),
        count(lines, RecordLine.Checkpoint.class),
        finished,
        ((RecordLine.Hash) lines.getLast()).sha256());
  }

  private static int count(List<RecordLine> lines, Class<? extends RecordLine> type) {
    return Math.toIntExact(lines.stream().filter(type::isInstance).count());
  }

  private static Overrides overrides() {
    return new Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.of(MONTHS),
        Optional.empty(),
        Optional.empty(),
        Optional.of(4),
        Optional.empty());
  }
}
