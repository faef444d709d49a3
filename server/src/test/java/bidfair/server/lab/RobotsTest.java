package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.get;
import static bidfair.server.lab.Laboratory.overrides;
import static bidfair.server.lab.Laboratory.takeOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Robots act through the same inputs as people, each in its turn. */
class RobotsTest {
  private static final int ROBOTS = 3;

  @TempDir Path folder;
  private Laboratory lab;
  private Room room;

  @BeforeEach
  void startAGame() {
    lab = new Laboratory(folder);
    room = lab.room(overrides(Optional.of(2), Optional.of(ROBOTS)));
    lab.accept(room, TEACHER, new Command.StartGame());
    pass(Duration.ofSeconds(3));
    await().until(() -> lab.day(room) == 1);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void theirTurnsAreSpreadOverTheDay() {
    assertThat(robotsThatActed()).isZero();
    for (int turn = 1; turn <= ROBOTS; turn++) {
      pass(Duration.ofMillis(99));
      assertThat(robotsThatActed()).isEqualTo(turn - 1);
      pass(Duration.ofMillis(1));
      int acted = turn;
      await().until(() -> robotsThatActed() == acted);
    }
    assertThat(lab.day(room)).isEqualTo(1);
  }

  @Test
  void theyWaitWhileTheRoomIsPaused() {
    lab.accept(room, TEACHER, new Command.Pause());
    pass(Duration.ofMinutes(1));
    assertThat(robotsThatActed()).isZero();
  }

  @Test
  void allOfThemActBeforeADayThatIsHastenedEnds() {
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 2);
    assertThat(robotsThatActed()).isEqualTo(ROBOTS);
  }

  @Test
  void inTheTeachersModeTheyStillGivePeopleTheirTime() {
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    assertThat(robotsThatActed()).isZero();
    pass(Duration.ofMillis(400));
    await().until(() -> robotsThatActed() == ROBOTS);
    assertThat(lab.day(room)).isEqualTo(1);
  }

  @Test
  void aFirmThatPeopleTookIsNoLongerTheRobots() {
    for (int firm = 1; firm <= ROBOTS; firm++) {
      lab.sit(room, "" + firm, takeOver(firm));
    }
    pass(Duration.ofMillis(800));
    await().until(() -> lab.day(room) == 3);
    assertThat(robotsThatActed()).isZero();
  }

  private void pass(Duration duration) {
    lab.ticker.pass(duration);
    lab.settle(room);
  }

  private long robotsThatActed() {
    return get(
        room.ask(reading ->
            IntStream.rangeClosed(1, ROBOTS)
                .mapToObj(FirmId::new)
                .filter(firm -> reading.state().logs().of(firm).accepted() > 0)
                .count()));
  }
}
