package bidfair.server.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The promises of docs/reliability.md in simulated worlds. {@code -Dbidfair.world.seeds=1000} plays
 * more of them, {@code -Dbidfair.world.seed=7} replays one.
 */
class WorldTest {
  private static final int SEEDS = 20;

  @Test
  void promisesAreKeptInEveryWorld() throws Exception {
    Long one = Long.getLong("bidfair.world.seed");
    long first = one == null ? 1 : one;
    long last = one == null ? Integer.getInteger("bidfair.world.seeds", SEEDS) : one;

    System.out.println(Simulation.play(WorldMain.class, first, last));
  }

  @Test
  void aSeedIsAWorld() throws Exception {
    String once = Simulation.play(WorldMain.class, 7, 7);

    assertThat(once).contains("seed 7 is ");
    assertThat(Simulation.play(WorldMain.class, 7, 7)).isEqualTo(once);
  }
}
