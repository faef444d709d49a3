package bidfair.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.client.Player;
import bidfair.server.export.RecordException;
import bidfair.server.export.ReplayResult;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while a class plays, and started again on what it left. */
class KilledServerTest {
  private static final int KILLS = 4;
  private static final int FIRMS = 4;
  private static final int MILLIS_PER_DAY = 200;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedSurvivesEveryKill()
      throws IOException, InterruptedException, RecordException {
    int port = FreePort.find();
    Random dice = new Random(2);
    ServerProcess server = ServerProcess.start(folder, port);
    try {
      Classroom room =
          Classroom.open(server.firstTeacher(), fastWithRobots(), FIRMS, new Secrecy()::check);
      room.console().order(new Command.StartGame());
      int inFlight = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        playUntilKilled(room, server, dice.nextInt(50, 400));
        inFlight += unanswered(room);
        int day = latestDayShown(room);

        server = ServerProcess.start(folder, port);
        comeBack(room);
        isPausedAndNotBefore(room, day);
        everybodyAsksAgain(room);
        theRecordTellsTheSame(room);
        room.console().order(new Command.Resume());
      }
      room.act();
      theRecordTellsTheSame(pausedAgain(room));
      assertThat(inFlight).isPositive();
    } finally {
      server.close();
    }
  }

  @Test
  void whoIsAskedToStopSaysGoodbye() throws IOException, InterruptedException {
    int port = FreePort.find();
    try (ServerProcess server = ServerProcess.start(folder, port)) {
      Classroom room =
          Classroom.open(server.firstTeacher(), fastWithRobots(), 1, new Secrecy()::check);
      room.console().order(new Command.StartGame());
      room.act();

      // 128 and the number of the signal, as a shell expects.
      assertThat(server.stop()).isEqualTo(128 + 15);
      assertThat(server.log().getLast())
          .endsWith("Stopped; everything that was acknowledged is stored");
      assertThat(room.students())
          .allSatisfy(student -> {
            await().until(() -> !student.player().isConnected());
            assertThat(student.player().closedWith()).isEqualTo(1001);
          });
    }
    try (ServerProcess again = ServerProcess.start(folder, port)) {
      assertThat(again.log()).anyMatch(line -> line.contains("1 rooms are open"));
    }
  }

  private static Api.NewRoom fastWithRobots() {
    return new Api.NewRoom(
        "standard",
        Optional.empty(),
        new Command.Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(MILLIS_PER_DAY),
            Optional.of(0),
            Optional.of(5),
            Optional.empty()));
  }

  /** Everybody acts without a rest; the process is killed after so many more verdicts. */
  private static void playUntilKilled(Classroom room, ServerProcess server, int verdicts)
      throws InterruptedException {
    int until = verdictsHeard(room) + verdicts;
    Thread playing = Thread.startVirtualThread(() -> room.together(KilledServerTest::playOn));
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> verdictsHeard(room) >= until);
    server.kill();
    playing.join();
  }

  private static void playOn(Student student) {
    while (student.player().isConnected()) {
      student.act();
      student.player().awaitVerdicts();
    }
  }

  private static int verdictsHeard(Classroom room) {
    return room.students().stream().mapToInt(student -> student.player().answers()).sum();
  }

  private static int unanswered(Classroom room) {
    return room.students().stream().mapToInt(student -> student.player().unanswered().size()).sum();
  }

  private static int latestDayShown(Classroom room) {
    return room.students().stream()
        .mapToInt(student -> Classroom.clock(student.player()).day())
        .max()
        .orElseThrow();
  }

  private static void comeBack(Classroom room) {
    room.console().connect();
    room.together(student -> student.player().connect());
  }

  private static void isPausedAndNotBefore(Classroom room, int day) {
    room.together(student -> {
      Player player = student.player();
      player.await(
          "the reason of the pause",
          () -> Classroom.clock(player).pauseReason().equals(Optional.of("RECOVERED")));
      PublicRow.Clock clock = Classroom.clock(player);
      assertThat(clock.running()).isFalse();
      assertThat(clock.day()).isGreaterThanOrEqualTo(day);
    });
  }

  /** What was not answered gets a verdict now; what was answered last gets the same again. */
  private static void everybodyAsksAgain(Classroom room) {
    room.together(student -> {
      Player player = student.player();
      List<ClientIn.Input> unanswered = player.unanswered();
      Optional<ClientIn.Input> answered =
          player.asked().reversed().stream()
              .filter(input -> player.verdict(input).isPresent())
              .findFirst();
      unanswered.forEach(player::sendAgain);
      answered.ifPresent(player::sendAgain);
      player.awaitVerdicts();
      assertThat(player.unanswered()).isEmpty();
    });
  }

  private static Classroom pausedAgain(Classroom room) {
    room.console().order(new Command.Pause());
    return room;
  }

  private static void theRecordTellsTheSame(Classroom room) throws IOException, RecordException {
    RoomRecord record = RoomRecord.download(room.teacher(), room.code());
    assertThat(record.replay()).isInstanceOf(ReplayResult.Agrees.class);
    for (Student student : room.students()) {
      assertThat(student.player().faults()).isEmpty();
      assertThat(record.deeds(student.seat())).isEqualTo(RoomRecord.deeds(student));
    }
    assertThat(room.console().faults()).isEmpty();
  }
}
