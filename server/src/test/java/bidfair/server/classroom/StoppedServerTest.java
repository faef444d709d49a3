package bidfair.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.protocol.Api;
import bidfair.server.protocol.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is asked to stop while a class plays; bidfair.server.kill does not ask. */
class StoppedServerTest {
  @TempDir private Path folder;

  @Test
  void whoIsAskedToStopSaysGoodbye() throws IOException, InterruptedException {
    int port = FreePort.find();
    try (ServerProcess server = ServerProcess.start(folder, port)) {
      Classroom room = Classroom.open(server.firstTeacher(), plan(), 1, new Secrecy()::check);
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

  private static Api.NewRoom plan() {
    return new Api.NewRoom(
        "standard",
        Optional.empty(),
        new Command.Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(200),
            Optional.of(0),
            Optional.of(5),
            Optional.empty()));
  }
}
