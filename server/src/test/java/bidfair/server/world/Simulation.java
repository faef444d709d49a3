package bidfair.server.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs one of the simulations as whoever is not a test does. */
final class Simulation {
  private Simulation() {}

  /** In a process of its own, which has to end well; what it had to say. */
  static String play(Class<?> main, long first, long last)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", // It starts faster so.
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                String.valueOf(first),
                String.valueOf(last))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
