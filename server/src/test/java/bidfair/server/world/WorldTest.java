package bidfair.server.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The promises of docs/reliability.md in simulated worlds. {@code -Dbidfair.world.seeds=1000} plays
 * more of them, {@code -Dbidfair.world.seed=7} replays one.
 */
class WorldTest {
  private static final int SEEDS = 40;

  @Test
  void promisesAreKeptInEveryWorld() throws Exception {
    Long one = Long.getLong("bidfair.world.seed");
    long first = one == null ? 1 : one;
    long last = one == null ? Integer.getInteger("bidfair.world.seeds", SEEDS) : one;

    System.out.println(play(first, last));
  }

  @Test
  void aSeedIsAWorld() throws Exception {
    String once = play(7, 7);

    assertThat(once).contains("seed 7 is ");
    assertThat(play(7, 7)).isEqualTo(once);
  }

  /** In a process of its own; what it has to say. */
  private static String play(long first, long last) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", // It starts faster so.
                "-cp",
                System.getProperty("java.class.path"),
                WorldMain.class.getName(),
                String.valueOf(first),
                String.valueOf(last))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
