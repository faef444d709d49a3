package bidfair.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.units.FirmId;
import bidfair.server.client.Player;
import bidfair.server.net.TestServer;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Tables that were kept up to date by what happened are those that a server shows which was just
 * started, and has never shown anything else.
 */
class RestartedRoomTest {
  private static final int FIRMS = 4;
  private static final int ROBOTS = 4;
  private static final int RESTARTS = 6;
  private static final int DEEDS = 12;

  @TempDir private Path folder;
  private final Random dice = new Random(7);
  private int announcements;

  @Test
  void everybodyIsShownTheSameAfterARestart() throws IOException {
    String port = String.valueOf(FreePort.find());
    TestServer server = start(port);
    try {
      Classroom room = Classroom.open(server.firstTeacher(), plan(), FIRMS, (_, _) -> {});
      begin(room);
      for (int restart = 0; restart < RESTARTS; restart++) {
        for (int deed = 0; deed < DEEDS; deed++) {
          room.act();
          teach(room);
        }
        if (restart == RESTARTS / 2) {
          room.console().order(new Command.ResetGame(Optional.empty(), plan().overrides()));
        }
        settle(room);
        Map<Player, Map<String, JsonNode>> before = shown(room);
        server.close();
        everybody(room).forEach(player -> player.await("the end", () -> !player.isConnected()));
        server = start(port);
        everybody(room).forEach(Player::connect);
        before.forEach((player, contents) ->
            await()
                .untilAsserted(
                    () -> assertThat(differences(contents(player), contents)).isEmpty()));
        if (restart == RESTARTS / 2) {
          begin(room);
        }
      }
      assertThat(everybody(room))
          .allSatisfy(player -> assertThat(rollBacks(player)).isGreaterThan(1));
      assertThat(everybody(room)).allSatisfy(player -> assertThat(player.faults()).isEmpty());
    } finally {
      server.close();
    }
  }

  /** Nobody is told to be slower. */
  private TestServer start(String port) {
    return TestServer.start(folder, "port", port, "messages-burst", "100000");
  }

  private static Api.NewRoom plan() {
    return new Api.NewRoom(
        "standard",
        Optional.empty(),
        new Command.Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.of(6),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ROBOTS),
            Optional.empty()));
  }

  private static void begin(Classroom room) {
    room.console().send(new Command.SetMode(ClockMode.TEACHER));
    room.console().order(new Command.StartGame());
    room.stepTo(1);
  }

  /** The teacher does something; it may be refused. */
  private void teach(Classroom room) {
    int firm = dice.nextInt(1, FIRMS + 1);
    Student student = room.students().get(dice.nextInt(room.students().size()));
    List<Command> commands =
        List.of(
            new Command.StepDay(),
            new Command.StepDay(),
            new Command.StepDay(),
            new Command.StepMonth(),
            new Command.Announce("Listen " + announcements, Optional.of(new FirmId(firm))),
            new Command.MoveSeat(student.seat(), new FirmId(firm)),
            new Command.HandToRobot(new FirmId(firm)),
            new Command.Pause(),
            new Command.Resume(),
            new Command.SetPace(dice.nextInt(50, 500)),
            new Command.SetMode(List.of(ClockMode.values()).get(dice.nextInt(3))),
            new Command.CloseMonth(),
            new Command.RollBack(dice.nextInt(1, 4)),
            new Command.ExtendMonth(2));
    room.console().send(commands.get(dice.nextInt(commands.size())));
    room.console().awaitVerdicts();
    student.player().send(new Command.RenameFirm("Named " + announcements));
    student.player().send(new Command.SayReady(dice.nextBoolean()));
    student.player().awaitVerdicts();
    announcements++;
  }

  /** Returns when time stands still, and everybody has been shown all that was before. */
  private void settle(Classroom room) {
    room.console().send(new Command.Pause());
    room.console().awaitVerdicts();
    int day = announce(room);
    // Days that were to pass at once still do, one at least between two announcements.
    for (int later = announce(room); later != day; later = announce(room)) {
      day = later;
    }
  }

  /** Tells everybody something, and returns on what day it arrived. */
  private int announce(Classroom room) {
    announcements++;
    String text = "All quiet " + announcements;
    room.console().order(new Command.Announce(text, Optional.empty()));
    for (Player player : everybody(room)) {
      player.await(
          text,
          () ->
              player.tables().rows(Table.ANNOUNCEMENTS, PublicRow.Announcement.class).stream()
                  .anyMatch(row -> row.text().equals(text)));
      player.catchUp();
    }
    return Classroom.clock(room.console()).day();
  }

  /** That everybody was told of. */
  private static long rollBacks(Player player) {
    return player.tables().rows(Table.ANNOUNCEMENTS, PublicRow.Announcement.class).stream()
        .filter(row -> row.backTo().isPresent())
        .count();
  }

  private static Map<Player, Map<String, JsonNode>> shown(Classroom room) {
    Map<Player, Map<String, JsonNode>> shown = new HashMap<>();
    everybody(room).forEach(player -> shown.put(player, contents(player)));
    return shown;
  }

  /** All but the clock, which says that there was a restart. */
  private static Map<String, JsonNode> contents(Player player) {
    Map<String, JsonNode> contents = player.tables().contents();
    contents.keySet().removeIf(row -> row.startsWith("everyone clock"));
    return contents;
  }

  private static List<String> differences(Map<String, JsonNode> now, Map<String, JsonNode> before) {
    return Stream.concat(before.keySet().stream(), now.keySet().stream())
        .distinct()
        .filter(row -> !Objects.equals(before.get(row), now.get(row)))
        .map(row -> "%s was %s and is %s".formatted(row, before.get(row), now.get(row)))
        .toList();
  }

  private static List<Player> everybody(Classroom room) {
    return Stream.concat(Stream.of(room.console()), room.students().stream().map(Student::player))
        .toList();
  }
}
