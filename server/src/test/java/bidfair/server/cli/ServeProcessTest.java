package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class ServeProcessTest {
  private static final int STOPPED_BY_SIGTERM = 143;

  @TempDir private Path folder;

  @Test
  void itPrintsWhereToGoAndStopsInOrder() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString(),
                "--demo",
                "--log-format",
                "json")
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Files.readString(out).contains("Ctrl-C stops it."));
      String printed = Files.readString(out);
      assertThat(printed).contains("http://127.0.0.1:", "/teach/first#", "/screen/", "/join/");
      String token = printed.substring(printed.indexOf('#') + 1).lines().findFirst().orElseThrow();

      process.destroy();
      assertThat(process.waitFor()).isEqualTo(STOPPED_BY_SIGTERM);
      assertThat(Files.readAllLines(log).getLast())
          .startsWith("{")
          .contains("Stopped; everything that was acknowledged is stored");
      assertThat(Files.readString(log)).doesNotContain(token);
    } finally {
      process.destroyForcibly();
    }
  }
}
