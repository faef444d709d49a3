package bidfair.server.world;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.disk.WithDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs one of the simulations as whoever is not a test does. */
final class Simulation {
  private Simulation() {}

  /** In a process of its own with the simulated disk, which has to end well; what it had to say. */
  static String play(Class<?> main, long first, long last)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        WithDisk.java(main, List.of(String.valueOf(first), String.valueOf(last)));
    List<String> command = new ArrayList<>(builder.command());
    command.add(1, "-XX:TieredStopAtLevel=1"); // It starts faster so.
    builder.command(command);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
