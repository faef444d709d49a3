package bidfair.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.access.LoginGuesses;
import bidfair.server.access.Teachers;
import bidfair.server.config.Config;
import bidfair.server.journal.Storage;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomFirm;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.Rooms;
import bidfair.server.lab.Submission;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Room.Phase;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder;
  private Storage storage;
  private Teachers teachers;
  private Rooms rooms;

  @BeforeEach
  void open() {
    storage = Storage.open(folder);
    Config config = Config.read(Map.of("data", folder.toString()), Map.of(), Optional.empty());
    LoginGuesses guesses = LoginGuesses.of(config.limits(), Ticker.systemTicker(), _ -> {});
    teachers = new Teachers(storage.teachers(), guesses, Duration.ofHours(1), Clock.systemUTC());
    rooms = Rooms.open(storage.journal(), storage.rooms(), RoomSetup.ofSystem(1), room -> {});
  }

  @AfterEach
  void close() {
    rooms.close();
    storage.close();
  }

  @Test
  void robotsPlayAndTimePasses() {
    Room room = demo();
    await().until(() -> read(room, reading -> reading.state().phase()) == Phase.PLAYING);
    assertThat(firms(room)).hasSize(12).allMatch(RoomFirm::isRobot);
    await().until(() -> read(room, reading -> reading.clock().running()));
    assertThat(teachers.firstToken()).isPresent();
  }

  @Test
  void aGameThatIsOverBeginsAnew() {
    Room room = demo();
    await().until(() -> read(room, reading -> reading.state().phase()) == Phase.PLAYING);
    order(room, new Command.StepDay());
    order(room, new Command.EndGame());
    await().until(() -> read(room, reading -> reading.state().gameNumber()) == 2);
    await().until(() -> read(room, reading -> reading.state().phase()) == Phase.PLAYING);
    assertThat(firms(room)).hasSize(12);
  }

  @Test
  void afterARestartTheSameRoomGoesOn() {
    String code = demo().code();
    close();
    open();
    Room again = demo();
    assertThat(again.code()).isEqualTo(code);
    await().until(() -> read(again, reading -> reading.clock().running()));
  }

  private Room demo() {
    return rooms.find(Demo.in(rooms, storage, teachers, Duration.ZERO)).orElseThrow();
  }

  private void order(Room room, Command command) {
    Actor house = new Actor.Teacher(teachers.house().key());
    CompletableFuture<Verdict> verdict = new CompletableFuture<>();
    room.submit(new Submission(house, "", new RoomInput.Order(command), verdict::complete));
    assertThat(verdict.join()).isEqualTo(Verdict.ACCEPTED);
  }

  private static List<RoomFirm> firms(Room room) {
    return read(room, reading -> List.copyOf(reading.state().firms().all()));
  }

  private static <T> T read(Room room, Function<RoomReading, T> question) {
    return room.ask(question).join();
  }
}
