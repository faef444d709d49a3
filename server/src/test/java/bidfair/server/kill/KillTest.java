package bidfair.server.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Longer by name: -Dbidfair.kills=200 -Dbidfair.cuts=200 -Dbidfair.kills.seed=1. */
class KillTest {
  private static final int KILLS = Integer.getInteger("bidfair.kills", 3);
  private static final int CUTS = Integer.getInteger("bidfair.cuts", 3);
  private static final int CUTS_OF_A_LIAR = 3;
  private static final long SEED = Long.getLong("bidfair.kills.seed", 1);

  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
    Figures figures = KillHarness.run(folder, Means.KILL, KILLS, SEED);
    System.out.println("kill -9: " + figures + "; lost 0, doubled 0");
    assertThat(figures.inputsInFlight()).isPositive();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingAcknowledgedIsLostWhenThePowerIsCut() throws Exception {
    Figures figures = KillHarness.run(folder, Means.POWER_CUT, CUTS, SEED);
    System.out.println("power cuts: " + figures + "; lost 0, doubled 0");
    assertThat(figures.inputsInFlight()).isPositive();
  }

  /** A harness that cannot fail proves nothing. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatLiesIsNoticed() {
    Broken broken =
        catchThrowableOfType(
            Broken.class, () -> KillHarness.run(folder, Means.LYING_DISK, CUTS_OF_A_LIAR, SEED));
    assertThat(broken).isNotNull();
    assertThat(broken.promise()).isEqualTo(1);
  }
}
